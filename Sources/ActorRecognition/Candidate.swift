/// Somebody or something that the document's own prose names, with what speaks for it.
struct Candidate {
  /// The words of the fullest name seen.
  var words: [Vocabulary.ID]
  /// The name as it is printed.
  var name: String
  /// Person or organization.
  var kind: KnownActor.Kind
  /// What speaks for it, in points; `Evidence` says for what.
  var points = 0
  /// Whether a post, a form of address or an age says that it is a person.
  var isTitled = false
  /// Whether a ship, a prize or the like bears the name.
  var isCraft = false
  /// What is said of it that is said of companies.
  var companySign = CompanySign.none
  /// The posts as stated, each once.
  var roles: [StatedRole] = []
  /// The country or body that it belongs to.
  var of: Find.Meaning?
  /// The lexicon's actor that it is, by index.
  var known: Int?
  /// Other phrases by which the document calls it: an acronym, a spelling.
  var aliases: [[Vocabulary.ID]] = []
  /// The candidate that it turned out to be.
  var sameAs: Int?

  /// A post as the prose states it.
  struct StatedRole: Hashable {
    var title: String
    var of: Find.Meaning?
    var passage: Int
    var tokens: Range<Int>
  }

  /// Adds a post, unless it says no more than one that is there: "Minister" after "Energy Minister".
  mutating func add(_ role: StatedRole) {
    if let index = roles.firstIndex(where: {
      $0.title == role.title && ($0.of == role.of || $0.of == nil || role.of == nil)
    }) {
      if roles[index].of == nil { roles[index].of = role.of }
      return
    }
    if roles.count >= 32 || roles.contains(where: { $0.title.hasSuffix(" " + role.title) }) { return }
    roles.append(role)
  }
}

/// How much each sign speaks for a candidate, in points.
///
/// The numbers were set on marked texts; what reaches `published` is right more than nineteen times in twenty.
enum Evidence {
  /// From here on a candidate is published.
  static let published = 3
  /// Down to here a capitalised run is not even remembered.
  static let hopeless = -2
  /// From here on it is shown to the analyst.
  static let suggested = 1

  static let post = 4
  static let honorific = 4
  static let occupation = 3
  static let kin = 2
  static let given = 3
  static let ambiguousGiven = 1
  static let surname = 1
  static let apposition = 3
  static let body = 1
  static let who = 2
  static let speech = 2
  static let initial = 2
  static let syllables = 2
  static let wordSurname = -1
  static let commonWord = -3
  static let number = -5
  static let article = -4
  static let location = -2
  static let acronym = -3

  static let organizationHead = 3
  static let uncertainHead = 1
}
