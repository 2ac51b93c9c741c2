package import CharterDiagnostics
package import CharterJSON

/// The members of a file's one object, behind its `format`.
package struct FileReader: Sendable {
  /// What was found so far.
  package var log: LoadingLog

  /// The file's object; `nil` when there is none that this version reads.
  package var object: ObjectReader?

  /// Reads a JSON5 file as far as its format.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - noun: What the file is.
  ///   - json: What reading its JSON5 gave, where that is known.
  package init(_ source: SourceText, _ noun: Noun, json: JSONReader.Result? = nil) {
    let json = json ?? JSONReader.read(source, dialect: .json5)
    self.init(source, json.root, noun, diagnostics: json.diagnostics)
    if !json.diagnostics.isEmpty { log.damage = SyntaxDamage(json) }
  }

  /// Goes as far as the format of a file that was read into a tree.
  init(_ source: SourceText, _ root: JSONNode?, _ noun: Noun, diagnostics: [Diagnostic] = []) {
    log = LoadingLog(source, diagnostics: diagnostics)
    guard let root, var object = ObjectReader(root, noun, &log) else { return }
    if let found = noun.otherKind(of: root) {
      let opening = SourceRange(root.range.lowerBound, root.range.lowerBound + 1)
      log.report(ShapeProblem.otherKind(found, expected: noun), at: opening)
      return
    }
    let hasFormat = object.readFormat(&log)
    self.object = hasFormat ? object : nil
  }
}

extension ObjectReader {
  /// Reads the member `format`; `false` when it names one that this version does not read.
  package mutating func readFormat(isRequired: Bool = true, _ log: inout LoadingLog) -> Bool {
    let number = Shape<Located<String>> { node, label, log in
      if let number = node.number { return Located(number, log.location(node.range)) }
      log.reportWrongType(label, .number, node)
      return nil
    }
    let format =
      isRequired ? required("format", number, &log) : optional("format", number, &log)
    guard let format, format.content != "1" else { return true }
    log.report(ShapeProblem.unsupportedFormat(format.content), at: format.range)
    return false
  }
}
