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
    return host
  }
}

/// The files that were read.
private final class ReadFiles {
  var identities: Set<String> = []
}
