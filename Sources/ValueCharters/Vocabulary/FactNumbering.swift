import FEEL

/// Gives the facts of a tree the numbers that their schema gives them.
///
/// A schema numbers a fact first, then the members of its list elements, all in the order of
/// declaration.
struct FactNumbering {
  private(set) var facts: [Fact] = []
  private(set) var schema = FactSchema()

  mutating func number(_ members: [FactMember]) -> [FactMember] {
    members.map { member in
      switch member {
      case .fact(let fact):
        schema.declare(fact.names, fact.type.feelType)
        return .fact(number(fact))
      case .group(var group):
        group.members = number(group.members)
        return .group(group)
      }
    }
  }

  private mutating func number(_ fact: Fact) -> Fact {
    var fact = fact
    fact.id = FactID(rawValue: facts.count)
    facts.append(fact)
    switch fact.type {
    case .list, .record:
      fact.type = number(fact.type)
      facts[fact.id.rawValue] = fact
    default: break
    }
    return fact
  }

  private mutating func number(_ type: FactType) -> FactType {
    switch type {
    case .list(let element): .list(of: number(element))
    case .record(let members): .record(members.map { number($0) })
    default: type
    }
  }
}
