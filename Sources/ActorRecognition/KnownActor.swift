import Diagnostics
import Markup

/// An actor who is known before a text is read: a line of `actors.yml`, or an entry of the gazetteer.
package struct KnownActor: Sendable, Hashable {
  /// What an actor is.
  package enum Kind: String, Sendable, CaseIterable {
    case person
    case country
    case organization
    /// People who act together without being an organization, such as a faction or a tribe.
    case group
    /// A city, region or sea; never one who acts.
    case place
  }

  /// The slug by which the actor is known everywhere: on pages, in exports, as the `of` of others.
  package var id: String
  /// The name in full, as it is printed.
  package var name: String
  /// What the actor is.
  package var kind: Kind
  /// Other names and spellings by which texts call the actor.
  package var aliases: [String]
  /// Phrases that contain a name of the actor and mean another, such as "Jordan River" for Jordan.
  package var notAliases: [String]
  /// The post that the actor holds, such as "Foreign Minister".
  package var role: String?
  /// The id or the name of the country or body that the actor belongs to.
  package var of: String?
  /// The name in its own script; found in texts like an alias.
  package var originalScript: String?
  /// The Wikidata id, such as `Q58217`.
  package var wikidata: String?
  /// Slugs that the actor's page had before.
  package var formerly: [String]
  /// Where the actor is defined, for messages; absent for the gazetteer's.
  package var place: Place?

  /// Makes an actor; the id is the name's slug unless given.
  package init(
    id: String? = nil, name: String, kind: Kind, aliases: [String] = [], notAliases: [String] = [],
    role: String? = nil, of: String? = nil, originalScript: String? = nil, wikidata: String? = nil,
    formerly: [String] = [], place: Place? = nil
  ) {
    self.id = id ?? Slug.make(name)
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.notAliases = notAliases
    self.role = role
    self.of = of
    self.originalScript = originalScript
    self.wikidata = wikidata
    self.formerly = formerly
    self.place = place
  }
}
