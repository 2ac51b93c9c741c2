/// A program that does nothing else: what starting one costs at the least.
@main
enum Hello {
  static func main() {
    print("hello")
  }
}
