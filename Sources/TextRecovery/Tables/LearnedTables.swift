/// The numbers of `TableModel.learned`, in hundredths, as `ModelText` reads them.
///
/// Written by `TableTrainer`. Learned from tables of WikiTableQuestions (CC BY-SA 4.0), the OWASP Cheat Sheet Series
/// (CC BY-SA 4.0), Evidence and the GOV.UK developer documentation (MIT): statistics only, no text of theirs.
enum LearnedTables {
  /// Words that tell borders, commonest in headers first.
  static let hints = #"""
    year date name notes title position rank result venue of team # score location competition season type
    opponent country player winner album number party place time total nationality attendance city role
    division event population in area to chart description film home no. record % athlete by club league
    state votes county cup from length original scorers week award category office points service song us
    age bronze district first gold label origin peak round silver artist goals parameter playoffs
    positions tournament years away capacity code dates density final for height no or pos. publisher
    region rider runner-up seats (km²) builder change comments engine episode format host model nation
    open pick release status tier ($) / 1 air at birth chassis college/junior/club cons context control
    directed driver election fate game hometown level percentage pos pros regular representative school
    term the third tie use (km2) 2 airdate candidate capital champion college common constituency
    contestant day duration end fee finish gross heat language last left occupation opponents order
    president producer(s) province r&b second section series served signed site size stage start strategy
    top train what winners written (2011) (league) 1st 2000 2nd 3 and appointed attack average bib
    billboard caps car championship choice a united new may june world april states february november
    south august germany john march july october january on not september 3rd m with is san championships
    west 4th de december sweden 6th canada park australia david games michael paul 7th george 8th best
    data france russia york 5th east spain st. university american china los north as high italy james
    japan martin olympic won all an andrew belgium l national that "the 11th california chicago democratic
    finland greece green i korea stadium you a. be brown charles chris european house junior kevin only
    peter robert this usa w 18th 9th central field henry hungary ii it jr. kingdom mexico n/a nominated
    none one republic steve town union user william after alexander are athens, austria black del england
    jan liberal michigan mike norway philadelphia poland richard thomas van when white your 10th access
    actor athletic blue bruce denmark did drama due francisco frank free houston international j. jackson
    jimmy king louis low more scott single special storage street texas war "i (q) 13th al angeles atlanta
    awards b. beijing, berlin, bobby boston brazil but center da detroit do eric forest great group hall
    indoor information jim joe jones la live london manchester mark movie my other out per portugal
    qualify red request roy s sam short super tony toronto two ukraine washington (id) 15th academy africa
    argentina b before brian business c c. carolina colorado conservative czech d. daniel ed el english
    episodes ft gary good grand honda if ireland johnson josé lake light little man me mf mm most network
    northern oct old patrick play q r. road rock s. scotland security show social specify tom turkey
    universiade unknown was williams win yes (chn) 5th, account alabama alex angeles, ann anthony api
    arthur asian atlantic barcelona, being bell bob ca can charlton christian city, classic czechoslovakia
    dale dallas dan dec des df different director eagles eddie embedded episode: every feb ford fourth
    french general giants gk gordon guest h. have id in) injection jeff kansas km l. life line lions long
    luis marcus medium montreal mr. multiple must nick osaka, over p paris, port puerto racing rangers
    replay republican retired rick ross rovers secret sir smith southern st star sun support switzerland
    sydney, system television unique used via w. wayne young zealand "a (e.g., (h) 14th 20th 23rd about
    action actress agent albion am andrea atlanta, australian beach bears beat belarus ben between big
    bill boy bradford britain bulgaria busan, carter cd cincinnati colin comedy company conference
    connecticut cost cuba d davis diego during e. entertainment f fc female filter florida fox frederick
    garcía gothenburg, h health helsinki, hill his hour ian indian into jack joseph juan kelly known larry
    las latency le limit limits lincoln local loss mar mason memory minister minnesota netherlands nov
    orleans outstanding page pdp phillips phoenix power processing progressive publishing ray records
    relegated robin saint sb screen seattle set singles source soviet station supporting t test thailand
    tv u23 uk usl view web were (e.g. (fra) (ger) (ita) (ned) (ot) (rus) (urs) (usa) 17th 24th 3rd, a&m
    aberdeen above abuse adam advanced adventure against aircraft albert also antonio application arizona
    athletics authentication authorization avenue bangkok, barbara barcelona barry battle bay bbc bennett
    billy bristol broncos budapest, calls captain carl carlos carroll centre challenge champions
    christopher church cleveland close colombia controls costa count court craig daily danny dark days
    debut decision deep design dns does don dos doug du earl eastern empire entity external fast festival
    file finals fire freshness friendly full fw g gene go goes golden ham hard help herself himself hughes
    hurdles illinois image independent indiana iron island its jamaica jamie jets johnny junction
    kingston, land large lawrence lee li limited lord lost love love" ma main male manager manuel maria
    marie maría master match matt max men message mid monitoring mount music navy need news, non-album
    oakland ontario originally oxford pan pdl performance perry philippines plain policy portsmouth prison
    production program qatar quebec queue raiders range rate relay requests river road, roberts robinson
    roger ron route rugby run ryan safe sally same schema semifinals server seven silva simple slovenia
    socialist software songs sports spring ssrf stadium, story strike stuttgart, summer sydney tales tech
    tennessee text than their theodore three titans tokyo, toronto, tour u under up url urls v value
    vanessa variable vegas, victoria villa viscount von wales walk warren western will wilson women x
    youth "good "my "this 'n (a) (aus) (bel) (d) (gbr) (kaz) (mex) (nor) (qmjhl) (sf) (the (ushl) 12th
    16th 19th 1st, 1ª 22nd 28th 2nd, 36th 3ª 4th,
    """#

  /// Headings by the number of tables that have them.
  static let headings = #"""
    =145 year =84 notes =76 date =65 name =53 title =50 position =41 rank =40 result venue =34 score =33
    competition =32 location =27 # =25 opponent season =24 player =22 team =21 country nationality =20
    winner =19 attendance role =18 album party place =17 city division event time =15 type =14 description
    =13 total =12 athlete film =11 club league record =10 no. =9 award bronze category county district
    gold length number points population scorers silver =8 age playoffs round state votes week =7
    home_team label origin parameter_name pos. publisher rider tournament =6 % artist away_team builder
    comments dates engine from goals height in_service open_cup region runner-up song tier =5 capacity
    chassis cons driver fate format hometown model nation pos pros regular_season representative status =4
    area_(km2) area_(km²) capital change college contestant context directed_by finish heat left_office
    level occupation opponents producer(s) release_date seats stage third tie_no winners written_by =3 bib
    candidate champion chart code college/junior/club_team_(league) constituency day deficit density
    designation developer episode episodes examples fee genre host language manager month movements
    opposition original_airdate peak_chart_positions_us percentage pick pick_# population_(2011) province
    purpose runners-up second section stadium surface time/retired to_par took_office version years =2 +/–
    1st_leg 2nd_leg act against airline album_details appointed_by apps area area_km2 arrival artist(s)
    attack_type author average brazil_scorers building candidates caps car character circuit
    college/junior/club_team common_distribution_strategy community component cup cyclist date_from
    date_of_birth departure destination dimension dimensions director discipline draw duration election
    election_year eliminated entrant episode_title evening_gown festival final_score first_elected formed
    function game_site gender gross group home image incumbent interview introduced launched lifetime
    loser lower_zip_code make manufacturer margin men's_winner method money_($) name_of_place no
    nominated_work nominee notable_as operator order original_air_date original_artist owner package
    passengers peak_chart_positions_us_r&b performance performer performer(s) plant_name political_party
    presentation_of_credentials prime_minister principal_county production_code programming publication
    ranking reg._season release residence route runners_up scenario school sentence series service setting
    single song_choice song_title sport start swimsuit term termination_of_mission terrain theme to
    tonnage_(grt) town track train_name train_no. us_r&b use_for viewers visitor zendesk_view ∆%
    """#

  static let row = #"""
    z47 -2 8 9 3 3 2 3 z1 1 z1 1 z2 3 1 11 z1 2 z1 -12 -2 -25 -2 -10 2 z1 16 -4 -14 -3 2 z1 2 -2 1 -2 2 z5
    3 8 1 z1 3 25 -3 -7 1 2 14 z3 -19 z2 -2 z1 -1 z1 8 z2 1 5 1 5 2 -7 12 -3 -10 1 4 z2 -5 z1 -14 1 z5 -3
    6 2 z1 1 -3 17 -9 z1 6 5 z4 14 z3 -19 z1 7 z1 3 -1 -5 -3 -18 z1 5 2 -6 3 6 -2 z1 1 -1 z2 1 z1 -4 z2 3
    -2 3 7 z2 9 10 -12 z1 5 z3 3 1 z2 -4 z1 1 z1 2 z1 1 z2 -4 -3 1 6 4 -3 z1 -6 z4 2 -7 -6 z3 3 z2 1 z3 1
    2 z1 1 2 z1 5 z2 3 z9 -9 z1 -3 5 z1 -6 z1 -14 2 z7 -2 z1 -2 z3 2 2 z3 2 3 10 z1 -29 z5 2 22 z2 2 z3 -4
    -7 -23 -3 2 z1 -13 -17 -2 2 11 -1 z2 9 z1 -4 20 z1 -4 z2 2 1 z5 5 5 z1 2 z13 -4 z1 -8 z1 -5 z1 -6 -4
    z1 -16 z6 -1 z6 3 18 z3 2 1 z25 1 z14 -8 z17 8 z7 6 z2 -1 z8 13 z7 7 z4 1 1 z5 -5 2 z9 3 2 z1 -3 1 2
    z21 18 2 z3 4 z3 -23 z4 -8 z5 3 5 18 z2 -13 z2 2 15 z3 -2 -9 1 z6 5 5 z6 17 z5 -6 z8 -6 -4 z1 2 z1 15
    3 3 -5 z1 8 z4 -9 z13 1 z16 1 z2 1 z22 2 z1 -1 2 z1 2 1 z6 6 z2 3 2 z1 1 z3 -12 z1 1 4 z1 3 -1 z3 -4
    z2 -6 z4 -1 -1 z26 -2 z4 2 z12 -2 z1 3 z2 -24 -13 -28 4 z3 6 z2 -2 z8 3 z1 12 z1 17 1 z1 7 z15 3 9 3
    z2 -2 z3 1 z9 -4 z1 1 z5 5 z22 4 2 -13 11 z1 4 3 z1 -22 3 15 3 z1 12 z1 9 z1 -11 -14 3 z1 -6 z1 17 2
    z1 -1 z1 -2 z1 -2 z2 -7 z1 -2 z6 -1 1 z2 12 1 2 2 z2 1 z3 4 z2 1 z3 -9 z1 -4 -1 1 z3 -6 2 z14 -1 z1 -5
    1 z3 9 z19 -1 -7 z1 3 z16 2 -1 -1 z1 4 3 12 4 8 15 z4 -5 1 z3 1 z1 -2 z2 -6 6 -2 -15 z1 1 5 z1 2 z6 -1
    z7 -10 -5 z1 3 -5 -5 4 -6 3 3 z2 1 z1 -11 z1 -1 z1 4 -4 4 z1 1 -2 16 -11 4 3 -5 17 z1 7 -13 1 z1 3 -7
    z1 -3 -1 z5 6 11 -3 z1 9 3 10 5 z1 5 z4 2 z2 -19 z1 -3 z1 1 z3 7 -16 -13 2 4 1 3 21 z4 -12 z1 -2 1 z5
    3 4 z2 7 -28 -14 -12 11 -10 -1 2 5 10 7 7 1 -4 -7 -5 1 7 z1 9 z1 8 27 2 4 3 6 8 -19 7 -16 7 -2 1 -1
    -17 -11 z1 10 z1 13 10 5 -11 -1 z3 -1 z3 1 z13 3 z2 2 z5 -2 z12 3 -18 -2 z1 -22 5 2 1 1 -10 -2 z2 1 -1
    2 z1 -4 -5 1 2 2 z1 3 -1 -9 8 -2 3 4 -23 9 -6 20 4 z1 -4 5 z1 15 -11 z1 5 z1 -1 z1 1 11 -1 z2 2 z7 2 3
    z2 -7 z3 1 z1 -2 8 -1 z1 -10 -3 -4 -4 z15 -1 -4 z2 6 15 7 1 3 8 -4 z3 -1 3 z1 12 z6 -1 -28 6 -1 -1 -14
    z7 -9 z2 5 z3 2 z1 1 z3 -2 -7 -12 1 z2 -1 z2 -2 z5 -27 z3 -1 10 20 z1 16 -5 -1 5 -2 -1 -3 z5 8 z6 -7 4
    z2 -11 z1 14 5 z1 4 -6 z3 7 z2 -1 z7 9 z1 -13 z1 -3 -1 z1 -16 -1 z3 -1 z1 -3 z6 5 4 z48 3 1 3 3 z6 5
    -14 z8 1 6 1 1 1 -4 1 z1 1 4 z3 -5 z1 -2 z6 2 4 z12 4 z11 1 -3 z9 -1 z9 -2 z21 -3 z26 7 2 5 1 z1 3 z3
    -2 -4 z4 3 z1 1 z2 1 6 5 9 1 -10 -3 z1 5 z1 1 z2 -1 -6 z1 -4 z3 1 z1 6 3 4 z1 1 1 1 4 1 1 z1 -23 z2 4
    1 z3 16 z1 3 z3 -8 z1 18 z1 4 z2 5 -3 1 z2 -3 z9 2 z3 -19 -16 -21 -5 -8 z7 -3 z7 -1 z1 -8 z1 -7 -1 z9
    3 z59 2 4 z15 -3 z1 -19 z1 17 -7 z2 1 z2 -1 z2 -3 z2 4 z2 -6 -4 z68 1 z1 1 z1 2 z2 14 -2 z16 1 z1 2 z1
    -3 z3 -2 z2 5 z3 6 z3 -1 z3 -1 -6 10 4 8 -10 z1 1 z4 7 z2 -1 z4 -1 -4 2 z2 1 -2 2 1 z2 1 z3 1 1 z5 9
    z2 3 6 5 -7 z1 -1 -5 z1 -6 -1 z6 -3 z5 3 4 z2 3 1 4 2 2 z3 1 z1 2 -4 z5 1 z1 3 -2 4 z1 16 -2 2 -1 z2 3
    3 z1 -2 -2 z1 -1 z2 -4 z1 2 z1 -4 -18 -10 z1 1 -1 2 z1 1 1 z4 1 4 z5 2 z2 2 3 z1 10 4 5 2 z2 3 z3 -3
    z1 -5 -5 z5 -2 -15 -4 z1 16 14 -2 -3 z1 2 14 z2 10 -8 z2 11 6 8 -4 -14 z1 13 -1 -12 -3 -6 -2 14 -2 -6
    1 z7 3 z1 -4 z3 3 -8 -2 z1 2 -7 -10 -5 -4 12 -29 1 13 z4 -13 -7 -3 z1 7 z1 9 1 -15 z1 -2 -2 -6 -6 5 -6
    5 z1 9 8 z2 2 z2 -8 z3 10 -11 4 z1 -21 -3 16 16 -7 -1 1 2 z1 2 31 15 2 -20 -1 -2 9 -4 z1 -5 17 -2 1 16
    -7 -2 -6 20 -9 4 z1 -1 6 z1 13 13 -19 z1 6 z1 2 -3 -3 -4 -11 z1 -16 -14 -9 14 3 9 9 z1 3 1 -1 -13 1 -4
    z1 -5 z1 12 z1 -2 13 -2 -1 11 z1 -5 z2 -3 z6 -3 z5 4 -1 -1 z2 18 12 2 1 -1 -24 -1 z2 -14 10 -2 z1 32
    z1 -1 -3 8 z2 -2 12 4 z1 -3 -3 z1 -3 19 -9 z4 5 9 -2 z1 -8 z2 10 -2 15 10 z1 19 z2 -7 1 1 -5 z1 17 5
    -4 15 z1 3 4 4 2 2 z1 -12 -7 15 6 -8 8 -10 5 z1 -21 -6 z1 4 -17 z1 -16 -11 -2 z1 -9 z1 18 13 7 8 6 z1
    3 9 -15 2 -7 -11 z7 -3 z2 -4 -2 z3 4 -4 28 -2 7 -4 -4 12 2 z1 9 1 -3 9 14 -38 z1 6 z1 -1 5 8 -1 -1 z1
    -9 -5 10 -8 -2 -3 3 z4 9 z1 -3 z1 -1 z3 -2 -4 1 z1 -14 -3 7 -7 -4 z1 -4 z1 -4 z2 5 z3 3 z2 -11 -6 5 -1
    z1 -3 5 -1 z1 -1 -2 z4 1 -3 z9 30 z1 3 z12 -28 z3 -1 z5 -6 8 17 z2 -2 z13 5 z1 -5 z1 -7 -2 7 z1 2 -7 3
    z5 4 z6 -1 -1 z3 -3 -2 z10 -2 z7 -1 -3 -5 z1 -3 z5 -9 z2 13 z6 -3 z1 1 z2 4 3 5 -6 6 -1 -1 -8 z1 1 -6
    -5 z3 -4 z1 -1 z3 -12 17 3 -1 -6 -1 z1 4 -4 z2 2 z1 3 -2 z4 -1 z1 1 -5 -2 z12 -12 -15 3 -14 20 5 2 12
    5 2 1 -2 -16 7 23 6 12 -12 12 2 3 -4 -5 -7 9 -12 26 -3 8 -7 8 -17 7 1 3 1 -13 12 -12 13 1 5 6 -1 -3 1
    1 z1 -5 z1 5 z1 6 1 4 z1 9 1 3 z1 -7 z1 -5 4 19 8 8 1 -13 14 -3 4 7 z1 7 z2 12 3 -16 z1 5 z1 1 -17 z1
    9 z2 -5 z3 2 z2 1 -3 z3 -18 z1 3 z3 1 -1 z1 7 1 20 -12 2 z5 -14 2 -1 z1 8 7 7 1 1 7 -18 7 -2 z1 -9 z1
    2 5 10 12 -10 -7 2 2 22 z3 1 z7 11 -5 -4 2 1 -5 1 -7 z1 5 -5 z3 -3 z6 -3 z1 -5 z1 -11 z1 -3 -4 7 z1 -2
    z5 2 -1 -1 z1 2 z6 2 -4 6 17 -9 23 -1 -2 z2 -1 -2 z1 -2 -2 -1 -5 -2 -2 z5 2 z1 -4 z2 1 1 -2 z4 4 -4 6
    -1 13 -4 -4 -9 -1 -2 -5 -1 -8 15 -4 -9 -4 23 -3 -17 z1 11 -11 -3 12 1 -6 z1 10 z4 -1 -7 -1 9 11 8 -8
    -5 3 9 7 12 8 -17 -20 2 z3 1 5 z1 11 z1 2 z2 -12 -7 11 z1 -2 15 4 -2 -15 2 6 -7 -5 -11 6 -7 7 6 22 -11
    8 -1 -4 -1 z1 -4 -11 z2 2 -2 -1 z2 2 z1 8 -26 -23 -8 20 -12 -13 3 3 2 z1 6 1 9 -7 z1 -2 -4 9 7 z1 11 1
    z6 1 2 13 z3 -2 z6 8 z5 -6 z1 5 z1 -4 2 z4 2 z3 -7 z1 -1 -5 6 -5 -8 -1 -2 -17 -6 z1 -2 z2 2 1 z5 9 -15
    -8 -4 -14 -6 3 -1 z1 -2 -9 -1 3 z1 15 z1 -6 z1 -30 -2 z16 10 -1 -1 z2 -2 -2 -3 z3 3 z15 2 5 6 z1 4 3
    z3 1 -3 4 1 -6 9 z1 3 z2 -6 z1 5 -4 9 -1 4 1 -1 2 z2 3 2 -11 -1 -10 -1 6 1 -2 8 2 3 18 8 2 z1 -6 -1
    -14 14 -5 z3 11 -5 z1 -5 z14 2 -2 -17 6 11 -16 z1 13 15 8 -1 -7 21 11 18 11 z1 16 10 15 9 18 -10 3 z1
    5 z1 -1 1 -2 z1 -1 z1 -8 -15 6 29 -21 1 21 -5 5 9 -10 7 -3 z1 -2 z1 -20 -13 17 -7 -2 5 5 -2 6 -13 -3 9
    -1 8 2 z1 7 z1 6 2 -4 1 1 z1 -9 z1 2 2 z1 -1 z2 8 9 3 -6 -5 3 7 -1 -1 -1 z1 -2 z2 -1 z1 11 -5 -7 5 -1
    -6 10 1 -8 z1 1 5 z1 -2 -1 z1 -7 -6 2 8 -2 6 z1 7 -1 -4 z6 -16 -3 6 -5 z4 -2 1 z1 -5 z4 -7 z1 1 17 -11
    z1 -1 z1 5 -1 -13 z5 23 z1 3 3 z6 -1 z2 -2 z1 1 -16 -2 -1 -1 -1 z1 -1 z4 1 z4 -5 z18 -1 z2 -1 z2 -1 z6
    9 -2 3 2 -6 -3 z9 1 10 -1 2 z6 13 -1 1 3 10 1 z1 -15 z1 -1 z1 -1 9 -4 6 2 5 2 z2 12 z1 -23 3 z1 -1 z1
    -1 -4 1 12 3 -3 z4 -3 13 z2 -8 22 z2 -12 z1 -19 -1 7 8 z1 4 2 -22 z1 -2 1 -2 -6 -1 z1 -5 -4 14 -1 -1
    -2 -4 z2 -1 11 z1 1 z2 15 z2 -7 -5 z2 -6 z1 4 z6 -26 z1 5 5 z1 11 z2 -6 -6 z3 2 z1 -1 z4 3 z4 -2 z1 1
    z5 -2 -1 -14 2 z1 -1 z1 -1 z2 -3 z1 -1 z2 1 2 z1 1 z5 -6 -2 z2 -4 z4 -2 -8 21 z2 2 -1 9 z1 4 -10 z6 5
    -2 2 11 z3 -18 z1 -2 z1 -1 10 -7 -1 17 -17 5 z1 -1 1 5 -6 6 -11 -4 3 -1 5 1 -2 -9 -1 -4 z1 -2 z3 -26
    -2 -6 -1 z1 -3 -19 -1 9 2 3 -3 -17 -9 -1 -6 -2 z1 -12 -2 3 5 -3 -3 15 6 -14 z1 9 1 -5 -7 z1 -10 1 -4 9
    -1 2 11 5 -1 -2 z1 3 -4 2 z1 4 5 -14 3 -3 1 7 6 -4 3 -13 -7 z1 8 -4 z1 -2 9 -1 -1 2 -1 -1 z1 10 -12 z2
    -4 -1 -1 z1 9 1 11 1 -6 4 18 2 -7 z1 7 1 -17 -1 -1 -4 z1 9 z1 5 -4 z1 -6 -11 7 8 -6 6 -3 1 -6 z1 -1 -1
    4 -5 -2 -4 5 9 7 -2 -1 -2 -1 z1 7 -1 8 -1 3 -8 3 z1 9 -1 1 -6 4 3 3 4 8 5 -4 z1 1 z1 -3 -1 -1 12 -33
    z2 8 1 5 z1 10 -1 -1 6 -1 3 -5 4 6 -1 -5 z1 -3 5 3 z1 15 -1 -15 z1 -5 -1 1 -1 z1 3 5 -3 -1 8 z1 -1 -9
    z2 5 2 1 1 z1 8 10 z1 4 -1 z2 6 -11 2 -5 2 z1 -4 z2 -3 1 z1 1 -1 -1 -12 1 -1 -1 2 2 -10 -11 -3 5 1 8
    10 -1 -3 10 2 -2 -1 11 10 -7 3 -2 -2 -2 -1 9 -6 z1 -1 z1 2 28 z1 -2 2 -8 z2 -6 5 z2 7 z2 -1 -1 -1 z1
    -2 -2 -1 5 z1 -2 z2 4 -1 -1 -1 -3 3 z1 5 z1 -2 5 5 z1 -24 -1 1 z2 -1 -1 -3 6 -1 -10 -1 4 3 2 4 z1 -1 1
    -2 -2 11 1 5 -3 z1 2 z1 -3 -1 z3 -1 -1 z1 -2 z1 4 -2 13 6 -33 z1 3 1 -1 -6 5 -2 2 3 z1 22 z2 -2 -3 z1
    -1 z1 -2 -2 -1 4 z2 1 1 z1 -3 -2 -1 2 2 2 -11 z2 -2 -1 -1 -15 -5 -1 z1 -1 -1 -2 z1 1 z2 -4 12 z2 8 23
    -5 4 z2 9 -1 -1 z1 -1 -2 12 1 5 z1 1 -4 -2 z2 2 z2 3 z1 4 -1 -1 z1 -1 z1 -2 1 z1 -1 -4 5 -3 z1 6 z1 -4
    4 1 1 z3 1 z1 -3 -13 -10 2 1 2 -3 -3 -1 -1 -4 2 z2 -10 -1 -5 z1 3 -2 -2 z1 -3 -5 -4 -6 z1 -8 -1 8 -13
    6 -5 z2 3 z3 4 1 z3 -3 z1 4 6 z1 2 z1 -1 1 z1 4 6 -1 2 z1 4 4 -4 -1 2 z2 5 z1 -2 -2 -4 2 -1 1 z2 4 -2
    z1 -2 4 z1 12 z2 7 4 z3 -4 -1 -8 z1 1 -1 7 2 z2 -3 4 1 z2 -3 -1 z1 -5 z1 1 -3 -7 -1 7 -1 1 -2 z1 8 -1
    5 z1 6 -1 1 -1 -5 16 -2 7 13 1 z3 -4 -2 -2 3 z1 1 -1 3 z1 11 z1 -4 -1 -2 2 3 6 -6 -5 z1 2 2 -1 6 z1 -1
    -1 z1 -3 -2 1 -1 -2 z2 -5 z2 -1 1 z2 -1 z3 1 -2 1 z2 2 z3 9 -6 4 z1 -3 z1 3 -3 z1 3 z1 -1 z1 1 -3 z2
    -12 4 -1 8 6 z3 1 6 -1 3 -1 z2 -1 -1 -2 -4 z2 2 z2 6 1 2 -4 -2 -3 -4 z2 -1 1 z2 -1 z1 -4 4 2 5 43 8 z1
    -1 z1 4 z1 -10 z1 3 z2 19 -1 z1 4 -1 z4 -6 1 z1 1 3 z8 1 z3 -4 z1 -4 z43 5 -5 z2 6 -1 z4 -21 -8 1 z2
    -2 z1 5 z1 4 -5 -6 -8 3 -8 -1 -4 3 z2 -11 -5 12 z2 3 z1 3 -1 z2 19 z1 -7 z2 -5 -4 -7 -6 z1 -6 -6 z2 4
    z1 2 -15 9 -6 z1 -2 -2 -6 z1 2 -2 14 -11 -3 z2 -7 -1 -1 z2 -1 z1 -2 -1 13 z4 4 -4 z1 22 21 z2 2 z4 5
    z3 4 z1 4 -1 z1 -9 z3 2 z1 -7 8 1 3 z5 -2 -1 z3 -4 z1 -1 z3 -4 z1 -1 -3 -3 4 7 3 z1 -18 z2 1 2 z3 -1
    -8 z1 -1 z5 1 1 z3 3 z3 1 34 -8 -1 z1 -2 -1 -1 z2 6 z1 2 13 z3 3 3 6 -4 -18 z4 5 z1 -10 -7 z1 4 -3 11
    -7 7 19 -1 -3 3 -11 3 z1 -3 17 6 -2 -2 -12 -3 17 -2 3 -1 1 -3 14 -6 -4 -3 -7 -7 5 -1 -5 -16 -1 13 -4
    23 z1 -1 4 -3 z1 1 3 3 -1 -1 3 3 -2 -20 2 -6 1 6 9 1 2 12 -16 z1 -2 8 13 -1 4 z1 9 3 -3 4 6 4 8 -10 1
    z1 3 -13 11 -13 -3 -3 z1 -5 8 z1 2 -4 -2 1 -14 2 7 4 7 18 z2 -8 -11 3 4 -15 -4 -2 -3 -2 9 8 12 -7 -4 6
    -4 1 z1 -5 9 -3 -5 2 z1 -4 2 z1 19 z1 1 2 4 -2 3 2 -8 3 2 -14 1 -4 -2 -9 -15 -4 2 6 2 -6 -2 z2 16 z1
    -3 5 -9 z1 -5 -2 -2 -4 2 4 -1 z2 4 -8 z2 1 -2 -1 6 -4 9 4 z1 -2 2 2 z1 -9 -1 z3 -3 1 -10 -7 -1 -1 2 2
    -1 3 -1 2 z1 -6 -4 -2 z2 12 z2 -4 -1 -4 4 z1 1 6 5 7 2 2 -1 -1 1 -2 6 -1 -6 z1 -1 -8 6 8 -2 2 z2 13 7
    z1 2 4 -2 -2 1 -3 12 1 -6 -2 z2 -1 -8 z1 -6 -6 5 -3 2 2 -1 1 -4 -4 -1 13 z1 -11 -2 -3 2 -3 -2 -2 3 -2
    z2 2 z2 -8 2 z1 2 -7 z2 -3 -6 -2 -6 -1 -2 -7 z1 8 -4 z1 -1 3 z1 2 -9 -1 2 -1 z1 -1 -3 z1 3 z2 -1 -2 -1
    19 z2 7 2 2 -2 3 2 -6 2 2 -2 z2 -2 3 3 z1 5 1 -4 -2 2 1 -1 3 4 z1 6 z2 1 1 3 z1 1 z1 -15 -1 z1 9 6 z1
    -2 -1 z1 2 z1 -3 2 -1 -2 -6 z1 2 -5 z4 1 -3 8 z1 -6 z1 -1 z3 1 3 -13 z1 -2 -2 -3 5 -4 -2 z1 -3 4 2 -1
    -6 z1 -5 2 -1 z3 6 4 1 -6 -8 5 z1 3 -3 -2 -3 -3 z2 -2 -8 -1 -1 -2 2 7 -2 -1 z1 3 z2 -2 z1 -3 2 -10 z1
    2 2 3 -5 5 -1 1 -1 1 z2 -1 z4 1 8 1 z1 -2 z1 4 z1 -7 2 1 2 z2 -3 z1 -4 -4 1 -2 7 2 z1 -1 -1 5 10 -3 -1
    8 -3 z1 2 -1 -3 6 12 z7 -4 z1 -1 z1 -1 z1 9 -10 1 z2 6 -1 z1 -1 -1 1 -6 -6 3 4 2 1 7 -3 z1 -3 2 1 1 -1
    30 -3 2 2 z3 7 2 -3 -2 3 z1 8 -5 -5 z1 -4 z2 1 -1 -16 1 -3 z1 3 z1 7 z1 2 -1 -4 -2 -3 -6 6 -1 4 z1 -5
    -5 -7 9 -3 z1 -1 z2 8 1 5 2 -1 -2 z2 -1 2 7 12 15 z1 -1 z1 -1 4 9 z1 -8 z1 1 1 -3 1 -1 z1 -2 -1 -1 -2
    -1 6 3 2 3 z1 3 2 1 -2 z1 3 -2 2 1 -1 1 1 z4 7 -2 -3 z1 10 1 3 z1 5 3 z1 -3 -3 z1 4 6 z2 -3 -3 4 1 1 7
    z2 2 -2 z1 -6 -5 z4 -5 -2 2 z1 15 z3 -3 -3 z2 5 2 -1 -3 -1 -1 -5 -1 -6 -3 1 11 -3 1 z1 -3 1 z1 -1 z1 1
    z2 1 8 4 16 3 -2 -3 -3 -13 8 -6 1 z1 -4 -1 z2 -2 -1 -1 z1 7 1 z1 -5 z3 20 -1 -2 z2 -1 z4 -2 z2 -1 1 z1
    -1 3 2 z45 54 28 27 -13 -23 -4 8 -8 23 34 25 29 -20 -6 -10 z1 -3 -4 16 26 -2 -29 4 -45 1 3 10 -40 z2
    38 z1 -16 5 z2 7 32 z1 30 z2 68 38 z1 -10 z9 4 z9 -3 z9 1 z9 20 z9 5 z9 7 z9 31 -5 62 -22 z1 6 -2 z3
    -5 z9 -5 4 12 4 5 z16 -13 2 z7 -37 z12 4 z1 8 5 -4 -1 z1 -3 z10 3 -12 1 -14 -34 12 16 -7 z3 3 9 -12 -6
    -9 11 17 z2 -2 -10 -9 1 -20 -7 z1 3 z1 15 -13 -2 16 -1 -8 1 3 5 z1 -21 8 4 13 z1 11 25 1 -7 z1 59 z9 4
    z9 -12 1 17 z8 3 -15 15 7 -2 -20 -17 5 z1 -13 4 10 3 -1 -1 -1 z4 -16 29 -10 15 -8 12 -9 -2 z1 15 z10 9
    -11 17 -9 -18 22 -14 6 -13 2 z8 1 -4 10 10 -13 z6 11 -14 z7 7 4 -9 -2 z6 4 1 -2 10 7 z6 -4 -2 16 -8 3
    z5 -12 8 12 z8 20 18 20 7 3 3 -1 z2 -4 8 -9 z6 -13 -12 -4 22 8 1 14 5 z13 -10 -2 -10 9 6 -2 -3 z2 5
    -44 -29 -7 11 19 9 z8 11 3 -22 16 4 -37 -13 19 24 5 z7 5 -17 -6 5 5 -21 -17 11 z4 2 5 -16 5 6 11 z1 -8
    -18 -26 6 5 15 -13 -6 2 z1 -6 11 7 5 -14 z1 9 z1 5 2 -2 -8 12 -19 14 22 -7 12 8 17 28 z1 14 z6 -1 z1
    -2 7 z6 11 -15 16 9 -7 -9 3 -2 z3 -2 8 11 3 -11 -14 -13 -1 -2 33 -15 -5 -2 5 -19 5 -1 -1 z2 -25 53 -2
    -15 -15 -8 39 -12 -4 -6 -3 z1 22 -1 -1 3 1 z4 -1 12 5 -5 -8 -7 15 -10 8 2 13 19 z1 1 z1 10 4 -22 z1
    -18 -5 6 -16 -41 -30 17 z1 33 5 z1 23 5 -1 -12 -4 9 -20 -11 -12 7 7 -15 -2 -4 z1 1 z1 12 10 8 8 -3 16
    31 -11 -22 12 1 4 32 -6 -26 10 -19 z1 -14 -19 -18 -6 3 10 12 12 28 -10 4 -3 1 20 5 7 27 z3 -2 z2 8 -5
    z2 10 1 17 z1 3 -7 -6 11 10 z8 42 -5 18 z1 -13 -37 14 -9 -1 z1 -12 -10 11 29 22 -7 -14 -11 z2 2 z14 -1
    -7 21 3 5 41 13 -18 23 35 5 z1 4 z12 5 z3 2 15 -1 z1 -13 z3 -25 17 z12 2 z1 -2 z1 -2 z1 -24 -22 -35 12
    -4 z2 -13 -12 -5 z4 9 22 24 10 25 30 21 -11 -16 17 6 5 24 -5 -10 -12 1 31 -14 -3 -7 -10 7 19 21 -6 10
    -14 -39 25 15 8 -2 -40 -5 -49 -18 z1 4 z1 20 2 19 21 -4 z1 6 18 11 4 -11 -17 -9 -5 33 5 23 17 3 z1 2
    -4 z1 8 z1 5 18 13 17 18 -15 5 -20 9 -7 -11 z1 9 -1 -3 33 27 -86 z1 -15 z1 18 15 16 -3 4 38 16 20 23 9
    28 8 17 19 4 6 26 22 35 37 34 15 19 25 21 8 23 20 18 z1 7 48 46 26 31 43 11 24 17 17 21 19 10 13 6 17
    43 51 26 10 55
    """#

  static let border = #"""
    z47 42 215 180 162 153 180 148 z1 79 113 128 z2 135 62 192 37 166 z1 -1 -17 -46 59 55 146 56 126 -63
    -45 33 156 67 160 -54 32 -99 49 z1 132 z2 36 169 235 114 z1 209 140 105 -90 130 140 132 119 z2 -113 z1
    27 101 z1 -153 z1 91 z1 34 77 81 122 154 110 -86 101 -95 -78 65 203 z1 133 -97 z1 -138 118 z4 99 3 291
    50 z1 115 122 150 -8 97 191 86 z2 53 139 83 74 73 z1 -247 z1 107 z1 112 17 -33 -10 110 z1 -39 27 -194
    4 90 -37 z1 35 -96 38 -99 28 z1 -56 z1 38 38 51 264 90 z1 128 172 181 -41 123 128 75 z2 68 41 z1 32 37
    z1 49 z1 104 z1 102 z1 41 -35 53 37 -18 55 -122 27 -72 z4 58 -105 -133 z3 99 z2 175 z2 103 89 132 139
    186 228 104 162 z2 118 z2 34 z3 95 z1 75 -91 z1 -11 148 z1 48 34 -177 76 z7 -83 z1 -67 z1 45 z1 93 75
    51 z1 111 162 184 181 167 -62 z5 134 175 z2 35 z1 87 z1 -95 -63 9 28 31 z1 -108 -123 -144 5 54 -38 z2
    70 z1 -173 58 z1 -73 z2 35 32 76 z2 81 77 143 94 94 131 112 z6 58 z1 58 z1 76 z1 -53 z1 -92 z1 20 z1
    -203 -94 z1 -111 64 88 z1 35 z2 -98 z4 100 z1 38 201 z3 72 58 z1 96 z2 100 z20 45 z14 -139 -25 z16 46
    z7 117 z2 9 z8 105 z7 85 z2 76 79 76 75 z5 -37 96 z8 67 108 114 z1 31 73 23 50 z15 31 74 33 z2 147 140
    108 147 z1 132 z3 -164 z1 137 z2 -140 z5 118 102 245 70 -85 -129 -37 60 172 141 z3 -46 -160 38 z3 92
    z1 55 174 88 z3 89 z2 179 z5 -100 130 z7 -39 39 z1 144 z1 88 37 2 -97 z1 54 z2 -48 z1 -104 z7 115 z3
    123 107 69 78 z3 45 z11 82 z2 54 34 z21 49 36 -2 88 z1 95 121 z4 37 z1 -40 z2 72 38 z1 38 36 38 z1 12
    z1 38 -43 -43 57 -20 z3 -96 z1 -36 -105 z4 -67 -13 35 z4 35 z11 37 z8 25 z4 39 -36 z1 33 z9 -93 z1 37
    z2 -278 -201 -260 39 z2 -33 38 z2 -167 z8 56 z1 78 z1 221 56 z1 38 z15 58 117 37 z2 -37 35 z2 36 z9
    -38 z1 60 z5 1 z22 46 155 66 104 134 174 185 z1 -117 40 148 176 62 102 z1 126 z1 -20 -237 59 55 -85 z1
    51 65 20 -56 z1 68 z1 -38 z2 -162 z1 -152 z4 35 z1 -7 4 74 z1 102 79 56 69 77 100 80 z3 129 66 55 66
    z1 99 z1 -83 -24 -38 1 87 z1 49 40 -60 55 z6 -58 z1 -86 z4 88 -36 41 -7 36 z2 -19 89 z19 -71 -85 z1
    -15 -43 z15 39 -56 -57 z1 37 79 117 36 64 97 z4 -76 37 z3 35 z1 3 z2 -126 37 -18 -70 z1 10 16 -28 2 z4
    -81 z1 -54 25 z4 -85 -53 -36 -136 z1 40 -45 33 -15 58 79 185 z2 37 -60 -74 z1 -24 z1 141 -38 -14 z1 37
    22 8 -87 -42 5 -31 12 z1 -16 -87 60 z1 37 -123 z1 -124 -79 z1 -34 z3 61 78 -38 z1 162 130 179 137 z1
    141 z4 67 z2 -98 z1 -45 z1 53 z3 76 -106 -6 63 99 32 38 114 z4 -124 z1 -54 35 z3 28 z1 -1 142 z2 141
    -9 81 -41 247 129 -38 133 36 131 136 111 110 -13 -117 35 -75 104 z1 10 32 -16 66 -55 18 -88 -22 148
    -52 99 11 67 -15 -131 -30 -283 -119 z1 108 z1 139 -83 -10 -16 -80 z3 -54 z1 29 z1 30 z13 -8 -39 z1
    -100 z2 -82 z2 -46 z5 -34 z6 1 -159 -82 z1 -53 41 44 60 48 58 11 z2 36 -93 72 z1 39 -36 111 70 38 z1
    16 37 -93 101 15 -22 -82 -159 26 -68 66 -53 z1 -37 -116 z1 -38 -12 z1 56 z1 -3 -51 121 49 -54 z2 81
    -21 -42 3 35 z3 30 136 z2 -72 z3 62 z1 -57 59 -79 z1 -164 -4 -136 -72 -52 28 26 -36 z2 -71 z1 -28 z5
    -27 -40 -58 z2 41 102 108 56 116 129 -58 z3 39 99 z1 100 z6 -34 -122 70 110 -46 -121 -42 z6 -201 z1
    -60 67 z3 41 z1 34 88 -34 z1 42 -111 -94 40 38 123 -38 z2 16 z5 -144 z3 -6 130 25 z1 -32 -70 3 -4 -36
    105 -44 z5 45 29 z1 -37 z3 -85 9 z2 18 z1 107 70 z1 70 -53 z3 127 z2 -36 z7 57 z1 52 z1 -128 -74 z1
    -161 92 z3 -76 z1 -38 z5 -34 59 38 z48 81 78 130 81 z6 71 -87 z3 117 z4 36 106 -2 151 36 -36 22 z1 139
    92 z3 -129 z1 -91 z6 83 183 z2 34 z1 36 z7 72 34 z9 29 34 71 z2 34 z1 48 z4 -31 z2 -35 z5 35 54 -35
    z20 -38 z2 37 z10 36 z12 111 123 120 80 31 132 z3 33 -59 z4 92 39 97 z2 47 35 60 92 34 -39 -14 z1 149
    33 87 z1 59 -40 -77 38 -83 z1 47 z1 37 z1 97 131 34 z1 98 146 138 146 104 156 z1 -204 z2 124 178 z1 34
    z1 143 z1 143 z3 -31 78 103 z1 -8 73 z1 89 -9 102 z2 -36 z1 -11 -30 z4 43 33 116 z3 -122 -94 -128 -81
    -133 z7 -109 z7 -48 83 -130 z1 -147 -41 z1 38 -55 z6 135 z1 -65 z2 -36 -37 z50 35 z2 60 56 z7 51 z1 26
    z5 19 z1 -99 z1 95 -133 z2 23 -37 z1 -38 z2 -37 z2 133 z2 -37 -39 z50 107 z2 82 z1 48 z5 55 z6 36 31
    88 z1 157 z2 74 -44 44 z11 83 z3 62 z1 71 -8 -64 z1 33 z1 12 z2 79 z3 68 z2 -32 5 z3 -75 -83 -3 37 67
    -94 z1 62 z4 38 z1 35 -32 z4 12 -38 -32 z2 108 -29 60 78 46 z1 76 z2 35 48 111 z1 37 z1 54 z1 140 z2
    66 28 36 -74 z1 -125 -96 z1 -103 37 z3 -36 z1 -78 -42 z4 -34 28 38 -32 z1 49 118 59 97 82 z2 54 49 z1
    52 -25 z3 79 z1 80 z1 38 -107 65 15 -154 -54 47 -66 28 99 109 66 z1 -111 -87 z1 -83 -37 z1 -59 z1 50
    -66 -78 -166 -237 z1 91 47 127 13 115 33 z1 52 z2 44 55 z3 56 z1 128 z2 101 81 z1 -35 88 28 -3 z1 70
    59 z3 -91 z1 -177 -55 z5 -37 -79 -89 z1 192 129 30 56 -25 113 189 z2 300 -21 z2 169 125 12 -38 -45 z1
    -11 -48 -35 108 -47 -27 191 -34 -88 140 54 z2 34 z3 61 z1 79 z1 169 40 -5 -208 -37 z1 188 122 78 -18
    87 171 -181 35 105 57 102 z2 -87 -61 -216 37 55 z1 27 -33 -28 38 -17 -110 -62 -134 75 z1 -1 z1 87 184
    z1 -37 110 z2 -96 z1 80 -35 42 -125 -56 z1 80 17 48 30 206 -86 84 120 z1 44 -50 -47 146 -122 -73 -71
    83 -67 z1 -58 -19 -35 60 -50 -119 -89 -82 24 -74 81 z1 -35 147 z1 126 198 -233 z1 56 z1 145 -130 -59
    -209 -151 z1 -99 -42 -58 93 137 175 157 z1 92 37 17 12 76 5 z1 -134 z1 63 72 -58 156 -16 -64 -52 -42
    -9 -84 z1 33 z2 40 z3 22 z4 55 35 -32 -157 -4 z1 193 18 -8 10 92 -94 14 z2 -56 131 -59 z1 160 z1 -109
    -60 75 z1 -36 -96 6 31 -13 -60 -72 -62 -34 -21 -26 z1 75 34 z1 80 142 -87 z1 -73 z1 34 108 -53 -18 84
    z1 85 -30 11 25 110 63 -58 93 132 45 66 44 149 15 -23 -168 -10 83 z1 -108 -54 39 68 46 -57 -27 25 84
    -88 50 z1 153 -99 z1 -43 36 -120 z1 -11 z1 147 6 16 -21 60 z1 86 2 -93 28 -57 -93 -44 z2 49 -31 39 z1
    64 33 -73 -38 -9 z1 -57 11 -30 -51 -54 -110 -31 -147 -75 -42 -7 z1 53 10 -14 114 107 -158 z1 93 z1 -40
    -4 -14 -124 -51 z1 -47 -71 -21 -80 -36 -74 -24 z3 77 134 z1 -121 z1 -140 z1 -43 z1 -103 -83 -89 -17 -5
    -67 -73 -190 -76 z1 -60 z1 33 z2 32 z3 23 z2 -100 -101 2 -10 z1 -66 -39 -26 -52 -59 -27 -47 z3 92 -16
    z8 -28 122 z1 -30 -39 -29 -40 z8 -36 -129 z3 -36 z1 -36 -91 -35 z1 -76 115 56 z1 28 75 -53 z8 -94 z3
    17 -89 -101 z1 -53 -61 -7 -104 35 38 -11 z1 56 z3 66 z2 -38 z3 -58 -78 z3 -91 -68 18 -44 -46 -32 z6
    -27 z5 -38 z1 48 13 59 z1 8 -29 z2 -40 z1 65 z1 37 123 z1 83 z1 -50 z2 -37 37 -29 z2 152 77 97 -46 85
    -59 -38 -142 z1 68 -8 91 z1 -49 z1 -145 -57 52 z1 -35 16 -66 72 -73 -49 -82 -101 z1 191 -22 z2 77 z1
    53 16 -75 z3 -31 58 8 -202 -79 z12 33 -42 58 -10 137 49 -12 63 83 39 -17 49 51 53 119 -73 61 -2 73 38
    79 66 -140 -56 177 33 163 -72 -6 101 28 -74 66 98 11 77 132 174 -1 -25 6 -40 57 -45 134 -3 113 45 177
    110 261 123 45 147 133 34 120 84 46 z1 227 100 23 109 262 62 37 72 105 174 46 149 173 z1 185 43 69 65
    -31 -110 z1 138 z1 114 -29 z1 185 z2 -127 z3 84 z2 177 -59 z3 -96 z1 68 z3 79 105 72 94 71 134 16 54
    z5 -26 -84 -57 z1 136 52 -16 -39 34 197 -114 61 106 z1 -51 z1 128 168 110 127 -48 -77 -3 78 217 z1 178
    z1 96 55 z6 89 -55 -34 17 52 -40 79 -85 52 3 5 57 37 z1 -61 z1 -61 -1 z3 -53 z1 -36 25 -218 170 -57
    -73 -163 z1 -27 z4 28 35 -66 -41 z1 -20 z6 52 z1 134 143 -45 67 -35 -35 z2 6 80 -69 -85 -138 -72 -111
    -120 -32 -63 z2 -54 -72 103 z1 -75 z1 -56 -1 49 -137 z4 133 -50 33 -64 86 -51 -5 -77 -34 -46 -52 -59
    -23 108 55 -72 20 -3 -75 -88 z1 23 -25 -52 120 44 -7 z1 37 4 46 22 33 z1 -54 -60 -6 -10 4 -1 1 1 83 12
    74 -3 -37 -118 11 z1 -29 z1 35 47 z1 29 z1 42 z1 -36 -22 10 -61 -101 -51 -79 -7 -126 -123 -82 -45 -85
    -69 -155 15 -174 28 -16 -14 -68 58 -47 -66 -56 6 -61 -74 z1 -70 -39 -106 -131 z2 -110 -59 226 -99 -78
    -59 -11 -82 -101 -31 34 100 79 69 110 82 -40 z1 -5 48 -9 -32 z1 162 73 33 z2 50 37 42 56 150 52 30 z2
    46 z6 95 z2 49 z2 -73 z1 93 z1 -35 75 z1 -15 z1 41 60 z2 -54 -130 -59 -56 -156 -56 -153 -143 -70 -99
    -232 -75 z1 -20 z2 -8 32 z4 39 -169 -142 -293 -143 -69 -175 -53 -115 -35 -71 -135 -64 181 -24 -69 z1
    -89 -135 -125 -52 z1 2 140 z13 64 -37 56 z2 -24 98 34 z3 36 z12 90 99 122 33 63 132 z1 19 58 z3 -88
    -56 -81 -12 17 -39 z1 -17 z1 -86 -37 -33 25 -6 105 -23 32 19 107 -29 z1 6 24 -69 -72 -107 -128 -46 62
    45 -26 37 5 47 87 57 25 -52 -95 -109 -170 -42 -58 -18 z1 -78 40 -144 -1 -4 z10 -1 z3 81 -2 -70 43 53
    -31 -23 27 -1 -15 12 -7 56 -54 -16 7 36 89 -16 125 108 74 -42 20 50 -28 -37 -18 63 -100 -63 -33 z1 -3
    -176 15 71 -73 28 120 -70 20 59 -71 71 -137 -10 -71 z1 -53 -165 9 -1 -84 -5 72 -73 -41 -78 51 89 -109
    14 51 z1 32 -45 56 11 -113 -57 -3 -55 -157 -69 102 -27 -85 12 z2 -7 29 60 -32 -68 -3 12 -41 -97 -68
    -65 -86 z1 -51 -64 27 -68 -67 -16 3 -68 -76 92 37 -178 -54 -18 39 -60 -135 -63 z1 -29 -96 7 19 -47 72
    -19 9 -125 -38 -30 4 -64 -26 37 z1 -123 -83 63 -112 z3 -73 -118 -6 -52 -132 z1 -42 z2 -35 -59 46 51
    -100 -38 -46 z2 -61 -123 z1 -35 -54 z2 1 z1 33 -20 -91 -31 -76 -35 -36 -59 -121 -58 z1 -200 z1 12 -78
    -137 -119 -109 -84 -44 -96 -83 z2 -42 38 z2 -52 z1 -120 -57 -36 z2 -27 z10 44 z1 -31 -95 -29 -29 -22
    z1 -20 -29 -22 z5 101 -96 24 16 -84 -37 -35 -31 -56 z3 -47 z2 4 104 8 -24 z1 27 z4 88 -17 55 27 49 7
    -37 -95 z1 -92 -52 5 85 -38 135 35 -21 94 z2 117 11 -135 11 z1 -45 z1 -103 -38 26 -36 34 -20 43 56 z1
    -29 -89 10 -64 -32 -22 113 z1 -39 -130 z1 -129 z1 72 57 z1 -44 4 -157 -35 -58 -60 -144 -63 -73 -44 -14
    -13 107 -37 -39 -37 -56 z1 32 -106 53 z1 24 z2 73 -35 z1 -129 -69 z1 -61 -53 z1 82 z2 35 -39 -33 -39
    -183 -38 61 39 z1 141 z2 -38 -119 z2 31 -25 -49 -34 z3 -64 -8 -27 z3 -39 z1 4 z3 37 z1 -54 -88 -210
    -80 z1 -95 z1 18 z1 -45 -70 10 17 z2 38 39 z1 51 z5 -101 -73 z2 -42 -54 z3 -62 -187 24 -32 -69 -2 -34
    49 -55 75 -176 -58 -59 61 -23 z2 40 22 2 35 -65 -40 37 -119 z1 -126 -31 -16 -2 -55 -11 50 -227 -103
    -119 -145 -79 98 -129 -81 -78 -120 58 -135 -99 -18 -180 -148 19 -126 -124 4 -27 z1 -82 -227 166 -121 8
    z1 -173 -63 37 185 10 13 -69 77 -168 -166 -41 -72 -15 -264 -161 63 62 -27 1 26 108 -139 1 12 8 -144
    -117 z1 -43 57 -159 8 22 -29 88 -4 -79 13 61 -54 -104 10 z1 6 36 -92 45 83 134 22 35 19 -13 -51 -101
    -54 129 -124 -108 -172 114 -97 -141 -26 -103 -52 -59 85 -39 43 2 38 -16 -51 12 73 -60 75 56 -29 177
    150 45 40 102 23 49 -126 -104 -110 -95 -92 61 z1 74 -89 -34 46 -169 93 45 -88 51 -82 49 -102 -22 -46
    -36 3 -113 -22 -68 74 148 46 -48 7 -138 31 -86 58 -86 115 22 -33 -134 40 -91 25 -72 32 -126 43 -46 -33
    -7 29 51 -126 z1 90 -21 -95 -9 -20 117 -171 z2 31 -14 107 z1 81 -35 -98 -3 -73 -18 -103 67 35 -115 -66
    -52 -63 30 17 17 40 -73 -142 -8 -99 -30 -9 -39 95 118 10 4 -100 62 -105 -108 -181 -99 21 4 41 -32 -36
    -17 -23 53 7 42 -81 -80 -5 111 -93 -25 -13 76 -42 -97 -37 -11 -105 67 -33 94 -103 -78 -178 70 3 6 67
    22 -138 -47 -100 9 58 161 143 -118 -62 50 1 -99 -80 55 75 -102 48 -92 -115 35 -77 72 -80 -106 -118 57
    144 152 -27 -46 91 z1 84 z1 -85 105 -71 z1 9 -77 -44 -90 -110 104 z1 -70 -56 -82 56 -59 2 -56 z1 50 20
    22 -92 -82 18 -57 135 -83 -46 97 -29 11 -191 -62 -51 -51 -44 -66 -87 3 115 16 -84 -130 -46 46 135 46
    -87 -45 -44 -102 -77 51 96 63 -70 -50 7 60 -74 -52 -70 -87 z1 -55 62 z1 -130 -96 64 14 82 143 -179
    -109 64 23 -91 -103 72 -98 -57 30 -49 114 68 z1 -5 -96 -71 -79 z1 -87 1 -97 -8 z2 76 54 58 -39 -115
    -71 43 41 86 -62 -87 z1 -123 -75 -2 -95 -61 -68 z1 -70 -107 12 -75 20 80 z1 -54 100 36 -57 11 173 -89
    75 -64 -7 104 -30 -38 -67 -90 -3 100 -49 22 8 -8 -31 -24 34 z1 135 -93 z1 31 z1 57 -8 -153 -21 -66 -57
    -88 30 -79 -72 -85 81 -93 20 21 2 -62 85 -44 46 -20 -97 15 91 -50 -29 -181 -62 -9 35 47 -12 10 -46 -24
    -68 144 -24 -88 -111 13 -106 36 15 4 -90 -48 66 -109 -28 -37 58 -163 -69 44 -149 38 -98 z2 54 59 44 41
    73 62 101 47 -39 -26 z1 3 32 z1 70 -86 -58 -8 -30 19 -6 -46 96 -54 81 63 -50 -29 54 z1 -21 55 -21 -2
    -77 -60 32 -108 69 30 z1 -16 -72 -87 -86 22 -13 55 5 -58 84 -4 -10 42 -59 -84 14 -99 -63 20 -58 44 27
    -50 -56 -109 27 68 -59 -82 -57 -53 z1 -72 -68 34 -84 -117 27 44 -90 63 -22 -74 74 -64 93 57 -16 -42 36
    -82 -71 171 -36 122 114 16 93 25 -18 -12 -96 -91 23 z1 80 -76 42 -57 117 z1 -42 -98 43 1 -48 44 -126
    -90 -45 64 53 -74 88 49 -60 -93 -71 -87 -72 1 -93 -86 -53 -13 -120 -62 -62 -72 71 -57 z1 -92 -55 24
    -69 -3 -111 120 18 -73 66 -23 -61 83 42 -79 9 71 34 -57 69 -39 -78 78 -55 -23 z1 5 11 -63 -66 -139 -29
    -76 59 108 -82 -89 -81 86 23 -82 33 -87 20 13 -71 29 -13 2 -90 z1 80 -72 z1 38 -33 6 -85 7 -24 -35 z1
    -48 -60 4 z2 -109 33 -36 18 -16 56 147 40 -66 -7 z1 59 20 -96 -32 84 23 -72 86 -61 -4 96 -63 -73 z3
    -62 88 63 34 -23 63 61 59 57 z1 51 z2 67 48 -11 z1 -83 -23 -49 z1 -41 86 z40 9 -68 -31 -74 117 28 z4
    -147 -46 49 -37 z1 -61 37 1 z1 75 -75 -68 -74 36 -124 -113 -38 98 z2 -140 -34 50 -67 z1 -70 z1 -169
    -114 -49 -126 82 23 -121 48 z1 -173 -57 -116 -124 -37 -136 -149 -33 -58 85 z1 108 -239 84 -70 z1 -111
    -60 -37 z1 37 -81 30 -80 -59 z1 -99 -96 -71 -37 -36 -37 -64 z1 -60 -99 115 z1 -67 z2 -25 -110 z1 86 2
    z1 -33 -30 z1 -3 z2 38 15 z1 41 -44 -36 42 -78 z1 -115 z2 -36 43 z1 -188 83 45 88 39 z3 -43 -87 -34 z3
    -108 z1 -39 z3 -37 z1 -19 -34 11 23 37 54 z1 -32 z1 -49 -14 31 6 z2 -37 -129 z1 12 -41 z1 -33 z2 10 66
    z2 -33 66 z3 19 114 -155 -38 -30 -82 -66 -88 z1 70 36 -72 3 74 z1 -34 z1 35 59 40 12 -218 -51 -40 -76
    z1 103 -33 -142 -166 -61 4 39 65 -28 28 31 -15 -95 -4 -130 83 -46 -6 85 77 -62 -71 23 -113 105 -55 48
    -82 -21 -136 123 -241 -16 28 -101 -51 77 60 30 -224 -13 21 -228 113 -54 -18 25 -22 32 -78 87 59 -134
    46 -29 106 25 -50 -79 -56 8 64 34 -23 104 140 -70 -4 58 112 71 48 77 87 159 58 -117 31 43 38 112 48 83
    3 30 -71 -3 -164 -101 -43 13 -10 80 -24 137 -63 -155 63 -69 29 88 60 20 189 58 62 -31 -131 17 78 -193
    -44 -75 -120 45 202 127 197 -99 -115 25 -88 -79 -43 53 19 -20 -98 98 51 -50 -30 92 62 101 62 27 128 31
    100 32 -14 -29 -31 -59 -29 30 -140 -75 -170 -70 1 104 250 -86 -92 -59 18 124 6 3 29 -95 60 38 -44 26
    -40 -41 7 -19 -109 -89 78 -70 103 -60 66 -5 -64 146 -209 106 100 76 55 120 39 -51 -57 -32 92 27 -9 -92
    50 -104 -114 -126 -62 32 78 -19 19 -92 11 73 -66 -120 -20 -37 -87 73 90 z1 -6 -99 -35 78 -38 17 36 74
    144 -8 109 28 -103 66 -65 -34 36 -46 -52 -2 -22 75 41 -52 98 -23 100 36 46 94 73 58 -122 -93 35 -49
    113 132 -20 -59 -54 42 -3 -8 -36 -86 -75 134 -104 77 10 31 -73 2 18 -86 134 -6 -120 -53 -71 101 -99
    -71 -63 127 -67 36 147 54 -88 -12 26 105 -65 108 -52 z1 72 -68 -82 -33 -81 -7 -24 -67 78 46 -83 69 -50
    7 50 66 -124 -41 90 -4 60 -38 -46 32 144 -4 -71 -106 62 42 156 4 -44 79 85 53 -65 -12 87 -73 9 48 -61
    -36 z1 -94 74 98 -120 25 -31 -128 -70 -65 -36 24 110 103 10 36 -74 64 77 -53 49 62 74 70 -145 -128 z1
    158 18 65 -38 -115 -47 35 -23 -64 6 -99 -37 -188 68 92 -65 -1 79 -52 -71 2 -2 35 -50 -19 -62 -113 24
    69 66 -49 32 -136 -57 -103 -63 14 80 -15 -107 -65 -132 45 18 -86 -42 59 -37 14 -50 75 70 -90 -69 108
    56 -118 -124 102 7 -14 -49 87 -53 -69 -56 -39 -58 18 9 -39 -25 18 39 -41 -79 67 92 -100 76 -104 -24
    -56 27 8 -21 50 -53 -8 -19 -9 -4 50 -88 27 -107 -105 -32 21 72 -50 -49 -2 37 92 93 -69 -46 64 -78 -60
    47 47 33 -77 12 -77 -33 -171 43 46 22 109 69 63 -116 65 32 55 -93 -82 -7 -85 36 56 -101 19 202 34 -48
    -75 -67 -32 -40 -51 -31 -72 -45 -47 -58 5 70 95 4 39 -71 -56 59 34 -3 -100 -77 11 -60 -55 -12 71 47 1
    53 -90 72 -41 74 39 12 -77 133 -83 17 67 -67 55 -72 74 83 -40 -57 24 -95 34 -31 -106 -3 -75 75 -69 31
    -41 -126 53 15 4 20 -83 37 -36 24 -59 -7 -60 -51 -84 67 -127 78 -22 -72 -76 -122 66 -107 8 -100 -52
    -110 -49 35 100 134 27 -29 -27 -17 -59 124 34 121 126 -64 -91 35 -75 37 49 -20 -123 -47 61 35 -73 59
    -106 62 -62 -49 -48 -56 -18 47 71 49 17 z1 77 7 81 -85 28 17 -29 7 1 -80 77 79 -86 -70 z1 -70 61 -84
    -85 -75 59 120 59 -35 42 41 27 -159 -87 99 68 125 -61 72 z1 -75 -17 35 64 -23 -55 -60 52 -102 -77 -69
    -79 -35 -24 74 41 -100 -35 8 31 141 1 2 z1 -89 -65 z1 -34 26 36 -62 -74 -36 -58 9 -48 -100 -72 8 79
    -41 35 104 -81 40 -33 -58 -63 28 35 -74 95 80 6 80 -8 -32 -71 -77 -140 68 -29 37 -52 -67 -71 -21 -95
    -30 -75 18 68 6 26 -60 -109 -67 53 49 64 -55 -99 -42 -53 -83 -61 -45 -42 -25 -72 -56 -60 -50 72 55 -18
    79 87 34 61 62 53 96 60 z39 -18 44 -15 -182 -157 -59 10 6 81 65 112 75 -166 -79 -80 67 -38 76 63 56 42
    -114 -72 -200 78 76 58 -33 z2 58 z1 -131 -26 z3 38 z1 14 z2 53 209 -12
    """#

  static let headerBorder = #"""
    z47 47 z22 26 z1 -32 z10 37 z12 -32 z19 23 z1 -69 z35 -35 z7 36 z37 63 z7 -29 z3 -35 z133 -74 z1 -73
    z135 33 z25 -73 z186 29 z34 36 z4 -28 -29 z8 -55 z83 36 z18 -52 z1 -84 z1 -48 z2 -32 z5 -30 z7 37 -31
    z71 15 z42 30 z2 36 z1 31 z2 -34 z34 46 z1 35 z1 74 z1 -28 z1 -58 z1 30 z1 30 z6 -35 z4 -36 33 z25 70
    33 z10 36 z11 -76 -57 -26 -52 z2 93 z7 -52 z2 60 z1 37 -22 -27 5 31 -4 -126 -37 90 -36 25 z3 -138 37
    -186 -42 z1 4 z1 36 40 122 60 40 z24 -20 z1 -34 z20 53 57 z4 31 z10 -71 z2 27 -19 z1 211 32 -11 -142
    -75 z1 32 z3 -111 51 -99 30 z5 35 z26 -4 z1 -81 36 z16 -55 z25 106 z1 -25 -56 z2 -41 z6 68 z9 -49 z25
    -33 z42 38 z1 -41 z1 21 z1 134 z6 -7 z5 46 z208 33 z1 148 z1 33 -32 35 z6 56 z14 32 z19 162 z1 55 35
    z9 -36 z7 30 z2 -34 z19 49 z1 33 z2 -65 32 z8 61 z78 55 z1 -33 z89 -38 z11 -31 z33 47 z2 -29 33 z1 34
    z11 -37 32 z9 33 z2 -32 z11 -34 z1 -17 z1 -37 z1 36 z61 -53 z25 -17 z37 -29 z3 -37 36 -13 31 73 z1 39
    35 29 z1 36 z6 149 z4 60 33 z3 51 -32 z8 -73 z12 -88 z12 -38 z12 63 z2 -31 z8 -66 z7 -15 z1 55 z1 29
    z13 38 z6 -35 z18 66 z1 -31 z1 21 z2 -33 z14 32 z19 -48 z1 37 34 76 66 -61 z1 1 z1 -29 -33 39 z4 34 z1
    -34 z4 29 -55 z3 21 14 36 -29 z2 -86 z2 33 z4 54 z2 -45 z2 -7 -21 52 -1 -20 -20 -28 49 -33 33 z4 121
    128 48 z1 5 z1 -38 13 -14 -7 z2 5 -57 z4 -30 z10 -54 z2 -32 24 z1 -12 -34 10 -14 31 z1 33 z4 48 60 -61
    z5 -30 z22 35 z1 57 z1 -22 z1 -23 44 48 z6 60 z3 35 z1 -31 z1 -32 -53 z25 -14 z1 48 z3 45 z6 22 z9 34
    z22 19 z1 41 31 -32 z1 83 z12 35 z24 -55 z1 -17 z2 29 33 z6 74 49 55 z12 -35 z17 -27 z1 -83 z1 36 -35
    31 z6 33 z9 -30 z12 -59 54 z3 -84 32 z3 31 z1 -56 z1 -29 z2 -91 72 z6 36 z3 -26 z6 -33 -68 z3 -52 z2
    32 z32 76 69 z34 -32 z8 -55 z47 -32 z1 -36 z8 -35 63 z25 6 -3 27 z2 33 z1 30 z12 37 z4 35 z10 35 z1 38
    z2 -37 z2 -24 z2 -14 77 -25 -13 z2 35 36 z1 33 z3 57 -51 z5 30 64 -89 -63 -7 77 26 120 34 117 75 -20
    22 1 z5 32 z5 -63 -51 -68 -83 -8 -142 19 18 -62 -35 -72 9 -88 -27 z1 -37 -36 -2 -86 -23 -64 z2 -49 69
    z5 72 84 z1 -9 -15 z2 -42 z5 -34 z4 28 z4 47 38 z1 -32 127 -19 z43 -62 -36 z2 -42 -147 44 z4 39 z1 31
    32 z2 86 -126 z1 -33 z2 -159 -54 -34 z2 -29 z1 44 z1 -35 z1 -44 -4 z1 32 33 z1 58 -36 z17 38 -35 z22
    36 z6 -36 z4 11 z1 37 31 36 z2 37 z1 30 z1 33 107 52 z1 29 z3 -34 z4 -38 z6 28 z4 57 z23 55 63 55 116
    38 106 23 66 -17 51 -50 -30 -94 47 37 z1 106 112 38 88 77 39 -61 70 -49 -101 -33 37 z1 -32 z2 -40 22
    12 36 z1 -37 30 z1 -29 z2 -64 z4 -157 -137 z1 -33 -65 z1 -59 31 -26 z5 -5 z1 -2 -31 34 58 z1 29 59 z1
    -38 -35 z2 -34 z3 -75 -32 z1 37 z2 -35 z6 -34 z2 5 87 2 45 30 21 147 z1 -88 z4 -26 z2 -56 77 z1 8 z5
    33 z3 -32 z2 -67 47 -35 93 z2 28 z1 32 z4 48 z2 -44 -34 z1 -66 -55 z4 -34 z3 -34 z2 -41 z12 -32 z2 76
    48 z30 -14 34 z14 -58 -38 z13 -28 124 113 146 34 155 183 112 60 162 z1 52 29 149 142 143 103 148 135
    182 92 57 78 97 48 112 119 -23 147 65 120 128 126 78 -14 -69 -68 16 -90 53 38 -116 92 80 24 138 16 29
    76 102 103 90 37 100 32 -101 82 21 47 112 102 43 29 29 -68 95 60 15 -57 42 86 104 -147 55 102 71 47
    -18 87 -142 90 -19 -33 23 61 94 -8 -33 z1 68 60 z1 70 77 -58 107 98 17 33 92 -19 35 100 -30 80 40 74
    71 -70 -30 -25 8 105 51 z1 -14 -47 -54 -9 85 -87 z1 68 27 -46 80 -50 z1 -58 53 100 -48 90 83 -69 106
    -29 -25 z1 53 -49 -57 53 z1 63 79 58 58 51 -61 45 99 12 24 4 -32 73 -17 80 39 -76 -59 53 52 -13 -45 55
    63 66 70 58 5 -53 75 41 55 75 50 38 -54 -75 -40 76 -49 36 z1 -48 22 -60 10 z1 -54 -77 z1 68 -54 54 2
    39 66 71 z2 -29 z1 -38 z3 -28 -15 -33 z2 -29 z1 -35 z1 -32 z2 -43 z1 35 z6 -24 z6 -38 z5 -22 -94 z4
    -95 z6 -26 z1 -54 z5 46 z5 -68 -35 z4 -36 z1 36 z3 70 z7 -59 z10 -48 -31 z3 -34 z4 -41 z2 40 z1 58 z8
    -32 z1 -32 z1 -20 z8 -34 z4 38 z9 -57 z1 -28 z7 36 68 z2 -28 z8 35 z5 -48 z1 30 z6 55 z13 12 z1 -35 z7
    -22 z15 -32 z3 -28 z5 -19 38 z5 -38 z10 -35 17 z4 -35 z5 -30 -81 53 z8 -11 z18 -36 z1 32 z10 33 z2 -49
    z4 -24 z5 -39 z4 34 z2 26 z2 29 z14 -34 z1 -27 z2 -36 34 z13 57 z3 38 z11 35 z25 40 40 z1 -12 z7 -34
    z2 -78 z5 -35 z12 -36 z2 38 z9 35 z6 42 z2 -28 z12 -33 29 z2 -35 z3 -37 z1 -19 z1 56 z17 -34 z3 53 -30
    -34 z29 34 z3 -35 z7 -29 z1 35 z1 -38 z10 -28 z1 45 z1 -38 z3 -33 z2 -30 z11 38 -23 z10 -47 z6 30 z3
    -8 z1 59 z5 -34 z3 34 z14 -33 z6 -39 33 z4 16 -71 z8 -4 z8 -50 z11 35 36 z6 -38 z10 52 -46 z2 59 z10
    -33 z71 -7 -9 -9 -67 205 20 117 -26 72 183 -179 -81 2 161 164 155 -86 -19 129 55 131 38 114 -49 33 67
    -32 10 115 75 51 129 -14 102 113 z1 87 25 -39 84 96 100 -88 42 9 114 -83 99 26 6 -10 104 -131 46 88 90
    88 26 122 20 -103 28 -52 76 -34 99 102 85 19 82 82 55 109 78 42 9 28 z1 102 -120 94 74 49 -2 -64 80 93
    20 -73 97 -23 -76 48 93 -49 91 42 21 -27 64 5 87 85 65 15 26 61 72 79 56 95 31 74 -56 -107 -23 -41 -97
    33 62 94 83 36 -54 55 53 -43 76 72 90 -29 67 35 z1 77 38 18 52 z1 64 z1 52 -27 -27 14 -15 75 8 76 68
    46 71 12 100 -9 31 80 48 56 -6 57 71 84 69 49 59 67 -8 -52 82 -10 16 -52 -15 9 -45 47 28 -77 12 96 42
    85 57 -37 -53 64 -40 58 1 -61 -2 z1 76 49 -65 46 52 -33 -72 -54 z8 -35 -25 33 z2 33 z1 27 z1 -36 -32
    z1 43 z1 -54 z2 36 41 z2 29 z6 55 z5 52 -83 z4 83 z6 -34 z1 -13 z5 -22 z5 63 -35 z4 31 z5 52 z7 54 z10
    -18 35 z3 -34 z4 38 z4 40 z6 29 z1 -35 z1 33 z1 21 z8 32 z4 -35 z9 42 z1 31 z7 -31 53 z2 33 z8 35 z5
    27 z1 -23 -26 z5 40 z13 31 z1 6 z7 36 z15 27 z3 31 z5 58 64 z5 -33 z10 33 27 z4 -38 z5 30 -23 36 z8 7
    z18 -33 z1 -31 z10 58 z2 62 z4 21 z5 56 z4 -37 z2 36 z4 36 z12 57 z1 33 z2 40 33 z13 28 z3 39 z11 -5
    z15 -30 z9 35 z2 -4 z7 -37 z2 51 z5 33 z12 -36 z2 -37 z9 -45 z6 -63 z15 -66 -33 z2 35 z3 53 z1 63 z1
    -47 z21 37 29 -31 z25 -23 z3 35 z3 -37 z7 30 z1 37 z12 38 z1 34 z1 37 z6 34 z5 -35 z5 49 57 z10 45 z6
    29 z3 -24 z1 61 z5 -24 z3 34 z14 66 z6 40 37 z4 -36 -69 z8 49 z8 42 z11 -38 z7 39 z9 -38 -37 -58 z2
    -69 z10 35 z71 53 143 27 -212 -136 -146 -101 39 -92 39 168 112 -115 -2 -29 -24 52 45 30 48 -7 -35 -16
    -108 -11 29 -1 z16 107 -19
    """#

  static let header = #"""
    z47 7 z22 10 z1 -1 z10 9 z12 -8 z21 -4 z35 -8 z7 4 z37 29 z7 -2 z3 -1 z133 -6 z1 -1 z135 10 z25 -19
    z186 1 z34 8 z4 -1 z93 12 z18 -1 z1 -2 z19 -6 z71 -3 z50 -4 z34 1 z3 11 z1 3 z1 -1 z10 -2 z4 -4 3 z49
    -4 -7 z4 6 z7 -16 z2 7 z2 -11 8 z1 -1 10 -7 -3 -1 -5 13 z3 -9 -1 -9 -13 z1 -1 z1 19 -2 24 16 5 z24 -9
    z22 4 1 z15 1 z3 -8 z1 13 z1 22 -15 -20 z5 -5 1 -20 18 z32 14 z1 -12 z17 -12 z25 4 z1 -7 -5 z2 -3 z6
    15 z9 -1 z25 -4 z42 -7 z5 4 z6 3 z5 1 z208 1 z1 5 z1 1 z23 3 z19 7 z1 3 12 z9 -7 z10 -1 z19 1 z1 -17
    z2 -2 z88 1 z91 -17 z45 17 z17 -6 z13 -1 z11 -3 z1 -15 z1 -1 z1 5 z41 5 z19 -9 z25 13 z41 -4 z1 -4 z1
    23 z1 2 4 z9 9 z4 4 z4 12 -8 z8 -19 z12 -16 z12 -16 z12 29 z11 -1 z7 -1 z1 1 z1 1 z13 7 z6 -8 z18 1 z1
    -25 z4 -1 z14 8 z19 -2 z3 2 z1 2 z1 2 z2 -4 z7 -1 z4 4 -3 z3 5 -2 4 -2 z2 -7 z2 10 z4 9 z2 12 z2 -4 -7
    z1 25 -9 -14 -15 -6 z1 -6 z4 3 14 8 z3 -17 -4 -10 -2 13 z1 3 -2 z15 -8 z3 14 z1 25 z1 3 -7 15 z7 3 -18
    z5 -1 z24 8 z1 -7 z1 -8 z8 1 z7 -1 -9 z25 7 z5 14 z6 -2 z9 5 z22 -3 z2 9 -6 z1 -6 z37 -1 z1 -10 z2 4
    z7 2 z14 -1 z19 -2 z1 8 -7 z30 -1 6 z3 -4 2 z3 3 z1 -1 z4 -9 4 z6 12 z10 -1 -27 z6 3 z32 5 1 z34 -1
    z56 -2 z1 -14 z8 -8 29 z26 8 z39 -11 z2 2 z2 -1 3 3 -4 z3 6 z13 14 -21 -10 4 14 31 -6 5 13 z2 -17 5 z4
    4 z6 -3 -2 -3 -3 1 -13 16 11 -12 z1 -7 6 -1 z2 -1 -3 11 -12 -11 z3 -1 1 z4 -14 1 6 z1 3 -13 z2 -5 z5
    -4 z4 -3 z4 14 z2 -1 2 1 z43 -2 -2 z2 -3 -7 1 z4 -1 z5 1 -1 z1 -1 z2 -9 -18 z5 7 z1 -2 z2 3 z1 16 z3
    -1 z17 8 -9 z22 19 z6 -4 z4 -5 z1 5 z8 3 23 z2 1 z3 -2 z4 -8 z11 5 z23 40 -2 28 48 -12 13 -7 12 z1 3
    z1 -4 -1 z1 8 z1 21 -2 z1 -1 4 13 -14 z1 6 -10 -2 z5 -10 -1 z3 -15 z10 -65 -34 z2 -2 z1 -4 z1 -2 z5 5
    z1 -11 7 3 z3 5 z1 -2 z7 -19 z15 39 z1 -1 4 3 z1 23 z1 -13 z10 -1 z9 -1 z2 -30 z1 -7 23 z2 -4 z6 1 z2
    11 z2 -8 -8 z11 -9 z15 8 9 z46 -11 -7 z13 49 22 14 22 z1 6 12 4 -23 2 z1 -9 -20 2 1 z1 8 14 z1 9 -5
    -14 4 23 -18 1 22 -3 2 2 -1 2 12 5 2 -25 -6 z1 1 2 -9 -15 15 1 1 1 z1 -12 4 5 15 13 23 4 -4 -18 3 -4
    -15 5 16 z1 10 11 2 1 z4 13 5 -18 -15 z1 1 z2 1 -27 z1 -9 z2 1 z2 -2 z1 4 z4 -33 z1 2 -1 z2 -11 z2 -7
    2 2 1 z2 1 4 20 z3 -8 z1 -2 -6 z1 -7 z1 1 7 z2 -4 z1 -4 z1 4 -12 z3 7 -11 -1 z2 2 -1 1 -1 4 1 z4 12 3
    z1 5 -5 z2 13 z3 -3 z1 5 1 -13 z2 1 z2 -2 -6 20 z1 1 z2 9 -14 -14 -8 1 z3 -2 7 -2 5 z1 -1 -23 5 1 -7
    z1 6 z1 2 17 z4 -5 z3 -1 -2 z7 -1 z2 -2 z1 2 z13 -1 z6 -12 z4 -15 z6 -1 z1 -1 z5 14 z5 -2 z5 -7 z1 12
    z11 -6 z10 -1 -12 z11 10 z1 3 z8 -2 z17 3 z9 -1 z9 13 z41 12 z1 -7 z33 -5 z18 -1 z11 -10 z9 -10 z18 -9
    z1 8 z13 -4 z10 -6 z4 14 z20 -7 z4 -5 6 z17 5 z11 5 z25 3 z10 -4 z2 -14 z5 -2 z12 -1 z2 12 z9 4 z6 5
    z15 4 z3 -3 z3 -3 z1 -6 z1 1 z21 4 -12 -2 z29 6 z15 -1 z14 -16 z19 -2 z17 3 z11 -1 z18 -1 z12 3 -4 z8
    -19 z20 12 4 z6 -13 z10 3 z14 -2 z71 44 -7 7 -29 19 -10 -6 -11 z1 1 -22 -3 34 5 5 z1 10 -18 1 -15 6 9
    28 -23 2 -1 -34 -12 1 6 2 5 -3 3 3 17 7 z1 1 1 5 8 -13 -3 -2 z1 -6 12 -6 -7 -7 2 -22 -5 2 15 14 z1 1
    -10 -10 -7 -8 5 -17 3 z1 3 5 z1 7 2 34 8 z1 2 -12 z1 1 -8 z1 8 z1 -17 z1 2 1 2 -2 1 z1 -1 z1 2 -3 z1
    -4 -2 z3 7 z1 3 -9 -1 z2 1 z1 4 2 z2 -25 -3 -11 -6 5 z1 2 z2 -8 1 z1 -3 2 4 z1 -13 8 z4 -1 1 z3 4 z1
    -4 z1 -20 1 z1 1 2 4 z1 4 12 -10 -1 z1 5 z1 -1 2 4 1 2 1 13 z2 -1 z3 -9 -1 z1 -6 z2 -1 15 9 11 1 1 z2
    2 1 4 -1 -1 -12 z1 11 z1 -6 z1 2 -15 -3 -4 z8 -8 -8 5 z2 6 z1 8 z1 -4 z2 1 z1 -2 z6 9 z6 2 z6 -21 z4
    53 z6 -7 z1 -1 z5 -2 z5 1 z19 19 z10 -16 11 z20 1 z1 -5 z17 -3 z19 -7 z21 -1 z21 12 z33 5 z6 -2 z16
    -13 z16 3 z18 -2 z1 -6 z13 24 z10 4 z4 -5 z20 4 z5 3 z17 14 z11 -1 z15 -1 z9 1 z2 -1 z7 -11 z2 5 z5 4
    z12 -6 z2 -15 z9 -3 z6 -7 z15 -3 z3 1 z3 3 z1 9 z24 1 -3 z29 13 z3 -6 z22 2 z3 16 z19 1 z17 1 z11 -1
    z18 2 z6 3 z5 -7 -12 z29 -15 z7 14 z10 -3 -6 z85 55 39 -10 -24 -18 -18 -12 6 -21 z1 15 9 -10 -9 -12 5
    5 19 15 3 5 -1 -1 -6 -18 1 4 z16 1 z1 -12 z19 21 z9 -12 z40 -22 47 -11 -2 -2 z14 -4 z20 1 16 z7 -6 z12
    20 -8 -16 -4 z3 -9 z10 12 -7 z1 -5 z7 -1 -5 11 -2 -13 -1 z3 -36 7 6 -5 12 -5 z13 -21 -11 11 28 19 -1
    -1 z3 -5 z9 1 z10 2 -3 z8 -12 43 -23 17 20 -17 -5 z2 1 -19 -18 16 31 -11 -1 z4 -7 z8 9 z10 12 z3 -1 z3
    -8 -5 z19 21 z8 -7 -4 z41 -10 6 24 -8 -2 z12 -3 -1 z20 -5 -13 5 10 z1 20 z2 -1 -49 -15 56 4 -2 1 z8 -7
    37 -23 -15 z1 -5 -1 -2 -1 z11 5 z1 -5 z8 -3 5 -14 z2 -2 8 -28 3 14 -9 1 -10 z12 -17 -2 -17 -14 16 46
    16 -4 z1 -23 18 z9 1 -8 8 z8 -7 5 2 -1 z5 -2 -3 32 -13 8 -1 14 -1 -11 -5 11 6 -8 -35 -5 40 -3 z5 -7 z7
    9 z12 14 -3 z2 -1 z12 -11 21 -5 -3 z1 -1 -14 z1 -8 9 z2 7 5 z3 -2 z1 -1 z4 5 z3 10 14 9 2 -4 -1 -19 z2
    7 -3 3 -13 -19 z2 14 z1 13 -34 52 -9 -7 z1 -11 -2 z1 -12 z1 21 -12 z15 -29 -5 z1 -9 -3 14 -7 z9 9 z1
    -4 z1 18 -6 -7 -9 1 z1 -34 z1 32 z1 12 -5 36 -2 z2 10 z16 -9 z2 10 z1 -11 12 -3 -28 z1 9 z12 1 z4 2 2
    z1 14 z3 -5 17 z14 -1 z3 -1 -5 11 z1 -2 z3 -2 -1 z4 5 -7 12 -25 z2 7 z2 -1 z4 -16 21 z1 8 z2 -11 9 z1
    29 10 -9 -17 -17 -9 14 z3 -14 z1 -28 23 z1 -1 z1 19 -4 28 -10 5 z1 25 -12 -4 25 z2 -7 z2 10 -19 z3 9
    -1 z1 3 z1 -3 -4 12 z1 15 -9 -6 -10 4 -4 2 z4 7 18 -19 z3 -17 11 -15 -4 13 z30 34 -1 z1 12 z5 -1 -11
    z3 -11 z11 -9 z1 8 z4 28 z3 -1 -10 z1 -1 z12 -1 -6 z1 -7 z2 -1 z3 -1 z1 15 11 z1 1 z2 -1 6 8 z4 1 z2
    -2 z28 -25 z1 -8 z4 -1 z3 28 17 z2 -16 z1 -16 21 z4 9 z1 -1 z1 -1 4 z1 4 z8 -2 3 z1 9 z9 1 -1 z1 -5 3
    -2 z10 -1 z2 -1 z6 4 z10 -6 z6 -1 z2 1 z6 -5 z1 -13 z5 -1 z9 3 z2 -1 z40 -10 z4 -2 z5 17 -14 z4 1 z10
    15 z1 -19 1 z1 4 z1 -2 z3 -19 z3 -1 z7 6 z3 -2 z5 3 z5 -1 -1 z6 1 z9 -1 z7 2 z1 -4 6 z1 -10 z2 11 z4
    -2 z4 -1 z11 1 z16 -9 z4 15 z6 1 z2 1 z14 -11 z6 -1 z1 22 -8 z1 1 z1 4 1 z4 -1 7 z16 1 z15 5 z8 1 z2
    -1 1 z4 -4 z1 7 z7 -8 z2 -1 z7 -4 z15 8 -5 z10 -3 -7 z6 2 z5 -1 z9 -2 z4 4 z2 2 z1 7 z1 -8 z8 41 11 z5
    -1 z3 -28 -8 z1 7 z2 -4 z7 6 z2 1 -11 z9 -15 10 z1 7 z7 -1 z4 -10 z12 1 z2 1 z18 17 z4 -1 z1 -1 z6 5
    z4 1 z3 -1 z21 -1 z13 8 z2 -2 z14 -3 1 2 z13 -1 z23 -5 12 -3 z3 -5 z22 2 z15 1 z10 12 z16 -2 z1 -7 z9
    14 z15 1 1 z28 -1 z8 -12 z2 -12 z14 -1 z9 -6 z44 19 z10 -1 -4 z1 -6 z3 -3 z1 -3 z23 1 z13 -1 z4 -3 z3
    3 -9 z15 -2 z10 -1 -2 z1 -2 z4 -8 z8 8 5 z1 9 z2 -1 4 z3 -7 -3 z26 5 -4 z16 17 z23 -16 z13 1 z16 -1
    z10 13 z3 -10 z1 1 z5 -3 -10 z2 10 z11 1 z8 -13 z1 -1 z5 -11 z4 -1 z5 12 z1 3 1 z30 -3 z1 7 z7 1 z1 27
    -4 z19 -8 z5 -1 z10 15 -2 z15 21 z1 5 z8 -3 z27 3 1 z17 -1 z8 -2 z18 -7 z8 -1 z5 -10 z22 2 z15 1 z22
    -5 z6 -1 z8 -14 z27 3 -11 12 z19 3 z1 13 z3 1 z15 -1 z1 2 z17 -2 z9 -4 6 z2 -1 z6 5 z2 -15 z7 19 z6 -1
    z8 -2 z6 14 z9 7 -1 z16 -4 z1 2 z7 4 z10 -3 z44 2 z8 2 z1 2 -6 z82 8 11 z2 7 z2 -12 z10 -1 z7 1 1 5 1
    z12 -1 z2 -14 z14 -2 z4 -1 z7 4 z10 -19 z10 1 z33 -2 z10 4 z84 1 z15 -11 z17 -4 z1 -11 z35 -1 z23 -1
    -7 z58 1 z34 3 z3 -3 z44 -2 z55 -4 2 z10 -2 z6 8 z125 -1 z5 -32 z43 1 2 z1 -1 z29 -3 z17 2 z5 -1 3 z7
    -2 z46 4 -1 z9 -11 -3 z71 -2 z4 -4 z5 -2 z13 1 z26 2 z17 -2 z2 3 z97 1 z26 5 z16 -1 z8 -1 z10 5 z2 -1
    z8 17 z94 -6 z5 -13 z4 11 z38 -2 z27 -5 z6 7 z6 -6 -2 z49 -7 z58 1 z32 7 z50 -2 z14 2 -3 z1 2 z4 1 z3
    -4 z51 -1 z9 -3 z50 4 z16 -10 z2 4 z20 -6 z113 7 z5 -12 z5 1 z100 2 z56 1 z10 -1 z9 1 z11 -8 z10 12 z2
    -4 z14 5 z10 -1 z20 6 z2 -5 z125 -4 -3 -4 z9 22 z26 3 z49 7 z5 -2 z16 -1 z6 -4 z77 -1 -2 z1 18 z6 -1
    z107 -3 z55 -2 z3 6 z27 -1 z2 2 z20 -8 z19 -5 z140 -2 z44 -6 z12 18 z4 2 z70 2 z72 9 z17 -1 z2 -11 z6
    -2 z17 -7 z1 -3 z2 -7 -4 z3 8 -4 z1 3 z29 -8 z11 2 z10 -1 z45 1 z10 -1 z54 -1 z7 -1 z8 10 z10 -7 z13 5
    z13 -1 z7 -1 z8 -1 z16 7 z65 -1 z11 -21 z5 -2 z11 5 z54 -7 z55 -2 z10 8 z55 -2 z6 4 z37 -2 z1 16 z9
    -20 z3 -1 z11 -4 -1 1 z4 23 z4 -8 z1 -2 z8 -1 z3 -1 -8 z1 -9 z3 -8 z2 -1 z1 12 -9 z4 -1 3 1 z2 -1 -1
    z3 -7 z12 3 z3 6 6 z1 1 z2 2 z5 -8 z6 -2 z3 20 -2 z2 -11 z1 -17 13 z4 -4 z4 -6 z10 -1 1 z1 3 z9 1 z2
    -4 -5 z14 -7 z7 1 z7 -19 z1 7 z6 2 z2 -2 z5 9 8 z1 -5 z15 2 z2 -1 z12 -4 -1 z4 -1 -7 z3 -2 -1 z2 -3 z6
    -2 z5 -9 z10 9 6 z6 -8 z8 14 9 15 z4 -4 z3 -9 z10 12 z4 -3 z5 2 z6 -1 z6 4 z9 -1 z7 1 z1 -2 8 z9 -1 z4
    -1 z28 11 z2 -1 z7 -2 6 z2 -3 z14 -7 z6 -1 z1 2 -16 z3 -1 z5 -1 6 -1 -1 z13 1 z16 -3 z8 1 1 z2 1 z6 -7
    z3 -5 z3 -4 z10 3 -1 z14 7 -7 z10 9 -4 z6 11 z19 9 6 6 z3 3 z6 7 z2 -2 -1 11 z9 -21 -8 z1 -4 z7 -1 z2
    1 z2 -12 -5 z9 5 9 z1 7 z12 -2 z34 -12 z6 -1 z5 -1 -19 z2 -2 z1 1 z3 -33 z2 -1 z1 13 z13 5 z1 4 z14 6
    z2 -2 z14 -2 1 6 z3 -1 z33 5 3 z2 -4 z7 -1 z16 7 z9 -2 z16 -3 z18 2 z9 1 z15 1 7 z10 -5 z15 7 -4 9 z8
    -2 z2 -1 z5 12 z4 -4 z3 9 z7 -2 z2 -1 z9 1 z17 1 z3 -1 z11 5 z11 -1 z1 -4 z3 -1 z1 2 z23 1 z15 -8 z6 3
    10 z26 8 5 z1 -1 z4 -4 z8 5 -7 z4 -1 -1 z3 -5 -4 z20 1 z5 1 -5 z16 20 z2 -9 z17 -6 z2 -7 z30 -1 z10 -2
    z1 -1 z10 -1 z2 -1 z11 1 1 z7 10 z7 -5 z10 -2 z1 1 z30 -1 z2 -5 z8 -1 -3 z2 -1 z17 -2 z16 4 -1 z15 -15
    z1 -4 z17 -2 z14 -4 z3 -2 1 z15 -10 z1 -1 z3 3 z8 10 -1 z5 1 z5 -3 z1 -10 z4 16 z3 4 13 z4 -1 -4 z10
    -2 z10 11 z2 6 z51 1 z27 -12 -12 14 z16 -4 z2 2 z1 -3 z3 -5 z15 -1 3 -10 z26 -12 -1 z3 19 z9 -1 z4 -12
    z18 -3 z6 8 z9 -7 -1 z9 -2 z8 -14 z1 8 z5 3 z55 1 z8 2 z1 4 -4 z17 10 z8 -4 z56 7 z2 7 z2 -6 z18 1 z1
    2 z13 -1 z2 12 z10 -5 z1 -1 z4 -1 z1 29 z10 19 z7 -11 z71 2 -12 z67 1 z15 -4 z10 -2 z8 -2 z35 -1 z11
    -1 z11 -1 11 z30 -17 z62 3 z3 -1 z16 1 z28 2 -1 z38 -1 z5 -1 z8 -3 z11 -2 z6 6 z104 2 z26 -3 z44 2 z24
    -6 z2 2 z21 -3 z61 4 -4 z43 2 z5 5 z32 -1 z6 -1 z3 4 z3 -3 z2 4 z20 3 z12 -12 z20 -1 z83 1 z40 6 z4 3
    z6 -5 z24 1 z11 1 z60 -2 z10 -8 z2 -6 z7 -8 z1 -1 z3 2 -1 z4 -1 z10 -3 z17 -10 z20 -6 z41 -1 7 z49 -5
    z9 7 z81 -8 z37 1 z12 -2 z14 2 -15 z1 12 z48 2 z21 4 z50 -9 z3 -4 z12 6 z2 2 z147 -1 z22 1 z120 5 z56
    -1 z2 -2 z46 -14 z2 -6 z25 1 z55 1 z28 2 z26 4 z43 -2 z11 6 z20 15 z5 -5 z4 -4 z5 7 z12 -5 z4 -5 z16
    -1 z55 4 z2 3 z6 -3 z55 -1 z16 -1 z1 3 z32 4 z32 1 z26 2 z16 4 z11 -2 z22 -1 z3 6 z15 9 z76 -1 z105 -5
    z12 -4 z11 -1 z44 -1 -6 z93 -1 z1 -1 z18 -1 -1 z9 15 z3 1 z9 8 z5 1 z3 -1 -1 z1 3 z29 11 z11 1 z44 1
    z67 1 z3 1 z5 -1 z7 1 z33 2 z13 2 z7 2 z25 -1 z65 -12 z29 11 z54 -3 z19 -3 z46 1 z28 -15 z26 -1 z4 -1
    z1 -2 z9 -2 -1 z4 -1 -4 z9 -3 z39 -1 z5 -1 z3 -1 -1 z12 24 z7 -6 z5 -2 -2 z6 -2 z99 9 z48 -2 z19 -2
    z35 6 13 -6 24 -5 5 -20 19 z1 -10 1 45 13 -12 -26 -19 3 -8 -8 12 11 4 -2 -23 -9 -2 20 -8 -25 -24 -16
    -24 9 20 23 -16 z1 8 z1 -21 13 11 20 1 z1 -3 18 -23 -28 -2 5 40 -5 8 -15 20 20 7 -2 z2 -7 -8 -2 z3 12
    -11 10 -3 -1 -3 11 -7 1 2 -9 -6 z1 -1 z1 -2 -8 -2 -12 z3 -7 z1 -1 z3 -1 -2 -4 23 z1 -1 z2 -1 -2 z3 4
    z1 -3 z8 -4 z7 4 z12 -4 -1 z9 -10 z3 10 z1 -1 z2 -1 z1 -1 1 -4 z3 -15 18 17 -1 -3 3 z1 1 z2 -1 -1 -38
    z1 -11 z1 4 -4 1 -6 12 7 12 -11 -4 -4 z30 16 18 -2 z2 1 1 4 z1 -2 z1 -2 z2 -3 7 -1 1 -3 10 z2 -5 -7 z1
    -8 z2 29 -3 -2 1 -9 z2 -2 z3 -8 z13 -7 z1 -2 z1 -2 12 z8 -11 -4 z6 8 z5 -1 z2 5 z4 -7 z5 5 -1 z2 -3 z1
    -1 z1 5 -2 z1 7 z2 -9 z2 14 -1 3 z3 6 -1 z3 -15 3 -2 z1 -4 z1 9 z1 -2 11 z1 -2 6 z1 -1 z2 -36 -10 -3
    z1 9 z2 -1 z1 4 z1 11 15 -1 -1 7 -1 z2 -1 z2 -6 -2 10 6 z27 -6 z26 9 z15 17 -3 z9 -4 z4 -82 83 23 142
    24 171 7 z1 76
    """#

  static let shares = #"""
    1 759 949 591 227 317 374 232 37 17 86 205 109 48 70 6 254 7 312 1 42 95 296 120 3180 46 134 145 27
    175 131 106 5 26 9 5 10 47 1 35 1 51 12 122 541 35 1 1147 892 417 205 295 241 184 43 23 86 232 110 48
    68 7 38 7 312 85 15 62 266 143 3008 6 606 27 142 177 100 1 106 29 2 187 262 25 1 29 1 51 38 73 91 111
    1 5254 2302 1300 416 220 226 148 86 47 1332 524 715 175 99 245 97 500 17 240 3 1317 1072 221 279 500
    208 405 133 402 197 87 298 277 150 62 23 420 1551 1664 1030 1240 1421 1614 760 368 225 126 5339 156
    446 44 133 3882 3665 5259 451 398 227 9124 122 754 1 1 1 1 1 1 1 1 1 1 1 1 1 953 57 1 2 30 1 1 4 1 1
    15 1 230 2576 2 40 65 69 4 106 5 1 138 1 1 4 256 2 54 4 1 1 1 1 34 1 4 43 9 326 141 21 1 1 4 1 18 1 28
    123 140 126 2853 342 9 6 9 2 214 1 11 5 1 4 13 131 1 1 1 1 5 1 5 4 3 9 81 26 13 1 1 1 8 1 1 2 1 2 3 2
    1 21 1 1 1 1 3 1 1 1 8 33 1 1 257 1 4 1 1 8 1 1 10 4 2 6 1 25 109 1 1 1 1 1 1 4 1 1 1 1 38
    """#

  static let transitions = #"""
    213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213
    213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 213 1 1362 386 847
    1 1 1 4 1 1 4 83 1 1 1 1 4 1 6 1 11 6 65 4 171 1 53 53 21 28 21 1 1 1 43 1 21 1 1 1 1 1 1 1 1 1 6776 1
    437 13 15 94 2 92 5 1 1 3 69 36 1 14 7 567 1 2 1 9 19 37 71 218 1 304 96 453 49 15 3 1 1 39 66 169 45
    1 12 1 1 14 6 16 5 6991 3 10 16 35 3 3 3 3 3 55 3 3 3 3 10 3 3 3 158 1463 10 16 145 23 1264 10 80 106
    10 10 3 10 16 3 228 10 286 3 3 3 3 3 10 16 87 16 5838 2 27 61 35 44 15 19 6 2 2 2 265 35 2 65 2 10 10
    44 2 6 115 349 286 2261 10 466 257 6 31 35 2 27 2 119 35 90 31 2 15 2 2 86 48 236 102 4725 z1 20 75 23
    27 z1 6 22 z1 4 4 12 4 z1 12 6 15 6 193 z1 23 62 147 19 3449 16 446 535 9 34 7 9 56 9 65 16 198 65 z1
    7 z2 35 53 299 180 3830 1 101 46 58 20 6 30 20 1 1 1 51 1 1 13 4 1 1 18 1 4 6 94 8 317 8 3408 1704 42
    46 18 13 39 8 196 106 108 87 1 25 1 4 8 8 23 6 3334 2 139 27 85 20 13 20 70 2 2 5 2 45 2 74 2 70 2 149
    2 27 9 232 31 3618 49 2963 1344 13 2 74 9 210 9 20 88 5 2 5 16 2 5 45 56 185 45 207 9 26 288 114 236 9
    201 44 9 9 9 26 9 9 9 9 9 9 9 9 9 26 166 9 183 44 777 323 9 9 9 9 9 9 1668 9 44 44 9 9 9 9 9 9 44 26
    5476 5 121 226 142 5 5 5 37 5 5 16 5 5 5 16 5 100 5 5 5 16 5 90 5 837 37 890 269 16 237 100 5 37 5 47
    37 47 16 5 16 5 5 16 79 16 5 6430 5 23 162 115 226 42 134 23 5 5 5 32 5 5 88 5 5 5 14 5 23 23 171 69
    2259 5 725 827 337 5 60 14 670 5 23 2711 5 143 5 115 5 14 23 51 263 23 522 3 3 3 10 3 3 3 10 187 3 10
    23 56 3 3 3 3 3 10 3 10 3 43 16 350 3 239 108 10 3 10 16 3 3 128 36 49 49 3 3 3 3 3 16 75 29 8434
    """#

  static let gaps = #"""
    12000 3700 4200 3700 4300 3700 3700 4200 3700 3700 4300 3700 4200 3200 3700 3700 3700 4200 3700 4300
    5800 3700 4200 3000 3700 3700 3700 4200 3700 4300 3700 3700 4200 3200 3700 3700 3700 4200 3000 3700
    4300 3700 4200 3700 4300 5800 3700 4200 3200 3700 4300 3700 4200 3200 3700 3700 3700 4200 3000 3700
    5800 3700 4200 4300 3700 3700 3700 4200 3200 3700 3700 3700 4200 3200 3700 4300 3700 3700 4300 5800
    5400 3700 3700 4300 3700 5800 3700 3700 4300 3000 3100 3700 3700 3200 3700 5400 3700 3700 4300 5800
    3400 3700 3700 3200 5400 5800 4200 3700 3700 4300 5400 3700 3700 3000 3200 5800 3700 3700 4300 3000
    5400 3700 3700 3000 5800 5300 3700 3200 4300 3700 3700 3700 3700 4300 3800 4300 3700 3700 3000 5800
    5400 3700 4300 3700 5400 5800 3700 3700 4300 3200 3400 3700 4300 1100 5200 1500 3700 3700 5800 3200
    4900 3700 3200 1100 5700 5200 3700 3700 3000 3500 6100 3700 3700 4300 4500 5200 3700 3700 3200 4000
    5000 3700 3700 4300 3400 3400 3700 3400 3400 3700 5400 3700 3700 5800 4900 1500 4200 5300 5800 5000
    4600 3700 3400 3400 1400 3500 3700 4300 1600 4900 6200 4500 3700 1900 3200 4000 3700 3400 3400 1400
    3000 3700 4300 500 3000 1600 5400 3700 4300 5100 1500 3200 3900 1800 1600 5400 4500 3700 4000 5800
    5200 3000 3300 4000 3800 5700 3700 3400 3400 1400 5700 500 3000 1300 5200 500 5400 5800 6200 4900 1500
    3200 500 1100 5200 5700 3300 3800 5100 1500 1100 5300 5800 6200 4900 5200 3900 2000 5700 1000 5200
    3700 3400 3400 5400 4700 4500 1900 5100 1500 4000 3300 3000 4000 5000 1000 3200 1100 5200 900 2000
    4300 3700 1400 1500 4900 3300 3800 5700 1000 5100 4500 1900 5100 5200 1000 500 6100 4900 1800 1600
    4300 3700 5200 1000 5000 5300 5800 6200 5100 3900 3700 3400 3400 5400 4700 3200 500 1600 3900 4900
    3000 3700 500 4300 1400 3300 4300 6100 4900 4000 4300 3700 3600 5700 1400 3300 3000 6100 4900 5500
    5300 5800 6200 1800 1600 1600 3200 5400 1100 3800 3300 4300 3700 500 100 2000 4600 5100 1500 3100 4500
    1900 4000 6100 500 3300 3800 4000 5100 1500 4300 3700 2000 4000 4700 5400 3700 3400 3400 3700 3300
    4300 3700 500 100 2100 3900 1400 2600 5700 3200 1100 4700 4000 300 3300 1600 5800 z1 5300 500 2600
    2000 3900 5200 3200 5300 1900 4500 4000 3300 3000 4000 1200 3600 2100 2600 5700 1300 1400 1600 5400
    3200 1600 1800 3700 5800 5600 4900 1400 4300 3700 3900 4000 1800 5800 6200 900 3100 1100 1400 100 1600
    5100 900 3300 6100 4900 1800 6200 5300 5800 4600 3200 3700 3700 3400 3400 1400 4800 1600 700 3800 5700
    500 4300 3700 5500 5200 1000 3900 2000 5700 2500 2100 2100 3900 1400 3600 500 3700 4300 500 100 3000
    3300 6100 4900 800 100 5300 4200 4700 1000 1400 3200 5300 1900 5200 4000 3700 3400 3400 1400 5400 1400
    z1 1000 900 4600 3300 6100 4300 6200 5100 1600 5400 1600 1800 1600 4300 1100 2900 2100 5300 2100 3900
    2400 2500 1300 4500 1900 3700 4000 2600 100 1200 1000 1100 4600 4300 5500 3700 900 4900 3200 2500 900
    100 5500 5800 6200 4200 500 5300 700 3800 2800 4600 1700 1400 z1 1100 900 800 5700 1000 1600 3500 3400
    5800 3600 4300 3000 4900 2000 4600 5100 1000 4100 -24 450 -168 550 105 -24 450 -168 174 650 -53 350
    1250 -203 105 -24 350 -142 550 150 -53 350 1250 -203 140 -53 450 140 650 -232 -24 450 1550 -203 174
    -79 350 1250 69 550 5 450 -203 550 150 -79 350 1050 208 750 -79 350 1250 105 -232 -79 350 1050 174 150
    5 450 550 -203 208 -79 350 1050 208 -265 -111 350 1050 140 650 35 -203 550 150 41 -111 208 550 -300
    150 35 -232 550 650 450 -111 240 1050 -300 41 -142 174 550 150 100 5 -265 850 44 150 450 275 -300 750
    73 -168 275 1250 750 150 69 -300 450 650 85 -203 275 1050 150 31 -79 850 350 69 -300 -203 275 650 134
    350 -265 336 1250 150 44 5 450 -300 41 150 -300 336 950 750 100 -53 450 350 250 1950 -300 336 250 750
    39 -142 850 350 93 150 -300 336 1250 150 50 -335 174 550 150 150 -335 336 1850 -40 15 -335 105 450 100
    350 -403 100 350 -24 85 -403 336 250 39 1950 650 59 150 15 44 -403 100 350 250 150 -232 350 350 39 250
    150 35 350 850 -40 -403 100 350 250 950 336 950 250 550 950 41 -111 350 150 1950 650 -123 50 650 85
    150 35 174 150 150 1250 50 -40 225 93 -444 100 350 250 73 3550 550 50 150 2250 41 150 50 39 350 650
    3550 350 250 93 50 134 750 750 150 31 150 50 39 150 -123 2450 44 750 250 -444 100 350 85 93 150 550
    750 750 -40 50 1550 -40 15 750 750 350 250 150 650 450 208 550 750 39 50 134 93 150 750 150 550 750
    150 750 2850 50 94 50 550 350 -203 150 1850 85 31 150 50 450 -123 -444 100 350 85 73 650 250 950 -226
    69 1550 405 250 950 550 50 950 50 94 -313 350 -203 650 93 550 50 1250 50 94 73 31 150 50 50 650 1050
    550 87 150 -33 50 950 405 750 350 1850 73 750 1650 450 150 850 321 50 350 50 134 174 450 750 450 208
    150 -386 73 41 -444 100 350 -24 50 950 405 750 350 950 -123 750 650 93 750 350 73 -275 150 50 1050 450
    2750 87 2850 750 2750 -91 150 550 6 850 150 321 50 1550 -40 650 850 950 750 93 150 250 1050 87 750 750
    50 405 250 78 35 350 350 -203 74 -893 50 150 150 150 450 350 550 250 250 150 250 50 50 94 50 50 31 150
    44 1450 -111 -444 100 350 250 21 1050 450 180 93 750 350 -203 85 250 1850 -123 2450 44 2650 450 950
    -123 750 750 2850 405 950 750 350 450 50 50 94 150 250 53 550 73 750 250 550 6 850 250 136 -444 100
    350 250 85 550 650 1650 550 44 50 50 750 550 450 1050 87 750 50 550 450 450 150 450 87 950 -123 150
    1150 50 150 350 35 245 350 750 350 3650 850 85 250 85 -79 150 39 750 1150 550 250 44 150 150 350 250
    87 450 180 150 73 150 550 650 250 350 50 93 150 950 750 100 450 750 250 550 94 1850 73 750 550 3 -145
    z3 -21 z3 -188 z1 -191 z1 -122 z1 -147 z5 102 184 -27 77 z4 -49 z1 -78 -42 -131 z3 -19 z3 -171 -175 z2
    -113 -135 z6 101 -23 170 26 z4 -40 -83 44 -22 -104 z1 8 z1 -129 z1 -70 z1 -156 z1 -88 z1 -162 z1 -121
    z3 105 158 z2 33 107 z2 14 107 z2 -59 -24 -68 -109 z2 32 15 z2 -137 -146 -143 -150 -46 -79 -87 -121 z4
    139 108 88 -40 z4 72 19 -4 -95 -96 z1 -2 z1 -69 z1 -81 z1 -139 z1 -81 z1 -145 z1 -124 z3 81 134 z2 -43
    19 z2 -5 74 z2 -97 -67 -112 -30 z6 -136 -94 -137 -117 z5 58 z1 -33 z1 129 z1 1 z1 -45 z1 -59 z1 31 z1
    -41 -94 z1 -9 z1 -88 z1 -57 z1 -127 z1 -71 z1 -133 z1 -97 z3 74 126 z2 -4 53 z2 -31 14 z2 -55 -11 -43
    z3 -84 z3 -104 -114 z2 -120 -122 z2 53 -50 117 52 -57 -13 50 -41 -7 -35 97 -2 -74 -91 -32 -65 -72 -103
    z2 8 -19 6 z1 -115 -123 -120 -119 -45 -74 -57 -94 z4 105 80 44 -57 z6 21 -84 -22 z3 -84 z3 -84 z3 -104
    -112 z2 81 1 120 40 23 -27 100 -51 23 -36 85 -24 -21 -53 42 -20 -82 10 z2 -85 -76 z2 -105 -54 z2 -115
    -76 z3 54 z1 107 z1 -7 z1 55 z1 5 z1 68 z1 -37 z1 -16 -16 -50 z2 -19 -74 z2 -81 -89 z2 -89 -111 z2 57
    31 104 82 -16 -29 58 -96 16 -18 81 -6 -43 -84 71 -107 -66 z1 -1 z3 6 z1 -105 z1 -43 z1 -109 z1 -63 z3
    54 107 z2 -24 20 z6 -22 z1 -80 14 z2 -79 -59 z2 -93 -34 z2 -109 -64 z3 64 z1 108 z1 9 z1 65 z1 18 z1
    64 z1 -21 z1 -3 -21 z3 -67 z3 -67 z3 -88 -96 z2 54 -31 101 17 -3 -21 74 -24 11 -16 82 -62 -16 -37 54
    -29 -83 -77 -78 -99 -76 -100 -57 -98 -55 21 -54 -23 -61 -5 -46 -61 z8 32 89 -7 65 -46 43 -138 -56 -94
    -104 -22 -57 -96 -96 -45 -84 z10 31 4 z2 -6 -50 z2 96 91 z2 44 -73 -57 -86 -87 -101 5 -90 -91 -96 33
    -19 -31 -38 47 -33 -65 -37 z8 98 68 54 26 21 41 -15 -48 -69 -85 -44 -7 -86 -101 -51 -56 z10 -11 44 z2
    -60 2 z2 52 99 z2 -7 56 -59 29 -76 -32 -73 -43 -88 -25 z8 29 -50 -1 -63 z1 -39 -35 -91 89 68 82 30 48
    -59 -76 -31 -50 -2 -60 -57 -68 -84 -88 -98 -44 16 28 12 -33 -56 z1 -40 z8 35 15 94 69 -16 -105 50 -4
    -68 -55 z2 -20 30 -85 -9 z4 70 90 -34 -55 -85 -94 -48 -79 -21 -34 -44 -36 z4 -9 21 z1 -4 -13 -22 -60
    -78 z2 -74 -89 z8 45 47 14 -13 z2 -36 -66 100 82 75 29 z2 46 -103 -60 -70 -91 -81 -74 -96 -77 -94 -21
    19 -24 -15 -59 -28 -4 -54 z8 43 90 27 49 17 56 -27 -9 -57 -49 -24 -78 -81 -50 -60 -88 z8 -5 31 -62 z1
    -52 12 -72 -47 65 82 -45 69 8 65 -20 -98 -49 35 z2 -75 -53 z2 -61 -2 z2 -93 -51 z3 39 z1 83 z1 -4 z1
    78 z1 -1 z1 34 z1 -10 z1 18 -31 -82 -1 -79 z1 -82 z1 -56 z8 9 -14 48 29 z1 -31 z1 -2 83 74 70 81 z1 22
    z1 -71 -38 -64 -54 -80 -59 -40 -52 -82 z8 -15 26 -60 -5 -78 3 -48 -58 35 91 4 43 22 47 z1 -93 -45 -44
    -54 -82 -32 -15 23 -15 -62 -32 -91 -81 -43 -26 -38 -44 z4 7 18 62 39 z4 -36 -105 28 -10 -45 20 -78 37
    z2 -53 -2 z8 34 49 z1 -49 z2 -38 -51 93 55 74 62 z2 -60 -3 -37 51 -26 -54 73 -25 44 5 -83 -26 -72 -63
    -50 -61 -2 -32 99 78 84 32 18 -6 82 37 38 19 24 -71 -3 -32 31 61 19 -41 -45 -71 z1 -3 -35 -72 z8 25 28
    1 -2 87 40 58 -31 62 90 77 68 21 45 -34 -99 34 87 -37 -58 -40 46 -31 47 -55 -77 -45 -58 -49 -4 -57 -68
    86 81 49 -96 -4 49 -3 7 36 16 13 -116 -18 20 83 23 -56 -73 -20 20 -51 -73 -23 -22 z8 21 -1 -67 19 1
    -51 12 -43 77 47 48 32 65 -79 20 25 -76 -14 -70 -61 -65 -4 -44 -44 z8 -9 23 -35 -83 -22 11 -46 -72 56
    58 81 41 z1 -34 -11 23 -53 -54 -25 -61 -11 -74 -4 -39 z8 48 16 -109 -9 5 -24 12 -23 19 77 56 59 10 18
    17 -60 -60 z1 95 45 -80 z2 -9 z8 2 z1 -107 24 -17 z1 -74 -9 62 z1 -159 50 10 z1 -205 29 -78 -82 z6 -2
    96 z2 95 -18 z2 -15 -10 -4 29 z4 -17 -49 -86 -251 -21 49 10 52 -15 -22 -56 -70 -2 -25 -3 -58 z8 -25 30
    37 -10 -17 62 -5 -23 59 69 68 55 -23 -9 -79 16 42 2 -7 -4 10 -13 -50 -14 -74 2 58 -2 43 28 -12 38 22
    z1 -20 101 17 z1 -52 -16 -34 15 -39 -12 -31 -2 -50 -54 -62 -20 -81 -35 z4 96 z1 -2 z1 -22 z1 4 115 29
    -45 5 -42 z4 -83 48 -178 -77 -98 75 46 12 -50 z1 -22 z1 91 -18 -8 6 -60 -9 -68 -9 -13 -24 -66 -37 2
    -32 86 66 -6 58 16 -20 11 -110 33 -36 38 66 -17 -22 46 43 22 -8 22 -27 2 -30 52 48 z1 -44 57 42 16 8
    -81 -98 -74 -98 -6 67 -54 -27 3 5 10 -36 5 57 -7 78 -55 -33 -69 -76 z4 68 30 -2 z1 -20 -2 118 -6 23 z1
    8 -24 z4 -103 23 -175 -109 -61 -23 62 -6 -30 -17 -26 94 24 -62 -8 -63 37 z1 -11 z1 15 z1 -49 -36 60 46
    38 z1 53 16 55 16 18 z1 -11 z1 16 z1 -73 z1 46 -31 20 21 18 -52 -14 13 -28 -9 -27 -26 -20 -57 -35 4 40
    -2 57 42 -76 -61 -46 17 81 12 16 11 52 -7 -6 23 -58 61 29 -5 3 70 36 6 -11 22 4 7 -12 84 34 -16 -6 27
    61 57 -20 6 -53 -106 -27 -17 10 100 -6 z1 10 -122 5 41 -19 20 -40 -24 -64 -1 20 7 -33 29 33 19 -102
    -24 -33 -56 -64 -72 -53 -74 15 -49 -1 1 14 -3 75 16 67 -7 9 z1 45 -56 -13 -41 12 -94 94 9 40 z1 83 74
    29 8 -41 -75 86 -8 -20 -17 -23 -70 23 z1 7 z1 12 z1 -12 -51 -39 -30 -79 -69 z5 95 -1 z1 -6 -11 88 -3
    11 52 5 -28 z4 -80 99 -162 -15 -67 34 43 -30 -32 -4 -23 31 61 21 -10 45 13 -39 34 15 12 -17 -15 -17 z1
    36 z1 96 z1 83 z1 10 z1 -25 z1 51 z1 14 z1 -54 z1 35 15 -27 -17 -6 -68 -38 -13 -13 -3 -66 1 -16 53 -31
    -27 39 40 24 -81 -9 91 -5 -3 -68 3 -83 -23 46 4 -15 86 z1 65 -33 -1 26 5 5 21 z1 7 z1 103 30 34 z1 23
    -11 3 -111 -19 -28 27 38 -7 z1 -14 -19 19 -29 61 3 -11 41 57 -14 18 -201 37 -32 -48 17 14 16 z1 -11 63
    63 6 18 z1 121 z1 2 z1 2 z1 6 z1 42 z1 -34 z2 22 57 -11 2 -19 -27 -61 -3 -18 -17 -80 -35 -40 z1 -42 1
    13 18 34 17 -31 20 25 -1 -66 4 -75 -44 51 18 -32 15 66 24 15 17 72 -62 -24 41 -4 -33 -23 46 13 -10 25
    47 15 -27 -20 19 9 -82 -55 3 89 -16 -23 29 -26 17 96 75 -60 -7 -79 -69 z6 -1 91 79 z1 -4 -10 -9 22 12
    -24 z4 -52 66 -189 26 -6 46 46 -4 34 23 13 -26 -83 -148 -15 -7 43 59 9 -11 8 2 18 38 -37 -72 -65 -67
    z1 -5 -16 -20 10 25 -16 53 1 7 -2 23 -34 71 31 5 -121 -27 12 -10 -14 29 -24 -47 -9 74 -60 -19 z2 11 96
    1 -7 41 89 z3 23 z1 -4 -47 19 18 42 95 66 50 88 32 -46 -5 -40 -34 41 -21 -24 -6 65 -38 43 -11 7 -37 6
    -47 -29 -16 -46 -34 -3 55 -45 49 29 -52 52 1 -16 -63 20 62 10 25 60 41 54 45 46 61 39 22 -20 -12 -31
    -68 19 47 -6 5 8 32 -15 55 55 -41 -69 62 44 -6 -96 -51 z1 -17 33 64 5 18 68 -153 z1 -27 -23 6 z1 97 4
    z2 68 z3 39 3 z2 -7 -29 28 z1 -21 14 28 -100 -22 -37 40 -17 -22 34 47 34 z1 -14 47 -70 -54 -70 z1 -32
    z1 -1 29 20 70 -35 z1 22 1 z1 10 37 -13 -48 3 60 37 -32 30 65 -16 -26 -22 28 -2 -43 39 -12 73 -58 33
    51 58 69 31 34 -6 -54 1 19 11 -43 12 -46 -4 -2 64 5 23 204 6 78 -20 -1 12 2 7 68 -2 -60 14 -56 -49 -14
    -28 -15 25 18 -9 -12 -17 -4 6 69 -5 -3 13 73 -26 -45 -46 1 -36 -72 -2 -18 6 -43 -20 -37 23 29 41 -56
    31 3 -58 -48 -43 -59 -35 -57 13 -19 18 -5 -52 -17 -74 -69 z6 -1 84 79 z2 -12 -10 43 10 -8 z4 -50 56
    -177 20 -8 48 41 3 -6 26 44 -28 3 31 -24 23 45 70 25 34 z1 1 -12 25 -71 -11 9 -32 -19 -58 36 86 32 15
    10 -9 -10 -28 -95 -50 -37 -2 29 27 -1 15 -34 -41 73 32 -26 z1 66 34 -33 -10 -34 -23 -5 -11 -42 -19 -27
    -16 19 1 z2 38 -36 -77 45 15 -12 40 5 -4 29 -22 -16 50 15 4 3 -10 -47 14 -72 z4 32 59 68 86 z5 -50 z1
    6 -23 -46 100 -24 -3 79 45 -55 -44 -8 52 21 3 30 -20 12 -50 1 5 -23 -53 -35 -50 -53 29 -4 -72 -29 -1 1
    -72 40 9 -51 16 -3 12 49 -18 -3 -7 26 -3 99 -26 -44 -43 -8 z4 34 33 71 84 z4 17 -34 -1 z1 -16 13 27 6
    -37 33 -42 -36 -38 8 -80 -27 -18 63 -30 -43 25 59 15 -23 18 54 15 -100 -66 21 -43 -45 z1 47 -17 -59 5
    -9 -1 -2 -8 z1 98 15 29 94 -17 6 29 -71 -3 12 z2 30 3 z4 13 z1 -47 15 z1 -3 -113 -69 -33 46 12 1 73 42
    59 25 22 26 -37 -35 -57 -9 5 3 59 14 44 78 19 27 21 32 20 z1 -7 -14 -29 -4 -15 -4 34 -5 -19 -18 z1 23
    16 z1 -124 -74 -69 33 37 -78 -5 49 52 -19 16 -6 z2 4 18 37 80 53 26 -54 -133 -64 22 7 14 -26 2 -51 34
    -15 -88 -4 11 -9 13 -8 68 1 48 -28 -64 -2 -49 -13 40 -3 28 31 91 -3 8 2 18 3 66 40 -3 -87 -26 19 -28
    -2 33 13 22 -9 48 -1 -35 -17 24 4 79 z1 5 10 63 9 1 7 37 2 3 8 z1 -18 -2 -28 -29 -56 52 -1 93 8 -5 59
    33 23 z1 47 36 44 19 -63 45 27 32 26 62 -10 -40 28 25 z1 13 23 45 -21 -46 -32 z5 85 z1 -13 -26 z2 -53
    -48 51 -1 -80 z3 78 z1 -16 z2 13 z2 40 -135 -6 24 -29 41 10 1 70 40 56 20 21 24 -34 -31 -52 -9 7 5 57
    14 40 73 19 27 22 32 19 z1 -7 -15 -26 -4 -14 -4 15 -46 20 91 11 -33 -30 8 -16 -56 24 24 20 -2 26 10
    -40 -7 -125 -13 -4 12 -29 z1 -7 54 -10 -20 -33 z1 13 z1 77 75 72 23 2 -28 11 -11 -15 -79 z1 45 81 -20
    -41 58 18 24 1 -17 69 -61 -85 -31 -12 -8 -6 5 45 102 16 -41 -6 8 9 56 -31 -12 -16 -40 -29 -84 -50 -10
    z4 64 78 16 10 -3 -7 z1 1 z8 1 -2 -20 -7 -15 44 -3 62 48 31 53 24 -61 -18 33 29 27 67 11 -12 -46 9 -8
    67 19 29 -20 25 -28 -61 -22 -8 -42 10 z2 -13 1 3 z1 75 19 -17 z1 18 -13 8 z1 -8 -13 -57 15 -50 -8 6 12
    4 -30 -46 27 17 71 41 67 13 -53 -56 60 -8 -49 22 -4 -33 -6 -50 14 -9 -6 15 18 48 28 34 z1 64 4 z2 10
    z1 12 z1 -16 z3 5 -4 -4 42 4 -26 55 -94 19 43 -32 18 11 84 -11 -24 -29 -17 -58 -24 z1 24 z1 32 -17 -62
    -16 24 -8 3 -17 -21 -21 -28 53 55 -3 -4 34 z1 29 50 12 -60 3 -10 70 -96 z2 -27 34 z2 -25 16 z2 -25 -9
    z2 -63 -100 12 34 -8 2 -58 -90 56 -22 -87 43 -47 -10 11 25 -6 38 31 39 58 46 16 11 14 12 -31 z1 -20
    -20 -16 z1 -19 z1 -15 70 71 4 -1 2 -43 -36 -51 -23 17 z1 59 -15 2 24 14 -50 -9 -48 -41 -39 -63 -28 -43
    -53 8 -16 14 37 -10 6 29 -23 14 -32 38 3 -9 18 1 75 8 -18 -18 -30 -19 z1 31 61 22 -45 -67 -41 -56 -15
    34 -69 2 -45 65 40 -69 -1 2 -11 -17 -87 -34 -35 14 12 10 57 16 39 38 -13 18 -7 38 8 -65 3 3 23 -39 54
    -81 37 3 7 27 -15 6 20 25 -4 7 -43 3 31 31 -24 19 23 -42 -12 -10 -15 -44 -12 z9 16 z1 25 z1 70 z1 41
    -3 -11 -3 -23 2 -5 66 26 9 -37 14 -35 -9 -1 -5 -23 3 38 -30 3 28 -47 11 47 -26 -8 -24 z1 17 47 -35 -22
    -23 -30 -61 -66 z5 71 -1 z1 -4 -13 87 -3 9 25 3 -6 z4 -81 94 -126 -68 -65 7 39 -23 -6 2 -31 6 17 25
    -107 26 z1 -11 z1 -21 z1 -52 z1 -31 -65 -57 z1 -8 76 -57 -2 -4 z1 23 z3 -10 z2 -14 12 37 -9 -19 71 21
    41 63 -10 2 17 40 54 -25 -53 -43 -30 -22 -2 -45 -69 -43 -29 16 -13 -9 29 -15 -14 -34 46 z1 31 -16 23
    17 -52 72 59 -54 3 30 -46 z1 32 -6 14 -11 -15 24 20 -24 -37 -16 -4 28 -3 -17 3 -26 66 -11 67 -10 -11
    12 46 -16 7 z1 27 3 -12 -18 12 -20 10 34 -36 -12 -69 -69 -21 -10 -8 7 -23 -49 74 8 -45 -28 9 5 -23 -17
    -57 2 51 9 6 19 -4 43 -5 -11 33 27 -50 22 -37 65 35 30 32 28 57 -25 31 -18 -40 z1 -12 7 -2 z1 -1 -38
    z1 26 51 16 11 -6 28 25 z1 -29 55 -15 -11 -38 1 z8 7 30 -8 25 49 59 27 -3 -24 19 -3 -22 23 -5 9 60 -8
    -16 36 16 -40 11 -5 26 24 63 -43 6 40 -75 83 20 -40 51 -2 z1 14 -59 z1 -42 -31 -17 2 7 -5 -4 z2 63 55
    38 -17 -2 21 z2 -18 -12 9 46 -39 -35 19 -5 4 -26 z1 1 -1 45 86 12 -10 -38 -43 -72 z5 62 z1 -1 -6 -12
    86 -2 24 4 -9 5 z4 8 -112 -93 -118 -15 -83 3 59 -8 74 18 11 -39 -94 -28 13 29 3 -35 1 1 21 -1 -2 -23
    39 2 -2 14 -21 38 44 -29 -17 35 z1 7 5 -11 23 9 -31 43 -27 30 44 -18 -11 -2 5 -26 22 -58 6 33 -33 z8
    87 28 -6 1 7 -29 -15 -4 -10 67 8 -28 z1 40 z1 8 4 103 9 -16 z1 63 z1 -96 z5 -28 z1 32 z5 -67 z1 -94 71
    3 90 74 -45 4 20 38 -45 -28 z1 40 -6 37 -5 10 -35 48 15 -78 -13 -7 -5 -43 3 -53 47 -31 8 29 -18 -3 -45
    17 20 45 41 16 -5 19 -15 26 62 -36 1 -7 -11 -4 -1 37 31 -8 8 16 -56 -117 16 -13 38 15 -35 52 -26 1 9
    36 -17 -12 8 -53 -1 49 5 1 -38 -19 7 8 -15 18 -65 -69 -61 -51 7 z1 5 -23 44 -38 35 13 50 -4 56 59 -2 8
    42 -32 -18 64 -18 -129 -13 -3 29 -2 94 -1 z2 37 2 24 91 -15 23 -20 -35 -38 -60 -15 6 2 z3 -60 -11 -4 9
    -16 13 -60 13 29 147 27 73 -21 -76 51 31 -12 -44 75 -5 9 20 7 -6 -20 -52 -29 -38 -65 -24 23 3 34 74 29
    27 29 -53 2 30 -22 -73 -1 27 -10 85 -8 23 -43 -56 15 -15 -13 85 z1 24 z1 -22 4 28 10 10 -22 -1 -2 2 4
    36 -15 15 11 -4 -8 -36 -48 -3 -28 45 32 60 8 38 -57 -9 -2 32 -41 -40 24 -18 -21 7 10 -51 6 16 -8 2 -9
    -2 27 -8 7 -71 9 4 29 115 -1 3 -5 -28 -23 -26 -47 69 76 -6 -65 -16 -50 -16 -39 27 -57 -26 2 1 3 32 32
    -50 -48 -41 -20 -68 24 11 -11 5 -5 20 3 -10 8 15 -3 16 1 -34 29 46 -48 -55 35 32 37 -10 -11 39 57 -30
    12 z1 9 z1 21 z1 4 -16 -70 46 -87 9 45 7 -78 1 z2 -3 z3 -19 -5 z2 30 -1 52 z1 -34 14 -93 -40 -45 -14
    41 -7 19 40 58 5 12 3 -1 -9 10 23 -4 -5 2 -17 62 -21 13 2 -45 -7 6 -34 -39 -27 -3 -40 -11 19 1 1 31 z1
    47 60 -105 -11 24 4 -5 20 34 -16 -1 -3 z2 7 9 -11 57 50 13 11 13 -77 -12
    """#

  static let headerGaps = #"""
    12000 3700 4200 3700 3700 4300 3700 4200 3700 3700 4300 3700 4200 3700 3700 6100 3700 4200 3700 4300
    3700 3700 4200 3700 3700 4300 3700 4200 3700 3700 6800 3700 4200 4300 3700 3700 3700 4200 4300 3700
    6400 3700 4200 4300 3700 3700 3700 4200 4300 3700 6400 3700 4200 3700 4300 4200 3700 4200 3700 4300
    6400 3700 4200 4300 3700 3700 3700 4200 4300 3700 6800 3700 4200 6800 3700 3700 3700 3700 4300 6400
    4300 3700 4300 6400 1800 4300 3700 3700 4300 4300 6100 3700 4200 4300 3700 3700 3700 3700 3200 3700
    1000 3700 3700 3200 3700 1000 3700 3700 6800 1100 3700 3700 6400 4300 700 3400 3700 6400 2300 3200
    2300 3700 1800 6100 4300 2900 4200 1800 6400 1100 6100 3700 3700 3200 1000 6800 3700 3700 3200 1000
    6800 3700 3700 3200 1000 6800 3700 6400 1300 6100 1800 3700 3700 4300 4500 500 3700 3700 4300 3700
    1300 3700 4200 4500 3700 300 3700 3700 3200 1200 3700 3700 3700 6800 5800 2200 3700 4200 4500 6400 700
    3700 3700 4500 6100 300 3700 3700 3200 4200 5800 3700 3700 4500 6100 500 3700 4200 4500 4100 800 6400
    1300 1800 4300 1600 3700 3700 4300 3700 4300 3700 3700 4500 300 6100 6400 3200 1600 700 3700 3700 3700
    4500 300 6100 3700 3700 4300 2400 3700 4100 1800 4300 3200 4300 6400 1300 3200 200 3900 3700 3700 4500
    300 2800 6400 z1 3200 1600 6800 4100 1800 4300 3200 900 3700 3700 4500 5800 1400 4000 6400 1300 6200
    600 3700 6800 4000 1900 4000 3700 2300 4100 4300 1900 3700 3700 6800 3200 6400 3700 4500 1200 3200
    3700 4100 4000 1200 6200 1400 3700 3700 4200 900 500 3700 3200 4000 4000 4200 4100 1800 4300 3200 4300
    6400 3800 3900 6800 3200 4500 6400 z1 3800 3900 4500 3700 5800 6100 2000 4500 4100 800 4200 1500 3700
    4000 4100 3700 1400 4500 3700 1900 z1 6400 4000 6800 1900 6500 4000 3200 6400 3800 3900 6800 4500 3700
    300 2800 1900 3700 4300 2400 4100 4000 3700 3200 200 900 4200 1400 1200 900 3800 4100 3700 3700 4200
    1400 3900 4500 3700 2800 300 1900 3700 4300 2400 3700 4000 3700 2900 4000 4000 4000 3700 3700 300 2800
    1400 6400 3800 800 2600 3000 4000 1200 2700 3200 3700 4500 3400 6400 z1 5100 4500 4100 800 4200 1500
    4000 3200 1900 2500 1400 3700 3700 2000 3200 1200 4500 3400 6400 z1 5100 3700 3700 300 2800 1400 4500
    900 200 3200 900 4000 6200 1400 1200 3800 3700 3200 2000 3200 1000 4500 3400 2700 3700 2800 3700 2900
    200 1400 4000 4500 3700 300 6100 3900 6100 600 2800 6400 3800 3700 3700 4200 1400 3900 6800 6500 3700
    4000 3800 4500 3400 2700 1200 3200 4000 3200 1900 2500 1400 3700 3200 200 4100 4000 4100 1800 2900 400
    700 3700 3700 3900 z1 6600 3700 3200 2000 3200 z1 6800 6500 3700 4000 2400 4500 3900 4000 6500 6400
    6100 5800 1400 6400 z1 4500 2000 3700 1200 400 4500 3900 4000 1400 4200 6800 6500 3700 4000 3800 4500
    300 6100 3900 3800 1400 6200 1200 800 6400 4000 3200 1900 2500 1400 3700 3200 200 900 3700 3400 2700
    1200 3200 3700 6100 3900 1500 2800 6400 4500 300 900 200 3900 4000 2000 1200 3800 4200 6800 6500 3700
    3900 3200 3400 2700 1200 3200 3700 2900 1800 400 3700 4200 4000 3200 1900 2500 1400 6800 6500 3700
    4000 2400 26 450 -80 159 750 26 450 -80 159 550 26 450 -80 159 650 26 450 -80 550 98 26 450 -80 159
    550 26 450 -80 159 150 26 450 550 -80 98 65 350 550 -80 85 26 350 650 118 -80 65 350 550 -80 85 98 450
    -80 650 350 98 450 -80 550 85 98 450 650 -80 198 98 350 650 -80 150 98 450 150 -27 282 118 -80 550 85
    250 26 550 21 50 250 159 -80 550 250 650 98 350 650 -247 282 159 -247 650 298 2250 159 -247 650 298
    2250 159 -247 150 450 282 26 21 450 450 100 -27 21 150 850 50 198 50 350 250 1150 350 50 21 550 550
    282 -247 650 2250 150 282 -247 650 2250 150 282 -247 650 2250 150 -27 21 50 550 50 282 -247 550 150
    3650 282 -247 450 26 150 332 550 150 -331 150 332 -247 650 250 234 332 -247 150 750 450 332 550 150 21
    450 332 -247 150 350 150 332 -80 750 150 450 332 -331 150 650 3650 332 550 150 291 150 85 50 50 250
    950 346 -331 450 26 350 346 -331 150 150 350 85 850 550 450 -331 346 -331 150 150 350 346 -331 450 850
    98 291 50 250 450 450 85 50 850 150 12 346 -331 150 150 150 21 2450 850 550 150 291 50 250 550 1050
    346 -331 150 150 350 162 85 50 150 450 346 150 162 650 -299 -27 150 291 350 450 346 -331 150 1150 21
    346 150 250 650 234 291 162 250 150 1050 346 -331 150 1050 3650 -80 750 162 -299 150 291 50 250 450
    450 21 -273 64 150 650 150 21 2450 -273 64 150 346 150 150 900 150 291 150 550 2250 -27 60 -335 180
    450 150 346 950 2450 21 162 150 650 -47 -299 650 21 -273 -56 150 150 404 150 150 950 -331 450 850 169
    -45 -80 750 150 1050 150 650 250 750 58 231 -331 384 150 650 225 150 404 150 150 950 -331 450 850 98
    -45 -80 850 231 272 -205 -331 404 150 150 650 21 -273 50 550 450 162 250 150 650 234 150 100 85 2450
    150 150 291 150 550 2250 162 1150 650 2750 950 -331 404 3450 650 150 150 100 85 2450 150 -331 404 150
    150 650 150 1050 150 1350 150 162 150 650 250 58 -80 750 2850 650 3550 150 100 150 266 50 -331 850 450
    1150 231 150 404 150 350 -158 150 550 50 21 -273 -331 404 150 650 225 150 -47 -27 15 -273 150 100 150
    150 650 162 1150 650 2750 950 -80 750 150 -431 118 291 50 850 650 250 -331 404 430 2450 1350 -80 750
    2850 650 2450 150 -47 -27 15 550 150 -158 -45 84 85 150 150 350 93 2650 150 900 180 150 550 150 -158
    -45 1050 450 150 -47 -27 15 -273 150 150 350 -158 -135 650 150 250 50 85 162 1150 650 2750 950 -80 750
    150 550 138 100 150 150 650 234 150 -158 2650 50 21 150 150 1050 150 12 162 900 450 358 150 150 -47
    -27 100 450 100 150 150 650 234 850 50 650 180 350 162 1150 650 2750 950 150 -47 -27 15 550 -142 z3 9
    z3 -182 -96 z2 -84 -55 z6 117 -20 186 47 z4 -51 -75 -8 -6 -130 z3 13 -22 z2 -165 -136 z2 -41 -89 z6
    118 25 173 100 z5 -72 z1 -11 -120 z3 6 8 z2 -156 -25 z2 -69 -54 z6 99 -49 155 42 z4 -50 -62 -12 z1
    -112 z3 11 z1 -22 z1 -143 z1 -118 z1 -35 z1 -78 z5 62 148 -11 71 z6 -51 -48 -104 z3 11 -22 z2 -135
    -112 z2 -33 -73 z6 92 13 142 75 z5 -59 z1 -9 -93 -54 z2 6 -2 z2 -122 -125 z2 -37 -76 z6 87 -54 131 70
    z4 -49 -35 -18 8 -92 z1 9 z3 -22 z1 -122 z1 -28 z1 -100 z1 -66 z3 46 126 z2 -15 53 z6 -41 -39 -49 -4
    57 36 z2 13 -18 -119 -75 -34 -23 -88 -50 -73 2 z2 102 128 z2 -9 93 z2 58 80 z2 -26 30 -46 44 z6 -115
    -54 z2 -73 -36 z3 61 z1 115 z1 16 z1 7 z1 -14 z1 85 z1 -30 z1 4 -44 -3 50 33 z2 12 -18 -110 -67 -28
    -21 -81 -46 -66 4 z2 91 119 z2 -12 84 z2 52 74 z2 -23 28 -41 -82 z2 48 -27 -2 -1 z1 -106 z1 -67 z1 -52
    z1 -31 z4 105 77 8 30 z5 -6 z1 -35 -72 -17 z2 17 23 -9 -25 -99 -61 -74 -43 -15 -7 -54 5 z4 85 113 -7
    79 z6 -39 3 -66 z1 13 z3 -3 z1 -100 z1 -46 z1 -62 z1 -26 z3 60 106 z2 -1 20 z2 -5 z3 -29 -11 -29 -8 48
    -8 z2 -2 z1 -88 -95 -25 -56 -46 -35 -9 -32 z2 95 61 z2 43 -64 z2 72 -41 z2 -4 -6 -51 z1 28 z1 -1 z1
    -50 z1 -76 z1 -13 z1 -94 z1 -38 z3 68 105 z2 -43 58 z2 -36 z3 1 z1 -12 -93 12 -55 z1 -64 z1 -36 33 11
    -13 27 z1 -41 z1 3 z8 34 71 22 105 z1 -20 z1 60 6 -12 9 -98 -9 12 -3 -60 z1 -48 z1 -56 z1 -1 z1 -46 27
    51 2 30 26 103 8 -7 z1 -19 z1 -43 z1 55 z1 -4 -6 z1 -89 z3 -69 z1 32 z1 20 -11 z2 -10 -70 z8 29 z1 94
    9 z2 26 4 -50 z1 37 z3 -2 z1 -94 z1 -42 z1 -40 z1 -22 z3 51 99 z2 -22 24 z2 37 35 z2 -6 5 z1 -71 z2
    -21 -86 z2 10 51 z2 20 -35 z10 -12 74 z1 96 -10 17 -5 85 z1 -69 z2 -20 -84 z2 10 48 z2 18 -32 z10 -12
    71 z1 95 -10 15 -5 82 -18 z1 -80 z1 -4 z1 -72 z1 12 z1 13 z1 28 z1 -89 z9 -15 11 48 91 5 -17 -14 53
    -27 25 -32 z1 -74 -5 -18 z1 -16 16 -8 z1 -45 -13 -3 z1 42 44 50 6 -35 46 41 13 92 18 39 -12 73 24 -20
    1 -50 30 -68 -47 z1 -3 z1 32 -11 -10 -55 -45 z1 18 z1 -11 15 30 -18 67 z1 1 z1 -68 92 49 27 15 z1 19
    z1 -12 22 z1 34 -60 -21 z1 -33 14 15 z1 -77 -4 14 z1 -4 z1 5 z1 77 2 3 z1 48 5 2 z1 -20 z3 -8 z1 2 -31
    79 9 88 -22 43 6 -28 z1 29 9 -7 z1 14 -10 -7 -17 -9 -12 36 -11 1 z1 -75 z1 -41 -2 -42 z1 -36 -3 z2 -61
    z1 -14 -3 -58 -64 -8 9 49 11 11 28 z1 -71 z10 87 12 z1 -24 64 42 z2 -59 z1 -14 -3 -56 -62 -8 9 46 10
    11 27 z1 -66 z10 85 12 z1 -24 62 41 z2 -57 z1 -14 -3 -54 -61 -8 9 43 10 10 25 z1 -61 z10 83 12 z1 -23
    59 39 -31 -72 7 z1 26 6 -8 -1 -19 -41 -14 z1 5 -17 z1 -2 2 z1 -37 z1 51 -26 32 9 82 -6 -17 z1 19 -1 6
    -9 -65 -7 -42 -2 -29 -1 -10 -3 25 -39 -75 -1 -12 -13 -18 z9 86 2 z2 6 2 z2 -58 -3 z2 -66 -2 z2 6 19 48
    -6 -48 z1 -6 16 z10 79 -3 z2 57 -11 -60 z1 21 -46 -21 -1 -70 z1 -56 -6 -34 -37 -13 z1 -36 -2 z2 79 12
    z12 -40 z1 -22 z1 -46 z1 -55 z1 16 57 39 19 10 -19 -52 19 z9 73 z1 6 z1 60 z1 15 -61 -7 z2 -44 -23 z2
    19 3 -37 6 -64 39 13 -12 z8 72 35 -4 z1 34 10 z2 -9 30 49 -20 -45 -14 -44 -2 -58 5 -13 -17 -20 -3 -26
    -2 39 21 70 19 z12 -59 -7 -7 -1 -40 -3 z2 26 -65 -20 -3 -74 z1 4 z9 67 7 46 4 z4 -18 z1 12 13 z2 -75
    -20 14 11 33 -25 -80 -11 19 -13 z8 53 26 26 15 57 12 8 4 -68 -5 z2 -24 -2 z2 14 -47 -40 9 -72 -3 z10
    71 7 -1 z5 -2 23 71 -38 -62 3 -19 z1 -44 -3 -22 11 -32 -1 -7 z1 55 3 57 2 z12 -2 z1 -13 9 -9 -4 -49
    -45 -2 z1 59 -13 61 6 -42 3 2 z1 67 -20 21 z1 -50 23 -25 z1 18 -8 -1 -11 -37 23 -41 -41 z3 -43 z2 34
    -16 -7 62 z1 -40 z1 -7 z10 24 52 z3 54 -64 -5 -4 -1 -22 z1 -1 z1 22 -18 -61 -2 -71 4 -1 z9 57 44 6 2
    z4 -1 -18 z1 19 -46 56 -7 -16 -3 -8 z1 49 -42 -59 -8 -18 z1 65 z1 29 -7 43 z1 -14 -1 11 z1 -29 -8 -24
    -2 -18 -61 -5 -4 -1 -21 z1 -1 z1 19 -16 -57 -2 -68 4 -1 z9 54 42 5 2 z4 -47 z1 -22 z1 -33 z1 -12 z1 23
    32 -27 11 -45 -4 40 13 z9 47 z1 14 z1 44 z1 14 26 z1 -56 z1 -46 z1 42 -12 -8 z1 49 z3 -35 -51 z2 -7 z1
    5 z1 56 55 z2 -7 z3 -13 -18 -33 z1 -1 -61 -9 -13 43 -51 63 17 6 -2 -22 6 41 12 46 60 1 6 15 1 5 -23 19
    3 2 z1 -46 6 -19 8 -57 -5 -4 z1 -19 -1 -1 z1 2 66 -35 -28 -64 1 -1 z9 58 7 6 z5 -19 -45 15 -7 2 -34
    -40 -38 14 7 21 -1 70 -6 -21 -21 62 10 31 -1 -26 43 -14 -18 9 z1 -1 z1 -25 11 -10 -25 33 -5 -65 z1 2
    13 5 -50 -2 -5 51 -2 19 z1 -56 1 z2 -7 z1 32 z1 61 -3 -2 z1 -5 z1 3 z1 -24 -3 -8 -34 -2 -40 -2 -10 z1
    -9 -29 48 14 -10 z1 -54 -3 -19 z8 7 9 6 63 z4 33 -42 -33 39 -4 34 21 49 -11 33 4 45 -20 -5 3 1 -3 -16
    -69 -23 9 -31 -1 -17 8 -6 41 14 9 -8 8 -24 -26 22 z1 36 z1 -27 z1 25 -29 28 -22 -47 z1 -78 z1 -16 37 5
    23 10 z1 30 z2 10 4 6 1 z1 2 z2 -35 39 -39 -68 -10 2 14 -8 20 9 13 10 z1 -4 -1 z1 20 -20 -2 15 z1 14
    -7 68 -8 -8 -35 -42 z2 19 4 -40 -17 -10 -4 -17 -4 -6 -5 3 36 1 -71 -57 2 -18 19 z8 19 48 -5 10 6 11 4
    3 -4 47 16 -30 24 15 -48 18 -7 z1 -52 z1 -5 z1 -18 z2 44 z1 33 z1 3 z1 7 z8 9 -79 31 66 -13 -5 -26 -19
    -13 -7 -30 -5 -12 2 -28 2 -3 4 47 9 -1 z1 -6 1 -11 z1 32 13 11 z1 16 -12 -8 z3 -53 -5 -9 z1 -34 11 11
    1 15 -54 -42 4 z8 55 2 -13 z1 13 1 4 z1 -10 -3 4 74 z2 -10 -34 z1 -23 z1 -49 z3 -50 17 3 3 17 z2 19 5
    14 -36 -40 46 z2 -30 -21 23 z1 -53 z1 -46 z1 37 -13 -7 z1 43 z3 -28 -39 z2 -6 z1 4 z1 47 43 z2 -7 z3
    -12 -17 -28 -62 5 -16 -22 15 6 -48 13 45 9 12 4 -10 2 -78 43 13 1 7 22 37 1 23 14 -54 1 -1 56 -22 z1
    -1 -56 -14 32 -27 -5 7 50 18 39 47 -19 23 1 4 -20 -6 -9 -10 -26 -6 z1 -2 -3 -2 -8 -7 -8 -13 -1 -1 -2
    -11 -31 38 15 -6 -8 -54 -22 14 4 -22 11 16 z1 27 14 42 z1 -53 z1 1 z1 -17 z1 -10 z8 -18 2 6 -34 38 -3
    7 -10 -19 68 -3 -18 z1 -41 z1 10 z1 -46 z1 -19 z1 3 z1 -1 z1 -15 z1 -5 z4 -28 -24 z2 51 41 z2 -24 -30
    z2 -53 -36 z2 -10 -27 2 45 -4 8 14 22 8 22 10 4 -55 41 27 -34 -22 18 35 -9 30 32 -4 -12 10 48 14 -3 -7
    12 1 1 -38 -27 -6 -13 z3 -1 z8 -42 16 16 11 -6 28 28 16 -13 45 -8 -7 -13 -24 -3 -31 z1 -39 z1 -5 z1 -4
    z1 41 z1 -12 z1 -69 z1 1 z1 -15 -17 5 -23 6 -3 8 10 4 38 1 19 1 -9 1 59 z1 -46 -10 5 -46 44 23 -2 -67
    5 7 36 21 -3 -22 -47 16 -6 31 59 -6 -29 -9 -26 z1 45 12 3 1 3 1 z2 -57 -1 1 z1 -2 z11 -14 -23 -2 -5 -4
    -12 z1 -1 -8 -11 -2 -4 -2 -4 z1 -1 43 -17 15 43 14 -12 -7 -14 -24 -22 -2 14 -6 50 5 -13 -12 49 z1 -27
    z1 -20 z1 -3 z1 -55 z1 -6 z1 -25 z1 -3 16 25 -5 -31 3 -55 z1 2 -31 10 4 -18 -11 8 1 17 -41 30 22 -39 3
    -8 -9 -4 -37 4 26 10 -35 -9 -10 1 50 22 6 48 5 4 -15 16 -52 -2 -40 -2 10 1 26 10 z2 -7 z1 -19 -28 -9
    -21 z8 -62 25 28 -3 3 -6 26 -12 38 11 14 10 -6 3 5 4 -6 29 -27 -9 57 -6 -24 z1 44 11 3 1 3 1 z2 -55 -1
    -1 z1 1 z11 -15 -26 z2 -4 -12 z2 -9 -13 z2 -2 -5 z2 43 -14 21 23 -5 -28 13 4 -50 -20 7 -4 -12 46 11 9
    -27 4 z3 -6 z1 -48 3 6 z3 -1 z1 -10 -5 25 z3 -48 z1 18 1 -59 z3 1 z1 22 -35 -27 -2 -2 -2 -2 z10 -13 16
    56 2 -29 -6 -22 -3 37 20 2 1 1 2 z2 -47 14 27 7 -5 -38 -8 -15 2 -27 12 24 15 69 12 -7 52 1 22 z1 -10
    -3 5 -4 46 -16 -21 -10 -11 -12 -13 -13 7 33 9 -5 4 7 39 23 13 11 -58 11 5 z1 9 5 -35 49 -13 2 5 -9 -10
    -58 13 3 -50 6 4 2 22 2 -16 -19 26 7 46 -26 -26 24 52 -4 21 1 -22 14 1 -4 -30 -1 -6 z1 -21 z1 -6 z1 -9
    z3 -1 z1 -4 z1 -17 2 8 -28 32 -1 5 -10 -19 63 -2 -16 z1 -40 z1 10 z1 -39 z1 -16 z1 3 z1 -1 z1 -13 z1
    -4 z4 8 -32 -4 -5 25 -13 -1 5 28 35 -29 -7 -55 19 23 z1 -26 16 11 -2 30 -8 -23 1 -68 -7 -8 1 2 z1 -11
    z1 -14 -11 -25 -22 z2 -2 -1 z8 -3 34 9 -22 32 4 -55 -23 18 1 32 6 1 z1 5 z1 -16 -17 25 7 42 -24 -25 23
    50 -4 21 1 -22 14 1 -4 -28 -1 -6 z1 -20 z1 -6 z1 -9 z3 -1 z1 -4 z1 -33 -25 -2 -2 -2 -2 z10 -13 16 54 2
    -28 -5 -21 -3 34 18 2 1 1 2 z2 -11 23 22 -48 2 -44 z1 31 z1 -42 z1 -9 z1 10 z1 6 -10 -32 z1 -10 z1 -13
    z1 -2 z1 -1 z3 -1 z2 -16 5 -45 45 20 -31 -33 -4 -2 17 -11 -18 57 60 -16 -10 3 -14 -1 2 -23 4 1 -3 -35
    -7 -10 1 23 -8 -11 -5 -22 -2 36 -1 14 z5 -49 -7 z2 -20 z1 12 19 -24 15 28 6 3 3 z2 15 -31 z2 -59 7 -22
    27 31 -13 28 23 -25 -7 42 18 17 8 -8 -10 7 -11 -31 -14 z2 -6 -4 z2 -2 -9 z3 -2 z2 -20 -28 -1 z1 -5 -3
    z2 -4 -5 z1 -1 -1 -1 z2 20 -9 -51 17 -27 -16 10 z1 -53 16 10 z1 13 z3 5 9 52 -25 -17 -38 6 -2 25 14 11
    9 z1 3 1 z1 -34 -28 z1 3 -1 -1 z10 -61 5 32 -23 14 29 30 -3 -30 -10 -17 -8 -32 -7 -1 -7 -6 -13 36 14
    33 15 -9 -19 2 53 1 15 6 9 4 -15 z2 -5 z1 -15 -24 -7 -17 z8 -55 24 26 -3 4 -5 22 -12 27 6 11 7 4 1 3 2
    -22 53 -8 -37 22 -36 -21 22 7 -36 -26 -21 8 33 17 30 -5 4 -5 -19 -3 6 9 28 -11 4 -4 -5 27 -21 -33 -67
    -2 2 26 -49 -8 1 20 39 36 37 z2 4 -23 z2 -3 -23 -3 -15 -1 -7 z1 -2 -1 -9 z3 -2 z2 7 -31 -4 -5 22 -12
    -1 4 26 32 -26 -7 -52 18 22 z1 -23 15 10 -2 28 -8 -22 1 -64 -6 -8 1 2 z1 -10 z1 -12 -12 74 -8 -7 -11
    -3 -2 -39 -16 -12 -26 4 -4 -16 -10 23 14 25 -7 -36 -2 -16 -15 -12 19 -6 4 -27 z1 46 -21 z1 42 -8 -36
    -47 1 -2 5 -11 -42 14 -1 19 -1 -4 -3 53 13 3 3 -3 8 -22 z1 -28 -5 -3 z1 1 z3 -28 -1 -11 -2 -16 z1 -5
    z9 -10 5 31 -40 38 9 z1 -2 20 19 12 5 1 3 z2 -21 -1 37 -3 12 z5 -39 -28 z2 -14 -8 8 36 -12 -25 30 z1
    -8 16 z2 -2 45 z2 -41 -27 -1 59 -28 -18 -29 12 42 -26 -22 -7 -40 -5 29 8 13 31 6 -7 -13 -12 11 -14 -2
    37 2 -8 1 -8 -4 4 -53 -46 52 6 25 13 9 3 -56 33 -29 -1 19 21 -1 -13 -10 29 -13 -1 z2 -15 -4 z1 -6 -3
    -6 -1 -2 -7 -8 -1 -2 -26 -1 2 z1 23 20 2 -25 24 3 -9 z1 -58 -4 -1 6 -1 6 -27 z1 29 -10 -1 3 15 -3 -22
    7 -6 26 46 -12 3 -52 -24 2 -13 36 18 4 33 -1 -13 -16 -21 22 31 27 z8 -33 -9 -16 -4 4 z3 66 -11 12 z1
    -12 22 -2 -3 5 -16 -58 -1 z1 -16 2 32 -13 -1 z2 -19 -5 z2 -5 -6 z2 -1 -13 -1 -1 -21 48 -7 -34 21 -31
    -19 20 6 -33 -22 -19 5 29 16 27 -4 4 -5 -18 -4 5 9 24 -10 3 -3 -4 25 -22 -30 -60 -2 31 -4 18 9 49 14
    -27 z1 -16 z1 -36 z1 6 -4 2 -10 -25 -12 -16 z3 4 z1 -1 z6 -18 5 19 -20 z1 11 13 -8 -40 24 30 -6 -9 -6
    -8 -8 -21 3 5 1 -10 z1 -21 z1 62 14 -20 -3 -23 9 2 z1 5 -28 -4 -4 20 -8 z1 4 23 31 -25 -6 -48 16 21 z1
    -21 13 10 -2 26 -9 -21 1 -59 -5 -7 z1 3 z1 -10 z1 32 z1 -6 z1 -3 z1 -18 z1 -53 z1 -10 z1 -5 z1 -16 z1
    28 21 -24 17 -72 11 7 -7 -1 9 11 -30 7 13 7 -18 -29 54 4 -19 23 3 -52 14 -5 -9 12 -24 16 4 30 17 27 12
    24 15 z4 3 1 -10 -16 z4 -38 25 21 16 6 -7 -14 -4 -48 -25 7 26 8 9 -4 -15 54 6 26 -1 -14 -6 -2 z1 -12
    24 24 -35 11 2 -10 2 3 18 32 -44 -4 -42 18 -2 -31 -15 z3 2 z2 -27 -15 -6 -7 z1 -1 z1 -1 z8 -15 -22 9 3
    9 5 1 -8 -12 38 16 -31 -23 -5 1 8 z1 -1 z1 1 z4 -9 -27 6 2 3 27 1 -3 3 23 -9 -23 24 -27 -48 20 -3 -21
    9 -39 -32 34 21 22 z1 -7 z1 -13 z1 35 z1 -11 z1 2 z1 -15 z1 -28 z1 -44 -26 52 3 -19 22 3 -48 13 -5 -9
    10 -22 15 4 27 16 26 12 23 15 z4 3 1 -10 -16 z4 34 9 1 z1 -67 9 26 8 -7 -39 -7 1 24 -8 1 z1 -6 -36 -23
    8 -14 -16 10 6 6 10 1 z1 -1 -4 z2 5 -27 -4 -4 19 -6 z1 4 21 29 -23 -6 -46 15 20 z1 -19 13 9 -2 24 -8
    -20 1 -56 -5 -7 z1 3 z1 -10 z1 -1 51 -25 -16 -23 12 38 -24 -19 -7 -36 -2 24 7 10 27 6 -7 -12 -10 10
    -13 -4 30 z1 -7 2 -8 -4 4 -45 -40
    """#

  static let choice = #"""
    15000 6900 5300 2400 1300 5500 6900 7300 1600 6500 7200 6900 7300 2400 1400 5700 6900 7300 1400 5900
    2200 6500 7300 2400 1100 6000 6900 7400 1500 2200 2000 6900 7400 6500 2200 1100 6900 7300 6500 5900
    6800 6500 7400 2400 1400 5700 6900 7400 6500 2200 2100 6900 7300 6500 2200 1400 6500 7400 6900 5700 z1
    6500 7400 5300 1400 2000 6900 7400 z1 2200 500 6500 7400 5700 1400 z1 6900 7400 1100 5700 500 6500
    7300 5700 1300 6600 6500 5300 z1 5700 2400 6500 7400 1200 5300 6600 6900 7400 z1 5500 2400 6500 5300
    1300 2000 6000 6500 7400 2400 2400 2400 6900 5300 1400 5900 6600 6500 7400 5700 1400 z1 6900 7400 1300
    7400 6800 6500 5300 1300 2400 2400 6500 7400 2400 7100 2400 6900 7400 z1 5700 200 6500 5300 100 4500
    6800 6500 7400 z1 5500 2400 6900 5700 z1 5500 5600 6500 7400 z1 6700 1200 6900 7400 700 500 2500 6500
    7400 1100 5700 2400 6500 7400 1100 5700 2400 6500 7400 1300 6000 2300 6500 7400 1300 1100 2500 6500
    5700 3200 5500 1400 6500 7400 1300 6000 6600 6500 5700 3200 5500 2100 6500 5700 3200 5500 1400 6500
    7400 2400 7100 2400 6500 5700 3200 5500 2100 z1 5300 2600 4500 6700 7400 z1 1300 5200 5500 6500 5700
    z1 2200 5800 7400 z1 800 800 1200 6500 5700 3200 5500 2100 6500 7400 2400 2400 700 6500 7400 2400 2400
    700 6500 5700 z1 4500 6400 7400 z1 7300 300 2600 6500 7400 2400 2400 700 6500 7400 2400 2400 2300 7400
    z1 1300 4600 5400 7400 z1 800 800 1200 6500 2400 2400 2400 2300 6500 7400 5700 5600 2400 1300 5300
    6800 6600 z1 6500 7400 2400 2400 700 6500 2400 2400 400 2400 7400 1300 2500 4100 800 500 2400 2400
    2400 2300 500 2400 200 5900 2200 7400 z1 7300 1200 2600 500 2400 2400 2400 2400 6500 7400 400 2500
    2300 500 2400 200 5900 2200 7400 800 4200 1400 800 7400 6500 1200 5900 6600 500 2400 2400 2400 2300
    7400 6500 5700 4100 5900 1300 5900 1900 1200 1900 500 2400 200 5900 6000 500 2400 2400 2400 2400 7400
    6500 5700 2200 2400 1300 5900 4700 2600 6200 500 300 100 7400 4600 7400 6500 5700 700 3500 1300 5900
    4700 2600 6200 500 2400 2400 700 2300 7400 6500 5700 4100 5900 7400 6500 2400 2400 1700 1300 4000 6200
    6200 2000 500 2400 2400 3900 5800 7400 1400 5700 3900 2200 1300 5900 1200 500 6500 500 2400 400 100
    5900 7400 6500 2400 2400 400 1300 4000 6200 6200 2000 7400 6500 4100 6700 1300 500 2400 2400 3000 4400
    7400 6500 5700 2200 2500 7400 6700 1200 5900 700 500 2400 100 5400 z1 7400 6500 4100 6700 4200 500
    2400 2400 3900 7200 7400 6500 2400 2400 1700 1300 4000 6200 6200 7400 500 2400 2400 3000 7000 7400
    1400 5700 3900 2200 2400 500 100 5400 z1 1300 5900 1200 500 6500 7400 6500 2500 5400 3100 1300 4000
    6200 6200 2000 2400 500 100 5400 4100 2400 500 100 5400 4100 1300 5900 1200 2200 1300 7400 1400 2400
    2400 900 2400 500 100 7200 z1 7400 6500 4100 6700 4200 7400 5400 500 400 z1 2400 500 100 5400 4100
    2400 500 100 7200 z1 7400 1400 2400 2400 2300 2400 500 2200 6600 2300 7400 800 3800 2400 1300 5300
    6800 1900 6200 7400 2400 500 2200 5500 4100 7400 6500 3100 100 1800 7400 5400 500 4300 1300 5700 3200
    2000 7400 3000 2400 500 100 7200 z1 5700 3200 2000 5800 6000 5700 300 4600 z1 7400 2400 500 1200 5900
    6500 2400 500 2200 6600 2300 5300 6800 7100 5900 5500 2400 500 1200 5900 6500 2400 500 100 7200 z1
    7400 6500 3100 100 3900 2400 500 2200 5500 4100 7400 5400 500 4300 1300 7400 6500 5400 6900 5900 2400
    500 2200 6600 2300 7400 5400 5500 5600 4400 7400 6500 5400 6900 5900 2400 500 100 7200 z1 2400 500
    1200 5900 6500 1300 4000 1000 3100 7400 2400 500 1200 5900 200 2400 500 7200 5500 3500 7400 4100 6700
    1300 7400 5700 300 4600 z1 6400 2400 2400 400 3300 2200 1300 4000 1000 3100 1900 7400 4100 6700 1300
    7400 5700 3200 2000 5800 6000 7400 4600 3500 2000 1200 7400 1100 1900 3200 800 -37 -170 250 550 -96
    -37 -72 401 -146 -47 -57 -72 450 14 -235 -74 -203 z1 263 -120 -87 -203 450 -10 154 -74 -197 50 -81 -39
    -74 -197 -87 -81 -10 -74 -203 -127 263 -8 -87 -197 450 14 -26 -74 -197 -127 -81 54 -74 -228 -127 -81
    z1 -87 -197 -91 -17 -163 -87 -263 -72 14 -39 -91 -197 -244 -81 313 -87 -263 -17 102 -209 -91 -263 -4
    -17 301 -127 -228 -26 550 -378 -127 -72 -163 -134 450 -127 -263 -23 -72 -417 -91 -53 -244 109 450 -127
    -72 550 -39 242 -127 -53 450 350 650 -74 -72 14 254 -278 -146 -263 -17 102 -209 -121 -53 750 -197 -2
    -146 -72 550 450 350 -146 -263 550 -148 650 -121 -36 -163 -134 68 -146 -72 37 50 -10 -146 -36 -209 109
    450 -121 -17 -163 -96 450 -146 -36 -209 -2 -34 -121 -36 77 269 133 -236 -263 -2 -26 550 -236 -263 -2
    -26 550 -236 -263 850 -154 750 -236 -263 850 -2 133 -236 -26 -56 -47 14 -236 -283 850 -346 -378 -236
    -26 -56 -47 65 -236 -26 -56 -47 14 -236 -283 550 -148 650 -236 -26 -56 -47 65 -244 -72 -314 50 -8 -36
    -209 550 35 109 -252 -26 -209 -133 1340 -36 -209 -256 -110 -34 -252 -26 -56 -47 65 -252 -403 350 450
    63 -252 -403 350 450 63 -252 -17 -209 50 550 -36 -209 -112 254 -115 -252 -403 350 450 63 -252 -403 350
    450 750 -36 -209 550 50 85 -36 -209 -256 -110 -34 -252 650 550 350 650 -252 -403 -17 450 550 750 -72
    -2 -154 -209 -252 -403 350 450 68 -252 650 550 -70 350 -36 850 133 98 -110 285 650 550 350 650 285 650
    233 297 -157 -36 -209 -112 -18 -96 285 650 550 350 450 -252 -403 183 133 650 285 650 233 297 -157 -36
    -110 85 z1 -382 -263 -377 -18 254 -189 285 650 550 350 650 -403 -377 -8 70 288 750 223 -155 -34 -94
    285 650 233 297 47 285 650 550 350 450 -403 -377 -8 -144 550 750 223 7 -96 59 285 254 -433 -20 50 -403
    -377 -8 67 -353 750 223 7 -96 59 285 350 450 63 650 -403 -377 -8 70 337 -403 -377 650 550 159 750 -205
    59 23 -2 285 350 450 -900 696 -403 102 -8 -1397 -81 750 223 -34 187 -11 285 650 183 -433 403 -403 -377
    650 550 -70 750 -205 59 23 -2 -403 -377 63 -2 550 285 350 450 -427 6 -403 -377 -8 -144 246 -20 -10 -41
    223 80 285 650 161 216 -399 -403 -377 63 -2 59 285 350 450 -900 -47 -403 -377 650 550 159 750 -205 59
    23 -20 285 350 450 -427 -195 -403 102 -8 -1397 -81 650 285 145 316 -399 750 223 -34 187 -11 -403 -377
    133 404 -26 750 -205 59 23 -2 650 285 161 216 75 650 285 161 216 75 750 223 -34 -157 550 -403 102 350
    450 -610 650 285 145 -196 -369 -403 -377 63 -2 59 -36 85 117 -112 -209 650 285 161 216 75 650 285 161
    -155 -399 -403 102 350 450 750 650 187 -157 -154 750 -36 -110 -139 550 550 -72 -2 -94 6 -53 650 187
    -157 389 77 -403 -377 -26 -270 -528 -36 85 117 27 650 -55 -56 -2 -5 -467 650 285 161 -155 -399 -55 -56
    -2 1188 -8 -134 281 50 -209 -5 650 187 -34 223 -11 650 187 -157 -154 750 -72 -2 -260 272 35 650 187
    -34 223 -11 650 285 145 -196 -399 -403 -377 -26 -270 -573 650 187 -157 389 77 -36 85 117 27 650 -403
    -377 -363 -13 337 650 187 -157 -154 750 -36 85 35 250 8 -403 -377 -363 -13 337 650 285 161 -155 -399
    650 187 -34 223 -11 750 -205 -257 -38 -197 650 187 -34 223 68 650 285 -7 222 -281 -403 63 -2 550 -5
    -134 281 50 -209 550 650 550 -70 -76 -43 750 -205 -257 -38 -196 -403 63 -2 550 -5 -55 -56 -2 1188 -8
    -20 50 -338 -21 -18 -20 -20 -94 -49 -326 -22 -101 -16 -103 -38 -90 -53 -80 z1 -100 z1 -3 -22 26 -7 81
    -7 -2 -72 1 -3 -12 9 153 z1 -5 z1 154 2 130 -6 624 -98 -36 -55 -15 -97 -29 -77 24 -12 -67 12 3 -20 -2
    25 164 -4 -4 51 -60 -28 4 68 13 z1 -4 3 133 3 23 34 369 -47 -96 -58 -96 -13 -63 -2 -65 -3 -2 -7 -59 -2
    103 -1 11 -65 46 -12 -35 8 61 3 -12 -15 184 z1 23 6 347 3 83 -76 -26 -93 -12 -82 -26 -96 -14 -39 -62
    -36 80 -30 -61 -58 -18 -29 -52 27 -10 -28 -1 -25 -1 51 133 117 253 6 17 -3 79 -88 -45 -97 -75 -48 -2
    -78 -33 -51 -8 -64 -27 21 z1 -9 -7 -29 11 -4 -54 -21 19 22 -11 43 -6 149 -22 90 -1 226 7 -90 -27 -28
    13 -95 -48 -30 -16 -62 -2 15 70 -75 -23 -17 -31 -50 23 10 -41 -41 -14 -5 5 -18 118 117 170 -7 -2 34 58
    -75 -91 -1 -43 -42 -37 10 -4 -46 -66 -21 -34 -14 1 17 93 -31 -40 4 -4 -8 8 13 -42 -1 -12 36 67 14 105
    71 153 -54 -74 -71 -90 -6 -10 -46 -53 -42 -57 -23 -45 -11 -32 6 93 -16 -15 -7 -29 -14 -42 15 13 9 -17
    13 32 30 79 57 147 -81 -49 -83 -59 -35 -28 -48 -36 -48 -24 -68 -48 -23 84 -26 -9 -22 -10 -36 -15 3 22
    -5 z1 26 108 -20 15 69 147 16 46 -85 -36 -33 -27 -57 -5 8 2 -62 -24 -17 -46 -39 22 60 28 -31 -5 -7 z1
    -33 29 5 -36 -8 -11 48 1 20 79 81 111 -77 -79 -21 -28 -39 -49 -2 z1 -42 -51 -22 -33 -16 -12 84 16 -25
    -21 -3 -2 9 -22 -45 -7 3 -20 37 15 63 -5 109 37 -70 8 -55 z1 -39 z1 -26 -1 -48 -4 -39 20 -23 z1 55 z1
    -32 -8 4 -3 -18 -3 -14 12 -14 11 45 11 -3 58 70 104 -72 -14 -71 -36 z2 -2 -1 -53 12 -60 -23 10 69 -1
    -33 -35 -16 -31 -14 14 z1 -2 z1 -20 60 -10 -9 79 95 10 32 -53 -71 -9 -36 -32 -6 -16 -1 -24 -61 -1 -47
    -42 -3 55 -1 -43 -18 1 -10 13 -9 -34 3 -11 z1 48 15 57 -5 86 5 -60 -6 -54 -4 -41 2 -33 -1 -42 -19 -35
    -1 26 31 -45 -5 -25 -12 -21 8 -18 -18 2 z1 -29 46 9 -9 61 84 14 -6 -37 -47 -36 -7 -47 -61 -18 -14 -26
    -45 -2 -33 -12 -45 15 -50 -4 -12 -24 1 -27 -11 -21 -1 -12 -20 42 19 44 -13 92 12 -47 -49 -27 -45 -36
    -32 -7 -20 -32 -34 -17 -20 -50 2 15 5 2 -34 -3 -1 -5 -23 -3 -20 -10 -12 -16 26 5 29 z1 83 -53 -27 -53
    -29 z6 -36 13 z4 -31 2 -39 2 -23 9 52 50 z2 32 68 z2 60 74 -36 -37 -1 z1 -46 -47 z1 -2 -20 -27 -26 -4
    -35 -31 -22 11 -3 -19 z1 5 -14 -21 z1 6 4 -6 -1 33 -30 44 -9 79 -45 -22 -46 -32 -33 12 -32 -16 -20 12
    -27 4 -7 -5 34 31 -30 -4 -50 14 -29 23 40 40 -4 47 18 31 -17 40 58 65 -43 -28 -26 -14 -37 -19 14 -1
    -12 z1 -15 z1 6 z1 20 z1 -38 -5 -13 -8 -30 -13 36 -32 18 z1 26 z1 68 z1 62 z1 -43 z1 -42 z3 -17 -45
    -24 z1 -24 z3 21 -19 12 z1 -49 z3 25 -34 55 z1 -19 z3 56 -7 -34 -28 -17 -25 -32 -28 -34 -31 -20 -10 -1
    74 -35 -6 -21 21 -43 8 49 27 -19 -4 -1 -23 -4 37 38 64 4 25 6 3 -37 -2 -33 -1 -22 8 -21 z1 -33 7 -20
    -1 16 -1 -34 -1 -23 -3 -23 7 -23 -17 z2 -19 27 -4 -9 44 54 -1 -10 -30 -34 -28 -22 -15 -16 -3 -3 z2 -16
    9 z2 -12 1 -21 -28 -6 31 11 21 20 8 z2 7 42 z2 45 67 -34 -34 z1 -22 -20 -29 z1 -7 -29 -17 z1 6 -6 -5
    z1 25 -16 -34 z1 -10 28 -44 z1 22 30 -8 z1 23 50 -23 z1 72 -25 z1 -32 z1 -13 -30 -4 -1 -16 z1 -33 z1
    28 -35 -9 -2 -3 z1 -25 z1 -3 -27 1 z1 7 z1 42 z1 69 -22 5 z1 -23 -31 -28 -29 -1 11 -3 14 -3 -2 -17 29
    z2 8 21 -13 -15 -12 3 22 -20 -2 52 -4 z1 34 39 z1 5 2 40 -22 -23 -23 -19 -22 -26 -14 -18 -7 -7 -9 20
    -2 -16 -2 5 -1 35 -1 -30 -22 -31 -3 z1 13 56 8 37 6 28 1 16 -38 -17 -30 -13 -2 8 8 -1 6 20 -15 5 z2 -1
    z1 -25 -1 -27 6 -25 24 40 12 -21 46 31 28 -23 13 35 45 -23 -5 -27 -15 -1 5 5 26 -20 -2 -14 4 z2 14 z1
    -3 -4 -29 2 -21 4 15 39 -17 -4 34 -5 -14 z1 42 -5 -24 -23 -13 -24 8 6 z1 -1 -6 15 -14 3 z1 -1 z2 -19
    -14 8 23 19 24 5 -4 13 47 16 23 -10 55 16 4 -15 -21 -2 -24 z1 -14 -14 -24 -4 -17 -3 -20 -2 68 -4 -11
    -5 -14 z1 -5 10 14 -11 -21 1 18 2 -1 -10 42 2 25 -20 -13 -11 -8 -23 -13 -11 -7 -31 -15 -18 -4 -4 2 -22
    4 -9 z1 -4 -22 -23 -15 -1 -13 -33 43 14 33 15 21 41 47 -19 -13 -11 -8 -22 -12 -11 -7 -30 -15 -17 -4 -4
    2 -21 4 -8 z1 -3 -22 -22 -14 -1 -13 -32 41 14 32 15 20 39 44 -8 -7 -24 -19 -1 z1 -3 -3 -8 -21 -20 -12
    -1 -3 -2 -6 -10 -7 -18 -22 z1 -1 19 4 48 16 -12 20 44 4 26 39 -3 -19 -5 -22 -1 -2 z1 -3 -14 -22 -8 -7
    -3 -5 -2 -1 -7 -18 -20 -17 -1 30 25 -23 1 3 2 34 -27 33 z1 48 -8 -19 -10 -22 -14 -13 -14 -14 -5 -14 6
    -5 -3 -8 -26 -17 3 -3 -19 -31 -14 -3 28 -10 -21 z1 46 7 -1 -4 20 9 z2 -24 -17 z2 -2 -4 -22 4 -13 -18
    -2 -1 -4 -4 z2 -10 -21 z2 -5 14 -32 48 -4 6 8 25 9 34 -18 -8 -19 -14 -18 -4 -15 z1 -11 -7 2 -7 -10 -1
    -20 -17 -16 24 -22 -24 -7 -12 -3 39 -9 -11 35 21 -15 14 10 23 -8 -18 -9 -20 -13 -12 -12 -12 -4 -12 6
    -4 -3 -8 -25 -15 3 -2 -17 -29 -13 -3 26 -9 -19 2 42 5 -1 -3 17 9 -15 z1 -18 z1 -5 -18 -2 z1 -13 z1 -20
    z1 8 -23 -5 -2 1 z1 -20 z1 -2 -27 2 -1 -2 z1 28 z1 49 -31 -8 z1 -17 -8 -17 -13 -17 -3 -13 z1 -10 -7 2
    -6 -9 -1 -17 -15 -16 23 -20 -23 -6 -11 -2 37 -6 -10 32 19 -14 13 9 20 -13 1 -18 -20 -19 3 -10 -4 14 4
    26 22 1 9 -10 5 20 -9 -7 -1 28 12 -20 -17 -14 -4 -4 1 36 35 58 -45 -14 -18 -8 14 -18 -6 10 -12 -11 2
    -4 z1 8 29 -14 -14 27 -5 -10 4 14 54 6 -21 -8 41 z1 -6 -12 16 5 10 -16 -14 -18 -2 z4 -9 -13 -30 -1 z4
    -14 -7 -32 -6 37 1 -31 21 z1 -9 17 23 3 5 16 23 -18 -7 z2 -11 -14 -2 -10 12 41 z2 18 -12 2 33 -2 12 z2
    13 38 1 2 14 10 z2 -27 40 1 -25 -14 -8 -14 -12 -14 -3 -11 1 -7 -6 -9 -5 -8 -1 -14 -14 -17 22 -18 -22
    -7 -10 -1 34 -5 -9 32 15 -13 12 7 17 -10 -14 z2 -4 -11 -11 -12 -8 -12 z2 -21 -18 -16 -2 -13 -3 z2 -6
    -26 -5 -14 -26 32 z2 -2 -39 23 17 -10 -14 z2 -4 -11 -11 -12 -8 -11 z2 -21 -17 -16 -2 -13 -3 z2 -6 -25
    -5 -14 -25 31 z2 -2 -37 22 17 -11 -14 -9 -11 z4 -26 -6 -2 -8 z4 -22 -11 -7 -7 -4 35 14 -33 12 29 -6 20
    27 -3 1 1 -17 -7 -13 -10 4 -22 -28 2 33 -5 34 -13 -54 14 15 13 4 -3 -6 -2 13 5 36 10 2 -5 -18 4 6 -5
    18 18 -9 -13 z2 -4 -11 -10 -11 -7 -11 z2 -20 -16 -15 -1 -13 -3 z2 -6 -24 -5 -13 -24 30 z2 -2 -36 21 15
    -14 -7 z2 -7 -10 -10 -11 -9 -9 z2 -18 -16 -8 -4 z1 -15 z2 -19 -17 -6 -13 25 -10 z2 -56 -8 6 18 -8 -15
    -10 -11 -5 -13 1 1 16 -4 -18 -8 22 21 -27 24 -1 -28 19 -5 23 9 54 -5 42 -3 -8 -2 4 -4 15 -1 -15 -4 z2
    -9 -12 -1 -8 10 36 z2 16 -13 2 31 -3 10 z2 11 36 1 2 13 6 z2 -26 35 z1 -25 -11 -12 -22 -11 z2 18 -2 z6
    -10 -18 22 -1 -40 1 z2 19 30 z6 -8 -37 -11 -7 -12 -4 -7 -9 z2 -12 -4 2 -7 -18 9 -11 -5 -11 -13 -14 15
    -5 -24 -1 z1 -14 32 30 z1 16 26 -8 -8 -10 12 -13 -24 -10 -18 -7 12 -15 -2 z1 29 31 -15 28 16 10 37 -20
    -2 2 -8 -12 22 10 8 24 -8 5 -3 24 26 -8 -11 z2 -6 -9 -12 -8 -6 -9 z2 -21 -12 -16 2 -14 -2 z2 -8 -21
    -10 -11 -17 27 z2 -19 -29 32 11 -10 -18 -11 -7 z1 5 z1 -1 z5 -19 z2 -1 -5 21 -11 z1 39 z1 -14 z5 -34
    z1 -10 -14 -8 1 2 -8 -3 -17 20 19 3 z2 21 3 -24 1 10 12 5 -39 10 4 33 -4 -47 2 z2 35 z1 11 z1 24 3 -38
    3 z2 21 23 z6 -15 -31 -11 -15 -12 -9 z2 -1 -6 z7 -4 23 -17 2 18 28 30 2 12 -28 -14 -5 -11 z4 -9 z1 -11
    -10 -11 -25 -10 z1 -3 z7 -13 -3 -11 -7 -14 -9 15 -3 14 -7 33 -10 22 2 -34 32 -1 z1 1 -2 2 8 37 3 1 z1
    -13 -3 1 9 17 -1 18 z1 -30 5 z3 23 z7 -31 -13 z1 -13 -3 z3 -6 z7 -4 1 -3 -13 -10 z2 -7 -8 -6 -7 -7 -8
    z1 -2 -4 -11 5 -9 -16 -13 -4 -2 12 -14 -51 10 7 7 -2 8 36 21 21 -16 2 16 27 28 2 11 -26 -14 -4 -10 z4
    -9 z1 -11 -9 -10 -24 -9 z1 -3 z7 21 1 -7 -10 -7 -14 -4 -15 z3 -5 z1 29 z1 -10 13 7 -21 20 2 40 1 7 z1
    14 z3 -34 z1 4 -8 -1 -6 -4 -6 -6 -9 -7 -9 -11 13 -7 -10 -17 -2 -6 -20 -11 -18 z1 -4 2 -9 -3 6 4 3 -5
    -40 15 32 20 21 2 -34 3 z2 18 20 z6 -13 -27 -10 -14 -11 -8 z2 -1 -6 z7 -4 -1 -2 -9 -9 z2 -7 z1 -2 7
    -16 -10 10 z1 -28 z1 -8 -7 -10 -7 -4 -2 -20 -7 -17 -13 10 -1 27 -1 -3 26 -1 z1 -12 z1 -18 3 -39 -10
    -11 z3 -13 7 26 -2 13 z3 2 17 3 9 -10 z1 -16 z1 10 8 30 16 -7 -1 13 -2 47 -11 9 -5 -25 -12 -12 -1 z4 3
    -12 -10 -8 -18 -14 -7 -5 -3 -1 z6 16 z1 -28 5 z3 20 z7 -27 -12 z1 -12 -1 z3 -6 z7 -3 -9 -4 -7 -1 -3 -4
    z2 -8 -1 -16 -8 -6 -21 3 z1 -8 -7 -7 -9 -1 -4 -16 -9 6 18 -18 16 36 -4 11 17 8 -5 1 -14 -23 -13 1 5
    -15 -11 8 9 5 2 -4 -2 -22 3 7 z1 28 9 -6 1 41 2 -19 3 -14 30 2 12 -3 -24 -9 -4 z1 -12 7 17 1 -5 -6 -9
    17 13 2 66 z2 1 z1 -5 -10 -6 -10 z4 -15 -11 11 16 -4 -5 -6 -8 -5 -1 -1 z1 -11 -11 -6 -8 -6 -1 -9 -13
    -12 -5 -10 -5 -11 -9 -1 -15 -24 -10 5 3 34 -9 1 24 8 -5 1 -14 -22 -12 1 5 -15 -11 8 9 5 2 -4 -2 -22 3
    7 z1 27 8 -6 1 40 2 -18 3 -14 29 2 11 -20 -4 28 3 z4 -7 -2 -50 -13 -14 8 3 9 -8 -2 -7 -13 z4 2 -8 -9
    -10 -2 3 -6 -2 -1 -1 -9 -7 z2 -6 z1 2 3 -10 -13 10 z1 -25 z1 -10 -3 -7 -8 -5 z1 -20 -1 -19 -2 3 4 24
    -12 2 27 -9 -3 -3 -1 z2 -5 z1 -9 -10 -8 -3 z2 -13 z1 -11 -6 -11 -3 z2 -9 -1 z1 19 34 -16 z2 -26 -9 -9
    -26 -4 10 z2 -14 7 -3 12 -1 -10 z2 5 -4 43 6 7 15 z2 4 16 -26 26 -16 -33 z2 11 33 17 -2 -1 35 z4 -13 3
    -14 -43 6 -1 16 9 -12 -5 -10 -6 z4 -2 -10 -13 -7 z1 6 z1 -6 -16 -1 -3 -17 -8 z1 -17 z1 -10 z1 -6 -6 -4
    z1 -2 z1 2 -34 1 5 16 39 13 8 z1 -28 -10 29 -2 -5 -5 -10 -8 2 -10 6 -25 -11 -9 -17 -11 -17 -8 16 42 -1
    -3 -13 1 12 8 10 2 10 -2 -6 20 -2 -14 6 -7 19 -6 11 -28 9 6 -12 2 2 31 -6 -6 z1 -24 z5 1 z1 -8 -7 z2
    -9 -3 z2 -3 z5 -7 -7 -3 z3 -5 z1 -12 -6 -4 -12 z2 -9 -6 -14 -4 -12 z3 -9 z1 -1 6 33 -17 z2 -26 -3 -9
    -25 -3 9 z2 -13 7 -2 11 z1 -9 z2 5 -3 42 5 7 15 z2 4 15 -25 25 -15 -32 z2 11 31 -1 z3 -9 -3 -3 z1 -7
    13 z1 -1 -11 -14 -7 2 -6 -1 -2 z1 -10 -8 -9 -1 -15 -25 31 4 1 19 8 -6 12 -14 7 28 z4 -12 -7 -44 -21 -9
    12 12 6 1 -2 1 -11 z5 -10 z1 -8 2 -4 -1 z1 -6 -7 -4 -3 -3 -4 z2 -1 -8 -14 -9 -13 -12 3 z1 -8 -5 -5 -8
    1 -5 -16 -4 8 7 4 -30 25 11 7 13 -6 -8 -5 -8 -13 -1 2 -5 6 -5 5 10 -17 -5 -5 23 -5 20 -9 -11 3 -5 8 55
    -3 10 -13 16 -7 -17 21 -8 12 2 -11 3 2 72 -3 -2 -18 -20 -2 z5 -1 12 -4 -12 -8 -17 -8 -6 -2 z3 -1 z3 -1
    z3 -7 -8 z1 -3 4 z1 -1 z1 -7 -14 6 -9 -7 -1 -2 z1 -12 -7 -1 -9 -25 7 23 1 4 13 16 -11 5 8 28 7 z4 -14
    15 -14 -53 8 -6 3 11 -5 -13 -9 -6 z4 -8 -7 -8 -5 -2 10 -11 2 -8 -3 -3 z3 -4 z1 -8 -9 -7 -3 z2 -11 z1
    -9 -5 -11 -2 z2 -8 z2 17 29 -17 z2 -23 -8 -13 -19 -4 21 z2 -3 -5 4 2 -10 27 z2 -1 4 28 10 5 19 z2 10
    10 10 -6 -37 z3 28 16 -17 2 7 21 z4 -24 11 -10 -35 -1 8 25 1 1 -3 -9 -10 z4 -8 -8 -6 -7 -1 -5 -3 4 -15
    -1 -2 -15 -7 z1 -15 z1 -9 z1 -5 -6 -4 z1 -2 z1 2 -32 1 5 16 36 10 7 z1 -26 -9 29 -2 -5 -5 -9 11 1 -13
    3 z1 63 -4 -9 -2 13 2 -10 -8 -18 -7 -5 -17 -19 z6 -1 z3 -2 z3 -6 3 -9 5 -22 -11 -8 -18 -10 -17 -7 15
    39 -2 -2 -14 1 12 8 9 2 10 -2 -5 19 -3 -14 6 -7 16 -6 10 -1 z3 -8 -1 -6 -3 -2 z1 -3 -2 -10 10 -12 -4
    -8 z3 -11 -4 -3 -1 -20 11 40 -4 10 -9 -6 -11 -9 -24 -3 9 z2 -13 6 -2 10 z1 -9 z2 4 -3 38 4 6 14 z2 3
    13 -24 22 -14 -30 z2 10 28 1 5 13 -7 -7 62 -5 -1 5 8 -5 -10 3 -13 -5 -7 -13 -19 z1 -2 z5 -1 z3 -1 z2 1
    5 13 -6 -7 60 -5 -1 5 8 -5 -10 3 -13 -5 -7 -12 -19 z1 -2 z5 -1 z3 -1 z2 3 -9 -9 -2 -15 -8 -12 -17 -1
    z1 -14 1 -6 23 16 -2 z1 -3 z1 25 z1 34 z1 -17 z1 15 z1 -5 z1 -3 z1 20 7 -11 z2 -4 -9 -7 -9 -5 -3 z2 -3
    -6 -3 -5 -3 17 z2 14 -26 17 7 -12 -9 z2 -7 -10 -8 2 -10 16 9 -1 -2 -9 5 68 -6 -9 -2 16 -7 -6 -8 -13
    -10 -7 -17 -13 z4 -1 z1 -1 z1 -1 z1 -1 z1 -1 z3 -6 -7 z1 -3 4 -1 -1 z1 -6 -13 5 -8 -6 -1 -2 z1 -11 -6
    -1 -9 -25 7 22 z1 3 11 15 -11 -14 8 -8 -19 14 -5 -21 19 -8 -16 9 18 -8 6 -6 19 19 2 25 16 -7 11 27 -19
    -14 z1 -1 -15 -2 1 -15 -1 1 4 12 -6 -6 57 -5 -1 5 7 -5 -10 3 -12 -5 -7 -12 -18 z1 -2 z5 -1 z3 -1 z2 -4
    13 9 -1 1 -8 -3 66 2 -13 -5 10 -7 -5 -7 -15 -10 -11 -15 -11 z4 -2 z3 -1 z3 -2 -12 z2 -8 -7 -3 -11 -3
    -3 z2 -5 -5 -7 -3 17 -11 z2 -34 -5 2 10 -11 -4 z2 -13 -7 -6 3 z1 54 11 -5 -16 2 19 -1 1 -7 -3 -7 -7 -2
    z1 -4 -7 -13 -3 -4 -5 -8 -7 z1 -1 -6 z1 -1 z1 -1 z2 -7 7 -4 -1 -7 -19 10 -4 -2 16 -6 -11 -5 27 -1 -3 2
    -6 4 45 26 29 z2 -1 -25 -2 2 6 -17 z1 4 -5 -30 -9 10 -2 2 17 7 -3 14 -2 1 33 -1 -23 6 -3 5 z1 -7 3 4 5
    3 -2 -9 6 41 z1 3 9 -7 40 9 -17 4 -18 6 16 -4 3 -3 -12 -8 -7 -8 2 20 -10 -12 z2 -2 -14 z2 -4 -5 z3 -1
    z2 -1 z1 -7 -3 z2 -1 -3 -8 -3 -10 -7 z1 -2 9 -4 -10 -1 -8 -7 z2 -1 -5 -2 -18 5 33 14 7 -17 -7 -13 -20
    -18 29 1 6 5 2 24 5 -6 -1 -6 7 -5 -1 9 27 25 -6 -11 -35 4 28 -26 5 -2 5 -3 z1 -23 12 -9 -9 -7 10 z1
    -33 -16 17 -4 -3 2 6 6 22 5 -29 10 10 -5 38 -6 -6 16 9 -21 -6 -19 9 2 17 9 -2 -4 13 9 -2 1 -7 -2 63 2
    -13 -5 10 -6 -5 -6 -14 -9 -10 -14 -10 z4 -2 z3 -1 z3 -14 -15 -6 z1 -23 -7 -9 -9 -3 -1 -1 -3 -40 13 28
    20 12 3 10 18 16 -7 -5 7 -3 10 -31 1 12 -3 14 1 -8 -11 24 z1 -2 -2 -5 z1 -10 z1 -11 5 -7 z1 -21 4 -2 9
    13 1 -1 11 -47 7 -8 -10 25 -9 6 36 25 17 z1 10 -3 -13 -16 -2 36 5 -3 12 -7 15 -7 -21 -2 -7 -10 -1 -12
    z1 -9 -3 -6 -2 -4 z1 -2 z1 -2 z1 -1 z2 50 10 -5 -15 1 18 -1 1 -6 -2 -6 -7 -1 -1 -3 -6 -12 -2 -4 -5 -7
    -6 z1 -1 -6 z1 -1 z1 -1 z2 5 -34 -13 -7 -16 -9 8 4 -4 z1 34 -9 -4 -4 -14 1 -6 10 9 -11 4 6 1 5 z1 -7 6
    50 z1 -1 1 7 -1 10 -2 -12 -15 -2 34 5 -3 12 -7 14 -6 -20 -2 -6 -10 -1 -12 z1 -9 -3 -6 -2 -4 z1 -2 z1
    -2 z1 -1 z1 -8 12 10 -1 z1 -8 -2 53 -4 -10 2 12 -6 -5 -6 -14 -8 -7 -14 -13 z4 -1 z1 -1 z1 -1 z1 -1 z2
    -1 -7 -5 z2 -1 -3 -1 -9 -13 -3 z1 -2 18 -12 -4 -7 -5 -10 z2 -3 -2 6 -11 2 15 z1 16 -13 -12 37 8 -17 4
    -17 6 15 -4 3 -3 -12 -8 -7 -8 2 19 -9 -11 z2 -2 -13 z2 -3 -4 z3 -1 z2 -12 -19 -18 29 z1 6 4 1 23 4 -6
    -2 -6 7 -5 -1 9 26 23 -6 -10 -33 3 27 -23 4 -2 5 -2 z1 -22 12 -5 z3 -5 -4 z2 -13 z1 -6 z1 -7 -7 6 -1
    -13 -3 z2 -8 -4 z2 23 14 -8 8 2 -7 -9 30 z1 48 9 -5 -14 1 17 -1 1 -6 -2 -6 -6 -1 -1 -3 -6 -11 -2 -4 -5
    -7 -6 z1 -1 -6 z1 -1 z1 -1 z3 2 -22 -6 -19 2 5 17 -19 -12 33 1 3 -4 15 -2 28 34 14 7 23 -2 -27 19 -1
    -3 -20 -9 -6 6 -8 -10 -5 z3 -5 -4 z2 -13 z1 -7 z1 -7 -7 6 -1 -13 -3 z2 -8 -4 z2 22 14 -8 8 2 -7 -8 29
    -4 11 9 -2 1 -7 -2 58 3 -12 -4 10 -5 -4 -5 -13 -8 -10 -13 -10 z4 -2 z3 -1 z3 -1 10 -2 -12 -14 -1 32 5
    -3 11 -7 14 -6 -20 -2 -6 -9 -1 -12 z1 -8 -3 -5 -2 -3 z1 -2 z1 -2 z1 -1 z1 -4 -4 -10 -16 -13 14 11 -12
    -2 14 6 1 -6 -4 -7 5 -5 20 36 3 3 12 -6 -8 -10 -24 z1 8 27 17 -24 z1 1 9 -5 -5 -32 10 26 9 4 z1 -7 2
    -6 -11 -4 -1 -10 z1 -11 z1 -9 -1 -6 z1 -3 z1 -2 z1 -2 z1 -1 z1 20 -9 4 1 -17 6 13 4 -11 -9 -7 -6 9 -4
    1 -4 -16 -2 z2 -6 z3 -3 z7 -5 z1 10 z3 -1 z1 -7 z1 -10 z1 -6 z1 1 z1 -11 -12 -28 4 31 z1 -7 7 -5 15 12
    15 1 6 4 -15 -7 -8 13 20 -3 -1 -9 1 -7 -8 -16 z1 -3 -5 z1 -21 z1 2 7 6 -8 5 9 -60 -6 -10 5 11 10 17 8
    29 -5 14 -9 -4 -2 4 2 -1 -13 13 36 1 5 -5 -26 -6 z8 -12 z1 -13 z3 -6 z1 -15 z1 -9 -16 -4 5 5 -3 -5 12
    11 -3 10 -11 -6 3 7 13 3 29 -5 16 -1 -13 -16 -17 -1 7 1 27 -9 -12 -5 z1 10 z3 -1 z1 -7 z1 -9 z1 -6 z1
    1 z1 -10 -12 -28 4 31 z1 -7 7 -5 15 12 15 1 5 4 -15 -12 -13 -6 1 -21 -6 -10 -8 -2 z1 -1 -3 -38 12 27
    19 11 3 10 16 14 -6 -5 6 -4 10 -29 1 11 -3 12 1 -7 6 -2 -6 -12 -7 7 33 -10 -1 12 -17 -1 3 -5 -16 -1 21
    5 20 8 -14 -8 -15 -16 6 -3 7 z1 63 6 6 -5 -10 z1 -3 5 16 -6 13 10 -5 3 -5 20 -24 -12 16 -8 -20 -13 -4
    3 11 6 -2 -2 34 2 17 -3 14 -2 -10
    """#

  static let confidence = #"""
    8000 7700 1100 7500 7500 7700 7700 1100 7500 7700 7500 7700 1100 7500 7700 7500 7700 1100 7500 7500
    7500 7700 1100 7500 7500 7500 7700 1100 7500 7500 400 7700 1100 7500 7700 2200 7800 1100 400 7500 1100
    7800 1100 7500 1100 7700 7800 1100 7500 7500 1100 7700 1100 7500 7800 400 7700 1200 7500 1100 2200
    7800 1100 7500 400 1100 7700 1100 7500 1100 7500 7500 1100 7500 1100 1100 7700 1200 7500 1100 2200
    7800 700 1100 7700 7900 7700 1100 7500 1200 2200 7800 700 1100 7700 7900 7700 1100 7500 1200 2200 7800
    700 1100 1200 7700 7800 700 1100 7700 7900 7700 1100 7500 1200 2200 7800 700 500 5800 6900 7500 1200
    z1 7500 5700 7700 1100 7500 1200 2200 7500 1100 400 2800 6900 7700 1100 7500 1200 2200 7800 400 z1 400
    7700 7800 400 500 7700 400 7500 1200 z1 7500 5300 7700 400 500 5700 400 7700 1100 7500 1200 500 7500
    z1 400 700 2200 7500 1100 400 2800 200 7500 z1 6000 6600 2000 7700 400 500 5700 3800 7500 1100 7500
    7600 500 400 7900 1200 6900 5200 7500 1200 7500 5500 z1 400 7900 1200 6900 5200 400 7900 1100 6400
    1700 7500 z1 400 700 5800 400 7900 1100 7100 7900 z1 400 2200 1200 2500 400 7800 500 7200 7000 z1 400
    2200 500 6700 400 7800 1600 2400 1200 z1 400 2200 1200 2500 700 7900 500 400 7700 z1 400 2200 3300
    6700 700 7900 500 1200 5500 400 7800 1600 2400 1200 z1 400 2200 500 300 7500 1200 7700 5500 7100 z1
    5700 400 7800 3300 700 7900 2100 6800 7800 400 5500 5900 3700 1400 z1 5700 400 7800 7200 7500 1200
    7700 6700 900 7500 1100 5500 3500 5400 7500 1200 7700 6700 900 z1 2200 400 500 300 700 5800 2300 1600
    1600 7500 1100 2300 500 5800 7500 1200 800 2800 1200 z1 2200 2600 6000 2300 500 7700 3800 2900 6600
    400 5500 5900 3700 1400 7500 2300 4100 3000 1200 500 5700 7000 7600 1000 400 5500 5900 3700 1500 z1
    2200 2600 6000 2300 400 5500 5900 3700 1400 1200 5700 500 1000 400 7700 1100 5500 3500 1300 z1 2200
    2600 6000 2300 7700 2300 4100 5700 6800 400 2700 1100 5700 3600 500 7000 5500 7000 500 -9 -8 -33 -49
    -5 -9 -6 -33 -5 -57 -9 -6 -33 -5 -57 -9 -8 -33 -12 -49 -9 -6 -26 -12 -68 -9 -8 -33 -12 42 -9 -6 -57 -5
    -267 234 -6 42 -57 -2 278 -6 -68 -2 -12 278 -6 -68 -21 -2 -9 -8 -26 234 42 -5 -25 -57 -2 -267 278 -6
    -68 42 -6 -5 -8 -33 -2 -57 -12 -8 -68 -2 -4 -5 -25 -57 -2 -267 278 97 -8 -12 335 -5 -2 -57 -18 -267
    278 97 -8 -12 335 -5 -2 -57 -18 -267 278 97 -6 -12 -5 234 97 -8 -12 320 -5 -2 -57 -18 -267 234 97 101
    2369 -111 -21 -8 -238 -12 -59 -5 -2 -57 -18 -267 -21 -8 200 -100 -49 -5 -2 -57 -18 -267 278 42 -238 65
    -5 278 42 101 -5 65 -21 -8 -238 -12 -105 -25 200 152 -59 171 -5 -2 -57 -18 -24 -3 -238 65 97 -85 -21
    -8 200 -100 227 -3 -238 -227 -281 -57 -25 200 152 -14 -842 -3 -6 -68 -1 -24 200 347 -61 -49 6 -3 -8
    -68 220 -199 200 347 -61 -49 6 200 347 -10 550 -1081 -3 -238 65 97 2031 200 347 -10 -150 320 -238 200
    -95 -50 360 200 110 138 -43 -24 -238 200 -95 114 -65 200 110 873 350 -70 -238 200 -95 -50 360 97 403
    101 102 -2 -238 200 -95 -170 -65 97 403 101 -2 39 200 110 873 350 -70 -238 200 -95 114 240 -3 -8 -60
    220 -241 -238 -59 200 12 -170 97 403 27 -8 110 200 116 290 -518 1 -238 -59 200 12 -171 -3 -8 -60 -7
    -376 -68 -1 220 -505 270 -3 -8 -60 -7 -376 -238 -95 200 114 240 97 2111 450 116 873 -68 -10 450 10 427
    -3 -8 -318 -394 -6 -238 -95 -228 -227 450 138 -5 -243 -76 -228 200 116 290 -518 1 -68 450 73 -341 -84
    101 -9 -24 -5 -131 200 116 290 -518 50 -238 -95 -228 -227 450 200 116 290 -518 1 -50 -59 101 -131 200
    -60 -1 220 -505 750 -238 -95 -228 -227 450 -60 450 70 -9 -19 200 -192 -13 -59 -117 138 -24 85 -99 114
    -79 z1 -20 z3 -44 z1 -53 z1 -3 z3 21 z7 -13 -3 z2 -5 z3 36 100 -77 -35 z3 -43 z2 -52 -1 z3 23 z7 -6 z1
    6 -3 -3 -10 9 z1 32 z1 96 -73 -34 z3 -42 z2 -50 -1 z3 22 z7 -6 z1 6 -3 -3 -9 9 z1 31 z1 91 -70 -18 z3
    -34 z1 -15 -46 -3 z3 15 z1 13 z5 3 z1 -11 z1 -5 z3 11 z1 85 -65 -47 z3 -25 z1 -15 -51 z4 22 z1 13 z5 3
    z1 1 -8 8 z3 4 z1 82 -66 5 z2 -35 1 -12 -3 -41 -18 z3 23 11 2 z4 3 z1 -21 11 3 -6 z2 -1 11 44 82 -9
    -63 z3 -45 z2 4 -49 z2 -3 15 z7 -6 z1 5 z1 -3 z1 -10 z1 21 3 77 -62 z1 -45 z1 -1 z1 5 z1 -12 -39 -7 3
    -7 -28 -3 20 z2 -23 z3 23 z3 18 39 z2 7 78 -57 -2 z2 -42 -9 z2 -16 -3 -45 -8 -4 -4 13 13 z4 -1 -3 z6 3
    19 -2 75 -55 z3 -42 z1 -16 z1 -17 -45 z2 -4 9 -5 19 z6 -3 z6 -6 20 72 -58 3 -2 z1 -26 1 -10 1 -33 -15
    -3 5 5 16 7 8 z4 3 z1 -20 10 2 z4 4 36 70 -5 -55 z3 -33 z2 -1 -12 5 -44 z1 -2 -3 17 z4 -3 6 z2 3 -3 -3
    -7 z1 10 4 70 -51 z3 -44 z1 6 z2 -35 z1 -29 z1 -1 z1 15 z4 -19 z1 23 z6 35 z1 65 -50 -17 z3 -33 z2 -19
    -10 -36 z2 7 z1 18 z5 -2 z3 -3 -9 9 z1 15 z1 67 -46 z3 -31 z3 -16 -10 z1 -39 -16 5 z1 10 z4 -15 z7 23
    4 z1 63 -4 -50 z3 -29 z2 -1 -10 6 -40 z1 -2 -3 14 z4 -3 6 z2 3 -3 -3 -7 z1 8 3 64 -47 -29 1 -9 -43 9 5
    -6 -5 1 z1 -5 -3 1 -13 21 4 -1 -2 -22 2 -7 4 25 z3 9 -2 2 13 59 -4 -48 -1 1 z1 -27 z1 1 z2 6 -38 z2 -3
    12 3 z2 -3 -3 10 z1 -1 z2 -3 -7 z2 3 61 -44 -28 1 -9 -41 9 5 -6 -5 1 z1 -5 -2 1 -13 19 4 -1 -2 -21 2
    -7 4 23 z3 9 -2 2 13 56 -4 -45 z1 1 z1 -25 z1 1 z2 6 -36 z2 -3 11 3 z2 -3 -3 9 z1 -2 z2 -3 -7 z2 3 58
    -49 3 z2 -2 z1 -24 2 -4 z3 2 -1 -4 8 -11 -13 z2 6 10 5 18 4 15 z2 5 -4 13 58 -44 -24 2 -2 -37 7 2 z1
    -4 -1 z2 -4 -2 -8 3 -2 4 -2 -23 -1 -7 4 18 z1 4 z1 5 6 5 2 53 -3 -42 z1 2 z1 -23 z1 1 z2 6 -35 z2 -3
    11 3 z2 -3 -3 8 z1 -3 z2 -3 -7 z2 3 55 8 -27 -1 9 -14 -39 z3 -1 z1 -1 -6 -7 z2 -3 18 z1 4 z1 -23 z1 2
    -3 55 z1 4 2 19 z2 -13 -42 z2 -22 -6 z2 -7 -14 z2 -20 6 z3 -3 z1 -14 z3 6 z1 4 z1 -4 z1 7 -3 54 -3 -39
    z1 3 z1 -21 z1 1 z2 6 -33 z2 -3 9 3 z2 -3 -3 7 z1 -4 z2 -3 -7 z2 3 52 -21 -37 z3 7 z2 -18 -23 10 z1 -2
    30 3 -22 -6 -10 z1 -3 z4 -8 29 -3 5 -5 45 z1 46 -3 -37 z1 3 z1 -20 z1 1 z2 6 -32 z2 -3 9 3 z2 -3 -3 6
    z1 -5 z2 -3 -6 z2 3 50 -40 z3 -19 9 z2 1 z1 -5 z1 17 1 -4 z1 -8 -8 z2 10 8 z4 -4 -2 6 -6 4 53 -15 z1 7
    z1 -39 z1 3 z1 13 -9 1 5 7 2 z1 -8 11 z1 16 z1 -6 z1 -15 z1 1 3 5 52 4 -1 -12 23 -17 -36 z2 -24 5 z2
    -7 -12 z2 -11 11 z3 -2 z1 -13 4 -2 -5 5 z1 4 z1 -5 11 -4 3 49 -22 z1 -19 -5 -15 -2 -23 -6 z1 2 z1 4 z3
    4 -15 -2 27 -9 -4 z1 -26 5 z1 -4 z1 46 z1 -5 z1 19 4 -35 z1 4 13 -23 -9 9 z2 -7 -24 z2 -11 17 z1 3 z1
    -3 1 3 7 -11 z2 -9 z3 45 30 -17 -34 -4 1 z2 -2 -4 -28 2 9 15 z2 -6 14 -3 -1 z5 -4 1 12 z1 -6 z2 -2 50
    -33 -1 z3 8 z2 -18 -18 10 z2 28 z1 -20 -16 10 z1 -3 z4 23 8 -14 14 1 35 z1 40 -9 2 z1 -28 -1 -8 -17
    -18 -2 -4 -2 32 -3 14 10 -22 z2 1 z4 -9 z2 1 22 z1 -3 5 39 1 -29 6 -15 -1 -20 -4 -18 -2 5 z1 2 z2 -2 5
    -2 -2 2 20 z1 -1 4 -27 1 -1 1 47 z1 -1 z1 15 z1 -29 z1 4 11 -27 z1 2 -7 -23 z1 -6 -3 25 2 -11 z4 -4 -4
    5 1 z4 8 -9 44 28 -11 -5 -10 -11 -7 4 -31 -2 -1 -2 -23 -8 -14 z1 23 -13 z4 -2 z1 11 z5 -3 1 44 3 -22
    -15 -11 -2 -15 18 -5 -22 -10 -18 -10 -3 -4 -8 5 25 z4 -3 3 -2 1 z4 4 15 -4 45 -11 -5 -10 -11 -7 4 -29
    -1 -1 -2 -22 -8 -14 z1 21 -13 z4 -2 z1 10 z5 -3 1 42 3 -3 -18 -17 -9 z1 6 6 -39 -8 -18 -7 -2 2 8 -9 21
    z1 8 z3 -1 z1 11 z5 42 z1 11 -30 -15 -2 z3 -6 z1 -21 26 15 10 z2 6 -15 -4 z5 -5 z1 6 7 -8 -2 z2 41 17
    -31 7 -1 -4 -25 -7 2 -8 z1 -26 z1 1 z1 14 z1 10 4 z1 4 z1 18 -1 -10 7 z5 6 z1 44 -9 -3 z1 -2 -21 -17
    -31 10 z6 -3 7 -1 -2 -25 1 -16 4 20 -7 z2 2 7 1 z1 41 6 -6 -13 -12 z1 -7 z1 -16 -13 -3 -5 -5 26 1 -3
    -11 -28 -2 14 z1 -14 z2 -2 -7 z1 -4 7 40 z1 4 2 16 4 -6 -3 -9 -3 -16 -7 -27 z6 2 2 13 -31 -4 -4 4 21 3
    -13 6 2 1 -2 z1 41 2 13 -10 10 -17 -18 z2 -7 -19 -13 4 1 -37 z2 -6 19 z1 -12 z1 7 z1 2 z3 37 z1 7 z1 1
    z1 14 -9 -3 z1 -2 -20 -17 -29 10 z6 -3 7 -1 -2 -23 1 -15 4 18 -7 z2 1 7 1 z1 38 6 -17 9 z2 -29 -7 z2
    13 8 z2 -17 6 z2 20 2 -10 12 -4 -4 5 -5 6 -2 10 38 7 -5 -2 12 -1 -7 2 -7 -8 10 -2 -34 z5 1 1 1 3 -3 7
    -26 2 -5 4 10 z2 7 1 1 1 z1 38 -14 -8 -12 6 -12 -29 -1 z1 -2 15 2 7 3 -15 z1 -2 -1 19 -9 7 z1 -15 -5
    16 1 5 -2 35 z1 9 z2 -10 10 -16 -16 z2 -7 -18 -12 3 1 -35 z2 -6 18 z1 -12 z1 7 z1 2 z1 -1 z1 34 z1 6
    z1 1 z1 12 -2 z1 -10 z1 -14 -2 -20 -14 z7 2 -6 -21 -11 5 34 2 -14 -3 z1 4 z1 -2 1 35 z1 12 -22 2 -10 2
    -10 12 3 -25 -3 -19 -7 -9 4 -17 10 18 z6 -8 1 z4 5 10 8 33 -2 -3 -1 -8 z4 -3 6 3 -33 z2 1 2 3 -9 -5
    -17 z1 -3 z1 -5 -1 -11 -1 8 z1 -9 1 36 -7 -9 -24 -4 -24 -5 9 -16 z1 7 -1 -2 2 -22 3 12 -4 10 -3 15 11
    -8 -10 6 z1 2 -3 -9 -1 -1 -3 32 -12 -3 -27 -1 -12 -2 17 -2 15 2 -11 -12 -19 10 15 -17 3 z1 -13 -4 z2 3
    z1 4 z1 40 2 2 2 6 2 z1 -4 z1 -8 z5 3 -1 -26 z3 2 -3 -4 z1 -20 4 -6 2 -6 -2 -9 -1 7 -2 -7 -3 37 -19 5
    -7 -3 -3 -23 z1 3 -7 -17 -6 -7 3 23 9 -20 z4 6 5 6 -19 z4 11 18 7 27 -8 -1 -17 -3 -12 -1 9 -2 5 z1 -24
    1 -3 z1 -11 2 -14 z1 17 z1 -2 z1 -13 4 10 z1 -9 -3 z1 2 33 -6 -18 5 -7 -3 -2 -23 z1 3 -6 -17 -5 -6 3
    22 9 -20 z4 6 5 6 -18 z4 11 17 7 25 -1 z1 -9 z5 -12 -2 -17 -13 z3 2 -6 -20 -10 5 z1 3 z1 -2 33 1 -14
    -3 1 32 z1 9 8 z1 -9 6 -8 z1 -22 -14 z6 -12 26 -13 z1 33 -1 3 z1 -3 8 z6 -6 6 z1 -1 z1 -4 z1 -1 3 -17
    z1 -9 -1 13 -4 z1 -1 -25 -3 5 2 4 z1 13 7 -39 4 18 z1 22 4 3 -7 11 -9 z1 -3 z1 -21 z1 -3 z1 1 -9 7 30
    -3 8 15 -13 6 z1 -4 z1 5 z1 -9 z2 4 z1 1 1 3 -2 32 z1 5 4 -11 z1 -2 -1 -5 11 -25 -8 -1 4 -10 -2 -15 10
    -2 -3 1 8 5 -18 -21 1 12 15 -20 18 4 18 22 5 -14 -6 -7 1 19 -1 -5 z1 13 1 8 -2 33 z1 -5 -2 -25 z1 -2 4
    z1 1 -3 z2 1 -2 -4 -15 z1 4 -10 -3 -26 z1 -11 -2 18 -2 14 2 -12 -11 -18 10 15 -15 2 z1 -13 -4 z2 3 z1
    4 z1 38 2 2 2 3 2 z1 8 z3 -5 z1 -3 -10 -13 z1 2 -11 -22 4 -2 -5 25 z1 -5 -1 12 z1 14 5 -38 z1 3 -12 19
    3 -2 -12 2 -2 z1 9 -19 6 -12 20 -8 -22 2 1 z1 37 12 -18 z1 4 z1 -2 -1 -1 -2 -9 3 -1 2 -3 z1 -17 3 -10
    -3 -25 z1 -11 -2 17 -2 14 2 -11 -11 -18 10 14 -15 2 z1 -13 -4 z2 3 z1 4 z1 37 2 2 2 2 2 z1 5 4 -11 z1
    -2 -1 -4 11 -24 -8 z1 4 -10 -2 -14 10 -2 -3 1 8 5 -18 -20 z1 12 14 -19 17 3 17 21 -10 -3 -24 z1 -11 -2
    17 -2 14 2 -11 -11 -17 10 13 -15 2 z1 -13 -4 z2 3 z1 4 z1 36 2 2 2 2 2 -4 z3 -4 z3 5 z1 2 z1 -33 1 z2
    -17 10 4 -14 -11 -2 -1 -3 14 29 -17 6 1 2 -4 10 -5 z1 -13 -1 -11 -2 7 z1 2 z1 -15 -5 -2 z1 -13 z1 1
    -16 16 2 1 -1 -26 1 -1 15 -18 3 -8 7 27 16 z1 5 4 -10 z1 -2 -1 -4 11 -23 -8 z1 4 -10 -2 -14 9 -2 -3 1
    8 4 -18 -20 z1 11 13 -18 17 3 16 19 z1 -1 -3 8 -1 -1 -1 -1 -5 -8 -3 1 -4 -17 -10 -5 z1 10 6 8 z1 -15
    -6 29 -2 -2 4 -33 -2 z1 -16 11 -1 -2 -28 5 -16 -2 24 -10 -4 z1 -8 2 -8 z1 -20 1 z4 -6 -2 2 2 z2 3 z1 4
    -4 21 16 -4 -3 2 -1 8 3 -30 6 z2 -19 3 z2 27 -8 z3 -4 z1 -18 z1 10 z3 -9 z3 -15
    """#
}
