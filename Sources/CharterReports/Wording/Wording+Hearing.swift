import ValueCharters

extension Wording {
  /// How far the association has had its say, after "hearing".
  func phrase(for hearing: Finding.Hearing) -> String {
    switch hearing {
    case .notBegun:
      self(
        en: "the association has not been heard on this yet",
        da: "foreningen er endnu ikke hørt om dette")
    case .awaitingReply(let heardOn, let day):
      self(
        en: "heard on \(heardOn); the reply is awaited until \(day)",
        da: "hørt den \(heardOn); svaret afventes til og med \(day)")
    case .replied(let heardOn, let day):
      self(
        en: "heard on \(heardOn); the association replied on \(day)",
        da: "hørt den \(heardOn); foreningen svarede den \(day)")
    case .withoutReply(let heardOn, let day):
      self(
        en: "heard on \(heardOn); no reply had come when the time for it ended on \(day)",
        da: "hørt den \(heardOn); der var intet svar, da fristen udløb den \(day)")
    }
  }
}
