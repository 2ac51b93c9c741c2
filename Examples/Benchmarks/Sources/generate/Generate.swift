#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum Generate {
  static func main() {
    var numbers = CommandLine.arguments.dropFirst().compactMap(Int.init)[...]
    guard numbers.count == CommandLine.arguments.count - 1, let count = numbers.popFirst(),
      count >= 0, numbers.count <= 1
    else {
      print("usage: generate COUNT [SEED]")
      exit(2)
    }
    let seed = UInt64(truncatingIfNeeded: numbers.first ?? 1)
    for number in 0..<count {
      var writer = DeclarationWriter(Chance(seed: seed, declaration: number))
      writer.declaration(number + 1)
      print(writer.line)
    }
  }
}
