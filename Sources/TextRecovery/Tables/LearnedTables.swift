/// The numbers of `TableModel.learned`, in thousandths, as `ModelText` reads them.
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
    z47 -20 80 90 30 30 20 30 z1 10 z1 10 z2 30 10 110 z1 20 z1 -120 -20 -250 -20 -100 20 z1 160 -40 -140
    -30 20 z1 20 -20 10 -20 20 z5 30 80 10 z1 30 250 -30 -70 10 20 140 z3 -190 z2 -20 z1 -10 z1 80 z2 10
    50 10 50 20 -70 120 -30 -100 10 40 z2 -50 z1 -140 10 z5 -30 60 20 z1 10 -30 170 -90 z1 60 50 z4 140 z3
    -190 z1 70 z1 30 -10 -50 -30 -180 z1 50 20 -60 30 60 -20 z1 10 -10 z2 10 z1 -40 z2 30 -20 30 70 z2 90
    100 -120 z1 50 z3 30 10 z2 -40 z1 10 z1 20 z1 10 z2 -40 -30 10 60 40 -30 z1 -60 z4 20 -70 -60 z3 30 z2
    10 z3 10 20 z1 10 20 z1 50 z2 30 z9 -90 z1 -30 50 z1 -60 z1 -140 20 z7 -20 z1 -20 z3 20 20 z3 20 30
    100 z1 -290 z5 20 220 z2 20 z3 -40 -70 -230 -30 20 z1 -130 -170 -20 20 110 -10 z2 90 z1 -40 200 z1 -40
    z2 20 10 z5 50 50 z1 20 z13 -40 z1 -80 z1 -50 z1 -60 -40 z1 -160 z6 -10 z6 30 180 z3 20 10 z25 10 z14
    -80 z17 80 z7 60 z2 -10 z8 130 z7 70 z4 10 10 z5 -50 20 z9 30 20 z1 -30 10 20 z21 180 20 z3 40 z3 -230
    z4 -80 z5 30 50 180 z2 -130 z2 20 150 z3 -20 -90 10 z6 50 50 z6 170 z5 -60 z8 -60 -40 z1 20 z1 150 30
    30 -50 z1 80 z4 -90 z13 10 z16 10 z2 10 z22 20 z1 -10 20 z1 20 10 z6 60 z2 30 20 z1 10 z3 -120 z1 10
    40 z1 30 -10 z3 -40 z2 -60 z4 -10 -10 z26 -20 z4 20 z12 -20 z1 30 z2 -240 -130 -280 40 z3 60 z2 -20 z8
    30 z1 120 z1 170 10 z1 70 z15 30 90 30 z2 -20 z3 10 z9 -40 z1 10 z5 50 z22 40 20 -130 110 z1 40 30 z1
    -220 30 150 30 z1 120 z1 90 z1 -110 -140 30 z1 -60 z1 170 20 z1 -10 z1 -20 z1 -20 z2 -70 z1 -20 z6 -10
    10 z2 120 10 20 20 z2 10 z3 40 z2 10 z3 -90 z1 -40 -10 10 z3 -60 20 z14 -10 z1 -50 10 z3 90 z19 -10
    -70 z1 30 z16 20 -10 -10 z1 40 30 120 40 80 150 z4 -50 10 z3 10 z1 -20 z2 -60 60 -20 -150 z1 10 50 z1
    20 z6 -10 z7 -100 -50 z1 30 -50 -50 40 -60 30 30 z2 10 z1 -110 z1 -10 z1 40 -40 40 z1 10 -20 160 -110
    40 30 -50 170 z1 70 -130 10 z1 30 -70 z1 -30 -10 z5 60 110 -30 z1 90 30 100 50 z1 50 z4 20 z2 -190 z1
    -30 z1 10 z3 70 -160 -130 20 40 10 30 210 z4 -120 z1 -20 10 z5 30 40 z2 70 -280 -140 -120 110 -100 -10
    20 50 100 70 70 10 -40 -70 -50 10 70 z1 90 z1 80 270 20 40 30 60 80 -190 70 -160 70 -20 10 -10 -170
    -110 z1 100 z1 130 100 50 -110 -10 z3 -10 z3 10 z13 30 z2 20 z5 -20 z12 30 -180 -20 z1 -220 50 20 10
    10 -100 -20 z2 10 -10 20 z1 -40 -50 10 20 20 z1 30 -10 -90 80 -20 30 40 -230 90 -60 200 40 z1 -40 50
    z1 150 -110 z1 50 z1 -10 z1 10 110 -10 z2 20 z7 20 30 z2 -70 z3 10 z1 -20 80 -10 z1 -100 -30 -40 -40
    z15 -10 -40 z2 60 150 70 10 30 80 -40 z3 -10 30 z1 120 z6 -10 -280 60 -10 -10 -140 z7 -90 z2 50 z3 20
    z1 10 z3 -20 -70 -120 10 z2 -10 z2 -20 z5 -270 z3 -10 100 200 z1 160 -50 -10 50 -20 -10 -30 z5 80 z6
    -70 40 z2 -110 z1 140 50 z1 40 -60 z3 70 z2 -10 z7 90 z1 -130 z1 -30 -10 z1 -160 -10 z3 -10 z1 -30 z6
    50 40 z48 30 10 30 30 z6 50 -140 z8 10 60 10 10 10 -40 10 z1 10 40 z3 -50 z1 -20 z6 20 40 z12 40 z11
    10 -30 z9 -10 z9 -20 z21 -30 z26 70 20 50 10 z1 30 z3 -20 -40 z4 30 z1 10 z2 10 60 50 90 10 -100 -30
    z1 50 z1 10 z2 -10 -60 z1 -40 z3 10 z1 60 30 40 z1 10 10 10 40 10 10 z1 -230 z2 40 10 z3 160 z1 30 z3
    -80 z1 180 z1 40 z2 50 -30 10 z2 -30 z9 20 z3 -190 -160 -210 -50 -80 z7 -30 z7 -10 z1 -80 z1 -70 -10
    z9 30 z59 20 40 z15 -30 z1 -190 z1 170 -70 z2 10 z2 -10 z2 -30 z2 40 z2 -60 -40 z68 10 z1 10 z1 20 z2
    140 -20 z16 10 z1 20 z1 -30 z3 -20 z2 50 z3 60 z3 -10 z3 -10 -60 100 40 80 -100 z1 10 z4 70 z2 -10 z4
    -10 -40 20 z2 10 -20 20 10 z2 10 z3 10 10 z5 90 z2 30 60 50 -70 z1 -10 -50 z1 -60 -10 z6 -30 z5 30 40
    z2 30 10 40 20 20 z3 10 z1 20 -40 z5 10 z1 30 -20 40 z1 160 -20 20 -10 z2 30 30 z1 -20 -20 z1 -10 z2
    -40 z1 20 z1 -40 -180 -100 z1 10 -10 20 z1 10 10 z4 10 40 z5 20 z2 20 30 z1 100 40 50 20 z2 30 z3 -30
    z1 -50 -50 z5 -20 -150 -40 z1 160 140 -20 -30 z1 20 140 z2 100 -80 z2 110 60 80 -40 -140 z1 130 -10
    -120 -30 -60 -20 140 -20 -60 10 z7 30 z1 -40 z3 30 -80 -20 z1 20 -70 -100 -50 -40 120 -290 10 130 z4
    -130 -70 -30 z1 70 z1 90 10 -150 z1 -20 -20 -60 -60 50 -60 50 z1 90 80 z2 20 z2 -80 z3 100 -110 40 z1
    -210 -30 160 160 -70 -10 10 20 z1 20 310 150 20 -200 -10 -20 90 -40 z1 -50 170 -20 10 160 -70 -20 -60
    200 -90 40 z1 -10 60 z1 130 130 -190 z1 60 z1 20 -30 -30 -40 -110 z1 -160 -140 -90 140 30 90 90 z1 30
    10 -10 -130 10 -40 z1 -50 z1 120 z1 -20 130 -20 -10 110 z1 -50 z2 -30 z6 -30 z5 40 -10 -10 z2 180 120
    20 10 -10 -240 -10 z2 -140 100 -20 z1 320 z1 -10 -30 80 z2 -20 120 40 z1 -30 -30 z1 -30 190 -90 z4 50
    90 -20 z1 -80 z2 100 -20 150 100 z1 190 z2 -70 10 10 -50 z1 170 50 -40 150 z1 30 40 40 20 20 z1 -120
    -70 150 60 -80 80 -100 50 z1 -210 -60 z1 40 -170 z1 -160 -110 -20 z1 -90 z1 180 130 70 80 60 z1 30 90
    -150 20 -70 -110 z7 -30 z2 -40 -20 z3 40 -40 280 -20 70 -40 -40 120 20 z1 90 10 -30 90 140 -380 z1 60
    z1 -10 50 80 -10 -10 z1 -90 -50 100 -80 -20 -30 30 z4 90 z1 -30 z1 -10 z3 -20 -40 10 z1 -140 -30 70
    -70 -40 z1 -40 z1 -40 z2 50 z3 30 z2 -110 -60 50 -10 z1 -30 50 -10 z1 -10 -20 z4 10 -30 z9 300 z1 30
    z12 -280 z3 -10 z5 -60 80 170 z2 -20 z13 50 z1 -50 z1 -70 -20 70 z1 20 -70 30 z5 40 z6 -10 -10 z3 -30
    -20 z10 -20 z7 -10 -30 -50 z1 -30 z5 -90 z2 130 z6 -30 z1 10 z2 40 30 50 -60 60 -10 -10 -80 z1 10 -60
    -50 z3 -40 z1 -10 z3 -120 170 30 -10 -60 -10 z1 40 -40 z2 20 z1 30 -20 z4 -10 z1 10 -50 -20 z12 -120
    -150 30 -140 200 50 20 120 50 20 10 -20 -160 70 230 60 120 -120 120 20 30 -40 -50 -70 90 -120 260 -30
    80 -70 80 -170 70 10 30 10 -130 120 -120 130 10 50 60 -10 -30 10 10 z1 -50 z1 50 z1 60 10 40 z1 90 10
    30 z1 -70 z1 -50 40 190 80 80 10 -130 140 -30 40 70 z1 70 z2 120 30 -160 z1 50 z1 10 -170 z1 90 z2 -50
    z3 20 z2 10 -30 z3 -180 z1 30 z3 10 -10 z1 70 10 200 -120 20 z5 -140 20 -10 z1 80 70 70 10 10 70 -180
    70 -20 z1 -90 z1 20 50 100 120 -100 -70 20 20 220 z3 10 z7 110 -50 -40 20 10 -50 10 -70 z1 50 -50 z3
    -30 z6 -30 z1 -50 z1 -110 z1 -30 -40 70 z1 -20 z5 20 -10 -10 z1 20 z6 20 -40 60 170 -90 230 -10 -20 z2
    -10 -20 z1 -20 -20 -10 -50 -20 -20 z5 20 z1 -40 z2 10 10 -20 z4 40 -40 60 -10 130 -40 -40 -90 -10 -20
    -50 -10 -80 150 -40 -90 -40 230 -30 -170 z1 110 -110 -30 120 10 -60 z1 100 z4 -10 -70 -10 90 110 80
    -80 -50 30 90 70 120 80 -170 -200 20 z3 10 50 z1 110 z1 20 z2 -120 -70 110 z1 -20 150 40 -20 -150 20
    60 -70 -50 -110 60 -70 70 60 220 -110 80 -10 -40 -10 z1 -40 -110 z2 20 -20 -10 z2 20 z1 80 -260 -230
    -80 200 -120 -130 30 30 20 z1 60 10 90 -70 z1 -20 -40 90 70 z1 110 10 z6 10 20 130 z3 -20 z6 80 z5 -60
    z1 50 z1 -40 20 z4 20 z3 -70 z1 -10 -50 60 -50 -80 -10 -20 -170 -60 z1 -20 z2 20 10 z5 90 -150 -80 -40
    -140 -60 30 -10 z1 -20 -90 -10 30 z1 150 z1 -60 z1 -300 -20 z16 100 -10 -10 z2 -20 -20 -30 z3 30 z15
    20 50 60 z1 40 30 z3 10 -30 40 10 -60 90 z1 30 z2 -60 z1 50 -40 90 -10 40 10 -10 20 z2 30 20 -110 -10
    -100 -10 60 10 -20 80 20 30 180 80 20 z1 -60 -10 -140 140 -50 z3 110 -50 z1 -50 z14 20 -20 -170 60 110
    -160 z1 130 150 80 -10 -70 210 110 180 110 z1 160 100 150 90 180 -100 30 z1 50 z1 -10 10 -20 z1 -10 z1
    -80 -150 60 290 -210 10 210 -50 50 90 -100 70 -30 z1 -20 z1 -200 -130 170 -70 -20 50 50 -20 60 -130
    -30 90 -10 80 20 z1 70 z1 60 20 -40 10 10 z1 -90 z1 20 20 z1 -10 z2 80 90 30 -60 -50 30 70 -10 -10 -10
    z1 -20 z2 -10 z1 110 -50 -70 50 -10 -60 100 10 -80 z1 10 50 z1 -20 -10 z1 -70 -60 20 80 -20 60 z1 70
    -10 -40 z6 -160 -30 60 -50 z4 -20 10 z1 -50 z4 -70 z1 10 170 -110 z1 -10 z1 50 -10 -130 z5 230 z1 30
    30 z6 -10 z2 -20 z1 10 -160 -20 -10 -10 -10 z1 -10 z4 10 z4 -50 z18 -10 z2 -10 z2 -10 z6 90 -20 30 20
    -60 -30 z9 10 100 -10 20 z6 130 -10 10 30 100 10 z1 -150 z1 -10 z1 -10 90 -40 60 20 50 20 z2 120 z1
    -230 30 z1 -10 z1 -10 -40 10 120 30 -30 z4 -30 130 z2 -80 220 z2 -120 z1 -190 -10 70 80 z1 40 20 -220
    z1 -20 10 -20 -60 -10 z1 -50 -40 140 -10 -10 -20 -40 z2 -10 110 z1 10 z2 150 z2 -70 -50 z2 -60 z1 40
    z6 -260 z1 50 50 z1 110 z2 -60 -60 z3 20 z1 -10 z4 30 z4 -20 z1 10 z5 -20 -10 -140 20 z1 -10 z1 -10 z2
    -30 z1 -10 z2 10 20 z1 10 z5 -60 -20 z2 -40 z4 -20 -80 210 z2 20 -10 90 z1 40 -100 z6 50 -20 20 110 z3
    -180 z1 -20 z1 -10 100 -70 -10 170 -170 50 z1 -10 10 50 -60 60 -110 -40 30 -10 50 10 -20 -90 -10 -40
    z1 -20 z3 -260 -20 -60 -10 z1 -30 -190 -10 90 20 30 -30 -170 -90 -10 -60 -20 z1 -120 -20 30 50 -30 -30
    150 60 -140 z1 90 10 -50 -70 z1 -100 10 -40 90 -10 20 110 50 -10 -20 z1 30 -40 20 z1 40 50 -140 30 -30
    10 70 60 -40 30 -130 -70 z1 80 -40 z1 -20 90 -10 -10 20 -10 -10 z1 100 -120 z2 -40 -10 -10 z1 90 10
    110 10 -60 40 180 20 -70 z1 70 10 -170 -10 -10 -40 z1 90 z1 50 -40 z1 -60 -110 70 80 -60 60 -30 10 -60
    z1 -10 -10 40 -50 -20 -40 50 90 70 -20 -10 -20 -10 z1 70 -10 80 -10 30 -80 30 z1 90 -10 10 -60 40 30
    30 40 80 50 -40 z1 10 z1 -30 -10 -10 120 -330 z2 80 10 50 z1 100 -10 -10 60 -10 30 -50 40 60 -10 -50
    z1 -30 50 30 z1 150 -10 -150 z1 -50 -10 10 -10 z1 30 50 -30 -10 80 z1 -10 -90 z2 50 20 10 10 z1 80 100
    z1 40 -10 z2 60 -110 20 -50 20 z1 -40 z2 -30 10 z1 10 -10 -10 -120 10 -10 -10 20 20 -100 -110 -30 50
    10 80 100 -10 -30 100 20 -20 -10 110 100 -70 30 -20 -20 -20 -10 90 -60 z1 -10 z1 20 280 z1 -20 20 -80
    z2 -60 50 z2 70 z2 -10 -10 -10 z1 -20 -20 -10 50 z1 -20 z2 40 -10 -10 -10 -30 30 z1 50 z1 -20 50 50 z1
    -240 -10 10 z2 -10 -10 -30 60 -10 -100 -10 40 30 20 40 z1 -10 10 -20 -20 110 10 50 -30 z1 20 z1 -30
    -10 z3 -10 -10 z1 -20 z1 40 -20 130 60 -330 z1 30 10 -10 -60 50 -20 20 30 z1 220 z2 -20 -30 z1 -10 z1
    -20 -20 -10 40 z2 10 10 z1 -30 -20 -10 20 20 20 -110 z2 -20 -10 -10 -150 -50 -10 z1 -10 -10 -20 z1 10
    z2 -40 120 z2 80 230 -50 40 z2 90 -10 -10 z1 -10 -20 120 10 50 z1 10 -40 -20 z2 20 z2 30 z1 40 -10 -10
    z1 -10 z1 -20 10 z1 -10 -40 50 -30 z1 60 z1 -40 40 10 10 z3 10 z1 -30 -130 -100 20 10 20 -30 -30 -10
    -10 -40 20 z2 -100 -10 -50 z1 30 -20 -20 z1 -30 -50 -40 -60 z1 -80 -10 80 -130 60 -50 z2 30 z3 40 10
    z3 -30 z1 40 60 z1 20 z1 -10 10 z1 40 60 -10 20 z1 40 40 -40 -10 20 z2 50 z1 -20 -20 -40 20 -10 10 z2
    40 -20 z1 -20 40 z1 120 z2 70 40 z3 -40 -10 -80 z1 10 -10 70 20 z2 -30 40 10 z2 -30 -10 z1 -50 z1 10
    -30 -70 -10 70 -10 10 -20 z1 80 -10 50 z1 60 -10 10 -10 -50 160 -20 70 130 10 z3 -40 -20 -20 30 z1 10
    -10 30 z1 110 z1 -40 -10 -20 20 30 60 -60 -50 z1 20 20 -10 60 z1 -10 -10 z1 -30 -20 10 -10 -20 z2 -50
    z2 -10 10 z2 -10 z3 10 -20 10 z2 20 z3 90 -60 40 z1 -30 z1 30 -30 z1 30 z1 -10 z1 10 -30 z2 -120 40
    -10 80 60 z3 10 60 -10 30 -10 z2 -10 -10 -20 -40 z2 20 z2 60 10 20 -40 -20 -30 -40 z2 -10 10 z2 -10 z1
    -40 40 20 50 430 80 z1 -10 z1 40 z1 -100 z1 30 z2 190 -10 z1 40 -10 z4 -60 10 z1 10 30 z8 10 z3 -40 z1
    -40 z43 50 -50 z2 60 -10 z4 -210 -80 10 z2 -20 z1 50 z1 40 -50 -60 -80 30 -80 -10 -40 30 z2 -110 -50
    120 z2 30 z1 30 -10 z2 190 z1 -70 z2 -50 -40 -70 -60 z1 -60 -60 z2 40 z1 20 -150 90 -60 z1 -20 -20 -60
    z1 20 -20 140 -110 -30 z2 -70 -10 -10 z2 -10 z1 -20 -10 130 z4 40 -40 z1 220 210 z2 20 z4 50 z3 40 z1
    40 -10 z1 -90 z3 20 z1 -70 80 10 30 z5 -20 -10 z3 -40 z1 -10 z3 -40 z1 -10 -30 -30 40 70 30 z1 -180 z2
    10 20 z3 -10 -80 z1 -10 z5 10 10 z3 30 z3 10 340 -80 -10 z1 -20 -10 -10 z2 60 z1 20 130 z3 30 30 60
    -40 -180 z4 50 z1 -100 -70 z1 40 -30 110 -70 70 190 -10 -30 30 -110 30 z1 -30 170 60 -20 -20 -120 -30
    170 -20 30 -10 10 -30 140 -60 -40 -30 -70 -70 50 -10 -50 -160 -10 130 -40 230 z1 -10 40 -30 z1 10 30
    30 -10 -10 30 30 -20 -200 20 -60 10 60 90 10 20 120 -160 z1 -20 80 130 -10 40 z1 90 30 -30 40 60 40 80
    -100 10 z1 30 -130 110 -130 -30 -30 z1 -50 80 z1 20 -40 -20 10 -140 20 70 40 70 180 z2 -80 -110 30 40
    -150 -40 -20 -30 -20 90 80 120 -70 -40 60 -40 10 z1 -50 90 -30 -50 20 z1 -40 20 z1 190 z1 10 20 40 -20
    30 20 -80 30 20 -140 10 -40 -20 -90 -150 -40 20 60 20 -60 -20 z2 160 z1 -30 50 -90 z1 -50 -20 -20 -40
    20 40 -10 z2 40 -80 z2 10 -20 -10 60 -40 90 40 z1 -20 20 20 z1 -90 -10 z3 -30 10 -100 -70 -10 -10 20
    20 -10 30 -10 20 z1 -60 -40 -20 z2 120 z2 -40 -10 -40 40 z1 10 60 50 70 20 20 -10 -10 10 -20 60 -10
    -60 z1 -10 -80 60 80 -20 20 z2 130 70 z1 20 40 -20 -20 10 -30 120 10 -60 -20 z2 -10 -80 z1 -60 -60 50
    -30 20 20 -10 10 -40 -40 -10 130 z1 -110 -20 -30 20 -30 -20 -20 30 -20 z2 20 z2 -80 20 z1 20 -70 z2
    -30 -60 -20 -60 -10 -20 -70 z1 80 -40 z1 -10 30 z1 20 -90 -10 20 -10 z1 -10 -30 z1 30 z2 -10 -20 -10
    190 z2 70 20 20 -20 30 20 -60 20 20 -20 z2 -20 30 30 z1 50 10 -40 -20 20 10 -10 30 40 z1 60 z2 10 10
    30 z1 10 z1 -150 -10 z1 90 60 z1 -20 -10 z1 20 z1 -30 20 -10 -20 -60 z1 20 -50 z4 10 -30 80 z1 -60 z1
    -10 z3 10 30 -130 z1 -20 -20 -30 50 -40 -20 z1 -30 40 20 -10 -60 z1 -50 20 -10 z3 60 40 10 -60 -80 50
    z1 30 -30 -20 -30 -30 z2 -20 -80 -10 -10 -20 20 70 -20 -10 z1 30 z2 -20 z1 -30 20 -100 z1 20 20 30 -50
    50 -10 10 -10 10 z2 -10 z4 10 80 10 z1 -20 z1 40 z1 -70 20 10 20 z2 -30 z1 -40 -40 10 -20 70 20 z1 -10
    -10 50 100 -30 -10 80 -30 z1 20 -10 -30 60 120 z7 -40 z1 -10 z1 -10 z1 90 -100 10 z2 60 -10 z1 -10 -10
    10 -60 -60 30 40 20 10 70 -30 z1 -30 20 10 10 -10 300 -30 20 20 z3 70 20 -30 -20 30 z1 80 -50 -50 z1
    -40 z2 10 -10 -160 10 -30 z1 30 z1 70 z1 20 -10 -40 -20 -30 -60 60 -10 40 z1 -50 -50 -70 90 -30 z1 -10
    z2 80 10 50 20 -10 -20 z2 -10 20 70 120 150 z1 -10 z1 -10 40 90 z1 -80 z1 10 10 -30 10 -10 z1 -20 -10
    -10 -20 -10 60 30 20 30 z1 30 20 10 -20 z1 30 -20 20 10 -10 10 10 z4 70 -20 -30 z1 100 10 30 z1 50 30
    z1 -30 -30 z1 40 60 z2 -30 -30 40 10 10 70 z2 20 -20 z1 -60 -50 z4 -50 -20 20 z1 150 z3 -30 -30 z2 50
    20 -10 -30 -10 -10 -50 -10 -60 -30 10 110 -30 10 z1 -30 10 z1 -10 z1 10 z2 10 80 40 160 30 -20 -30 -30
    -130 80 -60 10 z1 -40 -10 z2 -20 -10 -10 z1 70 10 z1 -50 z3 200 -10 -20 z2 -10 z4 -20 z2 -10 10 z1 -10
    30 20 z45 540 280 270 -130 -230 -40 80 -80 230 340 250 290 -200 -60 -100 z1 -30 -40 160 260 -20 -290
    40 -450 10 30 100 -400 z2 380 z1 -160 50 z2 70 320 z1 300 z2 680 380 z1 -100 z9 40 z9 -30 z9 10 z9 200
    z9 50 z9 70 z9 310 -50 620 -220 z1 60 -20 z3 -50 z9 -50 40 120 40 50 z16 -130 20 z7 -370 z12 40 z1 80
    50 -40 -10 z1 -30 z10 30 -120 10 -140 -340 120 160 -70 z3 30 90 -120 -60 -90 110 170 z2 -20 -100 -90
    10 -200 -70 z1 30 z1 150 -130 -20 160 -10 -80 10 30 50 z1 -210 80 40 130 z1 110 250 10 -70 z1 590 z9
    40 z9 -120 10 170 z8 30 -150 150 70 -20 -200 -170 50 z1 -130 40 100 30 -10 -10 -10 z4 -160 290 -100
    150 -80 120 -90 -20 z1 150 z10 90 -110 170 -90 -180 220 -140 60 -130 20 z8 10 -40 100 100 -130 z6 110
    -140 z7 70 40 -90 -20 z6 40 10 -20 100 70 z6 -40 -20 160 -80 30 z5 -120 80 120 z8 200 180 200 70 30 30
    -10 z2 -40 80 -90 z6 -130 -120 -40 220 80 10 140 50 z13 -100 -20 -100 90 60 -20 -30 z2 50 -440 -290
    -70 110 190 90 z8 110 30 -220 160 40 -370 -130 190 240 50 z7 50 -170 -60 50 50 -210 -170 110 z4 20 50
    -160 50 60 110 z1 -80 -180 -260 60 50 150 -130 -60 20 z1 -60 110 70 50 -140 z1 90 z1 50 20 -20 -80 120
    -190 140 220 -70 120 80 170 280 z1 140 z6 -10 z1 -20 70 z6 110 -150 160 90 -70 -90 30 -20 z3 -20 80
    110 30 -110 -140 -130 -10 -20 330 -150 -50 -20 50 -190 50 -10 -10 z2 -250 530 -20 -150 -150 -80 390
    -120 -40 -60 -30 z1 220 -10 -10 30 10 z4 -10 120 50 -50 -80 -70 150 -100 80 20 130 190 z1 10 z1 100 40
    -220 z1 -180 -50 60 -160 -410 -300 170 z1 330 50 z1 230 50 -10 -120 -40 90 -200 -110 -120 70 70 -150
    -20 -40 z1 10 z1 120 100 80 80 -30 160 310 -110 -220 120 10 40 320 -60 -260 100 -190 z1 -140 -190 -180
    -60 30 100 120 120 280 -100 40 -30 10 200 50 70 270 z3 -20 z2 80 -50 z2 100 10 170 z1 30 -70 -60 110
    100 z8 420 -50 180 z1 -130 -370 140 -90 -10 z1 -120 -100 110 290 220 -70 -140 -110 z2 20 z14 -10 -70
    210 30 50 410 130 -180 230 350 50 z1 40 z12 50 z3 20 150 -10 z1 -130 z3 -250 170 z12 20 z1 -20 z1 -20
    z1 -240 -220 -350 120 -40 z2 -130 -120 -50 z4 90 220 240 100 250 300 210 -110 -160 170 60 50 240 -50
    -100 -120 10 310 -140 -30 -70 -100 70 190 210 -60 100 -140 -390 250 150 80 -20 -400 -50 -490 -180 z1
    40 z1 200 20 190 210 -40 z1 60 180 110 40 -110 -170 -90 -50 330 50 230 170 30 z1 20 -40 z1 80 z1 50
    180 130 170 180 -150 50 -200 90 -70 -110 z1 90 -10 -30 330 270 -860 z1 -150 z1 180 150 160 -30 40 380
    160 200 230 90 280 80 170 190 40 60 260 220 350 370 340 150 190 250 210 80 230 200 180 z1 70 480 460
    260 310 430 110 240 170 170 210 190 100 130 60 170 430 510 260 100 550
    """#

  static let border = #"""
    z47 420 2150 1800 1620 1530 1800 1480 z1 790 1130 1280 z2 1350 620 1920 370 1660 z1 -10 -170 -460 590
    550 1460 560 1260 -630 -450 330 1560 670 1600 -540 320 -990 490 z1 1320 z2 360 1690 2350 1140 z1 2090
    1400 1050 -900 1300 1400 1320 1190 z2 -1130 z1 270 1010 z1 -1530 z1 910 z1 340 770 810 1220 1540 1100
    -860 1010 -950 -780 650 2030 z1 1330 -970 z1 -1380 1180 z4 990 30 2910 500 z1 1150 1220 1500 -80 970
    1910 860 z2 530 1390 830 740 730 z1 -2470 z1 1070 z1 1120 170 -330 -100 1100 z1 -390 270 -1940 40 900
    -370 z1 350 -960 380 -990 280 z1 -560 z1 380 380 510 2640 900 z1 1280 1720 1810 -410 1230 1280 750 z2
    680 410 z1 320 370 z1 490 z1 1040 z1 1020 z1 410 -350 530 370 -180 550 -1220 270 -720 z4 580 -1050
    -1330 z3 990 z2 1750 z2 1030 890 1320 1390 1860 2280 1040 1620 z2 1180 z2 340 z3 950 z1 750 -910 z1
    -110 1480 z1 480 340 -1770 760 z7 -830 z1 -670 z1 450 z1 930 750 510 z1 1110 1620 1840 1810 1670 -620
    z5 1340 1750 z2 350 z1 870 z1 -950 -630 90 280 310 z1 -1080 -1230 -1440 50 540 -380 z2 700 z1 -1730
    580 z1 -730 z2 350 320 760 z2 810 770 1430 940 940 1310 1120 z6 580 z1 580 z1 760 z1 -530 z1 -920 z1
    200 z1 -2030 -940 z1 -1110 640 880 z1 350 z2 -980 z4 1000 z1 380 2010 z3 720 580 z1 960 z2 1000 z20
    450 z14 -1390 -250 z16 460 z7 1170 z2 90 z8 1050 z7 850 z2 760 790 760 750 z5 -370 960 z8 670 1080
    1140 z1 310 730 230 500 z15 310 740 330 z2 1470 1400 1080 1470 z1 1320 z3 -1640 z1 1370 z2 -1400 z5
    1180 1020 2450 700 -850 -1290 -370 600 1720 1410 z3 -460 -1600 380 z3 920 z1 550 1740 880 z3 890 z2
    1790 z5 -1000 1300 z7 -390 390 z1 1440 z1 880 370 20 -970 z1 540 z2 -480 z1 -1040 z7 1150 z3 1230 1070
    690 780 z3 450 z11 820 z2 540 340 z21 490 360 -20 880 z1 950 1210 z4 370 z1 -400 z2 720 380 z1 380 360
    380 z1 120 z1 380 -430 -430 570 -200 z3 -960 z1 -360 -1050 z4 -670 -130 350 z4 350 z11 370 z8 250 z4
    390 -360 z1 330 z9 -930 z1 370 z2 -2780 -2010 -2600 390 z2 -330 380 z2 -1670 z8 560 z1 780 z1 2210 560
    z1 380 z15 580 1170 370 z2 -370 350 z2 360 z9 -380 z1 600 z5 10 z22 460 1550 660 1040 1340 1740 1850
    z1 -1170 400 1480 1760 620 1020 z1 1260 z1 -200 -2370 590 550 -850 z1 510 650 200 -560 z1 680 z1 -380
    z2 -1620 z1 -1520 z4 350 z1 -70 40 740 z1 1020 790 560 690 770 1000 800 z3 1290 660 550 660 z1 990 z1
    -830 -240 -380 10 870 z1 490 400 -600 550 z6 -580 z1 -860 z4 880 -360 410 -70 360 z2 -190 890 z19 -710
    -850 z1 -150 -430 z15 390 -560 -570 z1 370 790 1170 360 640 970 z4 -760 370 z3 350 z1 30 z2 -1260 370
    -180 -700 z1 100 160 -280 20 z4 -810 z1 -540 250 z4 -850 -530 -360 -1360 z1 400 -450 330 -150 580 790
    1850 z2 370 -600 -740 z1 -240 z1 1410 -380 -140 z1 370 220 80 -870 -420 50 -310 120 z1 -160 -870 600
    z1 370 -1230 z1 -1240 -790 z1 -340 z3 610 780 -380 z1 1620 1300 1790 1370 z1 1410 z4 670 z2 -980 z1
    -450 z1 530 z3 760 -1060 -60 630 990 320 380 1140 z4 -1240 z1 -540 350 z3 280 z1 -10 1420 z2 1410 -90
    810 -410 2470 1290 -380 1330 360 1310 1360 1110 1100 -130 -1170 350 -750 1040 z1 100 320 -160 660 -550
    180 -880 -220 1480 -520 990 110 670 -150 -1310 -300 -2830 -1190 z1 1080 z1 1390 -830 -100 -160 -800 z3
    -540 z1 290 z1 300 z13 -80 -390 z1 -1000 z2 -820 z2 -460 z5 -340 z6 10 -1590 -820 z1 -530 410 440 600
    480 580 110 z2 360 -930 720 z1 390 -360 1110 700 380 z1 160 370 -930 1010 150 -220 -820 -1590 260 -680
    660 -530 z1 -370 -1160 z1 -380 -120 z1 560 z1 -30 -510 1210 490 -540 z2 810 -210 -420 30 350 z3 300
    1360 z2 -720 z3 620 z1 -570 590 -790 z1 -1640 -40 -1360 -720 -520 280 260 -360 z2 -710 z1 -280 z5 -270
    -400 -580 z2 410 1020 1080 560 1160 1290 -580 z3 390 990 z1 1000 z6 -340 -1220 700 1100 -460 -1210
    -420 z6 -2010 z1 -600 670 z3 410 z1 340 880 -340 z1 420 -1110 -940 400 380 1230 -380 z2 160 z5 -1440
    z3 -60 1300 250 z1 -320 -700 30 -40 -360 1050 -440 z5 450 290 z1 -370 z3 -850 90 z2 180 z1 1070 700 z1
    700 -530 z3 1270 z2 -360 z7 570 z1 520 z1 -1280 -740 z1 -1610 920 z3 -760 z1 -380 z5 -340 590 380 z48
    810 780 1300 810 z6 710 -870 z3 1170 z4 360 1060 -20 1510 360 -360 220 z1 1390 920 z3 -1290 z1 -910 z6
    830 1830 z2 340 z1 360 z7 720 340 z9 290 340 710 z2 340 z1 480 z4 -310 z2 -350 z5 350 540 -350 z20
    -380 z2 370 z10 360 z12 1110 1230 1200 800 310 1320 z3 330 -590 z4 920 390 970 z2 470 350 600 920 340
    -390 -140 z1 1490 330 870 z1 590 -400 -770 380 -830 z1 470 z1 370 z1 970 1310 340 z1 980 1460 1380
    1460 1040 1560 z1 -2040 z2 1240 1780 z1 340 z1 1430 z1 1430 z3 -310 780 1030 z1 -80 730 z1 890 -90
    1020 z2 -360 z1 -110 -300 z4 430 330 1160 z3 -1220 -940 -1280 -810 -1330 z7 -1090 z7 -480 830 -1300 z1
    -1470 -410 z1 380 -550 z6 1350 z1 -650 z2 -360 -370 z50 350 z2 600 560 z7 510 z1 260 z5 190 z1 -990 z1
    950 -1330 z2 230 -370 z1 -380 z2 -370 z2 1330 z2 -370 -390 z50 1070 z2 820 z1 480 z5 550 z6 360 310
    880 z1 1570 z2 740 -440 440 z11 830 z3 620 z1 710 -80 -640 z1 330 z1 120 z2 790 z3 680 z2 -320 50 z3
    -750 -830 -30 370 670 -940 z1 620 z4 380 z1 350 -320 z4 120 -380 -320 z2 1080 -290 600 780 460 z1 760
    z2 350 480 1110 z1 370 z1 540 z1 1400 z2 660 280 360 -740 z1 -1250 -960 z1 -1030 370 z3 -360 z1 -780
    -420 z4 -340 280 380 -320 z1 490 1180 590 970 820 z2 540 490 z1 520 -250 z3 790 z1 800 z1 380 -1070
    650 150 -1540 -540 470 -660 280 990 1090 660 z1 -1110 -870 z1 -830 -370 z1 -590 z1 500 -660 -780 -1660
    -2370 z1 910 470 1270 130 1150 330 z1 520 z2 440 550 z3 560 z1 1280 z2 1010 810 z1 -350 880 280 -30 z1
    700 590 z3 -910 z1 -1770 -550 z5 -370 -790 -890 z1 1920 1290 300 560 -250 1130 1890 z2 3000 -210 z2
    1690 1250 120 -380 -450 z1 -110 -480 -350 1080 -470 -270 1910 -340 -880 1400 540 z2 340 z3 610 z1 790
    z1 1690 400 -50 -2080 -370 z1 1880 1220 780 -180 870 1710 -1810 350 1050 570 1020 z2 -870 -610 -2160
    370 550 z1 270 -330 -280 380 -170 -1100 -620 -1340 750 z1 -10 z1 870 1840 z1 -370 1100 z2 -960 z1 800
    -350 420 -1250 -560 z1 800 170 480 300 2060 -860 840 1200 z1 440 -500 -470 1460 -1220 -730 -710 830
    -670 z1 -580 -190 -350 600 -500 -1190 -890 -820 240 -740 810 z1 -350 1470 z1 1260 1980 -2330 z1 560 z1
    1450 -1300 -590 -2090 -1510 z1 -990 -420 -580 930 1370 1750 1570 z1 920 370 170 120 760 50 z1 -1340 z1
    630 720 -580 1560 -160 -640 -520 -420 -90 -840 z1 330 z2 400 z3 220 z4 550 350 -320 -1570 -40 z1 1930
    180 -80 100 920 -940 140 z2 -560 1310 -590 z1 1600 z1 -1090 -600 750 z1 -360 -960 60 310 -130 -600
    -720 -620 -340 -210 -260 z1 750 340 z1 800 1420 -870 z1 -730 z1 340 1080 -530 -180 840 z1 850 -300 110
    250 1100 630 -580 930 1320 450 660 440 1490 150 -230 -1680 -100 830 z1 -1080 -540 390 680 460 -570
    -270 250 840 -880 500 z1 1530 -990 z1 -430 360 -1200 z1 -110 z1 1470 60 160 -210 600 z1 860 20 -930
    280 -570 -930 -440 z2 490 -310 390 z1 640 330 -730 -380 -90 z1 -570 110 -300 -510 -540 -1100 -310
    -1470 -750 -420 -70 z1 530 100 -140 1140 1070 -1580 z1 930 z1 -400 -40 -140 -1240 -510 z1 -470 -710
    -210 -800 -360 -740 -240 z3 770 1340 z1 -1210 z1 -1400 z1 -430 z1 -1030 -830 -890 -170 -50 -670 -730
    -1900 -760 z1 -600 z1 330 z2 320 z3 230 z2 -1000 -1010 20 -100 z1 -660 -390 -260 -520 -590 -270 -470
    z3 920 -160 z8 -280 1220 z1 -300 -390 -290 -400 z8 -360 -1290 z3 -360 z1 -360 -910 -350 z1 -760 1150
    560 z1 280 750 -530 z8 -940 z3 170 -890 -1010 z1 -530 -610 -70 -1040 350 380 -110 z1 560 z3 660 z2
    -380 z3 -580 -780 z3 -910 -680 180 -440 -460 -320 z6 -270 z5 -380 z1 480 130 590 z1 80 -290 z2 -400 z1
    650 z1 370 1230 z1 830 z1 -500 z2 -370 370 -290 z2 1520 770 970 -460 850 -590 -380 -1420 z1 680 -80
    910 z1 -490 z1 -1450 -570 520 z1 -350 160 -660 720 -730 -490 -820 -1010 z1 1910 -220 z2 770 z1 530 160
    -750 z3 -310 580 80 -2020 -790 z12 330 -420 580 -100 1370 490 -120 630 830 390 -170 490 510 530 1190
    -730 610 -20 730 380 790 660 -1400 -560 1770 330 1630 -720 -60 1010 280 -740 660 980 110 770 1320 1740
    -10 -250 60 -400 570 -450 1340 -30 1130 450 1770 1100 2610 1230 450 1470 1330 340 1200 840 460 z1 2270
    1000 230 1090 2620 620 370 720 1050 1740 460 1490 1730 z1 1850 430 690 650 -310 -1100 z1 1380 z1 1140
    -290 z1 1850 z2 -1270 z3 840 z2 1770 -590 z3 -960 z1 680 z3 790 1050 720 940 710 1340 160 540 z5 -260
    -840 -570 z1 1360 520 -160 -390 340 1970 -1140 610 1060 z1 -510 z1 1280 1680 1100 1270 -480 -770 -30
    780 2170 z1 1780 z1 960 550 z6 890 -550 -340 170 520 -400 790 -850 520 30 50 570 370 z1 -610 z1 -610
    -10 z3 -530 z1 -360 250 -2180 1700 -570 -730 -1630 z1 -270 z4 280 350 -660 -410 z1 -200 z6 520 z1 1340
    1430 -450 670 -350 -350 z2 60 800 -690 -850 -1380 -720 -1110 -1200 -320 -630 z2 -540 -720 1030 z1 -750
    z1 -560 -10 490 -1370 z4 1330 -500 330 -640 860 -510 -50 -770 -340 -460 -520 -590 -230 1080 550 -720
    200 -30 -750 -880 z1 230 -250 -520 1200 440 -70 z1 370 40 460 220 330 z1 -540 -600 -60 -100 40 -10 10
    10 830 120 740 -30 -370 -1180 110 z1 -290 z1 350 470 z1 290 z1 420 z1 -360 -220 100 -610 -1010 -510
    -790 -70 -1260 -1230 -820 -450 -850 -690 -1550 150 -1740 280 -160 -140 -680 580 -470 -660 -560 60 -610
    -740 z1 -700 -390 -1060 -1310 z2 -1100 -590 2260 -990 -780 -590 -110 -820 -1010 -310 340 1000 790 690
    1100 820 -400 z1 -50 480 -90 -320 z1 1620 730 330 z2 500 370 420 560 1500 520 300 z2 460 z6 950 z2 490
    z2 -730 z1 930 z1 -350 750 z1 -150 z1 410 600 z2 -540 -1300 -590 -560 -1560 -560 -1530 -1430 -700 -990
    -2320 -750 z1 -200 z2 -80 320 z4 390 -1690 -1420 -2930 -1430 -690 -1750 -530 -1150 -350 -710 -1350
    -640 1810 -240 -690 z1 -890 -1350 -1250 -520 z1 20 1400 z13 640 -370 560 z2 -240 980 340 z3 360 z12
    900 990 1220 330 630 1320 z1 190 580 z3 -880 -560 -810 -120 170 -390 z1 -170 z1 -860 -370 -330 250 -60
    1050 -230 320 190 1070 -290 z1 60 240 -690 -720 -1070 -1280 -460 620 450 -260 370 50 470 870 570 250
    -520 -950 -1090 -1700 -420 -580 -180 z1 -780 400 -1440 -10 -40 z10 -10 z3 810 -20 -700 430 530 -310
    -230 270 -10 -150 120 -70 560 -540 -160 70 360 890 -160 1250 1080 740 -420 200 500 -280 -370 -180 630
    -1000 -630 -330 z1 -30 -1760 150 710 -730 280 1200 -700 200 590 -710 710 -1370 -100 -710 z1 -530 -1650
    90 -10 -840 -50 720 -730 -410 -780 510 890 -1090 140 510 z1 320 -450 560 110 -1130 -570 -30 -550 -1570
    -690 1020 -270 -850 120 z2 -70 290 600 -320 -680 -30 120 -410 -970 -680 -650 -860 z1 -510 -640 270
    -680 -670 -160 30 -680 -760 920 370 -1780 -540 -180 390 -600 -1350 -630 z1 -290 -960 70 190 -470 720
    -190 90 -1250 -380 -300 40 -640 -260 370 z1 -1230 -830 630 -1120 z3 -730 -1180 -60 -520 -1320 z1 -420
    z2 -350 -590 460 510 -1000 -380 -460 z2 -610 -1230 z1 -350 -540 z2 10 z1 330 -200 -910 -310 -760 -350
    -360 -590 -1210 -580 z1 -2000 z1 120 -780 -1370 -1190 -1090 -840 -440 -960 -830 z2 -420 380 z2 -520 z1
    -1200 -570 -360 z2 -270 z10 440 z1 -310 -950 -290 -290 -220 z1 -200 -290 -220 z5 1010 -960 240 160
    -840 -370 -350 -310 -560 z3 -470 z2 40 1040 80 -240 z1 270 z4 880 -170 550 270 490 70 -370 -950 z1
    -920 -520 50 850 -380 1350 350 -210 940 z2 1170 110 -1350 110 z1 -450 z1 -1030 -380 260 -360 340 -200
    430 560 z1 -290 -890 100 -640 -320 -220 1130 z1 -390 -1300 z1 -1290 z1 720 570 z1 -440 40 -1570 -350
    -580 -600 -1440 -630 -730 -440 -140 -130 1070 -370 -390 -370 -560 z1 320 -1060 530 z1 240 z2 730 -350
    z1 -1290 -690 z1 -610 -530 z1 820 z2 350 -390 -330 -390 -1830 -380 610 390 z1 1410 z2 -380 -1190 z2
    310 -250 -490 -340 z3 -640 -80 -270 z3 -390 z1 40 z3 370 z1 -540 -880 -2100 -800 z1 -950 z1 180 z1
    -450 -700 100 170 z2 380 390 z1 510 z5 -1010 -730 z2 -420 -540 z3 -620 -1870 240 -320 -690 -20 -340
    490 -550 750 -1760 -580 -590 610 -230 z2 400 220 20 350 -650 -400 370 -1190 z1 -1260 -310 -160 -20
    -550 -110 500 -2270 -1030 -1190 -1450 -790 980 -1290 -810 -780 -1200 580 -1350 -990 -180 -1800 -1480
    190 -1260 -1240 40 -270 z1 -820 -2270 1660 -1210 80 z1 -1730 -630 370 1850 100 130 -690 770 -1680
    -1660 -410 -720 -150 -2640 -1610 630 620 -270 10 260 1080 -1390 10 120 80 -1440 -1170 z1 -430 570
    -1590 80 220 -290 880 -40 -790 130 610 -540 -1040 100 z1 60 360 -920 450 830 1340 220 350 190 -130
    -510 -1010 -540 1290 -1240 -1080 -1720 1140 -970 -1410 -260 -1030 -520 -590 850 -390 430 20 380 -160
    -510 120 730 -600 750 560 -290 1770 1500 450 400 1020 230 490 -1260 -1040 -1100 -950 -920 610 z1 740
    -890 -340 460 -1690 930 450 -880 510 -820 490 -1020 -220 -460 -360 30 -1130 -220 -680 740 1480 460
    -480 70 -1380 310 -860 580 -860 1150 220 -330 -1340 400 -910 250 -720 320 -1260 430 -460 -330 -70 290
    510 -1260 z1 900 -210 -950 -90 -200 1170 -1710 z2 310 -140 1070 z1 810 -350 -980 -30 -730 -180 -1030
    670 350 -1150 -660 -520 -630 300 170 170 400 -730 -1420 -80 -990 -300 -90 -390 950 1180 100 40 -1000
    620 -1050 -1080 -1810 -990 210 40 410 -320 -360 -170 -230 530 70 420 -810 -800 -50 1110 -930 -250 -130
    760 -420 -970 -370 -110 -1050 670 -330 940 -1030 -780 -1780 700 30 60 670 220 -1380 -470 -1000 90 580
    1610 1430 -1180 -620 500 10 -990 -800 550 750 -1020 480 -920 -1150 350 -770 720 -800 -1060 -1180 570
    1440 1520 -270 -460 910 z1 840 z1 -850 1050 -710 z1 90 -770 -440 -900 -1100 1040 z1 -700 -560 -820 560
    -590 20 -560 z1 500 200 220 -920 -820 180 -570 1350 -830 -460 970 -290 110 -1910 -620 -510 -510 -440
    -660 -870 30 1150 160 -840 -1300 -460 460 1350 460 -870 -450 -440 -1020 -770 510 960 630 -700 -500 70
    600 -740 -520 -700 -870 z1 -550 620 z1 -1300 -960 640 140 820 1430 -1790 -1090 640 230 -910 -1030 720
    -980 -570 300 -490 1140 680 z1 -50 -960 -710 -790 z1 -870 10 -970 -80 z2 760 540 580 -390 -1150 -710
    430 410 860 -620 -870 z1 -1230 -750 -20 -950 -610 -680 z1 -700 -1070 120 -750 200 800 z1 -540 1000 360
    -570 110 1730 -890 750 -640 -70 1040 -300 -380 -670 -900 -30 1000 -490 220 80 -80 -310 -240 340 z1
    1350 -930 z1 310 z1 570 -80 -1530 -210 -660 -570 -880 300 -790 -720 -850 810 -930 200 210 20 -620 850
    -440 460 -200 -970 150 910 -500 -290 -1810 -620 -90 350 470 -120 100 -460 -240 -680 1440 -240 -880
    -1110 130 -1060 360 150 40 -900 -480 660 -1090 -280 -370 580 -1630 -690 440 -1490 380 -980 z2 540 590
    440 410 730 620 1010 470 -390 -260 z1 30 320 z1 700 -860 -580 -80 -300 190 -60 -460 960 -540 810 630
    -500 -290 540 z1 -210 550 -210 -20 -770 -600 320 -1080 690 300 z1 -160 -720 -870 -860 220 -130 550 50
    -580 840 -40 -100 420 -590 -840 140 -990 -630 200 -580 440 270 -500 -560 -1090 270 680 -590 -820 -570
    -530 z1 -720 -680 340 -840 -1170 270 440 -900 630 -220 -740 740 -640 930 570 -160 -420 360 -820 -710
    1710 -360 1220 1140 160 930 250 -180 -120 -960 -910 230 z1 800 -760 420 -570 1170 z1 -420 -980 430 10
    -480 440 -1260 -900 -450 640 530 -740 880 490 -600 -930 -710 -870 -720 10 -930 -860 -530 -130 -1200
    -620 -620 -720 710 -570 z1 -920 -550 240 -690 -30 -1110 1200 180 -730 660 -230 -610 830 420 -790 90
    710 340 -570 690 -390 -780 780 -550 -230 z1 50 110 -630 -660 -1390 -290 -760 590 1080 -820 -890 -810
    860 230 -820 330 -870 200 130 -710 290 -130 20 -900 z1 800 -720 z1 380 -330 60 -850 70 -240 -350 z1
    -480 -600 40 z2 -1090 330 -360 180 -160 560 1470 400 -660 -70 z1 590 200 -960 -320 840 230 -720 860
    -610 -40 960 -630 -730 z3 -620 880 630 340 -230 630 610 590 570 z1 510 z2 670 480 -110 z1 -830 -230
    -490 z1 -410 860 z40 90 -680 -310 -740 1170 280 z4 -1470 -460 490 -370 z1 -610 370 10 z1 750 -750 -680
    -740 360 -1240 -1130 -380 980 z2 -1400 -340 500 -670 z1 -700 z1 -1690 -1140 -490 -1260 820 230 -1210
    480 z1 -1730 -570 -1160 -1240 -370 -1360 -1490 -330 -580 850 z1 1080 -2390 840 -700 z1 -1110 -600 -370
    z1 370 -810 300 -800 -590 z1 -990 -960 -710 -370 -360 -370 -640 z1 -600 -990 1150 z1 -670 z2 -250
    -1100 z1 860 20 z1 -330 -300 z1 -30 z2 380 150 z1 410 -440 -360 420 -780 z1 -1150 z2 -360 430 z1 -1880
    830 450 880 390 z3 -430 -870 -340 z3 -1080 z1 -390 z3 -370 z1 -190 -340 110 230 370 540 z1 -320 z1
    -490 -140 310 60 z2 -370 -1290 z1 120 -410 z1 -330 z2 100 660 z2 -330 660 z3 190 1140 -1550 -380 -300
    -820 -660 -880 z1 700 360 -720 30 740 z1 -340 z1 350 590 400 120 -2180 -510 -400 -760 z1 1030 -330
    -1420 -1660 -610 40 390 650 -280 280 310 -150 -950 -40 -1300 830 -460 -60 850 770 -620 -710 230 -1130
    1050 -550 480 -820 -210 -1360 1230 -2410 -160 280 -1010 -510 770 600 300 -2240 -130 210 -2280 1130
    -540 -180 250 -220 320 -780 870 590 -1340 460 -290 1060 250 -500 -790 -560 80 640 340 -230 1040 1400
    -700 -40 580 1120 710 480 770 870 1590 580 -1170 310 430 380 1120 480 830 30 300 -710 -30 -1640 -1010
    -430 130 -100 800 -240 1370 -630 -1550 630 -690 290 880 600 200 1890 580 620 -310 -1310 170 780 -1930
    -440 -750 -1200 450 2020 1270 1970 -990 -1150 250 -880 -790 -430 530 190 -200 -980 980 510 -500 -300
    920 620 1010 620 270 1280 310 1000 320 -140 -290 -310 -590 -290 300 -1400 -750 -1700 -700 10 1040 2500
    -860 -920 -590 180 1240 60 30 290 -950 600 380 -440 260 -400 -410 70 -190 -1090 -890 780 -700 1030
    -600 660 -50 -640 1460 -2090 1060 1000 760 550 1200 390 -510 -570 -320 920 270 -90 -920 500 -1040
    -1140 -1260 -620 320 780 -190 190 -920 110 730 -660 -1200 -200 -370 -870 730 900 z1 -60 -990 -350 780
    -380 170 360 740 1440 -80 1090 280 -1030 660 -650 -340 360 -460 -520 -20 -220 750 410 -520 980 -230
    1000 360 460 940 730 580 -1220 -930 350 -490 1130 1320 -200 -590 -540 420 -30 -80 -360 -860 -750 1340
    -1040 770 100 310 -730 20 180 -860 1340 -60 -1200 -530 -710 1010 -990 -710 -630 1270 -670 360 1470 540
    -880 -120 260 1050 -650 1080 -520 z1 720 -680 -820 -330 -810 -70 -240 -670 780 460 -830 690 -500 70
    500 660 -1240 -410 900 -40 600 -380 -460 320 1440 -40 -710 -1060 620 420 1560 40 -440 790 850 530 -650
    -120 870 -730 90 480 -610 -360 z1 -940 740 980 -1200 250 -310 -1280 -700 -650 -360 240 1100 1030 100
    360 -740 640 770 -530 490 620 740 700 -1450 -1280 z1 1580 180 650 -380 -1150 -470 350 -230 -640 60
    -990 -370 -1880 680 920 -650 -10 790 -520 -710 20 -20 350 -500 -190 -620 -1130 240 690 660 -490 320
    -1360 -570 -1030 -630 140 800 -150 -1070 -650 -1320 450 180 -860 -420 590 -370 140 -500 750 700 -900
    -690 1080 560 -1180 -1240 1020 70 -140 -490 870 -530 -690 -560 -390 -580 180 90 -390 -250 180 390 -410
    -790 670 920 -1000 760 -1040 -240 -560 270 80 -210 500 -530 -80 -190 -90 -40 500 -880 270 -1070 -1050
    -320 210 720 -500 -490 -20 370 920 930 -690 -460 640 -780 -600 470 470 330 -770 120 -770 -330 -1710
    430 460 220 1090 690 630 -1160 650 320 550 -930 -820 -70 -850 360 560 -1010 190 2020 340 -480 -750
    -670 -320 -400 -510 -310 -720 -450 -470 -580 50 700 950 40 390 -710 -560 590 340 -30 -1000 -770 110
    -600 -550 -120 710 470 10 530 -900 720 -410 740 390 120 -770 1330 -830 170 670 -670 550 -720 740 830
    -400 -570 240 -950 340 -310 -1060 -30 -750 750 -690 310 -410 -1260 530 150 40 200 -830 370 -360 240
    -590 -70 -600 -510 -840 670 -1270 780 -220 -720 -760 -1220 660 -1070 80 -1000 -520 -1100 -490 350 1000
    1340 270 -290 -270 -170 -590 1240 340 1210 1260 -640 -910 350 -750 370 490 -200 -1230 -470 610 350
    -730 590 -1060 620 -620 -490 -480 -560 -180 470 710 490 170 z1 770 70 810 -850 280 170 -290 70 10 -800
    770 790 -860 -700 z1 -700 610 -840 -850 -750 590 1200 590 -350 420 410 270 -1590 -870 990 680 1250
    -610 720 z1 -750 -170 350 640 -230 -550 -600 520 -1020 -770 -690 -790 -350 -240 740 410 -1000 -350 80
    310 1410 10 20 z1 -890 -650 z1 -340 260 360 -620 -740 -360 -580 90 -480 -1000 -720 80 790 -410 350
    1040 -810 400 -330 -580 -630 280 350 -740 950 800 60 800 -80 -320 -710 -770 -1400 680 -290 370 -520
    -670 -710 -210 -950 -300 -750 180 680 60 260 -600 -1090 -670 530 490 640 -550 -990 -420 -530 -830 -610
    -450 -420 -250 -720 -560 -600 -500 720 550 -180 790 870 340 610 620 530 960 600 z39 -180 440 -150
    -1820 -1570 -590 100 60 810 650 1120 750 -1660 -790 -800 670 -380 760 630 560 420 -1140 -720 -2000 780
    760 580 -330 z2 580 z1 -1310 -260 z3 380 z1 140 z2 530 2090 -120
    """#

  static let headerBorder = #"""
    z47 470 z22 260 z1 -320 z10 370 z12 -320 z19 230 z1 -690 z35 -350 z7 360 z37 630 z7 -290 z3 -350 z133
    -740 z1 -730 z135 330 z25 -730 z186 290 z34 360 z4 -280 -290 z8 -550 z83 360 z18 -520 z1 -840 z1 -480
    z2 -320 z5 -300 z7 370 -310 z71 150 z42 300 z2 360 z1 310 z2 -340 z34 460 z1 350 z1 740 z1 -280 z1
    -580 z1 300 z1 300 z6 -350 z4 -360 330 z25 700 330 z10 360 z11 -760 -570 -260 -520 z2 930 z7 -520 z2
    600 z1 370 -220 -270 50 310 -40 -1260 -370 900 -360 250 z3 -1380 370 -1860 -420 z1 40 z1 360 400 1220
    600 400 z24 -200 z1 -340 z20 530 570 z4 310 z10 -710 z2 270 -190 z1 2110 320 -110 -1420 -750 z1 320 z3
    -1110 510 -990 300 z5 350 z26 -40 z1 -810 360 z16 -550 z25 1060 z1 -250 -560 z2 -410 z6 680 z9 -490
    z25 -330 z42 380 z1 -410 z1 210 z1 1340 z6 -70 z5 460 z208 330 z1 1480 z1 330 -320 350 z6 560 z14 320
    z19 1620 z1 550 350 z9 -360 z7 300 z2 -340 z19 490 z1 330 z2 -650 320 z8 610 z78 550 z1 -330 z89 -380
    z11 -310 z33 470 z2 -290 330 z1 340 z11 -370 320 z9 330 z2 -320 z11 -340 z1 -170 z1 -370 z1 360 z61
    -530 z25 -170 z37 -290 z3 -370 360 -130 310 730 z1 390 350 290 z1 360 z6 1490 z4 600 330 z3 510 -320
    z8 -730 z12 -880 z12 -380 z12 630 z2 -310 z8 -660 z7 -150 z1 550 z1 290 z13 380 z6 -350 z18 660 z1
    -310 z1 210 z2 -330 z14 320 z19 -480 z1 370 340 760 660 -610 z1 10 z1 -290 -330 390 z4 340 z1 -340 z4
    290 -550 z3 210 140 360 -290 z2 -860 z2 330 z4 540 z2 -450 z2 -70 -210 520 -10 -200 -200 -280 490 -330
    330 z4 1210 1280 480 z1 50 z1 -380 130 -140 -70 z2 50 -570 z4 -300 z10 -540 z2 -320 240 z1 -120 -340
    100 -140 310 z1 330 z4 480 600 -610 z5 -300 z22 350 z1 570 z1 -220 z1 -230 440 480 z6 600 z3 350 z1
    -310 z1 -320 -530 z25 -140 z1 480 z3 450 z6 220 z9 340 z22 190 z1 410 310 -320 z1 830 z12 350 z24 -550
    z1 -170 z2 290 330 z6 740 490 550 z12 -350 z17 -270 z1 -830 z1 360 -350 310 z6 330 z9 -300 z12 -590
    540 z3 -840 320 z3 310 z1 -560 z1 -290 z2 -910 720 z6 360 z3 -260 z6 -330 -680 z3 -520 z2 320 z32 760
    690 z34 -320 z8 -550 z47 -320 z1 -360 z8 -350 630 z25 60 -30 270 z2 330 z1 300 z12 370 z4 350 z10 350
    z1 380 z2 -370 z2 -240 z2 -140 770 -250 -130 z2 350 360 z1 330 z3 570 -510 z5 300 640 -890 -630 -70
    770 260 1200 340 1170 750 -200 220 10 z5 320 z5 -630 -510 -680 -830 -80 -1420 190 180 -620 -350 -720
    90 -880 -270 z1 -370 -360 -20 -860 -230 -640 z2 -490 690 z5 720 840 z1 -90 -150 z2 -420 z5 -340 z4 280
    z4 470 380 z1 -320 1270 -190 z43 -620 -360 z2 -420 -1470 440 z4 390 z1 310 320 z2 860 -1260 z1 -330 z2
    -1590 -540 -340 z2 -290 z1 440 z1 -350 z1 -440 -40 z1 320 330 z1 580 -360 z17 380 -350 z22 360 z6 -360
    z4 110 z1 370 310 360 z2 370 z1 300 z1 330 1070 520 z1 290 z3 -340 z4 -380 z6 280 z4 570 z23 550 630
    550 1160 380 1060 230 660 -170 510 -500 -300 -940 470 370 z1 1060 1120 380 880 770 390 -610 700 -490
    -1010 -330 370 z1 -320 z2 -400 220 120 360 z1 -370 300 z1 -290 z2 -640 z4 -1570 -1370 z1 -330 -650 z1
    -590 310 -260 z5 -50 z1 -20 -310 340 580 z1 290 590 z1 -380 -350 z2 -340 z3 -750 -320 z1 370 z2 -350
    z6 -340 z2 50 870 20 450 300 210 1470 z1 -880 z4 -260 z2 -560 770 z1 80 z5 330 z3 -320 z2 -670 470
    -350 930 z2 280 z1 320 z4 480 z2 -440 -340 z1 -660 -550 z4 -340 z3 -340 z2 -410 z12 -320 z2 760 480
    z30 -140 340 z14 -580 -380 z13 -280 1240 1130 1460 340 1550 1830 1120 600 1620 z1 520 290 1490 1420
    1430 1030 1480 1350 1820 920 570 780 970 480 1120 1190 -230 1470 650 1200 1280 1260 780 -140 -690 -680
    160 -900 530 380 -1160 920 800 240 1380 160 290 760 1020 1030 900 370 1000 320 -1010 820 210 470 1120
    1020 430 290 290 -680 950 600 150 -570 420 860 1040 -1470 550 1020 710 470 -180 870 -1420 900 -190
    -330 230 610 940 -80 -330 z1 680 600 z1 700 770 -580 1070 980 170 330 920 -190 350 1000 -300 800 400
    740 710 -700 -300 -250 80 1050 510 z1 -140 -470 -540 -90 850 -870 z1 680 270 -460 800 -500 z1 -580 530
    1000 -480 900 830 -690 1060 -290 -250 z1 530 -490 -570 530 z1 630 790 580 580 510 -610 450 990 120 240
    40 -320 730 -170 800 390 -760 -590 530 520 -130 -450 550 630 660 700 580 50 -530 750 410 550 750 500
    380 -540 -750 -400 760 -490 360 z1 -480 220 -600 100 z1 -540 -770 z1 680 -540 540 20 390 660 710 z2
    -290 z1 -380 z3 -280 -150 -330 z2 -290 z1 -350 z1 -320 z2 -430 z1 350 z6 -240 z6 -380 z5 -220 -940 z4
    -950 z6 -260 z1 -540 z5 460 z5 -680 -350 z4 -360 z1 360 z3 700 z7 -590 z10 -480 -310 z3 -340 z4 -410
    z2 400 z1 580 z8 -320 z1 -320 z1 -200 z8 -340 z4 380 z9 -570 z1 -280 z7 360 680 z2 -280 z8 350 z5 -480
    z1 300 z6 550 z13 120 z1 -350 z7 -220 z15 -320 z3 -280 z5 -190 380 z5 -380 z10 -350 170 z4 -350 z5
    -300 -810 530 z8 -110 z18 -360 z1 320 z10 330 z2 -490 z4 -240 z5 -390 z4 340 z2 260 z2 290 z14 -340 z1
    -270 z2 -360 340 z13 570 z3 380 z11 350 z25 400 400 z1 -120 z7 -340 z2 -780 z5 -350 z12 -360 z2 380 z9
    350 z6 420 z2 -280 z12 -330 290 z2 -350 z3 -370 z1 -190 z1 560 z17 -340 z3 530 -300 -340 z29 340 z3
    -350 z7 -290 z1 350 z1 -380 z10 -280 z1 450 z1 -380 z3 -330 z2 -300 z11 380 -230 z10 -470 z6 300 z3
    -80 z1 590 z5 -340 z3 340 z14 -330 z6 -390 330 z4 160 -710 z8 -40 z8 -500 z11 350 360 z6 -380 z10 520
    -460 z2 590 z10 -330 z71 -70 -90 -90 -670 2050 200 1170 -260 720 1830 -1790 -810 20 1610 1640 1550
    -860 -190 1290 550 1310 380 1140 -490 330 670 -320 100 1150 750 510 1290 -140 1020 1130 z1 870 250
    -390 840 960 1000 -880 420 90 1140 -830 990 260 60 -100 1040 -1310 460 880 900 880 260 1220 200 -1030
    280 -520 760 -340 990 1020 850 190 820 820 550 1090 780 420 90 280 z1 1020 -1200 940 740 490 -20 -640
    800 930 200 -730 970 -230 -760 480 930 -490 910 420 210 -270 640 50 870 850 650 150 260 610 720 790
    560 950 310 740 -560 -1070 -230 -410 -970 330 620 940 830 360 -540 550 530 -430 760 720 900 -290 670
    350 z1 770 380 180 520 z1 640 z1 520 -270 -270 140 -150 750 80 760 680 460 710 120 1000 -90 310 800
    480 560 -60 570 710 840 690 490 590 670 -80 -520 820 -100 160 -520 -150 90 -450 470 280 -770 120 960
    420 850 570 -370 -530 640 -400 580 10 -610 -20 z1 760 490 -650 460 520 -330 -720 -540 z8 -350 -250 330
    z2 330 z1 270 z1 -360 -320 z1 430 z1 -540 z2 360 410 z2 290 z6 550 z5 520 -830 z4 830 z6 -340 z1 -130
    z5 -220 z5 630 -350 z4 310 z5 520 z7 540 z10 -180 350 z3 -340 z4 380 z4 400 z6 290 z1 -350 z1 330 z1
    210 z8 320 z4 -350 z9 420 z1 310 z7 -310 530 z2 330 z8 350 z5 270 z1 -230 -260 z5 400 z13 310 z1 60 z7
    360 z15 270 z3 310 z5 580 640 z5 -330 z10 330 270 z4 -380 z5 300 -230 360 z8 70 z18 -330 z1 -310 z10
    580 z2 620 z4 210 z5 560 z4 -370 z2 360 z4 360 z12 570 z1 330 z2 400 330 z13 280 z3 390 z11 -50 z15
    -300 z9 350 z2 -40 z7 -370 z2 510 z5 330 z12 -360 z2 -370 z9 -450 z6 -630 z15 -660 -330 z2 350 z3 530
    z1 630 z1 -470 z21 370 290 -310 z25 -230 z3 350 z3 -370 z7 300 z1 370 z12 380 z1 340 z1 370 z6 340 z5
    -350 z5 490 570 z10 450 z6 290 z3 -240 z1 610 z5 -240 z3 340 z14 660 z6 400 370 z4 -360 -690 z8 490 z8
    420 z11 -380 z7 390 z9 -380 -370 -580 z2 -690 z10 350 z71 530 1430 270 -2120 -1360 -1460 -1010 390
    -920 390 1680 1120 -1150 -20 -290 -240 520 450 300 480 -70 -350 -160 -1080 -110 290 -10 z16 1070 -190
    """#

  static let header = #"""
    z47 70 z22 100 z1 -10 z10 90 z12 -80 z21 -40 z35 -80 z7 40 z37 290 z7 -20 z3 -10 z133 -60 z1 -10 z135
    100 z25 -190 z186 10 z34 80 z4 -10 z93 120 z18 -10 z1 -20 z19 -60 z71 -30 z50 -40 z34 10 z3 110 z1 30
    z1 -10 z10 -20 z4 -40 30 z49 -40 -70 z4 60 z7 -160 z2 70 z2 -110 80 z1 -10 100 -70 -30 -10 -50 130 z3
    -90 -10 -90 -130 z1 -10 z1 190 -20 240 160 50 z24 -90 z22 40 10 z15 10 z3 -80 z1 130 z1 220 -150 -200
    z5 -50 10 -200 180 z32 140 z1 -120 z17 -120 z25 40 z1 -70 -50 z2 -30 z6 150 z9 -10 z25 -40 z42 -70 z5
    40 z6 30 z5 10 z208 10 z1 50 z1 10 z23 30 z19 70 z1 30 120 z9 -70 z10 -10 z19 10 z1 -170 z2 -20 z88 10
    z91 -170 z45 170 z17 -60 z13 -10 z11 -30 z1 -150 z1 -10 z1 50 z41 50 z19 -90 z25 130 z41 -40 z1 -40 z1
    230 z1 20 40 z9 90 z4 40 z4 120 -80 z8 -190 z12 -160 z12 -160 z12 290 z11 -10 z7 -10 z1 10 z1 10 z13
    70 z6 -80 z18 10 z1 -250 z4 -10 z14 80 z19 -20 z3 20 z1 20 z1 20 z2 -40 z7 -10 z4 40 -30 z3 50 -20 40
    -20 z2 -70 z2 100 z4 90 z2 120 z2 -40 -70 z1 250 -90 -140 -150 -60 z1 -60 z4 30 140 80 z3 -170 -40
    -100 -20 130 z1 30 -20 z15 -80 z3 140 z1 250 z1 30 -70 150 z7 30 -180 z5 -10 z24 80 z1 -70 z1 -80 z8
    10 z7 -10 -90 z25 70 z5 140 z6 -20 z9 50 z22 -30 z2 90 -60 z1 -60 z37 -10 z1 -100 z2 40 z7 20 z14 -10
    z19 -20 z1 80 -70 z30 -10 60 z3 -40 20 z3 30 z1 -10 z4 -90 40 z6 120 z10 -10 -270 z6 30 z32 50 10 z34
    -10 z56 -20 z1 -140 z8 -80 290 z26 80 z39 -110 z2 20 z2 -10 30 30 -40 z3 60 z13 140 -210 -100 40 140
    310 -60 50 130 z2 -170 50 z4 40 z6 -30 -20 -30 -30 10 -130 160 110 -120 z1 -70 60 -10 z2 -10 -30 110
    -120 -110 z3 -10 10 z4 -140 10 60 z1 30 -130 z2 -50 z5 -40 z4 -30 z4 140 z2 -10 20 10 z43 -20 -20 z2
    -30 -70 10 z4 -10 z5 10 -10 z1 -10 z2 -90 -180 z5 70 z1 -20 z2 30 z1 160 z3 -10 z17 80 -90 z22 190 z6
    -40 z4 -50 z1 50 z8 30 230 z2 10 z3 -20 z4 -80 z11 50 z23 400 -20 280 480 -120 130 -70 120 z1 30 z1
    -40 -10 z1 80 z1 210 -20 z1 -10 40 130 -140 z1 60 -100 -20 z5 -100 -10 z3 -150 z10 -650 -340 z2 -20 z1
    -40 z1 -20 z5 50 z1 -110 70 30 z3 50 z1 -20 z7 -190 z15 390 z1 -10 40 30 z1 230 z1 -130 z10 -10 z9 -10
    z2 -300 z1 -70 230 z2 -40 z6 10 z2 110 z2 -80 -80 z11 -90 z15 80 90 z46 -110 -70 z13 490 220 140 220
    z1 60 120 40 -230 20 z1 -90 -200 20 10 z1 80 140 z1 90 -50 -140 40 230 -180 10 220 -30 20 20 -10 20
    120 50 20 -250 -60 z1 10 20 -90 -150 150 10 10 10 z1 -120 40 50 150 130 230 40 -40 -180 30 -40 -150 50
    160 z1 100 110 20 10 z4 130 50 -180 -150 z1 10 z2 10 -270 z1 -90 z2 10 z2 -20 z1 40 z4 -330 z1 20 -10
    z2 -110 z2 -70 20 20 10 z2 10 40 200 z3 -80 z1 -20 -60 z1 -70 z1 10 70 z2 -40 z1 -40 z1 40 -120 z3 70
    -110 -10 z2 20 -10 10 -10 40 10 z4 120 30 z1 50 -50 z2 130 z3 -30 z1 50 10 -130 z2 10 z2 -20 -60 200
    z1 10 z2 90 -140 -140 -80 10 z3 -20 70 -20 50 z1 -10 -230 50 10 -70 z1 60 z1 20 170 z4 -50 z3 -10 -20
    z7 -10 z2 -20 z1 20 z13 -10 z6 -120 z4 -150 z6 -10 z1 -10 z5 140 z5 -20 z5 -70 z1 120 z11 -60 z10 -10
    -120 z11 100 z1 30 z8 -20 z17 30 z9 -10 z9 130 z41 120 z1 -70 z33 -50 z18 -10 z11 -100 z9 -100 z18 -90
    z1 80 z13 -40 z10 -60 z4 140 z20 -70 z4 -50 60 z17 50 z11 50 z25 30 z10 -40 z2 -140 z5 -20 z12 -10 z2
    120 z9 40 z6 50 z15 40 z3 -30 z3 -30 z1 -60 z1 10 z21 40 -120 -20 z29 60 z15 -10 z14 -160 z19 -20 z17
    30 z11 -10 z18 -10 z12 30 -40 z8 -190 z20 120 40 z6 -130 z10 30 z14 -20 z71 440 -70 70 -290 190 -100
    -60 -110 z1 10 -220 -30 340 50 50 z1 100 -180 10 -150 60 90 280 -230 20 -10 -340 -120 10 60 20 50 -30
    30 30 170 70 z1 10 10 50 80 -130 -30 -20 z1 -60 120 -60 -70 -70 20 -220 -50 20 150 140 z1 10 -100 -100
    -70 -80 50 -170 30 z1 30 50 z1 70 20 340 80 z1 20 -120 z1 10 -80 z1 80 z1 -170 z1 20 10 20 -20 10 z1
    -10 z1 20 -30 z1 -40 -20 z3 70 z1 30 -90 -10 z2 10 z1 40 20 z2 -250 -30 -110 -60 50 z1 20 z2 -80 10 z1
    -30 20 40 z1 -130 80 z4 -10 10 z3 40 z1 -40 z1 -200 10 z1 10 20 40 z1 40 120 -100 -10 z1 50 z1 -10 20
    40 10 20 10 130 z2 -10 z3 -90 -10 z1 -60 z2 -10 150 90 110 10 10 z2 20 10 40 -10 -10 -120 z1 110 z1
    -60 z1 20 -150 -30 -40 z8 -80 -80 50 z2 60 z1 80 z1 -40 z2 10 z1 -20 z6 90 z6 20 z6 -210 z4 530 z6 -70
    z1 -10 z5 -20 z5 10 z19 190 z10 -160 110 z20 10 z1 -50 z17 -30 z19 -70 z21 -10 z21 120 z33 50 z6 -20
    z16 -130 z16 30 z18 -20 z1 -60 z13 240 z10 40 z4 -50 z20 40 z5 30 z17 140 z11 -10 z15 -10 z9 10 z2 -10
    z7 -110 z2 50 z5 40 z12 -60 z2 -150 z9 -30 z6 -70 z15 -30 z3 10 z3 30 z1 90 z24 10 -30 z29 130 z3 -60
    z22 20 z3 160 z19 10 z17 10 z11 -10 z18 20 z6 30 z5 -70 -120 z29 -150 z7 140 z10 -30 -60 z85 550 390
    -100 -240 -180 -180 -120 60 -210 z1 150 90 -100 -90 -120 50 50 190 150 30 50 -10 -10 -60 -180 10 40
    z16 10 z1 -120 z19 210 z9 -120 z40 -220 470 -110 -20 -20 z14 -40 z20 10 160 z7 -60 z12 200 -80 -160
    -40 z3 -90 z10 120 -70 z1 -50 z7 -10 -50 110 -20 -130 -10 z3 -360 70 60 -50 120 -50 z13 -210 -110 110
    280 190 -10 -10 z3 -50 z9 10 z10 20 -30 z8 -120 430 -230 170 200 -170 -50 z2 10 -190 -180 160 310 -110
    -10 z4 -70 z8 90 z10 120 z3 -10 z3 -80 -50 z19 210 z8 -70 -40 z41 -100 60 240 -80 -20 z12 -30 -10 z20
    -50 -130 50 100 z1 200 z2 -10 -490 -150 560 40 -20 10 z8 -70 370 -230 -150 z1 -50 -10 -20 -10 z11 50
    z1 -50 z8 -30 50 -140 z2 -20 80 -280 30 140 -90 10 -100 z12 -170 -20 -170 -140 160 460 160 -40 z1 -230
    180 z9 10 -80 80 z8 -70 50 20 -10 z5 -20 -30 320 -130 80 -10 140 -10 -110 -50 110 60 -80 -350 -50 400
    -30 z5 -70 z7 90 z12 140 -30 z2 -10 z12 -110 210 -50 -30 z1 -10 -140 z1 -80 90 z2 70 50 z3 -20 z1 -10
    z4 50 z3 100 140 90 20 -40 -10 -190 z2 70 -30 30 -130 -190 z2 140 z1 130 -340 520 -90 -70 z1 -110 -20
    z1 -120 z1 210 -120 z15 -290 -50 z1 -90 -30 140 -70 z9 90 z1 -40 z1 180 -60 -70 -90 10 z1 -340 z1 320
    z1 120 -50 360 -20 z2 100 z16 -90 z2 100 z1 -110 120 -30 -280 z1 90 z12 10 z4 20 20 z1 140 z3 -50 170
    z14 -10 z3 -10 -50 110 z1 -20 z3 -20 -10 z4 50 -70 120 -250 z2 70 z2 -10 z4 -160 210 z1 80 z2 -110 90
    z1 290 100 -90 -170 -170 -90 140 z3 -140 z1 -280 230 z1 -10 z1 190 -40 280 -100 50 z1 250 -120 -40 250
    z2 -70 z2 100 -190 z3 90 -10 z1 30 z1 -30 -40 120 z1 150 -90 -60 -100 40 -40 20 z4 70 180 -190 z3 -170
    110 -150 -40 130 z30 340 -10 z1 120 z5 -10 -110 z3 -110 z11 -90 z1 80 z4 280 z3 -10 -100 z1 -10 z12
    -10 -60 z1 -70 z2 -10 z3 -10 z1 150 110 z1 10 z2 -10 60 80 z4 10 z2 -20 z28 -250 z1 -80 z4 -10 z3 280
    170 z2 -160 z1 -160 210 z4 90 z1 -10 z1 -10 40 z1 40 z8 -20 30 z1 90 z9 10 -10 z1 -50 30 -20 z10 -10
    z2 -10 z6 40 z10 -60 z6 -10 z2 10 z6 -50 z1 -130 z5 -10 z9 30 z2 -10 z40 -100 z4 -20 z5 170 -140 z4 10
    z10 150 z1 -190 10 z1 40 z1 -20 z3 -190 z3 -10 z7 60 z3 -20 z5 30 z5 -10 -10 z6 10 z9 -10 z7 20 z1 -40
    60 z1 -100 z2 110 z4 -20 z4 -10 z11 10 z16 -90 z4 150 z6 10 z2 10 z14 -110 z6 -10 z1 220 -80 z1 10 z1
    40 10 z4 -10 70 z16 10 z15 50 z8 10 z2 -10 10 z4 -40 z1 70 z7 -80 z2 -10 z7 -40 z15 80 -50 z10 -30 -70
    z6 20 z5 -10 z9 -20 z4 40 z2 20 z1 70 z1 -80 z8 410 110 z5 -10 z3 -280 -80 z1 70 z2 -40 z7 60 z2 10
    -110 z9 -150 100 z1 70 z7 -10 z4 -100 z12 10 z2 10 z18 170 z4 -10 z1 -10 z6 50 z4 10 z3 -10 z21 -10
    z13 80 z2 -20 z14 -30 10 20 z13 -10 z23 -50 120 -30 z3 -50 z22 20 z15 10 z10 120 z16 -20 z1 -70 z9 140
    z15 10 10 z28 -10 z8 -120 z2 -120 z14 -10 z9 -60 z44 190 z10 -10 -40 z1 -60 z3 -30 z1 -30 z23 10 z13
    -10 z4 -30 z3 30 -90 z15 -20 z10 -10 -20 z1 -20 z4 -80 z8 80 50 z1 90 z2 -10 40 z3 -70 -30 z26 50 -40
    z16 170 z23 -160 z13 10 z16 -10 z10 130 z3 -100 z1 10 z5 -30 -100 z2 100 z11 10 z8 -130 z1 -10 z5 -110
    z4 -10 z5 120 z1 30 10 z30 -30 z1 70 z7 10 z1 270 -40 z19 -80 z5 -10 z10 150 -20 z15 210 z1 50 z8 -30
    z27 30 10 z17 -10 z8 -20 z18 -70 z8 -10 z5 -100 z22 20 z15 10 z22 -50 z6 -10 z8 -140 z27 30 -110 120
    z19 30 z1 130 z3 10 z15 -10 z1 20 z17 -20 z9 -40 60 z2 -10 z6 50 z2 -150 z7 190 z6 -10 z8 -20 z6 140
    z9 70 -10 z16 -40 z1 20 z7 40 z10 -30 z44 20 z8 20 z1 20 -60 z82 80 110 z2 70 z2 -120 z10 -10 z7 10 10
    50 10 z12 -10 z2 -140 z14 -20 z4 -10 z7 40 z10 -190 z10 10 z33 -20 z10 40 z84 10 z15 -110 z17 -40 z1
    -110 z35 -10 z23 -10 -70 z58 10 z34 30 z3 -30 z44 -20 z55 -40 20 z10 -20 z6 80 z125 -10 z5 -320 z43 10
    20 z1 -10 z29 -30 z17 20 z5 -10 30 z7 -20 z46 40 -10 z9 -110 -30 z71 -20 z4 -40 z5 -20 z13 10 z26 20
    z17 -20 z2 30 z97 10 z26 50 z16 -10 z8 -10 z10 50 z2 -10 z8 170 z94 -60 z5 -130 z4 110 z38 -20 z27 -50
    z6 70 z6 -60 -20 z49 -70 z58 10 z32 70 z50 -20 z14 20 -30 z1 20 z4 10 z3 -40 z51 -10 z9 -30 z50 40 z16
    -100 z2 40 z20 -60 z113 70 z5 -120 z5 10 z100 20 z56 10 z10 -10 z9 10 z11 -80 z10 120 z2 -40 z14 50
    z10 -10 z20 60 z2 -50 z125 -40 -30 -40 z9 220 z26 30 z49 70 z5 -20 z16 -10 z6 -40 z77 -10 -20 z1 180
    z6 -10 z107 -30 z55 -20 z3 60 z27 -10 z2 20 z20 -80 z19 -50 z140 -20 z44 -60 z12 180 z4 20 z70 20 z72
    90 z17 -10 z2 -110 z6 -20 z17 -70 z1 -30 z2 -70 -40 z3 80 -40 z1 30 z29 -80 z11 20 z10 -10 z45 10 z10
    -10 z54 -10 z7 -10 z8 100 z10 -70 z13 50 z13 -10 z7 -10 z8 -10 z16 70 z65 -10 z11 -210 z5 -20 z11 50
    z54 -70 z55 -20 z10 80 z55 -20 z6 40 z37 -20 z1 160 z9 -200 z3 -10 z11 -40 -10 10 z4 230 z4 -80 z1 -20
    z8 -10 z3 -10 -80 z1 -90 z3 -80 z2 -10 z1 120 -90 z4 -10 30 10 z2 -10 -10 z3 -70 z12 30 z3 60 60 z1 10
    z2 20 z5 -80 z6 -20 z3 200 -20 z2 -110 z1 -170 130 z4 -40 z4 -60 z10 -10 10 z1 30 z9 10 z2 -40 -50 z14
    -70 z7 10 z7 -190 z1 70 z6 20 z2 -20 z5 90 80 z1 -50 z15 20 z2 -10 z12 -40 -10 z4 -10 -70 z3 -20 -10
    z2 -30 z6 -20 z5 -90 z10 90 60 z6 -80 z8 140 90 150 z4 -40 z3 -90 z10 120 z4 -30 z5 20 z6 -10 z6 40 z9
    -10 z7 10 z1 -20 80 z9 -10 z4 -10 z28 110 z2 -10 z7 -20 60 z2 -30 z14 -70 z6 -10 z1 20 -160 z3 -10 z5
    -10 60 -10 -10 z13 10 z16 -30 z8 10 10 z2 10 z6 -70 z3 -50 z3 -40 z10 30 -10 z14 70 -70 z10 90 -40 z6
    110 z19 90 60 60 z3 30 z6 70 z2 -20 -10 110 z9 -210 -80 z1 -40 z7 -10 z2 10 z2 -120 -50 z9 50 90 z1 70
    z12 -20 z34 -120 z6 -10 z5 -10 -190 z2 -20 z1 10 z3 -330 z2 -10 z1 130 z13 50 z1 40 z14 60 z2 -20 z14
    -20 10 60 z3 -10 z33 50 30 z2 -40 z7 -10 z16 70 z9 -20 z16 -30 z18 20 z9 10 z15 10 70 z10 -50 z15 70
    -40 90 z8 -20 z2 -10 z5 120 z4 -40 z3 90 z7 -20 z2 -10 z9 10 z17 10 z3 -10 z11 50 z11 -10 z1 -40 z3
    -10 z1 20 z23 10 z15 -80 z6 30 100 z26 80 50 z1 -10 z4 -40 z8 50 -70 z4 -10 -10 z3 -50 -40 z20 10 z5
    10 -50 z16 200 z2 -90 z17 -60 z2 -70 z30 -10 z10 -20 z1 -10 z10 -10 z2 -10 z11 10 10 z7 100 z7 -50 z10
    -20 z1 10 z30 -10 z2 -50 z8 -10 -30 z2 -10 z17 -20 z16 40 -10 z15 -150 z1 -40 z17 -20 z14 -40 z3 -20
    10 z15 -100 z1 -10 z3 30 z8 100 -10 z5 10 z5 -30 z1 -100 z4 160 z3 40 130 z4 -10 -40 z10 -20 z10 110
    z2 60 z51 10 z27 -120 -120 140 z16 -40 z2 20 z1 -30 z3 -50 z15 -10 30 -100 z26 -120 -10 z3 190 z9 -10
    z4 -120 z18 -30 z6 80 z9 -70 -10 z9 -20 z8 -140 z1 80 z5 30 z55 10 z8 20 z1 40 -40 z17 100 z8 -40 z56
    70 z2 70 z2 -60 z18 10 z1 20 z13 -10 z2 120 z10 -50 z1 -10 z4 -10 z1 290 z10 190 z7 -110 z71 20 -120
    z67 10 z15 -40 z10 -20 z8 -20 z35 -10 z11 -10 z11 -10 110 z30 -170 z62 30 z3 -10 z16 10 z28 20 -10 z38
    -10 z5 -10 z8 -30 z11 -20 z6 60 z104 20 z26 -30 z44 20 z24 -60 z2 20 z21 -30 z61 40 -40 z43 20 z5 50
    z32 -10 z6 -10 z3 40 z3 -30 z2 40 z20 30 z12 -120 z20 -10 z83 10 z40 60 z4 30 z6 -50 z24 10 z11 10 z60
    -20 z10 -80 z2 -60 z7 -80 z1 -10 z3 20 -10 z4 -10 z10 -30 z17 -100 z20 -60 z41 -10 70 z49 -50 z9 70
    z81 -80 z37 10 z12 -20 z14 20 -150 z1 120 z48 20 z21 40 z50 -90 z3 -40 z12 60 z2 20 z147 -10 z22 10
    z120 50 z56 -10 z2 -20 z46 -140 z2 -60 z25 10 z55 10 z28 20 z26 40 z43 -20 z11 60 z20 150 z5 -50 z4
    -40 z5 70 z12 -50 z4 -50 z16 -10 z55 40 z2 30 z6 -30 z55 -10 z16 -10 z1 30 z32 40 z32 10 z26 20 z16 40
    z11 -20 z22 -10 z3 60 z15 90 z76 -10 z105 -50 z12 -40 z11 -10 z44 -10 -60 z93 -10 z1 -10 z18 -10 -10
    z9 150 z3 10 z9 80 z5 10 z3 -10 -10 z1 30 z29 110 z11 10 z44 10 z67 10 z3 10 z5 -10 z7 10 z33 20 z13
    20 z7 20 z25 -10 z65 -120 z29 110 z54 -30 z19 -30 z46 10 z28 -150 z26 -10 z4 -10 z1 -20 z9 -20 -10 z4
    -10 -40 z9 -30 z39 -10 z5 -10 z3 -10 -10 z12 240 z7 -60 z5 -20 -20 z6 -20 z99 90 z48 -20 z19 -20 z35
    60 130 -60 240 -50 50 -200 190 z1 -100 10 450 130 -120 -260 -190 30 -80 -80 120 110 40 -20 -230 -90
    -20 200 -80 -250 -240 -160 -240 90 200 230 -160 z1 80 z1 -210 130 110 200 10 z1 -30 180 -230 -280 -20
    50 400 -50 80 -150 200 200 70 -20 z2 -70 -80 -20 z3 120 -110 100 -30 -10 -30 110 -70 10 20 -90 -60 z1
    -10 z1 -20 -80 -20 -120 z3 -70 z1 -10 z3 -10 -20 -40 230 z1 -10 z2 -10 -20 z3 40 z1 -30 z8 -40 z7 40
    z12 -40 -10 z9 -100 z3 100 z1 -10 z2 -10 z1 -10 10 -40 z3 -150 180 170 -10 -30 30 z1 10 z2 -10 -10
    -380 z1 -110 z1 40 -40 10 -60 120 70 120 -110 -40 -40 z30 160 180 -20 z2 10 10 40 z1 -20 z1 -20 z2 -30
    70 -10 10 -30 100 z2 -50 -70 z1 -80 z2 290 -30 -20 10 -90 z2 -20 z3 -80 z13 -70 z1 -20 z1 -20 120 z8
    -110 -40 z6 80 z5 -10 z2 50 z4 -70 z5 50 -10 z2 -30 z1 -10 z1 50 -20 z1 70 z2 -90 z2 140 -10 30 z3 60
    -10 z3 -150 30 -20 z1 -40 z1 90 z1 -20 110 z1 -20 60 z1 -10 z2 -360 -100 -30 z1 90 z2 -10 z1 40 z1 110
    150 -10 -10 70 -10 z2 -10 z2 -60 -20 100 60 z27 -60 z26 90 z15 170 -30 z9 -40 z4 -820 830 230 1420 240
    1710 70 z1 760
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
    120 37 42 37 43 37 37 42 37 37 43 37 42 32 37 37 37 42 37 43 58 37 42 30 37 37 37 42 37 43 37 37 42 32
    37 37 37 42 30 37 43 37 42 37 43 58 37 42 32 37 43 37 42 32 37 37 37 42 30 37 58 37 42 43 37 37 37 42
    32 37 37 37 42 32 37 43 37 37 43 58 54 37 37 43 37 58 37 37 43 30 31 37 37 32 37 54 37 37 43 58 34 37
    37 32 54 58 42 37 37 43 54 37 37 30 32 58 37 37 43 30 54 37 37 30 58 53 37 32 43 37 37 37 37 43 38 43
    37 37 30 58 54 37 43 37 54 58 37 37 43 32 34 37 43 11 52 15 37 37 58 32 49 37 32 11 57 52 37 37 30 35
    61 37 37 43 45 52 37 37 32 40 50 37 37 43 34 34 37 34 34 37 54 37 37 58 49 15 42 53 58 50 46 37 34 34
    14 35 37 43 16 49 62 45 37 19 32 40 37 34 34 14 30 37 43 5 30 16 54 37 43 51 15 32 39 18 16 54 45 37
    40 58 52 30 33 40 38 57 37 34 34 14 57 5 30 13 52 5 54 58 62 49 15 32 5 11 52 57 33 38 51 15 11 53 58
    62 49 52 39 20 57 10 52 37 34 34 54 47 45 19 51 15 40 33 30 40 50 10 32 11 52 9 20 43 37 14 15 49 33
    38 57 10 51 45 19 51 52 10 5 61 49 18 16 43 37 52 10 50 53 58 62 51 39 37 34 34 54 47 32 5 16 39 49 30
    37 5 43 14 33 43 61 49 40 43 37 36 57 14 33 30 61 49 55 53 58 62 18 16 16 32 54 11 38 33 43 37 5 1 20
    46 51 15 31 45 19 40 61 5 33 38 40 51 15 43 37 20 40 47 54 37 34 34 37 33 43 37 5 1 21 39 14 26 57 32
    11 47 40 3 33 16 58 z1 53 5 26 20 39 52 32 53 19 45 40 33 30 40 12 36 21 26 57 13 14 16 54 32 16 18 37
    58 56 49 14 43 37 39 40 18 58 62 9 31 11 14 1 16 51 9 33 61 49 18 62 53 58 46 32 37 37 34 34 14 48 16
    7 38 57 5 43 37 55 52 10 39 20 57 25 21 21 39 14 36 5 37 43 5 1 30 33 61 49 8 1 53 42 47 10 14 32 53
    19 52 40 37 34 34 14 54 14 z1 10 9 46 33 61 43 62 51 16 54 16 18 16 43 11 29 21 53 21 39 24 25 13 45
    19 37 40 26 1 12 10 11 46 43 55 37 9 49 32 25 9 1 55 58 62 42 5 53 7 38 28 46 17 14 z1 11 9 8 57 10 16
    35 34 58 36 43 30 49 20 46 51 10 41 -240 4500 -1680 5500 1050 -240 4500 -1680 1740 6500 -530 3500
    12500 -2030 1050 -240 3500 -1420 5500 1500 -530 3500 12500 -2030 1400 -530 4500 1400 6500 -2320 -240
    4500 15500 -2030 1740 -790 3500 12500 690 5500 50 4500 -2030 5500 1500 -790 3500 10500 2080 7500 -790
    3500 12500 1050 -2320 -790 3500 10500 1740 1500 50 4500 5500 -2030 2080 -790 3500 10500 2080 -2650
    -1110 3500 10500 1400 6500 350 -2030 5500 1500 410 -1110 2080 5500 -3000 1500 350 -2320 5500 6500 4500
    -1110 2400 10500 -3000 410 -1420 1740 5500 1500 1000 50 -2650 8500 440 1500 4500 2750 -3000 7500 730
    -1680 2750 12500 7500 1500 690 -3000 4500 6500 850 -2030 2750 10500 1500 310 -790 8500 3500 690 -3000
    -2030 2750 6500 1340 3500 -2650 3360 12500 1500 440 50 4500 -3000 410 1500 -3000 3360 9500 7500 1000
    -530 4500 3500 2500 19500 -3000 3360 2500 7500 390 -1420 8500 3500 930 1500 -3000 3360 12500 1500 500
    -3350 1740 5500 1500 1500 -3350 3360 18500 -400 150 -3350 1050 4500 1000 3500 -4030 1000 3500 -240 850
    -4030 3360 2500 390 19500 6500 590 1500 150 440 -4030 1000 3500 2500 1500 -2320 3500 3500 390 2500
    1500 350 3500 8500 -400 -4030 1000 3500 2500 9500 3360 9500 2500 5500 9500 410 -1110 3500 1500 19500
    6500 -1230 500 6500 850 1500 350 1740 1500 1500 12500 500 -400 2250 930 -4440 1000 3500 2500 730 35500
    5500 500 1500 22500 410 1500 500 390 3500 6500 35500 3500 2500 930 500 1340 7500 7500 1500 310 1500
    500 390 1500 -1230 24500 440 7500 2500 -4440 1000 3500 850 930 1500 5500 7500 7500 -400 500 15500 -400
    150 7500 7500 3500 2500 1500 6500 4500 2080 5500 7500 390 500 1340 930 1500 7500 1500 5500 7500 1500
    7500 28500 500 940 500 5500 3500 -2030 1500 18500 850 310 1500 500 4500 -1230 -4440 1000 3500 850 730
    6500 2500 9500 -2260 690 15500 4050 2500 9500 5500 500 9500 500 940 -3130 3500 -2030 6500 930 5500 500
    12500 500 940 730 310 1500 500 500 6500 10500 5500 870 1500 -330 500 9500 4050 7500 3500 18500 730
    7500 16500 4500 1500 8500 3210 500 3500 500 1340 1740 4500 7500 4500 2080 1500 -3860 730 410 -4440
    1000 3500 -240 500 9500 4050 7500 3500 9500 -1230 7500 6500 930 7500 3500 730 -2750 1500 500 10500
    4500 27500 870 28500 7500 27500 -910 1500 5500 60 8500 1500 3210 500 15500 -400 6500 8500 9500 7500
    930 1500 2500 10500 870 7500 7500 500 4050 2500 780 350 3500 3500 -2030 740 -8930 500 1500 1500 1500
    4500 3500 5500 2500 2500 1500 2500 500 500 940 500 500 310 1500 440 14500 -1110 -4440 1000 3500 2500
    210 10500 4500 1800 930 7500 3500 -2030 850 2500 18500 -1230 24500 440 26500 4500 9500 -1230 7500 7500
    28500 4050 9500 7500 3500 4500 500 500 940 1500 2500 530 5500 730 7500 2500 5500 60 8500 2500 1360
    -4440 1000 3500 2500 850 5500 6500 16500 5500 440 500 500 7500 5500 4500 10500 870 7500 500 5500 4500
    4500 1500 4500 870 9500 -1230 1500 11500 500 1500 3500 350 2450 3500 7500 3500 36500 8500 850 2500 850
    -790 1500 390 7500 11500 5500 2500 440 1500 1500 3500 2500 870 4500 1800 1500 730 1500 5500 6500 2500
    3500 500 930 1500 9500 7500 1000 4500 7500 2500 5500 940 18500 730 7500 5500 30 -145 z3 -21 z3 -188 z1
    -191 z1 -122 z1 -147 z5 102 184 -27 77 z4 -49 z1 -78 -42 -131 z3 -19 z3 -171 -175 z2 -113 -135 z6 101
    -23 170 26 z4 -40 -83 44 -22 -104 z1 8 z1 -129 z1 -70 z1 -156 z1 -88 z1 -162 z1 -121 z3 105 158 z2 33
    107 z2 14 107 z2 -59 -24 -68 -109 z2 32 15 z2 -137 -146 -143 -150 -46 -79 -87 -121 z4 139 108 88 -40
    z4 72 19 -4 -95 -96 z1 -2 z1 -69 z1 -81 z1 -139 z1 -81 z1 -145 z1 -124 z3 81 134 z2 -43 19 z2 -5 74 z2
    -97 -67 -112 -30 z6 -136 -94 -137 -117 z5 58 z1 -33 z1 129 z1 1 z1 -45 z1 -59 z1 31 z1 -41 -94 z1 -9
    z1 -88 z1 -57 z1 -127 z1 -71 z1 -133 z1 -97 z3 74 126 z2 -4 53 z2 -31 14 z2 -55 -11 -43 z3 -84 z3 -104
    -114 z2 -120 -122 z2 53 -50 117 52 -57 -13 50 -41 -7 -35 97 -2 -74 -91 -32 -65 -72 -103 z2 8 -19 6 z1
    -115 -123 -120 -119 -45 -74 -57 -94 z4 105 80 44 -57 z6 21 -84 -22 z3 -84 z3 -84 z3 -104 -112 z2 81 1
    120 40 23 -27 100 -51 23 -36 85 -24 -21 -53 42 -20 -82 10 z2 -85 -76 z2 -105 -54 z2 -115 -76 z3 54 z1
    107 z1 -7 z1 55 z1 5 z1 68 z1 -37 z1 -16 -16 -50 z2 -19 -74 z2 -81 -89 z2 -89 -111 z2 57 31 104 82 -16
    -29 58 -96 16 -18 81 -6 -43 -84 71 -107 -66 z1 -1 z3 6 z1 -105 z1 -43 z1 -109 z1 -63 z3 54 107 z2 -24
    20 z6 -22 z1 -80 14 z2 -79 -59 z2 -93 -34 z2 -109 -64 z3 64 z1 108 z1 9 z1 65 z1 18 z1 64 z1 -21 z1 -3
    -21 z3 -67 z3 -67 z3 -88 -96 z2 54 -31 101 17 -3 -21 74 -24 11 -16 82 -62 -16 -37 54 -29 -83 -77 -78
    -99 -76 -100 -57 -98 -55 21 -54 -23 -61 -5 -46 -61 z8 32 89 -7 65 -46 43 -138 -56 -94 -104 -22 -57 -96
    -96 -45 -84 z10 31 4 z2 -6 -50 z2 96 91 z2 44 -73 -57 -86 -87 -101 5 -90 -91 -96 33 -19 -31 -38 47 -33
    -65 -37 z8 98 68 54 26 21 41 -15 -48 -69 -85 -44 -7 -86 -101 -51 -56 z10 -11 44 z2 -60 2 z2 52 99 z2
    -7 56 -59 29 -76 -32 -73 -43 -88 -25 z8 29 -50 -1 -63 z1 -39 -35 -91 89 68 82 30 48 -59 -76 -31 -50 -2
    -60 -57 -68 -84 -88 -98 -44 16 28 12 -33 -56 z1 -40 z8 35 15 94 69 -16 -105 50 -4 -68 -55 z2 -20 30
    -85 -9 z4 70 90 -34 -55 -85 -94 -48 -79 -21 -34 -44 -36 z4 -9 21 z1 -4 -13 -22 -60 -78 z2 -74 -89 z8
    45 47 14 -13 z2 -36 -66 100 82 75 29 z2 46 -103 -60 -70 -91 -81 -74 -96 -77 -94 -21 19 -24 -15 -59 -28
    -4 -54 z8 43 90 27 49 17 56 -27 -9 -57 -49 -24 -78 -81 -50 -60 -88 z8 -5 31 -62 z1 -52 12 -72 -47 65
    82 -45 69 8 65 -20 -98 -49 35 z2 -75 -53 z2 -61 -2 z2 -93 -51 z3 39 z1 83 z1 -4 z1 78 z1 -1 z1 34 z1
    -10 z1 18 -31 -82 -1 -79 z1 -82 z1 -56 z8 9 -14 48 29 z1 -31 z1 -2 83 74 70 81 z1 22 z1 -71 -38 -64
    -54 -80 -59 -40 -52 -82 z8 -15 26 -60 -5 -78 3 -48 -58 35 91 4 43 22 47 z1 -93 -45 -44 -54 -82 -32 -15
    23 -15 -62 -32 -91 -81 -43 -26 -38 -44 z4 7 18 62 39 z4 -36 -105 28 -10 -45 20 -78 37 z2 -53 -2 z8 34
    49 z1 -49 z2 -38 -51 93 55 74 62 z2 -60 -3 -37 51 -26 -54 73 -25 44 5 -83 -26 -72 -63 -50 -61 -2 -32
    99 78 84 32 18 -6 82 37 38 19 24 -71 -3 -32 31 61 19 -41 -45 -71 z1 -3 -35 -72 z8 25 28 1 -2 87 40 58
    -31 62 90 77 68 21 45 -34 -99 34 87 -37 -58 -40 46 -31 47 -55 -77 -45 -58 -49 -4 -57 -68 86 81 49 -96
    -4 49 -3 7 36 16 13 -116 -18 20 83 23 -56 -73 -20 20 -51 -73 -23 -22 z8 21 -1 -67 19 1 -51 12 -43 77
    47 48 32 65 -79 20 25 -76 -14 -70 -61 -65 -4 -44 -44 z8 -9 23 -35 -83 -22 11 -46 -72 56 58 81 41 z1
    -34 -11 23 -53 -54 -25 -61 -11 -74 -4 -39 z8 48 16 -109 -9 5 -24 12 -23 19 77 56 59 10 18 17 -60 -60
    z1 95 45 -80 z2 -9 z8 2 z1 -107 24 -17 z1 -74 -9 62 z1 -159 50 10 z1 -205 29 -78 -82 z6 -2 96 z2 95
    -18 z2 -15 -10 -4 29 z4 -17 -49 -86 -251 -21 49 10 52 -15 -22 -56 -70 -2 -25 -3 -58 z8 -25 30 37 -10
    -17 62 -5 -23 59 69 68 55 -23 -9 -79 16 42 2 -7 -4 10 -13 -50 -14 -74 2 58 -2 43 28 -12 38 22 z1 -20
    101 17 z1 -52 -16 -34 15 -39 -12 -31 -2 -50 -54 -62 -20 -81 -35 z4 96 z1 -2 z1 -22 z1 4 115 29 -45 5
    -42 z4 -83 48 -178 -77 -98 75 46 12 -50 z1 -22 z1 91 -18 -8 6 -60 -9 -68 -9 -13 -24 -66 -37 2 -32 86
    66 -6 58 16 -20 11 -110 33 -36 38 66 -17 -22 46 43 22 -8 22 -27 2 -30 52 48 z1 -44 57 42 16 8 -81 -98
    -74 -98 -6 67 -54 -27 3 5 10 -36 5 57 -7 78 -55 -33 -69 -76 z4 68 30 -2 z1 -20 -2 118 -6 23 z1 8 -24
    z4 -103 23 -175 -109 -61 -23 62 -6 -30 -17 -26 94 24 -62 -8 -63 37 z1 -11 z1 15 z1 -49 -36 60 46 38 z1
    53 16 55 16 18 z1 -11 z1 16 z1 -73 z1 46 -31 20 21 18 -52 -14 13 -28 -9 -27 -26 -20 -57 -35 4 40 -2 57
    42 -76 -61 -46 17 81 12 16 11 52 -7 -6 23 -58 61 29 -5 3 70 36 6 -11 22 4 7 -12 84 34 -16 -6 27 61 57
    -20 6 -53 -106 -27 -17 10 100 -6 z1 10 -122 5 41 -19 20 -40 -24 -64 -1 20 7 -33 29 33 19 -102 -24 -33
    -56 -64 -72 -53 -74 15 -49 -1 1 14 -3 75 16 67 -7 9 z1 45 -56 -13 -41 12 -94 94 9 40 z1 83 74 29 8 -41
    -75 86 -8 -20 -17 -23 -70 23 z1 7 z1 12 z1 -12 -51 -39 -30 -79 -69 z5 95 -1 z1 -6 -11 88 -3 11 52 5
    -28 z4 -80 99 -162 -15 -67 34 43 -30 -32 -4 -23 31 61 21 -10 45 13 -39 34 15 12 -17 -15 -17 z1 36 z1
    96 z1 83 z1 10 z1 -25 z1 51 z1 14 z1 -54 z1 35 15 -27 -17 -6 -68 -38 -13 -13 -3 -66 1 -16 53 -31 -27
    39 40 24 -81 -9 91 -5 -3 -68 3 -83 -23 46 4 -15 86 z1 65 -33 -1 26 5 5 21 z1 7 z1 103 30 34 z1 23 -11
    3 -111 -19 -28 27 38 -7 z1 -14 -19 19 -29 61 3 -11 41 57 -14 18 -201 37 -32 -48 17 14 16 z1 -11 63 63
    6 18 z1 121 z1 2 z1 2 z1 6 z1 42 z1 -34 z2 22 57 -11 2 -19 -27 -61 -3 -18 -17 -80 -35 -40 z1 -42 1 13
    18 34 17 -31 20 25 -1 -66 4 -75 -44 51 18 -32 15 66 24 15 17 72 -62 -24 41 -4 -33 -23 46 13 -10 25 47
    15 -27 -20 19 9 -82 -55 3 89 -16 -23 29 -26 17 96 75 -60 -7 -79 -69 z6 -1 91 79 z1 -4 -10 -9 22 12 -24
    z4 -52 66 -189 26 -6 46 46 -4 34 23 13 -26 -83 -148 -15 -7 43 59 9 -11 8 2 18 38 -37 -72 -65 -67 z1 -5
    -16 -20 10 25 -16 53 1 7 -2 23 -34 71 31 5 -121 -27 12 -10 -14 29 -24 -47 -9 74 -60 -19 z2 11 96 1 -7
    41 89 z3 23 z1 -4 -47 19 18 42 95 66 50 88 32 -46 -5 -40 -34 41 -21 -24 -6 65 -38 43 -11 7 -37 6 -47
    -29 -16 -46 -34 -3 55 -45 49 29 -52 52 1 -16 -63 20 62 10 25 60 41 54 45 46 61 39 22 -20 -12 -31 -68
    19 47 -6 5 8 32 -15 55 55 -41 -69 62 44 -6 -96 -51 z1 -17 33 64 5 18 68 -153 z1 -27 -23 6 z1 97 4 z2
    68 z3 39 3 z2 -7 -29 28 z1 -21 14 28 -100 -22 -37 40 -17 -22 34 47 34 z1 -14 47 -70 -54 -70 z1 -32 z1
    -1 29 20 70 -35 z1 22 1 z1 10 37 -13 -48 3 60 37 -32 30 65 -16 -26 -22 28 -2 -43 39 -12 73 -58 33 51
    58 69 31 34 -6 -54 1 19 11 -43 12 -46 -4 -2 64 5 23 204 6 78 -20 -1 12 2 7 68 -2 -60 14 -56 -49 -14
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
    120 37 42 37 37 43 37 42 37 37 43 37 42 37 37 61 37 42 37 43 37 37 42 37 37 43 37 42 37 37 68 37 42 43
    37 37 37 42 43 37 64 37 42 43 37 37 37 42 43 37 64 37 42 37 43 42 37 42 37 43 64 37 42 43 37 37 37 42
    43 37 68 37 42 68 37 37 37 37 43 64 43 37 43 64 18 43 37 37 43 43 61 37 42 43 37 37 37 37 32 37 10 37
    37 32 37 10 37 37 68 11 37 37 64 43 7 34 37 64 23 32 23 37 18 61 43 29 42 18 64 11 61 37 37 32 10 68
    37 37 32 10 68 37 37 32 10 68 37 64 13 61 18 37 37 43 45 5 37 37 43 37 13 37 42 45 37 3 37 37 32 12 37
    37 37 68 58 22 37 42 45 64 7 37 37 45 61 3 37 37 32 42 58 37 37 45 61 5 37 42 45 41 8 64 13 18 43 16
    37 37 43 37 43 37 37 45 3 61 64 32 16 7 37 37 37 45 3 61 37 37 43 24 37 41 18 43 32 43 64 13 32 2 39
    37 37 45 3 28 64 z1 32 16 68 41 18 43 32 9 37 37 45 58 14 40 64 13 62 6 37 68 40 19 40 37 23 41 43 19
    37 37 68 32 64 37 45 12 32 37 41 40 12 62 14 37 37 42 9 5 37 32 40 40 42 41 18 43 32 43 64 38 39 68 32
    45 64 z1 38 39 45 37 58 61 20 45 41 8 42 15 37 40 41 37 14 45 37 19 z1 64 40 68 19 65 40 32 64 38 39
    68 45 37 3 28 19 37 43 24 41 40 37 32 2 9 42 14 12 9 38 41 37 37 42 14 39 45 37 28 3 19 37 43 24 37 40
    37 29 40 40 40 37 37 3 28 14 64 38 8 26 30 40 12 27 32 37 45 34 64 z1 51 45 41 8 42 15 40 32 19 25 14
    37 37 20 32 12 45 34 64 z1 51 37 37 3 28 14 45 9 2 32 9 40 62 14 12 38 37 32 20 32 10 45 34 27 37 28
    37 29 2 14 40 45 37 3 61 39 61 6 28 64 38 37 37 42 14 39 68 65 37 40 38 45 34 27 12 32 40 32 19 25 14
    37 32 2 41 40 41 18 29 4 7 37 37 39 z1 66 37 32 20 32 z1 68 65 37 40 24 45 39 40 65 64 61 58 14 64 z1
    45 20 37 12 4 45 39 40 14 42 68 65 37 40 38 45 3 61 39 38 14 62 12 8 64 40 32 19 25 14 37 32 2 9 37 34
    27 12 32 37 61 39 15 28 64 45 3 9 2 39 40 20 12 38 42 68 65 37 39 32 34 27 12 32 37 29 18 4 37 42 40
    32 19 25 14 68 65 37 40 24 260 4500 -800 1590 7500 260 4500 -800 1590 5500 260 4500 -800 1590 6500 260
    4500 -800 5500 980 260 4500 -800 1590 5500 260 4500 -800 1590 1500 260 4500 5500 -800 980 650 3500
    5500 -800 850 260 3500 6500 1180 -800 650 3500 5500 -800 850 980 4500 -800 6500 3500 980 4500 -800
    5500 850 980 4500 6500 -800 1980 980 3500 6500 -800 1500 980 4500 1500 -270 2820 1180 -800 5500 850
    2500 260 5500 210 500 2500 1590 -800 5500 2500 6500 980 3500 6500 -2470 2820 1590 -2470 6500 2980
    22500 1590 -2470 6500 2980 22500 1590 -2470 1500 4500 2820 260 210 4500 4500 1000 -270 210 1500 8500
    500 1980 500 3500 2500 11500 3500 500 210 5500 5500 2820 -2470 6500 22500 1500 2820 -2470 6500 22500
    1500 2820 -2470 6500 22500 1500 -270 210 500 5500 500 2820 -2470 5500 1500 36500 2820 -2470 4500 260
    1500 3320 5500 1500 -3310 1500 3320 -2470 6500 2500 2340 3320 -2470 1500 7500 4500 3320 5500 1500 210
    4500 3320 -2470 1500 3500 1500 3320 -800 7500 1500 4500 3320 -3310 1500 6500 36500 3320 5500 1500 2910
    1500 850 500 500 2500 9500 3460 -3310 4500 260 3500 3460 -3310 1500 1500 3500 850 8500 5500 4500 -3310
    3460 -3310 1500 1500 3500 3460 -3310 4500 8500 980 2910 500 2500 4500 4500 850 500 8500 1500 120 3460
    -3310 1500 1500 1500 210 24500 8500 5500 1500 2910 500 2500 5500 10500 3460 -3310 1500 1500 3500 1620
    850 500 1500 4500 3460 1500 1620 6500 -2990 -270 1500 2910 3500 4500 3460 -3310 1500 11500 210 3460
    1500 2500 6500 2340 2910 1620 2500 1500 10500 3460 -3310 1500 10500 36500 -800 7500 1620 -2990 1500
    2910 500 2500 4500 4500 210 -2730 640 1500 6500 1500 210 24500 -2730 640 1500 3460 1500 1500 9000 1500
    2910 1500 5500 22500 -270 600 -3350 1800 4500 1500 3460 9500 24500 210 1620 1500 6500 -470 -2990 6500
    210 -2730 -560 1500 1500 4040 1500 1500 9500 -3310 4500 8500 1690 -450 -800 7500 1500 10500 1500 6500
    2500 7500 580 2310 -3310 3840 1500 6500 2250 1500 4040 1500 1500 9500 -3310 4500 8500 980 -450 -800
    8500 2310 2720 -2050 -3310 4040 1500 1500 6500 210 -2730 500 5500 4500 1620 2500 1500 6500 2340 1500
    1000 850 24500 1500 1500 2910 1500 5500 22500 1620 11500 6500 27500 9500 -3310 4040 34500 6500 1500
    1500 1000 850 24500 1500 -3310 4040 1500 1500 6500 1500 10500 1500 13500 1500 1620 1500 6500 2500 580
    -800 7500 28500 6500 35500 1500 1000 1500 2660 500 -3310 8500 4500 11500 2310 1500 4040 1500 3500
    -1580 1500 5500 500 210 -2730 -3310 4040 1500 6500 2250 1500 -470 -270 150 -2730 1500 1000 1500 1500
    6500 1620 11500 6500 27500 9500 -800 7500 1500 -4310 1180 2910 500 8500 6500 2500 -3310 4040 4300
    24500 13500 -800 7500 28500 6500 24500 1500 -470 -270 150 5500 1500 -1580 -450 840 850 1500 1500 3500
    930 26500 1500 9000 1800 1500 5500 1500 -1580 -450 10500 4500 1500 -470 -270 150 -2730 1500 1500 3500
    -1580 -1350 6500 1500 2500 500 850 1620 11500 6500 27500 9500 -800 7500 1500 5500 1380 1000 1500 1500
    6500 2340 1500 -1580 26500 500 210 1500 1500 10500 1500 120 1620 9000 4500 3580 1500 1500 -470 -270
    1000 4500 1000 1500 1500 6500 2340 8500 500 6500 1800 3500 1620 11500 6500 27500 9500 1500 -470 -270
    150 5500 -142 z3 9 z3 -182 -96 z2 -84 -55 z6 117 -20 186 47 z4 -51 -75 -8 -6 -130 z3 13 -22 z2 -165
    -136 z2 -41 -89 z6 118 25 173 100 z5 -72 z1 -11 -120 z3 6 8 z2 -156 -25 z2 -69 -54 z6 99 -49 155 42 z4
    -50 -62 -12 z1 -112 z3 11 z1 -22 z1 -143 z1 -118 z1 -35 z1 -78 z5 62 148 -11 71 z6 -51 -48 -104 z3 11
    -22 z2 -135 -112 z2 -33 -73 z6 92 13 142 75 z5 -59 z1 -9 -93 -54 z2 6 -2 z2 -122 -125 z2 -37 -76 z6 87
    -54 131 70 z4 -49 -35 -18 8 -92 z1 9 z3 -22 z1 -122 z1 -28 z1 -100 z1 -66 z3 46 126 z2 -15 53 z6 -41
    -39 -49 -4 57 36 z2 13 -18 -119 -75 -34 -23 -88 -50 -73 2 z2 102 128 z2 -9 93 z2 58 80 z2 -26 30 -46
    44 z6 -115 -54 z2 -73 -36 z3 61 z1 115 z1 16 z1 7 z1 -14 z1 85 z1 -30 z1 4 -44 -3 50 33 z2 12 -18 -110
    -67 -28 -21 -81 -46 -66 4 z2 91 119 z2 -12 84 z2 52 74 z2 -23 28 -41 -82 z2 48 -27 -2 -1 z1 -106 z1
    -67 z1 -52 z1 -31 z4 105 77 8 30 z5 -6 z1 -35 -72 -17 z2 17 23 -9 -25 -99 -61 -74 -43 -15 -7 -54 5 z4
    85 113 -7 79 z6 -39 3 -66 z1 13 z3 -3 z1 -100 z1 -46 z1 -62 z1 -26 z3 60 106 z2 -1 20 z2 -5 z3 -29 -11
    -29 -8 48 -8 z2 -2 z1 -88 -95 -25 -56 -46 -35 -9 -32 z2 95 61 z2 43 -64 z2 72 -41 z2 -4 -6 -51 z1 28
    z1 -1 z1 -50 z1 -76 z1 -13 z1 -94 z1 -38 z3 68 105 z2 -43 58 z2 -36 z3 1 z1 -12 -93 12 -55 z1 -64 z1
    -36 33 11 -13 27 z1 -41 z1 3 z8 34 71 22 105 z1 -20 z1 60 6 -12 9 -98 -9 12 -3 -60 z1 -48 z1 -56 z1 -1
    z1 -46 27 51 2 30 26 103 8 -7 z1 -19 z1 -43 z1 55 z1 -4 -6 z1 -89 z3 -69 z1 32 z1 20 -11 z2 -10 -70 z8
    29 z1 94 9 z2 26 4 -50 z1 37 z3 -2 z1 -94 z1 -42 z1 -40 z1 -22 z3 51 99 z2 -22 24 z2 37 35 z2 -6 5 z1
    -71 z2 -21 -86 z2 10 51 z2 20 -35 z10 -12 74 z1 96 -10 17 -5 85 z1 -69 z2 -20 -84 z2 10 48 z2 18 -32
    z10 -12 71 z1 95 -10 15 -5 82 -18 z1 -80 z1 -4 z1 -72 z1 12 z1 13 z1 28 z1 -89 z9 -15 11 48 91 5 -17
    -14 53 -27 25 -32 z1 -74 -5 -18 z1 -16 16 -8 z1 -45 -13 -3 z1 42 44 50 6 -35 46 41 13 92 18 39 -12 73
    24 -20 1 -50 30 -68 -47 z1 -3 z1 32 -11 -10 -55 -45 z1 18 z1 -11 15 30 -18 67 z1 1 z1 -68 92 49 27 15
    z1 19 z1 -12 22 z1 34 -60 -21 z1 -33 14 15 z1 -77 -4 14 z1 -4 z1 5 z1 77 2 3 z1 48 5 2 z1 -20 z3 -8 z1
    2 -31 79 9 88 -22 43 6 -28 z1 29 9 -7 z1 14 -10 -7 -17 -9 -12 36 -11 1 z1 -75 z1 -41 -2 -42 z1 -36 -3
    z2 -61 z1 -14 -3 -58 -64 -8 9 49 11 11 28 z1 -71 z10 87 12 z1 -24 64 42 z2 -59 z1 -14 -3 -56 -62 -8 9
    46 10 11 27 z1 -66 z10 85 12 z1 -24 62 41 z2 -57 z1 -14 -3 -54 -61 -8 9 43 10 10 25 z1 -61 z10 83 12
    z1 -23 59 39 -31 -72 7 z1 26 6 -8 -1 -19 -41 -14 z1 5 -17 z1 -2 2 z1 -37 z1 51 -26 32 9 82 -6 -17 z1
    19 -1 6 -9 -65 -7 -42 -2 -29 -1 -10 -3 25 -39 -75 -1 -12 -13 -18 z9 86 2 z2 6 2 z2 -58 -3 z2 -66 -2 z2
    6 19 48 -6 -48 z1 -6 16 z10 79 -3 z2 57 -11 -60 z1 21 -46 -21 -1 -70 z1 -56 -6 -34 -37 -13 z1 -36 -2
    z2 79 12 z12 -40 z1 -22 z1 -46 z1 -55 z1 16 57 39 19 10 -19 -52 19 z9 73 z1 6 z1 60 z1 15 -61 -7 z2
    -44 -23 z2 19 3 -37 6 -64 39 13 -12 z8 72 35 -4 z1 34 10 z2 -9 30 49 -20 -45 -14 -44 -2 -58 5 -13 -17
    -20 -3 -26 -2 39 21 70 19 z12 -59 -7 -7 -1 -40 -3 z2 26 -65 -20 -3 -74 z1 4 z9 67 7 46 4 z4 -18 z1 12
    13 z2 -75 -20 14 11 33 -25 -80 -11 19 -13 z8 53 26 26 15 57 12 8 4 -68 -5 z2 -24 -2 z2 14 -47 -40 9
    -72 -3 z10 71 7 -1 z5 -2 23 71 -38 -62 3 -19 z1 -44 -3 -22 11 -32 -1 -7 z1 55 3 57 2 z12 -2 z1 -13 9
    -9 -4 -49 -45 -2 z1 59 -13 61 6 -42 3 2 z1 67 -20 21 z1 -50 23 -25 z1 18 -8 -1 -11 -37 23 -41 -41 z3
    -43 z2 34 -16 -7 62 z1 -40 z1 -7 z10 24 52 z3 54 -64 -5 -4 -1 -22 z1 -1 z1 22 -18 -61 -2 -71 4 -1 z9
    57 44 6 2 z4 -1 -18 z1 19 -46 56 -7 -16 -3 -8 z1 49 -42 -59 -8 -18 z1 65 z1 29 -7 43 z1 -14 -1 11 z1
    -29 -8 -24 -2 -18 -61 -5 -4 -1 -21 z1 -1 z1 19 -16 -57 -2 -68 4 -1 z9 54 42 5 2 z4 -47 z1 -22 z1 -33
    z1 -12 z1 23 32 -27 11 -45 -4 40 13 z9 47 z1 14 z1 44 z1 14 26 z1 -56 z1 -46 z1 42 -12 -8 z1 49 z3 -35
    -51 z2 -7 z1 5 z1 56 55 z2 -7 z3 -13 -18 -33 z1 -1 -61 -9 -13 43 -51 63 17 6 -2 -22 6 41 12 46 60 1 6
    15 1 5 -23 19 3 2 z1 -46 6 -19 8 -57 -5 -4 z1 -19 -1 -1 z1 2 66 -35 -28 -64 1 -1 z9 58 7 6 z5 -19 -45
    15 -7 2 -34 -40 -38 14 7 21 -1 70 -6 -21 -21 62 10 31 -1 -26 43 -14 -18 9 z1 -1 z1 -25 11 -10 -25 33
    -5 -65 z1 2 13 5 -50 -2 -5 51 -2 19 z1 -56 1 z2 -7 z1 32 z1 61 -3 -2 z1 -5 z1 3 z1 -24 -3 -8 -34 -2
    -40 -2 -10 z1 -9 -29 48 14 -10 z1 -54 -3 -19 z8 7 9 6 63 z4 33 -42 -33 39 -4 34 21 49 -11 33 4 45 -20
    -5 3 1 -3 -16 -69 -23 9 -31 -1 -17 8 -6 41 14 9 -8 8 -24 -26 22 z1 36 z1 -27 z1 25 -29 28 -22 -47 z1
    -78 z1 -16 37 5 23 10 z1 30 z2 10 4 6 1 z1 2 z2 -35 39 -39 -68 -10 2 14 -8 20 9 13 10 z1 -4 -1 z1 20
    -20 -2 15 z1 14 -7 68 -8 -8 -35 -42 z2 19 4 -40 -17 -10 -4 -17 -4 -6 -5 3 36 1 -71 -57 2 -18 19 z8 19
    48 -5 10 6 11 4 3 -4 47 16 -30 24 15 -48 18 -7 z1 -52 z1 -5 z1 -18 z2 44 z1 33 z1 3 z1 7 z8 9 -79 31
    66 -13 -5 -26 -19 -13 -7 -30 -5 -12 2 -28 2 -3 4 47 9 -1 z1 -6 1 -11 z1 32 13 11 z1 16 -12 -8 z3 -53
    -5 -9 z1 -34 11 11 1 15 -54 -42 4 z8 55 2 -13 z1 13 1 4 z1 -10 -3 4 74 z2 -10 -34 z1 -23 z1 -49 z3 -50
    17 3 3 17 z2 19 5 14 -36 -40 46 z2 -30 -21 23 z1 -53 z1 -46 z1 37 -13 -7 z1 43 z3 -28 -39 z2 -6 z1 4
    z1 47 43 z2 -7 z3 -12 -17 -28 -62 5 -16 -22 15 6 -48 13 45 9 12 4 -10 2 -78 43 13 1 7 22 37 1 23 14
    -54 1 -1 56 -22 z1 -1 -56 -14 32 -27 -5 7 50 18 39 47 -19 23 1 4 -20 -6 -9 -10 -26 -6 z1 -2 -3 -2 -8
    -7 -8 -13 -1 -1 -2 -11 -31 38 15 -6 -8 -54 -22 14 4 -22 11 16 z1 27 14 42 z1 -53 z1 1 z1 -17 z1 -10 z8
    -18 2 6 -34 38 -3 7 -10 -19 68 -3 -18 z1 -41 z1 10 z1 -46 z1 -19 z1 3 z1 -1 z1 -15 z1 -5 z4 -28 -24 z2
    51 41 z2 -24 -30 z2 -53 -36 z2 -10 -27 2 45 -4 8 14 22 8 22 10 4 -55 41 27 -34 -22 18 35 -9 30 32 -4
    -12 10 48 14 -3 -7 12 1 1 -38 -27 -6 -13 z3 -1 z8 -42 16 16 11 -6 28 28 16 -13 45 -8 -7 -13 -24 -3 -31
    z1 -39 z1 -5 z1 -4 z1 41 z1 -12 z1 -69 z1 1 z1 -15 -17 5 -23 6 -3 8 10 4 38 1 19 1 -9 1 59 z1 -46 -10
    5 -46 44 23 -2 -67 5 7 36 21 -3 -22 -47 16 -6 31 59 -6 -29 -9 -26 z1 45 12 3 1 3 1 z2 -57 -1 1 z1 -2
    z11 -14 -23 -2 -5 -4 -12 z1 -1 -8 -11 -2 -4 -2 -4 z1 -1 43 -17 15 43 14 -12 -7 -14 -24 -22 -2 14 -6 50
    5 -13 -12 49 z1 -27 z1 -20 z1 -3 z1 -55 z1 -6 z1 -25 z1 -3 16 25 -5 -31 3 -55 z1 2 -31 10 4 -18 -11 8
    1 17 -41 30 22 -39 3 -8 -9 -4 -37 4 26 10 -35 -9 -10 1 50 22 6 48 5 4 -15 16 -52 -2 -40 -2 10 1 26 10
    z2 -7 z1 -19 -28 -9 -21 z8 -62 25 28 -3 3 -6 26 -12 38 11 14 10 -6 3 5 4 -6 29 -27 -9 57 -6 -24 z1 44
    11 3 1 3 1 z2 -55 -1 -1 z1 1 z11 -15 -26 z2 -4 -12 z2 -9 -13 z2 -2 -5 z2 43 -14 21 23 -5 -28 13 4 -50
    -20 7 -4 -12 46 11 9 -27 4 z3 -6 z1 -48 3 6 z3 -1 z1 -10 -5 25 z3 -48 z1 18 1 -59 z3 1 z1 22 -35 -27
    -2 -2 -2 -2 z10 -13 16 56 2 -29 -6 -22 -3 37 20 2 1 1 2 z2 -47 14 27 7 -5 -38 -8 -15 2 -27 12 24 15 69
    12 -7 52 1 22 z1 -10 -3 5 -4 46 -16 -21 -10 -11 -12 -13 -13 7 33 9 -5 4 7 39 23 13 11 -58 11 5 z1 9 5
    -35 49 -13 2 5 -9 -10 -58 13 3 -50 6 4 2 22 2 -16 -19 26 7 46 -26 -26 24 52 -4 21 1 -22 14 1 -4 -30 -1
    -6 z1 -21 z1 -6 z1 -9 z3 -1 z1 -4 z1 -17 2 8 -28 32 -1 5 -10 -19 63 -2 -16 z1 -40 z1 10 z1 -39 z1 -16
    z1 3 z1 -1 z1 -13 z1 -4 z4 8 -32 -4 -5 25 -13 -1 5 28 35 -29 -7 -55 19 23 z1 -26 16 11 -2 30 -8 -23 1
    -68 -7 -8 1 2 z1 -11 z1 -14 -11 -25 -22 z2 -2 -1 z8 -3 34 9 -22 32 4 -55 -23 18 1 32 6 1 z1 5 z1 -16
    -17 25 7 42 -24 -25 23 50 -4 21 1 -22 14 1 -4 -28 -1 -6 z1 -20 z1 -6 z1 -9 z3 -1 z1 -4 z1 -33 -25 -2
    -2 -2 -2 z10 -13 16 54 2 -28 -5 -21 -3 34 18 2 1 1 2 z2 -11 23 22 -48 2 -44 z1 31 z1 -42 z1 -9 z1 10
    z1 6 -10 -32 z1 -10 z1 -13 z1 -2 z1 -1 z3 -1 z2 -16 5 -45 45 20 -31 -33 -4 -2 17 -11 -18 57 60 -16 -10
    3 -14 -1 2 -23 4 1 -3 -35 -7 -10 1 23 -8 -11 -5 -22 -2 36 -1 14 z5 -49 -7 z2 -20 z1 12 19 -24 15 28 6
    3 3 z2 15 -31 z2 -59 7 -22 27 31 -13 28 23 -25 -7 42 18 17 8 -8 -10 7 -11 -31 -14 z2 -6 -4 z2 -2 -9 z3
    -2 z2 -20 -28 -1 z1 -5 -3 z2 -4 -5 z1 -1 -1 -1 z2 20 -9 -51 17 -27 -16 10 z1 -53 16 10 z1 13 z3 5 9 52
    -25 -17 -38 6 -2 25 14 11 9 z1 3 1 z1 -34 -28 z1 3 -1 -1 z10 -61 5 32 -23 14 29 30 -3 -30 -10 -17 -8
    -32 -7 -1 -7 -6 -13 36 14 33 15 -9 -19 2 53 1 15 6 9 4 -15 z2 -5 z1 -15 -24 -7 -17 z8 -55 24 26 -3 4
    -5 22 -12 27 6 11 7 4 1 3 2 -22 53 -8 -37 22 -36 -21 22 7 -36 -26 -21 8 33 17 30 -5 4 -5 -19 -3 6 9 28
    -11 4 -4 -5 27 -21 -33 -67 -2 2 26 -49 -8 1 20 39 36 37 z2 4 -23 z2 -3 -23 -3 -15 -1 -7 z1 -2 -1 -9 z3
    -2 z2 7 -31 -4 -5 22 -12 -1 4 26 32 -26 -7 -52 18 22 z1 -23 15 10 -2 28 -8 -22 1 -64 -6 -8 1 2 z1 -10
    z1 -12 -12 74 -8 -7 -11 -3 -2 -39 -16 -12 -26 4 -4 -16 -10 23 14 25 -7 -36 -2 -16 -15 -12 19 -6 4 -27
    z1 46 -21 z1 42 -8 -36 -47 1 -2 5 -11 -42 14 -1 19 -1 -4 -3 53 13 3 3 -3 8 -22 z1 -28 -5 -3 z1 1 z3
    -28 -1 -11 -2 -16 z1 -5 z9 -10 5 31 -40 38 9 z1 -2 20 19 12 5 1 3 z2 -21 -1 37 -3 12 z5 -39 -28 z2 -14
    -8 8 36 -12 -25 30 z1 -8 16 z2 -2 45 z2 -41 -27 -1 59 -28 -18 -29 12 42 -26 -22 -7 -40 -5 29 8 13 31 6
    -7 -13 -12 11 -14 -2 37 2 -8 1 -8 -4 4 -53 -46 52 6 25 13 9 3 -56 33 -29 -1 19 21 -1 -13 -10 29 -13 -1
    z2 -15 -4 z1 -6 -3 -6 -1 -2 -7 -8 -1 -2 -26 -1 2 z1 23 20 2 -25 24 3 -9 z1 -58 -4 -1 6 -1 6 -27 z1 29
    -10 -1 3 15 -3 -22 7 -6 26 46 -12 3 -52 -24 2 -13 36 18 4 33 -1 -13 -16 -21 22 31 27 z8 -33 -9 -16 -4
    4 z3 66 -11 12 z1 -12 22 -2 -3 5 -16 -58 -1 z1 -16 2 32 -13 -1 z2 -19 -5 z2 -5 -6 z2 -1 -13 -1 -1 -21
    48 -7 -34 21 -31 -19 20 6 -33 -22 -19 5 29 16 27 -4 4 -5 -18 -4 5 9 24 -10 3 -3 -4 25 -22 -30 -60 -2
    31 -4 18 9 49 14 -27 z1 -16 z1 -36 z1 6 -4 2 -10 -25 -12 -16 z3 4 z1 -1 z6 -18 5 19 -20 z1 11 13 -8
    -40 24 30 -6 -9 -6 -8 -8 -21 3 5 1 -10 z1 -21 z1 62 14 -20 -3 -23 9 2 z1 5 -28 -4 -4 20 -8 z1 4 23 31
    -25 -6 -48 16 21 z1 -21 13 10 -2 26 -9 -21 1 -59 -5 -7 z1 3 z1 -10 z1 32 z1 -6 z1 -3 z1 -18 z1 -53 z1
    -10 z1 -5 z1 -16 z1 28 21 -24 17 -72 11 7 -7 -1 9 11 -30 7 13 7 -18 -29 54 4 -19 23 3 -52 14 -5 -9 12
    -24 16 4 30 17 27 12 24 15 z4 3 1 -10 -16 z4 -38 25 21 16 6 -7 -14 -4 -48 -25 7 26 8 9 -4 -15 54 6 26
    -1 -14 -6 -2 z1 -12 24 24 -35 11 2 -10 2 3 18 32 -44 -4 -42 18 -2 -31 -15 z3 2 z2 -27 -15 -6 -7 z1 -1
    z1 -1 z8 -15 -22 9 3 9 5 1 -8 -12 38 16 -31 -23 -5 1 8 z1 -1 z1 1 z4 -9 -27 6 2 3 27 1 -3 3 23 -9 -23
    24 -27 -48 20 -3 -21 9 -39 -32 34 21 22 z1 -7 z1 -13 z1 35 z1 -11 z1 2 z1 -15 z1 -28 z1 -44 -26 52 3
    -19 22 3 -48 13 -5 -9 10 -22 15 4 27 16 26 12 23 15 z4 3 1 -10 -16 z4 34 9 1 z1 -67 9 26 8 -7 -39 -7 1
    24 -8 1 z1 -6 -36 -23 8 -14 -16 10 6 6 10 1 z1 -1 -4 z2 5 -27 -4 -4 19 -6 z1 4 21 29 -23 -6 -46 15 20
    z1 -19 13 9 -2 24 -8 -20 1 -56 -5 -7 z1 3 z1 -10 z1 -1 51 -25 -16 -23 12 38 -24 -19 -7 -36 -2 24 7 10
    27 6 -7 -12 -10 10 -13 -4 30 z1 -7 2 -8 -4 4 -45 -40
    """#

  static let choice = #"""
    150 69 53 24 13 55 69 73 16 65 72 69 73 24 14 57 69 73 14 59 22 65 73 24 11 60 69 74 15 22 20 69 74 65
    22 11 69 73 65 59 68 65 74 24 14 57 69 74 65 22 21 69 73 65 22 14 65 74 69 57 z1 65 74 53 14 20 69 74
    z1 22 5 65 74 57 14 z1 69 74 11 57 5 65 73 57 13 66 65 53 z1 57 24 65 74 12 53 66 69 74 z1 55 24 65 53
    13 20 60 65 74 24 24 24 69 53 14 59 66 65 74 57 14 z1 69 74 13 74 68 65 53 13 24 24 65 74 24 71 24 69
    74 z1 57 2 65 53 1 45 68 65 74 z1 55 24 69 57 z1 55 56 65 74 z1 67 12 69 74 7 5 25 65 74 11 57 24 65
    74 11 57 24 65 74 13 60 23 65 74 13 11 25 65 57 32 55 14 65 74 13 60 66 65 57 32 55 21 65 57 32 55 14
    65 74 24 71 24 65 57 32 55 21 z1 53 26 45 67 74 z1 13 52 55 65 57 z1 22 58 74 z1 8 8 12 65 57 32 55 21
    65 74 24 24 7 65 74 24 24 7 65 57 z1 45 64 74 z1 73 3 26 65 74 24 24 7 65 74 24 24 23 74 z1 13 46 54
    74 z1 8 8 12 65 24 24 24 23 65 74 57 56 24 13 53 68 66 z1 65 74 24 24 7 65 24 24 4 24 74 13 25 41 8 5
    24 24 24 23 5 24 2 59 22 74 z1 73 12 26 5 24 24 24 24 65 74 4 25 23 5 24 2 59 22 74 8 42 14 8 74 65 12
    59 66 5 24 24 24 23 74 65 57 41 59 13 59 19 12 19 5 24 2 59 60 5 24 24 24 24 74 65 57 22 24 13 59 47
    26 62 5 3 1 74 46 74 65 57 7 35 13 59 47 26 62 5 24 24 7 23 74 65 57 41 59 74 65 24 24 17 13 40 62 62
    20 5 24 24 39 58 74 14 57 39 22 13 59 12 5 65 5 24 4 1 59 74 65 24 24 4 13 40 62 62 20 74 65 41 67 13
    5 24 24 30 44 74 65 57 22 25 74 67 12 59 7 5 24 1 54 z1 74 65 41 67 42 5 24 24 39 72 74 65 24 24 17 13
    40 62 62 74 5 24 24 30 70 74 14 57 39 22 24 5 1 54 z1 13 59 12 5 65 74 65 25 54 31 13 40 62 62 20 24 5
    1 54 41 24 5 1 54 41 13 59 12 22 13 74 14 24 24 9 24 5 1 72 z1 74 65 41 67 42 74 54 5 4 z1 24 5 1 54
    41 24 5 1 72 z1 74 14 24 24 23 24 5 22 66 23 74 8 38 24 13 53 68 19 62 74 24 5 22 55 41 74 65 31 1 18
    74 54 5 43 13 57 32 20 74 30 24 5 1 72 z1 57 32 20 58 60 57 3 46 z1 74 24 5 12 59 65 24 5 22 66 23 53
    68 71 59 55 24 5 12 59 65 24 5 1 72 z1 74 65 31 1 39 24 5 22 55 41 74 54 5 43 13 74 65 54 69 59 24 5
    22 66 23 74 54 55 56 44 74 65 54 69 59 24 5 1 72 z1 24 5 12 59 65 13 40 10 31 74 24 5 12 59 2 24 5 72
    55 35 74 41 67 13 74 57 3 46 z1 64 24 24 4 33 22 13 40 10 31 19 74 41 67 13 74 57 32 20 58 60 74 46 35
    20 12 74 11 19 32 8 -370 -1700 2500 5500 -960 -370 -720 4010 -1460 -470 -570 -720 4500 140 -2350 -740
    -2030 z1 2630 -1200 -870 -2030 4500 -100 1540 -740 -1970 500 -810 -390 -740 -1970 -870 -810 -100 -740
    -2030 -1270 2630 -80 -870 -1970 4500 140 -260 -740 -1970 -1270 -810 540 -740 -2280 -1270 -810 z1 -870
    -1970 -910 -170 -1630 -870 -2630 -720 140 -390 -910 -1970 -2440 -810 3130 -870 -2630 -170 1020 -2090
    -910 -2630 -40 -170 3010 -1270 -2280 -260 5500 -3780 -1270 -720 -1630 -1340 4500 -1270 -2630 -230 -720
    -4170 -910 -530 -2440 1090 4500 -1270 -720 5500 -390 2420 -1270 -530 4500 3500 6500 -740 -720 140 2540
    -2780 -1460 -2630 -170 1020 -2090 -1210 -530 7500 -1970 -20 -1460 -720 5500 4500 3500 -1460 -2630 5500
    -1480 6500 -1210 -360 -1630 -1340 680 -1460 -720 370 500 -100 -1460 -360 -2090 1090 4500 -1210 -170
    -1630 -960 4500 -1460 -360 -2090 -20 -340 -1210 -360 770 2690 1330 -2360 -2630 -20 -260 5500 -2360
    -2630 -20 -260 5500 -2360 -2630 8500 -1540 7500 -2360 -2630 8500 -20 1330 -2360 -260 -560 -470 140
    -2360 -2830 8500 -3460 -3780 -2360 -260 -560 -470 650 -2360 -260 -560 -470 140 -2360 -2830 5500 -1480
    6500 -2360 -260 -560 -470 650 -2440 -720 -3140 500 -80 -360 -2090 5500 350 1090 -2520 -260 -2090 -1330
    13400 -360 -2090 -2560 -1100 -340 -2520 -260 -560 -470 650 -2520 -4030 3500 4500 630 -2520 -4030 3500
    4500 630 -2520 -170 -2090 500 5500 -360 -2090 -1120 2540 -1150 -2520 -4030 3500 4500 630 -2520 -4030
    3500 4500 7500 -360 -2090 5500 500 850 -360 -2090 -2560 -1100 -340 -2520 6500 5500 3500 6500 -2520
    -4030 -170 4500 5500 7500 -720 -20 -1540 -2090 -2520 -4030 3500 4500 680 -2520 6500 5500 -700 3500
    -360 8500 1330 980 -1100 2850 6500 5500 3500 6500 2850 6500 2330 2970 -1570 -360 -2090 -1120 -180 -960
    2850 6500 5500 3500 4500 -2520 -4030 1830 1330 6500 2850 6500 2330 2970 -1570 -360 -1100 850 z1 -3820
    -2630 -3770 -180 2540 -1890 2850 6500 5500 3500 6500 -4030 -3770 -80 700 2880 7500 2230 -1550 -340
    -940 2850 6500 2330 2970 470 2850 6500 5500 3500 4500 -4030 -3770 -80 -1440 5500 7500 2230 70 -960 590
    2850 2540 -4330 -200 500 -4030 -3770 -80 670 -3530 7500 2230 70 -960 590 2850 3500 4500 630 6500 -4030
    -3770 -80 700 3370 -4030 -3770 6500 5500 1590 7500 -2050 590 230 -20 2850 3500 4500 -9000 6960 -4030
    1020 -80 -13970 -810 7500 2230 -340 1870 -110 2850 6500 1830 -4330 4030 -4030 -3770 6500 5500 -700
    7500 -2050 590 230 -20 -4030 -3770 630 -20 5500 2850 3500 4500 -4270 60 -4030 -3770 -80 -1440 2460
    -200 -100 -410 2230 800 2850 6500 1610 2160 -3990 -4030 -3770 630 -20 590 2850 3500 4500 -9000 -470
    -4030 -3770 6500 5500 1590 7500 -2050 590 230 -200 2850 3500 4500 -4270 -1950 -4030 1020 -80 -13970
    -810 6500 2850 1450 3160 -3990 7500 2230 -340 1870 -110 -4030 -3770 1330 4040 -260 7500 -2050 590 230
    -20 6500 2850 1610 2160 750 6500 2850 1610 2160 750 7500 2230 -340 -1570 5500 -4030 1020 3500 4500
    -6100 6500 2850 1450 -1960 -3690 -4030 -3770 630 -20 590 -360 850 1170 -1120 -2090 6500 2850 1610 2160
    750 6500 2850 1610 -1550 -3990 -4030 1020 3500 4500 7500 6500 1870 -1570 -1540 7500 -360 -1100 -1390
    5500 5500 -720 -20 -940 60 -530 6500 1870 -1570 3890 770 -4030 -3770 -260 -2700 -5280 -360 850 1170
    270 6500 -550 -560 -20 -50 -4670 6500 2850 1610 -1550 -3990 -550 -560 -20 11880 -80 -1340 2810 500
    -2090 -50 6500 1870 -340 2230 -110 6500 1870 -1570 -1540 7500 -720 -20 -2600 2720 350 6500 1870 -340
    2230 -110 6500 2850 1450 -1960 -3990 -4030 -3770 -260 -2700 -5730 6500 1870 -1570 3890 770 -360 850
    1170 270 6500 -4030 -3770 -3630 -130 3370 6500 1870 -1570 -1540 7500 -360 850 350 2500 80 -4030 -3770
    -3630 -130 3370 6500 2850 1610 -1550 -3990 6500 1870 -340 2230 -110 7500 -2050 -2570 -380 -1970 6500
    1870 -340 2230 680 6500 2850 -70 2220 -2810 -4030 630 -20 5500 -50 -1340 2810 500 -2090 5500 6500 5500
    -700 -760 -430 7500 -2050 -2570 -380 -1960 -4030 630 -20 5500 -50 -550 -560 -20 11880 -80 -200 500
    -3380 -210 -180 -200 -200 -940 -490 -3260 -22 -101 -16 -103 -38 -90 -53 -80 z1 -100 z1 -3 -22 26 -7 81
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
    80 77 11 75 75 77 77 11 75 77 75 77 11 75 77 75 77 11 75 75 75 77 11 75 75 75 77 11 75 75 4 77 11 75
    77 22 78 11 4 75 11 78 11 75 11 77 78 11 75 75 11 77 11 75 78 4 77 12 75 11 22 78 11 75 4 11 77 11 75
    11 75 75 11 75 11 11 77 12 75 11 22 78 7 11 77 79 77 11 75 12 22 78 7 11 77 79 77 11 75 12 22 78 7 11
    12 77 78 7 11 77 79 77 11 75 12 22 78 7 5 58 69 75 12 z1 75 57 77 11 75 12 22 75 11 4 28 69 77 11 75
    12 22 78 4 z1 4 77 78 4 5 77 4 75 12 z1 75 53 77 4 5 57 4 77 11 75 12 5 75 z1 4 7 22 75 11 4 28 2 75
    z1 60 66 20 77 4 5 57 38 75 11 75 76 5 4 79 12 69 52 75 12 75 55 z1 4 79 12 69 52 4 79 11 64 17 75 z1
    4 7 58 4 79 11 71 79 z1 4 22 12 25 4 78 5 72 70 z1 4 22 5 67 4 78 16 24 12 z1 4 22 12 25 7 79 5 4 77
    z1 4 22 33 67 7 79 5 12 55 4 78 16 24 12 z1 4 22 5 3 75 12 77 55 71 z1 57 4 78 33 7 79 21 68 78 4 55
    59 37 14 z1 57 4 78 72 75 12 77 67 9 75 11 55 35 54 75 12 77 67 9 z1 22 4 5 3 7 58 23 16 16 75 11 23 5
    58 75 12 8 28 12 z1 22 26 60 23 5 77 38 29 66 4 55 59 37 14 75 23 41 30 12 5 57 70 76 10 4 55 59 37 15
    z1 22 26 60 23 4 55 59 37 14 12 57 5 10 4 77 11 55 35 13 z1 22 26 60 23 77 23 41 57 68 4 27 11 57 36 5
    70 55 70 5 -90 -80 -330 -490 -50 -90 -60 -330 -50 -570 -90 -60 -330 -50 -570 -90 -80 -330 -120 -490
    -90 -60 -260 -120 -680 -90 -80 -330 -120 420 -90 -60 -570 -50 -2670 2340 -60 420 -570 -20 2780 -60
    -680 -20 -120 2780 -60 -680 -210 -20 -90 -80 -260 2340 420 -50 -250 -570 -20 -2670 2780 -60 -680 420
    -60 -50 -80 -330 -20 -570 -120 -80 -680 -20 -40 -50 -250 -570 -20 -2670 2780 970 -80 -120 3350 -50 -20
    -570 -180 -2670 2780 970 -80 -120 3350 -50 -20 -570 -180 -2670 2780 970 -60 -120 -50 2340 970 -80 -120
    3200 -50 -20 -570 -180 -2670 2340 970 1010 23690 -1110 -210 -80 -2380 -120 -590 -50 -20 -570 -180
    -2670 -210 -80 2000 -1000 -490 -50 -20 -570 -180 -2670 2780 420 -2380 650 -50 2780 420 1010 -50 650
    -210 -80 -2380 -120 -1050 -250 2000 1520 -590 1710 -50 -20 -570 -180 -240 -30 -2380 650 970 -850 -210
    -80 2000 -1000 2270 -30 -2380 -2270 -2810 -570 -250 2000 1520 -140 -8420 -30 -60 -680 -10 -240 2000
    3470 -610 -490 60 -30 -80 -680 2200 -1990 2000 3470 -610 -490 60 2000 3470 -100 5500 -10810 -30 -2380
    650 970 20310 2000 3470 -100 -1500 3200 -2380 2000 -950 -500 3600 2000 1100 1380 -430 -240 -2380 2000
    -950 1140 -650 2000 1100 8730 3500 -700 -2380 2000 -950 -500 3600 970 4030 1010 1020 -20 -2380 2000
    -950 -1700 -650 970 4030 1010 -20 390 2000 1100 8730 3500 -700 -2380 2000 -950 1140 2400 -30 -80 -600
    2200 -2410 -2380 -590 2000 120 -1700 970 4030 270 -80 1100 2000 1160 2900 -5180 10 -2380 -590 2000 120
    -1710 -30 -80 -600 -70 -3760 -680 -10 2200 -5050 2700 -30 -80 -600 -70 -3760 -2380 -950 2000 1140 2400
    970 21110 4500 1160 8730 -680 -100 4500 100 4270 -30 -80 -3180 -3940 -60 -2380 -950 -2280 -2270 4500
    1380 -50 -2430 -760 -2280 2000 1160 2900 -5180 10 -680 4500 730 -3410 -840 1010 -90 -240 -50 -1310
    2000 1160 2900 -5180 500 -2380 -950 -2280 -2270 4500 2000 1160 2900 -5180 10 -500 -590 1010 -1310 2000
    -600 -10 2200 -5050 7500 -2380 -950 -2280 -2270 4500 -600 4500 700 -90 -190 2000 -1920 -130 -590 -1170
    1380 -240 850 -990 1140 -79 z1 -20 z3 -44 z1 -53 z1 -3 z3 21 z7 -13 -3 z2 -5 z3 36 100 -77 -35 z3 -43
    z2 -52 -1 z3 23 z7 -6 z1 6 -3 -3 -10 9 z1 32 z1 96 -73 -34 z3 -42 z2 -50 -1 z3 22 z7 -6 z1 6 -3 -3 -9
    9 z1 31 z1 91 -70 -18 z3 -34 z1 -15 -46 -3 z3 15 z1 13 z5 3 z1 -11 z1 -5 z3 11 z1 85 -65 -47 z3 -25 z1
    -15 -51 z4 22 z1 13 z5 3 z1 1 -8 8 z3 4 z1 82 -66 5 z2 -35 1 -12 -3 -41 -18 z3 23 11 2 z4 3 z1 -21 11
    3 -6 z2 -1 11 44 82 -9 -63 z3 -45 z2 4 -49 z2 -3 15 z7 -6 z1 5 z1 -3 z1 -10 z1 21 3 77 -62 z1 -45 z1
    -1 z1 5 z1 -12 -39 -7 3 -7 -28 -3 20 z2 -23 z3 23 z3 18 39 z2 7 78 -57 -2 z2 -42 -9 z2 -16 -3 -45 -8
    -4 -4 13 13 z4 -1 -3 z6 3 19 -2 75 -55 z3 -42 z1 -16 z1 -17 -45 z2 -4 9 -5 19 z6 -3 z6 -6 20 72 -58 3
    -2 z1 -26 1 -10 1 -33 -15 -3 5 5 16 7 8 z4 3 z1 -20 10 2 z4 4 36 70 -5 -55 z3 -33 z2 -1 -12 5 -44 z1
    -2 -3 17 z4 -3 6 z2 3 -3 -3 -7 z1 10 4 70 -51 z3 -44 z1 6 z2 -35 z1 -29 z1 -1 z1 15 z4 -19 z1 23 z6 35
    z1 65 -50 -17 z3 -33 z2 -19 -10 -36 z2 7 z1 18 z5 -2 z3 -3 -9 9 z1 15 z1 67 -46 z3 -31 z3 -16 -10 z1
    -39 -16 5 z1 10 z4 -15 z7 23 4 z1 63 -4 -50 z3 -29 z2 -1 -10 6 -40 z1 -2 -3 14 z4 -3 6 z2 3 -3 -3 -7
    z1 8 3 64 -47 -29 1 -9 -43 9 5 -6 -5 1 z1 -5 -3 1 -13 21 4 -1 -2 -22 2 -7 4 25 z3 9 -2 2 13 59 -4 -48
    -1 1 z1 -27 z1 1 z2 6 -38 z2 -3 12 3 z2 -3 -3 10 z1 -1 z2 -3 -7 z2 3 61 -44 -28 1 -9 -41 9 5 -6 -5 1
    z1 -5 -2 1 -13 19 4 -1 -2 -21 2 -7 4 23 z3 9 -2 2 13 56 -4 -45 z1 1 z1 -25 z1 1 z2 6 -36 z2 -3 11 3 z2
    -3 -3 9 z1 -2 z2 -3 -7 z2 3 58 -49 3 z2 -2 z1 -24 2 -4 z3 2 -1 -4 8 -11 -13 z2 6 10 5 18 4 15 z2 5 -4
    13 58 -44 -24 2 -2 -37 7 2 z1 -4 -1 z2 -4 -2 -8 3 -2 4 -2 -23 -1 -7 4 18 z1 4 z1 5 6 5 2 53 -3 -42 z1
    2 z1 -23 z1 1 z2 6 -35 z2 -3 11 3 z2 -3 -3 8 z1 -3 z2 -3 -7 z2 3 55 8 -27 -1 9 -14 -39 z3 -1 z1 -1 -6
    -7 z2 -3 18 z1 4 z1 -23 z1 2 -3 55 z1 4 2 19 z2 -13 -42 z2 -22 -6 z2 -7 -14 z2 -20 6 z3 -3 z1 -14 z3 6
    z1 4 z1 -4 z1 7 -3 54 -3 -39 z1 3 z1 -21 z1 1 z2 6 -33 z2 -3 9 3 z2 -3 -3 7 z1 -4 z2 -3 -7 z2 3 52 -21
    -37 z3 7 z2 -18 -23 10 z1 -2 30 3 -22 -6 -10 z1 -3 z4 -8 29 -3 5 -5 45 z1 46 -3 -37 z1 3 z1 -20 z1 1
    z2 6 -32 z2 -3 9 3 z2 -3 -3 6 z1 -5 z2 -3 -6 z2 3 50 -40 z3 -19 9 z2 1 z1 -5 z1 17 1 -4 z1 -8 -8 z2 10
    8 z4 -4 -2 6 -6 4 53 -15 z1 7 z1 -39 z1 3 z1 13 -9 1 5 7 2 z1 -8 11 z1 16 z1 -6 z1 -15 z1 1 3 5 52 4
    -1 -12 23 -17 -36 z2 -24 5 z2 -7 -12 z2 -11 11 z3 -2 z1 -13 4 -2 -5 5 z1 4 z1 -5 11 -4 3 49 -22 z1 -19
    -5 -15 -2 -23 -6 z1 2 z1 4 z3 4 -15 -2 27 -9 -4 z1 -26 5 z1 -4 z1 46 z1 -5 z1 19 4 -35 z1 4 13 -23 -9
    9 z2 -7 -24 z2 -11 17 z1 3 z1 -3 1 3 7 -11 z2 -9 z3 45 30 -17 -34 -4 1 z2 -2 -4 -28 2 9 15 z2 -6 14 -3
    -1 z5 -4 1 12 z1 -6 z2 -2 50 -33 -1 z3 8 z2 -18 -18 10 z2 28 z1 -20 -16 10 z1 -3 z4 23 8 -14 14 1 35
    z1 40 -9 2 z1 -28 -1 -8 -17 -18 -2 -4 -2 32 -3 14 10 -22 z2 1 z4 -9 z2 1 22 z1 -3 5 39 1 -29 6 -15 -1
    -20 -4 -18 -2 5 z1 2 z2 -2 5 -2 -2 2 20 z1 -1 4 -27 1 -1 1 47 z1 -1 z1 15 z1 -29 z1 4 11 -27 z1 2 -7
    -23 z1 -6 -3 25 2 -11 z4 -4 -4 5 1 z4 8 -9 44 28 -11 -5 -10 -11 -7 4 -31 -2 -1 -2 -23 -8 -14 z1 23 -13
    z4 -2 z1 11 z5 -3 1 44 3 -22 -15 -11 -2 -15 18 -5 -22 -10 -18 -10 -3 -4 -8 5 25 z4 -3 3 -2 1 z4 4 15
    -4 45 -11 -5 -10 -11 -7 4 -29 -1 -1 -2 -22 -8 -14 z1 21 -13 z4 -2 z1 10 z5 -3 1 42 3 -3 -18 -17 -9 z1
    6 6 -39 -8 -18 -7 -2 2 8 -9 21 z1 8 z3 -1 z1 11 z5 42 z1 11 -30 -15 -2 z3 -6 z1 -21 26 15 10 z2 6 -15
    -4 z5 -5 z1 6 7 -8 -2 z2 41 17 -31 7 -1 -4 -25 -7 2 -8 z1 -26 z1 1 z1 14 z1 10 4 z1 4 z1 18 -1 -10 7
    z5 6 z1 44 -9 -3 z1 -2 -21 -17 -31 10 z6 -3 7 -1 -2 -25 1 -16 4 20 -7 z2 2 7 1 z1 41 6 -6 -13 -12 z1
    -7 z1 -16 -13 -3 -5 -5 26 1 -3 -11 -28 -2 14 z1 -14 z2 -2 -7 z1 -4 7 40 z1 4 2 16 4 -6 -3 -9 -3 -16 -7
    -27 z6 2 2 13 -31 -4 -4 4 21 3 -13 6 2 1 -2 z1 41 2 13 -10 10 -17 -18 z2 -7 -19 -13 4 1 -37 z2 -6 19
    z1 -12 z1 7 z1 2 z3 37 z1 7 z1 1 z1 14 -9 -3 z1 -2 -20 -17 -29 10 z6 -3 7 -1 -2 -23 1 -15 4 18 -7 z2 1
    7 1 z1 38 6 -17 9 z2 -29 -7 z2 13 8 z2 -17 6 z2 20 2 -10 12 -4 -4 5 -5 6 -2 10 38 7 -5 -2 12 -1 -7 2
    -7 -8 10 -2 -34 z5 1 1 1 3 -3 7 -26 2 -5 4 10 z2 7 1 1 1 z1 38 -14 -8 -12 6 -12 -29 -1 z1 -2 15 2 7 3
    -15 z1 -2 -1 19 -9 7 z1 -15 -5 16 1 5 -2 35 z1 9 z2 -10 10 -16 -16 z2 -7 -18 -12 3 1 -35 z2 -6 18 z1
    -12 z1 7 z1 2 z1 -1 z1 34 z1 6 z1 1 z1 12 -2 z1 -10 z1 -14 -2 -20 -14 z7 2 -6 -21 -11 5 34 2 -14 -3 z1
    4 z1 -2 1 35 z1 12 -22 2 -10 2 -10 12 3 -25 -3 -19 -7 -9 4 -17 10 18 z6 -8 1 z4 5 10 8 33 -2 -3 -1 -8
    z4 -3 6 3 -33 z2 1 2 3 -9 -5 -17 z1 -3 z1 -5 -1 -11 -1 8 z1 -9 1 36 -7 -9 -24 -4 -24 -5 9 -16 z1 7 -1
    -2 2 -22 3 12 -4 10 -3 15 11 -8 -10 6 z1 2 -3 -9 -1 -1 -3 32 -12 -3 -27 -1 -12 -2 17 -2 15 2 -11 -12
    -19 10 15 -17 3 z1 -13 -4 z2 3 z1 4 z1 40 2 2 2 6 2 z1 -4 z1 -8 z5 3 -1 -26 z3 2 -3 -4 z1 -20 4 -6 2
    -6 -2 -9 -1 7 -2 -7 -3 37 -19 5 -7 -3 -3 -23 z1 3 -7 -17 -6 -7 3 23 9 -20 z4 6 5 6 -19 z4 11 18 7 27
    -8 -1 -17 -3 -12 -1 9 -2 5 z1 -24 1 -3 z1 -11 2 -14 z1 17 z1 -2 z1 -13 4 10 z1 -9 -3 z1 2 33 -6 -18 5
    -7 -3 -2 -23 z1 3 -6 -17 -5 -6 3 22 9 -20 z4 6 5 6 -18 z4 11 17 7 25 -1 z1 -9 z5 -12 -2 -17 -13 z3 2
    -6 -20 -10 5 z1 3 z1 -2 33 1 -14 -3 1 32 z1 9 8 z1 -9 6 -8 z1 -22 -14 z6 -12 26 -13 z1 33 -1 3 z1 -3 8
    z6 -6 6 z1 -1 z1 -4 z1 -1 3 -17 z1 -9 -1 13 -4 z1 -1 -25 -3 5 2 4 z1 13 7 -39 4 18 z1 22 4 3 -7 11 -9
    z1 -3 z1 -21 z1 -3 z1 1 -9 7 30 -3 8 15 -13 6 z1 -4 z1 5 z1 -9 z2 4 z1 1 1 3 -2 32 z1 5 4 -11 z1 -2 -1
    -5 11 -25 -8 -1 4 -10 -2 -15 10 -2 -3 1 8 5 -18 -21 1 12 15 -20 18 4 18 22 5 -14 -6 -7 1 19 -1 -5 z1
    13 1 8 -2 33 z1 -5 -2 -25 z1 -2 4 z1 1 -3 z2 1 -2 -4 -15 z1 4 -10 -3 -26 z1 -11 -2 18 -2 14 2 -12 -11
    -18 10 15 -15 2 z1 -13 -4 z2 3 z1 4 z1 38 2 2 2 3 2 z1 8 z3 -5 z1 -3 -10 -13 z1 2 -11 -22 4 -2 -5 25
    z1 -5 -1 12 z1 14 5 -38 z1 3 -12 19 3 -2 -12 2 -2 z1 9 -19 6 -12 20 -8 -22 2 1 z1 37 12 -18 z1 4 z1 -2
    -1 -1 -2 -9 3 -1 2 -3 z1 -17 3 -10 -3 -25 z1 -11 -2 17 -2 14 2 -11 -11 -18 10 14 -15 2 z1 -13 -4 z2 3
    z1 4 z1 37 2 2 2 2 2 z1 5 4 -11 z1 -2 -1 -4 11 -24 -8 z1 4 -10 -2 -14 10 -2 -3 1 8 5 -18 -20 z1 12 14
    -19 17 3 17 21 -10 -3 -24 z1 -11 -2 17 -2 14 2 -11 -11 -17 10 13 -15 2 z1 -13 -4 z2 3 z1 4 z1 36 2 2 2
    2 2 -4 z3 -4 z3 5 z1 2 z1 -33 1 z2 -17 10 4 -14 -11 -2 -1 -3 14 29 -17 6 1 2 -4 10 -5 z1 -13 -1 -11 -2
    7 z1 2 z1 -15 -5 -2 z1 -13 z1 1 -16 16 2 1 -1 -26 1 -1 15 -18 3 -8 7 27 16 z1 5 4 -10 z1 -2 -1 -4 11
    -23 -8 z1 4 -10 -2 -14 9 -2 -3 1 8 4 -18 -20 z1 11 13 -18 17 3 16 19 z1 -1 -3 8 -1 -1 -1 -1 -5 -8 -3 1
    -4 -17 -10 -5 z1 10 6 8 z1 -15 -6 29 -2 -2 4 -33 -2 z1 -16 11 -1 -2 -28 5 -16 -2 24 -10 -4 z1 -8 2 -8
    z1 -20 1 z4 -6 -2 2 2 z2 3 z1 4 -4 21 16 -4 -3 2 -1 8 3 -30 6 z2 -19 3 z2 27 -8 z3 -4 z1 -18 z1 10 z3
    -9 z3 -15
    """#
}
