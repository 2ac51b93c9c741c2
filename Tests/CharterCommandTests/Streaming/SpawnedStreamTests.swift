#if canImport(Glibc)
  import Glibc
  import Testing

  /// What a stream leaves behind when its process is asked to end, or is ended.
  ///
  /// Each script has a stream in `$1/in.ndjson` that gives one declaration and then nothing, and
  /// reads it into `$1/out.ndjson`, which was there before. A line says when the neighbour of that
  /// file is there, with the declaration's report in it.
  struct SpawnedStreamTests {
    /// Reads the stream, and sends signals while it waits for more.
    private static func run(_ signals: String, before: String = "") throws -> SpawnedCommand.Run {
      let declaration = #"{"format":1,"declaration":"d","facts":{}}"#
      return try SpawnedCommand.runScript(
        """
        mkfifo "$1/in.ndjson"
        printf old > "$1/out.ndjson"
        \(before)
        { printf '%s\\n' '\(declaration)'; exec sleep 20; } > "$1/in.ndjson" &
        sleep=$!
        "$0" check "$1/in.ndjson" -c aarhus-value-framework --on 2025-10-01 --format ndjson \\
          -o "$1/out.ndjson" &
        process=$!
        looks=0
        while [ ! -s "$1"/*.new ] && [ $((looks += 1)) -lt 1000 ]; do sleep 0.01; done
        \(signals)
        wait $process
        code=$?
        kill $sleep 2>/dev/null
        ls "$1"
        cat "$1/out.ndjson"
        exit $code
        """)
    }

    @Test(arguments: ["TERM", "HUP"])
    func endsCleanlyWhenItIsAskedTo(signal: String) throws {
      let run = try Self.run("kill -\(signal) $process")
      #expect(run.code == 130)
      #expect(run.error.contains("interrupted"))
      #expect(run.output == "in.ndjson\nout.ndjson\nold")
    }

    @Test
    func goesOnWhereTheSignalIsNotForIt() throws {
      let run = try Self.run(
        "kill -HUP $process; kill $sleep", before: "trap '' HUP")
      #expect(run.code == 0 || run.code == 3)
      #expect(run.output.hasPrefix("in.ndjson\nout.ndjson\n{"))
    }

    @Test
    func leavesTheFileAsItWasWhenItIsKilled() throws {
      let run = try Self.run("kill -KILL $process")
      #expect(run.code == 128 + SIGKILL)
      #expect(run.output.hasSuffix("\nold"))
    }
  }
#endif
