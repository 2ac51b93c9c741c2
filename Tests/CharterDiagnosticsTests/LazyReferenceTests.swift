import CharterDiagnostics
import Testing

struct LazyReferenceTests {
  private final class Instance: Sendable {}

  @Test func keepsTheFirst() {
    let reference = LazyReference<Instance>()
    #expect(reference.load() == nil)
    let first = Instance()
    #expect(reference.storeIfNil(first) === first)
    #expect(reference.storeIfNil(Instance()) === first)
    #expect(reference.load() === first)
  }

  @Test func holdsTheInstanceUntilItsEnd() {
    weak var kept: Instance?
    weak var refused: Instance?
    do {
      let reference = LazyReference<Instance>()
      do {
        let (first, second) = (Instance(), Instance())
        kept = first
        refused = second
        _ = reference.storeIfNil(first)
        _ = reference.storeIfNil(second)
      }
      #expect(kept != nil && refused == nil)
      #expect(reference.load() === kept)
    }
    #expect(kept == nil)
  }
}
