/// A place in a source text as people count it.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1; lines end at LF, CR LF or CR.
  public let line: Int

  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// Makes a position.
  ///
  /// - Parameters:
  ///   - line: The line, from 1.
  ///   - column: The column, from 1, in Unicode scalars.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
