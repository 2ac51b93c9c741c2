import CharterDiagnostics
import Testing

/// Few names are looked through and many are hashed, which nobody notices.
struct NamePlacesTests {
  @Test func findsEachNameWhereItIs() {
    var places = NamePlaces()
    #expect(places["0"] == nil)
    for count in 0..<80 {
      places.add(3 * count, of: "\(count)")
      // What was there before is still there at each size, at the change from list to table too.
      for name in 0...count { #expect(places["\(name)"] == 3 * name) }
      #expect(places["\(count + 1)"] == nil)
    }
  }
}
