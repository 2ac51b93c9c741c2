import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommandHost {
  /// Calls a function once for each number, on as many threads as there are processors.
  ///
  /// - Parameters:
  ///   - count: How often to call it; the numbers begin at zero.
  ///   - body: The function.
  package static func performConcurrently(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Void
  ) {
    let crew = Crew(count, body)
    let helpers = min(count, max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))) - 1
    var threads: [WorkThread] = []
    for _ in 0..<max(0, helpers) {
      // Without another thread, those that there are do the work.
      if let thread = WorkThread.start({ crew.work() }) { threads.append(thread) }
    }
    crew.work()
    for thread in threads { thread.join() }
  }
}

/// Threads that take the next number as long as there is one.
private final class Crew: Sendable {
  private let count: Int
  private let body: @Sendable (Int) -> Void
  private let next = Atomic(0)

  init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  func work() {
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      body(number)
    }
  }
}
