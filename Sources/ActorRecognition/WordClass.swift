/// What a word does beside names; a word may do several things.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// A word of the language that is no name when written lower-case.
  static let english = bit(0)
  /// A given name, hardly ever anything else.
  static let given = bit(1)
  /// A given name that is also a word, a surname or a place.
  static let ambiguousGiven = bit(2)
  /// A frequent surname.
  static let surname = bit(3)
  /// The head of a post: minister, president.
  static let post = bit(4)
  /// What a person does, without being a post: analyst, singer.
  static let occupation = bit(5)
  /// A form of address: Mr, Dr, Ayatollah.
  static let honorific = bit(6)
  /// A relation: father, wife.
  static let kin = bit(7)
  /// The field of a post: foreign, energy.
  static let area = bit(8)
  /// The rank of a post: deputy, former.
  static let modifier = bit(9)
  /// A verb of saying.
  static let speech = bit(10)
  /// A verb of acting, which persons and governments have for a predicate.
  static let act = bit(11)
  /// A word before a capital that shows it to be a government: with, against.
  static let sway = bit(12)
  /// A word before a capital that shows it to be a place: in, near.
  static let locative = bit(13)
  /// A word of moving, after which "to" shows a place.
  static let motion = bit(14)
  /// Something in a town, which shows a capital to be a place.
  static let town = bit(15)
  /// Something of a state, which shows a demonym to speak of the country.
  static let state = bit(16)
  /// Holders of offices, whose names may follow after "including".
  static let officials = bit(17)
  /// A word that opens such a list of names.
  static let including = bit(18)
  /// A word that shows a demonym to be a language.
  static let language = bit(19)
  /// A verb before a language.
  static let speak = bit(20)
  /// The head of an organization's name: ministry, university.
  static let organization = bit(21)
  /// A head that may be an organization's: club, press.
  static let uncertain = bit(22)
  /// A head after which "and" may go on: ministry of youth and sports.
  static let reach = bit(23)
  /// The head of a name that is neither person nor organization: river, award.
  static let thing = bit(24)
  /// A lower-case part of a name: bin, de, van.
  static let particle = bit(25)
  /// A weekday, a month, a feast.
  static let calendar = bit(26)
  /// A word of grammar, never part of a name.
  static let function = bit(27)
  /// A word whose full stop ends no sentence.
  static let abbreviation = bit(28)
  /// What stands behind a name: Jr.
  static let suffix = bit(29)
  /// An acronym's letters that are also a word: us, who.
  static let lettered = bit(30)
  /// The type of a weapon.
  static let weapon = bit(31)
  /// A capitalised word that is no actor: Western, Internet.
  static let stop = bit(32)

  /// A word before a post that is no part of it: new, then.
  static let passing = bit(33)
  /// The front of a town's name: Fort, San.
  static let placeFront = bit(34)

  /// A head that makes an organization of an unknown word: Volga Shipping Company.
  static let firm = bit(35)
  /// A family name that stands before the given one.
  static let familyFirst = bit(36)

  /// The legal form behind a company's name: Inc, plc.
  static let legal = bit(37)
  /// The front of a body's name in other languages' order: Radio, Banco.
  static let front = bit(38)
  /// A chamber that every state has one of, and that its country's name makes a name: Senate.
  static let chamber = bit(39)

  /// A military unit, before which a number is part of the name: brigade.
  static let unit = bit(40)

  /// What a body is called beside its name: company, airline, militia.
  static let body = bit(41)
  /// What states do and towns do not: rejected, imposed.
  static let policy = bit(42)

  /// Waters and coasts, called after countries: the Gulf of Finland.
  static let waters = bit(43)

  /// Parts of companies, and those who hold them: shares, stake.
  static let stake = bit(44)
  /// The buying of companies: takeover, merger.
  static let deal = bit(45)

  /// What prices do: fell, climbed.
  static let price = bit(46)

  /// Ships, storms, buildings and prizes, called after persons.
  static let craft = bit(47)

  /// The class that a line of `Gazetteer.wordClasses` names.
  static func named(_ name: some StringProtocol) -> WordClass? {
    names.first { $0.0 == name }?.1
  }

  private static let names: [(String, WordClass)] = [
    ("post", .post), ("occupation", .occupation), ("honorific", .honorific), ("kin", .kin), ("area", .area),
    ("modifier", .modifier), ("speech", .speech), ("act", .act), ("sway", .sway), ("locative", .locative),
    ("motion", .motion), ("town", .town), ("state", .state), ("officials", .officials),
    ("including", .including), ("language", .language), ("speak", .speak), ("organization", .organization),
    ("uncertain", .uncertain), ("reach", .reach), ("thing", .thing), ("particle", .particle),
    ("calendar", .calendar), ("function", .function), ("abbreviation", .abbreviation), ("suffix", .suffix),
    ("lettered", .lettered), ("weapon", .weapon), ("stop", .stop), ("surname", .surname),
    ("passing", .passing),
    ("placefront", .placeFront), ("firm", .firm),
    ("familyfirst", .familyFirst), ("legal", .legal), ("front", .front), ("chamber", .chamber),
    ("unit", .unit), ("body", .body),
    ("policy", .policy), ("waters", .waters), ("stake", .stake), ("deal", .deal), ("price", .price),
    ("craft", .craft),
  ]

  /// The classes whose words are words of the language.
  static let ofLanguage: WordClass = [
    .post, .occupation, .kin, .area, .modifier, .speech, .act, .sway, .locative, .motion, .town, .state,
    .officials, .including, .language, .speak, .organization, .uncertain, .reach, .thing, .calendar,
    .function, .body, .policy, .stake, .deal, .price, .craft,
  ]

  /// What the ending of an unknown word tells: words in "-tion" are words of the language.
  static func ending(of word: [UInt8]) -> WordClass {
    guard word.count >= 7 else { return [] }
    if occupations.contains(where: { word.suffix($0.count).elementsEqual($0) }) {
      return [.english, .occupation]
    }
    return endings.contains { word.suffix($0.count).elementsEqual($0) } ? .english : []
  }

  private static let occupations: [[UInt8]] = ["ologist", "grapher", "ographer", "ologists"].map {
    Array($0.utf8)
  }

  private static let endings: [[UInt8]] = [
    "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ship", "ships", "ics", "ism", "isms", "ology",
    "graphy", "ical",
    "ously", "ability", "ibility",
  ].map { Array($0.utf8) }

  private static func bit(_ index: UInt64) -> WordClass { WordClass(rawValue: 1 << index) }
}
