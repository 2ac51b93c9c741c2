extension Schema {
  /// The members of an object.
  struct Object: Sendable {
    /// A member that the object can have.
    struct Member: Sendable {
      let name: String
      let schema: Schema
      let isRequired: Bool

      /// A member that has to be there.
      static func required(_ name: String, _ schema: Schema, _ summary: String? = nil) -> Member {
        Member(name, schema, summary, isRequired: true)
      }

      /// A member that may be there.
      static func optional(_ name: String, _ schema: Schema, _ summary: String? = nil) -> Member {
        Member(name, schema, summary, isRequired: false)
      }

      private init(_ name: String, _ schema: Schema, _ summary: String?, isRequired: Bool) {
        self.name = name
        self.schema = summary == nil ? schema : schema.described(summary)
        self.isRequired = isRequired
      }
    }

    /// What other members there may be.
    enum Others: Sendable {
      /// None.
      case refused

      /// Any.
      case allowed

      /// Those of a name that fits a pattern and is no reserved word.
      indirect case named(pattern: String?, except: [String], Schema)
    }

    /// What holds when a member is there and of a form, and what holds otherwise.
    struct Condition: Sendable {
      /// Members that are needed then, and what members may be then.
      struct Consequence: Sendable {
        var required: [String] = []
        var members: [(name: String, schema: Schema)] = []

        /// Members that need others beside them.
        var companions: [(name: String, needed: String)] = []

        var isEmpty: Bool { required.isEmpty && members.isEmpty && companions.isEmpty }
      }

      let member: String
      let schema: Schema
      var then = Consequence()
      var otherwise = Consequence()
    }

    var members: [Member] = []
    var others = Others.refused
    var isEmptyAllowed = true
    var conditions: [Condition] = []
  }

  /// An object of some members and no others.
  static func object(_ members: [Object.Member], _ conditions: [Object.Condition] = []) -> Schema {
    Schema(.object(Object(members: members, conditions: conditions)))
  }

  /// An object of some members and any others.
  static func openObject(_ members: [Object.Member] = []) -> Schema {
    Schema(.object(Object(members: members, others: .allowed)))
  }

  /// An object whose members have names that the file chooses.
  static func map(
    _ schema: Schema, pattern: String? = nil, except: [String] = [], isEmptyAllowed: Bool = true
  ) -> Schema {
    Schema(
      .object(
        Object(
          others: .named(pattern: pattern, except: except, schema),
          isEmptyAllowed: isEmptyAllowed)))
  }
}
