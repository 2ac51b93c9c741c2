import ValueCharters

/// Says what the charter of this package asks.
@main
struct HouseRules {
  static func main() throws {
    let charter = try Charter(
      json5: PackageResources.house_charter_json5, path: "house.charter.json5")
    print(charter.title[.english])
    for rule in charter.values.flatMap(\.rules) { print("- \(rule.title[.english])") }
  }
}
