import Testing

/// Rows that are longer than a record may be.
extension TableTests {
  private static let limit = 200

  private static let pieces = [1, 3, 7, 64, 199, 201, 203, 4096]

  /// What comes of a table, which must not depend on the pieces that it arrives in.
  private func check(
    _ rows: [String], lineEnd: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> VirtualMachine.Run {
    let table = Array((["declaration,motto"] + rows).joined(separator: lineEnd).utf8)
    let whole = check(table, piece: 1 << 16, limit: Self.limit)
    for piece in Self.pieces {
      let run = check(table, piece: piece, limit: Self.limit)
      #expect(run.output == whole.output, "pieces of \(piece)", sourceLocation: sourceLocation)
      #expect(run.error == whole.error, "pieces of \(piece)", sourceLocation: sourceLocation)
    }
    return whole
  }

  /// The identifiers of the declarations that were evaluated.
  private func ids(_ run: VirtualMachine.Run) -> [String] {
    run.output.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [0, 1, 2, 3, 100])
  func goesOnBehindALongRow(lineEnd: String, excess: Int) {
    let long = "long," + String(repeating: "x", count: Self.limit - 5 + excess)
    let run = check(["first,x", long, "second,x", "third,x"], lineEnd: lineEnd)
    #expect(ids(run) == (excess == 0 ? ["first", "long"] : ["first"]) + ["second", "third"])
    #expect(run.error.contains("all.csv:3:1: error: the record is longer") == (excess > 0))
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [0, 1, 2, 3])
  func refusesALongHeader(lineEnd: String, excess: Int) {
    let header = "declaration,motto,x" + String(repeating: "x", count: Self.limit - 19 + excess)
    for rows in [["a,x,"], []] {
      let table = Array(([header] + rows).joined(separator: lineEnd).utf8)
      for piece in Self.pieces {
        let run = check(table, piece: piece, limit: Self.limit)
        let isTooLong = run.error.contains("all.csv:1:1: error: the record is longer")
        #expect(isTooLong == (excess > 0), "pieces of \(piece)")
        #expect(ids(run) == (excess > 0 ? [] : rows.map { _ in "a" }), "pieces of \(piece)")
      }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [1, 2, 3, 100])
  func givesUpALineWhoseQuoteIsOpenBeyondTheLimit(lineEnd: String, excess: Int) {
    let rest = String(repeating: "x", count: Self.limit - 15 + excess)
    let rows = ["first,x", "open,\"a", "b,\(rest)", "c,x\"", "last,y"]
    let run = check(rows, lineEnd: lineEnd)
    #expect(ids(run).first == "first")
    #expect(ids(run).last == "last")
    #expect(run.error.contains("all.csv:3:"))
  }

  @Test(arguments: [0, 1, 2, 3, 100])
  func refusesALongRowWhoseQuoteIsNeverClosed(excess: Int) {
    let long = "long,\"" + String(repeating: "x", count: Self.limit - 6 + excess)
    let run = check(["first,x", long], lineEnd: "\n")
    #expect(ids(run) == ["first"])
    #expect(run.error.contains("the record is longer than the limit") == (excess > 0))
  }

  /// Line numbers stay right where the line end of what is given up or refused falls on the bound.
  @Test(arguments: ["\n", "\r\n", "\r"], [-3, -2, -1, 0, 1, 2, 3])
  func countsLinesBehindALongRow(lineEnd: String, shift: Int) {
    let open = "open,\"" + String(repeating: "x", count: Self.limit - 6 + shift)
    let run = check(["first,x", open, "more", "third,x", "broken,\"a\"b"], lineEnd: lineEnd)
    #expect(ids(run).contains("third"))
    #expect(run.error.contains("all.csv:6:"), "\(run.error)")
  }
}
