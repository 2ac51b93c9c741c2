import Foundation
import PackagePlugin

/// Makes the JSON5 files of a target part of its program, as string literals.
///
/// SwiftPM's own `embedInCode` writes an array of numbers, which takes the compiler a hundred times
/// as long.
@main
struct EmbedCharters: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let tool = try context.tool(named: "EmbedFiles")
    let files = target.sourceFiles.map(\.url).filter { $0.pathExtension == "json5" }
      .sorted { $0.path < $1.path }
    let folder = target.directoryURL.path
    let names = files.map { String($0.path.dropFirst(folder.count).drop { $0 == "/" }) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files of \(target.name)",
        executable: tool.url,
        arguments: [output.path, folder] + names,
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
