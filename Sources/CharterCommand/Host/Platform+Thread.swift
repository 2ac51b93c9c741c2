#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of this process.
package struct WorkThread: Sendable {
  private let thread: pthread_t

  /// Starts a thread; `nil` when the system has none left.
  package static func start(_ body: @escaping @Sendable () -> Void) -> WorkThread? {
    let task = unsafe Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let error = unsafe pthread_create(
        &thread, nil, { unsafe ThreadBody.run($0) }, task.toOpaque())
      if error == 0, let thread { return WorkThread(thread: thread) }
    #else
      var thread = pthread_t()
      let error = unsafe pthread_create(
        &thread, nil, { unsafe ThreadBody.run($0) }, task.toOpaque())
      if error == 0 { return WorkThread(thread: thread) }
    #endif
    unsafe task.release()
    return nil
  }

  /// Waits until the thread has ended.
  package func join() {
    pthread_join(thread, nil)
  }
}

/// What a thread does.
private final class ThreadBody: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument = unsafe argument {
      unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().body()
    }
    return nil
  }
}
