extension Gazetteer {
  /// English words that are no names, lower-case, parted by spaces.
  ///
  /// Source: the words of the GUM corpus (annotations CC BY 4.0, Amir Zeldes and contributors) that its counts
  /// give as other than proper nouns; words that are names when capitalised and words of the news were added
  /// by hand.
  static let englishWords = #"""
    abandoned abilities ability able aboard abolished about above abroad absence absolute absolutely
    absorb absorbing abstract abundance abundant abuse academia academic accelerate accept acceptable
    acceptance accepted access accessible accident accidentally acclaimed accommodate accommodation
    accommodations accompanied accomplish accomplishments accord according account accountable accounts
    accuracy accurate accurately accustomed achieve achieved achievement achievements achieving
    acknowledge acknowledged acoustic acquire acquired acquisition acquittal acquitted across acted
    acting action actions active actively activist activists activities activity actor actors actress
    actresses acts actual actually acute ad adaptation adapted add added adding addition additional
    additionally address addressed addressing adequate adequately administered administration
    administrations administrative admiral admit admitted adopt adopted adopting adoption adorned
    adriatic ads adult adults advance advanced advantage advantages adventure adverse adversity
    advertisers advertising advice advised advisor advocate aerated aerogel aeroplane aerospace
    aesthetic aesthetics affair affairs affect affected affecting affects affiliate affirmative afford
    affordable affront african after aftermath afternoon afterwards again against age aged agencies
    agency agenda agent agents aggregate aggression aggressive ago agony agree agreed agreement
    agreements agricultural agriculture ahead aid aim aimed aims air airborne aircraft airline airlines
    airplane airport airports airspace airstrike airstrikes aisle aka alarms albums alert aligned
    alignment alike alive all alleged allegedly alliance allocated allow allowed allows ally almost
    alone along alongside already alright also alter altering alternative although altogether always am
    amazing ambition ambitious amended amidst among amount amounts amusement an analogy analysed
    analyses analysis analysts analytical analyzed analyzes analyzing anatomy ancestors ancestral
    ancestry ancient and anemone anemones angels animal animals anime ankle anniversary annotated
    announce announced announcement announces announcing annual anonymous another answer answered
    answers ant antecedent anthropologist anticipated antiquated antiquity ants any anybody anyone
    anything anyway anywhere apart apartment apparent apparently appeal appealed appear appearance
    appeared appearing appears appellant appellants appellees applicable application applications
    applied apply applying appointed appreciate appreciated appreciation approach approached approaches
    appropriate appropriately approximate approximately arab arbitrary arc archaeological archaeologists
    archeological archipelago architect architects architectural architecture archive arctic are area
    areas arena arguably argue argued argues arguing argument arguments arid arise armies arms army
    arose around arranged array arrears arrest arrested arrival arrive arrived arrives arriving art
    article articles artifacts artificial artillery artist artistic artists arts artwork artworks
    artworld as ascending ascertain ascetic asexually asian aside ask asked asking aspect aspects
    aspirations assault assemble assembling assembly assert asserted assertion assess assessed assessing
    assessment assign assigned assist assistance assistant assisting associate associated associations
    assume assumed assuming assumption assumptions assured astronauts asylum asymptotic at atheists
    athletes atlantic atmosphere atmospheric atolls atom atomic atoms attached attack attacked attacking
    attacks attempt attempted attempting attempts attend attended attendees attending attention attitude
    attitudes attorney attract attracted attracting attraction attractions attractive attracts
    attributed attrition audience audiences audio audiobooks august author authorities authority
    authorized authors autobiography automatic automatically autumn auxiliary availability available
    avenues average aviation avoid avoided await awaiting awake award awarded awarding awards aware
    awareness away awe awesome axis baby bachelor back backed background backlog backward bad badly
    balance balanced ball balloons ballot ban band bank banknote banks banned banner bar bark bars base
    baseball based baseline baseman bases basic basically basin basis basketball basse bath bats batted
    batting battle battles battling bays bc bce be beach beaches beans bear beat beating beautiful
    beauty became because beckons become becomes becoming bedroom been before began begin beginning
    begins begun behalf behavior behavioral behaviors behaviour behind being beings belief beliefs
    believe believed believes belong belongs below belt bending beneficial benefit benefits bern beside
    besides best better between beverage beyond bias biases bicycle big biggest bike bill billion bills
    bio biodiversity biological biologists bipartisan bipedal bird birds birth birthday birthplace bit
    bits bitterness bitters black blame blink blinking blinks block blockade blog blood blow blown blue
    board boarding boat boats bodies body bold bombardment bone bones book booked books boom boost booth
    border bordered borderline borders born borrowers both bother bottleneck bottom bought bound
    boundaries bounded boutiques bouts bow box boy boys brain brains branch brand breach bread break
    breakfast breaking breakout breaks breathe breathtaking brick bridge bridges brief briefly
    brightness bring bringing brings broad broadcast broadcasters broadcasting broadcasts broader broke
    broken bronze brother brothers brought brown browse browser browsers buddhist budget bugs build
    builders building buildings built bulb bulbs bullet bully bunch burden burgeoning buried burning
    burrows bus buses business businesses busted busy but butterflies button buy buying by ca cabinet
    cafes calculate calculated calendar call called calling calls calmly came camera cameras camp
    campaign campaigns camping camps campus can cancellation candidate candidates cans canvas capable
    capacities capacity capital capsule captain capture captured car carbon card cardinal care career
    careful carefully caribbean carpet carport carried carries carry carrying cars carved carvings case
    cases cash cast castle catalog catch catcher categories category cathedral catholic catholicism
    caught causally cause caused causes causing caution cave ce ceasefire ceiling celebrated celebrates
    celebration celebrations celebrities celebrity cell cello cemetery census center centered centers
    central centre centrifuge centuries century ceo ceremony certain certainly certificates cfl cfls
    chad chair chairman chairs challenge challenges challenging chamber champion championship chance
    change changed changes changing channel chaos chapter chapters character characteristic
    characteristics characterized characters charge charged charges charitable charm charter chartered
    cheap cheaper check checks chemical chemicals chemistry chickens chief child childhood children
    chill china chocolate choice choices choose choosing chose chosen christian church cicada
    cigarette circle circumstances citation citations cited cities citizen citizens citrus city civic
    civil civilization civilizations claim claimed claiming claims clarification clarify clarity class
    classes classic classical classified classmate classroom clause clean clear clearer clearly client
    cliff cliffs climate climbing clinics clock close closed closely closer closing cloth clothes
    clothing clouds club coach coast coastal coastline coat cocktail code coded codex coding coffee
    cognition cognitive coils coincided coincidence coincidentally coincides coined cold collaboration
    collaborative collapsed collapsing collateral colleagues collect collected collecting collection
    collections collective collectively collector collectors collects college colleges colonial colonies
    colonizers color colored colorful colour column columns com combat combination combined combines
    combining come comeback comedy comes comet comic comics coming command commander commemorating
    commenced comment commentaries commentary commentators commented comments commerce commercial
    commissioned commit commitability commitment commitments commits committed committee common commonly
    communication communist communities community commuting compact companies companion company
    comparative compared comparing comparison comparisons compatibility compete competition complained
    complaint complementary complements complete completed completely completion complex complicated
    composed composer composition compound comprehension comprehensive computational computer computing
    concede conceded concentrated concentration concentrations concept concepts conceptual concern
    concerned concerning concerns concerts concession conclude concluded conclusion conclusions concrete
    condensed condition conditions conduct conducted conducting confederate conference confided
    confidence confident confine confined confirm confirmed conflict conflicts confront confrontation
    confronted confusion congestion congratulate congressional congressman conjecture connected
    connecting connection connections connects conquer conscious consciously consciousness consecutive
    consensus consequences consequently conservation conservative conservatory consider considerable
    consideration considered considering considers consist consisted consistent consistently consists
    conspiracy constant constantly constituencies constituency constitution constitutional
    constitutionally construct constructed construction consume consumed consumer consumerism
    consumption contact contacted contain contained containing contains contemplates contemporary
    content contest contested context contexts continent continental continents continually continue
    continued continues continuing continuity continuous contract contrast contribute contributed
    contributing contribution contributions control controls controversy convenience convention
    conventional convergence conversation conversational conversations conversion convert converted
    convey convicted conviction convinced convincing cooking cool cooperate cooperating cooperation
    coordinate copied copper copy copyright coral core cork corn corner corners corpora corporatism
    corpus correct corrected correction corrections correctly correspondence corresponding corridor
    corruption cosmic cosmopolitan cosmos cosplay cosplayer cost costs cotton couch could council
    councillor councillors counsel counseling count countdown counted countenance countless countries
    country counts couple coupled courage courageous course courses court courts cover coverage covered
    covering covers craftsmanship crane crawler cream create created creates creating creation creative
    creativity creator credibility credible credit crews crime criminal crisis criteria critic critical
    criticism critics cronyism crop crops cross crossed crosses crossing crowd crowded crowds crucial
    crucially cruise cry cuc cuisine cultural culturally culture cultures curated curator curious
    currency current currently curriculum curve customer customers customs cut cute cutoff cycle cyclone
    cyclones czech daily damage damages dance dancing dane danes dangerous dark darkness data database
    date dating daughter daughters day days daytime dead deadbolt deadly deal dealing dear death debate
    debated debates debris debut debuted decade decades decentralized deception decide decided decision
    decisions decisive declaration declare declared declares declaring decline declined declining
    decrease decreased decreasing decree decrees dedicated dedication deducted deductions deemed deep
    deeper deeply deer default defeated defector defend defendant defendants defended defenders defense
    defensive deficiency deficient deficit define defined defining definitely definition degree degrees
    deities delay delayed delegates deliberate deliberately delicious deliver delivered delivery demand
    demanded demanding demands demo democracy democrat democratic demographic demonstrate demonstrated
    demonstration demonstrators denied deny denying departing department departments departure
    departures depend depending depends depicts depression derivative derived descendants descended
    descent describe described describes description descriptive desert design designated designed
    designs desirable desire desk desperate desperately despite destination destinations destiny destroy
    destroyed detail detailed details detective determination determine determined devastating develop
    developed developers developing development developments develops device devised devoted diagram
    dialects dialogue diary did die died diet differ differed difference differences different
    differently differing difficult difficulties difficulty digital dignitaries dignity dilemma
    dimensions dinosaur dinosaurs diode dioxide diplomats dipped direct directed direction directions
    directly director directors disabilities disability disabled disappeared disappointed disarmament
    disaster discharge discharged discipline disciplines disconnect discourse discover discovered
    discoveries discovery discrimination discriminatory discuss discussed discusses discussing
    discussion discussions disease diseases disgorgement dishes dislike disliked disobedience disorders
    dispatched displacement display displayed displaying displays dispute disruptive dissertation
    distance distances distant distinct distinction distinctions distinguish distinguished distortion
    distortions distorts distributed distribution district districts dive divergent diverse diversity
    divide divided dividing division divisions dna do doctor doctorate doctors doctrine document
    documented documenting documents does dog dogs doing dollars domain domains domesticated dominant
    dominantly donate donated donation donations done door doors double doubt doubts down download
    downtown dozen draft drafted dragon drama dramatic draw drawing drawn draws dream dreams dress drew
    drink drinking drinks drive driven driver drivers drives driving drone drones dropped drove drug drugs dry
    due duel during dust dutch duties duty dynamic dynamics each earlier earliest early earned earth
    earthquake ease easier easily east eastbound eastern eastward easy eat eating eats eco ecological
    economic economically economics economies economists economy eczema edge edges edible edit edited
    edition editor editorial editors educate educated education educational effect effective effectively
    effectiveness effects efficiency efficient effort efforts egregious eight eighteen eighth either
    elapsed elected election elections electric electrical electricity elects element elementary
    elements elevator eleven eliminate elimination elite elites else elsewhere em email emailed embargo
    embassy embodies emerged emergency emerges emerging emeritus emission emissions emissivity emitting
    emotion emotional emotions emphasis emphasize emphasizing empire empirical employed employees
    employer employment empowered empty enable enabled enables enabling encompass encompasses encourage
    encouraged encourages encouraging enculturation end endangered endeavor endeavour ended ending
    endless ends endure endured enemies enemy energy enforcement engage engaged engagement engaging
    engine engineer engineering engines english engraved enhance enhanced enhancement enjambment enjoy
    enjoyable enjoyed enjoying enlargement enlisted enormous enough enrichment enslaved ensure ensuring
    enter entered entering entertainment enthusiasm entire entirely entitled entitlement entrance
    entrepreneurial entry environment environmental environments envisioned epic episode episodes
    epistemic epistemological epistemologies epistemology equal equality equally equation equipment
    equitable equivalence equivalent era erected erred erroneous error errors erupts escapades escape
    especially essence essential essentially establish established establishing establishment
    establishments estate estimate estimated estimates estoppel etc ethics ethnic ethnicity
    ethnocentrism etiquette european evacuate evacuation evaluated evaluating evaluation even evening
    evenings event events eventually ever every everybody everyday everyone everything everywhere
    eviction evidence evident evil evolution evolutionary evolve evolved evolving exact exactly exam
    examination examine examined examining example examples exceedingly excellent except exception
    exceptionally excessive exchange exchanged exchanges excited excitement exciting excluded exclusive
    excuse execute executed executive exemplified exercise exercised exercises exhibit exhibited
    exhibits exist existed existence existing exists exit expand expanded expanding expansion expect
    expectation expectations expected expecting expects expensive experience experienced experiences
    experiment experimental experimentally experimentation experiments expert expertise experts expired
    explain explained explains explanation explanations explanatory explicit explicitly exploitation
    exploited exploration explore explored exploring exposure express expressed expression expressly
    expulsion extant extend extended extending extension extensive extensively extent external
    extractive extracts extreme extremely eye eyes face facebook faced faces facet facets facilitate
    facilities facility facing fact factions factor factories factors factory facts faculty fail failed
    failing failure failures fair fairly fairness faith fake fall falling falls fame famed familiar
    families family famous fan fans fantastic fantasy far fare farmer farming fashion fast fate father
    fauna favor favorite favors favour fear feared feasible feathered feature featured features
    featuring federal federation fee feed feedback feel feeling feelings feet felicity fell fellow
    felonious felony felt female femora femoral femur ferries ferry festival festivals few fewer fi
    fiction field fields fifteen fifth fifty fight fighter fighting figured figures file filed files
    fill filled film films final finalists finally finals finance financial financially financing find
    finding findings finds fine finest finish finished finishing finn fire fired firing firm first
    firstly fish fisherman fishermen fishing fit fitness fitting five fixed flag flags flakes flash flat
    fled fleeing fleet flight flights flip flooding floor flora flourishing flow flows fluid flunking
    fluorescent fly flying foam focus focused focuses focusing fold folk folks follow followed following
    follows food foods foot for foraging force forced forces forefront foreign foreigners foremost
    forever forget forgiveness fork form formal formalin formalisms formally format formation formed
    former formerly forms formulate forth fortune forty forum forward fought foul found foundation
    founded founder founders founding four fourth fracture fragments frame frames framework fraud free
    freedom freeways freight french frequency frequent frequented frequently friction friend friendly
    friends friendship friendships from front frontier fruitless frustration fuel fulfill fulfilled full
    fully fun function functional functioning functions fundamental fundamentally funded funds funeral
    fungus funny furniture further furthermore future futures gain gained gaining gains galleries
    gallery game gamers games gaming gap gaps gardens garnered gas gateway gather gathered gathers gave
    gender general generalizability generally generate generated generating generation generations
    generative generic genes genres gentlemen genuine geofence geofences geographic geographical
    geometries geometry georgia get gets getting giant gift girl girls gis give given gives giving glad
    glass glimpse global globe glow go goal goals god gods goes going goiter gold golden golf gon gone
    good goods got govern governing government governments governor governors gps gradual gradually
    graduated graduating grain grammar grammars grammatical grand grant granted graphic grateful
    gratitude grave graves gravity great greater greatest greatly green grew grf grid grit gross ground
    grounded grounds group groups grow growing grown growth guarantee guarantees gubernatorial guest
    guests guide guided guidelines guilty guinea guy guys gym habits hackers had half hall halls ham
    hand handed handle hands hanging happen happened happening happens happy harbor harbour harbours
    hard hardware harm harmful harvesting has hashtag hastened hauled have having he head headed header
    headline headlines headquarters heads healing health healthier healthy hear heard hearing heart
    heartland hearts heat heaven heavy hebrew hegelian height heightened heights held helicopter hell
    help helped helpful helping hence her here hereby heroes herself hey hierarchy high higher highest
    highlighted highlighting highlights highly highrise hiking hilarious hill hills him himself hindu
    hip hipster hire hiring his hispanic historian historic historical historically histories history
    hit hits hitting hold holder holding holds holy homage home homeland homeopathic homeopathy homer
    homes homosexuality honed honor honorary honored honors honour hope hoped hopeful hopefully hopes
    hoping horizontal hormone horrible horror horse hospital host hostage hostages hosted hostile
    hosting hosts hot hotel hotels hour hourly hours housed household households houses housing how
    however html hub huge huh human humanitarian humanities humanity humans humor humpback hundred
    hundreds hunting hunts hurt husband hydrogen hypothesis ice iconic idea ideal ideally ideals ideas
    identical identification identified identifies identify identity idle if ignorance ignore ii iii ill
    illegal illegally illness illustrate illustrates illustrating illyrian image images imagination
    imagine immediate immediately immersed immersion immigrants immigration immortalized impact impacts
    impartial impeachment imperial imperialism implement implementation implemented implementing
    implicated implications importance important importantly imposed impossible impressed impressive
    imprisoned improve improved improvement improves improving impulse in inadequate inappropriate
    inaugural incarcerated incarceration incentive incentives inch inches incident include included
    includes including inclusive income incomprehensible incorrect increase increased increases
    increasing increasingly incredibly incremental indeed indefinite independence independent index
    indicate indicated indicates indigenous indirect indirectly indispensable individual
    individually individuals indivisible industrial industrialist industries industry inequality inertia
    infected inferior inflate inflation influence influenced influences influential influx inform
    information informed infrastructure ingredients inhabitants initial initially initiate initiated
    initiation initiative initiatives initiator injured injuries injury injustice inland inning
    innovation innovations innovative inquiry insane insanity inscriptions insects inside insight
    insights inspiration inspire inspired install installation installed installing instance instant
    instead instinct institutes institution institutional institutions instruction instructions
    instructor instruments insurance insurgency insurgents intake integral integrated integrates
    integration intellectual intelligence intend intended interact interaction interactions interest
    interested interesting interestingly interests interface interfere interference interim interior
    interjection interjections internal international internationally internet internship interplanetary
    interpret interpretation interpretations interpreted interrogated interruptions intersect
    intersections interstellar intertexts intervening intervention interventions interview interviewed
    interviewee interviews into introduce introduced introduces introduction inuit invent invest
    investigate investigated investigation investment investors invitation invite invited inviting
    invoked involve involved involvement involves involving iodine iodised iq irish iron irrelevant is
    islamic island islands islets isolation issue issued issues it item items its itself iv jargon
    jeopardy jersey jewish jitney job jobs join joined joining joint joke jokes joking jordan journal
    journals journey judge judgment judgments judicial judiciary junction jungle jurisdiction jurors
    jury just justice justification justifications justified justify kayak keep keeping keeps kept key
    kick kid kids kill killed killer killing kilometers kind kinds kinematics kinetic kings km knee knew
    know knowing knowledge known knows korean kr lab label labor laborers laboring labour lack lacks
    ladies laid lakes land landed landfall landing lands landscape lanes language languages lantern
    lanterns lapses large largely larger largest last lasted lasting late later latest latin laugh
    laughs launch launched launching law lawmakers laws lawyer lay layout lead leader leaders leadership
    leading leads league learn learned learner learners learning least leave leaving lectures led left
    leg legacy legal legato legend legislation legislative legislature legislatures legitimacy
    legitimate leisure length lengths lengthy less lesser lessons let letter letters level levels
    lexical liaison liberal liberated liberation libertarian liberty librarian librarians libraries
    library license licensed licenses licensing lie lies life lifelong lifestyle lifetime lifetimes
    lifted lifting light lighting lights like liked likely lima limb limbs limestone limit limitations
    limited line lined lines linguist linguistic linguistics linguists link linked linking liquid list
    listed listening listings lists literally literary literature little live lived lives living ll
    loaded loading loads loan loans local localist locals locate located location locations lock
    locomotion locomotor lodging logic lonely long longer longest look looked looking looks lose loses
    loss losses lost lot lots loud loudspeakers love lovers loving low lower lowered loyalty luck lush
    machine machines macroscopic made magazine magazines magic magician magicians magnificent mail main
    mainland mainly mainstream maintain maintained maintaining maintains maize major majority make
    makers makes making male mall mammals man manage managed management manager managers
    managing mandate mandatory manipulating manipulation mankind manner manslaughter manual manufacture
    manufacturers manuscript manuscripts many maori map maps marae march marched marginalized marine
    marked markedly markers market markets marriage married mass massive master masterpieces match mater
    material materials math mathematical mathematician mathematicians mathematics matter matters maximum
    may maybe mayor mayors me mean meaning meaningful meanings means meant meantime measurable measure
    measured measurements measures measuring meat mechanics mechanism mechanisms med medal media median
    mediation medical medicating medicine medium meet meeting meetings member members membership memoirs
    memorial memories memory men mental mentally mention mentioned mentor mercury merely merit merits
    mesoamerican message messages met metaethical metascience meteorological meter meters method
    methodological methodology methods metrical metro metropolis metropolitan micron microscope
    microscopic microwave middle midnight might migrant migrants migrated migration mild mile miles
    milestone military militia milk million millions mills mimic mind minded mindedness mindful minds
    mindset mines minimum mining minister ministry minor minority minute minutes mirror misguided miss
    missed missile missiles missing mission missions mistake mistakenly mistakes misunderstanding
    mitigator mitigators mixed mixture mobile mobilized mode model models moderation modern modernity
    modest modification modified modify modifying moisture moment momentous moments monarchs monasteries
    monastery monastic monetary money monitor monitoring monk monks monsoon month months moon moral
    morality more moreover morning mornings morphological morphology mosque mosques most mostly mother
    motion motivated motivation motor motorist motto mountain mountains mouth move moved movement
    movements moves movie movies moving much multicultural multilateral multiple mum municipal
    municipalities municipality murder museum museums music musical musician muslim must mutant mutants
    mutation mutual mutually my myself mystery na name named namely names narrative narrow narrower
    nation national nationalities nationally nationwide native natives natural naturalism naturalistic
    nature navy near nearby nearest nearly necessarily necessary necessity need needed needs neglected
    negligence negotiation negotiations negotiators neighborhood neighborhoods neighbouring neither neo
    neoclassical neologism nephew nervous nest nests net network networks neurocognitive neutral never
    nevertheless new newer newest newly news newspaper newspapers next nexus nice nickname night
    nightclubs nine ninety ninth no nobility noble nobody nodes nomination nominee non nondemocratic
    nonetheless nonpartisan nonsense nor norm normal normally norms north northbound northeast northern
    northwest nose noses not notable notably note noted notes nothing notice noticed notion notions noun
    novel now nowadays nowhere nuclear number numbered numbers numerous oath oaths obedience object
    objective objectives objectivity objects obligations observation observations observed observer
    observers observing obsession obtain obtained obvious obviously occasion occasionally occasions
    occupation occupying occur occurred occurrence occurring occurs ocean odd odds of off offense
    offensive offer offered offering offers office officer officers offices official officially
    officials offsetting offshore often oh oil ok okay old older oldest olympic omitted on once one
    ones ongoing online only onset onto open opened opening openly operas operates operating operation
    operations operator operators opinion opinions opponent opponents opportunities opportunity oppose
    opposed opposite opposition optimal option options or orange orbit orbiter orbiters orchestra
    orchestral order ordered orderly ordinary organic organisation organization organizations organize
    organized organizing orientation orientations oriented origin original originality originally
    origins orthodox ostensibly other others otherwise ottoman ought our ourselves out outbreak
    outbreaks outcome outcomes outer outfielder outfit outfits outlier outliers outlined outnumbered
    outraged outside outstanding over overall overnight overseas overshadowed overwhelming own owned
    owner owners ownership oxygen ozone pace pachomian pacific packed pact pad page pages paid pain
    pains paint painted painter painting paintings paired palace palaces palm pan pandemic panel pants
    paper papers paperweight paradigmatic paradigms parallel paralympic parameters paramount paratexts
    parents park parking parks parliament part partially participant participants participate
    participated participating participation particle particles particular particularly parties
    partisanship partly partner partnership partnerships parts party pas pass passage passed passengers
    passing passion passive passport past pastor path paths patience patients patron patrons pattern
    patterns pause pay payment payroll peace peaceful peacefully peacekeepers peacetime peak pediatric
    pediatricians peer pen penalizes penalty pending peninsula people peoples per perceived percent
    percentile percentiles perception perceptions peremptory perfect perform performance performances
    performed performing perhaps perils period periods perks permanent permanently permission permits
    permitted peroxide persecuted perseverance persian persist persistence persistent person personal
    personality personally persons perspective petroleum petty phase phd phenomenon philosopher
    philosophers philosophical philosophy phone photo photograph photographers photographic photographs
    photography photos phrase physical physically physician physicist physics pick picked picture
    pictures picturesque piece pieces pig piled pilgrimage pilgrims pillars pilot pin pins pioneering
    pipe pipeline pipelines pitcher pivotal place placed placement places plains plaintiff plaintiffs
    plan plane planet planned planning plans plant plants plateau platform platted play played player
    players playing plays plaza plead pleaded pleasant please pleased pleasure pledge pledged pledges
    plenty plot plotted pluralist plus pm pocket podcast poem poems poet poetic poetry point pointed
    points polaroids pole poles police policies policing policy polish polite political politician
    politicians politics poll polling polls pollution poor pop popular popularity populated population
    populations port portion portions portrait portrayed pose posed position positive positively possess
    possessed possession possessions possibilities possibility possible possibly post postdigital posted
    poster posterior posts postulates postural posture potential potentially pottery poured pouring
    poverty powdery power powerful practical practically practice practices pragmatic praise prayer
    precedent precise preclude precluded predatory predecessors predicted predictors preference
    preferred pregnant premier premise preparation preparations prepare prepared preparing prepped
    presence present presented presenting presents preservation preserve preserved preserving preside
    presidential press pressure pressures prestige prestigious presumed pretense pretext pretty
    prevailing prevalence prevalent prevent preventing prevention previous previously price prices pride
    priest primarily primary prime primitive principal principle principles print printed prints prior
    priority prison prisoner private privately privileges prize probability probably problem problematic
    problems procedure procedures proceed proceeded proceeding proceeds process processes processing
    proclaimed proclamation proclamations produce produced producer produces producing product
    production productive productivity products profession professional professionally professionals
    professor professors proficiency profit profits profound profoundly profundity program programmes
    programming progress progressive project projects prolific prolonged prominence prominent promise
    promised promising promote promoted promoting promotion promotional prompted prone pronoun
    pronounced pronunciation proof propaganda proper properly properties property proponent proponents
    proportions proposals propose proposed proposing proposition proprietary prospective prosperity
    prosperous protect protected protection protest protestant protesters protests prototype prototypes
    proud proudly prove proved proven provide provided provides providing province provincial proving
    provision provisions provocation proxy pseudonym psychologist psychologists psychology public
    publication publications publish published publisher publishers publishing pulled pulpit punishment
    punitive puppet puppets purchased pure purely purple purpose purposes pursue push pushed pushing put
    puts putting pyramid pyramids quadrant qualifications qualified qualitative quality quantitative
    quantity quarter quarters quartile quartiles quasi quest question questionnaire questionnaires
    questions queue quicker quickly quiet quite quote quoted race racial racism radiation radio
    radiometer radius rail railroad rain rains rainy raise raised raises ran range ranged ranging rank
    ranked rankings ranks rap rapid rapidly rare rarely rate rated rates rather ratings ratio rational
    rationale rationales rays rbi reach reached reacted reaction reactions reactor read reader readers
    reading readings ready reaffirm real realism realistic realists reality realization realize really
    reason reasonable reasonably reasoned reasons rebel rebelling rebels rebuild rebuttal recall
    recalled receipt receive received receiving recent recently recipient recipients recognition
    recognizable recognize recognized recommend recommendation recommendations recommended record
    recorded recordings recover recovered recovery recreated recreation recreational recruitment
    recurring red redeem redesigning redistributed reduce reduced reduces reducing reduction reefs refer
    referee reference references referendum referendums referred referring refers refinery reflect
    reflected reflection reflects reform reforms refuge refugee refugees refuse refused refusing regalia
    regard regarded regarding regards regiment regiments regimes region regional regions registered
    regret regular regularly regulation regulatory reign reinforces reinforcing reject rejection relate
    related relates relating relation relations relationship relationships relative relatively relatives
    relativism relativity release released relentless relevance relevant reliability reliable relief
    religion religions religious relocated rely remain remainder remained remaining remains remanded
    remarkable remarkably remarks remedy remember remind reminded reminder remote remove removed
    removing renovation renowned rent rental renting repair reparcelling repeat repeated repeating
    repetition replace replaced replication replications report reported reportedly reporter reporting
    reports represent representation representative representatives represented representing represents
    reprinted reproduce reproduced reproducibility reproduction republican reputation request requested
    requesting requests require required requirements requires rescinded rescue rescued research
    researchers resembles reserve reside residence resident residential residents resign resigned
    resilience resistance resolution resolved resort resource resources respect respective respectively
    respects respond responded respondent respondents response responses responsibilities responsibility
    responsible rest restaurant restaurants resting restoration restricted restrictions rests result
    resulted resulting results resumed retail retention retired retirement retraction retreat retrial
    retrieval retroactive return returned returning reveal revealed reveals revenue review reviewed
    reviews revisit revival revolution revolutionary reward rice rich riches ride rider riders rides
    right rightly rights ripe rise rises rising risk ritual river road roads roam rob robot robotics
    robots robust rock rocket rocks role roles roll rolled rolling roman romance romantic rome room
    roommate rooms root rooted rose rough roughened roughly roughness round rounds route routes
    routinely rov royal rubber rude ruins rule ruled ruler rules ruling rum run running runs rural rush
    saccades sacred sacrifice sacrifices sad sadly sadness safe safety said sailing saint salaries sales
    salinity salt salute same sample samples sampling sanctions sand sanitisers santorum sat satellite
    satirical save saved saw say saying says scale scan scanning scenario scene scenery scenes scenic
    schedule scheduled scholarly scholars scholarship school schoolchildren schools schoolteacher sci
    science sciences scientific scientists scope score scoreboard scored scores scoring scotch scottish
    scratch screen screenwriter sculpture sea search searching season seasons seat seated seats second
    secondary seconds secret section sections sector sectors secularist secure securing security see
    seeing seek seekers seeking seeks seem seemed seems seen segmented seized select selected selection
    selective self selfie sell selling semantic semantics senators send sending sends senior sense
    senses sensing sensitive sensitivity sensor sent sentence sentences sentiment separate separated
    separately separates sequences series serious seriously serpent servants serve served serves service
    services serving session sessions set sets setting settled settlement settlements settlers setup
    seven seventeen seventh seventy several severe sex sexual shadow shake shall shallow shame shape
    shaped share shared sharing she shed sheet shelf shell shells shelter sheltered sheriff shift
    shifted ship shipment ships shipwrecks shirt shirts shock shoes shopping shops shore short shortest
    shortfalls shorthand shortly shorts shortstop shot shots should shoulders show showed showing shown
    shows shut shuttle shuttles si sick side sides sidewalk sidewalks siege sights sign signals
    signatory significance significant significantly signs silence silent silk silver similar
    similarities similarity simple simpler simplified simply simultaneously since singer single sir
    sisal sister sit site sites situated situation situations six sixteen sixth size skeptical
    sketchbook skills skin skip skirts sky skyline slave slavery slaves sleep slices slide slides
    sliding slight slightly slow slowly smakkecenter small smaller smallest smart smash smog smoke
    smoking so social socially societal societies society sociologist sociologists sofia software soil
    solar sold soldier soldiers solely solemn solid solo solution solutions solve solving some somebody
    somehow someone something sometimes somewhat somewhere son sonnets soon sooner sorry sort sorts
    sought soul sound sounds source sources south southeast southern sovereign soybean space spacecraft
    spacetime span spanning speak speaker speakers speaking speaks special specialization specialize
    specialized specializing species specific specifically specimens spectacular spectrum speculation
    speech speed speeds spelling spend spending spent sphere spheres spirit spiritual split spoke spoken
    spokesperson sponsored spores sport sporting sports spot spots spotted sprays spread spring square
    squares sss sst stability staccato stadium staff stage stained staircase stamp stampede stand
    standard standardized standards standing stands stanza star starred stars start started starting
    starts state stated statement statements stating station statistic statistical statistics statue
    status statute statutes statutory staunch stay stayed staying stays steadily steal stealing steel
    stem step stepped steps still stimulating stimuli stone stood stop stopped stops storage store
    stored stores stories storm storms story storyworld straight strain strait strange straps strategies
    strategy straw stream street streets strength strengthen strengthening strengths stretch stretching
    strict strictly strike strikes striking string strings strive striving strong stronger strongest
    strongly structural structure structured structures struggle struggles struggling student students
    studied studies studio study studying stuff stunning style styles stylistic subject subjective
    subjects submission submit submitted subscribers subsequent subsequently substance substances
    substantial substantially substantive substituted subtle suburban suburbs succeed success successes
    successful successfully successor such sudden sue suffer suffered suffering sufficient sufficiently
    suggest suggested suggesting suggests suicide suit suitable suited sum summaries summary summer
    summers summit sunk sunny superb superhero superior superiority supermarkets superseding supplies
    supply support supported supporters supporting supports suppose supposed suppressive supreme sure
    surface surge surgery surges surprise surprised surprises surprisingly surrendered surrounded
    surrounding surroundings survey surveys survival survive surviving survivors suspect suspected
    sustain sustainable sustained sut swearing swede swedes sweet swirling swiss sworn symbolizes
    symbols symmetry syntactic syntax system systematic systems table tackle tactics tail take taken
    takes taking talent talents talk talked talking talks tanker tankers target tariff tariffs task
    tasks taste tasting taught tax taxes taxi tea teach teachers teaching team teams tear tears
    technical technique techniques technologies technology tel telescope television tell telling tells
    temperature temperatures tempest temple temples temporary temptations ten tend tended tennis tenth
    tenure term terms terrain terror terrorism terrorists test testament tested testing text textbook
    textile texts thai than thank thanks that the theater theaters theatre theatrical their theirs them
    theme themes themselves then theoretical theories theory there thereby therefore theropod theropods
    these they thick thin thing things think thinking thinks third thirty this those though thought
    thoughts thousand thousands thread threads threat threatens threats three thriving through
    throughout throws thus thyroid ticket tied ties tiles till time times tiny title titled titles to
    today together told tolerate toll tomorrow tons too took tool tools top topic topical topics
    tops torch torsional torso tort total totalitarian totally touch touched tour tourism tourist
    tourists tournament tours toward towards tower towering town towns toxic toys tracing track tracking
    tracks trade trading traders tradition traditional traditionally traditions traffic trafficking tragically
    trail trails train trained trainer training trait trampled transaction transactions transfer
    transform transformational transformations transformative transforming transit transition translated
    translates translating translation translations translator transmedia transport transportation
    travel traveled traveler travelers traveling travels treasure treasures treat treated treatise
    treatment treatments treaty tree trees tremendous trend trends trespass trial trials tribal tribe
    tribes tricks tried trigger trillion trip triple tripped trips troops tropical trouble troubled
    truce true truly trust truth truths try trying tryst tunnel turk turkey turks turn turned turning
    turnout tv tweeted twelve twentieth twenty twice two type types typical typically ugly uh ultimate
    ultimately um unable unambiguously uncertain uncertainty uncle unclear unconscious uncovered under
    undergoing underlying undersecretary understand understanding understood undertaken underway
    underwent undisputed undoubtedly unemployment unending unequal unfamiliar unfortunately unfunny
    uniform uniformity unimportant unique unit united units unity universal universe universities
    unknown unless unlike unlikely unorthodox unprecedented unrelated unreliable unstable until unused
    unusual unveiled up update uploads upon upper uprising uranium urban urge urged urgent us usage use
    used useful user users uses using usual usually utilization utilize utterance uv uvr vacation vacuum
    valid validity valuable value values vans variability variable variables variation varies varieties
    variety various vary varying vast vegetation vehicle vehicles velocity vendors venture verb verbal
    verbs verge version versions versus vertical vertically very vessel vested veteran veto via viable
    victim victims victories victory video videos view viewed viewer viewers viewing views village
    villagers villages violate violates violation violence violent vip virtual virtually virtue virtuous
    visa visas vision visit visited visiting visitor visitors visits visual visually vital vodka voice
    volley volume voluntary volunteer volunteered volunteers vote voted voters votes voting
    vulnerabilities wage wages wai wait waiting waive waiver walk walked walking walks wall walls wan
    want wanted wants war warhead warm warming warning warps wars wartime was washed washing watch
    watching water waters wave wavenumber wax way ways we weak wealth wealthy weapons wear wearing
    weather web website websites wedding weeds week weekend weekly weeks weeping weight weighted welcome
    welcomed welcomes welfare well went were west western whales what whatever whatnot whatsoever wheat
    wheelchair when where whereas wherever whether which while whilst white who whoever whole wholly
    whom whose why wide widely wider widespread wife wiki wild wildlife will willing willingness win
    wind window windows winds windsurf wing wink winking winning wins winter winters wisdom wise wish
    wishes wit with withdrawn withheld within without witness witnessed witnesses wo woman women won
    wonder wonderful word words work workable worked worker workers workforce working workplace works
    world worlds worldwide worn worried worse worship worshippers worst worth worthwhile worthy would
    wounded wow write writer writers writes writing writings written wrong wrongdoer wrongdoing wrongful
    wrote yachts ye yeah year yearly years yellow yep yes yesterday yet yield yielding yields you young
    younger youngest your yourself youth zeitgeist zero zone zouk
    """#
}
