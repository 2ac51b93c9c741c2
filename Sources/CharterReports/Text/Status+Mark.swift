import ValueCharters

extension Status {
  /// The sign of a status in text.
  var mark: TextPage.Mark {
    switch self {
    case .satisfied: TextPage.Mark("✓", .good)
    case .notSatisfied: TextPage.Mark("✗", .bad)
    case .undetermined: TextPage.Mark("?", .open)
    case .needsReview: TextPage.Mark("◆", .review)
    case .notApplicable, .notEvaluated: TextPage.Mark("–", .faint)
    case .error: TextPage.Mark("!", .bad)
    }
  }
}

extension Outcome {
  /// The sign of an outcome in text.
  var mark: TextPage.Mark {
    switch self {
    case .conforms, .aligned: TextPage.Mark("✓", .good)
    case .conflict, .differs: TextPage.Mark("✗", .bad)
    case .gaps: TextPage.Mark("✗", .open)
    case .undetermined, .open: TextPage.Mark("?", .open)
    case .notInForce, .notApplicable: TextPage.Mark("–", .faint)
    case .error: TextPage.Mark("!", .bad)
    }
  }
}
