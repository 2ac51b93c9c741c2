import CharterReports
import ValueCharters

extension Measure {
  /// The parts of the work whose instructions are counted.
  enum Part: String, CaseIterable {
    /// The charter's files to an evaluator.
    case load

    /// The bytes of a declaration to its frame.
    case parse

    /// A declaration to the statuses, titles and evidence of its findings.
    case evaluate

    /// A report to the text that people read.
    case render
  }

  /// Does one part of the work so many times over the declarations.
  ///
  /// What it needs is made first, whatever the number, so that the difference between two numbers
  /// is the part alone.
  func repeatPart(_ part: Part, _ rules: Rules, times: Int) throws(LoadingError) {
    var loaded: [Declaration] = []
    var reports: [Report] = []
    for bytes in declarations {
      loaded.append(try Declaration(json: bytes))
      reports.append(try report(bytes))
    }
    var read = Reading()
    for _ in 0..<times {
      switch part {
      case .load: read.add(try rules.evaluator())
      case .parse: for bytes in declarations { read.add(try Declaration(json: bytes)) }
      case .evaluate: for declaration in loaded { read.add(try report(declaration)) }
      case .render: for report in reports { read.add(ReportFormat.text.render(report)) }
      }
    }
    print(read)
  }
}
