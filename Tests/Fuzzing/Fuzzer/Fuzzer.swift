import FuzzEntries

/// Runs libFuzzer over the entry that `--NAME` on the command line says.
///
/// Everything else on the command line is libFuzzer's, which leaves words with two dashes alone.
@main
enum Fuzzer {
  private static let entry: FuzzEntry = {
    let names = CommandLine.arguments.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
    guard let entry = names.lazy.compactMap(FuzzEntry.init(rawValue:)).first else {
      let known = FuzzEntry.allCases.map { "--\($0.rawValue)" }.joined(separator: " ")
      fatalError("say what to fuzz: \(known)")
    }
    return entry
  }()

  static func main() {
    _ = entry
    var count = CommandLine.argc
    var words = unsafe CommandLine.unsafeArgv
    let code = unsafe runDriver(&count, &words) { data, count in
      Fuzzer.run(unsafe [UInt8](UnsafeBufferPointer(start: data, count: count)))
      return 0
    }
    fatalError("libFuzzer ended with \(code)")
  }

  /// Runs the entry over one input; a property that does not hold ends the process.
  private static func run(_ bytes: [UInt8]) {
    do throws(FuzzFailure) {
      try entry.run(bytes)
    } catch {
      fatalError("\(entry.rawValue): \(error)")
    }
  }
}

/// The driver of libFuzzer.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
