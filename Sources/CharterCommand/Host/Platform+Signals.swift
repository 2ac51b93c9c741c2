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
  /// Lets the signals that end a process wait, and gives those that waited before.
  static func holdSignals() -> sigset_t {
    var held = sigset_t()
    unsafe sigemptyset(&held)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&held, number) }
    var before = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    return before
  }

  /// Lets no other signals wait than before, so that one that came takes effect.
  static func release(_ before: sigset_t) {
    var before = before
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
