import ValueCharters

extension Wording {
  /// What a charter test looks at, and of which charter or rule.
  func phrase(for aspect: CharterTestMismatch.Aspect, of name: String) -> String {
    switch aspect {
    case .outcome: self(en: "outcome of \(name)", da: "udfaldet af \(name)")
    case .best: self(en: "best outcome of \(name)", da: "det bedste udfald af \(name)")
    case .worst: self(en: "worst outcome of \(name)", da: "det værste udfald af \(name)")
    case .status: self(en: "status of \(name)", da: "status for \(name)")
    case .causes: self(en: "causes of \(name)", da: "årsagerne til \(name)")
    case .flags: self(en: "flags of \(name)", da: "mærkerne på \(name)")
    }
  }

  /// Words of a test file; they are never translated.
  func list(_ words: [String]) -> String {
    words.isEmpty ? self(en: "none", da: "ingen") : words.joined(separator: ", ")
  }

  /// How many tests have each verdict.
  func counts(_ count: (CharterTestResult.Verdict) -> Int) -> String {
    let parts = CharterTestResult.Verdict.allCases.compactMap { verdict -> String? in
      let number = count(verdict)
      if number == 0, verdict != .passed { return nil }
      return "\(number) \(word(for: verdict, number))"
    }
    return parts.joined(separator: ", ")
  }

  private func word(for verdict: CharterTestResult.Verdict, _ number: Int) -> String {
    switch verdict {
    case .passed: self(en: "passed", da: "bestået")
    case .failed: self(en: "failed", da: "fejlet")
    case .broken: self(en: "broken", da: number == 1 ? "ubrugelig" : "ubrugelige")
    }
  }

  /// What no test brings a rule to.
  func phrase(for goal: CharterTestCoverage.Goal) -> String {
    let statuses = goal.statuses.map(\.rawValue)
    return statuses.joined(separator: self(en: " or ", da: " eller "))
  }
}
