/// The commonest part of speech of English words: by the word, else by its ending.
///
/// Counted from the annotations of the GUM corpus (CC BY 4.0). Only words whose ending says something else are listed.
package enum PartOfSpeech: UInt8, CaseIterable {
  case other, noun, plural, name, adjective, verb, adverb, participle, gerund, preposition, pronoun, auxiliary
  case determiner, conjunction, particle, numeral

  /// The part of speech of a word in lower case.
  package static func of(_ word: String) -> PartOfSpeech {
    if let known = words[word] { return known }
    let scalars = Array(word.unicodeScalars)
    for length in [4, 3, 2] where scalars.count > length {
      if let known = endings[String(String.UnicodeScalarView(scalars.suffix(length)))] { return known }
    }
    return .noun
  }

  private static let letters: [Character: PartOfSpeech] = [
    "N": .noun, "S": .plural, "P": .name, "J": .adjective, "V": .verb, "R": .adverb, "E": .participle,
    "G": .gerund,
    "I": .preposition, "O": .pronoun, "X": .auxiliary, "D": .determiner, "C": .conjunction, "T": .particle,
    "M": .numeral,
    "U": .other,
  ]

  private static let words = table(lexicon)
  private static let endings = table(suffixes)

  private static func table(_ text: String) -> [String: PartOfSpeech] {
    var table: [String: PartOfSpeech] = [:]
    var part = PartOfSpeech.other
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.last == ":", let first = word.first, let named = letters[first] {
        part = named
      } else {
        table[String(word)] = part
      }
    }
    return table
  }

  private static let suffixes = """
    N:
      acy age ail ance aphy ator ce city cle ctor cy ef ence ency ense ery ess eter gy hip ion ip ism
      ity ket line lism list lity lk logy lty ment nce ncy nder ness net nity nse nter ogy on one ope or
      ork ot our out phy rage rce rism rity ror rter ship sion sis sity sm sure time tion tor try ture
      ty ude up ur ure uth val vity
    S:
      ads ages als ams ands ants ars asts ats ays bles bs ces ches cies cks cts ders des dies ds eds ees
      els ens ents ers es ets fs ges ghts gs hers hs hts ials ices ies ils ines ings ions ips irs ists
      its kers kes ks les lls ls ms nals nces nds ners nes ngs ns nts ods oms ones ons ops ors ots pers
      ps rds res ries rks rms rs rts ses sses sts ters ths ties tors ts ues unds ures urs uses vers ys
    P:
      ah ai am as au aw ber berg ca co com da den dia ea eau ell erg ette ey ez ga gan go ham han ia ica
      ick ie ier ille ina io ire is ius ka ki ky la land ley li lin lis lle lo ma mon more na ney nga ni
      nia no ol os ra rg ri ria ris rman ro ron rry rson sa sen son ston ta tan ti tin to ton tt tte tus
      un ung ya yn za
    J:
      able al ant atic ble cal can cent cial emic eral etic fic ful hic ial ible ic ical ican ient iest
      ific inal ior ious ive lar lent less lian mic nal nary nian nic ntal nth onal oral ous ral rary
      rent rial ric rous sive stic tal tant tary thy tial tic tive tual ual ul ular ural
    V:
      ate ates cate ease end ends fy ify ize late lize mit pts rate rve shes ze zes
    R:
      ably ally bly dly ely gly here ily lly ly ngly nly ntly rly sly tely tly ully usly vely
    E:
      ared ated ced ched cked cted ded ed eded ened ered fied ged hed ided ied iled ined ired ised ited
      ived ized ked led lled med nced nded ned nged nned nted oned ored osed ped pped pted red rmed rned
      rred rted sed shed ssed sted ted tted ued ught ured used uted ved wed yed zed
    G:
      cing ding ging hing ing king ling ming ng ning ring sing ting ving wing ying zing
    """

  private static let lexicon = """
    N:
      academia acquittal advertising affiliate agenda aggregate ally animal appeal appellant archipelago
      area arena arrears assistant atmosphere attorney audio awarding axis batting beginning behavior
      bending bias brick bronze bully burden button camera candidate canvas capital ceiling cell
      chairman chaos chocolate cicada cigarette classmate client climate clothes clothing coding
      commentary comparison computing control coordinate cosmos cotton counseling cream critic curve
      data date deal debate debris defendant denying descent desire detective diagram dilemma disease
      dive dna doctorate drama drawing dream eco eczema ending engineering era estate etiquette evening
      exam family farming fate fauna feeling femora ferry financing finding fire fisherman fishing
      flooding flora foam foraging formalin foul friend frontier fun functioning funeral gas giant gis
      goal grant guinea hanging harvesting headquarters heartland hell hiking hiring homeland homeopathy
      hospital housing hunting idea incentive inertia initiative inning instant interior iron island
      jitney journal journey kick law learning legend liaison licensing lighting loading lodging logic
      mainland maize mandate manual material meaning med medal media meeting member memorial metropolis
      micron mining misunderstanding modifying money monitoring month morning motto movie music mutant
      newspapers noun number orchestra outlier painting pandemic pants parking participant patron
      peninsula percent person perspective photo planning plant plateau polling priest principal prison
      proceeding processing program programming pronoun propaganda protestant publishing quadrant
      questionnaire radio radius rate ratio reason rebuttal recipient regalia rental restaurant resting
      retrial riches ritual roommate rubber ruling scenario school scoring sea season selfie sensing
      series setting shell shopping sisal size smoking soldier solving soul species speed sphere
      spokesperson sporting standing stanza state statistic status straw stream string striving studio
      suffering summit superhero supply surroundings survey swearing table talent tasting tea teaching
      team tennis thanks thing tool topic tracking traffic trafficking training transmedia trend trial
      trouble undersecretary understanding update uprising veto visa vodka volley wai warming warning
      wavenumber wedding weekend wiki wing wrongdoing
    S:
      areas attempts cameras candidates certificates characteristics children clinics comics concepts
      corpora crews criteria critics debates delegates dishes draws dynamics estimates etc feet fish
      fishermen flows friends gentlemen ideas km laws m manuscripts men operas people photos postulates
      rates rbi reviews schoolchildren statistics stimuli tactics topics trends videos views visas women
    J:
      absolute abstract accurate acute adequate advanced adverse afghan aged airborne amazing anglo
      anti-establishment antiquated appropriate arab argentine arid asian austrian auxiliary aware
      awesome backward bad balanced best better big biggest bipartisan black blue bold borderline
      breathtaking brief british broad broader brown buddhist busy canadian certain cheap cheaper chief
      chinese christian citrus civil clean clear clearer close closer cold common communist compact
      complete complex complicated concrete condensed confederate confident consistent contained
      convincing cool correct corresponding cosmopolitan cross-clause cuban cute czech daily danish dark
      dead deadly dear deep deeper deliberate democrat desperate detailed difficult direct disabled
      discriminatory distinct distinguished divergent diverse dry due dutch early easier eastbound
      eastern easy elite emeritus empty encouraging endangered enough entire european everyday evident
      evil exact excited exciting explanatory explicit extreme fair fake famed familiar fast favorite
      feathered fellow female few fewer fifth fine finest first fitting flat foreign former fourth free
      french frequent friendly full funny further genuine german glad golden good grand great greater
      greatest greek green gross guilty happy hard headed healthier heavy hebrew high higher highest
      highrise hindu holy hostile hot hourly huge human humanitarian idle ill illyrian immediate
      inadequate inappropriate incorrect indefinite independent indian indirect indonesian insane
      interested interesting inuit iraqi irish israeli japanese jewish joint key korean large larger
      largest last lasting late latest least legitimate lesser libertarian lifelong limited little
      localist locomotor lonely long longest loving low lower lush main mainstream major male mandatory
      many marine maximum metropolitan middle mild minded minor misguided mobile modern modest multiple
      muslim narrow narrower nearby nearest necessary neo new newer newest next nice non-avian
      non-profit nonpartisan northbound northern nuclear numbered odd old older oldest ongoing online
      open orange orderly orthodox other ottoman outer outstanding overall overseas overwhelming own
      pachomian parallel paramount past peremptory perfect permanent persian persistent petty
      picturesque pleased pluralist polish polite poor post-modern powdery precise predatory present
      primary prime private pro-beijing profound prominent prone proper proud pure purple quasi quicker
      quiet rainy rapid rare ready red regulatory related remote rich ripe robust rolling roman rough
      rude russian sacred sad safe saint same saudi scholarly scottish second secondary secret separate
      severe shallow short shortest sick silver simple simpler single sixth slight slow small smaller
      smallest smart solemn solid sorry southern sovereign spanish specialized standard statutory
      staunch straight strange strict striking strong stronger strongest stunning subsequent subtle
      suburban such sudden suited sunny superb supreme sure sustained swedish sweet syrian thai thick
      thin third tiny top totalitarian triple troubled true twentieth ugly ultimate uncertain unclear
      underway undisputed unending unfamiliar unfunny uniform unique unknown unlikely unorthodox
      unprecedented unrelated unused upper urban urgent uv valid vast veteran warm weak western white
      whole wide wider widespread willing wise worldwide worried worst worth worthwhile wrong yearly
      yellow young younger youngest
    V:
      absorb accept accomplish achieve acknowledge acquire acts add address adopt affect affects afford
      agree aim aims allow allows amounts announce announces appear appears apply argue argues arise
      arrive arrives ascertain ask assemble assert assess assign assist assume attract attracts avoid
      await awake bats bear beat beckons become becomes begin begins believe believes belong belongs
      blame blink blinks block blow boost bother bow breaks breathe bring brings build burning buy call
      capture carries carry catch check choose claims coincides collect collects combat combines come
      comes commits compete complements concede conclude conduct confine confirm confront connects
      conquer consider considers consist consists consume contain contains continue continues contribute
      controls convert convey count countenance cover crosses decide declare declares define deliver
      deny depicts describe describes destroy determine develop develops die differ disconnect discover
      discuss discusses distinguish distorts divide download draw drive eat eats edit embodies emerges
      enable enables encompass encompasses encourage encourages ends endure engage enhance enjoy ensure
      enter escape establish evolve examine exchanges excuse execute exist exists expand expect expects
      explain explains explore express extracts face fail fall falls fear feed feel fight fill find
      finds fit flow fly focus focuses follow follows forget fork fulfill funds gain gather gathers get
      gets give gives go goes govern grow guarantee guarantees handle happen happens hear help hire hold
      holds honour hosts identifies ignore imagine implement improve improves include includes increases
      inform inspire install interact interfere interpret intersect interviews introduce introduces
      invent invest invite involve involves join keep keeps kill know knows lacks laugh laughs lead
      leads learn leave let lie lies live look looks lose loses mail maintain maintains make makes
      manage manufacture mean means meet mention mimic monitor move moves need needs nests note obtain
      occur occurs offer offers oppose pass pay perform permits persist pick play plays plead pose
      possess preclude prepare presents preside prevent proceed produce produces promote propose protect
      prove provide provides publish pursue put puts raise raises ranks reach read reaffirm rebuild
      recall receive recover redeem reduce reduces refer refers reflect reflects refuse regards regret
      reign reinforces reject rely remain remains remedy remember remind remove repeat replace represent
      represents reproduce require requires resembles reside resign respond rests reveal reveals revisit
      rises roam rob run runs sacrifice salute save say says scan secure see seek seeks seem seems
      select sell serves shake share show shows shut signals sit sleep smash solve speak speaks spot
      stand stands start starts stay steal stem stop strain strengthen strive succeed sue suffer suggest
      suggests suit supports suppose surge surges survive suspect sustain tackle take takes talk target
      taste teach tell tells thank think thinks threatens throws touch transform travels treat trigger
      try understand united uploads urge uses varies vary visit vote wait waive walk wan want wants
      warps watch wear welcome welcomes win wins wish wit witness wonder write writes yield
    R:
      abroad afterwards again ago ahead aka alike almost alone already also altogether always anyway
      apart aside away back bc below earlier eastward eighth else even ever far foremost forever forward
      furthermore hence here hereby how however indeed inland instead just later less longer loud maybe
      more moreover most much nationwide never nevertheless non nonetheless northwest now nowadays
      offshore often once otherwise overnight perhaps pretty prior quite rather so solo somehow
      sometimes somewhat soon sooner southeast still then thereby therefore thus together too twice very
      well whatsoever when wherever why worse yet
    E:
      arose became began begun blown born bound broadcast broke broken built came cast chose chosen cut
      done drawn drew driven drove fell felt found gave given gone got grew grown heard held hit kept
      knew known laid lay left lost made meant met paid proven ran rose said saw seen sent shot shown
      sold spent split spoke spoken spread stood sunk sworn taken told took understood undertaken
      underwent went withdrawn withheld won worn written wrote
    G:
      gon
    I:
      aboard about above across after against along alongside although amidst among around as at because
      before behind beside besides between beyond by despite down during except for forth from if in
      inside into like near of off on onto out outside over per since than though through throughout
      till toward towards under unless unlike until up upon versus via whereas whether while whilst with
      within without
    O:
      anybody anyone anything em everybody everyone everything he her herself him himself his i it it's
      its itself me my myself nobody nothing our ourselves she somebody someone something that their
      theirs them themselves there they us we what whatever which who whoever whom whose ye you your
      yourself
    X:
      'd 'll 'm 're 've am are be been being ca can could did do does had has have is ll may might must
      ought shall should was were will wo would ’d ’ll ’m ’re ’ve
    D:
      a all an another any each every no some the these this those
    C:
      and both but either neither nor or plus
    T:
      's n't na not n’t to ’s
    M:
      billion dozen eight eighteen eleven fifteen fifty five forty four hundred ii iii iv million nine
      ninety one seven seventeen seventy six sixteen ten thirty thousand three trillion twelve twenty
      two zero
    U:
      alright hey huh n- oh ok okay please t- uh um y- yeah yep yes
    """
}
