import CharterDiagnostics
import FEEL

/// Evaluates declarations against some charters: made once, used for any number of declarations.
///
/// An evaluation is a function of its arguments alone. It reads no clock, no file and no network,
/// and the same arguments give the same report.
public struct CharterEvaluator: Sendable {
  private let preparation: Preparation

  /// Prepares some charters.
  ///
  /// - Parameters:
  ///   - charters: The charters; one that extends others has taken them over.
  ///   - vocabulary: Their facts; where they name several vocabularies, all of those united.
  ///   - concepts: The shared concepts, if they are to be looked up.
  /// - Throws: Everything that is wrong with the conditions of all charters.
  public init(
    _ charters: [Charter], vocabulary: Vocabulary, concepts: Concepts? = nil
  ) throws(LoadingError) {
    var compiled: [CompiledCharter] = []
    var diagnostics: [Diagnostic] = []
    for charter in charters {
      let loaded = CharterCompiler.compile(charter, vocabulary, concepts: concepts)
      diagnostics += loaded.diagnostics
      if let content = loaded.content { compiled.append(content) }
    }
    guard compiled.count == charters.count, !diagnostics.contains(where: { $0.severity == .error })
    else { throw LoadingError(diagnostics) }
    self.init(compiled, vocabulary)
  }

  /// Prepares charters that are compiled over one vocabulary.
  package init(_ charters: [CompiledCharter], _ vocabulary: Vocabulary) {
    preparation = Preparation(charters, vocabulary)
  }
}

extension CharterEvaluator {
  /// What is worked out once for all declarations.
  fileprivate final class Preparation: Sendable {
    let charters: [EvaluableCharter]
    let vocabulary: Vocabulary
    private let madeRuleNames = LazyReference<Shared<RuleNames>>()
    let factRules: FactRules
    let factSubjects: [FactSubject]
    let blankReading: FactReading

    init(_ charters: [CompiledCharter], _ vocabulary: Vocabulary) {
      self.charters = charters.map { EvaluableCharter($0) }
      self.vocabulary = vocabulary
      factRules = FactRules(vocabulary)
      var trie = FactTrie(schema: vocabulary.schema) { vocabulary[$0]?.source ?? .association }
      trie.keepTexts(of: charters.flatMap(\.readFacts))
      let blankReading = FactReading(trie: trie, store: factRules.blank)
      self.blankReading = blankReading
      factSubjects = vocabulary.facts.map { FactSubject($0, blankReading.tree) }
    }

    /// The rules by name, put together when somebody first asks for them.
    var ruleNames: RuleNames {
      let made =
        madeRuleNames.load()
        ?? madeRuleNames.storeIfNil(Shared(RuleNames(charters.map(\.compiled.charter))))
      return made.content
    }
  }

  /// The charters, ready to be evaluated.
  package var charters: [EvaluableCharter] { preparation.charters }

  /// The facts.
  package var vocabulary: Vocabulary { preparation.vocabulary }

  /// The rules by name.
  package var ruleNames: RuleNames { preparation.ruleNames }

  /// What has to be done to the facts of any case.
  var factRules: FactRules { preparation.factRules }

  /// What findings say of a fact of the vocabulary.
  func subject(of fact: FactID) -> FactSubject { preparation.factSubjects[fact.rawValue] }

  /// A reading in which nothing is declared.
  var blankReading: FactReading { preparation.blankReading }
}
