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
    var threads: [pthread_t] = []
    for _ in 0..<max(0, helpers) {
      // Without another thread, those that there are do the work.
      if let thread = crew.hire() { threads.append(thread) }
    }
    crew.work()
    for thread in threads { pthread_join(thread, nil) }
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

  /// Starts a thread; `nil` when the system has none left.
  func hire() -> pthread_t? {
    let crew = unsafe Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var thread: pthread_t?
      let error = unsafe pthread_create(&thread, nil, { unsafe Crew.start($0) }, crew.toOpaque())
    #else
      var thread = pthread_t()
      let error = unsafe pthread_create(&thread, nil, { unsafe Crew.start($0) }, crew.toOpaque())
    #endif
    if error == 0 { return thread }
    unsafe crew.release()
    return nil
  }

  private static func start(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument = unsafe argument {
      unsafe Unmanaged<Crew>.fromOpaque(argument).takeRetainedValue().work()
    }
    return nil
  }
}
