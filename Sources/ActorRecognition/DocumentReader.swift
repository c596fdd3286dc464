import Diagnostics
import Markup

/// Reads one document: first what is known, then what its prose says, then who is meant where.
struct DocumentReader {
  /// What is known beforehand.
  let lexicon: Lexicon
  /// The numbers of the words, those that only this document has among them.
  var numbering: DocumentNumbering
  /// The title and the blocks.
  var passages: [Passage]
  /// Whom the prose names.
  var candidates: [Candidate] = []
  /// The candidates by their names' words.
  var candidateIndices: [[Vocabulary.ID]: Int] = [:]
  /// The heads of posts that stand with names.
  var posts: [(passage: Int, head: Int)] = []
  /// Capitalised words that stand alone in prose and are not known.
  var singles: [Vocabulary.ID: Single] = [:]

  /// The bodies that a block has named with their country, by their names without it.
  var localBodies: [[Vocabulary.ID]: Int] = [:]
  /// The first letters of capitalised words that stand together, three at least.
  var initials: Set<UInt64> = []
  /// Names that the document does not tell apart.
  var diagnostics: [Diagnostic] = []

  /// Cuts a document into tokens.
  init(_ document: Document, title: String?, lexicon: Lexicon) {
    self.lexicon = lexicon
    numbering = DocumentNumbering(lexicon)
    passages = Passage.all(of: document, title: title, folding: lexicon.folding, numbering: &numbering)
  }

  /// Who is in the document.
  mutating func recognition(siteNames: [String]) -> Recognition {
    markSiteNames(siteNames)
    markKnown()
    for index in passages.indices where passages[index].isProse { readProse(index) }
    joinCandidates()
    linkAcronyms()
    addSingles()
    linkCandidates()
    resolveKnown()
    linkRoles()
    return assembled()
  }

  /// The text that some tokens cover, as a name: single spaces, capitals at the front of each part.
  func name(_ passage: Int, _ tokens: Range<Int>) -> String {
    var name = ""
    for index in tokens {
      let token = passages[passage].tokens[index]
      if index > tokens.lowerBound {
        name += token.form.contains(.hyphenated) ? "-" : " "
      }
      let isInner = token.form.contains(.possessive) && index + 1 < tokens.upperBound
      let surface =
        passages[passage].surface(index..<index + 1) + (isInner ? passages[passage].possessive(index) : "")
      let isLower = !token.form.contains(.capitalized)
      let staysLower =
        !token.classes.isDisjoint(with: [.particle, .function])
        || !token.form.isDisjoint(with: [.number, .hyphenated])
      name += isLower && !staysLower ? surface.prefix(1).uppercased() + surface.dropFirst() : surface
    }
    return name
  }

  /// The words' numbers of some tokens.
  func words(_ passage: Int, _ tokens: Range<Int>) -> [Vocabulary.ID] {
    tokens.map { passages[passage].tokens[$0].word }
  }
}

/// What is known of a capitalised word that stands alone.
struct Single {
  /// Where it first stands.
  var passage: Int
  var token: Int
  /// How often it stands in prose.
  var count = 0
  /// How often within a sentence.
  var inner = 0
  /// How often it says or does something.
  var acts = 0
  /// How often "the" stands before it.
  var articles = 0
  /// How often it is a place.
  var places = 0
  /// What is said of it that is said of companies.
  var companySign = CompanySign.none
  /// Whether all its letters are capitals.
  var isAcronym = false
}
