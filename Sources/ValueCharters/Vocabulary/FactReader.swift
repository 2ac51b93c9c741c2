import CharterDiagnostics
import CharterJSON
import FEEL

/// Reads the tree of facts of one vocabulary file.
struct FactReader {
  /// What was found so far.
  var log: LoadingLog

  /// Who supplies the list whose elements are being read; `nil` outside lists.
  private var listSource: FactSource?

  /// Makes a reader.
  init(_ log: LoadingLog) {
    self.log = log
  }

  /// Reads a group of facts below some names.
  mutating func members(of node: JSONNode, below names: [String]) -> [FactMember] {
    node.entries(&log).compactMap { member in
      guard admits(member) else { return nil }
      if Self.isTranslated(member.value) {
        let problem = ShapeProblem.unknownMember(member.name, of: .group, nearest: nil)
        log.report(problem, at: member.nameRange)
        return nil
      }
      checkName(member)
      // Behind a dot no word of the language is read as one.
      if names.isEmpty, FEELCompiler.isReserved(member.name) {
        log.report(TextProblem.reservedWord(member.name), at: member.nameRange)
      }
      let names = names + [member.name]
      if !member.value.isObject || Self.isFact(member.value) {
        return .fact(fact(member.value, names, member.nameRange))
      }
      let location = log.location(member.nameRange)
      let members = members(of: member.value, below: names)
      return .group(
        FactGroup(path: names.joined(by: "."), location: location, members: members))
    }
  }

  /// Whether the vocabulary can have one more fact or group.
  private mutating func admits(_ member: JSONMember) -> Bool {
    if log.admits(.fact, at: member.nameRange) { return true }
    log.unread.insert("facts")
    return false
  }

  private mutating func checkName(_ member: JSONMember) {
    if !member.name.isCamelCase {
      log.report(TextProblem.notCamelCase(member.name), at: member.nameRange)
    }
  }

  /// Reads a fact; one that is no object or has no type stands for a fact of any type.
  private mutating func fact(
    _ node: JSONNode, _ names: [String], _ nameRange: SourceRange
  ) -> Fact {
    let location = log.location(nameRange)
    guard var object = ObjectReader(node, .fact, &log) else {
      return Fact(unreadable: names, location, source: listSource ?? .association)
    }
    let name = object.required("type", Shape<FactType.Name>.word, &log)
    let source = source(&object, type: name)
    let isSensitive = object.optional("sensitive", .boolean, &log) ?? false
    let purpose = object.optional("purpose", .localizedText, &log)
    let (type, hasSensitiveElements) = type(name, &object, names, source)
    let assumption = assumption(&object, type, source)
    let (validFor, datedBy) = validity(&object, source)
    let parts = Fact.Parts(
      names: names, path: names.joined(by: "."), location: location, source: source,
      title: object.optional("title", .localizedText, &log),
      question: object.optional("question", .localizedText, &log),
      help: object.optional("help", .localizedText, &log),
      isSensitive: isSensitive || hasSensitiveElements, purpose: purpose, ifAbsent: assumption,
      validFor: validFor, datedBy: datedBy,
      criteria: outsideLists("criteria", .localizedText, &object),
      role: outsideLists("role", .localizedText, &object),
      isElementMember: listSource != nil)
    object.finish(&log)
    return Fact(type, parts)
  }

  /// Who supplies a fact; elements of a list come with it.
  private mutating func source(_ object: inout ObjectReader, type: FactType.Name?) -> FactSource {
    let written = object.optional("source", Shape<Located<FactSource>>.located(.word), &log)
    if let listSource {
      if let written, written.content == .assessor {
        log.report(VocabularyProblem.judgementAsList, at: written.range)
      } else if let written, written.content != listSource {
        log.report(VocabularyProblem.notInsideList("source"), at: written.range)
      }
      return listSource
    }
    if let written, written.content == .assessor, type == .list {
      log.report(VocabularyProblem.judgementAsList, at: written.range)
    }
    return written?.content ?? .association
  }

  private mutating func outsideLists<Content>(
    _ name: String, _ shape: Shape<Content>, _ object: inout ObjectReader
  ) -> Content? {
    guard listSource == nil else {
      object.refuse(name, VocabularyProblem.notInsideList(name), &log)
      return nil
    }
    return object.optional(name, shape, &log)
  }

  /// For how long a fact holds, and from when; only a judgement has a day of its own.
  private mutating func validity(
    _ object: inout ObjectReader, _ source: FactSource
  ) -> (validFor: TimeSpan?, datedBy: Located<String>?) {
    guard listSource == nil else {
      object.refuse("validFor", VocabularyProblem.notInsideList("validFor"), &log)
      object.refuse("datedBy", VocabularyProblem.notInsideList("datedBy"), &log)
      return (nil, nil)
    }
    // Without its source nobody knows what a fact may be dated by.
    let isUnclear = source != .assessor && log.unread.contains("source")
    let needsDate = object.has("validFor") && source != .assessor && !isUnclear
    let needsSpan = object.has("datedBy")
    let validFor =
      needsSpan
      ? object.required("validFor", .timeSpan, &log)
      : object.optional("validFor", .timeSpan, &log)
    let datedBy =
      needsDate
      ? object.required("datedBy", .located(.text), &log)
      : object.optional("datedBy", .located(.text), &log)
    return (validFor, isUnclear ? nil : datedBy)
  }

  private mutating func assumption(
    _ object: inout ObjectReader, _ type: FactType, _ source: FactSource
  ) -> Fact.Assumption? {
    if listSource != nil {
      object.refuse("ifAbsent", VocabularyProblem.notInsideList("ifAbsent"), &log)
      return nil
    }
    if source == .assessor {
      object.refuse("ifAbsent", VocabularyProblem.assumedJudgement, &log)
      return nil
    }
    guard let member = object.member("ifAbsent"),
      var assumption = ObjectReader(member.value, .assumption, &log)
    else { return nil }
    let value = assumption.required("value", .factValue(of: type), &log)
    let because = assumption.required("because", .localizedText, &log)
    assumption.finish(&log)
    return value.map { Fact.Assumption(value: $0, because: because ?? .missing) }
  }

  // Types.

  private mutating func type(
    _ name: FactType.Name?, _ object: inout ObjectReader, _ names: [String], _ source: FactSource
  ) -> (FactType, hasSensitiveElements: Bool) {
    let limits = limits(name, &object)
    let choices = choices(name, &object)
    let element = element(name, &object, names, source)
    switch name {
    case .boolean: return (.boolean, false)
    case .text: return (.text, false)
    case .date: return (.date, false)
    case .number: return (.number(limits), false)
    case .choice: return (choices.map(FactType.choice) ?? .unreadable, false)
    case .list: return (.list(of: element.type), element.isSensitive)
    case nil: return (.unreadable, false)
    }
  }

  /// Whether a member belongs to a fact of this type; if not, it is reported.
  private mutating func belongs(
    _ member: String, to expected: FactType.Name, _ name: FactType.Name?,
    _ object: inout ObjectReader
  ) -> Bool {
    guard let name else {
      _ = object.member(member)
      return false
    }
    if name == expected { return true }
    object.refuse(
      member, VocabularyProblem.memberOfOtherType(member, goesWith: expected), &log)
    return false
  }

  private mutating func limits(
    _ name: FactType.Name?, _ object: inout ObjectReader
  ) -> FactType.NumberLimits {
    let hasUnit = belongs("unit", to: .number, name, &object)
    let hasMin = belongs("min", to: .number, name, &object)
    let hasMax = belongs("max", to: .number, name, &object)
    let min = hasMin ? object.optional("min", .located(.decimal), &log) : nil
    var max = hasMax ? object.optional("max", .located(.decimal), &log) : nil
    if let low = min, let high = max, high.content < low.content {
      log.report(VocabularyProblem.minAboveMax, at: high.range)
      max = nil
    }
    return FactType.NumberLimits(
      unit: hasUnit ? object.optional("unit", .text, &log) : nil,
      min: min?.content, max: max?.content)
  }

  private mutating func choices(
    _ name: FactType.Name?, _ object: inout ObjectReader
  ) -> [FactType.Choice]? {
    guard belongs("choices", to: .choice, name, &object) else { return nil }
    return object.required("choices", Shape<[FactType.Choice]>.choices, &log)
  }

  private mutating func element(
    _ name: FactType.Name?, _ object: inout ObjectReader, _ names: [String], _ source: FactSource
  ) -> (type: FactType, isSensitive: Bool) {
    guard belongs("of", to: .list, name, &object),
      let node = object.required("of", Shape<JSONNode>.object, &log)
    else { return (.unreadable, false) }
    let outer = listSource
    listSource = source
    defer { listSource = outer }
    if Self.isFact(node) {
      let element = fact(node, names, node.range)
      return (element.type, element.isSensitive)
    }
    return (.record(record(node, below: names)), false)
  }

  /// The members of list elements; a group among them is an object of its own.
  private mutating func record(_ node: JSONNode, below names: [String]) -> [Fact] {
    node.entries(&log).compactMap { member in
      guard admits(member) else { return nil }
      checkName(member)
      let names = names + [member.name]
      if !member.value.isObject || Self.isFact(member.value) {
        return fact(member.value, names, member.nameRange)
      }
      let type = FactType.record(record(member.value, below: names))
      return Fact(
        element: names, log.location(member.nameRange), type, source: listSource ?? .association)
    }
  }
}
