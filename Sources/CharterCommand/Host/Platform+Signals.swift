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
  /// A second one of a kind ends the process. A pipe that nobody reads any more becomes an error of
  /// writing.
  static func watchInterruptions() {
    // The first use makes it, which must not happen within the handler.
    interruption.store(false, ordering: .relaxed)
    for number in endings {
      let before = signal(number) { number in
        interruption.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
      // Who started this does not want it to end, as 'nohup' and the background of a script do.
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The signals that ask a process to end.
  private static var endings: [CInt] { [SIGINT, SIGTERM, SIGHUP] }

  /// Lets the signals that end a process wait, and gives those that waited before.
  static func holdSignals() -> sigset_t {
    var held = sigset_t()
    unsafe sigemptyset(&held)
    for number in endings { unsafe sigaddset(&held, number) }
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
