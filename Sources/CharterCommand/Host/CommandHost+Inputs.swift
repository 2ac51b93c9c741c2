extension CommandHost {
  /// This host, but no file that it has read can be written over.
  ///
  /// Options name some of the files that a run reads; charters name the others.
  func keepingInputs() -> CommandHost {
    let inputs = ReadFiles()
    var host = self
    host.readFile = { path, limit throws(FileError) in
      let bytes = try readFile(path, limit)
      inputs.paths.append(path)
      return bytes
    }
    host.writeFile = { path, bytes throws(FileError) in
      if inputs.contains(path, identity) { throw .isInput }
      try writeFile(path, bytes)
    }
    host.stream.open = { path throws(FileError) in
      let source = try stream.open(path)
      inputs.paths.append(path)
      return source
    }
    host.stream.create = { path throws(FileError) in
      if inputs.contains(path, identity) { throw .isInput }
      let file = try stream.create(path)
      return OutputFile(
        write: file.write,
        finish: { () throws(FileError) in
          // What is read later than the file was begun counts too.
          if inputs.contains(path, identity) { throw .isInput }
          try file.finish()
        },
        discard: file.discard)
    }
    host.appendFile = { path, bytes throws(FileError) in
      if inputs.contains(path, identity) { throw .isInput }
      try appendFile(path, bytes)
    }
    return host
  }
}

/// The files that were read.
private final class ReadFiles {
  var paths: [String] = []

  /// Whether a path leads to one of the files.
  ///
  /// What a path leads to is found out when something is to be written, which most runs never do.
  func contains(_ path: String, _ identity: (String) -> String) -> Bool {
    let place = identity(path)
    return paths.contains { identity($0) == place }
  }
}
