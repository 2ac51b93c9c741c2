import CharterDiagnostics

/// A value that is made when somebody first asks for it.
///
/// Threads that ask at once may each make it; all get the one that was first.
package final class Deferred<Content: Sendable>: Sendable {
  private let make: @Sendable () -> Content
  private let made = LazyReference<Shared<Content>>()

  /// Puts off making a value.
  ///
  /// - Parameter make: Makes the value, the same one whenever it is called.
  package init(_ make: @escaping @Sendable () -> Content) {
    self.make = make
  }

  /// The value.
  package var content: Content { (made.load() ?? made.storeIfNil(Shared(make()))).content }
}
