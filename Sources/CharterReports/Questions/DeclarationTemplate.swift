package import CharterDiagnostics
import CharterJSON
package import ValueCharters

/// A blank declaration: every fact that the association is asked for, without an answer.
package struct DeclarationTemplate {
  private let facts: [Fact]
  private let wording: Wording

  /// Makes the template for some facts.
  ///
  /// - Parameters:
  ///   - facts: The facts that charters ask for, some of them perhaps several times.
  ///   - language: The language of what stands for a name.
  package init(_ facts: [Fact], in language: Language) {
    wording = Wording(language)
    var seen: Set<String> = []
    self.facts = facts.filter {
      $0.source == .association && seen.insert($0.path).inserted
    }
  }

  /// The template as strict JSON, each answer `null`: not known.
  package var json: [UInt8] {
    var tree = Group()
    for fact in facts { tree.insert(fact.path.split(separator: ".").map(String.init)[...]) }
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.member("format", 1)
    writer.member("declaration", wording(en: "my-association", da: "min-forening"))
    writer.key("association")
    writer.beginObject()
    writer.member("name", wording(en: "Name of the association", da: "Foreningens navn"))
    writer.endObject()
    writer.key("facts")
    tree.write(to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// The header of a table with one association a row; lists have no place in one.
  package var csv: [UInt8] {
    let columns = facts.filter { !$0.type.isList }.map(\.path)
    return Array((["declaration"] + columns).joined(separator: ",").utf8) + [UInt8(ascii: "\n")]
  }

  /// Facts under the names of their paths, in order.
  private struct Group {
    var members: [(name: String, group: Group?)] = []
    private var places: [String: Int] = [:]

    mutating func insert(_ names: ArraySlice<String>) {
      guard let name = names.first else { return }
      let isFact = names.count == 1
      let index = places[name] ?? members.count
      if index == members.count {
        members.append((name, isFact ? nil : Group()))
        places[name] = index
      }
      members[index].group?.insert(names.dropFirst())
    }

    func write(to writer: inout JSONWriter) {
      writer.beginObject()
      for member in members {
        writer.key(member.name)
        if let group = member.group { group.write(to: &writer) } else { writer.null() }
      }
      writer.endObject()
    }
  }
}

extension FactType {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
