import Foundation
import PackagePlugin

/// Lints the charters of a target, and what belongs to them, whenever it is built.
///
/// An error among them fails the build, with its place.
@main
struct CharterLintPlugin: BuildToolPlugin {
  private static let endings = [
    "charter", "vocabulary", "concepts", "case", "charter-test",
  ].flatMap { ["\($0).json5", "\($0).json"] }

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let files = target.sourceFiles.map(\.url)
      .filter { file in Self.endings.contains { file.lastPathComponent.hasSuffix($0) } }
      .sorted { $0.path < $1.path }
    if files.isEmpty { return [] }
    let configuration = context.package.directoryURL.appending(path: ".charterlint.json5")
    let hasConfiguration = FileManager.default.fileExists(atPath: configuration.path)
    return [
      .buildCommand(
        displayName: "Linting the charters of \(target.name)",
        executable: try context.tool(named: "CharterLintTool").url,
        arguments: ["lint", "--format", "gnu"] + files.map(\.path),
        inputFiles: files + (hasConfiguration ? [configuration] : []),
        outputFiles: [])
    ]
  }
}
