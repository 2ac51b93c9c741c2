import ValueCharters

extension Report.Subject {
  /// The name by which people know the subject.
  var displayName: String { name ?? id ?? path }
}

extension Finding.Citation {
  /// The source and the place in it.
  var display: String {
    guard let at, !at.isEmpty else { return title }
    return "\(title), \(at)"
  }
}
