/// The numbers of single words that rules ask for.
struct KeyWords: Sendable {
  private(set) var the: Vocabulary.ID = -1
  private(set) var of: Vocabulary.ID = -1
  private(set) var and: Vocabulary.ID = -1
  private(set) var at: Vocabulary.ID = -1
  private(set) var `for`: Vocabulary.ID = -1
  private(set) var to: Vocabulary.ID = -1
  private(set) var from: Vocabulary.ID = -1
  private(set) var its: Vocabulary.ID = -1
  private(set) var their: Vocabulary.ID = -1
  private(set) var his: Vocabulary.ID = -1
  private(set) var her: Vocabulary.ID = -1
  private(set) var which: Vocabulary.ID = -1
  private(set) var who: Vocabulary.ID = -1
  private(set) var whose: Vocabulary.ID = -1
  private(set) var born: Vocabulary.ID = -1
  private(set) var such: Vocabulary.ID = -1
  private(set) var `as`: Vocabulary.ID = -1
  private(set) var a: Vocabulary.ID = -1
  private(set) var an: Vocabulary.ID = -1
  private(set) var based: Vocabulary.ID = -1
  private(set) var university: Vocabulary.ID = -1
  private(set) var `in`: Vocabulary.ID = -1
  private(set) var chairman: Vocabulary.ID = -1
  private(set) var director: Vocabulary.ID = -1
  private(set) var king: Vocabulary.ID = -1
  private(set) var queen: Vocabulary.ID = -1
  private(set) var prince: Vocabulary.ID = -1
  private(set) var province: Vocabulary.ID = -1
  private(set) var international: Vocabulary.ID = -1
  private(set) var `is`: Vocabulary.ID = -1
  private(set) var was: Vocabulary.ID = -1
  private(set) var lieutenant: Vocabulary.ID = -1
  private(set) var major: Vocabulary.ID = -1
  private(set) var ceo: Vocabulary.ID = -1
  private(set) var cfo: Vocabulary.ID = -1
  private(set) var chief: Vocabulary.ID = -1
  private(set) var executive: Vocabulary.ID = -1
  private(set) var financial: Vocabulary.ID = -1
  private(set) var operating: Vocabulary.ID = -1
  private(set) var with: Vocabulary.ID = -1

  /// Words not yet numbered.
  init() {}

  /// Numbers the words.
  init(in lexicon: inout LexiconBuilder) {
    the = lexicon.intern("the")
    of = lexicon.intern("of")
    and = lexicon.intern("and")
    at = lexicon.intern("at")
    `for` = lexicon.intern("for")
    to = lexicon.intern("to")
    from = lexicon.intern("from")
    its = lexicon.intern("its")
    their = lexicon.intern("their")
    his = lexicon.intern("his")
    her = lexicon.intern("her")
    which = lexicon.intern("which")
    who = lexicon.intern("who")
    whose = lexicon.intern("whose")
    born = lexicon.intern("born")
    such = lexicon.intern("such")
    `as` = lexicon.intern("as")
    a = lexicon.intern("a")
    an = lexicon.intern("an")
    based = lexicon.intern("based")
    ceo = lexicon.intern("ceo")
    cfo = lexicon.intern("cfo")
    chief = lexicon.intern("chief")
    executive = lexicon.intern("executive")
    financial = lexicon.intern("financial")
    operating = lexicon.intern("operating")
    with = lexicon.intern("with")
    `in` = lexicon.intern("in")
    chairman = lexicon.intern("chairman")
    director = lexicon.intern("director")
    king = lexicon.intern("king")
    queen = lexicon.intern("queen")
    prince = lexicon.intern("prince")
    province = lexicon.intern("province")
    international = lexicon.intern("international")
    `is` = lexicon.intern("is")
    was = lexicon.intern("was")
    lieutenant = lexicon.intern("lieutenant")
    major = lexicon.intern("major")
    university = lexicon.intern("university")
  }
}
