#if canImport(Glibc)
  import Glibc
  import Testing

  struct SpawnedCommandTests {
    @Test
    func writesResultsToTheStandardOutputAlone() throws {
      let run = try SpawnedCommand.run(["version"])
      #expect(run.code == 0)
      #expect(run.output == "charter 0.1.0\n")
      #expect(run.error.isEmpty)
    }

    @Test
    func writesMistakesToTheStandardErrorAlone() throws {
      let run = try SpawnedCommand.run(["chek"])
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
      #expect(run.error.hasPrefix("error: unknown verb 'chek'"))
    }

    @Test
    func takesTheLanguageFromTheEnvironment() throws {
      let run = try SpawnedCommand.run(["--help"], environment: ["LANG=da_DK.UTF-8"])
      #expect(run.output.contains("Slutkoder"))
    }

    @Test
    func readsTheStandardInput() throws {
      let run = try SpawnedCommand.run(["eval", "a + 1", "--facts", "-"], input: #"{"a": 41}"#)
      #expect(run.output == "{\"value\":42}\n")
      #expect(run.code == 0)
    }

    @Test
    func saysThatADeviceIsFull() throws {
      let run = try SpawnedCommand.run(["eval", "1", "-o", "/dev/full"])
      #expect(run.code == 2)
      #expect(run.error.contains("'/dev/full' cannot be written: "))
    }

    @Test
    func leavesWhatWasThereWhenAFileMayNotBecomeSoLong() throws {
      let script = """
        printf old > "$1/schema.json"
        ulimit -f 1
        "$0" schema charter -o "$1/schema.json"
        code=$?
        ls "$1"
        cat "$1/schema.json"
        exit $code
        """
      let run = try SpawnedCommand.runScript(script)
      #expect(run.code == 2)
      #expect(run.error.contains("schema.json' cannot be written: File too large"))
      #expect(run.output == "schema.json\nold")
    }

    @Test(arguments: ["TERM", "HUP"])
    func leavesNoBeginningOfAFileBehindASignal(signal: String) throws {
      // The signal comes as soon as the neighbour of the file is there, which a busy machine may miss.
      // (What a shell starts in the background is not interrupted.)
      let script = """
        rounds=0
        sent=0
        while [ $sent -lt 5 ] && [ $((rounds += 1)) -lt 500 ]; do
          "$0" schema charter -o "$1/schema.json" &
          looks=0
          while [ ! -e "$1/schema.json" ] && [ $((looks += 1)) -lt 100000 ]; do
            set -- "$1" "$1"/*.new
            if [ -e "$2" ]; then kill -\(signal) $!; echo sent; sent=$((sent + 1)); break; fi
          done
          wait $!
          ls "$1"
          rm -f "$1"/*
        done
        exit 0
        """
      let lines = try SpawnedCommand.runScript(script).output.split(separator: "\n")
      #expect(lines.contains("sent"))
      #expect(lines.allSatisfy { $0 == "sent" || $0 == "schema.json" }, "\(lines)")
    }

    @Test
    func saysWhyAFileCannotBeRead() throws {
      let missing = try SpawnedCommand.run(["eval", "1", "--facts", "/no/such/file"])
      #expect(missing.code == 2)
      #expect(missing.error.contains("'/no/such/file' cannot be read: no such file"))
      let folder = try SpawnedCommand.run(["eval", "1", "--facts", "/"])
      #expect(folder.code == 2)
      #expect(folder.error.contains("'/' cannot be read: it is a directory"))
    }

    @Test
    func linksNoFoundation() throws {
      let libraries = try SpawnedCommand.run(
        program: "/usr/bin/ldd", ["\(SpawnedCommand.folder)/charter"])
      #expect(libraries.output.contains("libswiftCore"))
      #expect(!libraries.output.contains("Foundation"))
    }
  }
#endif
