public import Synchronization

/// A reference that is set once, by whichever thread comes first.
///
/// It is what `AtomicLazyReference` is. The loads of that one are not specialized, so that each takes
/// nearly two thousand instructions; those of this one take a few.
@usableFromInline
package struct LazyReference<Instance: AnyObject & Sendable>: ~Copyable, Sendable {
  /// The address of the instance, or 0; the count of it that the reference holds is given back at its
  /// end.
  @usableFromInline let address = Atomic<UInt>(0)

  /// Starts with no instance.
  @inlinable
  package init() {}

  /// The instance, if there is one yet.
  @inlinable
  package func load() -> Instance? {
    Self.instance(at: address.load(ordering: .acquiring))
  }

  /// Sets the instance unless there is one.
  ///
  /// - Parameter desired: The instance to set.
  /// - Returns: The one that is set now, which may be another.
  @inlinable
  package func storeIfNil(_ desired: Instance) -> Instance {
    let kept = unsafe Unmanaged.passRetained(desired)
    let (isSet, found) = address.compareExchange(
      expected: 0, desired: unsafe UInt(bitPattern: kept.toOpaque()),
      ordering: .acquiringAndReleasing)
    if isSet { return desired }
    unsafe kept.release()
    return Self.instance(at: found) ?? desired
  }

  @inlinable
  static func instance(at address: UInt) -> Instance? {
    guard let pointer = unsafe UnsafeRawPointer(bitPattern: address) else { return nil }
    return unsafe Unmanaged<Instance>.fromOpaque(pointer).takeUnretainedValue()
  }

  @inlinable
  deinit {
    guard
      let pointer = unsafe UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring))
    else { return }
    unsafe Unmanaged<Instance>.fromOpaque(pointer).release()
  }
}
