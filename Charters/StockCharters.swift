public import ValueCharters

/// The charters that come with the package, each our own model of a published instrument.
///
/// Nothing is read from a disk: the files are part of the program, and are parsed when asked for.
///
/// ```swift
/// let stock = StockCharters.copenhagenDemocraticValues
/// let evaluator = try CharterEvaluator([stock.charter()], vocabulary: StockCharters.vocabulary())
/// ```
public enum StockCharters: Sendable {
  /// The value framework of the City of Aarhus.
  public static let aarhusValueFramework: StockCharter = StockCharter(
    id: "aarhus-value-framework")

  /// What the bylaws of a non-formal education association must deal with in Denmark.
  public static let bylawsHeadings: StockCharter = StockCharter(
    id: "bylaws-headings")

  /// The charter for democratic values of the City of Copenhagen.
  public static let copenhagenDemocraticValues: StockCharter = StockCharter(
    id: "copenhagen-democratic-values")

  /// Operating grants for national youth organisations in Denmark.
  public static let dufStyleGrant: StockCharter = StockCharter(
    id: "duf-style-grant")

  /// The French contract of republican commitment.
  public static let frenchRepublicanCommitment: StockCharter = StockCharter(
    id: "french-republican-commitment")

  /// The Danish Act on Non-formal Education.
  public static let nonFormalEducation: StockCharter = StockCharter(
    id: "non-formal-education")

  /// What a partnership agreement should say.
  public static let partnershipAgreement: StockCharter = StockCharter(
    id: "partnership-agreement")

  /// What a school asks of an organisation that wants to hold an event there.
  public static let schoolEvents: StockCharter = StockCharter(
    id: "school-events")

  /// The Swedish democracy condition of 2025.
  public static let swedishDemocracyCondition: StockCharter = StockCharter(
    id: "swedish-democracy-condition")

  /// Questions about partners in prevention.
  public static let trustworthyPartners: StockCharter = StockCharter(
    id: "trustworthy-partners")

  /// All charters, by their identifiers.
  public static let all: [StockCharter] = [
    aarhusValueFramework, bylawsHeadings, copenhagenDemocraticValues, dufStyleGrant,
    frenchRepublicanCommitment, nonFormalEducation, partnershipAgreement, schoolEvents,
    swedishDemocracyCondition, trustworthyPartners,
  ]

  /// The charter of an identifier.
  ///
  /// - Parameter id: The identifier, such as `copenhagen-democratic-values`.
  /// - Returns: The charter, or `nil` when none has that identifier.
  public static func named(_ id: String) -> StockCharter? {
    all.first { $0.id == id }
  }

  /// The facts that the charters ask for.
  ///
  /// - Returns: The vocabulary that all charters share.
  /// - Throws: What is wrong with the file, which is never to happen.
  public static func vocabulary() throws(LoadingError) -> Vocabulary {
    try Vocabulary(json5: file(at: vocabularyPath) ?? [], path: vocabularyPath)
  }

  /// The bytes of a shipped file, by the path that charters name it with.
  ///
  /// - Parameter path: The path relative to the folder of the charters.
  /// - Returns: The bytes, or `nil` when there is no such file.
  public static func file(at path: String) -> [UInt8]? {
    EmbeddedFiles.bytes(at: path)
  }

  private static let vocabularyPath = "vocabulary/association.vocabulary.json5"
}
