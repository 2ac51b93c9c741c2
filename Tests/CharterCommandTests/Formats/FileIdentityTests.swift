#if canImport(Glibc)
  import Glibc
  import Testing

  struct FileIdentityTests {
    /// A folder with a declaration under several names.
    private static func folder() throws -> String {
      var template = Array("/tmp/charter-XXXXXX".utf8CString)
      guard unsafe mkdtemp(&template) != nil else { throw SpawnedCommand.Failure(what: "folder") }
      let folder = String(
        decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      let file = "\(folder)/a.declaration.json"
      guard let stream = unsafe fopen(file, "w") else {
        throw SpawnedCommand.Failure(what: "file")
      }
      unsafe fputs("{\"format\": 1, \"declaration\": \"a\", \"facts\": {}}", stream)
      unsafe fclose(stream)
      unsafe mkdir("\(folder)/sub", 0o755)
      unsafe symlink("a.declaration.json", "\(folder)/soft")
      unsafe symlink("sub", "\(folder)/other")
      unsafe link(file, "\(folder)/hard")
      return folder
    }

    private static func remove(_ folder: String) {
      for name in ["a.declaration.json", "soft", "hard", "other"] {
        unsafe unlink("\(folder)/\(name)")
      }
      unsafe rmdir("\(folder)/sub")
      unsafe rmdir(folder)
    }

    @Test(arguments: ["soft", "hard", "sub/../a.declaration.json", "sub/.././soft"])
    func writesOverNoInputWhateverItIsCalled(_ name: String) throws {
      let folder = try Self.folder()
      defer { Self.remove(folder) }
      let run = try SpawnedCommand.run([
        "check", "\(folder)/a.declaration.json", "-c", "aarhus-value-framework", "--on",
        "2025-10-01", "-o", "\(folder)/\(name)",
      ])
      #expect(run.code == 2)
      #expect(run.error.contains("is read, so it cannot be the output file too"))
    }

    @Test
    func knowsAFileThatIsNotThereYetByItsFolder() throws {
      let folder = try Self.folder()
      defer { Self.remove(folder) }
      let run = try SpawnedCommand.run([
        "check", "\(folder)/a.declaration.json", "-c", "aarhus-value-framework", "--on",
        "2025-10-01", "--format", "json=\(folder)/sub/new", "--format",
        "plain=\(folder)/other/new",
      ])
      #expect(run.code == 2)
      #expect(run.error.contains("two results for the file"))
    }
  }
#endif
