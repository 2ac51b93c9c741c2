import CharterDiagnostics
import CharterJSON
import FEEL

extension Shape where Content == CivilDate {
  /// A date such as `2026-01-31`.
  package static var date: Shape {
    Shape { node, label, log in
      guard let text = node.string else {
        log.reportWrongType(label, .text, node)
        return nil
      }
      do throws(CivilDate.ParseError) {
        return try CivilDate(parsing: text)
      } catch {
        let problem: TextProblem =
          switch error {
          case .malformed: .invalidDate(text)
          case .noSuchDay: .noSuchDay(text)
          }
        log.report(problem, at: node.range)
        return nil
      }
    }
  }
}

extension Shape where Content == TimeSpan {
  /// A time of whole days or months such as `P30D`.
  package static var timeSpan: Shape {
    Shape { node, label, log in
      guard let text = node.string else {
        log.reportWrongType(label, .text, node)
        return nil
      }
      if let span = TimeSpan(text) { return span }
      log.report(TextProblem.invalidDuration(text), at: node.range)
      return nil
    }
  }
}

extension Shape where Content == InForce {
  /// A period of days with its ends.
  package static func period(needsStart: Bool) -> Shape {
    Shape { node, label, log in
      guard var period = ObjectReader(node, .period, &log) else { return nil }
      let from =
        needsStart
        ? period.required("from", .located(.date), &log)
        : period.optional("from", .located(.date), &log)
      let until = period.optional("until", .located(.date), &log)
      period.finish(&log)
      if let from, let until, until.content < from.content {
        log.report(TextProblem.endsBeforeStart, at: until.range)
        return nil
      }
      return InForce(from: from?.content, until: until?.content)
    }
  }
}
