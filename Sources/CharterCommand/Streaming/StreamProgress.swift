import CharterDiagnostics
import CharterReports
import ValueCharters

/// A line on the terminal that tells how far a long run is.
struct StreamProgress {
  private let host: CommandHost
  private let wording: Wording
  private let width: Int

  /// Whether there is a terminal to show it on.
  let isWanted: Bool

  private let start: Double
  private var shownAt = 0.0

  /// Whether the line stands on the terminal.
  private var isShown = false

  /// How many bytes there are in all, if that is known.
  var total: Int?

  /// Makes a line that is not shown yet.
  ///
  /// - Parameters:
  ///   - console: Where the run says what it has to say.
  ///   - resultsAreShown: Whether results go to the terminal too, where the line would stand between.
  init(on console: Console, resultsAreShown: Bool) {
    host = console.host
    wording = Wording(console.language)
    width = host.stream.errorWidth ?? 80
    isWanted =
      host.stream.errorIsTerminal && !resultsAreShown && host.environment("TERM") != "dumb"
    start = isWanted ? host.stream.seconds() : 0
  }

  /// Shows how far the run is, a few times a second once it has taken one.
  mutating func update(declarations: Int, bytes: Int) {
    guard isWanted else { return }
    let now = host.stream.seconds()
    guard now - start >= 1, now - shownAt >= 0.25 else { return }
    shownAt = now
    let text = line(declarations, bytes, after: now - start)
    // A line that is wider than the terminal would not be taken back as a whole.
    host.writeError(Array("\r\(String(text.prefix(max(0, width - 1))))\u{1B}[K".utf8))
    isShown = true
  }

  /// Takes the line off the terminal.
  mutating func clear() {
    guard isShown else { return }
    host.writeError(Array("\r\u{1B}[K".utf8))
    isShown = false
  }

  private func line(_ declarations: Int, _ bytes: Int, after seconds: Double) -> String {
    let rate = wording.grouped(Int(Double(declarations) / seconds))
    let count = wording.grouped(declarations)
    let text = wording(
      en: "\(count) declarations, \(rate) a second",
      da: "\(count) erklæringer, \(rate) i sekundet")
    guard let total, bytes > 0, total > bytes else { return text }
    let percent = bytes * 100 / total
    let left = wording.duration(Double(total - bytes) / Double(bytes) * seconds)
    return text
      + wording(en: ", \(percent) %, \(left) left", da: ", \(percent) %, \(left) tilbage")
  }
}

extension Wording {
  /// A time that remains, roughly.
  fileprivate func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 60 { return self(en: "\(seconds) s", da: "\(seconds) s") }
    if seconds < 3600 { return "\(seconds / 60) min" }
    return self(
      en: "\(seconds / 3600) h \(seconds % 3600 / 60) min",
      da: "\(seconds / 3600) t \(seconds % 3600 / 60) min")
  }
}
