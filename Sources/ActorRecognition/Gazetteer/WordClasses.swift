extension Gazetteer {
  /// Words by what they do beside names, one class a line: the class's name, a colon, its words.
  ///
  /// Written by hand; the classes are `WordClass`'s.
  static let wordClasses = #"""
    post: minister president chancellor premier secretary ambassador envoy commissioner governor mayor senator
    post: congressman congresswoman representative lawmaker mp mep deputy speaker chairman chairwoman chairperson
    post: chair chief leader commander general admiral colonel director head king queen emir sultan monarch emperor
    post: prince princess pope spokesman spokeswoman spokesperson adviser advisor negotiator diplomat inspector
    post: ceo cfo cto treasurer undersecretary attache attaché consul justice judge prosecutor attorney ombudsman
    post: taoiseach tánaiste tanaiste msp mla
    post: councillor councilman councilwoman legislator parliamentarian administrator rapporteur premier caliph governors
    post: superintendent commandant marshal sheriff dean rector provost principal chancellor vice-president vizier
    occupation: professor analyst economist researcher scientist author artist actor actress musician singer composer
    occupation: writer poet novelist journalist reporter correspondent columnist editor photographer curator historian
    occupation: physicist chemist mathematician biologist psychologist philosopher theologian linguist astronomer
    occupation: engineer architect lawyer activist dissident expert scholar fellow lecturer teacher student coach
    occupation: manager captain player striker goalkeeper midfielder defender quarterback pitcher driver cyclist
    occupation: athlete boxer swimmer wrestler officer detective constable sergeant lieutenant major corporal
    occupation: soldier pilot astronaut cosmonaut doctor surgeon nurse physician veterinarian farmer businessman
    occupation: businesswoman entrepreneur billionaire tycoon philanthropist founder co-founder cofounder owner
    occupation: publisher producer filmmaker designer illustrator cartoonist comedian presenter host anchor
    occupation: broadcaster blogger programmer developer hacker inventor explorer preacher pastor priest bishop
    occupation: archbishop cardinal rabbi imam cleric monk nun missionary rapper drummer guitarist bassist
    occupation: vocalist dancer choreographer sculptor painter playwright screenwriter conductor pianist violinist
    occupation: coauthor co-author spokesperson candidate nominee challenger incumbent rival lobbyist consultant
    occupation: strategist banker financier trader victim suspect defendant plaintiff survivor witness resident
    occupation: protester organizer organiser volunteer chairperson member colleague friend classmate psychiatrist
    occupation: sociologist anthropologist archaeologist geologist meteorologist climatologist epidemiologist
    occupation: instructor librarian translator interpreter critic warlord militant rebel gunman assassin spy
    occupation: millionaire magnate legend veteran star icon pioneer executive investor president-elect
    occupation: man woman native citizen national teenager boy girl referee umpire barrister campaigner solicitor
    occupation: interviewee scientologist skier golfer batsman bowler coxswain rower sprinter marathoner gymnast
    honorific: mr mrs ms miss mx dr prof sir dame lord lady madame madam mme monsieur herr frau don doña señor
    honorific: rev reverend fr sheikh shaikh ayatollah hojatoleslam sayyid mullah maulana imam gen lt col maj sgt
    honorific: pc wpc cllr supt insp det
    honorific: capt adm cmdr cpl pvt sen rep gov hon president-elect brig brigadier pres amb
    kin: father mother wife husband brother sister son daughter uncle aunt cousin nephew niece grandfather
    kin: grandmother grandson granddaughter widow widower fiancé fiancée partner girlfriend boyfriend twin
    area: foreign defense defence interior energy oil petroleum finance economy economic economics health trade
    area: commerce justice education agriculture transport transportation environment labor labour culture
    area: information intelligence security national internal home state treasury prime supreme crown roads
    area: attorney press policy nuclear military army navy naval police air force space climate digital
    area: technology science research industry industries mines mining sports youth tourism housing planning
    area: development immigration migration border external affairs exterior parliamentary legislative judicial
    area: majority minority opposition party union district county city regional provincial federal executive
    area: operating financial technical field field-marshal rear brigadier wing ministry embassy government
    area: campaign communications media public relations human rights humanitarian relief peace political
    area: religious spiritual tribal militia rebel separatist independence cabinet presidential white house
    area: intelligence counterterrorism cyber water electricity gas power infrastructure communication telecommunications
    area: social welfare family women veterans indigenous fisheries forestry food investment budget revenue
    area: shadow statistics food standards parks elections sport business treasury overseas
    area: chief general director secretary staff central bank
    modifier: managing
    modifier: deputy vice acting interim former ex first second third senior then outgoing incoming assistant
    modifier: associate joint co designate elect caretaker longtime long-time current new newly late
    modifier: permanent special principal leading veteran top chief lead adjunct emeritus visiting honorary under
    speech: said says say told tells added adds stated states announced announces declared declares warned warns
    speech: explained explains noted notes claimed claims argued argues insisted insists wrote writes tweeted
    speech: testified testifies acknowledged admitted admits denied denies confirmed confirms stressed stresses
    speech: emphasized emphasised commented comments remarked recalled recalls replied asked asks believes thinks
    speech: vowed pledged urged urges called condemned praised criticized criticised reiterated observed suggested
    speech: concluded complained joked quipped responded answered
    act: met meets visited visits arrived traveled travelled flew resigned won lost died married born ran
    act: signed ordered accused accuses wants wanted rejects rejected refuses refused agreed agrees seeks sought
    act: backs backed supports supported plans planned hopes hoped fears feared expects expected demands demanded
    act: continues continued maintains maintained denounced launched imposed imposes considers considered
    act: welcomed welcomes threatened threatens summoned expelled recalled recognizes recognises recognized
    act: hosted hosts sent sends offered offers blamed blames has had will would could should may might must
    act: can is was are were does did do remains remained began begins started stopped sees saw views viewed
    act: views regards regarded needs needed faces faced gave gives took takes made makes became becomes
    act: joined left led leads served serves played plays scored founded created published discovered studied
    act: taught earned received returned moved grew lived worked works appeared portrayed directed starred
    act: positioning seeking pushing trying hoping looking turning moving signaling signalling insisting
    sway: with between against by toward towards versus vs like despite without among ally allies ties relations
    sway: pressure sanctions influence behind beyond
    locative: in at near outside inside around across into throughout within via through downtown central
    locative: northern southern eastern western visiting visited leaving left entering entered reaching reached
    locative: greater suburban inner metropolitan
    motion: visit visits visited trip trips travel travels traveled travelled traveling travelling flew fly flies
    motion: flight flights came come comes coming went go goes going gone return returns returned returning
    motion: arrive arrives arrived arriving arrival journey journeys moved move moves moving back drove drive
    motion: tour heading headed heads sent invited invitation emigrated immigrated relocated tourists visitors
    motion: road roads railway train trains bus buses route way close next deported extradited brought
    town: airport street streets avenue square suburb suburbs suburban outskirts mayor hotel hotels station stadium
    town: police
    town: university area district neighborhood neighbourhood metro city residents population museum museums
    town: cathedral skyline weather university streets center centre downtown hospital prison court
    state: government governments officials official authorities authority minister ministers ministry president
    state: presidents parliament court courts military army navy troops forces soldiers leader leaders leadership
    state: regime foreign prime embassy ambassador diplomats diplomat delegation delegates sanctions troops
    state: intelligence security police administration state embassies lawmakers senators senator congress
    state: senate constitution elections election representatives negotiators economy border borders territory
    state: nationals citizens nuclear missile missiles drones air defense defence oil gas energy central supreme
    state: federal interior finance war invasion occupation aggression strikes strike attack attacks policy
    state: dominance influence presence interests side sides relations ties national attorney chancellor
    state: ties rebels separatists opposition aid hostages prisoners warships warplanes airstrikes tanks
    state: technology markets exports trade industry currency debt bank banks commander commanders generals
    officials: officials leaders representatives ministers figures diplomats lawmakers politicians commanders
    officials: generals executives authorities delegates negotiators senators members participants
    including: including included include includes
    language: language languages speaker speakers dialect dialects word words translation translations alphabet
    language: pronunciation grammar literature accent phrase script
    speak: speak speaks spoke spoken speaking learn learned learning learnt fluent translated translate written
    speak: fluently pronunciation
    organization: ministry university agency corporation foundation committee commission association council
    organization: party institute department federation union bank authority bureau inc ltd llc plc gmbh corp
    organization: college academy organization organisation front brigade brigades army navy parliament
    uncertain: congress
    organization: senate assembly secretariat directorate cabinet consulate embassy regiment battalion
    organization: airlines airways industries holdings technologies pharmaceuticals motors consortium
    organization: confederation alliance coalition league guild syndicate conglomerate fund trust
    organization: tribunal court police fc cf afc observatory laboratory polytechnic hospital seminary
    organization: enterprises partners bancorp
    uncertain: center centre group house club school museum church press times post news journal network service
    uncertain: services board team force forces society company companies co studio studios records gallery
    uncertain: library theatre theater orchestra philharmonic choir band magazine newspaper herald tribune gazette
    uncertain: chronicle telegraph guardian observer broadcasting television tv radio media entertainment
    uncertain: pictures productions games software systems labs solutions project program programme initiative
    uncertain: forum office administration division section branch command corps guard guards unit squad
    occupation: official
    uncertain: bros movement planetarium aquarium institution bakery brewery
    uncertain: station restaurant brothers sons & associates publishing publications books archive archives
    uncertain: conservatory schools clinic mission fellowship chamber exchange registry survey
    reach: directorate
    reach: ministry department office center centre institute committee school agency bureau commission council
    reach: organization organisation association foundation faculty board fund federation society
    firm: company companies group studios records publishing publications associates brothers pictures press
    firm: entertainment media broadcasting news solutions systems software labs
    familyfirst: xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo deng mao jiang
    familyfirst: wen hua kim park lee choi jung kang cho yoon jang lim han seo shin kwon hwang moon nguyen tran
    familyfirst: pham hoang hau tsai lai ko ban ho jin pan tang cao feng peng qin song tan wei ye yu zheng
    organization: fleet institution squadron
    occupation: substitute forward winger skipper debutant
    act: watches weighs eyes mulls hits slams waits braces presses signals vows urges warns threatens cuts raises
    act: bans blocks boosts claims closes declines fires frees halts holds insists joins kills leads loses names
    act: opens passes probes promises protests pulls quits recalls rejects releases removes reports resumes returns
    act: rules says shuts strikes suspends talks tests tightens tops urges votes withdraws
    reach: movement party front union alliance coalition group campaign council network museum library theatre
    reach: theater gallery school
    thing: river street avenue road bridge island islands mountain mountains mount lake sea ocean bay gulf strait
    thing: valley desert beach coast park forest airport hotel stadium arena square tower palace castle temple
    thing: cathedral mosque monument memorial cemetery highway canal dam peninsula province county city town
    thing: village region territory district state states award awards prize medal cup trophy championship
    thing: championships olympics games tournament festival day week month year war wars battle revolution
    thing: act law bill treaty agreement accord accords pact convention protocol declaration constitution plan
    thing: doctrine theory principle theorem effect equation method model test scale index syndrome disease
    thing: virus fever missile rocket helicopter aircraft jet fighter tank rifle ship submarine satellite
    thing: telescope mission operation summit conference meeting talks deal crisis scandal affair case report
    thing: series season episode film movie album song novel book bible testament symphony concerto opera
    thing: studies review science nature century era age period dynasty empire kingdom republic edition
    thing: street lane drive boulevard plaza mall building hall gate pier port harbor harbour hill hills
    thing: springs falls creek canyon cave reef cape point heights grove gardens garden zoo north south east
    thing: west centre model family legacy collection exhibit exhibition photographs photography style scholarship
    particle: al el de del della di da das do dos du van von der den bin ibn bint abu ben ould ter ten la le los las
    particle: af av zu zur e y san st
    calendar: monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    calendar: august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug
    calendar: sept sep oct nov dec christmas easter ramadan nowruz hanukkah thanksgiving halloween utc gmt est
    calendar: today yesterday tomorrow ad bc bce ce am pm
    function: the a an and or but nor so yet if then than that this these those there here it its he him his she
    function: her hers they them their theirs we us our ours you your yours i me my mine who whom whose which
    function: what when where why how all any both each few more most other some such no not only own same too
    function: very just also even still already again ever never once as at by for from in into of off on onto
    function: out over to under up upon with within without about above across after against along among around
    function: before behind below beneath beside besides between beyond despite down during except inside like
    function: near outside past since through throughout till toward towards underneath until while whereas
    function: although though because unless whether however moreover furthermore meanwhile nevertheless thus
    function: therefore hence instead otherwise indeed perhaps maybe is are was were be been being am do does did
    function: has have had having will would shall should can could may might must yes
    function: im ive youre youve theyre weve hes shes thats whats dont doesnt didnt isnt wasnt wont cant couldnt
    abbreviation: mr mrs ms dr prof sr jr st gen lt col maj sgt capt adm cmdr sen rep gov rev hon no vs etc inc
    abbreviation: ltd corp co dept fig vol pp ed est approx jan feb mar apr jun jul aug sep sept oct nov dec mt ft
    suffix: jr sr ii iii iv v vi vii viii ix x xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii esq phd md
    lettered: it who us no in on is or an am as at be by do he if me my of so to up we hi ok pm tv cv pc id ad
    surname: may
    surname: brown white black green young king hill wood stone bush rice cook page bell fox rose long price banks
    surname: waters brooks woods gates cruise close cash baker carpenter fisher hunter mason miller smith taylor
    surname: turner walker cooper parker butler clark carter marshall bishop pope knight chase grant frost snow
    surname: little small short sharp wise strong power powers love moody swift lamb wolf bird finch swan drake
    surname: mills fields rivers wells ford fields banks bridges brand burns cross dean field flowers
    surname: gray grey hardy holder hope hunt lane low mark moss newman noble owens peck
    surname: penn pitt player porter post potter pound quick reed reid rich robin sanders savage
    surname: shepherd sparks spears summers trump underwood wade ward warner webb wild
    surname: pen jobs winter winters worth wright manning nelson clinton clegg brown-waite depp hawking rush
    weapon: mi su mig f-16 f-35 ak kalashnikov javelin stinger patriot himars iskander kinzhal kalibr shahed
    weapon: tomahawk scud s-300 s-400 mq rq uh ah ch abrams leopard bradley bayraktar
    stop: god jesus christ allah internet web covid coronavirus ok phd ba ma bsc msc mba dna rna gdp ceo cfo un-
    passing: new newly then current now late longtime long-time veteran top leading popular visiting senior
    placefront: san santa santo são sao fort saint st lake mount mt port cape rio los las new north south east
    placefront: west upper lower grand glen camp isla isle puerto bandar wadi tel beit khan umm deir
    thing: crater falls glacier plateau reservoir basin ridge mine mines refinery pipeline plant reactor motorway
    thing: expressway terminal cliffs caves line lines rover fire hurricane cyclone typhoon storm earthquake
    thing: blvd ave rd pkwy hwy turnpike mysteries rivers lakes streets crescent terrace
    stop: tory tories
    stop: iq dvd gps hiv aids usb html http www pdf ufo suv hdtv lgbt
    stop: west western east eastern north northern south southern westerners internet english arabic latin hebrew
    stop: persian farsi urdu hindi mandarin cantonese christian christians muslim muslims islam islamic jewish
    stop: jews jew catholic catholics protestant protestants hindu hindus buddhist buddhists sunni shia shiite
    stop: european europeans african africans asian asians arab arabs kurdish kurds hispanic latino caucasian
    stop: baptist baptists anglican anglicans methodist lutheran presbyterian evangelical evangelicals orthodox
    stop: zeitgeist renaissance bible koran quran olympic olympics polaroid polaroids fahrenheit celsius
    occupation: aide counterpart predecessor successor teammate compatriot commodore milblogger vlogger commentator
    occupation: pundit biathlete snowboarder trucker fisherman herder smuggler trafficker peacekeeper
    occupation: coroner firefighter magistrate paramedic shopkeeper waiter waitress chef plumber electrician mechanic
    occupation: miner welder clerk cashier vendor importer exporter retailer dockworker ranger lifeguard jockey
    occupation: trainer botanist zoologist ecologist conservationist environmentalist feminist unionist
    occupation: whistleblower refugee migrant evacuee hostage captive detainee inmate prisoner convict fugitive
    occupation: kidnapper seafarer sailor bodyguard courier dealer broker auditor accountant actuary
    act: thanked thanks
    sway: thanked thanks thanking rebuked urged accused
    legal: inc ltd llc plc gmbh corp co corporation company limited incorporated llp lp sa ag nv kk ab asa oyj bhd
    legal: pty kgaa spa sarl
    organization: sa ag nv kk asa oyj bhd pty kgaa sarl limited incorporated llp
    uncertain: securities insurance telecom telecommunications petroleum capital ventures lp
    firm: securities insurance telecom telecommunications petroleum capital ventures
    front: radio banco banque banca banka grupo groupe gruppo televisión partido parti universidad universidade
    front: université agence agencia instituto institut ministerio ministère
    body: company firm airline carmaker automaker chipmaker drugmaker planemaker group bank party agency newspaper
    body: daily weekly magazine website broadcaster charity ngo think-tank thinktank watchdog union militia gang
    body: alliance coalition institute lab startup
    body: cartel network startup start-up retailer manufacturer subsidiary federation operator conglomerate lender
    body: insurer brokerage consultancy contractor developer utility miner refiner utility organisation organization
    body: movement faction federation nonprofit foundation publisher supermarket supplier shipper
    policy: offered offers rejected rejects agreed agrees accused accuses demanded demands denounced imposed imposes
    policy: expelled expels summoned summons threatened threatens refused refuses signed pledged backed backs wants
    policy: wanted seeks sought insists insisted feared fears supplied supplies armed arms recognised recognized
    policy: recognises recognizes suspended vetoed ratified annexed invaded retaliated responded denied denies
    policy: rejected proposed proposes cancelled severed mediated brokered bristled insisted hopes hoped vowed warned
    honorific: hajia alhaji hajj haji comrade sheikha tun datuk dato tunku tengku ustaz shri smt
    uncertain: shipping minerals metals resources mining semiconductor semiconductors logistics aerospace aviation
    uncertain: chemicals pharma biotech therapeutics robotics wireless steel
    uncertain: holding lab laboratory
    firm: holding shipping minerals metals resources mining semiconductor semiconductors logistics aerospace aviation
    firm: chemicals pharma biotech therapeutics robotics wireless steel
    waters: gulf bay strait sea isle cape coast port horn peninsula
    unit: brigade brigades regiment battalion division corps squadron fleet army
    stake: shares stake stakes shareholder shareholders stockholders stock subsidiary
    price: fell rose climbed jumped dropped slid gained lost tumbled surged soared plunged slipped closed traded
    price: edged rallied sank dipped rise fall climb jump drop slide gain tumble surge soar plunge slip trade
    price: up down higher lower
    craft: platform rig oilfield field vessel ship tanker ferry yacht trawler submarine frigate destroyer warship
    craft: hurricane storm typhoon cyclone telescope rover satellite spacecraft locomotive racehorse gelding mare
    craft: stadium bridge prize trophy cup award medal airport railway footings reservoir dam mine pipeline
    deal: acquisition takeover takeovers merger buyout purchase bid brokers branches stores outlets franchise
    chamber: parliament congress senate
    """#
}
