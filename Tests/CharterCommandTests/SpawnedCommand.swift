#if canImport(Glibc)
  import Glibc

  /// The built command as a process of its own.
  enum SpawnedCommand {
    struct Failure: Error {
      let what: String
    }

    /// What a process left behind.
    struct Run {
      /// The exit code; for a signal 128 and its number.
      let code: Int32
      let output: String
      let error: String
    }

    /// The folder of the test bundle, where the build puts the command too.
    static var folder: String {
      get throws {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { throw Failure(what: "no path of the test bundle") }
        let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
        return String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
      }
    }

    /// Runs the built command.
    static func run(
      _ words: [String], input: String = "", environment: [String] = []
    ) throws -> Run {
      try run(program: "\(folder)/charter", words, input: input, environment: environment)
    }

    /// Runs a script with the command as `$0` and an empty folder as `$1`.
    static func runScript(_ script: String) throws -> Run {
      var template = Array("/tmp/charter-XXXXXX".utf8CString)
      guard unsafe mkdtemp(&template) != nil else { throw Failure(what: "no folder") }
      let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      defer { _ = try? run(program: "/bin/rm", ["-r", folder]) }
      let command = try "\(Self.folder)/charter"
      return try run(program: "/bin/sh", ["-c", script, command, folder])
    }

    /// Runs a program with files for its streams, so that no pipe can fill up.
    static func run(
      program: String, _ words: [String], input: String = "", environment: [String] = []
    ) throws -> Run {
      let streams = try [input, "", ""].map(temporaryFile)
      defer { for stream in streams { close(stream) } }
      var actions = unsafe posix_spawn_file_actions_t()
      unsafe posix_spawn_file_actions_init(&actions)
      defer { unsafe posix_spawn_file_actions_destroy(&actions) }
      for (target, stream) in streams.enumerated() {
        unsafe posix_spawn_file_actions_adddup2(&actions, stream, CInt(target))
      }
      var arguments = unsafe ([program] + words).map { unsafe strdup($0) } + [nil]
      defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
      var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
      defer { for index in unsafe variables.indices { unsafe free(variables[index]) } }
      // The threads that tests run on hold signals back, which programs would take over.
      var attributes = posix_spawnattr_t()
      unsafe posix_spawnattr_init(&attributes)
      defer { unsafe posix_spawnattr_destroy(&attributes) }
      var none = sigset_t()
      unsafe sigemptyset(&none)
      unsafe posix_spawnattr_setsigmask(&attributes, &none)
      // Whoever starts the tests under 'nohup' has them ignore this one.
      var heard = sigset_t()
      unsafe sigemptyset(&heard)
      unsafe sigaddset(&heard, SIGHUP)
      unsafe posix_spawnattr_setsigdefault(&attributes, &heard)
      let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
      unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
      var process = pid_t()
      guard
        unsafe posix_spawn(&process, program, &actions, &attributes, &arguments, &variables) == 0
      else { throw Failure(what: "\(program) cannot be started") }
      var status: CInt = 0
      while unsafe waitpid(process, &status, 0) < 0 {
        guard errno == EINTR else { throw Failure(what: "no exit status") }
      }
      let signal = status & 0x7F
      return Run(
        code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
        output: text(of: streams[1]), error: text(of: streams[2]))
    }

    /// An open file that has no name.
    private static func temporaryFile(holding text: String) throws -> CInt {
      guard let stream = unsafe tmpfile() else { throw Failure(what: "no temporary file") }
      defer { unsafe fclose(stream) }
      let file = unsafe dup(fileno(stream))
      let bytes = Array(text.utf8)
      guard file >= 0, unsafe write(file, bytes, bytes.count) == bytes.count,
        lseek(file, 0, SEEK_SET) == 0
      else { throw Failure(what: "no room for the input") }
      return file
    }

    private static func text(of file: CInt) -> String {
      lseek(file, 0, SEEK_SET)
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = unsafe read(file, &chunk, chunk.count)
        if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes += chunk[..<count]
      }
    }
  }
#endif
