import CharterDiagnostics
import CharterJSON

extension LintRule {
  static let notCanonical = LintRule(
    "not-canonical", .warning, .files,
    title: LocalizedText(
      en: "layout that is not canonical",
      da: "opstilling, der ikke er kanonisk"),
    summary: LocalizedText(
      en: "A file has the layout that charter fmt gives it.",
      da: "En fil har den opstilling, som charter fmt giver den."),
    rationale: LocalizedText(
      en: "When every file is laid out in one way, a change shows what was changed and nothing "
        + "else.",
      da: "Når alle filer stilles op på én måde, viser en ændring det, der blev ændret, og "
        + "intet andet."),
    wrong: .rule("requires: «\"bylaws.board.elected = true\"»,"),
    right: .rule("requires: 'bylaws.board.elected = true',"),
    isFixable: true,
    check: .files { file, findings in
      guard file.kind != nil, file.json.isComplete, let root = file.json.root,
        !file.source.path.hasSuffix(".json")
      else { return }
      let laidOut: [UInt8]
      do throws(FileFormatter.Failure) {
        laidOut = try FileFormatter.format(root, file.json, in: file.source, .json5)
      } catch {
        guard case .mistakes(let mistakes) = error else { return }
        for mistake in mistakes {
          guard let location = mistake.location else { continue }
          findings.report(mistake.message, at: location, help: mistake.help)
        }
        return
      }
      guard let difference = ByteDifference(from: file.source.bytes, to: laidOut) else { return }
      let edit = FixIt.Edit(
        difference.range, String(decoding: difference.replacement, as: UTF8.self))
      findings.report(
        LocalizedText(
          en: "the layout is not canonical from here on; 'charter fmt' mends it",
          da: "opstillingen er ikke kanonisk herfra; 'charter fmt' retter den"),
        at: file.location(difference.firstLine(of: file.source)),
        fixIts: [FixIt(LocalizedText(en: "lay out the file", da: "stil filen op"), edits: [edit])])
    })
}
