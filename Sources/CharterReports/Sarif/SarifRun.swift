package import CharterDiagnostics

/// What one run of the tool found, in the terms of SARIF 2.1.0, the OASIS format for the results of
/// static analysis.
package struct SarifRun: Sendable {
  /// The language of the messages.
  package var language: Language

  /// What is looked for; results name the rules by their identifiers.
  package var rules: [Rule] = []

  /// The files that were looked through.
  package var artifacts: [Artifact] = []

  /// What is wrong with the files, apart from the results.
  package var notifications: [Diagnostic] = []

  /// What was found.
  package var results: [Result] = []

  /// What other programs may want to know, by fixed names.
  package var properties: [Property] = []

  /// Makes an empty run.
  package init(in language: Language) {
    self.language = language
  }
}

extension SarifRun {
  /// Something that other programs may want to know.
  package struct Property: Hashable, Sendable {
    let name: String
    let values: [String]

    /// Makes a property.
    package init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// Something that is looked for.
  package struct Rule: Sendable {
    /// The identifier.
    package var id: String

    /// A few words for it.
    package var title: String

    /// What it is, in a sentence.
    package var summary: String?

    /// All that helps to understand it, in paragraphs.
    package var help: [String] = []

    /// How serious a result is unless a configuration says otherwise.
    package var level: Diagnostic.Severity

    /// Whether it is looked for unless a configuration says otherwise.
    package var isEnabled = true

    /// The words by which platforms sort rules.
    package var tags: [String] = []

    /// Makes a rule.
    package init(_ id: String, _ title: String, level: Diagnostic.Severity) {
      self.id = id
      self.title = title
      self.level = level
    }
  }

  /// A file that was looked through.
  package struct Artifact: Hashable, Sendable {
    /// The path.
    package var path: String

    /// The digest of its bytes, as `sha256:` and hexadecimal digits; `nil` where nobody asked.
    package var digest: String?

    /// Makes a file.
    package init(_ path: String, digest: String? = nil) {
      self.path = path
      self.digest = digest
    }
  }

  /// A place that a result speaks of.
  package struct Place: Sendable {
    /// The path of the file.
    package var path: String

    /// The range in it; `nil` means the file as a whole.
    package var location: SourceLocation?

    /// The name of what stands there.
    package var name: String?

    /// What is to be said of it.
    package var message: String?

    /// Makes a place.
    package init(_ location: SourceLocation, name: String? = nil, message: String? = nil) {
      path = location.path
      self.location = location
      self.name = name
      self.message = message
    }

    /// Makes a place of a whole file.
    package init(path: String) {
      self.path = path
    }
  }
}
