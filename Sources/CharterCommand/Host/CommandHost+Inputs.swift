extension CommandHost {
  /// This host, but no file that it has read can be written over.
  ///
  /// Options name some of the files that a run reads; charters name the others.
  func keepingInputs() -> CommandHost {
    let inputs = ReadFiles()
    var host = self
    host.readFile = { path, limit throws(FileError) in
      let bytes = try readFile(path, limit)
      inputs.identities.insert(identity(path))
      return bytes
    }
    host.writeFile = { path, bytes throws(FileError) in
      if inputs.identities.contains(identity(path)) { throw .isInput }
      try writeFile(path, bytes)
    }
    host.stream.open = { path throws(FileError) in
      let source = try stream.open(path)
      inputs.identities.insert(identity(path))
      return source
    }
    host.stream.create = { path throws(FileError) in
      if inputs.identities.contains(identity(path)) { throw .isInput }
      let file = try stream.create(path)
      return OutputFile(
        write: file.write,
        finish: { () throws(FileError) in
          // What is read later than the file was begun counts too.
          if inputs.identities.contains(identity(path)) { throw .isInput }
          try file.finish()
        },
        discard: file.discard)
    }
    host.appendFile = { path, bytes throws(FileError) in
      if inputs.identities.contains(identity(path)) { throw .isInput }
      try appendFile(path, bytes)
    }
    return host
  }
}

/// The files that were read.
private final class ReadFiles {
  var identities: Set<String> = []
}
