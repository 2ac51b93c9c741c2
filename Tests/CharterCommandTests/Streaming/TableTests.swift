import CharterCommand
import Testing
import ValueCharters

/// `check` over CSV.
struct TableTests {
  func check(
    _ table: [UInt8], _ words: String..., piece: Int = 4096, limit: Int = 16 << 20
  ) -> VirtualMachine.Run {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files["facts.vocabulary.json5"] = Array(Self.vocabulary.utf8)
    machine.files["all.csv"] = table
    machine.pieceSize = piece
    machine.recordLimit = limit
    return machine.run(
      ["check", "all.csv", "-c", "house.charter.json5", "--format", "csv"] + words)
  }

  private func check(_ table: String, piece: Int = 4096) -> VirtualMachine.Run {
    check(Array(table.utf8), piece: piece)
  }

  /// The sample vocabulary with a fact of every type.
  static let vocabulary = SampleFiles.vocabulary.replacing(
    "    size: {",
    with: """
          since: { type: 'date', source: 'association', title: { da: 'Siden', en: 'Since' },
            question: { da: 'Siden?', en: 'Since?' } },
          form: { type: 'choice', source: 'association', title: { da: 'Form', en: 'Form' },
            question: { da: 'Form?', en: 'Form?' },
            choices: { club: { da: 'Klub', en: 'Club' }, union: { da: 'Forbund', en: 'Union' } } },
          motto: { type: 'text', source: 'association', title: { da: 'Motto', en: 'Motto' },
            question: { da: 'Motto?', en: 'Motto?' } },
          gifts: { type: 'list', source: 'association', title: { da: 'Gaver', en: 'Gifts' },
            question: { da: 'Gaver?', en: 'Gifts?' }, of: { type: 'text' } },
          town: { type: 'text', source: 'authority', title: { da: 'By', en: 'Town' },
            question: { da: 'By?', en: 'Town?' } },
          size: {
      """)

  struct Row: CustomTestStringConvertible {
    let header: String
    let row: String
    let statuses: String
    var testDescription: String { "\(header) / \(row)" }

    init(_ header: String, _ row: String, _ statuses: String) {
      self.header = header
      self.row = row
      self.statuses = statuses
    }
  }

  @Test(arguments: [
    Row("declaration,members.elect,size", "a,true,5", "satisfied,satisfied"),
    Row("declaration,members.elect,size", "a,JA,5.0", "satisfied,satisfied"),
    Row("declaration,members.elect,size", "a,yes,05", "satisfied,satisfied"),
    Row("declaration,members.elect,size", "a,nej,4.9", "notSatisfied,notSatisfied"),
    Row("declaration,members.elect,size", "a,No,-1", "notSatisfied,notSatisfied"),
    Row("declaration,members.elect,size", "a,FALSE,5e1", "notSatisfied,satisfied"),
    Row("declaration;members.elect;size", "a;true;5,5", "satisfied;satisfied"),
    Row("declaration;members.elect;size", "a;;", "undetermined;undetermined"),
    Row("declaration,members.elect,size", "a,,", "undetermined,undetermined"),
    Row("declaration,members.elect,size", "a, true , 5 ", "satisfied,satisfied"),
    Row("size,declaration", "5,a", "undetermined,satisfied"),
    Row("\"declaration\",\"size\"", "\"a\",\"5\"", "undetermined,satisfied"),
    Row("declaration , size", "a,5", "undetermined,satisfied"),
    Row("declaration,motto,size", "a,\"two\nlines, \"\"quoted\"\"\",5", "undetermined,satisfied"),
    Row("sep=;\ndeclaration;size", "a;5", "undetermined;satisfied"),
    Row("declaration,size,", "a,5,", "undetermined,satisfied"),
    Row("declaration,size", "a,5,,,", "undetermined,satisfied"),
  ])
  func readsEachCellAsItsFactAsks(_ test: Row) {
    for piece in [1, 4, 4096] {
      let separator = test.header.contains(";") ? ";" : ","
      for end in ["", "\n", "\r\n", "\r", "\n\n\(separator)\(separator)\n"] {
        for mark in ["", "\u{FEFF}"] {
          let run = check(mark + test.header + "\n" + test.row + end, piece: piece)
          let row = run.output.split(separator: "\n").dropFirst()
          #expect(row.count == 1, "\(run.output)\(run.error)")
          #expect(row.first?.hasSuffix(separator + test.statuses) == true, "\(run.output)")
          #expect(run.code != .invalid, "\(run.error)")
        }
      }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func takesAnyLineEnd(_ end: String) {
    let run = check(["declaration,size", "a,5", "b,4", ""].joined(separator: end))
    #expect(
      run.output == """
        declaration,house,members-elect,board-of-five
        a,undetermined,undetermined,satisfied
        b,undetermined,undetermined,notSatisfied

        """, "\(run.error)")
  }

  struct Mistake: CustomTestStringConvertible {
    let table: String
    let message: String
    let rows: [String]
    var testDescription: String { table }

    init(_ table: String, _ message: String, rows: [String]) {
      self.table = table
      self.message = message
      self.rows = rows
    }
  }

  @Test(arguments: [
    Mistake(
      "declaration,members.elect\na,perhaps\nb,ja",
      "all.csv:2:3: error: 'members.elect' must be yes or no, not 'perhaps'", rows: ["a", "b"]),
    Mistake(
      "declaration,size\na,five\nb,5", "all.csv:2:3: error: 'size' must be a number, not 'five'",
      rows: ["a", "b"]),
    Mistake(
      "declaration;size\na;1.234\nb;5", "all.csv:2:3: error: 'size' must be a number, not '1.234'",
      rows: ["a", "b"]),
    Mistake(
      "declaration,size\na,\"1,5\"\nb,5", "all.csv:2:3: error: 'size' must be a number, not '1,5'",
      rows: ["a", "b"]),
    Mistake(
      "declaration,since\na,31-12-2024\nb,2024-12-31",
      "all.csv:2:3: error: 'since' must be a date", rows: ["a", "b"]),
    Mistake(
      "declaration,since\na,2025-02-30\nb,2024-12-31",
      "all.csv:2:3: error: 'since' is a day that the calendar does not have", rows: ["a", "b"]),
    Mistake(
      "declaration,form\na,clubs\nb,club",
      "all.csv:2:3: error: 'form' has no choice 'clubs'; did you mean 'club'?", rows: ["a", "b"]),
    Mistake(
      "declaration,motto,size\na,say \"hi\",5\nb,x,5",
      "all.csv:2:3: error: 'motto' has a quote within, and none around it", rows: ["a", "b"]),
    Mistake(
      "declaration,motto,size\na,\"x\"y,5\nb,x,5",
      "all.csv:2:3: error: 'motto' goes on after its closing quote", rows: ["a", "b"]),
    Mistake(
      "declaration,motto\na,x\u{0}y\nb,x",
      "all.csv:2:3: error: 'motto' has a control character in it", rows: ["a", "b"]),
    Mistake(
      "declaration,size\na,5,6\nb,5",
      "all.csv:2:5: error: the row has more cells than the 2 of the header", rows: ["b"]),
    Mistake(
      "declaration,size\n,5\nb,5", "all.csv:2:1: error: the cell 'declaration' is empty",
      rows: ["b"]),
    Mistake(
      "declaration,motto,size\n\"x\ny\",\"open,5\nb,x,5\nc,x,4",
      "all.csv:3:4: error: the quote that opens here is never closed", rows: ["b", "c"]),
    Mistake(
      "declaration,motto\nb,x\na,\"open", "all.csv:3:3: error: the quote that opens here is never",
      rows: ["b"]),
    Mistake(
      "declaration,gifts,size\na,x,5",
      "all.csv:1:13: error: column 'gifts' is a list, which has no place in a table",
      rows: ["a"]),
    Mistake(
      "declaration,town,size\na,x,5",
      "all.csv:1:13: error: column 'town' is for the authority to state in case files",
      rows: ["a"]),
    Mistake(
      "declaration,size,declaration\na,5,b",
      "all.csv:1:1: error: column 'declaration' stands twice; the first one counts", rows: ["a"]),
    Mistake(
      "declaration,size,size\na,5,4", "all.csv:1:13: error: column 'size' stands twice",
      rows: ["a"]),
    Mistake(
      "declarations,size\na,5",
      "error: column 'declaration' is missing, which names each declaration; did you mean "
        + "'declarations'?", rows: []),
    Mistake(
      "declaration\tsize\na\t5", "put ',' or ';' between the cells instead of tabs", rows: []),
    Mistake("", "all.csv:1:1: error: the table is empty", rows: []),
    Mistake("\u{FEFF}", "all.csv:1:1: error: the table is empty", rows: []),
    Mistake("declaration,\"size", "error: the quote that opens here is never closed", rows: []),
  ])
  func explainsAMistakeAndGoesOn(_ mistake: Mistake) {
    for piece in [1, 5, 4096] {
      let run = check(mistake.table, piece: piece)
      #expect(run.code == .invalid, "\(run.output)")
      #expect(run.error.contains(mistake.message), "\(run.error)")
      let ids = run.output.split(separator: "\n").dropFirst().map { String($0.prefix(1)) }
      #expect(ids == mistake.rows, "\(run.output)")
    }
  }

  @Test
  func warnsOnceOfWhatIsOdd() {
    let header = "declaration,sizes,notes,size"
    let run = check("\(header)\na,1,,5\nb,2\n\n\(header)\nc,,,4")
    #expect(run.code == .unsettled, "\(run.error)")
    #expect(run.output.split(separator: "\n").count == 4)
    #expect(
      run.error.contains("all.csv:1:13: warning: unknown fact 'sizes'; did you mean 'size'?"))
    #expect(run.error.contains("in 2 declarations"))
    #expect(run.error.contains("warning: unknown fact 'notes'"))
    #expect(run.error.contains("no row has anything in it"))
    #expect(run.error.contains("all.csv:3:4: warning: a row has fewer cells than the header"))
    #expect(run.error.contains("all.csv:5:1: warning: the header stands once more"))
  }

  @Test(arguments: [1, 20, 4096])
  func refusesWindows1252WithAHint(_ piece: Int) {
    let latin = Array("declaration,motto\na,".utf8) + [0xE6, 0xF8, 0xE5] + Array("\nb,x\n".utf8)
    let run = check(latin, piece: piece)
    #expect(run.code == .invalid)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.error.contains("all.csv:2:3: error: byte 0xE6 is not UTF-8"), "\(run.error)")
    #expect(run.error.contains("in Windows-1252 it would be 'æ'; save the table as 'CSV UTF-8'"))
    // One damaged row among good ones is refused alone.
    let damaged = Array("declaration,motto\nå,æ\na,".utf8) + [0xE6] + Array("\nb,x\n".utf8)
    let rest = check(damaged, piece: piece)
    #expect(rest.code == .invalid)
    #expect(rest.output.split(separator: "\n").count == 3)
    #expect(rest.error.contains("all.csv:3:3: error: byte 0xE6 is not UTF-8"))
  }

  @Test(arguments: [[0xFF, 0xFE], []])
  func refusesUTF16WithAHint(mark: [UInt8]) {
    let run = check(mark + "declaration,size\n".utf8.flatMap { [$0, 0] })
    #expect(run.code == .invalid)
    #expect(run.error.contains("the text is UTF-16, not UTF-8"), "\(run.error)")
  }

  @Test
  func saysThatATableHasNoRows() {
    let run = check("declaration,size\n")
    #expect(run.code == .success)
    #expect(run.error.contains("warning: 'all.csv' has no declaration in it"))
    #expect(run.output == "declaration,house,members-elect,board-of-five\n")
  }

  @Test(arguments: [100, 1000, 100_000])
  func refusesALineOverTheLimit(_ piece: Int) {
    let limit = 4096
    let long = Array(repeating: UInt8(ascii: "x"), count: limit + 1)
    let head = Array("declaration,motto\na,x\n".utf8)
    let run = check(head + long + Array("\nb,x\n".utf8), piece: piece, limit: limit)
    #expect(run.code == .invalid)
    #expect(run.output.split(separator: "\n").count == 3, "\(run.output)")
    #expect(run.error.contains("all.csv:3:1: error: the record is longer than the limit of 4 KiB"))
    let quoted = check(
      head + Array("c,\"".utf8) + long + Array("\nb,x\n".utf8), piece: piece, limit: limit)
    #expect(quoted.code == .invalid)
    #expect(quoted.output.split(separator: "\n").count == 3)
    for rest in ["", "\nb,x\n"] {
      let header = check(long + Array(rest.utf8), piece: piece, limit: limit)
      #expect(header.code == .invalid)
      #expect(header.error.contains("all.csv:1:1: error: the record is longer than the limit"))
      #expect(header.output.split(separator: "\n").count == 1)
    }
  }

  @Test
  func refusesATableWithTooManyColumns() {
    func run(_ columns: Int) -> VirtualMachine.Run {
      let more = (0..<columns - 2).map { ",x\($0)" }.joined()
      let cells = String(repeating: ",", count: columns - 2)
      return check("declaration,size\(more)\na,5\(cells)\n")
    }
    let full = run(DeclarationTable.columnLimit)
    #expect(full.output.split(separator: "\n").last?.hasPrefix("a,") == true, "\(full.error)")
    #expect(full.code == .unsettled)
    let over = run(DeclarationTable.columnLimit + 1)
    #expect(over.code == .invalid)
    #expect(over.output.split(separator: "\n").count == 1)
    #expect(over.error.contains("all.csv:1:"))
    #expect(over.error.contains("more than \(DeclarationTable.columnLimit) columns"))
  }

  @Test(arguments: [0, 1])
  func countsTheColumnsThatItDoesNotTellOf(excess: Int) {
    // Of one table a hundred columns are told.
    let machine = VirtualMachine(SampleFiles.all)
    let names = (0..<RepeatedWarnings.limit + excess).map { "zz\($0)zz" }
    var paths: [String] = []
    for start in stride(from: 0, to: names.count, by: 100) {
      let header = ["declaration", "size"] + names[start...].prefix(100)
      let row = "a\(start),5" + String(repeating: ",", count: header.count - 2)
      paths.append("\(start).csv")
      machine.files["\(start).csv"] = Array("\(header.joined(separator: ","))\n\(row)\n".utf8)
    }
    let run = machine.run(
      ["check"] + paths + ["-c", "house.charter.json5", "--format", "csv", "--lang", "en"])
    let messages = run.error.split(separator: "\n")
    #expect(messages.count { $0.contains("zz'") } == RepeatedWarnings.limit)
    #expect(messages.contains { $0.contains("1 more warning is left out") } == (excess > 0))
  }

  @Test
  func writesIdentifiersThatNoSpreadsheetComputes() {
    let run = check("declaration,size\n\"=1+1\",5\n\"a,b\",5\n\"say \"\"hi\"\"\",5\n")
    let ids = run.output.split(separator: "\n").dropFirst().map {
      String($0.dropLast(",undetermined,undetermined,satisfied".count))
    }
    #expect(ids == ["'=1+1", "\"a,b\"", "\"say \"\"hi\"\"\""])
  }
}
