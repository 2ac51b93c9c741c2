import CharterDiagnostics
import CharterJSON
import FEEL

extension Shape where Content == CaseFile.Review {
  /// A judgement.
  static var review: Shape {
    Shape { node, _, log in
      guard var entry = ObjectReader(node, .review, &log) else { return nil }
      let fact = entry.required("fact", .located(.text), &log)
      let value = entry.required("value", Shape<JSONNode>.any, &log)
      let by = entry.required("by", .text, &log)
      let role = entry.required("role", .text, &log)
      let on = entry.required("on", .date, &log)
      let reasons = entry.required("reasons", .text, &log)
      let evidence = entry.optional("evidence", .list(of: .text), &log)
      entry.finish(&log)
      guard let fact, let value, let by, let role, let on, let reasons else { return nil }
      return CaseFile.Review(
        fact: fact, value: value, by: by, role: role, on: on, reasons: reasons,
        evidence: evidence ?? [], location: log.location(node.range))
    }
  }
}

extension Shape where Content == JSONNode {
  /// Anything, for a caller who reads it.
  fileprivate static var any: Shape {
    Shape { node, _, _ in node }
  }
}

extension Shape where Content == CaseFile.Confirmation {
  /// A decision on an adverse finding.
  static var confirmation: Shape {
    Shape { node, _, log in
      guard var entry = ObjectReader(node, .confirmation, &log) else { return nil }
      let rule = entry.required("rule", .located(.text), &log)
      let result = entry.required("result", Shape<CaseFile.Confirmation.Result>.word, &log)
      let by = entry.required("by", .text, &log)
      let role = entry.required("role", .text, &log)
      let on = entry.required("on", .date, &log)
      let reasons = entry.required("reasons", .text, &log)
      entry.finish(&log)
      guard let rule, let result, let by, let role, let on, let reasons else { return nil }
      return CaseFile.Confirmation(
        rule: rule, result: result, by: by, role: role, on: on, reasons: reasons,
        location: log.location(node.range))
    }
  }
}

extension Shape where Content == CaseFile.Hearing {
  /// A hearing.
  static var hearing: Shape {
    Shape { node, _, log in
      guard var entry = ObjectReader(node, .hearing, &log) else { return nil }
      let rule = entry.required("rule", .located(.text), &log)
      let putOn = entry.required("putOn", .date, &log)
      let replyBy = entry.required("replyBy", .located(.date), &log)
      let response = entry.optional("response", .text, &log)
      // A reply without its day could have come at any time, or never.
      let receivedOn =
        response == nil
        ? entry.optional("receivedOn", .located(.date), &log)
        : entry.required("receivedOn", .located(.date), &log)
      entry.finish(&log)
      for (name, date) in [("replyBy", replyBy), ("receivedOn", receivedOn)] {
        if let putOn, let date, date.content < putOn {
          log.report(CaseProblem.before("putOn", name), at: date.range)
        }
      }
      guard let rule, let putOn, let replyBy else { return nil }
      return CaseFile.Hearing(
        rule: rule, putOn: putOn, replyBy: replyBy.content, response: response,
        receivedOn: receivedOn?.content, location: log.location(node.range))
    }
  }
}

extension Shape where Content == CaseFile.Notice {
  /// A notice.
  static var notice: Shape {
    Shape { node, _, log in
      guard var entry = ObjectReader(node, .notice, &log) else { return nil }
      let rule = entry.required("rule", .located(.text), &log)
      let on = entry.required("on", .date, &log)
      entry.finish(&log)
      guard let rule, let on else { return nil }
      return CaseFile.Notice(rule: rule, on: on, location: log.location(node.range))
    }
  }
}

extension Shape where Content == CaseFile.Waiver {
  /// A waiver.
  static var waiver: Shape {
    Shape { node, _, log in
      guard var entry = ObjectReader(node, .waiver, &log) else { return nil }
      let rule = entry.required("rule", .located(.text), &log)
      let from = entry.required("from", .date, &log)
      let until = entry.optional("until", .located(.date), &log)
      let by = entry.required("by", .text, &log)
      let basis = entry.required("basis", .text, &log)
      let reason = entry.required("reason", .text, else: CaseProblem.waiverWithoutReason, &log)
      entry.finish(&log)
      if let from, let until, until.content < from {
        log.report(TextProblem.endsBeforeStart, at: until.range)
        return nil
      }
      guard let rule, let from, let by, let basis, let reason else { return nil }
      return CaseFile.Waiver(
        rule: rule, inForce: InForce(from: from, until: until?.content), by: by, basis: basis,
        reason: reason, location: log.location(node.range))
    }
  }
}
