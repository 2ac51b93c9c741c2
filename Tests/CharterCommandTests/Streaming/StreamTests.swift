import CharterCommand
import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing
import ValueCharters

/// `check` over NDJSON.
struct StreamTests {
  /// A machine with the sample files and a stream.
  private func machine(_ lines: String..., name: String = "all.ndjson") -> VirtualMachine {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files[name] = Array(lines.joined(separator: "\n").utf8)
    return machine
  }

  private func check(_ words: String..., on machine: VirtualMachine) -> VirtualMachine.Run {
    machine.run(["check"] + words + ["-c", "house.charter.json5"])
  }

  static let good = #"{"declaration":"good","facts":{"members":{"elect":true},"size":5}}"#
  static let bad = #"{"declaration":"bad","facts":{"members":{"elect":false},"size":5}}"#
  static let open = #"{"declaration":"open","facts":{"members":{"elect":null},"size":5}}"#

  @Test
  func writesALineForEachDeclarationInTheirOrder() {
    let run = check(
      "all.ndjson", "--format", "ndjson", on: machine(Self.good, Self.bad, "", Self.open, ""))
    #expect(run.code == .adverse, "\(run.error)")
    let counts = { (satisfied: Int, not: Int, open: Int) in
      #""counts":{"satisfied":\#(satisfied),"notSatisfied":\#(not),"undetermined":\#(open),"#
        + #""needsReview":0,"notApplicable":0,"notEvaluated":0,"error":0},"findings":["#
    }
    #expect(
      run.output
        == [
          #"{"declaration":"good","charters":[{"id":"house","outcome":"conforms","#
            + counts(2, 0, 0) + "]}]}",
          #"{"declaration":"bad","charters":[{"id":"house","outcome":"conflict","#
            + counts(1, 1, 0)
            + #"{"rule":"members-elect","status":"notSatisfied","causes":[]}]}]}"#,
          #"{"declaration":"open","charters":[{"id":"house","outcome":"undetermined","#
            + counts(1, 0, 1)
            + #"{"rule":"members-elect","status":"undetermined","causes":["members.elect"]}]}]}"#,
          "",
        ].joined(separator: "\n"))
  }

  @Test
  func putsTheErrorInThePlaceOfABrokenRecord() throws {
    let machine = machine(Self.good, #"{"declaration":"torn",,}"#, "5", Self.bad)
    let run = check("all.ndjson", "--format", "ndjson", on: machine)
    #expect(run.code == .invalid)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix(#"{"declaration":"good""#) == true)
    #expect(lines.last?.hasPrefix(#"{"declaration":"bad""#) == true)
    let source = SourceText(path: "out", text: lines[1])
    let broken = try #require(JSONReader.read(source, dialect: .json).root)
    #expect(broken["line"]?.number == "2")
    #expect(broken["error"]?[0]?["location"]?["line"]?.number == "2")
    #expect(broken["error"]?[0]?["location"]?["column"]?.number == "23")
    #expect(lines[2].hasPrefix(#"{"line":3,"error":[{"id":"wrong-member-type""#), "\(lines[2])")
    #expect(run.error.contains("all.ndjson:2:23: error: "), "\(run.error)")
    #expect(run.error.contains("all.ndjson:3:1: error: "))
  }

  @Test
  func goesOnWithoutTheFactThatDoesNotFit() {
    let machine = machine(
      #"{"declaration":"odd","facts":{"members":{"elect":"maybe"},"size":5}}"#, Self.good)
    let run = check("all.ndjson", "--format", "ndjson", on: machine)
    #expect(run.code == .invalid)
    #expect(run.output.contains(#"{"declaration":"odd","charters":[{"id":"house","outcome":"und"#))
    #expect(run.error.contains("all.ndjson:1:50: error: 'members.elect' must be true or false"))
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test
  func tellsAnUnknownFactOnceWithACount() {
    let stray = #"{"declaration":"x","facts":{"members":{"elects":true},"size":5,"sizes":1}}"#
    let machine = machine(stray, Self.good, stray, stray)
    let run = check("all.ndjson", "--format", "ndjson", on: machine)
    #expect(run.code == .unsettled, "\(run.error)")
    #expect(run.error.split(separator: "unknown fact 'members.elects'").count == 2)
    #expect(run.error.contains("all.ndjson:1:40: warning: unknown fact 'members.elects'"))
    #expect(run.error.contains("did you mean 'members.elect'?"))
    #expect(run.error.contains("unknown fact 'sizes'; did you mean 'size'?"))
    #expect(run.error.contains("in 3 declarations; this is the first"))
  }

  @Test(arguments: [1, 7, 64, 4096])
  func readsPiecesOfAnySize(_ size: Int) {
    let machine = machine("\u{FEFF}" + Self.good + "\r", "  ", Self.bad, "[]", Self.open)
    machine.pieceSize = size
    let run = check("all.ndjson", "--format", "ndjson", on: machine)
    let lines = run.output.split(separator: "\n").map { $0.prefix(22) }
    #expect(
      lines == [
        #"{"declaration":"good","#, #"{"declaration":"bad","c"#.prefix(22),
        #"{"line":4,"error":[{"i"#.prefix(22), #"{"declaration":"open","#,
      ])
  }

  @Test(arguments: ["2", "3", "16"])
  func keepsTheOrderWithSeveralJobs(_ jobs: String) {
    let lines = (0..<3000).map {
      #"{"declaration":"d\#($0)","facts":{"members":{"elect":\#($0 % 3 == 0)},"size":\#($0)}}"#
    }
    let machine = machine()
    machine.files["all.ndjson"] = Array(lines.joined(separator: "\n").utf8)
    machine.pieceSize = 10_000
    let one = check("all.ndjson", "--format", "ndjson", on: machine)
    let several = check("all.ndjson", "--format", "ndjson", "-j", jobs, on: machine)
    #expect(one.output.split(separator: "\n").count == 3000)
    #expect(several.output == one.output)
    #expect(several.code == one.code)
  }

  @Test
  func readsTheStandardInputByWhatItHolds() {
    let machine = machine()
    machine.standardInput = Self.good + "\n" + Self.bad + "\n"
    let run = check("-", "--format", "ndjson", on: machine)
    #expect(run.output.split(separator: "\n").count == 2, "\(run.error)")
    machine.standardInput = Self.good
    #expect(check("-", "--format", "ndjson", on: machine).code == .success)
    machine.standardInput = "declaration;size\na;5\n"
    #expect(
      check("-", "--format", "csv", on: machine).output
        == "declaration;house;members-elect;board-of-five\na;undetermined;undetermined;satisfied\n")
    machine.standardInput = SampleFiles.declaration("piped", members: "true", size: "5")
    #expect(check("-", on: machine).output.contains("House Rules"))
    machine.standardInput = Self.good
    let named = check("-", "--stdin-filename", "x.ndjson", "--format", "ndjson", on: machine)
    #expect(named.output.hasPrefix(#"{"declaration":"good""#))
  }

  /// What is redirected from a file is read from its beginning, whatever was looked at before.
  @Test(arguments: [true, false], [8, 4096])
  func readsARedirectedFileFromItsBeginning(isFile: Bool, piece: Int) {
    let lines = [Self.good, Self.bad, Self.open].joined(separator: "\n")
    let one = SampleFiles.all["bad.declaration.json"] ?? ""
    let rows = "declaration,members.elect,size\ngood,true,5\nbad,false,5\n"
    for (path, text, words) in [
      ("all.ndjson", lines, ["--format", "ndjson"]), ("all.ndjson", lines, ["--format", "json"]),
      ("one.json", one, ["--format", "json"]), ("all.csv", rows, ["--format", "csv"]),
    ] {
      let machine = VirtualMachine(SampleFiles.all)
      machine.files[path] = Array(text.utf8)
      machine.standardInput = text
      machine.standardInputIsFile = isFile
      machine.pieceSize = piece
      let options = words + ["-c", "house.charter.json5"]
      let file = machine.run(["check", path] + options)
      // Nothing but the bytes tells lines from one declaration; of a table the name does.
      let name = path == "all.csv" ? ["--stdin-filename", path] : []
      let input = machine.run(["check", "-"] + name + options)
      #expect(input.code == file.code, "\(path) \(input.error)")
      #expect(
        input.output.replacing("<stdin>", with: path) == file.output, "\(path) \(input.error)")
    }
  }

  /// A record that nobody can name has its line in the place of a result, as in a table.
  @Test func refusesARecordWithoutAName() {
    let run = check(
      "all.ndjson", "--format", "ndjson",
      on: machine(Self.good, "{}", #"{"declaration":5,"facts":{}}"#, Self.bad))
    #expect(run.code == .invalid)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix(#"{"line":2,"error":[{"id":"missing-member""#), "\(lines[1])")
    #expect(lines[2].hasPrefix(#"{"line":3,"error":[{"id":"wrong-member-type""#), "\(lines[2])")
  }

  /// However short the records are, only so many lie in memory with what is made of them.
  @Test(arguments: [1, 2, 3, 64, 1000])
  func takesOnlySoManyRecordsAtATime(batch: Int) throws {
    let rows = (1...40).map { "d\($0),true,5\n" }.joined()
    for (kind, text) in [
      (StreamKind.lines, String(repeating: Self.good + "\n\n", count: 40) + Self.bad),
      (.table, "declaration,members.elect,size\n" + rows),
      (.table, "declaration,members.elect,size\nx,true,\"5\n" + rows),
    ] {
      let all = try chunks(of: text, kind, batch: .max)
      let some = try chunks(of: text, kind, batch: batch)
      #expect(some.allSatisfy { $0.records.count <= batch })
      #expect(some.count >= all.flatMap(\.records).count / batch)
      #expect(some.flatMap(records) == all.flatMap(records))
      #expect(all.flatMap(\.records).count >= 40)
    }
  }

  /// Where each piece that is read has just so many records, the buffer is left behind all the same.
  @Test func readsOnInTheSameRoom() throws {
    let line = String(repeating: "x", count: (16 << 10) - 1) + "\n"
    let text = String(repeating: line, count: 100)
    for batch in [1, 16, 17] {
      let chunks = try chunks(of: text, .lines, batch: batch, piece: 256 << 10)
      #expect(chunks.allSatisfy { $0.bytes.count == 256 << 10 })
      #expect(chunks.flatMap(\.records).count == 100)
    }
  }

  private func chunks(
    of text: String, _ kind: StreamKind, batch: Int, piece: Int = 100
  ) throws -> [Chunk] {
    var rest = Array(text.utf8)[...]
    let source = ByteSource(
      size: nil,
      read: { buffer, offset throws(FileError) in
        let count = min(rest.count, buffer.count - offset, piece)
        buffer.replaceSubrange(offset..<offset + count, with: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      })
    let vocabulary = try Vocabulary(
      json5: Array(SampleFiles.vocabulary.utf8), path: "facts.vocabulary.json5")
    var reader = ChunkReader(
      source, name: "all", kind: kind, vocabulary: vocabulary, limit: 1 << 16, batchSize: batch)
    var chunks: [Chunk] = []
    while let chunk = try reader.next(isInterrupted: { false }) {
      chunks.append(chunk)
      // A buffer that was worked through is written over.
      reader.recycle(chunk)
    }
    return chunks
  }

  private func records(of chunk: Chunk) -> [String] {
    chunk.records.map { record in
      switch record {
      case .bytes(let range, let line):
        "\(line): " + String(decoding: chunk.bytes[range], as: UTF8.self)
      case .refused(let diagnostic, let line): "\(line): \(diagnostic.id)"
      }
    }
  }

  @Test(arguments: [("æ", "'æ'"), ("Å", "'Å'")])
  func knowsWindows1252(letter: String, quoted: String) throws {
    let machine = machine(Self.good)
    let scalar = try #require(letter.unicodeScalars.first)
    machine.files["all.ndjson"]? += Array("\n{\"declaration\":\"".utf8) + [UInt8(scalar.value)]
    machine.files["all.ndjson"]? += Array("\",\"facts\":{}}\n".utf8)
    let run = check("all.ndjson", "--format", "ndjson", "--lang", "en", on: machine)
    #expect(run.code == .invalid)
    #expect(
      run.error.contains("in Windows-1252 this byte would be \(quoted); save the file as UTF-8"),
      "\(run.error)")
    #expect(run.output.hasPrefix(#"{"declaration":"good""#))
  }

  /// A zero in one record is a mistake of that record.
  @Test func goesOnBehindARecordWithAZero() {
    let run = check(
      "all.ndjson", "--format", "ndjson", on: machine("\u{0}" + Self.good, Self.bad))
    #expect(run.code == .invalid)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(#"{"line":1,"error":"#) == true)
    #expect(lines.last?.hasPrefix(#"{"declaration":"bad""#) == true)
  }

  @Test func keepsSensitiveWordsOfARecordToItself() {
    let machine = machine(#"{"declaration":"a","facts":{"size":Hemmelig}}"#)
    machine.files["facts.vocabulary.json5"] = Array(
      SampleFiles.vocabulary.replacing(
        "size: {", with: "size: { sensitive: true, purpose: { da: 'x', en: 'x' },"
      ).utf8)
    let run = check("all.ndjson", "--format", "ndjson", "--lang", "en", on: machine)
    #expect(run.output.contains("'…' is not a value"), "\(run.output)")
    #expect(!(run.output + run.error).contains("Hemmelig"))
    let shown = check("all.ndjson", "--format", "ndjson", "--show-sensitive", on: machine)
    #expect(shown.output.contains("'Hemmelig'"))
  }

  @Test(arguments: [true, false])
  func refusesUTF16Once(hasMark: Bool) {
    let machine = machine()
    let text = "\(Self.good)\n\(Self.bad)\n"
    machine.files["all.ndjson"] =
      (hasMark ? [0xFF, 0xFE] : [])
      + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let run = check("all.ndjson", "--format", "ndjson", "--lang", "en", on: machine)
    #expect(run.code == .invalid)
    #expect(run.error.split(separator: "error: ").count == 2, "\(run.error)")
    #expect(run.error.contains("this seems to be UTF-16"))
  }

  @Test
  func mixesStreamsAndSingleDeclarations() {
    let run = check(
      "good.declaration.json", "all.ndjson", "broken.declaration.json", "missing.ndjson",
      "bad.declaration.json", "--format", "ndjson", on: machine(Self.open))
    #expect(run.code == .invalid)
    #expect(
      run.output.split(separator: "\n").map { $0.prefix(20) } == [
        #"{"declaration":"good"#, #"{"declaration":"open"#, #"{"line":1,"error":[{"#,
        #"{"declaration":"bad","#.prefix(20),
      ])
    #expect(run.error.contains("'missing.ndjson' cannot be read: no such file"))
  }

  @Test
  func writesWholeReportsWhenAsked() throws {
    let machine = machine(Self.good, "?", Self.bad)
    let lines = check("all.ndjson", "--format", "ndjson", "--full", on: machine)
    #expect(lines.output.split(separator: "\n").count == 3)
    let array = check("all.ndjson", "--format", "json", "--full", on: machine)
    let source = SourceText(path: "out", text: array.output)
    let root = try #require(JSONReader.read(source, dialect: .json).root)
    #expect(root.elements?.count == 3)
    #expect(root[0]?["declaration"]?["id"]?.string == "good")
    #expect(root[1]?["line"]?.number == "2")
    let evidence = root[2]?["charters"]?[0]?["findings"]?[0]?["evidence"]?[0]
    #expect(evidence?["line"]?.number == "3")
    #expect(evidence?["pointer"]?.string == "/facts/members/elect")
    let none = VirtualMachine(SampleFiles.all)
    none.files["all.ndjson"] = []
    #expect(check("all.ndjson", "--format", "json", "--full", on: none).output == "[\n]\n")
  }

  @Test
  func digestsTheBytesOfEachRecord() throws {
    let machine = machine(Self.good)
    machine.files["two.ndjson"] = Array("\(Self.bad)\n\(Self.good)\n".utf8)
    let stream = check("two.ndjson", "--format", "ndjson", "--full", on: machine)
    let lines = stream.output.split(separator: "\n").map(String.init)
    let digests = lines.map { line in
      JSONReader.read(SourceText(path: "out", text: line), dialect: .json).root?["declaration"]?[
        "digest"]?.string
    }
    let whole = check("all.ndjson", "--format", "ndjson", "--full", on: machine)
    let digest = JSONReader.read(SourceText(path: "out", text: whole.output), dialect: .json)
      .root?["declaration"]?["digest"]?.string
    #expect(digests.count == 2)
    #expect(digests[0] != digests[1])
    #expect(digests[1] == digest)
  }

  @Test
  func usesACaseFileForTheDeclarationItNames() {
    let machine = machine(Self.bad, Self.good, Self.good)
    let run = check(
      "all.ndjson", "--case", "good.case.json5", "--format", "ndjson", "--full", on: machine)
    let lines = run.output.split(separator: "\n")
    #expect(lines.map { $0.contains(#""case":{"#) } == [false, true, true])
    #expect(
      run.error.contains(
        "declaration 'good' stands in 'all.ndjson' on line 2 and in 'all.ndjson' on line 3"))
    let other = check("all.ndjson", "--case", "other.case.json5", on: machine)
    #expect(other.code == .invalid)
    #expect(
      other.error.contains(
        "the case file is about declaration 'goood', which is none of those given"))
  }

  @Test
  func refusesARecordOverTheLimitAndGoesOn() {
    let machine = machine(Self.good)
    machine.pieceSize = 1 << 20
    let long = Array(repeating: UInt8(ascii: "["), count: 16 << 20 | 1)
    machine.files["all.ndjson"] =
      Array((Self.good + "\n").utf8) + long + Array("\n\(Self.bad)".utf8)
    let run = check("all.ndjson", "--format", "ndjson", on: machine)
    #expect(run.code == .invalid)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix(#"{"line":2,"error":[{"id":"limit-exceeded""#))
    #expect(lines[2].hasPrefix(#"{"declaration":"bad""#))
    #expect(run.error.contains("all.ndjson:2:1: error: the record is longer than the limit"))
  }

  @Test(arguments: ["\n", "\r\n"], [1, 100, 4096])
  func takesARecordUpToTheLimit(lineEnd: String, piece: Int) {
    let lines = [Self.bad, Self.good + " ", Self.bad]
    let machine = machine(lines.joined(separator: lineEnd))
    machine.pieceSize = piece
    machine.recordLimit = lines[1].utf8.count
    let full = check("all.ndjson", "--format", "ndjson", on: machine)
    #expect(full.code == .adverse)
    #expect(full.output.split(separator: "\n").count == 3)
    machine.recordLimit -= 1
    let over = check("all.ndjson", "--format", "ndjson", on: machine)
    #expect(over.code == .invalid)
    let written = over.output.split(separator: "\n")
    #expect(written.count == 3)
    #expect(written.dropFirst().first?.contains(#""error":[{"id":"limit-exceeded""#) == true)
    #expect(written.last?.hasPrefix(#"{"declaration":"bad""#) == true)
  }

  @Test(arguments: [
    (0, ""), (1, "note: 1 more warning is left out"), (2, "note: 2 more warnings are left out"),
  ])
  func tellsOfSomeDifferentWarnings(excess: Int, message: String) {
    let records = (0..<RepeatedWarnings.limit + excess).map {
      #"{"declaration":"d","facts":{"zz\#($0)zz":1}}"#
    }
    let run = check(
      "all.ndjson", "--format", "ndjson", "--lang", "en",
      on: machine(records.joined(separator: "\n")))
    let messages = run.error.split(separator: "\n")
    #expect(messages.count { $0.contains("unknown fact") } == RepeatedWarnings.limit)
    #expect(run.error.contains(message) || excess == 0)
    #expect(messages.contains { $0.contains("left out") } == (excess > 0))
  }

  @Test
  func saysThatAStreamIsEmpty() {
    let run = check("all.ndjson", "--format", "ndjson", on: machine("", "  "))
    #expect(run.code == .success)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("warning: 'all.ndjson' has no declaration in it"))
  }
}
