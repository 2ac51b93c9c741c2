import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether the user has interrupted the run; a signal's handler has no other place to tell it.
private let interruption = Atomic(false)

extension CommandHost {
  /// Whether the user has interrupted the run.
  static var isInterrupted: Bool { interruption.load(ordering: .relaxed) }

  /// Takes notice of an interruption, so that the run can end with what is done.
  ///
  /// A second one ends the process. A pipe that nobody reads any more becomes an error of writing.
  static func watchInterruptions() {
    // The first use makes it, which must not happen within the handler.
    interruption.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        interruption.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    signal(SIGPIPE, SIG_IGN)
  }
}
