import Foundation
import PackagePlugin

/// Lints the charters of a package, and what belongs to them: `swift package lint-charters`.
///
/// What stands behind it goes to `charter lint`; `--target` lints the folders of some targets only.
@main
struct LintCharters: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    let names = extractor.extractOption(named: "target")
    let folders = try context.package.targets(named: names).map(\.directoryURL.path)
    let lint = Process()
    lint.executableURL = try context.tool(named: "CharterLintTool").url
    lint.currentDirectoryURL = context.package.directoryURL
    lint.arguments = ["lint"] + extractor.remainingArguments + folders
    try lint.run()
    lint.waitUntilExit()
    if lint.terminationStatus != 0 {
      Diagnostics.error("'charter lint' ended with \(lint.terminationStatus)")
    }
  }
}
