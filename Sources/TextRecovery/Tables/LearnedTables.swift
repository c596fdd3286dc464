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

  static let cellWords = ""
  static let headingWords = ""
  static let row = #"""
    z47 -7 70 38 38 15 13 43 z1 7 3 14 z2 38 10 106 z1 19 z1 -129 -34 -240 -6 -32 29 -36 168 -34 -114 -42
    19 6 15 -16 18 -37 14 z1 1 z2 1 33 61 8 z1 20 316 -9 -84 8 18 155 z3 -243 z2 -29 z1 15 z1 140 z2 7 64
    19 76 19 -102 79 -29 -70 7 30 z1 2 -52 z1 -174 8 z4 4 -40 63 8 z1 8 -40 205 -79 2 33 44 z3 1 149 1 4
    z1 -189 z1 64 z1 28 -10 -66 8 -194 z1 96 11 -85 23 75 -31 z1 7 -4 z1 -1 28 z1 -43 z1 2 13 -7 22 83 z1
    3 70 102 -150 1 61 z3 21 7 z2 -25 z1 20 z1 25 z1 7 z1 -10 -36 13 9 48 42 -14 1 -69 z4 22 -61 -46 z3 5
    z2 5 z3 3 11 1 4 19 z1 38 z2 41 z2 2 z6 -71 z2 48 z1 -89 1 -105 25 z7 -30 z1 -19 z3 14 13 z3 37 23 63
    1 -318 z5 19 217 z2 4 z1 2 z1 -43 -62 -177 -23 -41 z1 -51 -155 -18 20 116 -20 z2 76 z1 -39 211 z1 -48
    z2 17 9 2 z3 4 27 30 z1 6 z7 5 z5 -31 z1 -88 z1 -31 z1 -62 -19 z1 -118 1 2 z1 1 z2 -10 z6 29 201 z3 8
    3 z25 7 z14 -101 -2 z16 57 z7 87 z2 -3 z8 141 z7 31 z3 2 6 14 z5 -52 29 z8 3 15 19 z1 -31 3 13 5 z15 1
    z4 159 4 2 2 z1 31 z3 -152 z1 1 z2 -78 z5 16 35 149 z1 -4 -93 -3 1 27 181 z3 -1 -107 9 z5 2 26 35 z6
    137 z5 -31 z8 -66 -35 z1 19 z1 163 23 11 -39 z1 66 z2 -1 z1 -51 z7 3 z5 7 z16 2 z2 4 1 z21 12 z1 -11
    32 z1 7 16 z6 35 z2 22 18 z1 7 z1 3 z1 -76 z1 17 33 z1 24 z4 -27 z2 -68 z4 -6 -17 z5 2 z20 -41 z4 15
    -7 z1 9 z9 -26 z1 24 z2 -129 -99 -245 43 z2 -1 54 z2 -13 z8 15 z1 66 z1 130 5 z1 63 z15 16 65 18 z2
    -15 z3 3 z9 -39 z1 5 z5 51 z22 21 18 -110 102 6 37 23 z1 -249 13 149 28 z1 78 z1 75 z1 -88 -138 19 1
    -64 z1 195 18 1 -9 z1 -7 z1 -21 z2 -19 z1 -18 z6 -10 22 z2 106 4 11 21 4 2 8 z3 41 z2 5 z1 2 z1 -69 -1
    -41 -16 10 z1 -7 z1 -51 23 z6 -1 z7 -2 1 -38 4 z3 76 z19 -21 -86 z1 39 -3 z15 17 -14 -8 z1 44 35 179
    42 87 188 z4 -61 6 z3 3 z1 -11 z2 -53 64 -32 -182 z1 7 46 -1 18 z4 -7 z1 -3 z5 -3 -1 -104 -39 z1 53
    -84 -88 66 -53 20 43 z2 12 -8 -106 z1 -15 z1 16 -40 42 z1 7 -14 206 -158 34 49 -45 179 z1 45 -166 4 z1
    44 -67 z1 -23 -6 z1 -1 z3 41 128 -23 z1 89 33 79 54 z1 52 z4 21 z2 -198 z1 -16 z1 10 z3 74 -166 -132
    21 43 12 29 196 z4 -99 z1 -8 22 z3 1 z1 9 41 z2 55 -257 -129 -103 114 -80 -64 10 50 107 4 64 6 17 -82
    -8 z1 22 z1 108 25 54 288 63 39 38 21 112 -222 109 -184 73 -5 -1 -26 -176 -185 z1 132 z1 149 81 83 -62
    -32 z3 -9 z1 1 z1 4 z13 30 -3 z1 7 z5 -25 z5 -1 z6 28 -195 -15 z1 -301 25 37 16 -21 -65 19 z2 3 -23 39
    z1 -29 -41 1 16 26 z1 34 -9 -111 56 -52 41 71 -232 65 -41 176 57 z1 -40 38 z1 128 -106 z1 61 z1 -6 -2
    15 133 -17 z2 18 -23 z1 -3 10 z3 25 22 z2 -79 z3 24 z1 -15 89 -7 z1 -136 -35 -42 -48 -5 7 2 -1 z2 -1
    z7 -2 -10 -35 z2 48 145 69 7 42 67 -51 z3 -15 33 z1 83 z6 -7 -287 61 3 -12 -168 2 z6 -73 z1 -1 125 z3
    30 z1 6 3 -7 z1 -13 -79 -66 1 z1 1 -12 z2 -14 z5 -285 z3 -6 109 211 z1 112 -38 5 52 -24 -24 -44 z5 89
    z2 -2 z3 -54 22 z2 -78 z1 80 46 z1 41 -47 z3 91 z2 -8 z7 93 z1 -151 z1 -33 -12 z1 -155 -21 z3 -9 z1
    -35 z5 -2 40 39 z48 27 10 49 8 z6 38 -215 z8 16 56 1 33 11 -33 6 z1 7 49 z3 -93 z1 -11 z6 19 59 z2 1
    z1 3 z7 26 2 z10 8 -28 z2 2 z6 -17 z2 -6 z5 1 -5 -4 z20 -32 z2 1 z10 5 z12 49 28 35 14 3 45 z3 -30 -53
    z4 33 z1 9 z2 11 39 47 162 7 -115 -66 z1 49 2 3 z1 3 6 -87 z1 -41 z3 6 z1 66 45 36 z1 11 8 5 22 8 12
    z1 -213 z2 48 5 z1 1 z1 196 z1 25 z3 -97 7 212 z1 37 13 z1 35 -19 10 z2 -22 z2 -1 z5 -13 12 z3 -169
    -160 -171 -38 -82 z7 -13 z7 -21 7 -120 z1 -66 -9 z1 2 -1 z6 9 z5 -6 z50 1 z2 31 25 z7 4 z1 1 z5 -32 z1
    -198 z1 181 -71 z2 7 -1 z1 -4 z2 -31 z2 23 z2 -62 -35 z53 1 z1 3 z12 12 2 11 z1 17 z2 147 -33 z12 1 z3
    10 z1 10 -7 -31 z1 2 z1 -17 z2 37 z3 42 z2 -6 -16 z3 -12 -65 125 52 74 -91 z1 9 z4 66 z1 -3 -23 z4 -2
    -21 16 z2 8 -27 14 9 5 z1 24 z2 4 5 7 z5 88 z2 31 69 49 -59 z1 -27 -57 z1 -64 -3 z3 -1 z1 -1 -19 z4 -3
    20 62 z2 11 6 41 11 7 z3 2 z1 11 -45 z3 2 z1 16 z1 24 -14 40 z1 125 -12 12 -5 -4 1 35 20 z1 -12 -8 z1
    -9 -1 z1 -28 z1 16 -2 -47 -176 -94 z1 4 -3 18 -2 7 3 z4 8 23 z5 9 z2 29 28 z1 117 36 53 16 z2 24 z3
    -18 z1 -43 -46 z5 -11 -155 -35 z1 119 165 -8 -34 -1 -6 176 z2 113 -74 z2 89 31 68 -33 -148 z1 113 -5
    -147 -26 -60 -31 108 -9 -70 9 -7 z2 1 z3 19 z1 -46 z1 5 -1 29 -83 -9 z1 15 -32 -80 -60 -70 128 -271 4
    141 6 1 z2 -131 -71 -17 z1 87 z1 99 39 -160 -7 32 -18 -40 -69 66 -63 10 z1 101 63 z1 -3 17 z2 -58 z1 1
    -2 111 -117 45 z1 -140 -39 178 149 -43 13 12 12 z1 16 349 92 12 -231 -15 -45 94 -48 z1 -48 233 -108 32
    175 -74 -37 -63 184 -35 34 z1 -12 67 z1 127 188 -230 z1 49 z1 22 -30 -35 -35 -160 z1 -106 -131 -88 134
    39 68 113 z1 54 21 -34 -78 1 2 z1 -34 z1 128 19 -18 129 -18 -3 118 -1 -42 -1 z1 -23 z2 6 z3 -16 z5 33
    -10 -11 -1 z1 208 167 -10 9 -3 -203 -9 z2 -155 115 -12 z1 341 z1 34 -25 77 z1 -2 -45 141 25 -21 -32
    -30 4 -30 133 -100 z1 6 2 z1 56 93 -19 z1 -89 z2 76 -46 127 80 z1 135 11 -10 -7 44 z1 -65 2 118 20 -63
    211 2 26 21 51 8 32 z1 -179 -58 206 100 -2 68 -114 27 6 -183 -40 z1 67 -176 z1 -204 -141 -2 z1 -125 z1
    181 136 101 90 134 z1 5 48 -144 21 -77 -104 -8 z2 1 -6 z2 -40 9 -1 -39 -25 z1 -3 -2 42 -73 246 -12 56
    -47 -30 130 16 z1 55 8 -27 94 146 -343 z1 78 z1 -5 47 51 -12 -9 z1 -112 -61 96 -97 -26 -22 21 z4 72 z1
    -11 z1 -5 z1 -29 z1 -15 -67 21 z1 -129 -35 60 -69 -42 z1 -34 z1 -88 z2 49 z3 36 z2 -99 -57 30 -2 z1
    -30 45 -21 -4 -16 -35 z4 3 -34 z8 -1 298 z1 31 -3 36 z9 -6 -269 z3 -18 z2 -2 -1 z1 -57 62 220 z2 -11
    -1 z8 -1 z3 54 -3 -84 z1 -148 -30 68 -3 18 -49 40 z1 2 z3 37 z2 -4 z3 -32 -20 z3 -45 -27 -17 -1 -1 -6
    z6 -24 z5 -3 z1 -5 -44 -28 z1 -45 z5 -100 z1 1 168 z1 7 z1 -1 z2 -22 3 1 z2 24 38 53 -42 61 -4 -13
    -102 z1 8 -52 -53 z3 -60 z1 4 z2 1 -95 164 -6 -13 -57 -13 z1 24 -41 z2 20 z1 18 -18 -1 z3 -15 z1 18
    -48 -15 z12 -102 -140 52 -225 244 27 23 144 52 -2 7 -22 -156 102 224 122 144 -125 81 12 19 -66 -62 -77
    88 -91 258 37 49 -61 13 -185 128 -25 27 1 -86 88 -73 120 -26 8 69 -11 -54 21 20 -14 -48 2 47 z1 66 11
    29 z1 86 5 38 z1 -86 3 -101 40 207 36 58 20 -89 178 -41 31 55 z1 97 5 4 137 45 -173 z1 42 z1 8 -152 z1
    79 z2 -56 z3 19 z2 11 -24 z3 -204 z1 21 z3 7 8 z1 61 4 219 -183 18 z5 -120 13 -20 z1 63 83 60 19 9 71
    -231 42 -82 z1 -76 z1 10 40 67 131 -110 -44 15 27 218 z1 1 z1 6 z7 81 -60 -33 6 -7 -20 5 -57 5 54 -57
    -1 z2 -35 z1 -6 2 z3 -34 z1 -41 -1 -79 18 -15 -22 23 z1 -8 z4 -1 16 -12 -5 z1 -5 z6 -7 -31 63 180 -95
    314 -3 -17 z2 -34 -9 -1 -21 -29 -13 -37 -20 -17 z5 17 z1 -42 z2 5 5 -16 z4 25 -35 105 -8 124 -23 -15
    -82 -7 -15 -54 -4 -71 117 -12 -77 -65 209 -21 -193 z1 108 -93 -27 149 -6 -76 z1 108 -15 10 z2 -17 -69
    -4 91 125 89 -92 -95 2 172 88 119 129 -210 -232 12 z1 -17 z1 9 93 z1 115 z1 35 z1 -1 -80 -20 73 7 -47
    119 74 -53 -72 17 24 -67 -67 -87 85 -62 74 54 231 -141 73 -4 -78 -8 -29 -57 -97 z1 11 27 -18 -10 z2 36
    -1 100 -245 -216 -74 254 -168 -146 27 31 6 z1 61 -2 115 -85 z1 -17 -15 80 50 z1 96 6 5 z2 1 4 3 3 10
    107 z3 6 z6 86 z2 2 z2 -67 z1 55 z1 -40 27 z1 -3 z2 39 z2 -1 -118 -2 -4 -69 97 -29 -44 -9 -22 -144 -66
    z1 -53 z2 27 18 z4 1 118 -130 -86 -28 -149 -74 14 -11 -3 -14 -110 -14 31 -2 236 z1 -62 -13 -319 -24 z2
    -1 z13 102 -9 -16 z2 -1 -16 -21 z3 37 z12 4 15 2 3 41 53 z1 53 35 z3 1 -20 44 16 -56 78 z1 10 z1 -4
    -62 -4 58 -31 116 -3 28 -21 11 -7 z1 -6 23 12 -103 -6 -74 -38 18 31 -11 83 32 23 191 70 25 -1 -58 -3
    -143 103 -39 -11 z1 -2 107 -50 2 -68 z10 2 z3 15 -15 -214 88 167 -171 17 98 151 52 20 -66 207 62 183
    133 1 253 73 211 123 196 -110 43 14 72 4 -13 50 -23 -5 -49 z1 -109 -214 43 324 -229 34 187 -98 60 88
    -142 91 -26 z1 -22 z1 -256 -164 154 -75 -22 32 109 -43 59 -118 -23 86 -12 70 4 z1 64 2 80 7 -32 -6 16
    -2 -93 -26 25 20 -4 -22 z2 31 112 30 -50 -53 26 39 -4 -6 -11 -1 -12 z1 -1 -15 z1 136 -45 -68 27 -8 -47
    83 6 -78 z1 21 31 -1 -20 -5 z1 -135 -49 20 79 -20 47 -3 69 -16 -49 -1 1 z1 -2 1 z1 -163 -31 66 -46 z3
    -2 -6 13 z1 -72 z1 -3 z2 -44 -1 1 190 -92 z1 -8 z1 47 -8 -106 z1 -3 -1 z2 268 z1 26 13 -3 z1 -2 -2 z1
    -2 -9 -1 z1 -17 z1 6 -173 -37 -11 -29 -15 -4 -4 -6 z2 -1 30 z2 -5 z1 -60 -2 -2 z2 -1 z10 -5 z1 -1 -10
    -1 -1 -7 z2 -2 z6 139 -10 32 26 -36 -33 z1 -1 z7 -1 115 -8 11 z1 -5 z4 140 7 7 28 107 3 -1 -183 z1 -12
    z1 -6 88 -34 43 41 55 17 z2 135 2 -177 20 z1 -16 z1 -6 -43 15 153 -12 -31 -48 1 z2 -34 119 -27 -1 -66
    243 z1 -2 -112 z1 -190 -5 73 78 z1 33 19 -205 z1 -20 59 -27 -50 -8 -2 -56 -33 80 -21 -9 -39 -31 z1 1
    -10 84 z1 4 z2 154 z2 -62 -57 z1 -4 -69 z1 22 z2 2 -10 z1 -3 -250 z1 68 53 z1 139 z2 -44 -66 z2 -40 41
    z1 -8 z3 -4 20 z4 -16 z1 3 z5 -21 -4 -170 16 z1 -13 z1 21 z1 -3 -13 3 40 z2 1 9 z1 13 z5 -47 -15 z2
    -30 z4 -9 -37 162 z1 -2 15 -4 90 -2 19 -74 z1 -3 5 z3 64 -33 -2 129 -4 z1 1 -113 z1 -35 z1 -52 32 -66
    -14 172 -160 71 -4 -4 25 90 -79 11 -117 -19 8 -9 81 24 -12 -89 -2 -33 13 -14 13 z1 -4 -250 -2 -48 -8 9
    -24 -240 -7 110 61 34 -25 -141 -73 -12 -42 -22 -19 -118 -32 27 61 -33 -25 212 63 -149 -50 54 -32 -43
    -64 z1 -100 9 -36 145 -8 24 164 29 -7 1 3 37 -39 24 z1 11 59 -137 47 -20 10 77 52 -29 34 -112 -67 -5
    80 -45 -4 -17 87 -18 -17 z1 -10 -18 -2 114 -146 z1 -4 -25 -5 -16 3 127 13 101 5 -85 26 164 21 -53 4 37
    4 -201 -10 -7 -36 -2 95 z1 40 -57 -1 -64 -107 39 93 -48 42 -40 19 -60 -2 -23 -7 30 -50 -11 -27 65 106
    65 -24 z1 -16 -11 -4 56 -4 36 -25 34 -90 46 -5 96 -22 1 -54 40 24 29 35 99 65 -39 z1 7 z1 -34 -11 -10
    111 -299 z2 79 9 43 z1 96 -3 -19 50 -7 17 -51 53 76 -5 -50 -1 -35 39 39 4 150 -12 -153 -5 -47 -4 14 -7
    5 53 60 -13 -12 64 -6 -5 -83 -4 -8 48 27 10 9 -1 88 118 2 40 -4 -4 4 73 -118 13 -39 6 -6 -43 -4 -3 -35
    12 z1 6 -6 -7 -149 26 -13 -1 19 13 -127 -98 -30 51 7 85 160 -6 -34 89 16 -15 -13 78 106 -75 20 -21 -30
    -10 -9 82 -56 -7 -4 2 13 251 z1 -20 42 -105 z2 -49 63 -1 z1 71 -1 -1 -11 -3 -12 z1 -22 -12 -14 45 -1
    -30 -2 z1 34 -4 -5 -7 -37 19 -2 40 -6 -21 25 48 z1 -247 -15 5 -9 15 -12 -6 -2 48 -3 -115 -11 50 16 26
    35 -2 -16 14 -39 -33 119 7 48 -30 z1 36 4 -25 -4 -3 -3 z1 -4 -6 z1 -19 -2 14 -21 112 57 -342 -2 28 13
    -8 -48 56 -24 16 16 -5 234 z2 -6 -37 z1 -8 z1 -19 -13 -15 16 z2 4 5 1 -24 -26 -11 17 9 20 -122 -1 z1
    -13 -26 -15 -133 -51 -8 z1 -6 -6 -11 -5 7 1 z1 -28 102 5 z1 77 243 -45 40 z1 -2 66 -45 -7 -4 -7 -38
    166 17 42 1 10 -44 -27 -1 z1 16 -2 z1 33 z1 38 -15 -9 -1 -11 z1 -29 7 -5 -12 -49 39 -27 1 45 10 -33 53
    9 25 -7 -3 1 2 -2 -36 -100 -92 13 5 23 -31 -33 -3 -9 -32 11 z1 -1 -88 -12 -38 -4 25 -32 -16 -1 48 -61
    -31 -72 z1 -93 -7 88 -190 48 -54 z2 21 1 2 1 36 6 8 1 -2 -25 z1 47 62 z1 19 -1 -6 15 z1 25 60 -10 10
    -7 32 36 -38 -11 21 z1 -1 49 -2 -21 -11 -52 22 -10 17 2 z1 28 -24 -2 -19 35 3 105 -6 -1 57 35 7 z1 -1
    -42 -15 -63 z1 4 -18 76 21 -1 -1 -19 38 4 -4 -3 -22 -6 z1 -40 -8 4 -45 -78 z1 71 -6 29 -20 z1 49 -5 52
    5 59 -2 5 -2 -64 180 -16 70 153 12 3 5 -1 -39 -7 -23 34 z1 4 -6 25 -3 111 z1 -44 -3 -18 26 40 43 -72
    -40 -4 30 17 -12 43 2 -5 -9 -1 -31 -22 9 -6 -22 -1 z1 -58 -2 2 -8 8 11 z1 -7 z1 16 -4 10 -25 4 1 -1 23
    -14 -2 3 71 -67 37 1 -29 -5 33 -27 -1 54 z1 -3 z1 25 -23 -2 -2 -148 29 -3 89 64 -1 -1 -1 28 53 -2 39
    -18 -8 -3 -9 -5 -24 -44 -1 z1 23 -3 z1 42 4 20 -32 -13 -28 -30 z1 -4 -4 4 z2 -9 1 -51 47 16 62 465 75
    -2 -10 z1 46 z1 -102 -1 18 1 -2 177 -15 -1 48 -36 -4 z3 -62 3 z1 2 59 1 1 z1 1 z1 1 z2 7 z3 -39 z1 -37
    z43 52 -30 z1 -3 60 -12 z4 -196 -123 5 -3 z1 -9 z1 55 z1 33 -38 -58 -59 26 -49 -16 -35 22 z2 -138 -52
    107 -2 z1 34 z1 21 -17 z1 -9 216 -2 -20 1 z1 -44 -41 -41 -51 z1 -49 -57 -5 z1 28 z1 29 -193 98 -47 z1
    -22 -33 -35 z1 21 -19 118 -145 -29 z1 -3 -61 -10 -9 z1 -2 -13 z1 -9 -5 127 z1 -1 z2 30 -33 z1 247 200
    z2 7 z1 7 z2 47 3 z1 1 30 z1 33 -16 z1 -136 z2 -9 24 z1 -50 122 2 42 1 z3 -1 -20 -8 z3 -44 z1 -14 z3
    -26 z1 -15 -44 -70 51 71 36 z1 -187 z1 -3 32 29 1 z2 -6 -75 z1 -2 -1 z4 5 6 z2 -1 22 z3 -11 313 -81 -5
    z1 -21 -5 -7 z1 2 52 -1 16 116 z1 -3 z1 29 33 97 -62 -207 z2 -1 z1 10 z1 -84 -81 2 45 -78 83 -62 84
    194 -12 -21 9 -92 19 7 -41 186 97 -27 -37 -99 -46 167 7 32 -30 5 -26 96 -58 -27 -40 -48 -84 99 -30 -75
    -151 11 141 -41 230 12 -17 10 -44 -22 37 34 7 -7 -14 z1 30 -16 -243 16 -38 6 64 91 -13 22 123 -159 -12
    -18 108 158 -11 34 5 93 46 -22 52 61 31 78 -77 10 -10 30 -115 118 -54 -21 -19 18 -51 79 z1 13 -38 -29
    14 -157 20 79 58 41 184 z1 2 -75 -121 24 36 -165 -39 -17 -27 -15 92 89 103 -72 -46 52 -37 7 -3 -56 89
    -40 -54 28 1 -26 18 1 154 3 14 27 42 -21 10 26 -76 5 15 -152 z1 -39 -14 -99 -170 -49 11 47 37 -45 -27
    z1 -7 142 -8 -16 50 -66 1 -66 -6 -8 -45 21 52 -4 -2 -15 45 -66 2 z1 11 -18 -7 62 -43 108 22 -3 -22 13
    14 -1 -83 -15 3 27 -5 -30 8 -135 -84 -9 -7 27 16 -8 41 -12 15 7 -50 -42 -19 z1 -5 108 z2 -39 -21 -36
    82 -3 1 55 50 71 26 29 -19 -8 20 -14 50 -16 -63 -1 -13 -69 87 88 -23 25 -3 1 137 66 11 25 44 -32 -20
    -6 -21 77 12 -52 -27 -4 1 -13 -32 7 -78 -59 53 -42 21 20 -5 14 -27 -47 -17 121 -5 -94 -13 -19 13 -35
    -33 -19 38 -36 1 4 -10 -1 -2 -90 16 z1 27 -75 z1 1 -29 -69 -21 -69 -14 -5 -71 z1 93 -45 4 -8 19 2 23
    -74 -7 28 -11 z1 -12 -19 7 18 -2 -4 -6 -24 -11 221 4 -5 82 13 16 -21 -1 11 -63 20 40 -14 -1 z1 -24 29
    28 -4 43 -5 -46 -6 -8 17 -3 26 46 6 79 -5 2 2 14 35 1 4 z1 -155 -14 z1 135 71 1 -23 -8 -2 15 -2 -21 11
    -7 -27 -70 z1 12 -49 -1 7 -2 -1 2 -34 94 -3 -59 -1 -3 -20 z1 1 -2 42 -114 -6 -27 -30 -27 53 -34 -25 -4
    -19 48 17 -5 -58 z1 -43 22 -17 z1 1 -2 48 35 5 -57 -92 45 -9 22 -36 -23 -22 -34 -1 -1 -22 -89 -16 -7
    -15 20 66 -14 -12 z1 25 -2 z1 -27 z1 -29 13 -95 -2 17 15 32 -53 45 -11 5 -16 13 -7 -5 -20 4 -1 -2 -2
    15 101 10 -2 -19 z1 -9 -2 -69 17 -8 30 -1 1 -29 -6 -15 -18 4 -23 83 24 -2 -12 2 55 109 -45 -16 80 -27
    1 27 -10 -29 61 132 13 -1 z1 -8 -1 -3 -1 -50 -2 -7 -1 -7 1 94 -92 6 -1 z1 67 -21 3 -15 -8 9 -63 -37 28
    60 24 12 66 -28 z1 -37 16 8 7 -2 261 -25 12 22 -2 2 z1 64 23 -32 -18 28 -3 84 -52 -40 -6 -44 1 -1 4 -6
    -154 6 -38 3 29 -2 63 -2 29 -6 -21 -19 -41 -58 54 -6 43 z1 -4 -37 -65 83 -24 3 -13 -1 z1 69 11 55 11
    -16 -15 -3 -7 -12 27 63 142 119 z1 -11 -4 -12 39 82 2 -60 z1 4 9 -30 6 -9 1 -47 -15 -8 -32 -4 51 48 3
    40 z1 43 39 7 -26 2 47 -12 15 10 -6 7 8 -2 z2 -2 96 -20 -30 -2 114 7 31 -3 36 30 3 -22 -32 2 40 46 -2
    4 -13 -29 39 8 13 67 z1 -1 30 -49 z1 -77 -31 -2 -1 2 1 -58 -17 13 z1 157 -9 -4 z1 -42 -35 z1 -1 54 28
    -6 -42 -10 -7 -44 -12 -49 -35 8 101 -29 13 1 -30 8 -2 -5 -1 31 z1 -3 2 85 56 170 32 -17 -20 -36 -86 82
    -60 7 -2 -50 -10 z1 -3 -32 -7 z1 5 68 4 -4 -64 -4 4 z1 173 -20 -20 z1 -5 -11 -1 -4 z1 -1 -15 z1 -3 -9
    6 z1 -6 35 11 z1 3 2 z2 1 z39 469 302 253 -84 -206 -25 90 -117 222 316 225 275 -203 -16 -119 -80 -65
    33 114 237 -66 -254 117 -421 8 52 103 -379 z2 385 z1 -124 38 z2 81 257 z1 249 z2 652 386 z1 -117 z9 22
    z9 -66 z9 -3 z9 152 z9 37 z9 56 z9 293 -33 553 -194 -4 50 -17 z3 -47 z9 -55 58 108 26 54 z16 -124 7 z7
    -350 z12 28 -19 103 119 -52 -28 z1 -19 z10 71 -117 -3 -127 -327 107 130 -69 z3 43 91 -101 -63 -121 104
    182 z2 -31 -85 -71 42 -224 -82 16 32 z1 144 -116 -37 228 -14 -83 11 3 55 z1 -226 78 11 170 -24 89 246
    14 -76 z1 561 z9 67 z9 -119 -9 186 z8 44 -144 125 60 -2 -212 -157 60 z1 -136 31 135 43 -2 -18 -7 z4
    -120 301 -116 114 -81 125 -76 -30 z1 154 z10 78 -88 195 -89 -194 240 -161 53 -135 18 z8 16 -9 70 71
    -125 z6 67 -133 z7 112 -6 -86 -23 z6 17 -4 -17 90 65 z6 -30 -44 126 -42 27 z5 -116 10 164 -3 z7 229
    151 185 54 22 25 -16 z2 -50 114 -112 z6 -109 -103 -99 232 78 35 104 54 z13 -115 3 -87 73 41 6 -36 -1
    z1 91 -461 -271 -62 65 209 79 z7 -4 116 28 -202 147 68 -354 -101 200 194 43 z7 45 -144 -73 51 47 -164
    -192 93 z4 9 65 -140 47 58 95 z1 -74 -160 -248 71 56 138 -158 -61 32 z1 -55 100 90 58 -137 5 99 -10 41
    14 -38 -33 128 -222 111 202 -61 99 83 184 279 z1 97 z6 -7 8 -14 80 z6 91 -114 150 75 -90 -73 50 -31 z3
    -20 35 110 24 -138 -126 -125 -1 17 358 -136 -72 4 50 -193 58 -14 -9 z2 -240 544 -14 -153 -151 -82 365
    -117 -36 -62 -26 10 202 -12 2 28 10 z4 -2 103 65 -49 -83 -50 162 -113 104 -7 96 205 z1 36 z1 34 33
    -224 z1 -154 -62 15 -182 -405 -282 151 z1 370 28 -7 295 74 -26 -72 -47 86 -154 -135 -102 55 77 -112
    -82 -34 -2 -9 z1 86 100 26 103 3 135 275 -43 -210 131 -2 35 323 -75 -227 102 -188 z1 -134 -203 -222
    -90 -6 142 149 163 277 -117 22 -66 -3 152 37 56 284 z3 -31 z2 74 -13 z1 -1 106 -14 184 z1 -22 -66 -70
    117 105 z8 366 -47 176 z1 -105 -350 168 -93 -7 z1 -119 -69 104 254 244 -36 -101 -108 z2 33 z15 -121
    204 22 52 451 123 -176 249 316 75 z1 49 z12 27 z3 38 110 -2 z1 -189 z3 -272 186 z12 16 z1 -9 z1 -15 z1
    -234 -179 -304 101 -68 z2 -133 -102 -37 z4 70 225 241 63 235 256 220 -111 -189 129 -10 -21 225 -82
    -113 -82 -7 361 -138 -31 12 -123 81 205 244 -25 73 -136 -370 234 133 88 11 -347 -74 -487 -153 z1 75 z1
    205 4 181 219 -72 z1 38 213 154 53 -92 -154 -48 -82 313 28 245 202 15 20 -23 -17 6 74 17 z1 220 88 164
    205 -180 13 -244 107 -52 -117 z1 35 -17 -27 312 311 -836 z1 -160 z1 170 141 134 -76 64 360 152 195 231
    89 278 57 188 179 43 65 262 208 353 371 281 129 186 254 221 111 244 203 182 4 75 460 459 265 277 396
    80 232 179 157 182 186 74 126 62 178 415 496 266 118 531
    """#

  static let border = #"""
    z47 416 2145 1795 1621 1526 1801 1484 z1 792 1131 1277 z2 1346 618 1922 370 1664 z1 -12 -168 -461 589
    546 1458 556 1258 -633 -450 334 1556 674 1598 -544 316 -987 488 z1 1324 z2 357 1690 2352 1142 z1 2093
    1398 1047 -903 1298 1405 1321 1191 z2 -1128 z1 268 1005 z1 -1526 z1 911 z1 343 767 809 1218 1535 1096
    -862 1013 -948 -782 654 2029 z1 1325 -969 z1 -1385 1183 z4 986 27 2908 503 z1 1148 1221 1498 -82 966
    1908 865 z2 526 1391 833 738 732 z1 -2469 z1 1072 z1 1116 167 -328 -101 1101 z1 -385 273 -1941 35 896
    -374 z1 355 -962 376 -990 278 z1 -563 z1 381 379 515 2637 900 z1 1279 1716 1809 -413 1232 1282 747 z2
    679 410 z1 319 369 z1 490 z1 1042 z1 1017 z1 413 -349 533 368 -184 555 -1224 271 -717 z4 584 -1054
    -1330 z3 986 z2 1753 z2 1032 885 1320 1393 1857 2280 1040 1617 z2 1180 z2 337 z3 953 z1 752 -913 z1
    -113 1481 z1 477 342 -1770 756 z7 -831 z1 -666 z1 455 z1 930 751 507 z1 1110 1618 1845 1808 1667 -624
    z5 1336 1750 z2 348 z1 869 z1 -949 -626 90 280 310 z1 -1078 -1231 -1441 46 535 -383 z2 703 z1 -1731
    580 z1 -734 z2 352 323 762 z2 812 766 1428 943 939 1311 1125 z6 576 z1 583 z1 765 z1 -528 z1 -917 z1
    202 z1 -2026 -942 z1 -1108 641 880 z1 346 z2 -981 z4 1000 z1 379 2014 z3 719 580 z1 960 z2 997 z20 449
    z14 -1390 -251 z16 462 z7 1173 z2 88 z8 1052 z7 854 z2 759 793 763 746 z5 -375 962 z8 671 1078 1138 z1
    314 727 229 497 z15 314 740 334 z2 1471 1397 1084 1470 z1 1316 z3 -1642 z1 1374 z2 -1403 z5 1180 1021
    2447 696 -849 -1292 -370 595 1717 1408 z3 -463 -1601 383 z3 923 z1 552 1742 883 z3 895 z2 1791 z5
    -1002 1305 z7 -386 385 z1 1439 z1 878 370 21 -971 z1 543 z2 -475 z1 -1037 z7 1150 z3 1232 1070 686 776
    z3 448 z11 816 z2 537 339 z21 492 359 -16 880 z1 949 1214 z4 367 z1 -404 z2 716 381 z1 379 361 378 z1
    118 z1 381 -428 -434 571 -196 z3 -958 z1 -358 -1053 z4 -673 -133 346 z4 354 z11 366 z8 250 z4 393 -360
    z1 328 z9 -928 z1 374 z2 -2784 -2015 -2602 386 z2 -331 382 z2 -1671 z8 558 z1 781 z1 2211 560 z1 383
    z15 582 1174 373 z2 -372 346 z2 364 z9 -381 z1 605 z5 15 z22 465 1546 657 1036 1345 1739 1848 z1 -1168
    397 1479 1757 620 1022 z1 1264 z1 -202 -2370 589 553 -851 z1 513 654 197 -560 z1 678 z1 -376 z2 -1620
    z1 -1522 z4 349 z1 -69 41 737 z1 1015 790 563 686 771 1005 803 z3 1288 657 554 665 z1 986 z1 -830 -242
    -376 7 872 z1 486 403 -600 550 z6 -583 z1 -856 z4 880 -358 408 -70 355 z2 -193 887 z19 -714 -847 z1
    -148 -431 z15 386 -563 -569 z1 370 789 1170 359 643 972 z4 -757 368 z3 350 z1 26 z2 -1261 366 -182
    -700 z1 102 162 -285 22 z4 -808 z1 -540 247 z4 -852 -527 -357 -1359 z1 401 -451 326 -155 583 788 1847
    z2 375 -597 -744 z1 -244 z1 1409 -376 -137 z1 373 216 79 -873 -419 49 -306 125 z1 -165 -871 602 z1 368
    -1229 z1 -1244 -790 z1 -337 z3 614 785 -378 z1 1618 1301 1785 1375 z1 1408 z4 669 z2 -981 z1 -447 z1
    532 z3 755 -1061 -60 625 988 316 376 1141 z4 -1238 z1 -536 350 z3 282 z1 -13 1424 z2 1412 -87 813 -415
    2470 1288 -375 1326 358 1309 1362 1106 1096 -132 -1171 353 -747 1043 z1 101 319 -158 658 -554 183 -879
    -225 1484 -519 991 106 668 -145 -1312 -300 -2833 -1190 z1 1084 z1 1388 -833 -98 -165 -802 z3 -538 z1
    291 z1 301 z13 -84 -395 z1 -1004 z2 -819 z2 -464 z5 -342 z6 7 -1591 -825 z1 -529 413 444 599 477 581
    106 z2 358 -934 719 z1 389 -365 1111 704 382 z1 160 367 -926 1015 153 -215 -823 -1585 263 -676 658
    -525 z1 -369 -1157 z1 -379 -117 z1 564 z1 -28 -513 1211 487 -535 z2 806 -212 -422 33 351 z3 302 1356
    z2 -721 z3 621 z1 -566 592 -791 z1 -1643 -36 -1356 -718 -523 279 262 -359 z2 -706 z1 -284 z5 -266 -403
    -582 z2 412 1024 1083 564 1161 1285 -584 z3 395 988 z1 1003 z6 -344 -1218 701 1097 -463 -1213 -423 z6
    -2011 z1 -597 672 z3 406 z1 340 881 -342 z1 419 -1107 -945 395 379 1229 -380 z2 165 z5 -1445 z3 -63
    1298 252 z1 -322 -702 34 -36 -358 1050 -435 z5 453 289 z1 -372 z3 -854 87 z2 178 z1 1066 702 z1 697
    -528 z3 1274 z2 -360 z7 571 z1 524 z1 -1278 -740 z1 -1606 918 z3 -761 z1 -384 z5 -343 586 378 z48 810
    776 1295 810 z6 713 -868 z3 1174 z4 364 1062 -24 1510 355 -361 218 z1 1385 922 z3 -1294 z1 -907 z6 829
    1832 z2 339 z1 363 z7 720 337 z9 289 339 707 z2 336 z1 478 z4 -309 z2 -350 z5 354 539 -349 z20 -378 z2
    366 z10 364 z12 1109 1230 1201 801 307 1315 z3 326 -587 z4 925 392 970 z2 472 350 603 917 338 -387
    -139 z1 1494 331 875 z1 594 -400 -766 385 -833 z1 471 z1 367 z1 970 1308 341 z1 978 1463 1376 1459
    1045 1560 z1 -2036 z2 1236 1781 z1 336 z1 1429 z1 1428 z3 -314 784 1027 z1 -84 735 z1 893 -89 1021 z2
    -364 z1 -107 -297 z4 427 326 1160 z3 -1223 -939 -1282 -813 -1325 z7 -1086 z7 -484 833 -1305 z1 -1475
    -410 z1 377 -548 z6 1349 z1 -652 z2 -360 -374 z50 350 z2 604 562 z7 515 z1 263 z5 187 z1 -995 z1 951
    -1328 z2 232 -371 z1 -382 z2 -367 z2 1333 z2 -374 -385 z50 1072 z2 823 z1 475 z5 552 z6 357 309 880 z1
    1569 z2 739 -437 443 z11 825 z3 619 z1 706 -81 -640 z1 333 z1 122 z2 792 z3 677 z2 -321 53 z3 -753
    -831 -32 366 670 -937 z1 624 z4 385 z1 354 -322 z4 123 -378 -320 z2 1081 -294 599 778 462 z1 757 z2
    354 480 1110 z1 368 z1 536 z1 1395 z2 659 282 363 -742 z1 -1249 -963 z1 -1027 373 z3 -355 z1 -783 -420
    z4 -344 283 377 -322 z1 494 1184 589 973 820 z2 543 490 z1 515 -246 z3 788 z1 804 z1 378 -1072 652 155
    -1542 -543 469 -657 278 992 1086 656 z1 -1108 -871 z1 -825 -374 z1 -593 z1 498 -660 -779 -1659 -2369
    z1 908 474 1266 126 1153 332 z1 519 z2 443 546 z3 562 z1 1279 z2 1008 807 z1 -350 876 281 -34 z1 699
    592 z3 -908 z1 -1774 -546 z5 -375 -795 -887 z1 1915 1285 304 559 -252 1134 1895 z2 2999 -214 z2 1690
    1251 119 -382 -453 z1 -110 -481 -350 1082 -472 -271 1913 -336 -883 1401 545 z2 339 z3 611 z1 786 z1
    1691 402 -53 -2082 -370 z1 1880 1218 778 -181 868 1707 -1809 347 1052 568 1019 z2 -874 -609 -2162 366
    551 z1 270 -334 -280 378 -167 -1096 -622 -1343 750 1 -15 z1 865 1844 z1 -373 1099 z2 -961 z1 796 -346
    420 -1250 -562 z1 797 169 477 297 2059 -861 845 1205 z1 438 -496 -466 1458 -1219 -730 -712 834 -672 z1
    -584 -185 -346 597 -505 -1185 -890 -823 243 -743 807 z1 -351 1471 z1 1257 1981 -2328 z1 557 z1 1455
    -1299 -590 -2086 -1514 z1 -993 -416 -582 931 1367 1754 1566 z1 923 371 167 123 764 51 z1 -1342 z1 634
    720 -580 1561 -158 -641 -522 -424 -95 -839 z1 332 z2 401 z3 224 z4 552 349 -324 -1572 -38 z1 1929 179
    -82 105 916 -939 142 z2 -563 1314 -588 z1 1603 z1 -1091 -597 751 z1 -357 -958 63 307 -133 -604 -719
    -619 -339 -213 -263 z1 747 337 z1 801 1423 -868 z1 -733 z1 340 1082 -526 -180 835 z1 849 -305 111 251
    1102 626 -583 932 1315 450 658 438 1493 152 -230 -1683 -95 828 z1 -1081 -543 385 684 462 -571 -268 252
    835 -881 499 z1 1527 -989 z1 -435 359 -1203 z1 -113 z1 1474 60 157 -213 602 z1 865 15 -927 280 -568
    -933 -442 z2 494 -312 386 z1 642 328 -731 -381 -94 z1 -571 105 -303 -507 -539 -1102 -314 -1472 -753
    -417 -73 z1 530 102 -140 1144 1068 -1583 z1 929 z1 -398 -37 -142 -1241 -515 z1 -469 -714 -207 -795
    -358 -742 -241 z3 768 1343 z1 -1211 z1 -1397 z1 -434 z1 -1034 -835 -889 -173 -52 -674 -732 -1903 -760
    z1 -602 z1 334 z2 315 z3 226 z2 -998 -1008 19 -99 z1 -663 -394 -261 -516 -586 -268 -469 z3 921 -164 z8
    -285 1223 z1 -297 -395 -287 -402 z8 -357 -1285 z3 -357 z1 -365 -909 -352 z1 -760 1150 557 z1 285 750
    -532 z8 -943 z3 172 -892 -1011 z1 -527 -608 -66 -1043 345 381 -105 z1 565 z3 660 z2 -383 z3 -578 -779
    z3 -913 -676 176 -437 -461 -316 z6 -272 z5 -383 z1 476 131 588 z1 76 -287 z2 -398 z1 652 z1 366 1230
    z1 833 z1 -499 z2 -369 367 -293 z2 1517 768 966 -457 850 -594 -377 -1424 z1 678 -83 915 z1 -487 z1
    -1454 -570 517 z1 -345 158 -659 720 -731 -495 -821 -1008 z1 1906 -221 z2 767 z1 533 162 -752 z3 -308
    575 78 -2024 -790 z12 325 -424 577 -96 1371 493 -122 626 834 392 -165 491 515 528 1191 -725 606 -22
    728 380 788 661 -1398 -556 1770 330 1632 -716 -62 1009 278 -741 663 978 114 771 1318 1737 -7 -250 58
    -395 575 -445 1338 -30 1135 447 1769 1096 2608 1227 451 1466 1326 340 1201 836 464 z1 2270 1003 234
    1092 2617 620 371 725 1052 1738 456 1490 1734 z1 1849 426 690 652 -310 -1102 z1 1383 z1 1139 -290 z1
    1855 z2 -1267 z3 840 z2 1770 -592 z3 -960 z1 683 z3 792 1046 724 939 709 1341 162 539 z5 -255 -838
    -574 z1 1359 521 -158 -386 336 1971 -1145 607 1058 z1 -511 z1 1283 1682 1098 1271 -482 -768 -32 778
    2167 z1 1776 z1 962 547 z6 886 -547 -343 171 520 -397 790 -850 520 32 49 572 366 z1 -614 z1 -610 -7 z3
    -526 z1 -365 255 -2180 1700 -574 -732 -1632 z1 -273 z4 284 352 -660 -405 z1 -202 z6 518 -3 1340 1428
    -446 668 -347 -350 z2 64 800 -690 -845 -1382 -718 -1113 -1196 -317 -634 z2 -544 -722 1026 z1 -754 z1
    -563 -13 493 -1367 z4 1332 -504 329 -636 861 -507 -52 -769 -344 -465 -523 -591 -229 1085 555 -720 196
    -29 -752 -877 z1 228 -248 -520 1199 442 -74 z1 367 37 461 220 332 5 -536 -598 -63 -100 45 -14 14 13
    835 123 740 -35 -366 -1182 113 z1 -292 z1 352 470 z1 293 z1 419 z1 -358 -215 98 -609 -1013 -514 -791
    -68 -1258 -1228 -820 -450 -848 -687 -1549 154 -1741 282 -156 -141 -682 576 -474 -662 -565 61 -613 -736
    z1 -697 -389 -1056 -1307 z2 -1104 -587 2264 -991 -784 -589 -110 -823 -1013 -314 336 1004 787 693 1103
    820 -395 z1 -49 481 -95 -319 z1 1619 730 327 z2 502 371 417 564 1503 521 301 z2 461 z6 954 z2 486 z2
    -733 z1 934 z1 -349 749 z1 -151 z1 413 598 z2 -539 -1298 -586 -564 -1564 -562 -1531 -1430 -704 -988
    -2321 -755 z1 -199 z2 -83 316 z4 386 -1687 -1421 -2930 -1434 -686 -1748 -531 -1151 -352 -712 -1354
    -637 1807 -241 -692 z1 -891 -1354 -1250 -517 z1 24 1403 z13 645 -373 563 z2 -240 985 338 z3 362 z12
    896 989 1220 330 633 1319 z1 194 585 z3 -883 -564 -815 -118 165 -391 z1 -175 z1 -859 -374 -326 252 -64
    1051 -233 321 186 1074 -286 z1 61 244 -689 -715 -1070 -1276 -458 617 452 -260 369 46 470 869 566 252
    -515 -946 -1085 -1695 -418 -583 -180 z1 -776 400 -1436 -10 -41 z10 -14 z3 815 -18 -703 427 526 -311
    -232 273 -8 -145 118 -67 565 -540 -163 74 360 885 -157 1251 1085 740 -417 198 504 -279 -370 -180 630
    -1000 -635 -328 z1 -31 -1762 148 709 -728 282 1196 -696 202 592 -714 705 -1370 -104 -715 z1 -526 -1653
    91 -14 -843 -53 724 -726 -409 -775 512 891 -1090 139 509 z1 322 -455 560 109 -1128 -575 -34 -551 -1568
    -688 1017 -266 -849 123 z2 -69 289 604 -320 -677 -28 124 -410 -974 -680 -651 -859 z1 -509 -637 267
    -681 -675 -161 34 -685 -764 923 373 -1784 -543 -185 394 -603 -1345 -632 z1 -286 -958 68 191 -467 716
    -187 89 -1247 -378 -298 43 -639 -257 375 z1 -1228 -830 635 -1124 z3 -726 -1176 -58 -517 -1318 z1 -423
    z2 -354 -589 456 511 -998 -378 -460 z1 -3 -606 -1227 z1 -354 -541 z2 8 z1 335 -200 -912 -305 -763 -346
    -363 -587 -1213 -584 z1 -2000 z1 118 -782 -1366 -1188 -1092 -838 -438 -959 -827 z2 -418 375 z2 -523 z1
    -1199 -567 -355 z2 -266 z10 443 z1 -315 -949 -294 -286 -219 z1 -202 -291 -224 z5 1008 -963 241 164
    -838 -373 -355 -313 -556 z3 -467 z2 36 1043 77 -236 z1 273 z4 884 -166 549 272 486 75 -369 -953 z1
    -923 -521 53 848 -375 1349 350 -215 944 z2 1168 110 -1349 113 z1 -455 z1 -1025 -385 256 -361 341 -199
    428 557 z1 -290 -889 100 -644 -322 -224 1134 z1 -393 -1302 z1 -1293 5 722 571 z1 -438 42 -1574 -347
    -581 -603 -1442 -630 -731 -443 -136 -128 1066 -365 -387 -373 -561 z1 322 -1061 532 z1 237 z2 726 -349
    z1 -1293 -686 z1 -612 -534 z1 818 z2 349 -388 -332 -387 -1834 -376 611 390 z1 1409 z2 -383 -1192 z2
    308 -247 -491 -336 z3 -639 -80 -273 z3 -387 z1 36 z3 373 z1 -540 -881 -2100 -795 z1 -952 z1 180 z1
    -450 -699 100 166 z2 382 395 z1 513 z5 -1006 -734 z2 -421 -536 z3 -616 -1872 244 -315 -695 -18 -340
    490 -549 754 -1756 -576 -593 610 -232 z2 398 216 22 352 -654 -403 367 -1187 z1 -1261 -315 -158 -22
    -554 -107 499 -2266 -1032 -1186 -1454 -793 976 -1293 -808 -779 -1201 584 -1347 -993 -182 -1796 -1482
    190 -1256 -1241 41 -268 z1 -819 -2271 1660 -1212 82 2 -1734 -625 367 1852 99 126 -686 772 -1675 -1657
    -406 -721 -149 -2643 -1607 627 618 -267 12 264 1085 -1390 13 118 81 -1440 -1172 z1 -434 569 -1591 79
    216 -291 880 -43 -792 134 606 -540 -1042 104 z1 61 361 -918 454 829 1344 219 348 193 -129 -509 -1014
    -540 1291 -1243 -1081 -1721 1145 -966 -1406 -262 -1029 -522 -588 849 -386 428 24 380 -164 -505 120 731
    -600 746 557 -289 1774 1495 451 395 1021 234 493 -1255 -1038 -1101 -948 -923 607 z1 744 -885 -339 461
    -1687 929 450 -880 512 -818 490 -1020 -216 -456 -364 32 -1131 -216 -681 737 1481 455 -480 72 -1376 312
    -857 582 -857 1147 223 -335 -1340 398 -908 252 -720 322 -1261 429 -464 -335 -65 295 509 -1261 z1 897
    -209 -950 -93 -204 1168 -1712 z2 306 -140 1072 z1 814 -345 -984 -30 -733 -177 -1028 673 351 -1148 -665
    -516 -625 299 170 168 402 -734 -1424 -81 -987 -302 -90 -385 949 1181 97 43 -1001 615 -1054 -1079 -1805
    -991 210 44 413 -324 -363 -172 -235 526 74 416 -812 -800 -53 1112 -933 -248 -131 756 -425 -972 -368
    -113 -1051 672 -325 939 -1028 -782 -1778 700 27 62 672 224 -1379 -470 -998 90 580 1607 1428 -1181 -622
    503 5 -991 -801 555 748 -1016 476 -920 -1149 345 -772 725 -800 -1058 -1185 566 1439 1518 -269 -460 908
    3 836 z1 -847 1046 -708 z1 88 -771 -439 -896 -1097 1037 z1 -696 -558 -817 556 -591 20 -557 z1 503 203
    218 -918 -815 185 -571 1352 -833 -460 969 -294 108 -1910 -618 -509 -511 -443 -660 -871 28 1146 156
    -842 -1298 -464 462 1347 458 -865 -453 -438 -1020 -772 506 958 626 -698 -501 70 603 -739 -522 -703
    -866 z1 -547 618 z1 -1297 -959 644 136 823 1425 -1792 -1094 640 230 -911 -1033 716 -983 -575 296 -494
    1136 678 z1 -48 -958 -708 -786 z1 -868 13 -969 -85 z2 757 544 584 -389 -1150 -710 426 407 855 -617
    -871 z1 -1227 -748 -16 -946 -608 -684 z1 -700 -1070 124 -751 197 803 z1 -540 1003 363 -566 109 1725
    -886 752 -641 -65 1043 -300 -382 -668 -898 -30 998 -487 223 78 -83 -309 -245 344 z1 1353 -927 z1 305
    z1 575 -84 -1526 -211 -663 -571 -879 301 -794 -720 -853 808 -927 205 206 22 -615 852 -439 459 -195
    -973 151 914 -495 -294 -1815 -624 -90 354 469 -116 99 -458 -241 -677 1441 -237 -884 -1108 132 -1057
    355 147 37 -899 -480 655 -1086 -283 -373 583 -1635 -686 444 -1485 376 -976 z2 539 594 443 408 730 621
    1011 471 -391 -263 z1 33 318 z1 696 -859 -583 -77 -298 189 -63 -462 964 -541 812 633 -502 -287 541 z1
    -213 553 -207 -24 -765 -603 318 -1081 690 303 z1 -160 -717 -871 -862 220 -134 549 45 -583 838 -42 -105
    424 -593 -840 139 -987 -631 199 -576 439 272 -504 -559 -1095 267 684 -587 -821 -571 -532 z1 -722 -678
    344 -836 -1170 274 439 -903 628 -223 -736 739 -642 931 570 -157 -423 362 -820 -709 1714 -363 1218 1136
    161 933 254 -178 -121 -957 -914 228 z1 799 -759 421 -572 1170 z1 -417 -977 428 9 -476 440 -1261 -901
    -450 637 531 -742 876 486 -600 -930 -710 -868 -720 14 -929 -864 -530 -130 -1204 -617 -620 -722 705
    -573 z1 -916 -554 240 -695 -30 -1113 1202 177 -729 660 -227 -605 834 418 -789 92 713 345 -575 693 -387
    -781 780 -549 -235 z1 46 108 -628 -663 -1386 -291 -765 589 1084 -821 -893 -815 856 228 -822 326 -869
    197 128 -711 289 -135 18 -897 z1 798 -723 z1 377 -334 65 -852 71 -237 -349 z1 -484 -602 41 z2 -1087
    331 -363 175 -162 556 1469 404 -658 -67 z1 591 204 -958 -323 837 231 -718 864 -611 -45 958 -629 -728
    z3 -615 882 628 345 -227 633 614 588 569 z1 511 z2 669 485 -105 z1 -826 -227 -490 z1 -414 863 z40 89
    -675 -313 -739 1173 277 z4 -1469 -462 486 -369 z1 -609 370 10 z1 751 -751 -678 -738 363 -1241 -1134
    -382 978 z2 -1403 -338 500 -668 z1 -697 z1 -1694 -1140 -491 -1259 825 225 -1207 481 z1 -1733 -569
    -1156 -1235 -368 -1363 -1488 -335 -578 848 z1 1078 -2388 841 -700 z1 -1109 -596 -372 z1 371 -811 299
    -799 -593 z1 -991 -956 -708 -373 -355 -368 -635 z1 -604 -992 1148 z1 -672 z2 -250 -1102 z1 865 21 z1
    -332 -301 z1 -28 z2 380 145 z1 411 -440 -362 418 -776 z1 -1149 z2 -364 434 z1 -1882 828 446 880 394 z3
    -426 -867 -342 z3 -1084 z1 -391 z3 -372 z1 -189 -342 114 229 374 540 z1 -324 z1 -490 -145 308 61 z2
    -371 -1292 z1 116 -415 z1 -331 z2 99 656 z2 -332 660 z3 194 1145 -1552 -384 -300 -822 -663 -882 z1 699
    360 -724 32 738 z1 -342 z1 349 595 400 119 -2183 -509 -404 -756 z1 1032 -330 -1415 -1659 -614 45 388
    646 -280 277 311 -151 -949 -36 -1299 831 -456 -57 848 772 -619 -713 232 -1134 1050 -546 482 -817 -211
    -1360 1235 -2405 -162 283 -1010 -513 772 604 303 -2240 -133 209 -2278 1129 -536 -178 246 -222 322 -777
    875 593 -1335 465 -289 1064 252 -500 -794 -563 76 644 339 -227 1042 1399 -703 -37 584 1125 715 478 772
    867 1588 576 -1168 311 429 383 1122 482 825 32 303 -709 -29 -1644 -1006 -426 128 -101 801 -241 1375
    -627 -1546 626 -686 285 875 595 195 1893 577 621 -308 -1313 165 784 -1929 -436 -750 -1204 452 2019
    1270 1968 -986 -1148 254 -880 -791 -434 531 190 -204 -980 985 510 -499 -295 921 625 1011 622 268 1283
    311 1001 316 -140 -292 -312 -585 -287 299 -1401 -748 -1697 -696 11 1043 2501 -860 -921 -588 183 1239
    60 28 292 -955 601 383 -438 260 -404 -413 72 -191 -1087 -893 782 -705 1028 -599 663 -45 -636 1463
    -2092 1060 1003 763 547 1197 393 -509 -565 -324 922 267 -87 -917 501 -1043 -1144 -1258 -618 322 783
    -194 185 -918 110 734 -659 -1197 -201 -370 -866 730 903 z1 -63 -992 -354 783 -380 174 361 737 1436 -76
    1093 284 -1032 658 -653 -343 358 -460 -518 -21 -218 750 411 -518 984 -230 1003 355 462 942 735 580
    -1222 -927 349 -490 1126 1319 -203 -595 -535 425 -32 -82 -361 -859 -748 1342 -1045 765 100 312 -733 16
    180 -861 1338 -65 -1202 -529 -713 1013 -994 -713 -626 1268 -666 365 1474 539 -877 -116 264 1051 -647
    1079 -522 z1 716 -682 -821 -326 -808 -69 -243 -672 781 457 -828 688 -497 69 497 659 -1240 -407 903 -39
    601 -382 -464 316 1436 -43 -715 -1061 620 417 1563 42 -437 786 849 526 -648 -122 870 -729 93 484 -609
    -356 z1 -941 738 981 -1198 249 -314 -1278 -696 -650 -357 237 1099 1034 102 357 -741 640 774 -526 494
    620 736 696 -1451 -1283 z1 1576 178 649 -377 -1145 -473 354 -233 -640 64 -988 -371 -1885 680 917 -655
    -6 787 -525 -714 20 -17 354 -503 -187 -624 -1134 236 693 665 -495 323 -1356 -572 -1025 -632 141 804
    -154 -1070 -650 -1315 445 185 -858 -417 587 -365 136 -501 753 696 -897 -693 1081 562 -1180 -1239 1023
    65 -137 -492 872 -526 -690 -556 -393 -578 181 85 -388 -252 180 395 -414 -794 668 919 -1001 765 -1037
    -243 -563 265 81 -212 497 -527 -79 -190 -93 -44 497 -877 270 -1066 -1051 -324 213 717 -502 -488 -19
    367 920 935 -689 -458 641 -784 -600 465 468 327 -767 115 -771 -332 -1712 426 456 220 1093 689 635
    -1159 645 315 549 -927 -820 -66 -852 361 563 -1014 188 2022 342 -480 -754 -674 -316 -396 -509 -308
    -717 -447 -475 -576 54 695 949 42 393 -713 -559 592 335 -27 -997 -767 106 -604 -550 -120 712 474 10
    530 -905 724 -412 736 389 120 -770 1326 -828 168 670 -674 549 -720 737 831 -398 -568 237 -949 339 -307
    -1061 -28 -753 752 -686 309 -406 -1261 531 155 38 203 -831 373 -360 235 -591 -68 -598 -513 -840 669
    -1269 778 -219 -724 -757 -1221 657 -1071 78 -1001 -518 -1103 -488 355 1005 1335 274 -289 -273 -171
    -585 1238 339 1210 1255 -638 -914 352 -751 371 486 -198 -1229 -470 614 354 -729 592 -1056 624 -621
    -493 -477 -555 -178 471 708 495 173 z1 770 71 815 -854 275 171 -293 68 8 -798 766 793 -861 -697 z1
    -704 606 -839 -853 -749 589 1205 593 -346 424 411 270 -1594 -867 994 684 1247 -609 722 2 -752 -168 347
    635 -226 -554 -598 523 -1022 -770 -687 -792 -347 -243 742 413 -996 -346 81 312 1408 9 23 z1 -889 -651
    z1 -339 265 361 -618 -741 -361 -579 91 -477 -1004 -717 76 790 -411 352 1045 -807 399 -333 -579 -629
    275 351 -738 949 798 64 803 -80 -324 -705 -771 -1404 677 -292 370 -518 -665 -706 -213 -946 -299 -755
    179 680 63 264 -596 -1088 -674 532 494 641 -550 -994 -419 -534 -833 -613 -447 -422 -250 -722 -562 -600
    -504 716 548 -177 791 869 342 612 615 530 960 598 z39 -181 445 -155 -1820 -1571 -592 97 63 813 653
    1123 751 -1658 -788 -797 667 -376 761 633 558 419 -1135 -716 -1996 777 757 584 -331 z2 577 z1 -1312
    -262 z2 2 376 z1 141 z2 529 2089 -118
    """#

  static let headerBorder = #"""
    z47 467 z22 257 z1 -319 z10 372 z12 -322 z19 225 z1 -691 z35 -350 z7 355 z37 626 z7 -290 z3 -355 z133
    -737 z1 -728 z135 334 z25 -725 z186 295 z34 365 z4 -277 -292 z8 -555 z83 363 z18 -519 z1 -845 z1 -475
    z2 -325 z5 -296 z7 366 -315 z71 145 z42 297 z2 360 z1 309 z2 -339 z34 463 z1 353 z1 735 z1 -275 z1
    -584 z1 297 z1 302 z6 -348 z4 -359 333 z25 696 328 z10 358 z11 -761 -570 -259 -519 z2 933 z7 -521 z2
    605 z1 367 -220 -273 49 309 -44 -1260 -366 896 -363 249 z3 -1376 370 -1860 -421 z1 44 z1 356 402 1222
    603 404 z24 -203 z1 -338 z20 531 572 z4 307 z10 -711 z2 266 -194 z1 2106 324 -115 -1418 -754 z1 321 z3
    -1112 513 -987 299 z5 348 z26 -35 z1 -809 356 z16 -546 z25 1057 z1 -255 -563 z2 -408 z6 677 z9 -488
    z25 -327 z42 380 z1 -411 z1 209 z1 1341 z6 -74 z5 455 z208 329 z1 1481 z1 328 -322 346 z6 562 z14 319
    z19 1616 z1 548 348 z9 -361 z7 301 z2 -339 z19 493 z1 325 z2 -648 325 z8 606 z78 552 z1 -333 z89 -376
    z11 -315 z33 467 z2 -293 328 z1 344 z11 -371 324 z9 328 z2 -319 z11 -341 z1 -168 z1 -369 z1 357 z41 3
    z19 -528 z25 -170 z37 -289 z3 -368 360 -131 315 732 z1 390 348 293 z1 364 z6 1487 z4 595 335 z3 506
    -322 z8 -725 z12 -876 z12 -383 z12 626 z2 -309 z8 -665 z7 -153 z1 554 z1 294 z13 377 z6 -350 z18 662
    z1 -310 z1 211 z2 -331 z14 325 z19 -484 z1 371 343 760 656 -607 z1 8 z1 -291 -327 394 z4 345 z1 -339
    z4 291 -546 z3 210 142 355 -290 z2 -857 z2 334 z4 535 z2 -453 z2 -75 -208 519 -10 -203 -196 -279 490
    -328 325 z4 1210 1284 483 z1 53 z1 -376 128 -142 -73 3 z1 55 -571 z4 -296 z10 -536 z2 -323 242 z1 -118
    -338 97 -142 312 z1 328 z4 477 599 -605 z5 -305 z22 353 z1 567 z1 -225 z1 -227 436 481 z6 603 z3 350
    z1 -315 z1 -319 -528 z25 -136 z1 481 z3 448 z6 223 z9 341 z22 194 z1 406 312 -321 z1 828 z12 354 z24
    -550 z1 -172 z2 289 333 z6 744 486 553 z12 -355 z17 -269 z1 -832 z1 362 -353 309 z6 326 z9 -302 z12
    -594 540 z3 -842 323 z3 315 z1 -557 z1 -292 z2 -912 723 z6 363 z3 -259 z6 -329 -682 z3 -519 z2 319 z32
    759 694 z34 -319 z8 -555 z47 -324 z1 -357 z8 -350 626 z25 59 -29 265 z2 328 z1 301 z12 367 z4 353 z10
    352 z1 381 z2 -366 z2 -238 z2 -140 770 -251 -131 z2 355 358 z1 333 z3 568 -508 z5 302 642 -888 -634
    -68 766 259 1204 343 1173 753 -195 219 14 z4 -1 324 z5 -627 -514 -675 -833 -80 -1416 194 178 -619 -346
    -724 89 -875 -272 z1 -366 -356 -21 -859 -226 -641 z2 -488 686 z4 -4 720 845 z1 -88 -154 z2 -423 z5
    -339 z4 276 z4 473 384 z1 -319 1266 -186 z43 -623 -358 z2 -422 -1467 439 z4 388 z1 312 321 z2 859
    -1258 z1 -334 z2 -1587 -541 -342 z2 -293 z1 435 z1 -348 z1 -441 -38 z1 324 331 z1 583 -356 z17 382
    -347 z22 356 z6 -359 z4 114 z1 367 307 360 z2 366 z1 301 z1 333 1068 523 z1 288 z3 -341 z4 -380 z6 284
    z4 567 z23 549 630 548 1156 379 1061 234 664 -167 512 -498 -303 -937 467 368 z1 1058 1121 377 878 770
    394 -606 699 -494 -1006 -331 365 z1 -325 z2 -396 218 122 356 z1 -375 300 z1 -294 z2 -638 z4 -1571
    -1372 z1 -329 -652 z1 -587 308 -264 z5 -47 z1 -21 -305 341 577 z1 286 593 z1 -376 -355 z2 -342 z3 -747
    -321 z1 366 z2 -348 z6 -336 z2 54 866 17 449 297 209 1473 z1 -880 z4 -256 z2 -557 774 z1 84 z5 330 z3
    -325 z2 -674 466 -353 932 z2 285 z1 321 z4 476 z2 -442 -341 z1 -656 -551 z4 -342 z3 -340 z2 -411 z12
    -316 z2 765 481 z30 -137 339 z14 -579 -383 z13 -283 1242 1126 1459 339 1546 1834 1121 600 1618 z1 516
    294 1491 1420 1427 1029 1475 1352 1819 924 568 782 969 484 1123 1187 -227 1466 651 1202 1283 1262 780
    -143 -692 -678 157 -902 534 377 -1163 917 798 240 1382 163 285 762 1024 1031 896 365 1003 317 -1013
    821 213 467 1115 1021 433 289 292 -680 950 605 154 -567 421 863 1043 -1472 552 1019 709 470 -184 868
    -1419 903 -188 -325 234 611 943 -76 -328 z1 678 597 z1 701 772 -582 1068 978 166 329 923 -194 348 1002
    -298 798 404 738 711 -697 -297 -252 81 1055 507 z1 -143 -472 -536 -94 848 -869 z1 685 272 -464 796
    -500 z1 -582 527 995 -478 897 833 -687 1056 -293 -248 z1 530 -485 -573 535 -4 633 790 581 583 513 -608
    448 986 118 240 38 -321 726 -170 796 387 -762 -589 529 521 -131 -452 551 634 662 697 580 49 -534 749
    410 549 748 503 377 -538 -754 -403 755 -491 362 z1 -477 218 -603 103 z1 -538 -774 -3 683 -537 541 20
    391 657 709 z2 -289 z1 -384 z3 -277 -149 -330 z2 -292 z1 -350 z1 -320 z2 -426 z1 352 z6 -237 z6 -383
    z5 -224 -936 z4 -953 z6 -258 z1 -543 z5 463 z5 -682 -350 z4 -357 z1 363 z3 698 z7 -588 z10 -480 -310
    z3 -341 z4 -411 z2 401 z1 581 z8 -324 z1 -325 z1 -204 z8 -336 z4 377 z9 -571 z1 -278 z7 360 682 z2
    -284 z8 346 z5 -475 z1 300 z6 555 z13 116 z1 -353 z7 -225 z15 -323 z3 -281 z5 -186 378 z5 -379 z10
    -348 165 z4 -350 z5 -296 -806 532 z8 -114 z18 -360 z1 325 z10 327 z2 -494 z4 -235 z5 -394 z4 343 z2
    256 z2 293 z14 -341 z1 -267 z2 -358 344 z13 574 z3 380 z11 349 z25 395 396 z1 -119 z7 -339 z2 -782 z5
    -353 z12 -361 z2 384 z9 353 z6 425 z2 -282 z12 -326 286 z2 -350 z3 -365 z1 -189 z1 562 z17 -339 z3 528
    -305 -341 z29 344 z3 -355 z7 -291 z1 350 z1 -375 z10 -278 z1 453 z1 -380 z3 -329 z2 -299 z11 380 -226
    z10 -470 z6 297 z3 -85 z1 593 z5 -337 z3 336 z14 -327 z6 -394 327 z4 164 -707 z8 -43 z8 -498 z11 353
    358 z6 -377 z10 516 -460 z2 586 z10 -325 z71 -66 -89 -88 -674 2051 203 1165 -257 719 1827 -1786 -806
    19 1608 1638 1552 -859 -186 1288 553 1310 379 1137 -489 330 673 -319 96 1147 751 511 1290 -141 1024
    1133 -1 867 245 -393 839 961 1004 -882 415 90 1135 -829 994 257 62 -105 1037 -1314 465 880 904 877 258
    1216 196 -1029 283 -516 762 -345 994 1019 851 194 823 818 546 1088 775 421 91 284 z1 1021 -1201 938
    741 495 -17 -642 795 927 195 -733 971 -229 -757 475 927 -486 910 419 215 -273 642 49 871 848 654 151
    259 609 716 790 564 955 312 743 -562 -1075 -233 -410 -967 330 621 943 833 363 -542 552 525 -426 759
    717 898 -285 674 350 z1 771 375 178 520 z1 643 z1 519 -271 -266 144 -151 751 76 763 680 457 714 124
    997 -94 312 796 477 560 -64 568 705 842 690 492 591 669 -85 -519 823 -99 160 -521 -153 91 -454 472 284
    -769 122 960 425 855 574 -370 -526 638 -399 580 12 -606 -17 z1 755 488 -646 459 522 -332 -719 -536 z8
    -350 -245 329 z2 333 z1 270 z1 -362 -316 z1 431 z1 -544 z2 356 411 z2 289 z6 551 z5 518 -826 z4 833 z6
    -342 z1 -126 z5 -223 z5 632 -355 z4 315 z5 516 z7 537 z10 -177 353 z3 -342 z4 384 z4 400 z6 294 z1
    -355 z1 328 z1 213 z8 324 z4 -350 z9 418 z1 311 z7 -311 528 z2 327 z8 346 z5 265 z1 -229 -256 z5 396
    z13 312 z1 64 z7 356 z15 266 z3 306 z5 579 636 z5 -326 z10 327 273 z4 -383 z5 301 -230 356 z8 72 z18
    -331 z1 -315 z10 579 z2 618 z4 206 z5 558 z4 -371 z2 361 z4 364 z12 575 z1 328 z2 400 333 z13 278 z3
    389 z11 -49 z15 -297 z9 353 z2 -37 z7 -366 z2 507 z5 329 z12 -364 z2 -375 z9 -453 z6 -630 z15 -658
    -325 z2 349 z3 528 z1 634 z1 -470 z21 370 292 -311 z25 -231 z3 350 z3 -374 z7 297 z1 373 z12 382 z1
    341 z1 367 z6 342 z5 -350 z5 491 568 z10 446 z6 292 z3 -242 z1 610 z5 -241 z3 340 z14 662 z6 396 375
    z4 -365 -695 z8 491 z8 420 z11 -379 z7 391 z9 -383 -371 -578 z2 -689 z10 347 z71 534 1431 267 -2116
    -1363 -1461 -1006 386 -921 388 1683 1123 -1153 -22 -292 -239 519 450 303 481 -70 -355 -156 -1077 -109
    295 -6 z16 1066 -190
    """#

  static let header = #"""
    z47 77 z22 108 z1 -9 z10 73 z12 -80 z19 85 z1 -52 z35 -83 z7 29 z37 290 z7 -27 z3 -5 z133 -92 z1 -7
    z135 88 z25 -200 z186 18 z34 82 z4 -2 -2 z8 -4 z83 130 z18 -13 z1 -67 z1 -1 z2 -1 z14 -42 z71 -28 z45
    1 z1 -2 z2 -31 z34 10 z3 101 z1 58 z1 -6 z1 1 z8 -34 z4 -62 31 z26 3 z22 -52 -72 z1 -5 z2 82 z7 -171
    z2 107 z2 -101 54 -1 -49 91 -77 41 12 -45 132 z3 -61 -51 -95 -194 z1 8 z1 186 -19 204 139 38 z24 -94
    z22 45 12 z4 1 z10 10 z2 2 -86 z1 130 z1 228 -118 -228 z5 -39 8 -193 130 z5 2 z26 119 z1 -85 1 z16
    -104 z25 40 z1 -75 -35 z2 -42 z6 157 z9 -12 z25 -58 z42 -75 z3 8 z1 62 z6 9 z5 3 z208 6 z1 63 z1 6 -3
    z7 1 z14 15 z19 61 z1 48 106 z9 -57 z7 1 z2 -9 z19 14 z1 -162 z2 -24 z9 2 z78 7 z1 -2 z89 -173 z45 186
    z17 -86 1 z9 1 z2 -14 z11 -46 z1 -88 z1 -13 z1 47 z41 54 z19 -81 z25 161 z41 -31 1 -22 z1 341 z1 11 59
    1 z8 83 z4 36 z4 97 -80 z8 -200 z12 -141 z12 -165 z12 290 z2 -2 z8 -8 z7 -107 z1 10 z1 19 z13 74 z6
    -83 z18 12 z1 -205 z4 -7 z14 71 z19 -26 z3 25 z1 -1 z1 18 z1 -7 -58 z7 -9 z4 25 -48 z3 70 55 29 -27 z2
    -96 z2 88 z4 100 z2 82 z2 -31 -94 3 270 -94 -88 -153 -42 -5 -67 z4 52 120 92 z1 4 z1 -173 -33 -41 -16
    164 z1 44 -22 z4 -1 z10 -50 z2 -2 144 z1 171 z1 -36 -48 130 z6 2 53 -165 z5 -10 z22 3 z1 47 z1 -143 z1
    -93 4 2 z6 6 z3 1 z3 -14 -81 z25 84 z1 6 z3 154 z6 -16 z9 38 z22 -39 z2 95 -59 z1 -79 z37 -13 z1 -90
    z2 28 z7 12 1 1 z12 -5 z17 -1 z1 -40 z1 76 -54 z17 -3 z12 -14 83 z3 -51 15 z3 24 z1 -11 z1 -2 z2 -110
    53 z6 130 z10 -10 -270 z3 -5 z2 15 z32 78 25 z34 -14 z8 -4 z47 -33 z1 -138 z8 -83 290 z25 -2 126 1 z2
    2 z32 2 z2 -101 z2 12 z2 -11 37 -1 -78 z3 71 z6 -1 z6 174 -228 -159 -61 260 303 49 -62 86 43 41 -108
    37 z4 54 z6 -23 -12 -50 -28 z1 -146 210 88 -87 z1 -47 48 -4 z2 -16 -18 150 -120 -73 -2 z2 -6 20 z4
    -105 12 28 z1 27 -146 z2 -46 z5 -31 z4 -17 z4 134 z2 -8 23 20 z43 -18 -8 z2 -18 -55 6 z4 -56 z1 4 z3 5
    -10 z1 -2 z2 -92 -181 -2 z2 -1 z1 47 z1 -34 z1 -5 -77 z1 175 z2 5 -24 z17 80 -72 z22 186 z6 -62 z4 -72
    z1 49 z6 1 z1 31 202 3 z1 5 z3 -23 z4 -66 z11 39 z23 334 -33 297 389 -247 118 -159 129 53 79 -1 -65
    -10 z1 128 z1 138 -59 z1 26 74 70 -188 1 26 -100 -17 z5 -148 -8 -30 3 z1 -117 1 z1 -3 z2 -1 z4 -643
    -258 z1 42 -15 z1 -68 z1 -11 z5 38 z1 -106 71 18 2 z1 4 46 z1 -43 -1 z2 -4 z3 -120 z5 -1 z6 -5 z2 496
    40 18 36 54 3 233 z1 -84 z7 -2 -3 z1 -3 z5 3 z3 -6 z2 -255 z1 -54 196 z2 -12 z6 6 z2 77 -9 z1 -76 -58
    z11 -60 z12 -1 z2 79 95 z30 4 z15 -103 -55 z13 371 260 155 251 1 68 108 28 -236 12 z1 -111 -162 15 34
    4 98 127 3 69 -41 -157 44 207 -136 17 217 -36 17 13 14 20 89 72 8 -274 -56 4 -83 9 -48 -129 158 27 -21
    5 16 -72 33 67 144 105 250 25 -32 -164 43 -35 -146 22 146 2 74 136 -7 12 z1 -11 -4 z1 135 70 -155 -142
    z1 13 1 z1 9 -280 z1 -86 z2 15 z2 -7 z1 28 1 z1 6 z1 -310 7 27 -19 5 1 -74 z1 1 -69 22 28 4 z2 6 35
    166 z3 -55 -1 -22 -78 z1 -73 z1 17 87 z1 1 -39 z1 -83 z1 38 -141 z2 -2 63 -120 -5 z2 5 -5 5 3 75 13 3
    1 2 -8 81 31 -5 32 -73 -10 z1 161 z1 1 -2 -13 1 30 28 -124 z1 2 12 z2 -9 -79 181 z1 7 z1 5 115 -195
    -138 -58 7 z1 2 z1 -22 87 -47 93 z1 -7 -213 61 2 -63 z1 30 z1 21 174 z4 -46 z3 -2 -22 -2 z2 -2 z1 -1
    z1 -12 z2 -29 z1 12 z6 -1 z6 -14 z6 -131 z4 -76 z6 -6 z1 -15 z5 158 z5 -16 z5 -66 z1 130 z11 -44 z10
    -7 -107 z11 80 z1 49 z8 -13 z1 -1 z10 -5 z4 48 z9 -8 z9 117 z18 -1 z1 1 z20 147 z1 -54 z7 -3 z15 -2 z9
    -9 z6 -4 z10 -1 -5 z4 -1 z6 -168 1 z8 -133 z18 -61 z1 71 z13 -30 z10 -77 z4 146 z5 3 z14 -53 z4 -64 74
    z13 1 z3 75 z11 48 z25 16 z2 1 z7 -31 z2 -201 z5 -13 z12 -17 z2 82 z9 28 z6 55 z15 18 1 z2 -41 z3 -46
    z1 -46 z1 11 z21 59 -135 -23 z29 50 z3 -1 z7 -7 z3 -6 z10 -1 z3 -172 z3 -1 z2 -2 z12 -31 z17 54 z3 18
    z7 -9 z18 -11 z6 -2 z5 36 -30 z8 -194 z8 -1 z11 111 33 z6 -137 z10 61 z3 1 z10 -21 z71 465 -81 7 -276
    178 -87 -67 -57 50 8 -170 -24 255 86 40 z1 66 -203 7 -95 49 93 260 -218 -48 -3 -387 -159 8 62 57 27
    -26 37 27 215 57 -5 32 3 38 55 -154 -31 -49 2 -59 61 -99 -60 -88 34 -209 -27 45 107 129 z1 6 -102 -79
    -26 -89 37 -125 30 z1 27 47 z1 56 20 309 64 z1 12 -106 z1 11 -127 z1 69 1 -151 -6 16 6 23 -15 15 -1 -8
    z1 12 -21 2 -44 -31 -1 1 1 73 z1 19 -87 -5 z2 5 3 76 18 z1 -4 -255 -30 -60 -48 59 z1 15 z2 -67 4 1 -21
    26 76 1 -148 62 z2 2 1 -6 6 z3 39 z1 -25 z1 -201 22 -3 7 33 76 z1 51 140 -86 -10 z1 39 z1 -5 20 17 13
    18 16 128 z1 -3 -13 z1 -6 z1 -100 -7 z1 -50 z1 -2 -20 200 87 107 8 8 -1 -4 33 19 47 -15 -6 -122 z1 95
    1 -76 z1 21 -133 -27 -65 z8 -83 -74 50 z2 65 z1 86 z1 -39 -1 z1 23 z1 -14 z6 89 z6 19 z6 -198 z4 440
    z6 -70 z1 -6 z5 -27 z5 10 -1 z4 2 z13 186 z10 -157 91 z13 6 z6 19 z1 -17 z1 2 z10 5 z4 -41 z9 4 z9 -59
    z18 1 z1 -1 -8 z19 1 z1 106 z7 3 z15 2 z9 27 1 z5 -41 z10 2 z5 -82 z6 2 z9 54 z18 -17 z1 -42 z13 234
    z10 32 z4 -71 z20 18 z4 3 26 z17 112 z11 -17 z15 -14 z9 9 z2 -12 z7 -101 z2 81 z5 26 z12 -61 z2 -117
    z9 -29 z6 -72 z15 -30 z3 8 z3 48 z1 116 z1 -1 z22 27 -25 z29 149 z3 -67 z7 1 z14 24 z3 169 z6 2 z11 1
    9 z10 1 z6 3 z3 -14 z7 -6 z18 18 z6 24 6 z4 -53 -126 z17 3 z11 -142 z7 164 z9 -3 -78 -95 z2 -3 z10 1
    z71 523 400 -37 -247 -127 -163 -159 56 -263 -70 139 98 -87 -40 -130 32 27 208 172 26 20 -5 9 -68 -201
    18 51 z16 13 z1 -144 z19 222 z9 -131 z19 -1 z20 -221 483 -113 -24 -22 z4 -1 z9 -59 z20 22 142 z7 -20
    z12 194 -85 -171 -34 z3 -115 z10 136 -74 -3 -55 -3 z6 -7 -51 97 -24 -130 -6 z3 -354 61 36 -38 142 -49
    z13 -222 -27 105 241 165 -5 -5 z3 -110 z9 29 z10 97 -57 z8 -132 458 -221 140 201 -160 -31 z2 53 -184
    -158 118 316 -112 -5 z4 -76 -1 z7 86 z10 97 z2 -1 -9 z3 -97 -46 z19 222 z8 -77 -54 z21 -1 z19 -94 56
    246 -83 -23 z4 -1 z7 -43 -14 -1 z19 -36 -144 57 105 -35 218 z2 -17 -466 -117 505 87 -24 12 z7 -1 -61
    351 -233 -151 -1 -45 -46 -13 -10 z11 62 -11 -51 z8 -28 46 -136 -3 z1 -24 97 -215 -9 95 -87 32 -90 z12
    -142 -12 -227 -115 206 452 126 -36 z1 -302 188 3 z7 -1 9 -75 97 z8 -65 88 32 -12 -2 z4 -33 13 328 -187
    99 5 146 -22 -91 -48 106 101 -84 -352 -66 392 -22 z4 -2 -75 z1 -1 z5 86 z12 122 -25 z1 -1 -9 z8 1 z3
    -84 331 -104 -21 z1 -9 -163 z1 -99 82 z2 9 67 z3 -21 z1 -14 z4 60 z3 82 126 81 12 -46 -14 -193 z1 1 47
    -17 36 -93 -152 -2 z1 119 z1 121 -347 500 -87 -71 16 -107 -14 z1 -144 z1 222 -131 z1 -1 z5 -6 z7 -253
    -110 z1 -73 -49 167 -77 z9 102 -1 -59 z1 167 -20 -96 -115 19 z1 -379 z1 297 z1 111 -16 407 11 z2 87
    z14 -1 z1 -75 z2 64 z1 -82 129 -22 -302 z1 86 z12 6 z4 22 5 z1 170 z3 -60 160 z14 -3 z3 -18 -68 172 z1
    -26 z3 -19 -9 z4 56 -71 130 -270 z2 103 z2 -14 -4 z3 -171 208 z1 127 z2 -99 30 -1 346 91 -47 -90 -164
    -76 151 z3 -100 -42 -288 87 z1 8 z1 186 -86 241 -88 39 z1 249 -47 -54 259 z2 -98 z2 88 -200 z3 100 -8
    z1 7 z1 -28 -32 102 3 87 -94 -88 -64 47 -70 8 z4 73 178 -181 z1 5 z1 -173 101 -113 -27 161 z28 -1 -2
    349 -6 z1 128 z1 2 z3 -9 -131 -1 z2 -72 z1 -1 z9 -65 -4 68 z2 -1 z1 328 z3 -15 -129 z1 -14 z1 -1 -2 z1
    -1 z2 -2 z4 -7 -63 -4 -74 z2 -6 -1 -8 z1 -7 z1 183 120 -4 14 -1 z1 -4 54 75 z3 -3 5 z2 -29 z16 1 z11
    -254 z1 -71 -5 z3 -6 z3 268 167 1 z1 -155 1 -162 225 z4 83 z1 -19 z1 -7 34 z1 23 z6 -2 z1 -12 28 z1 93
    z2 -1 z6 7 -8 z1 -55 8 -7 z9 -3 -12 z2 -21 z6 62 z10 -41 z5 -1 -5 z1 1 6 z6 -53 5 -148 z5 -4 z9 21 z2
    -5 z40 -113 z4 -19 z1 -1 z1 -3 z1 172 -150 z4 6 z4 -1 z4 -1 142 -5 -165 7 z1 52 z1 -29 z3 -184 z3 -9
    z6 -4 65 z3 -33 z5 16 z1 1 z3 -16 -8 z1 -1 z2 -1 z1 22 z2 1 z6 -3 -1 z4 -1 z1 24 z1 -34 74 z1 -101 3
    z1 111 z1 -1 z2 -16 1 z3 -23 z11 5 -2 z15 -78 z2 7 z1 148 z6 13 z2 12 z1 -1 z6 -4 z5 -75 z6 -8 z1 210
    -87 z1 13 z1 23 13 z4 -10 55 -5 -2 z9 -3 z3 5 5 z4 1 z5 -5 z4 55 z1 -1 z6 12 z2 -8 3 z4 -38 z1 45 z7
    -74 z2 -9 z7 -48 -2 z1 -1 z4 2 z7 91 -41 z1 -4 z3 -1 z4 -28 -89 z6 14 z5 -8 z1 1 z2 -1 z4 -34 z3 2 57
    z1 -1 30 z1 67 z1 -76 z8 399 104 -3 z4 -5 z2 -1 -304 -83 z1 85 z2 -33 z1 -1 z3 1 z1 47 z2 12 -81 -2 z2
    -1 z5 -129 108 z1 61 z7 -5 z4 -100 z12 9 z2 8 z18 181 z4 -8 -4 -3 z5 -4 41 z1 2 8 z1 3 z2 -3 -7 z18 -6
    z1 -2 -13 z1 -5 z11 81 z1 -2 -25 z6 -2 z7 -36 9 13 z13 -8 z12 -1 z1 -2 z8 -91 163 -25 z1 4 z1 -34 z4
    -1 z16 -1 21 z15 6 z1 -1 z4 -1 z3 84 z16 -33 z1 -48 z8 -3 156 z15 9 5 z10 -5 z10 -1 z4 -1 z1 -12 z8
    -124 -5 z1 -129 z5 -3 z7 -1 -11 z9 -45 z7 1 z20 4 z15 178 z1 -4 z8 -22 -62 z1 -69 z3 -74 z1 -28 z6 -1
    z12 -1 z2 1 9 z13 -5 z4 -23 z3 28 -48 z15 -6 z10 -12 -18 z1 -24 z4 -69 z8 101 45 z1 105 z2 -13 41 z3
    -90 -31 z26 59 -34 z16 149 -5 z22 -165 z2 -2 z10 4 z7 3 z8 -4 z6 -2 z3 142 z3 -72 z1 -20 -4 z4 -24
    -120 z2 121 z11 16 z8 -82 z1 -6 z5 -71 z4 -29 z5 101 z1 19 16 z12 -3 z3 -1 z8 3 z3 -2 -24 z1 87 z7 5
    z1 269 -32 z1 -1 z14 -7 z2 -83 z5 -19 z10 159 -35 z15 205 z1 70 z8 -24 z5 1 z21 10 16 z15 -1 z1 -15 z8
    -13 z3 -3 z14 -91 z4 -1 z3 -11 z5 -58 -3 z21 37 z2 6 z12 22 z18 -1 z3 -56 z6 -6 z8 -140 z27 -2 -103
    128 z19 48 z1 111 z3 -5 z15 -8 z1 11 z17 -9 z8 1 -40 61 z2 -21 z1 1 z4 36 z2 -154 z4 3 z2 186 z6 -5 z8
    -17 z6 158 z9 34 -13 -3 z9 -5 z2 -4 z2 -23 z1 10 z1 -3 z5 44 z10 -32 z44 25 z8 8 z1 13 -57 z40 -4 z32
    -1 z8 107 79 z2 59 z2 -110 z10 -13 z5 -1 z1 8 9 54 19 -1 z11 -4 z2 -109 z10 -4 z3 -28 z2 -1 z1 -13 z7
    44 z10 -191 z10 6 z33 -14 z10 31 z5 -1 -3 z9 2 z67 4 z4 1 z6 4 z3 -124 z1 -1 z12 -2 z2 -33 z1 -120 z35
    -8 z1 -1 z2 1 z1 -8 z16 -7 -63 z7 -1 z5 -1 3 z37 1 -1 z4 15 3 z10 -2 z22 20 z3 -21 z35 1 z8 -8 z10 2
    z44 -42 46 z10 -41 z1 -3 z4 67 z2 1 z5 2 z11 -1 z43 6 z60 -9 z5 -301 1 z17 -2 z24 9 28 z1 -3 z9 1 z6 1
    z8 3 -2 z2 -23 z17 4 z5 -5 19 z7 -8 z29 1 z2 -1 z13 53 -11 z9 -75 -43 z2 2 z3 -1 z30 1 z17 1 z15 -17
    z4 -50 z5 -20 z6 -1 z6 19 z16 1 z9 22 z14 1 z2 -18 z2 45 z21 3 z1 1 -1 z69 -3 z2 9 z26 46 z4 -3 z6 -1
    z4 -7 z8 -15 z10 38 z2 -12 z8 155 z88 -2 z5 -44 -4 z4 -145 z4 140 z4 -1 z10 -1 z1 -1 z9 -1 -1 z1 3 z7
    -21 z10 -1 z16 -66 z6 78 z6 -72 -18 z49 -73 z58 15 z3 2 z28 87 z50 -27 z14 28 -32 z1 15 z4 14 z3 -37
    z51 -39 z4 -1 z4 -42 z10 -1 z14 2 z23 -1 39 z16 -118 z2 25 z7 -1 z12 -47 z73 -1 z12 -1 z26 63 z2 -1 -1
    z1 -128 z5 8 2 z22 -5 z76 5 z39 -5 z2 -1 z7 1 z5 16 z9 -3 -14 z9 8 z5 -5 z5 -117 z10 160 z2 -34 z7 -1
    z6 96 z10 -20 z20 50 z2 -37 z25 3 z20 -2 z13 3 z20 2 z31 -4 z7 -4 z3 -76 -39 -36 z9 231 z26 31 z16 -4
    z32 53 z5 -8 -12 z15 -6 z1 -1 z4 -68 z4 -1 z2 1 z7 2 z16 -9 z43 -3 -5 -14 z1 189 z6 -6 z56 1 z17 -2
    z32 -13 z31 2 z3 -2 z19 -18 z3 47 z16 -3 z1 -4 z8 -8 4 z1 38 z13 -1 z6 -81 z3 -1 z15 -41 z40 1 z15 9
    z11 -2 z5 -1 z1 6 z63 -10 z41 -1 z2 -77 z9 -1 z2 171 z4 15 z3 -5 z2 -1 z41 -2 z13 1 z7 17 z1 -9 z38 5
    z31 115 z17 -40 z2 -133 z6 -21 z17 -60 z1 -19 z2 -77 -40 z3 93 -48 z1 13 z29 -57 -1 z10 15 z8 -1 z1 -7
    z7 1 z37 15 z10 -12 z54 -8 -1 z6 -12 z8 99 -4 z9 -85 -1 z12 77 z7 -1 z5 -22 z7 -24 z8 -10 z16 103 z45
    -1 z19 -5 z11 -204 z5 -9 z11 61 z26 2 z27 -63 z55 -34 z10 63 z55 -9 z6 30 z37 -15 -6 148 z9 -200 z3 -8
    z11 -59 -5 23 z1 -1 z2 190 z3 -1 -96 -1 -22 z1 -1 -2 -1 -1 z2 1 -6 z3 -10 -83 z1 -94 z2 -12 -104 z2 -7
    z1 161 -85 z4 -5 36 15 z2 -8 -5 -5 z2 -81 z11 -1 24 1 z2 48 82 z1 7 z2 19 z1 -1 z3 -100 z1 -1 z4 -20
    z3 199 -11 z2 -103 1 -168 136 z4 -21 z4 -69 z8 -2 z1 -7 10 z1 33 z2 -1 z2 -1 z3 7 z2 -37 -15 z14 -55
    -1 z3 -2 z2 16 z5 -5 z1 -191 z1 101 z6 11 z1 1 -16 z5 117 64 6 -38 z14 2 10 z2 -5 z12 -31 -17 -1 z1 -1
    z1 -3 -51 z3 -12 -5 -1 z1 -24 -1 z2 -7 -1 z1 -11 -2 z1 -2 z1 -1 -108 z4 -5 z5 118 61 z4 1 z1 -90 z7 -3
    122 78 148 z4 -50 z3 -125 -1 z9 120 z4 -38 z5 13 z5 -2 -5 z6 78 z2 1 z2 2 z3 -7 -1 z6 5 z1 -13 82 z2 2
    z6 -6 1 z3 -23 z11 2 -2 z15 89 z2 -16 z7 -18 38 z2 -20 z1 -1 z6 -7 z5 -48 z6 -5 z1 13 -170 z3 -2 z5
    -10 45 -14 -13 z13 12 1 z10 -6 z4 -20 -6 -1 z6 11 12 z1 -4 3 z4 -1 z1 -58 z3 -32 z3 -42 z2 -2 z7 15 -6
    z1 -1 z4 1 z7 83 -62 z5 -1 z4 120 -77 z4 -1 z1 113 z7 2 z11 69 58 74 -1 4 z1 28 z6 45 z2 -16 24 86 z2
    -1 z2 -1 z2 -4 -207 -72 z1 -41 z4 -7 z2 -11 z2 17 z2 -130 -37 -1 z8 -3 83 z1 63 z9 3 z2 -25 z11 -1 z7
    -2 z14 -138 z4 -8 z1 -3 z5 -5 -199 z2 -38 z1 3 z2 -25 -336 z2 -6 z1 145 z13 40 z1 28 z2 -5 z11 67 z1
    -3 -24 z6 -1 z7 -31 10 62 -5 z2 -3 z24 -2 z8 41 77 -4 z1 -39 z7 -16 z16 46 z9 -19 z5 2 z10 -29 z18 33
    z9 4 z15 11 59 z10 -42 z10 -1 z4 89 -37 96 z8 -31 z2 -6 z1 -3 z3 129 z1 -2 z2 -19 z2 3 72 z7 -8 z1 -2
    -14 z9 5 z9 1 z7 6 -4 z2 -7 z5 -1 z5 53 z10 -5 -6 z1 -33 z3 -5 z1 30 z3 -2 z19 3 z15 -113 z2 -4 z3 24
    131 z26 66 44 z1 -13 z4 -42 z2 -1 z5 49 -91 z3 -1 -16 -10 z3 -45 -40 z20 3 z5 34 -68 z15 -2 223 z2
    -125 z17 -53 z2 -92 z21 2 z8 -21 z10 -16 z1 -2 z1 -3 -1 z7 -6 -3 z1 -7 z11 6 9 z7 46 z7 -86 z10 -19 z1
    4 2 z29 -16 -3 z1 -41 z8 -7 -39 z2 -11 z17 -31 z16 63 -29 z15 -124 z1 -50 z17 -34 z14 -19 z3 -18 10
    z15 -72 z1 -15 z3 42 z4 -5 z3 84 -4 z5 15 z5 -19 z1 -110 z3 -1 133 z3 30 138 z4 -8 -55 z10 -31 z10 120
    z2 40 z51 6 z27 -128 -114 140 z16 -34 z1 -7 38 z1 -19 z3 -52 z15 -6 27 -53 z26 -124 -12 -5 z2 192 z1
    -1 z5 -1 z1 -6 -3 z3 -129 z18 -27 z4 -1 1 63 z9 -68 -15 z9 -14 -1 z4 -4 -1 z1 -101 z1 81 z5 32 -2 z54
    11 z8 8 z1 50 -41 z17 95 z8 -40 z4 -2 z8 -6 z30 -1 z10 -1 61 z2 61 1 z1 -66 z10 -1 z7 5 z1 22 z13 -7
    z2 121 -1 -1 z8 -39 -3 -10 z1 -3 z1 -3 -6 z1 253 z10 191 z7 -128 z44 -2 z10 -2 z15 16 -106 z67 11 z4
    -3 z2 -4 z3 7 z3 -77 -1 z9 -12 z1 -3 z4 -4 z1 -27 z3 -2 z31 -4 z1 -3 z4 -7 z4 -8 z2 8 z8 -7 90 z7 -1
    z1 -1 z3 1 1 z15 -151 2 z10 -1 z10 -1 z4 -2 -4 z33 19 z3 -5 z11 2 z4 6 z27 18 8 -3 z38 -4 z2 -1 z2 -7
    -2 z2 -1 z4 -31 3 z10 -39 z1 -2 z1 -1 z2 83 z2 2 z17 -1 z17 -4 z9 -3 z55 12 z26 -22 1 z42 2 14 z11 2
    z2 -1 z3 1 z5 -59 z2 3 z3 -9 z17 -25 z6 -1 z37 1 z16 56 -53 z10 -1 z32 21 z4 1 52 z32 -13 z6 -5 z3 33
    z3 -33 z2 37 z16 -4 z3 40 z2 1 z9 -123 z18 1 z1 -6 z83 5 z10 1 z2 2 z26 51 z4 71 z3 1 z2 -45 z4 -1 z10
    -1 z8 6 z2 -1 z8 14 z33 -4 z26 -31 z10 -77 z2 -77 -2 z6 -59 z1 -8 z3 40 -9 z4 -6 z10 -55 z17 -57 z12
    -2 z7 -45 z11 -1 z6 -1 z5 -1 z16 -14 72 z49 -62 z9 77 z81 -67 z28 -3 z8 7 z12 -27 z14 28 -132 z1 115
    z8 -3 z39 26 z21 79 z4 -2 z5 -1 z14 1 z24 -114 z3 -34 z11 -1 40 z2 23 z15 1 z4 -1 z73 2 z39 1 z2 -1 z8
    -1 -6 z6 1 z15 6 z116 -1 z3 40 z39 7 z16 -21 z2 -11 z14 1 z31 -151 z2 -50 z24 -3 25 z20 -3 z5 1 z7 -1
    z20 8 z2 -1 z23 4 z1 28 z26 76 z43 -26 z11 77 z20 130 z5 -25 z4 -32 z5 68 z7 -1 z4 -25 z4 -58 z2 -2
    z13 -10 z54 -3 39 z2 27 z6 -23 z55 -5 z16 -3 z1 27 z17 -4 z14 23 z16 -2 z2 -3 z11 2 13 z2 -1 z23 18
    z16 29 z10 -4 -13 z1 4 z20 -8 z3 47 z3 -2 z11 91 z40 -3 z15 -5 z19 -8 z50 -6 z54 -34 z12 -66 -1 z10 -6
    z44 -13 -46 z20 9 z40 -2 z31 -6 z1 -14 z15 -3 z2 -6 -6 z9 206 z3 10 z9 95 z5 10 z3 -47 15 z1 13 z29
    106 1 z10 8 z8 -1 z25 -1 z3 1 z5 8 z11 -1 z45 -4 z9 6 z3 19 z5 -6 -1 z6 14 z8 -7 -4 z23 31 z7 1 z5 19
    z7 27 z8 2 z16 -14 z4 -3 z16 -2 -3 z2 -1 z19 -1 z19 -121 z29 95 z26 1 z27 -44 z19 -32 z35 6 z10 15 z27
    -2 -131 z26 -4 z4 -6 z1 -17 z9 -21 -9 z4 -4 -44 z7 -1 z1 -61 z2 -1 z1 -1 z33 -2 -13 z5 -2 z3 -6 -7 z12
    253 z7 -59 z5 -34 -19 z6 -18 z59 -1 z39 102 z27 -1 z20 -29 z4 -1 z5 -1 -4 z7 -21 z1 -1 z33 22 162 -125
    270 -51 101 -208 178 z1 -132 12 423 146 -114 -272 -147 42 -35 -124 150 108 -16 -27 -186 -107 -33 187
    -61 -217 -242 -107 -269 77 163 273 -152 z1 85 -1 -212 172 111 200 -50 22 -6 214 -257 -295 -29 72 344
    -41 71 -138 194 217 53 -26 z1 -1 -83 -106 -17 z2 -3 174 -128 86 -16 -3 -50 97 -54 15 21 -74 -65 -4 -19
    z1 -27 -83 -37 -124 z3 -101 z1 -10 z1 -1 z1 -4 -28 -23 221 -6 -11 -2 -2 -2 -19 z1 -2 -8 66 z1 -21 z8
    -46 z7 47 z6 -1 z5 -48 -15 -1 z8 -78 -3 -1 z1 83 -3 -6 -1 z1 -22 z1 -6 14 -35 z3 -128 113 171 -8 -14
    42 3 30 z2 -7 -30 -338 -2 -107 -10 27 -72 6 -63 119 121 106 -104 -19 -31 z1 -7 z28 146 193 -25 z2 20 5
    37 z1 -6 z1 -22 -13 z1 -13 74 -8 10 -34 87 z2 -68 -58 1 -76 z2 294 -24 -11 7 -125 z2 -29 z3 -92 -1 z9
    -4 z2 -92 z1 -33 3 -11 146 z8 -91 -78 z6 66 z2 -2 z2 -4 z1 2 70 -4 z3 -73 -2 z4 77 -9 z2 -41 z1 -25 z1
    60 -10 z1 69 z2 -73 z2 143 12 24 z2 -5 41 -12 z3 -183 20 -23 z1 -26 z1 115 z1 -21 136 z1 -16 57 z1 -5
    z2 -379 -71 -39 z1 115 -3 z1 -17 z1 56 z1 103 163 -8 -8 87 -14 -6 z1 -10 -3 z1 -48 -20 70 64 z1 -6 z7
    -5 z17 -72 z26 86 z15 143 -25 z9 -32 z4 -763 877 128 1360 148 1570 -32 z1 697
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
    200 61 56 61 61 56 61 67 61 61 56 61 66 66 61 82 61 66 61 56 61 61 61 56 61 85 66 66 19 67 30 61 66 82
    56 61 61 66 67 61 61 61 66 67 61 61 61 67 61 61 56 82 27 30 18 18 61 66 67 61 82 61 66 61 82 78 61 66
    67 61 61 82 28 18 67 19 61 61 82 77 61 56 28 18 76 75 82 28 30 23 73 61 67 61 61 67 61 56 61 61 78 66
    66 67 19 71 61 66 56 61 58 61 66 67 61 56 61 66 56 61 67 56 82 18 28 30 82 77 28 76 18 61 66 66 77 58
    56 82 18 76 30 56 27 30 21 76 69 82 73 30 78 56 33 69 85 73 66 66 67 73 30 33 63 23 19 76 56 78 28 18
    76 61 61 67 82 58 61 61 56 64 61 61 61 67 61 67 66 79 66 75 27 61 61 67 82 77 61 61 56 63 58 61 78 85
    73 19 61 61 67 81 19 61 61 64 54 55 61 67 61 78 61 61 61 67 86 82 61 56 63 9 28 66 78 74 82 73 63 70
    28 24 73 61 61 82 33 24 66 69 31 80 32 61 61 22 85 70 61 58 58 59 61 61 58 58 22 78 61 78 71 85 70 33
    76 18 37 28 9 77 85 84 33 67 61 61 67 76 61 58 58 22 59 56 63 16 56 85 67 69 33 36 74 61 67 61 78 28
    56 36 18 76 45 33 76 21 75 28 61 64 69 61 64 9 67 19 81 60 61 78 86 82 75 56 9 35 27 32 57 67 9 59 59
    57 61 67 85 64 22 66 77 76 19 63 13 36 81 36 61 28 86 77 35 67 61 79 28 32 57 85 77 31 70 34 35 58 58
    78 9 85 59 24 32 64 69 30 61 37 56 77 31 64 82 57 54 61 22 78 67 61 76 30 75 56 21 22 78 71 57 67 34
    34 33 28 9 54 33 28 61 82 28 59 84 63 13 36 80 27 67 61 76 18 22 23 27 22 19 72 9 27 56 85 70 63 23 55
    36 77 56 73 28 80 23 63 13 85 70 22 64 81 32 37 85 57 67 61 86 82 77 75 30 69 31 77 86 82 73 27 57 54
    68 58 58 28 9 63 37 37 57 22 75 37 75 67 79 64 69 30 57 67 62 18 77 56 34 35 58 58 1 58 58 59 18 61 67
    61 75 27 57 61 85 76 18 33 76 69 42 32 82 86 33 76 24 67 18 71 77 13 61 58 58 70 78 82 77 67 76 66 9
    27 78 59 59 28 76 29 33 32 86 75 85 81 32 22 80 32 77 19 1 63 22 18 23 56 77 82 71 76 34 34 18 58 73
    69 27 32 60 34 28 9 37 45 36 64 81 18 32 64 6 82 77 18 70 61 42 64 58 58 1 21 72 71 58 75 28 56 12 14
    76 18 33 33 31 67 60 22 73 58 64 64 81 18 67 69 42 56 55 85 28 9 27 32 78 57 67 61 z1 37 57 56 68 64
    61 67 19 71 47 29 76 18 22 71 67 82 86 77 71 30 19 60 18 20 70 34 34 77 19 18 57 67 86 30 28 23 39 9
    22 58 61 67 66 78 71 75 66 79 67 37 57 82 32 76 29 56 75 19 58 77 61 58 58 18 18 69 31 76 41 36 42 28
    24 19 28 40 59 58 19 58 6 82 33 33 77 34 34 33 33 24 33 33 33 24 27 22 75 37 40 61 67 60 72 22 78 61 1
    27 50 70 85 51 32 30 42 66 67 56 18 67 28 76 21 72 24 17 70 55 64 40 37 64 10 58 18 63 36 20 10 81 34
    55 64 81 66 18 71 40 33 14 82 19 56 77 22 18 71 29 46 78 61 56 73 30 61 57 67 61 66 67 69 31 61 31 77
    28 9 65 59 24 61 37 64 48 18 85 64 69 31 81 15 28 10 1 27 63 70 24 9 56 57 54 68 56 31 36 9 45 56 85
    63 22 15 23 22 42 59 24 31 27 18 77 31 75 18 86 22 16 54 62 66 40 81 12 19 56 73 80 58 31 28 84 28 19
    79 67 60 31 66 70 34 80 53 13 3 57 67 32 60 81 76 36 33 33 21 61 61 82 19 77 71 28 28 75 13 63 36 20
    32 80 57 67 36 27 23 77 85 84 32 31 76 75 27 1 9 66 63 63 9 28 30 24 50 74 64 67 61 23 47 64 64 45 64
    18 40 18 77 58 61 19 67 19 64 69 28 61 37 46 9 30 66 78 19 80 3 56 67 60 66 36 33 33 77 81 32 85 64 69
    39 77 71 76 24 22 61 -240 15500 -1400 1010 8500 -240 5500 -1680 1650 10500 -530 4500 3500 -2030 1500
    -240 4500 -2030 18500 1650 -530 670 15500 -2030 1500 3500 4500 3500 6500 1500 -790 3500 1500 12500
    1010 -790 3500 5500 670 -2030 -790 3500 5500 1010 -2320 -240 5500 -2030 1650 10500 1500 24500 500
    13500 16500 -790 3500 7500 1650 1500 -790 4500 1970 4500 410 -1100 3500 6500 1650 -2320 1500 5500
    13500 5500 1500 -1100 350 1500 310 -2320 10500 3500 2500 1500 2500 1500 5500 500 4500 820 -1100 5500
    350 -2650 3500 -1100 10500 1650 -2650 410 4500 1500 7500 3500 730 -1400 3500 9500 2570 1000 -1680 3500
    5500 1650 8500 -2030 3500 12500 2570 6500 7500 1500 13500 5500 500 1500 530 5500 1500 13500 -2030 1500
    4500 310 1000 7500 1500 13500 1500 500 8500 18500 500 500 1500 1500 1500 350 1500 440 11500 2500 1500
    500 820 4500 1500 5500 540 1500 2500 -1240 4500 1500 1500 7500 730 6500 13500 2500 -2030 2570 5500
    2500 1000 -2650 2570 18500 1750 50 -3000 3180 6500 350 4500 4500 240 1500 1500 18500 -3000 3180 6500
    2500 530 -3360 3180 18500 -1240 1000 -2650 440 500 350 8500 -3360 2570 5500 850 3500 -3360 50 1750
    6500 6500 -3360 4500 1650 730 -530 -3360 3510 9500 500 1500 -2030 7500 -1240 1500 3500 6500 730 150
    1500 350 -1240 930 3500 20500 350 -3680 3510 2500 500 -500 6500 1500 3500 820 3500 -4020 3510 5500 500
    730 -3680 1000 3500 1500 50 -4020 1000 3500 2500 850 -2320 440 930 500 440 18500 1500 13500 2500 5500
    28500 60 500 500 500 4500 1650 -2030 3500 1500 -4020 1000 3500 2500 1500 6500 -1240 -500 18500 500
    4500 1500 2500 12500 690 -4020 3500 -790 410 1500 7500 12500 13500 2500 3500 18500 1500 500 3500 2500
    -4430 1390 1500 350 -3820 28500 4500 4500 850 6500 -4430 410 500 1500 7500 5500 1500 2500 26500 1500
    500 9500 2500 1500 7500 500 3510 7500 500 1750 5500 500 530 1500 4500 -1240 2500 24500 730 3500 -4430
    9500 500 590 2500 3500 -2030 850 5500 3500 500 4500 60 3500 60 2500 2500 1000 3500 850 28500 500 1500
    4500 2500 -340 1500 500 50 1500 5500 60 8500 1750 1500 500 12500 3510 5500 440 4500 1970 6500 500 3500
    7500 500 1500 850 930 500 9500 2500 500 2500 10500 1500 6500 18500 1500 -4430 1500 9500 7500 500 -1920
    2500 24500 820 22500 3500 -2030 1500 7500 2500 4500 3500 1500 8500 150 28500 43500 17500 1500 930
    -1240 4500 8500 3500 870 5500 350 3500 820 4500 -1920 2500 500 930 4500 1390 850 3500 5500 500 500
    9500 3870 500 1500 310 2500 500 1500 8500 310 500 1500 350 3500 500 12500 1500 1000 3500 10500 1500
    -1920 1500 5500 500 5500 7500 3500 3500 3500 850 1750 1500 500 500 9500 10 1500 870 5500 2500 2500
    1000 3500 7500 1000 3500 1500 26500 -4430 3500 -790 1500 18500 500 4350 500 6500 1500 18500 4500 1500
    -500 4500 1500 1500 500 1500 -500 4500 18500 730 730 2500 -4430 1000 3500 440 850 1500 870 2500 6500
    3500 1500 24500 410 7500 1500 10500 1500 2500 18500 3500 500 7500 500 850 500 5500 820 1500 870 4500
    7500 -1240 1500 29500 4500 5500 60 1500 60 1500 2500 500 25500 1000 270 1500 26500 1500 8500 500 10500
    1500 1500 1500 12500 1750 850 1500 2500 -2320 27500 3500 870 22500 730 -5630 28500 1750 1000 3500 7500
    500 180 530 1000 1500 2500 7500 500 500 2500 7500 2500 6500 4500 4500 7500 3500 210 3500 -8930 -4230
    730 18500 5500 1500 -500 15500 7500 4500 10500 1500 26500 1500 590 500 9500 3870 1500 1500 500 17500
    1500 1750 2570 2500 4500 730 2500 3500 2500 7500 3500 930 3500 1500 1500 870 930 1500 5500 8500 36500
    4500 930 2500 500 730 5500 36500 500 9500 500 500 6500 4500 500 24500 6500 3500 4350 9500 4500 730 730
    1500 2500 240 4500 4500 500 3500 1500 1500 2500 5500 2500 8500 6500 760 -4430 1000 3500 27500 29500
    1500 8500 3500 4500 26500 28500 9500 500 2500 1500 z1 1500 1000 6500 3500 27500 3500 500 14500 310
    2500 500 2500 14500 -500 18500 14500 2500 -500 18500 5500 7500 3500 3500 670 2500 6500 150 1500 850
    -5630 7500 22500 2500 930 500 22500 6500 500 -500 3500 2500 9500 18500 5500 10500 1500 500 180 14500
    2500 590 4500 4050 1500 9500 -600 5500 1000 27500 -1560 24500 4500 4500 850 2500 3500 -3090 730 3500
    1500 350 3500 2500 4500 1500 4500 8500 870 5500 1500 350 2500 5500 730 -5630 5500 350 500 50 500 9500
    3870 3500 2500 1500 5500 350 3500 440 10500 1500 -6550 1500 10500 -5630 9500 -600 1500 1500 500 3560
    1500 8500 60 28500 1500 2500 5500 43500 -1920 930 17500 34500 11500 500 10500 1500 15500 1500 44500
    28500 27500 23500 1500 -1240 7500 -500 4500 1500 28500 7500 4500 2500 16500 44500 310 3500 1500 22500
    500 4500 2500 11500 2960 3500 9500 440 1500 3500 5500 350 820 6500 3500 10500 500 4500 1500 150 3500
    6500 1500 3500 730 2500 590 2500 6500 1500 500 9500 3500 8500 150 2500 26500 2500 10500 1500 -5630
    4350 1500 4500 870 60 10500 4500 3500 4500 -1560 24500 4500 1500 820 500 9500 44500 3500 4500 60 500
    500 3500 3500 2500 1500 5500 2500 3500 4500 720 -1920 7500 1500 500 27500 3500 150 -980 3500 -2030
    2500 8500 -3090 -8930 1500 4050 13500 4500 44500 310 1000 -1100 6500 4500 4500 1750 1500 6500 -5630
    9500 7500 24500 500 4500 730 6500 60 500 5500 2500 6500 3500 12500 18500 14500 440 310 3500 500 3560
    1500 1500 530 60 1500 14500 2500 -1400 -147 -180 z2 8 -67 z3 -191 z3 -129 z6 143 69 192 167 z5 -38 z1
    78 -151 -172 z2 -19 -91 z2 -131 -175 z2 -62 -140 z6 131 77 178 165 z4 -16 -54 84 56 -96 -138 16 -17
    -135 -141 -51 -69 z4 -159 -165 -99 -132 z2 144 83 z2 62 -10 z6 -34 -116 -119 z1 -107 z1 -9 z1 -82 z1
    -150 z1 -154 z1 -98 z1 -127 z5 90 144 -8 51 z4 -49 -26 -79 -43 -135 -131 -50 -67 -144 -145 -95 -120
    z10 51 26 z2 -20 -71 z2 131 119 z2 79 -35 127 138 22 -53 54 109 -11 34 z8 3 30 -25 -125 -49 15 -32 -9
    -125 -127 -86 -85 -117 -98 -116 -59 -33 z1 -57 z1 -66 z1 -117 z1 -106 z1 -115 z1 -108 z1 -128 z1 89
    127 33 95 52 115 -2 -1 15 100 -23 30 -13 -20 -71 -122 -88 -13 z6 -122 -68 z2 -128 -98 z3 54 z1 117 z1
    -70 z1 28 z1 -9 z1 97 z1 -57 z1 -35 -96 -13 z6 -118 -69 z2 -124 -97 z3 54 z1 114 z1 -38 z1 27 z1 -4 z1
    100 z1 -49 z1 -32 -98 -116 z2 -5 -55 z2 -78 -120 z2 -17 -83 z6 77 31 121 104 z4 -20 -33 31 15 72 z1 73
    -4 124 z1 -104 76 109 z1 -8 4 -76 z1 -58 -79 -14 z1 7 -46 11 z1 -110 -31 -52 z1 26 -40 -125 z1 -37
    -106 -17 -58 z6 -86 -96 z2 -97 -111 z2 60 30 104 91 -17 -53 9 -150 9 -26 68 8 -19 -80 43 -129 -56 -32
    -7 -76 z4 -93 -94 -78 -97 z4 -15 53 -66 13 40 100 -23 -127 -66 -25 -93 -52 -41 -6 z1 -84 -75 -7 z6
    -103 -55 z2 -111 -81 z3 43 z1 99 z1 -33 z1 -23 z1 -6 z1 68 z1 -45 z1 -44 108 84 64 43 -62 26 -31 -11
    69 -45 47 -110 69 -46 54 -64 72 92 -48 -128 -106 -26 -27 -69 -30 -106 -21 -82 -18 -84 z1 -89 -94 -42
    -92 -16 -88 -74 -105 -60 z9 -28 z1 33 z1 -57 z1 -14 z1 46 z1 84 z1 -101 z1 31 75 74 88 105 74 34 73 73
    103 97 68 32 -35 59 31 82 67 75 26 38 16 -6 -7 -56 60 90 13 1 -74 -4 -25 18 60 10 27 -44 59 94 -20 -15
    65 40 -15 z1 -58 -64 -84 -66 22 -39 1 -69 -1 -18 -67 -76 35 -23 119 1 -62 -88 -98 -95 -78 -105 -5 -70
    z5 -104 z1 -67 z6 22 -10 z2 80 78 z3 -39 z3 -12 -79 -81 -25 -12 z4 -92 -100 -52 -58 z6 -2 44 z2 49 97
    z2 -55 z3 -12 48 96 59 57 87 4 -107 -11 -46 64 -25 2 54 -82 -140 -32 -44 z8 -68 -99 -59 -62 -38 -78
    -56 -26 -23 37 z2 -53 11 z2 -57 1 z2 -82 -29 z2 63 8 100 92 17 -39 57 56 z1 -21 36 20 -8 -66 -19 -57
    -16 -56 z6 -52 -80 z2 -28 -87 z2 53 10 100 73 -4 -29 -32 -5 -3 -6 66 50 23 -25 -35 -33 -27 z3 -63 z3
    -73 -48 z2 -85 -95 z2 37 -69 92 44 3 -31 73 -42 2 -38 59 -49 -19 -29 7 -27 97 106 88 -10 -1 63 4 15 72
    99 z1 5 27 25 43 9 31 96 65 -70 1 14 27 -58 -43 -95 -17 -106 -25 -62 28 -77 57 -26 11 18 30 -68 5 11
    93 21 40 41 42 -45 -84 24 -71 -70 -14 -12 -34 -87 -75 -43 15 -36 -24 18 -54 -70 -77 -27 62 z1 -20 7 z4
    -63 47 -34 66 -73 -21 -85 -42 18 22 74 34 z4 -8 -33 29 -29 -24 -35 -16 -45 106 96 66 48 -18 23 41 96
    52 82 48 93 15 -38 41 73 46 73 9 -35 -15 -6 38 -16 -11 -87 -54 -89 -41 -68 16 -61 71 102 58 -17 32 87
    72 101 -24 27 95 62 -44 46 -19 36 23 61 -9 -28 14 -28 15 -6 -34 21 35 17 -79 -53 -51 -65 37 58 41 3
    -35 9 8 61 -32 45 -77 -29 -69 -21 -5 -36 -61 63 -14 -96 -57 -9 -83 -99 -28 67 -10 3 -65 -80 -50 -71 32
    35 43 20 -75 -46 20 -9 44 -3 24 -38 15 2 103 -38 11 32 16 -26 -80 -63 -46 -84 -4 -10 -24 -60 20 -43 -1
    -59 47 54 53 81 26 17 -6 15 39 -1 2 49 -16 -52 -28 -48 z8 22 -53 -60 -51 -9 -34 -38 -13 79 39 26 44
    -73 -71 -9 27 38 58 -19 26 -83 -23 -15 32 104 13 z1 3 48 20 -46 -14 64 1 -20 -32 43 73 -64 -41 96 29
    -48 -11 59 56 20 57 98 69 30 49 18 -65 -23 54 -4 -19 -31 3 16 30 -53 17 45 -29 -7 33 -45 -104 -57 -6
    -60 19 -67 -4 -79 -32 -85 5 z8 17 -18 7 -75 2 -61 -31 -96 81 69 100 3 24 -12 -130 -13 -60 z1 -85 z1
    -88 z1 -49 z9 10 23 -49 15 -37 -18 -28 36 z1 65 z1 66 z1 -1 z1 -48 -65 -94 z3 -85 z10 3 -26 43 4 z1
    -29 z1 -21 z2 90 71 z3 -27 49 8 -15 15 27 -22 -18 15 89 48 54 50 69 1 -4 31 z4 -2 -44 9 9 z4 -43 -47
    -50 1 -60 -72 -20 -72 -66 -75 2 -68 z8 -9 22 -13 1 -10 -13 -106 -26 60 84 45 86 17 41 -137 -115 -70 5
    -80 59 -76 40 -86 -15 z8 26 -4 -3 -53 -17 -10 -18 -57 66 93 68 25 -8 -4 -39 -10 29 7 -43 -27 66 -8 -50
    17 -51 -7 -61 119 -49 -3 -72 -19 18 40 -17 28 -1 -37 -58 -5 13 -18 33 88 55 -98 -6 40 -58 -67 -92 -52
    -63 -70 -40 -40 z8 34 -1 -57 24 -24 -6 -84 -16 81 64 -17 53 -5 10 -127 -65 -34 -65 -76 -71 -67 -64 -77
    -41 z8 25 -5 -11 -12 -40 -54 -49 -33 49 9 16 -21 50 18 -21 -17 -41 z1 -59 z5 -68 z1 -90 z5 -13 -14 8
    21 z1 20 z1 78 -7 -20 -53 6 z1 -28 z1 11 -52 -76 -56 -72 -20 -11 -24 -39 z8 16 -73 -5 -3 15 -40 -48
    -49 71 -8 60 74 72 3 -9 -117 -14 13 -3 23 z1 22 18 -36 -69 -35 -67 -26 -71 -54 -70 -43 50 16 52 60 -47
    29 69 1 -45 -15 44 16 -68 -19 3 -12 20 88 -25 21 11 -20 -53 -32 35 -57 50 34 7 36 39 -12 10 27 z1 4 59
    -20 -47 -42 8 -12 7 4 11 -35 -14 -52 33 38 -34 -32 12 4 85 -18 -49 76 18 -25 53 40 24 43 19 23 -33 20
    50 -19 3 -35 -128 -126 66 29 -24 -30 63 -28 -49 -70 -40 -68 7 -58 -40 -72 z9 9 7 -8 -10 54 -12 -49 81
    50 45 32 -85 47 31 10 12 6 -106 61 13 -5 37 -1 -104 -65 -74 -25 24 -12 16 -23 -1 38 -27 -32 -10 -53
    -24 -90 -76 -69 -33 -47 -44 -59 -54 -13 -63 -2 -77 -68 -59 -65 -54 -47 z8 -4 16 -21 -5 34 -66 3 25 65
    39 38 3 71 52 -66 33 -65 z1 -60 z5 83 z3 -44 z1 252 z1 -2 21 -40 -42 z4 -75 -196 -61 23 5 33 76 28 -10
    -52 -72 -74 z4 -3 94 z1 -3 -16 -21 200 3 21 17 -15 9 z4 -17 -212 -153 -189 -64 -78 24 76 -10 57 -8 -14
    37 -1 31 z1 -36 -39 -43 -8 -3 -27 -68 -70 -14 14 -43 -26 111 z1 14 5 44 -5 -3 26 -59 -22 -11 -2 29 20
    50 15 -34 -24 z1 -37 27 -115 24 10 4 62 26 24 -10 -8 26 79 -23 -21 -23 14 -47 -7 -160 -39 16 -19 -49
    -19 -16 -36 -28 -35 -8 -35 -16 -38 -10 8 42 58 18 -29 -16 -23 23 -30 8 -5 z1 -21 -29 -10 63 20 80 72
    25 10 -19 20 -5 72 -55 -45 7 16 -8 9 z4 31 57 55 58 z2 -71 -63 z2 -16 3 z6 2 -19 -36 -26 -72 -54 z4 87
    z1 -2 z1 -30 z1 -6 217 22 -32 5 -39 z4 -87 68 -174 -104 -101 88 45 29 49 -20 z2 46 34 z6 41 21 z2 -25
    -33 -7 -10 27 23 12 -29 z4 -4 -16 18 -41 51 -10 44 21 -25 -11 -10 8 -75 -72 -54 -18 -85 -27 -12 5 -20
    -35 25 -3 13 -25 -54 -11 -86 -60 -49 -42 -63 -7 10 43 -4 -9 22 -28 z4 -7 -33 -59 -81 z4 62 3 -29 22 13
    -23 39 14 51 -26 -81 -29 4 -33 56 7 83 79 49 8 -14 -29 20 -22 60 91 -63 14 59 -5 80 11 12 -45 5 -85
    -33 -27 12 42 63 26 -77 -16 6 -7 38 19 18 -28 -19 62 30 24 -44 6 -31 20 25 45 48 9 -40 5 33 -37 -10 4
    -13 25 1 44 72 -30 -8 -5 -27 -80 -31 -46 -71 -30 z2 -51 -68 z3 -77 z3 40 z2 -10 16 40 -7 -47 -51 22 9
    z1 -27 z1 -2 z1 -47 z1 71 -22 43 75 -63 -16 -3 -11 33 19 -13 -111 -77 -7 -13 -43 9 31 33 134 -2 -35 38
    -17 -21 -39 -1 8 9 58 21 4 -31 -43 -1 -8 z1 21 z1 -18 -1 -47 -6 -44 -3 -54 -2 -74 -9 -8 53 -53 -15 -38
    -53 -28 -4 21 53 -58 -98 5 -133 -4 -16 55 15 16 23 1 70 z2 48 32 26 85 1 -40 z1 -11 -19 -59 6 48 77 3
    -24 2 9 -11 -35 24 51 46 -47 -11 -18 z1 -25 58 7 z1 -60 30 7 z1 38 -11 -35 z1 31 -99 98 z1 34 2 109 z1
    82 38 34 z3 -77 z1 -24 z1 7 -11 z1 -34 9 31 -38 -16 59 56 52 21 28 54 -8 -93 1 z1 122 78 z2 -4 1 z2 53
    61 z2 -4 -72 -4 6 42 36 76 19 18 37 -5 -43 -2 2 17 -13 -34 5 -45 -67 z1 11 38 49 53 48 51 -18 -10 12
    -8 6 17 23 -32 14 -48 -61 z1 -18 z1 52 4 36 61 -22 z1 -8 z1 34 -28 18 4 7 z1 20 z1 136 -19 -6 -28 -75
    z1 -1 z1 28 -41 -32 -41 -12 -36 -22 -81 -36 -17 -1 -36 -2 107 -1 -37 -2 10 3 12 70 -26 -34 z1 51 -39
    -29 -20 27 -42 4 -41 -35 -8 13 14 24 26 -36 218 3 17 -12 -9 -23 49 23 -19 50 -38 -58 -39 -29 -88 -77
    -37 -58 4 -17 -11 32 z1 25 -111 -16 -16 23 -25 -37 21 -27 2 17 -3 17 -14 -61 -72 -68 -23 -11 36 -15 1
    6 2 69 93 99 z5 -41 12 49 -9 3 z2 -31 -183 10 35 27 86 z2 -129 -64 2 11 z8 -52 -45 z2 16 -66 10 -10 5
    -2 5 38 -13 23 -83 -71 -8 -21 25 -25 68 20 -17 -3 50 40 48 24 31 57 -56 -11 7 21 4 -40 13 27 -4 57 -28
    27 5 12 -19 5 33 -32 -1 -49 z1 -14 -62 -48 14 -18 -22 -27 -28 16 38 19 -74 -7 -18 25 z1 77 -99 -63 9
    -33 -57 13 21 2 34 -18 4 z1 71 81 21 16 29 -47 41 15 -11 -35 -12 31 -38 -40 -70 5 12 -8 -10 -54 23 11
    37 51 -1 -12 -18 14 -21 56 -5 46 -48 -6 -11 -20 -6 -9 9 -50 40 57 65 110 15 57 1 4 -7 -13 14 1 7 -48 1
    z1 -1 52 14 -48 3 28 -84 -9 56 30 45 39 -13 5 -47 10 -13 46 -17 -39 68 19 -50 -3 -6 -35 -7 28 -62 -15
    -30 -39 50 z1 55 60 -37 48 17 -17 48 12 34 47 41 4 90 -51 146 6 -20 -1 -20 -3 1 -13 -17 95 -57 21 2 28
    26 -53 6 -14 18 69 z2 -63 -37 -24 -28 -25 9 z2 8 34 108 45 14 53 z4 -54 -7 z6 14 -14 -60 -30 -32 4 -97
    -18 15 12 56 -2 27 -3 34 -51 z1 -9 z1 1 z1 77 z1 -2 z1 -55 z1 -10 z1 -87 z1 -29 -39 -53 z2 2 12 z2 -77
    -43 z2 -20 19 z2 4 17 -85 -1 -99 -24 45 69 -1 -20 58 -14 -90 -67 z2 -15 6 -124 20 -73 -3 2 -5 50 23 60
    66 17 -9 5 11 44 -5 -96 36 24 38 -8 101 z1 -14 -90 -22 -16 9 -39 -9 -10 55 -14 -1 71 -3 118 55 71 90
    -44 2 26 -18 -24 17 -12 -32 -19 -53 -71 -47 144 -38 -13 39 4 -9 11 -37 -11 13 72 63 -78 -20 53 -33 61
    4 -11 14 -84 101 1 -7 42 -15 89 79 z2 -97 -41 73 40 17 76 z2 -4 -48 47 27 -3 -36 4 27 -1 79 -36 -5 38
    22 19 16 22 1 -51 2 42 -15 5 45 3 20 -26 -40 -37 -76 -61 41 22 3 58 11 3 25 19 42 -14 49 -10 -2 -35
    -73 -6 25 -19 29 -16 -43 -26 1 -5 z1 -44 95 -4 -5 -47 -35 -1 14 20 -88 -6 -37 -37 -27 15 7 8 18 -39 -9
    76 26 13 2 32 60 51 -15 37 -23 -48 -120 24 55 -2 41 19 -23 -17 21 -6 -19 15 -15 -21 4 62 -87 -8 -9 -20
    -40 31 41 71 8 -2 2 -5 85 25 45 36 17 10 -21 12 -58 -12 13 -41 -99 -16 -5 -53 16 15 14 -19 -5 20 -24
    11 -8 -89 -26 96 35 15 34 -5 78 7 -11 35 -11 -8 -55 -8 -46 -62 -55 -23 22 -66 -64 -10 -21 8 -63 -8 -3
    54 5 46 53 21 -26 -41 -31 43 1 -11 -90 2 z1 105 81 z2 35 58 z2 3 -4 z2 -19 -48 -25 -27 -19 32 5 -13
    -72 33 63 -25 -68 6 6 26 -46 -9 4 20 -11 7 5 6 -74 106 24 12 44 70 -17 10 -44 57 5 48 40 -10 -13 -23 4
    -43 z1 -16 -30 -33 -19 -34 38 -30 -13 23 12 18 -12 -85 -1 -48 -65 10 107 1 z1 26 4 -8 3 z1 -98 -3 2 z1
    -84 63 -1 z1 -65 28 -64 z1 -23 -6 99 z1 26 32 12 z3 -45 z1 18 -3 z4 -95 z1 4 -32 -6 z1 -30 20 10 z1 26
    -1 -13 z1 -2 5 -4 z1 48 -53 73 z1 -46 11 -41 z1 -39 -39 -68 z1 -67 -19 -13 -49 -5 27 z1 67 z1 -21 -4
    23 7 46 z1 59 z1 -118 72 -5 5 24 z1 -10 z1 -5 84 32 74 26 z4 13 -5 -11 -36 -26 14 18 -44 36 115 9 -50
    -27 -33 -3 -66 2 -12 -20 -47 -23 5 67 -64 5 -10 -54 z1 -44 -29 84 -29 63 23 -12 3 64 -71 4 15 -11 -20
    -1 16 9 -32 -46 -28 1 z1 68 76 z1 2 79 47 z2 18 z3 -39 -42 37 z1 12 64 52 z2 2 z4 -31 z3 -1 z1 -81 14
    55 z1 -125 -2 z4 -39 z1 -33 5 2 5 -29 -23 z4 -168 -47 -89 63 -30 12 179 30 19 35 5 -27 z4 -44 3 z1 15
    4 71 6 1 13 -20 -8 -3 z4 -27 -74 -14 -34 z4 55 4 39 33 26 1 -13 -3 -36 -37 -40 35 24 -8 -5 9 64 6 -187
    -33 13 -7 4 8 47 60 34 55 34 -17 19 -17 z4 1 78 z1 49 z4 3 12 z1 5 5 -27 -1 15 -50 -59 34 -24 26 5 26
    64 -65 -85 -66 -25 z1 -1 -18 -22 33 -37 13 45 -134 8 -119 -47 -39 -65 -22 -8 1 3 7 24 29 6 2 -7 -6 -9
    -45 15 -7 -23 27 12 -65 -51 45 28 -31 -25 -30 -42 -23 34 26 61 16 -34 12 -38 30 43 13 54 13 12 -46 -34
    -27 -8 3 12 22 65 16 4 29 -52 47 -2 -46 -10 -17 -54 4 -5 -27 -4 62 73 -6 5 -36 -77 -47 -28 z5 -1 z1 77
    155 z2 -14 -6 3 4 14 z4 -64 -151 33 -134 24 51 -89 -31 -13 64 -83 19 -1 3 19 -11 64 75 13 110 20 5 -83
    -52 -1 39 -72 -24 -47 -21 -36 59 -10 37 -38 -9 4 -7 28 42 -66 z3 -19 48 z1 14 34 40 z1 22 21 -7 z1 19
    -21 13 z1 -18 7 63 z1 -99 16 -6 z1 10 4 -65 z1 77 3 3 16 -15 -26 -20 -19 14 14 -15 -68 -6 52 21 90 -45
    -15 -28 22 -25 -3 z3 -84 -74 -5 -24 z4 10 15 -10 5 -5 1 55 -61 85 34 26 z1 -116 -9 z3 11 -143 -27 8
    -12 -38 26 -150 -11 37 z1 -28 13 -23 13 9 -17 -24 21 -5 -15 5 -6 90 -138 -12 6 75 48 15 -4 51 -4 -16
    47 -3 1 26 z1 -86 -7 8 -66 -5 2 -31 22 -4 14 -124 z1 12 -13 16 9 16 61 -122 z1 -7 -24 -17 25 -37 -10
    -81 z1 38 -60 31 51 74 65 9 z1 31 -26 3 37 -28 16 -10 -1 -3 z2 1 31 33 51 36 50 7 -14 29 -21 54 -42 -2
    -42 57 14 -14 19 73 -17 z1 -15 43 -28 3 -3 -3 -21 -58 52 3 -54 30 87 53 -15 -61 1 -4 -65 -22 z8 57 -40
    -9 -13 30 -63 -8 8 7 19 -108 z1 -12 18 -48 7 -9 -51 -35 z1 36 18 149 -25 -21 67 5 z1 -20 68 80 -9 -66
    -11 -6 z1 -13 -82 -11 -9 24 -17 -85 -127 32 28 12 -17 -13 106 5 -53 6 18 -14 5 77 -4 -5 -1 z1 -16 -12
    3 -44 -41 -30 -16 -3 -43 -37 -49 27 89 48 15 -5 11 6 -16 -25 35 46 -144 -38 -10 66 5 z1 63 z1 9 z1 -2
    z1 -19 z1 -78 z1 38 z1 -56 z1 -84 3 51 -5 -11 2 1 36 -12 -43 z1 -21 43 -61 -39 -14 30 -10 52 -27 -82
    -104 29 20 -23 36 z1 22 z1 -1 z2 -11 -74 z2 -3 -37 z2 15 -14 z3 -2 z3 7 z1 -71 3 -13 z1 -3 37 -39 z1
    -69 78 13 z1 8 -6 -2 -11 26 -1 -24 -43 -15 -129 13 -28 -26 22 88 24 -6 117 10 44 11 -8 -51 2 -35 1 53
    18 20 7 11 -24 37 108 57 54 66 39 3 40 -35 -24 17 4 -41 6 -12 -10 -3 4 11 -78 19 17 -37 16 -11 -11 31
    25 58 72 -12 13 34 1 -3 42 z2 -5 48 38 16 -9 -3 z2 -34 -47 -9 7 -17 13 z2 -24 100 -64 -37 21 61 z2 -24
    -86 47 -8 6 19 -3 -16 -47 5 -17 51 -11 -157 21 16 50 76 4 40 106 -12 30 -64 -7 26 -16 8 3 25 -39 49 5
    23 -1 -6 56 -15 -31 -14 -23 -1 -21 33 z8 18 51 6 42 26 9 124 32 21 -32 z1 6 -30 -51 -18 -24 4 -29 10
    29 -16 -18 -4 27 9 11 -27 -28 34 -38 8 -22 -57 2 -60 -4 -60 -1 -36 -32 36 -6 38 12 -28 -10 -48 -37 -6
    -3 -29 -36 3 10 34 40 -12 11 -15 2 24 -42 16 22 z4 80 -27 -10 4 z4 -9 -70 -47 -63 -35 1 -9 2 -8 25 16
    69 6 68 50 -35 -26 -21 -23 -29 -7 58 68 66 z1 30 25 41 z1 22 6 -30 z1 2 2 -56 2 15 -19 32 24 24 -16
    -43 4 -20 22 13 -53 -36 64 -93 86 28 51 38 1 1 2 6 -1 2 z1 -41 z4 77 20 -8 -28 57 8 -5 33 -6 42 -10 38
    -5 -35 -5 67 10 -25 -9 1 -37 -9 -27 98 z1 -24 -17 10 19 -20 62 99 51 -15 -6 40 92 57 -42 -28 -25 -7
    143 -45 8 -9 -50 -51 z1 13 18 -11 11 -2 -75 -89 47 -3 22 33 14 20 -16 44 -4 18 43 -10 61 -10 -22 -8 -6
    -32 21 -124 30 25 -18 -47 -33 -73 -47 -6 -3 -20 -53 -14 -1 -14 16 -10 4 -20 21 -37 -1 -1 7 -47 -19 118
    69 -1 -75 -142 11 z1 -35 z1 -6 z1 34 14 -48 -42 -81 -135 -12 z1 -14 z1 38 z1 164 -25 103 z1 -5 2 19
    -103 -3 -30 13 66 1 -22 1 -45 78 36 -30 -19 z8 -57 -27 -14 z1 2 -3 -51 z1 5 47 1 -9 -2 48 z1 -62 -15
    -23 87 -3 -18 4 -69 -14 1 z3 59 48 53 64 z4 20 z1 -49 -20 -20 45 9 16 30 45 7 -34 4 -3 20 8 3 -25 12
    35 21 -52 -17 12 -9 -11 -58 29 -24 9 -31 6 -36 5 -95 40 -21 60 4 2 21 104 3 -21 -27 -25 -45 -28 -7 9
    14 -49 50 8 44 77 z4 -2 -26 -63 -48 z2 25 48 -8 2 -38 -36 46 10 26 2 -18 z1 2 -18 -23 5 22 -19 -6 -38
    -27 -17 -2 -7 19 -11 34 32 18 15 4 37 -30 1 1 -34 7 31 12 -12 -7 19 -8 -6 39 83 -31 -6 -44 -19 42 17
    59 4 2 z1 20 47 z1 1 -17 -14 -14 6 -19 58 17 63 4 7 34 16 16 z1 -59 22 z1 1 13 4 6 z1 -11 -1 72 24 32
    75 27 -108 18 6 25 39 35 -41 -143 -10 -55 z1 -19 -47 z6 62 z1 117 z2 13 2 z1 69 -5 z4 -141 z1 6 -118
    -15 z1 104 14 -4 6 13 -11 z1 29 18 75 9 -27 -37 11 73 58 -3 30 -22 -66 31 -32 -92 -71 -43 -22 61 11 45
    1 -29 z2 92 -5 16 -15 -6 -70 -12 91 4 z1 -9 z1 37 z1 -56 z1 -76 2 -50 -19 -52 9 -21 8 -6 z1 11 z1 49
    z3 37 -23 z1 41 z1 -40 59 -36 -39 44 z1 19 z1 11 13 21 39 4 z1 18 z1 -131 -29 -14 25 -23 z1 -60 z1 -82
    140 46 5 1 4 z2 3 -11 -22 27 -24 9 z2 -26 -65 -20 -2 -30 -21 z2 -42 9 -42 -24 22 27 z2 -1 -41 z1 20 -2
    11 z2 1 -46 7 -4 -13 6 z2 -22 9 56 71 z8 -53 -22 z2 -4 -33 -17 -21 8 -7 -10 18 -38 1 55 -41 z4 57 32
    -10 16 z12 -30 -5 71 -34 -26 -5 -23 19 7 32 -4 -8 23 62 6 26 -24 -90 2 39 -4 -1 1 26 28 17 11 -13 39
    43 35 7 3 18 -51 -160 -68 1 -23 -3 -29 -2 -35 -67 41 -62 15 25 42 38 26 72 41 17 22 -10 54 56 13 -14
    19 -28 -10 4 137 12 -64 -16 -10 -6 -14 -1 -39 -18 -53 -21 -1 z2 -1 -10 -1 -8 -7 13 -40 -37 -29 -1 16 2
    28 54 -10 64 32 17 -45 -4 24 14 -2 1 19 5 82 -88 -9 5 -34 -33 -91 52 80 -44 26 -2 -2 -14 -6 -66 17 -49
    -76 5 3 -15 -54 27 61 3 -13 42 z1 -5 z1 26 z1 -17 z1 64 -66 1 -61 5 -30 -15 -12 49 z1 48 z1 24 z1 47
    z1 12 -43 -13 34 -25 -3 2 18 -8 3 -64 20 12 -3 42 66 10 15 15 -31 -2 -18 28 -44 30 -46 8 -1 -11 -11
    -19 -24 -66 -44 -6 z1 -67 -19 -10 -1 -8 17 27 -64 10 -7 3 14 -30 -20 45 -13 45 3 34 -36 11 31 5 -56 4
    -7 14 -21 76 45 z1 -10 -29 87 z1 11 9 21 -109 15 z1 22 28 2 -4 -11 -44 -4 -3 -17 96 13 -20 4 -36 -1
    -98 -68 z1 -46 -29 36 12 32 97 -3 z1 36 6 -56 22 55 -29 -20 -3 -22 -15 50 -6 21 7 -26 -32 11 -3 -40
    -10 -28 65 -1 12 -20 31 35 -5 51 -2 31 -78 -4 -1 -9 15 -9 12 20 2 1 14 7 87 14 -16 6 -50 -19 -13 -61
    z1 -7 -81 -32 z1 -2 13 19 4 -8 -37 -36 -16 105 69 32 62 17 43 36 53 55 30 19 50 24 -30 2 -135 77 -7
    -25 6 -25 -6 16 8 -22 30 34 13 z1 13 20 -28 -31 39 49 -12 76 1 23 -4 -6 -29 -13 14 41 -10 3 44 2 -49
    50 89 25 -22 -99 -41 -77 33 -21 -6 3 -32 3 -9 8 66 54 41 57 29 45 17 1 13 -78 16 37 -27 77 28 36 3 5
    -30 2 -29 -19 3 22 -23 10 -23 -12 60 -8 43 53 z4 -11 z1 -2 z1 5 z1 -9 z1 -59 z1 -49 z1 13 -7 -60 -20
    19 57 40 58 51 2 -22 -9 -8 7 3 -11 -6 -5 44 z1 27 40 z1 7 z1 -33 z1 -2 z1 -72 z1 18 52 34 z1 68 2 52
    z3 -18 z1 13 z1 -43 z2 27 12 3 -5 -6 -26 -21 29 z2 -10 2 z2 -8 15 -74 -67 11 -72 -29 28 11 29 z2 1 15
    z2 -10 60 19 46 24 -20 -9 -35 32 -13 -4 -14 66 -33 2 16 9 -78 z2 59 -4 1 z1 11 -34 4 -16 -58 -56 11 25
    -39 -46 z1 -59 z1 -16 z1 -48 z1 -25 z1 -6 z1 -7 z1 13 z1 15 27 1 -50 28 52 -7 -16 1 22 -12 11 -107 25
    -14 9 81 13 -4 -9 30 -33 -40 33 147 18 8 43 15 32 20 13 2 -1 -1 -9 20 -17 -62 36 -45 -70 -41 -1 1 56
    -12 52 47 -34 z1 -29 z1 46 z1 33 z1 -8 46 62 65 3 -24 -6 50 z2 1 z1 96 z1 30 z1 28 z1 1 z1 -45 40 -35
    13 14 -7 58 11 -9 -13 1 -5 43 17 -102 -56 2 40 22 31 -1 3 12 -18 -3 -24 51 -13 -59 -31 36 -20 -7 98 7
    -124 19 -3 -8 9 -67 33 12 -25 36 -13 -13 4 -8 3 -22 -51 56 73 -1 -6 z1 8 z2 12 19 -9 -30 z4 -8 4 22
    -32 18 3 -10 -46 26 9 -22 -13 -22 -59 26 28 46 35 14 -1 53 24 34 42 -29 -24 6 10 -40 -41 15 30 -29 5 7
    -30 -29 32 -8 15 z1 13 z1 -50 z1 -8 z1 -7 6 -8 116 -13 16 -21 -14 -9 z1 17 z1 -42 z1 23 z1 -23 41 -1
    -21 -2 -6 -16 20 4 2 25 61 72 -22 -5 -153 13 -27 -30 -25 -49 -45 -36 -15 18 z1 52 z1 34 z1 56 z1 -4 15
    -21 33 5 -16 -20 10 3 -7 13 -21 -25 23 -5 -13 23 z1 49 z1 -17 z1 -24 z1 23 z1 -19 z1 7 z1 -85 z1 -127
    -8 -8 2 64 82 -4 -5 -9 29 -11 -19 48 -33 -17 -25 -15 -2 3 -16 -35 46 -3 31 14 -6 17 -21 -6 23 -42 83
    -17 9 -13 33 13 33 15 -29 -15 5 -32 7 -3 -96 -103 -42 -14 -17 12 27 -16 9 -2 -64 14 37 25 2 24 1 -36
    -19 12 -46 -7 4 1 6 -33 z1 1 68 25 15 9 8 18 z2 20 20 -122 -18 -93 4 -10 14 -5 -3 46 19 z1 17 6 -112
    16 -40 -27 7 31 26 1 2 42 -5 10 42 53 95 -3 -9 z4 8 14 -60 -66 z4 2 29 27 -27 -79 -5 -33 -27 -16 -80
    29 5 14 -114 68 84 5 10 21 -2 -55 -26 -23 -57 -6 1 28 44 18 -60 43 42 -7 16 -13 13 8 -4 -9 23 -23 22
    -1 50 -17 -63 -6 83 33 66 85 21 -29 -27 -5 -44 -49 -19 -12 8 45 -8 4 -9 10 z3 4 6 -75 28 -2 -13 -26
    136 -27 -8 z2 26 21 z2 36 78 5 6 37 19 3 9 -24 -18 z6 -5 14 z2 -27 40 11 7 1 -33 z2 -11 25 -35 33 19 7
    z2 -61 -34 13 -27 66 11 z2 36 22 25 8 -9 -27 -42 -35 -3 -2 -19 -27 z8 12 -7 -7 23 -41 -17 -8 1 38 87
    32 -23 -16 -9 12 -36 15 23 -21 13 1 -8 23 31 z4 19 -15 z1 -22 -2 -32 -23 18 -12 12 43 -14 z4 -56 -78
    -21 -10 15 -26 9 54 -6 44 -25 -4 2 6 -13 5 -34 9 -9 -17 2 -42 -16 -11 55 -58 11 -22 -9 -39 30 49 -27
    -11 -50 -38 34 -48 -1 -1 4 2 18 40 41 45 -25 -24 3 3 79 1 30 z1 65 45 z4 -9 z1 -25 z3 -6 z1 -3 -18 z1
    -33 -3 -29 -1 4 5 1 7 -23 8 -5 -23 13 -20 13 30 -6 41 28 31 51 -13 13 -50 -13 6 -11 25 2 24 -9 -70 37
    -17 -3 7 -13 -39 -72 -9 21 9 22 47 4 7 46 -50 48 -11 11 23 17 32 z1 20 33 -44 1 70 -7 -23 -7 57 9 -25
    22 25 -21 z4 -13 -7 67 4 -55 -2 92 11 -34 110 64 18 z4 -26 2 -46 -19 24 -73 1 -2 120 22 11 -6 16 5 44
    21 6 20 -10 46 -18 -35 3 8 -17 -9 -32 -2 -2 -57 -40 -9 -2 -2 -94 -94 43 61 -11 2 -35 8 -16 -52 4 3 93
    -7 -6 6 -15 -38 -56 -12 87 43 -36 -40 -5 30 14 -10 33 22 13 2 -62 -19 30 36 -23 2 z4 -7 7 -30 15 z4 62
    24 33 7 -30 -6 1 -129 -24 7 2 -3 18 28 -17 -2 6 z1 -15 9 55 55 -53 24 -4 -14 8 36 34 -5 -63 -11 -32 z1
    8 z3 3 z1 -14 z1 -122 z5 20 39 53 18 9 -41 -55 -45 1 24 -2 -60 -14 74 51 22 -18 14 -24 -4 16 -45 22
    -17 6 9 -40 -52 -32 59 52 20 -50 -35 -18 -37 -7 -5 -1 -3 4 30 -3 -3 -1 -5 z1 -9 -1 -5 14 -13 42 13 -18
    35 -19 -29 -12 63 -12 2 -89 -65 -11 z1 -45 -61 z1 8 39 11 -1 -2 -1 23 44 -11 32 -56 36 7 1 20 22 -23
    77 -45 11 1 -11 15 -16 -45 -39 -39 -57 4 z2 17 30 z2 19 -14 z2 79 -40 z2 -36 -22 27 -2 14 3 19 52 7
    -27 62 12 -8 -2 -18 2 z1 -2 21 14 -4 -1 -6 z1 -2 -7 -17 -139 55 16 87 -8 z8 -16 -37 -9 102 21 -4 -58
    -1 -2 13 19 -6 -40 38 -43 -85 28 -17 6 49 119 z1 -20 -31 -4 -2 -11 17 2 -25 -28 -37 -36 -89 -60 -22 z1
    79 -8 -12 23 -17 -1 5 -53 -9 -24 11 43 -56 120 46 8 110 55 62 -73 57 -8 -53 113 40 9 14 -11 13 8 -1 55
    3 -6 -9
    """#

  static let gapsInContext = #"""
    200 98 120 61 124 112 87 87 87 122 87 87 87 87 112 98 87 87 87 126 87 87 87 87 114 87 98 122 112 112
    108 87 87 87 126 94 87 87 87 116 94 98 102 102 110 95 98 112 116 67 98 87 87 87 126 96 87 87 87 122
    126 98 122 116 108 82 61 122 61 116 96 87 87 87 122 94 112 97 122 104 122 87 87 87 94 108 87 87 87 110
    96 98 104 61 108 126 126 122 66 82 106 87 87 87 94 126 87 87 87 122 30 87 87 87 94 116 87 87 104 94
    108 87 87 87 126 92 87 87 104 129 110 104 116 95 82 108 126 61 104 108 94 104 61 98 94 112 122 114 104
    100 113 104 61 110 94 98 87 87 129 122 96 87 87 129 122 22 104 61 110 122 121 87 87 126 129 110 116 98
    61 106 27 87 87 94 122 73 87 87 126 129 100 87 87 126 94 87 87 87 110 64 81 104 87 110 76 120 104 122
    88 72 31 116 61 82 108 121 126 98 107 78 103 87 116 126 122 105 116 126 127 30 108 87 87 64 92 55 104
    110 95 102 80 116 126 76 30 28 120 94 69 71 33 124 94 59 69 124 112 9 92 82 128 87 87 58 58 22 112 64
    81 126 37 124 22 63 82 129 120 116 122 79 96 120 61 58 58 107 87 58 58 107 79 108 82 108 30 127 87 87
    117 105 108 104 88 13 36 81 116 122 106 31 60 87 87 37 101 28 124 58 19 113 28 87 58 112 34 95 87 94
    96 129 73 87 58 58 22 95 57 129 100 121 111 112 6 63 82 128 57 105 103 19 126 94 76 105 104 33 90 75
    105 108 104 72 22 103 58 32 115 96 19 103 85 126 127 105 64 122 104 94 59 105 104 75 27 129 122 58 111
    127 27 73 114 57 105 72 22 18 90 33 117 85 126 34 35 58 112 76 99 122 19 119 96 108 126 103 71 29 57
    56 21 75 76 87 64 90 31 119 124 66 75 30 119 82 108 109 76 76 94 95 109 61 30 34 34 115 33 27 82 96 9
    106 23 94 95 77 18 128 57 56 68 56 124 94 59 101 30 65 129 124 107 125 96 111 93 113 28 96 60 123 63
    32 81 88 106 15 79 98 104 66 126 88 123 82 98 104 108 106 57 94 59 28 87 34 34 103 95 94 108 12 107 76
    108 90 75 22 41 75 111 22 1 27 113 95 96 92 73 98 112 9 40 37 64 88 70 104 15 24 110 122 98 82 126 60
    124 70 96 115 105 72 60 19 80 85 64 69 66 33 112 6 90 97 84 94 76 105 108 55 126 18 125 128 67 57 129
    82 98 116 34 34 58 59 28 1 95 58 19 20 110 76 28 126 107 105 113 80 101 28 111 127 82 27 96 94 59 58
    116 22 95 122 126 121 90 99 75 61 24 109 57 100 31 101 80 66 124 22 4 114 85 128 19 77 33 76 71 107 87
    23 124 98 64 81 22 94 69 66 125 27 88 127 126 90 103 108 102 64 27 46 38 23 22 39 115 94 60 19 78 59
    112 78 22 63 123 85 64 32 64 95 104 97 73 80 63 94 79 95 37 73 57 105 113 80 119 101 29 111 42 89 95
    92 93 92 27 124 125 128 94 28 1 96 58 23 9 42 117 126 105 127 112 19 88 79 96 66 75 14 22 96 82 98 102
    108 22 108 14 76 95 32 126 18 125 80 95 111 93 36 104 71 105 68 101 29 40 19 42 27 18 125 76 84 105
    112 78 97 112 78 22 100 66 14 67 107 36 85 51 71 33 102 60 123 101 105 37 34 72 33 90 71 82 98 112 113
    116 37 113 96 21 76 129 82 22 129 32 24 59 31 101 32 94 95 58 58 72 95 94 66 31 96 6 113 9 27 95 19 79
    37 123 28 57 105 113 104 127 25 30 127 18 18 69 42 104 14 109 28 9 122 96 110 125 32 119 24 19 97 73
    80 63 113 23 20 116 20 32 69 39 12 104 119 66 104 100 92 19 72 21 101 126 31 58 61 58 107 79 94 14 61
    71 29 98 82 29 46 30 94 76 33 109 24 37 56 27 129 77 97 63 31 94 10 75 74 70 119 22 108 88 33 33 76 38
    23 124 27 70 99 69 76 18 41 111 19 114 103 77 98 104 110 121 54 82 9 117 104 98 25 31 69 89 95 85 64
    56 75 58 94 98 112 60 78 97 79 70 88 124 57 67 73 58 61 1 96 58 115 89 125 33 71 86 103 94 60 96 12 39
    93 110 66 126 94 23 20 z1 100 75 19 27 23 75 107 94 127 105 63 113 -380 570 -1400 550 400 290 -1520
    1960 410 -2560 290 -1520 1960 400 -380 290 -1890 1960 630 -680 290 -1890 2320 270 1180 -380 570 200
    470 460 290 -1890 2320 510 5080 750 -1520 2320 210 5080 -380 580 190 300 5460 -710 260 690 5500 1840
    750 -2230 2670 320 5430 -200 2320 -2560 230 630 -710 230 750 220 1500 -240 630 -2030 480 5130 1180
    -2560 2990 230 4980 470 4500 630 850 200 -680 2320 -2880 4620 320 1180 -2560 2990 300 5130 -380 830
    -2030 220 320 630 230 4500 1500 330 1180 -2560 3320 4980 240 -1120 2670 -2880 460 500 1180 -2880 3320
    4620 210 1590 -2880 850 4560 460 -1120 2990 -3200 840 3040 1960 -2560 870 1060 240 830 210 5460 1500
    320 630 -2030 870 650 4220 850 -2650 -710 4100 200 630 190 870 1500 590 850 -2650 300 4350 -710 -3200
    3320 1060 670 5130 -3200 3320 1060 670 5500 850 -3360 270 230 1590 -3200 3620 840 1060 240 850 2720
    -2030 330 22500 -3490 3620 4740 670 150 -3780 3620 840 1060 1500 -3780 3620 840 4620 1180 -3780 3620
    390 1750 850 880 -4040 270 6500 500 880 230 -1710 60 3500 870 -4020 1500 320 1590 840 2720 1060 870
    850 -4040 870 320 230 1120 870 160 150 500 220 -4040 3620 -340 3040 6500 880 270 4930 820 820 870 320
    6500 500 5500 870 4500 1500 180 2500 810 4220 1500 1500 370 850 1500 4060 1500 290 -4040 3920 1000
    3500 2500 850 1750 850 570 4500 840 5500 3640 1500 930 870 210 100 630 4920 870 -4430 1000 3500 1060
    -4040 1000 3500 1060 850 650 1500 320 1500 850 -4040 3920 2060 1060 320 890 -1710 2500 24500 730 870
    230 230 3500 5500 -4040 3920 9500 1500 7500 550 6500 5500 690 5500 -4330 1000 400 500 3080 -4040 3920
    3820 730 540 -4330 1000 3500 2500 4930 500 1060 1500 1870 870 870 27500 3640 2500 720 500 7590 1060
    4500 680 4350 1500 1060 530 2500 1250 7500 1120 220 530 60 1500 850 6500 500 870 4790 4500 870 500 140
    310 7590 -3090 460 890 4620 1500 1870 410 1500 11500 440 280 3500 590 1440 16500 270 660 500 7590 60
    1500 36500 1250 18500 2060 500 320 2500 2500 1000 400 6500 5500 460 3500 690 4340 650 570 440 590 3500
    500 26500 500 3500 1500 -4640 1750 1250 8500 690 860 3500 1500 1500 690 1500 320 1060 6500 3500 4000
    3890 310 -3000 500 2500 500 870 2500 24500 1500 5430 28500 330 4500 3780 3730 730 27500 290 500 26500
    1500 15500 680 4100 1500 1500 500 -2250 1060 640 730 870 4580 590 1970 870 6500 3720 5500 1850 -280
    3500 850 -1710 810 -500 930 -1110 890 3500 160 2470 1440 1500 420 180 220 230 500 4740 7500 9500 -4640
    2500 500 870 3470 3400 650 1500 1060 1500 -490 2240 7500 5500 3500 2500 730 5500 2500 24500 870 1950
    1860 900 540 -950 830 1500 2500 1500 2090 -1710 930 800 -500 500 390 100 420 3500 270 5500 550 930
    4790 1060 7590 150 8500 5500 820 500 3560 1500 4500 500 870 27500 -5140 2500 500 4350 1500 1060 320
    5500 680 16500 870 200 5500 500 1060 3500 420 210 2500 500 1000 1500 6500 7500 4060 6500 5500 4500 390
    6500 3500 570 270 7590 3730 60 1500 7500 590 1440 1500 18500 4990 4100 1500 1000 290 2500 1950 230 320
    1590 1750 5500 1500 50 16000 60 500 1500 1500 1500 820 3500 810 5500 3500 660 500 290 6500 870 500
    1500 60 730 290 1500 210 -2480 -3820 310 2500 4350 1500 4500 440 22500 3960 1870 410 2240 1060 650 790
    -3820 18500 5500 6500 1500 1500 500 1270 3780 6500 5500 850 1500 200 850 1500 -280 1310 500 4050 3500
    -1620 4150 890 3500 350 820 -2640 3400 850 3470 5500 820 500 7590 3730 60 820 3500 4500 590 -500 -3580
    1950 700 1130 3040 24500 170 350 110 4740 4500 7500 4030 6500 3500 24500 28500 1870 110 4590 530 830
    5500 -2470 850 4220 2500 1500 -500 5500 4110 1500 1060 190 220 2500 650 2500 6500 4710 3500 680 16500
    440 60 4530 730 1970 24500 340 590 7590 1500 4500 4500 3500 1500 23500 3500 13500 870 1500 500 1060
    260 850 3500 200 850 1500 1500 4500 2500 7500 870 12500 500 18500 350 2500 510 5500 2060 3500 7590
    3500 2500 590 18500 3600 730 3500 420 200 690 210 9500 730 3720 500 3500 1060 3500 3500 730 1500 4500
    3500 2500 1500 5500 4100 4090 3500 1000 310 1950 1900 500 2500 4860 27500 690 1500 26500 3980 1500 590
    2500 1440 5500 500 7590 3730 340 3410 1500 1500 590 43500 29500 1500 -500 180 2500 590 10500 1500 860
    4530 670 1270 2500 690 -500 4500 3500 350 820 -2640 870 6500 1500 250 2500 1500 1500 1500 500 470 590
    2500 830 1500 1250 5500 180 500 1500 270 3500 1000 -4020 3500 1060 850 4350 8500 2570 350 2500 1060
    1500 2500 5500 500 3920 1500 26500 60 14500 9500 10500 6500 440 870 3500 370 1500 4050 6500 1500 270
    60 820 1500 650 4790 2500 14500 6500 6500 1500 210 3500 150 5500 1500 2500 7500 3500 590 4500 660 1060
    440 1060 50 390 1590 4500 3500 41500 1870 370 1060 1500 3500 1500 1590 4410 500 4050 16500 3500 1000
    3400 -950 200 6500 850 1500 930 930 -2090 600 500 7500 150 1000 -4020 7500 4030 6500 870 2780 1060
    -500 930 500 590 3200 6500 3470 500 500 3980 240 4500 70 2990 6500 1500 27500 1500 7500 1500 3500 4500
    4500 870 4500 3410 7590 -2640 870 -62 14 24 89 28 83 123 155 47 86 30 116 133 165 178 182 -185 -126
    -159 -113 -132 -49 -99 2 -125 -71 -65 -24 -54 -2 13 22 -176 -136 -165 -114 z5 -81 z1 -6 z13 41 z1 99
    z1 157 z1 172 -74 -154 35 -120 z4 -40 -85 38 -18 z12 60 -56 90 18 147 6 158 30 -146 z1 -126 z5 -85 -26
    -16 41 z13 46 z1 107 z1 124 z1 151 -140 z1 -129 z5 -82 z1 -33 z13 -5 34 41 98 z1 119 z1 142 23 40 z2
    -22 70 92 80 120 123 z2 51 57 130 121 -128 -59 z2 -74 6 -60 41 -83 -22 z2 -43 75 8 38 -124 -125 -108
    -75 z4 -47 -76 17 -37 z12 42 -26 84 10 111 60 133 95 -122 -118 -95 -114 z4 -65 -47 -4 -59 z12 27 -15
    77 7 105 67 126 86 6 -31 84 -25 -5 -53 45 -32 z4 92 -31 109 2 -115 -109 -102 -69 -82 -62 -41 -73 z4
    -20 -6 10 -52 48 z1 -16 z1 111 z1 85 z1 68 z1 1 z1 114 z1 69 z1 -86 -116 -49 -103 -23 -64 11 -60 -11
    -74 -13 -66 64 -13 -22 -25 -112 -101 -91 -71 z4 -47 -49 z1 -60 z12 37 -34 64 -30 102 -26 116 47 -112
    -90 -100 -74 -71 -4 -20 10 z12 -19 57 23 63 z4 50 104 88 111 28 -12 -15 -14 93 43 79 16 69 15 41 40
    109 61 99 108 -94 -103 -46 -44 -46 -69 21 17 -13 -69 6 z1 22 -52 61 z1 -99 -99 -72 -35 -39 -71 -7 -48
    -72 -4 z2 33 -45 54 18 z4 -3 -56 54 27 z4 83 24 99 8 -103 -102 -90 -96 z4 -43 -59 4 -37 z12 33 -26 68
    z1 99 78 107 91 -36 -8 40 48 z1 73 z1 99 -92 -45 -3 -25 z1 -39 z2 29 37 95 88 z1 56 z1 107 -14 -27 17
    2 z1 -43 z1 11 -99 -14 -105 -41 -40 43 -53 -39 z12 23 37 z1 -19 z4 101 96 83 76 -95 -91 -89 -75 z4 -35
    -55 4 -20 z12 36 -21 53 -25 91 44 101 43 -11 62 7 15 -2 39 10 17 11 z3 67 98 82 92 -93 -50 -48 58 -49
    -20 3 5 z2 -11 7 -18 -8 -27 41 -46 30 -48 -15 -79 z1 -83 -46 25 -6 -12 29 16 10 -58 21 78 64 -32 -33
    12 18 -73 32 85 74 8 78 57 21 -55 -43 -91 -65 -92 -64 z4 -26 5 -22 -38 z12 34 51 -21 -12 92 100 17 83
    -90 -89 -77 -24 -33 -27 -23 35 z12 4 -36 38 6 z4 66 75 89 86 -88 -69 -94 -91 z4 -35 7 -30 -24 z12 25
    51 -28 8 82 99 40 84 -81 2 -92 -16 z4 -9 43 -25 -19 29 -27 13 52 z8 51 49 18 -3 101 93 79 85 -83 -93
    -25 -1 -25 -30 -22 -13 z12 14 -21 82 41 z4 69 26 99 90 -78 -69 -67 -40 -2 z3 -26 8 -67 -125 -13 43 z1
    4 z8 35 38 8 -16 71 96 2 75 -50 -11 -61 10 1 19 -17 5 16 5 -29 41 51 -21 -82 -107 70 34 -1 7 -4 2 -11
    -6 88 76 51 91 28 -36 -197 -57 -48 -82 79 54 10 -3 -6 z1 3 -19 71 34 58 28 42 60 19 -34 -4 z5 48 26 50
    -5 97 78 96 97 46 56 -2 22 -59 10 -90 -36 41 33 -2 -5 -26 3 -33 4 z5 6 z2 73 93 51 76 -27 -36 -37 17
    -39 -70 -48 -22 19 42 -8 30 -10 -33 11 11 23 66 -13 47 -18 -8 40 -11 z1 1 -47 4 56 2 39 16 88 92 52 92
    43 -56 z1 -89 64 -40 z1 -77 13 -27 -26 -27 32 9 -2 -3 z5 6 z2 66 -41 49 -29 92 -8 65 2 -75 -72 -35 10
    -58 -11 z10 -1 -5 35 -49 -98 -113 58 z1 71 26 86 -24 4 z1 54 z1 -74 -70 -29 -5 -53 -22 z10 -13 11 34 7
    -117 -73 55 5 58 78 80 73 z1 4 53 2 -72 -54 -68 -59 -67 -46 17 -24 -47 -3 7 -29 -4 31 3 34 z8 15 z1 37
    z1 42 z1 73 z1 -70 -64 -49 -24 -7 -12 z10 -16 6 -45 -98 42 60 1 40 37 69 z1 9 60 88 z1 41 -31 -27 -10
    119 11 -5 -23 29 -84 -68 -1 -29 -1 -19 -42 -34 6 14 z2 73 70 69 73 -2 -2 z2 7 -6 -7 z1 -32 -66 z1 -42
    -11 -86 z1 18 z8 32 z1 -88 47 -24 -16 -3 -14 21 72 57 87 13 45 52 55 -72 -76 -43 -15 -8 -6 z10 -12 9
    -71 -82 61 42 25 22 59 61 7 1 80 86 35 5 -66 z1 -87 z1 -12 z1 -1 z9 -1 23 -14 -16 6 70 -51 52 z1 71 z1
    30 z1 92 z1 62 -77 -55 -50 -76 -48 -12 -60 -42 z8 -8 6 -13 -74 19 -4 -9 -106 47 12 9 3 73 31 76 40 -77
    -15 -65 -1 -65 -24 -44 z1 -19 14 40 -36 6 11 19 -140 z8 -5 z2 5 44 82 6 69 -18 -24 -13 -13 10 -21 -41
    -45 5 28 -3 17 -2 3 -84 -10 21 -7 1 1 22 50 1 2 72 74 39 59 65 64 66 30 -50 -28 10 z1 -84 -51 34 30 13
    -1 -7 84 -39 -4 8 48 -4 z7 72 25 83 2 15 18 63 z1 8 -24 2 1 13 31 -328 -56 -28 -33 -35 -42 231 -12 -1
    -67 53 60 76 53 24 6 1 61 -8 -1 -3 -9 -1 z3 -67 -74 -40 -50 -31 -56 -11 -22 -2 z7 -31 -23 17 -5 42 -11
    11 -1 -27 -11 35 -21 61 5 90 56 -3 38 2 15 -54 2 -39 14 -24 -33 23 -33 10 17 -2 -38 -67 18 32 15 z4 5
    12 31 28 81 62 64 86 -42 -60 -75 -60 -77 -32 -73 -35 z8 25 3 -10 11 -5 -8 -41 -11 78 16 48 8 83 5 -14
    z1 -18 22 39 37 3 -96 -5 10 7 -14 62 -22 -2 -71 -139 -112 z2 -27 11 -15 z1 8 z1 65 5 69 68 35 z1 58 23
    -14 1 -7 -16 70 70 -62 -44 10 87 -10 15 -47 70 -7 -145 -51 2 36 2 2 z1 6 -12 69 56 72 10 32 7 37 11 11
    -7 38 -5 -20 7 -69 -74 -9 16 -16 -42 -26 46 -33 7 84 61 70 46 17 17 4 3 12 33 73 16 8 12 z1 3 -1 9 -40
    2 24 111 -56 -13 -4 -6 -48 40 -37 -95 -79 42 z1 72 z1 54 z1 40 z1 33 z1 24 z1 47 z1 -99 z1 18 5 -44
    -41 -12 66 68 -22 40 12 -4 -16 29 14 -40 -57 -76 -8 -44 9 11 4 1 z2 82 86 6 51 -4 6 10 -6 -17 -74 z2
    -4 -18 -18 157 z8 15 2 z2 -46 -146 -85 32 33 71 z2 13 z1 12 39 -9 z1 24 15 19 30 43 -134 -24 -2 -7 14
    -71 -58 -152 39 47 -47 48 71 z1 6 43 -60 21 27 60 34 1 z1 28 10 -2 39 -16 -56 -24 18 -98 -69 17 -87 z1
    39 34 -44 -33 z1 81 27 33 24 -13 6 -6 23 49 -109 6 3 -48 2 28 z1 -43 -13 -56 -31 -11 20 35 -2 17 6 -40
    -48 10 -12 -2 -39 -2 z3 15 z1 14 4 9 11 z2 81 -8 44 62 -69 -26 z2 103 z1 138 z1 3 -31 z2 -106 57 14
    -157 z8 55 38 z2 1 z1 59 6 -64 -58 -25 -13 z4 -13 -7 -2 z1 139 -14 z2 6 1 -35 -6 z4 -105 56 116 -69 10
    75 -172 40 -2 25 42 -16 -25 21 -35 -46 -32 -13 -95 -44 -9 35 -64 -49 z4 18 8 31 20 z4 24 49 11 29 -47
    -9 -68 38 -36 z1 -43 -1 z8 12 -11 -23 8 41 -3 -1 59 81 37 15 25 5 9 2 7 -3 -55 -16 61 27 13 -5 13 3 22
    18 142 -14 -57 4 18 64 14 -51 5 53 3 31 3 52 11 21 z1 47 22 26 8 -23 -10 44 -34 -13 37 -28 20 14 8 32
    -1 27 -35 20 20 z1 21 z1 -16 z1 25 z1 4 z1 64 z1 29 z1 61 z1 59 -46 -47 -69 40 -7 15 11 -5 z8 -12 45
    13 -45 43 -5 -45 -16 66 41 34 22 -99 1 14 7 -13 12 -9 -45 25 -26 34 164 -32 184 -39 32 -8 14 -54 -30
    12 51 20 -99 24 68 -49 -10 29 3 27 1 -118 -66 -131 19 -23 -68 -13 -61 -1 -11 z1 -7 166 -22 z1 -1 z4
    -25 -1 -63 3 37 6 7 72 37 1 9 -52 38 -55 5 -52 -28 11 -10 36 -7 -21 -3 -14 -7 29 -1 -3 -63 -69 -18 -60
    -13 3 16 47 86 32 -130 z1 -53 -19 -3 2 22 -10 -20 -17 -5 -9 -66 -53 z4 -4 z1 -12 z1 -8 z1 158 -1 33
    -56 2 -1 z4 -25 -54 -129 -22 -88 72 39 -45 z1 -8 -30 -48 -10 14 10 52 -14 -66 -1 -16 -21 -51 -38 -57
    75 91 4 19 46 16 -7 13 9 29 z1 -8 z1 -2 -3 -33 6 -30 -8 96 -8 -47 -92 -23 -41 -37 4 4 26 19 -36 z1 57
    71 -4 23 48 25 4 19 16 21 -17 z1 -118 1 z1 1 -3 43 -3 -4 -105 16 -2 -29 182 z1 62 z1 -86 z1 34 8 16 10
    80 24 -22 20 92 41 8 z3 -53 z3 3 -14 23 48 -1 -23 -30 -20 42 -10 22 17 59 14 12 -33 -16 2 40 21 -15 -1
    -91 -1 -2 -41 -41 -2 36 -23 6 -7 3 38 -8 -14 -17 -48 22 -21 35 -24 -63 36 -58 -156 -23 -134 -8 50 -2
    z1 12 z1 31 10 1 49 15 18 32 57 21 -30 64 1 -108 -92 -111 26 9 -23 5 8 24 -4 6 2 -88 46 182 3 3 13 6
    46 -21 1 -38 -50 19 139 -24 4 z1 -71 16 -5 -98 -14 -16 -30 74 -20 50 -10 3 18 -16 -14 23 -55 36 16 -7
    31 13 -5 40 3 -10 4 -42 -104 20 10 -46 9 -11 56 -8 26 3 -5 68 12 -67 -18 -40 -2 193 11 -12 -14 -16 -1
    -25 2 28 -16 64 3 8 31 5 -5 27 49 8 31 -3 4 12 -2 -14 36 66 -24 -14 12 -2 -48 -47 -121 76 24 z1 77 z1
    61 z1 10 z1 6 z1 50 z1 -32 z1 6 z1 11 -10 -4 20 68 -23 z1 108 16 -21 42 2 -8 8 -50 -53 -103 -5 -21 13
    32 5 -66 -51 -126 14 121 11 19 3 -75 32 9 -22 9 10 -29 -27 11 -15 37 -10 -21 -58 5 -34 7 -23 -22 -7
    -59 21 17 28 40 -11 21 -36 -119 -39 -8 68 37 22 -17 z1 -134 3 -3 61 -39 -20 27 118 z1 52 7 z2 -41 4 25
    5 61 7 38 12 96 30 z2 -1 z3 -44 z1 12 6 -18 -8 8 34 10 -1 -40 15 -21 -79 -67 29 -42 -36 -19 8 -19 19
    -9 71 49 62 30 55 -41 50 -3 20 -32 -19 -6 36 10 -72 12 -9 -39 -40 31 37 76 51 -43 -34 -29 -30 z8 -57
    -72 21 -61 6 z1 -11 z1 34 -4 -25 21 -10 39 18 -15 52 -9 13 35 59 66 39 34 -5 -16 -61 -70 -15 -4 17 11
    72 -1 25 26 -10 8 20 -36 -7 -13 -24 46 -4 15 -8 -25 40 8 49 -1 1 -41 -88 40 5 -16 42 43 53 -20 85 85
    63 -29 56 15 26 16 -53 29 -17 10 21 45 18 -7 -31 -34 -18 9 9 -59 52 41 93 -20 47 73 z1 49 4 77 z1 33
    z3 1 8 -12 z1 -55 -49 -70 10 -15 -31 -38 29 -2 38 -44 -8 -7 -22 -35 -2 -4 -5 -1 -10 23 14 32 2 26 -2
    -30 9 68 -20 -45 -10 59 -13 3 z1 -9 -8 13 -38 -24 -11 z1 29 -21 31 31 26 -54 49 44 57 -9 31 33 59 65
    -27 -41 36 -75 7 2 27 -10 11 -11 z1 -9 -20 -10 z1 20 -19 53 z1 -84 49 29 z1 113 -14 -67 z1 48 -68 -82
    z1 -27 19 21 z1 7 -11 -22 z1 -35 -20 6 -6 -7 -35 165 19 5 -9 39 39 28 21 -20 -4 60 -1 34 -34 -80 -6
    -13 30 14 -32 -56 3 -3 -53 -64 z1 -35 -4 -3 -24 18 8 14 -21 20 -15 -2 21 -88 22 20 92 39 z8 -52 -63
    -52 5 -17 -27 -30 10 4 -1 6 -18 12 -16 39 23 78 z1 -30 -2 -3 z1 -32 2 -8 -29 3 54 -8 -31 59 -58 -100
    -40 -73 39 146 -14 -1 6 -3 -69 -3 -25 4 14 150 101 50 2 74 67 11 19 -20 -2 -22 -110 -17 -34 -15 -27
    -28 18 8 -26 -8 44 -10 6 -36 -69 -6 13 1 51 23 5 -35 -133 z2 28 8 z2 -38 43 102 52 16 -4 12 5 z4 -48
    z5 -13 -5 z1 57 32 5 -8 1 9 -31 108 103 -12 19 -14 -30 -9 -9 -37 11 7 5 -16 z1 -16 -36 71 -85 22 4 -59
    -106 -6 1 -3 -12 21 3 41 -12 34 10 32 -14 -185 7 62 30 z4 -64 -17 -63 -47 z4 18 16 23 23 -18 -12 -25 5
    18 -4 3 -47 -29 -8 -7 -12 7 -24 -2 -5 14 21 -17 62 22 -9 -37 -86 -24 -9 3 47 63 -2 8 -113 5 36 51 58
    28 99 11 4 -9 -79 -17 -24 12 -17 -9 -13 -3 -49 -5 -3 7 -62 -18 30 45 121 -10 30 -31 -21 -57 -20 -13 1
    -29 11 18 17 1 69 3 13 -39 12 86 39 -77 -19 -15 10 51 -30 4 -13 22 -70 -199 -22 37 29 -14 -29 22 2 -2
    -7 -14 -13 -17 9 19 -70 -11 13 -44 -49 16 12 1 6 3 z1 11 z1 59 -27 59 1 -8 z1 -16 z1 -15 z1 12 z1 -14
    13 -4 42 16 1 -9 -14 -13 27 50 -14 30 91 89 25 -9 2 5 39 -25 6 1 z1 -22 40 63 27 -27 28 9 -9 -67 4 77
    -73 z1 46 z1 55 -48 -6 -19 -60 z1 -123 z1 14 z1 95 z1 2 z1 1 z1 14 z1 5 z6 -2 -47 77 4 24 -11 1 -10 -1
    -73 13 8 -12 -11 25 74 z8 -87 1 19 -33 -62 7 -5 -9 z1 -23 38 -3 -54 -71 11 -41 5 -12 115 -4 39 60 14
    -34 z1 -57 z1 40 z1 59 z1 58 z1 53 z1 -36 z1 -54 z1 47 -2 -12 -17 -1 -5 39 10 12 z1 56 z1 -90 z1 -85
    z1 -97 -3 24 7 -15 -4 51 33 69 z1 73 z1 12 z1 57 z1 14 -40 -3 -10 5 3 16 -4 -17 -22 -8 -9 1 -18 -12 -7
    -15 -28 -15 23 -40 7 20 15 -43 2 20 69 41 17 -12 27 -23 18 -32 58 -9 -9 -86 -50 -53 -25 -27 30 -49 -9
    -5 9 -56 z1 18 44 172 14 1 3 12 -38 5 4 6 1 25 -2 -7 22 z1 27 10 -81 -95 -11 6 -19 z1 18 -14 46 -28 z1
    -7 20 z1 -217 32 43 1 -32 44 22 z1 36 -10 56 11 79 23 -1 -7 10 13 -17 -43 51 43 64 -22 -36 100 -35 48
    -23 -74 z1 8 -16 -8 2 23 42 56 -18 5 -86 15 -130 -160 -35 -1 -49 11 -44 -19 -37 19 -13 -35 -20 -5 12
    -21 22 42 1 -37 23 16 -8 -22 -11 17 -38 -24 4 1 -5 12 12 61 -4 -38 15 5 24 49 9 -86 -33 8 59 28 13 35
    42 4 12 -1 -12 -2 10 -14 13 52 -58 -37 7 29 -12 -9 -81 63 56 -104 2 -25 7 -52 -83 -71 16 z1 -37 14 26
    22 10 z1 181 z1 38 -6 136 -5 z4 -92 -11 -6 -4 z4 -7 14 36 20 -25 z1 -79 12 29 -9 28 -21 16 -23 51 16 1
    -11 23 -16 24 -8 -67 -41 -55 -91 -27 -52 41 15 -7 75 -41 13 4 16 -8 8 4 -2 -13 12 117 15 -17 16 -41
    -38 59 -6 21 2 75 32 47 -17 11 1 z2 2 -66 3 -46 15 z1 -44 30 -1 -12 -48 -78 34 17 21 6 11 -33 49 46 12
    16 -79 65 -23 -19 -72 13 -20 -4 -4 -32 -18 -8 27 8 17 -16 8 -18 -42 -41 -63 -54 1 25 -36 -3 -4 13 22
    -18 64 27 55 18 20 -13 33 29 -3 -13 -57 25 -11 -47 59 -20 -14 z1 -5 33 -5 -3 -3 -32 -13 -89 -22 -43 4
    34 -18 -12 22 74 24 11 17 -8 z1 32 3 21 z3 -10 z3 40 30 -30 -24 61 115 28 51 17 z1 -44 -56 -47 z1 25
    z8 -31 -46 z1 9 -8 15 z1 2 -7 -18 27 -10 87 z1 25 z1 -2 25 20 -51 33 z1 -126 z1 -39 -6 40 -107 24 z1
    29 z1 42 66 32 54 3 z1 44 z1 -1 -21 18 57 -7 -10 -12 -11 13 -43 30 1 44 35 -37 -28 21 -21 17 -12 -2 26
    24 9 41 -43 71 46 -19 28 -133 8 -6 21 11 -13 -6 60 -4 -64 -22 z1 -110 z1 -66 z1 63 z1 108 z1 72 z1 -29
    z1 25 z1 4 z1 37 z1 -60 z3 -4 43 8 -18 -5 -92 -32 -31 -43 -18 -41 2 -40 -5 -19 27 13 35 -1 -22 15 -106
    -6 -29 -53 52 32 -18 -26 -21 14 31 34 -12 36 12 -19 13 -19 5 15 -39 17 45 2 201 64 -84 27 -4 -4 2 -56
    2 -77 -16 -59 -46 -12 -47 -19 -3 63 -17 -51 -45 -68 -23 -29 -54 -7 z1 11 -6 -28 z1 30 27 -17 z1 -23
    -26 13 94 8 43 10 45 12 -10 -8 12 -5 10 1 46 20 32 -7 -4 20 40 24 -3 -33 -28 48 17 16 15 13 37 -1 -20
    -15 -26 -2 10 7 -34 28 10 -28 71 -2 -27 27 35 77 31 -32 -39 -13 -44 -2 -3 45 -138 -51 27 -4 33 10 9 36
    12 -5 2 68 20 47 z1 4 z1 13 z1 10 -12 7 -2 -28 -15 -11 38 8 -14 -11 -45 42 31 52 45 46 39 -20 -12 z1 8
    -8 13 8 56 19 -1 6 14 -30 5 28 -110 -48 2 17 9 -23 39 18 12 -19 65 -24 -38 -21 54 37 48 81 13 -8 -20
    15 -20 18 -5 -109 -10 -26 7 33 9 -10 38 -43 -111 11 -22 -1 16 29 22 -6 -9 -32 -31 -94 -43 -35 63 22
    -45 88 122 -5 49 -12 24 -38 -21 14 7 -6 -1 -6 -40 33 -4 3 45 2 15 -36 17 2 19 -32 -15 -1 -15 -7 -16 95
    9 -21 19 39 52 -63 -5 -11 -57 z1 3 72 25 3 9 40 -13 -42 11 47 1 14 26 55 19 -12 -54 1 6 -19 -4 -33 -55
    -7 5 -25 -10 36 1 1 -2 -44 1 55 39 -56 -61 -32 -11 4 -16 -1 z1 2 -13 34 16 -15 -5 46 39 74 20 -19 12
    -61 -1 -46 -64 34 -47 -36 49 -5 152 -1 -11 -6 17 2 z1 -16 -26 -5 18 4 z1 -2 -4 3 3 31 -15 11 -172 20
    39 43 21 26 42 47 31 22 28 60 21 57 46 28 27 -110 -36 5 -28 -20 -79 -10 -6 17 35 31 194 11 -24 3 1 -17
    36 -3 9 30 -7 8 15 27 26 22 -2 -13 -10 -13 -30 -38 -64 -11 39 -22 34 14 -61 7 -4 -7 16 6 37 31 -13 76
    98 58 -4 8 -59 8 24 20 -22 -18 15 1 -67 11 -52 -49 116 -37 16 120 41 -2 -30 16 -37 -60 -45 -68 124 -17
    -3 -37 2 -31 36 54 27 5 -22 -34 -31 -23 -29 -18 -42 2 30 20 -33 -25 12 16 -2 19 34 17 -28 z2 57 8 z2
    -16 7 9 -22 -4 20 -9 1 -20 -30 z2 -41 -38 z2 -103 -59 2 -5 -1 -71 -1 -8 -21 57 2 50 11 -21 10 -5 59
    -15 35 21 24 20 14 54 10 16 -3 7 z1 9 5 -25 z1 5 -29 -11 -32 26 38 46 23 -1 81 z1 58 174 34 20 5 -17
    -80 -42 -23 18 13 -3 -2 -10 41 3 z1 37 -2 -9 -28 -38 6 -5 -16 12 -101 -9 -16 17 68 76 4 -4 21 28 5 -12
    14 55 69 47 z3 11 7 z2 -5 z3 -28 -11 -3 2 24 3 9 22 -3 -23 -50 -1 -19 -67 -15 73 -19 -6 -33 -40 -25
    -36 11 -4 -26 -13 -38 -53 -35 15 14 87 33 42 47 z2 -43 -44 z2 -40 -73 z2 -9 -11 z2 68 135 z2 -10 28 z2
    26 4 -11 -5 -4 5 -6 39 -9 11 -4 20 -33 -9 1 34 -48 -16 -61 -20 12 -43 -9 11 16 6 43 -12 -55 -54 -19
    -15 40 1 3 -8 21 14 -29 -7 1 29 -17 -16 31 -20 42 90 -8 8 14 -18 7 -144 -20 -39 2 6 -45 -52 -23 54 -8
    36 33 48 48 19 4 3 26 6 11 -22 -28 -53 1 -2 -43 17 -27 -79 61 -29 -4 34 -57 -4 -24 -9 8 9 -82 -30 z1
    -21 26 -9 -1 -26 30 5 -1 62 2 -3 25 7 -8 -2 -33 -3 7 3 86 -116 17 3 103 21 68 79 5 -72 15 65 54 24 -10
    33 22 51 21 -286 13 15 -12 -71 -23 51 5 23 z1 -38 -11 -8 -80 -15 -33 1 -1 -12 15 -9 18 43 -16 -7 9 -7
    80 -46 -1 -48 12 1 29 31 -8 -7 1 25 -20 17 14 -13 36 -6 61 8 84 50 15 81 -37 -1 -7 40 -104 -7 37 -3 -5
    -22 -13 35 11 -8 -23 9 1 -2 2 -12 39 -18 -85 38 3 -12 3 -28 7 24 -39 69 38 26 -44 25 -120 -37 52 -77
    67 34 13 10 58 25 53 -44 17 11 16 16 -19 -30 -71 -14 -2 17 -40 -19 3 12 14 -21 51 75 11 38 52 -15 38
    41 -4 17 -93 -8 -25 -17 47 4 -8 -7 2 -11 -39 -3 -4 39 -11 37 5 -7 -21 -14 -27 13 11 30 5 -38 8 -2 51
    46 -2 2 2 -25 -22 6 -14 38 9 -3 -38 12 -29 -11 40 42 8 12 53 -51 -7 -70 -43 -76 38 29 -7 -43 33 61 44
    -2 -28 -46 -3 -7 -22 -25 -5 -1 40 14 -30 -37 72 -3 124 62 11 9 -5 -35 -105 -46 41 10 75 56 -18 59 3
    -21 -4 1 74 4 12 56 -18 -37 -20 7 -5 -8 -28 31 z1 -7 -32 -12 2 -20 29 71 8 -15 26 -24 2 -7 z1 -10 -7
    -15 -39 26 110 23 -37 17 -7 44 10 78 37 -54 10 -6 -9 -34 2 -5 51 -7 -34 6 -51 -13 -5 -2 123 39 z1 -1
    -18 -61 -32 -5 27 -6 -15 2 -17 45 14 29 -3 -9 -2 -4 -61 8 -52 43 3 12 -55 15 -73 -60 15 38 5 18 74 -34
    25 -1 32 114 -5 -10 -10 19 55 -3 -8 37 4 7 -9 45 35 -9 28 19 -31 -21 -26 -22 40 -35 -81 -11 3 -21 -7 9
    14 29 -33 -48 -3 -62 -21 46 48 26 52 30 32 20 22 3 -11 20 z1 -22 -4 -64 14 31 3 -49 -2 47 -8 3 38 21
    -56 -5 58 4 101 18 -37 -7 -26 -54 -32 39 z1 32 11 -10 -14 -59 44 42 -35 -2 -108 -70 51 -24 z1 56 -47 3
    -46 -49 22 z1 8 z1 -2 89 -1 -1 z1 -5 z2 -5 10 -63 -84 -8 -6 22 1 -8 25 z1 -41 -31 45 80 40 -26 -31 -15
    -41 -22 2 47 2 -14 -1 7 -55 2 -23 -1 -31 -21 43 6 -52 2 21 3 32 2 -22 117 14 -2 -12 -7 -11 2 76 -1 -46
    -5 -45 53 -37 -34 -9 -32 55 -33 -34 -169 -23 -10 4 31 47 8 4 -55 12 -58 -37 20 -3 23 -26 -9 -9 z2 27 2
    z2 -74 -75 z2 -38 -1 z2 52 3 37 61 -35 25 -12 -52 -5 11 93 z1 -15 42 21 5 40 51 -12 80 -3 -19 6 -49 24
    1 65 z1 -42 20 -82 -5 -80 16 z1 15 -60 51 z2 45 -42 29 30 55 -1 z2 -27 -51 -25 27 -90 -24 z2 5 3 4 -23
    -88 -28 z2 -13 57 16 z1 53 z1 -22 z1 -41 z1 -7 z1 -87 z1 -41 z1 -15 z1 -7 z1 40 z1 -47 z1 131 z1 -37
    60 19 -3 -2 59 1 -18 -12 -18 9 56 -6 1 1 27 39 -39 23 38 13 6 -17 -24 40 94 2 38 -11 -33 -38 28 -46
    -148 -8 -43 -17 4 -18 -70 -7 -76 -4 -3 85 79 -28 -18 -18 32 2 z1 -64 74 -11 2 -10 20 77 -28 -5 7 5 -17
    -6 -38 4 -32 11 -25 -11 33 z1 -74 1 50 -100 -33 15 z1 -2 92 72 z1 10 21 -1 z1 58 z1 50 z3 10 z3 2 z3
    -24 z1 -4 -16 z1 5 6 71 z1 -71 16 -18 z1 15 -15 -17 z1 -13 -36 27 z1 -2 -31 5 z1 -14 75 17 z1 -8 -10 2
    z3 14 -17 9 7 -13 4 22 17 92 -9 -15 -9 -24 1 22 10 -25 -39 -42 -91 -89 -3 -77 -41 5 -52 z1 46 -36 56
    27 -1 -5 -35 49 15 35 15 -184 2 -9 -5 25 35 62 38 65 43 -8 54 -43 z1 2 z2 -58 -21 -64 26 z4 7 -13 46 2
    12 -14 -65 -3 3 7 3 -3 32 18 97 26 -11 -28 -15 16 -7 -1 -12 50 -57 9 -61 -46 -23 8 21 -29 11 -15 -9 16
    48 -42 -102 -5 -2 z1 -5 -10 33 -43 6 80 -3 18 43 41 41 -2 -52 15 3 31 4 -23 z1 63 -7 -19 14 -1 z2 -6 4
    z2 26 -65 -11 -17 63 39 -3 11 30 10 z2 46 3 z2 -22 -18 -25 -67 4 1 8 -69 4 2 -20 1 5 17 11 -30 12 13 8
    22 -40 8 35 -26 -53 -15 -1 47 55 -3 37 46 -55 -54 -88 -12 -72 -45 2 3 -38 1 -5 24 -2 -3 -17 -4 -9 -34
    50 -19 11 27 56 9 6 35 -14 51 15 21 5 -3 -7 19 36 2 -4 17 -44 -143 37 -20 2 -11 -6 15 1 15 -3 -15 -2
    27 -44 -5 -12 16 69 15 -55 -25 -77 -43 -25 -18 36 -34 75 36 -29 54 18 -11 -32 -34 -18 -4 z4 4 -1 -24 4
    z4 -3 68 z2 170 -10 z2 -84 7 91 -51 2 69 -77 24 2 1 10 10 38 -24 -59 54 -11 5 59 11 -44 -10 9 4 -3 -19
    -18 28 27 5 -15 35 -40 -48 12 -34 -173 -49 17 22 6 4 1 -30 -8 -43 23 -18 2 -30 -32 -20 -11 32 29 34 24
    57 -6 31 -13 -18 61 54 -15 -53 -19 6 35 -30 92 -11 -3 6 -22 29 -10 -7 -61 6 46 93 29 z1 -10 31 -3 -32
    3 -8 -46 23 z1 52 60 83 21 29 -3 2 6 16 -43 -17 8 32 -127 -17 -1 4 -13 29 13 59 25 -16 -2 1 17 -10 -47
    11 2 57 17 55 -38 10 17 19 1 50 -31 -88 -143 -34 -44 -15 -24 -102 2 -8 -9 -42 34 3 30 -2 6 5 2 -10 47
    -10 44 -21 18 13 5 -17 150 -8 -15 -27 -15 5 -10 44 -25 23 26 3 -11 -19 8 -12 -2 -4 -88 2 76 -44 59 -1
    2 -1 1 -145 -14 10 1 -6 -23 40 3 33 16 -2 -32 19 z1 -34 z2 -25 109 7 -23 -1 37 z2 -5 30 1 -40 42 18 z2
    -24 -249 2 67 -73 -98 z2 3 -53 34 22 13 -42 2 22 58 25 1 -19 16 -16 -19 -1 46 -24 1 17 21 -3 -25 -28
    12 -23 20 84 -33 4 -43 -74 -62 z1 -23 -26 -1 23 27 -24 -27 32 54 -9 17 -9 -35 47 z1 64 154 11 27 -12
    -4 -4 -15 -48 11 28 23 55 -26 -3 -68 20 -100 -40 11 12 -25 -57 22 48 9 25 -18 -6 46 -18 15 -54 z1 -45
    -1 -2 -23 -79 33 18 -84 76 -6 18 14 6 12 -19 z1 -54 7 -24 -5 6 28 34 z1 -4 -18 -3 -27 2 -4 -3 55 8 -33
    -33 11 -17 4 -28 -2 -8 28 10 21 6 35 4 -6 -11 -8 11 -2 51 3 6 35 39 14 15 11 -12 -63 -20 42 7 -12 -31
    -18 -39 6 -9 -23 -39 -19 -33 36 -21 36 115 11 -9 -12 1 59 -26 -73 13 -70 -19 11 6 -15 -15 -8 -19 29 91
    57 40 31 -15 -9 -4 -16 -8 -31 -8 -51 -43 -24 -7 -55 11 4 14 -7 -16 6 10 55 -12 -11 25 -3 24 62 49 31 1
    -2 5 55 -74 -8 -45 -14 13 -70 -22 -5 -11 -13 -13 -23 -13 -4 37 39 31 14 4 39 43 -3 -5 -9 13 -48 -33 2
    22 7 z1 -4 z1 20 -13 -15 -11 39 -15 -1 -24 68 27 -15 16 -16 -4 z1 -8 -7 18 -96 -161 10 2 55 34 14 38
    19 26 -3 27 -2 11 44 82 10 -58 16 -46 -16 -11 24 -89 -54 68 -10 11 -2 -46 -32 1 151 -5 z1 100 z1 34
    -18 z1 13 -62 z1 1 z3 79 z1 33 z3 -17 z1 -28 z2 -4 -46 3 30 -27 -37 94 28 1 12 1 -23 -103 -30 -28 36
    -19 -21 -9 -22 -7 -8 52 27 31 -18 56 -22 16 6 14 2 17 -20 -10 4 59 -10 46 -125 6 9 -6 17 43 40 40 57
    -1 -17 -35 9 17 94 9 -13 -17 35 -49 -11 -20 -77 -20 -10 -49 16 -28 10 37 21 -10 -3 -2 2 46 44 16 47 24
    49 -63 -35 -20 -28 10 42 1 20 -50 -31 -2 42 -4 2 8 -21 -48 -18 16 -14 64 -43 10 20 71 9 1 -1 40 -18 2
    8 z1 -9 z1 -73 z1 -38 z1 -48 z1 -27 z1 -26 z1 46 z1 12 -4 46 -1 -29 31 3 14 19 -5 -113 15 8 13 -27 -32
    25 1 z1 25 2 -8 z1 38 z1 -39 -30 -55 -4 -29 -1 27 -1 -12 6 59 60 -56 -9 16 -6 17 48 26 19 107 42 13 29
    48 -40 17 20 -3 66 -80 -73 -2 39 -27 -9 -6 -62 36 29 9 31 5 -16 8 66 -29 -2 -76 -54 -18 -42 57 2 50 36
    -4 -34 -7 z1 -10 40 -14 8 -6 20 53 z1 -1 59 -10 -6
    """#

  static let headerGaps = #"""
    200 61 61 61 56 61 61 66 61 61 92 61 66 61 61 56 61 67 61 61 67 61 66 67 61 61 27 56 90 27 87 30 20 56
    59 21 66 30 66 90 59 61 66 61 92 61 66 30 88 66 30 61 66 67 61 88 30 67 90 32 27 30 67 59 89 92 66 88
    28 67 66 30 88 67 58 32 61 67 61 88 19 66 88 66 19 67 61 61 61 56 18 88 28 58 89 67 61 67 61 61 67 30
    20 92 89 28 66 67 66 89 67 61 61 67 23 61 30 90 32 21 27 61 61 67 92 23 88 30 56 39 30 61 61 67 33 67
    61 61 61 66 39 61 61 61 23 88 66 88 21 67 15 61 67 61 59 39 61 61 56 61 33 61 67 88 92 67 66 88 23 54
    63 61 61 67 23 61 66 92 69 22 82 69 92 89 39 20 61 61 92 18 52 69 33 37 24 33 61 61 56 88 92 66 88 56
    19 66 61 61 56 61 28 69 88 19 56 14 61 61 33 69 88 89 59 67 33 33 56 23 24 15 90 61 61 41 56 32 69 20
    24 23 67 69 66 41 48 14 69 28 88 58 75 69 65 67 85 63 61 61 23 42 24 61 61 41 33 42 61 64 41 5 10 92
    89 39 90 47 67 85 36 33 40 61 61 69 27 31 61 61 69 3 82 69 28 33 37 20 67 64 55 89 90 61 61 69 58 88
    23 24 41 56 18 69 28 88 z1 90 69 87 58 24 23 61 61 92 89 38 61 61 69 27 11 69 33 56 89 32 61 61 43 48
    56 61 42 82 67 22 32 11 88 56 23 65 64 56 24 2 61 61 42 36 61 69 58 88 z1 91 28 65 67 11 6 61 61 66 39
    90 69 87 41 56 51 69 33 33 38 9 23 86 13 88 39 28 67 64 66 66 61 61 69 66 38 61 39 67 67 65 28 32 11
    88 19 28 69 33 37 65 28 69 28 1 31 61 61 69 28 66 23 14 10 88 82 61 67 67 32 64 65 62 30 67 67 61 61
    42 48 46 23 56 88 15 10 85 10 36 42 33 69 87 58 22 92 61 39 62 51 4 61 61 43 48 56 61 61 9 65 27 28 88
    56 28 89 24 63 11 91 33 61 61 43 6 4 22 82 89 31 82 28 24 33 56 29 22 56 61 39 12 23 18 40 65 64 11 32
    63 32 56 41 33 20 22 6 69 33 40 15 24 69 58 22 88 22 28 23 24 67 20 28 69 28 68 92 43 6 6 63 88 85 63
    63 62 24 61 42 86 15 37 69 33 33 56 64 28 59 27 85 10 61 61 43 67 40 61 24 67 50 89 87 39 33 48 47 23
    20 30 67 86 61 61 42 92 92 61 43 67 61 33 58 7 64 63 18 1 2 86 13 36 69 13 9 66 41 61 39 32 31 32 40
    45 41 48 63 28 61 33 39 33 64 56 24 22 31 69 28 28 68 22 23 14 61 64 11 61 43 56 61 90 22 82 89 20 31
    58 22 33 9 15 65 12 22 56 11 24 24 23 56 18 51 65 55 56 90 19 14 15 48 13 61 61 42 9 31 69 28 28 68 86
    64 63 29 4 9 61 69 28 28 z1 32 40 41 51 61 32 40 42 56 32 22 56 59 22 2 58 67 30 32 28 23 86 13 15 88
    66 61 20 40 42 24 15 4 64 89 67 43 40 33 89 58 22 15 24 24 32 40 41 56 32 61 39 24 36 24 19 88 15 5 23
    22 61 20 23 24 61 20 30 33 61 67 64 90 89 85 19 z1 90 30 4 58 88 14 2 15 45 48 15 24 85 58 56 20 62 67
    22 82 61 22 10 45 48 43 31 51 32 33 56 2 23 69 51 18 22 20 9 45 40 42 38 58 22 33 41 65 32 20 27 20 56
    64 82 32 88 19 49 59 56 22 15 65 31 49 24 56 23 14 51 29 32 24 13 63 22 61 1 28 31 62 24 69 28 28 1 31
    51 38 88 31 45 9 18 40 90 89 58 88 11 33 14 69 51 67 22 63 24 64 62 62 32 30 67 32 23 67 66 39 92 22
    27 32 23 27 20 33 90 65 28 65 29 30 67 32 85 5 7 82 19 88 33 24 85 33 61 20 59 89 92 67 65 32 33 15 88
    11 28 22 20 22 13 6 62 11 42 22 90 33 4 61 63 7 22 15 13 15 64 46 90 48 61 30 90 11 89 76 15 88 62 15
    63 30 20 33 82 61 24 85 51 61 48 58 88 18 51 z1 59 49 54 13 22 6 42 33 12 42 58 22 15 4 66 32 23 18 90
    29 240 1550 -830 6500 -1630 240 4500 -1630 1550 1500 650 4500 -830 1550 6500 650 5500 -830 1550 7500
    240 4500 5500 -1630 1550 24500 7500 2500 27500 1000 500 2500 6500 1500 500 3500 500 4500 2500 8000 650
    4500 -1630 1500 3020 3500 500 850 4500 1500 970 4500 5500 -830 850 500 5500 5500 500 22500 500 5500
    1500 680 1500 3500 850 5500 7500 4500 500 210 5500 1000 500 970 5500 -830 850 9500 3500 210 4500 5500
    7500 970 -830 2860 6500 22500 850 5500 1000 680 6500 970 5500 -830 2860 2500 500 2500 1500 680 9500
    3500 5500 5500 680 2500 1550 -830 5500 1500 -310 500 10500 500 500 22500 1550 -2430 6500 1500 500 850
    500 8500 500 1500 1550 -830 5500 6500 2500 1550 -2430 3020 5500 1500 970 2860 -2430 3500 850 3500 210
    500 5500 9500 240 5500 2860 8000 1500 1550 -2430 6500 3020 -500 240 4500 210 1500 3500 3500 210 3500
    4500 1220 2860 -2430 6500 4500 1160 4500 1500 1500 3500 1500 1500 1500 680 500 2500 2860 -2430 1500
    22500 500 1500 4500 2500 3500 10500 2860 -2430 6500 210 1500 5500 210 8500 5500 3500 -830 3020 7500
    2400 5500 1500 850 5500 8500 5500 -830 3350 -500 1500 850 680 1500 6500 4500 14500 6500 4500 500 10500
    1000 -2430 3350 5500 6500 1500 1500 2500 28500 4500 7500 1500 5500 5500 1500 4500 1500 10500 850 1000
    1500 1500 2860 4500 1500 -2700 -2430 3530 4500 32500 28500 -2430 3350 5500 -500 24500 -310 2670 5500
    2500 2500 1500 680 500 5500 1500 4500 1500 9000 6500 5500 -3290 3930 1500 24500 3500 -3290 3930 1500
    1500 4500 1500 10500 4500 2500 2500 4500 -330 3500 680 4500 -3290 3930 1500 1000 850 3500 500 4500
    6500 24500 1500 10500 210 24500 1000 1500 1000 1000 500 3500 -3290 3930 1500 680 5500 -3290 3930 1500
    24500 4500 1500 4500 9500 680 4500 -3290 3930 2500 1500 8500 240 4500 2500 5500 5500 5500 2500 210
    8500 3500 2580 1660 11500 18500 2500 -3290 3930 32500 34500 -310 1500 1000 850 24500 1500 10500 3160
    2500 4500 500 -3290 4140 1500 -500 23500 1500 1000 5500 6500 29500 1500 4500 10500 4500 24500 3500
    1500 2500 850 500 10500 4500 -330 3500 1500 -3290 4140 1500 1500 z1 240 1500 4500 3500 2860 10500 5500
    2500 210 5500 10500 1500 4500 2500 -2110 10500 1500 6500 6500 9500 -3290 4140 1500 10500 1500 3500
    1500 6500 850 1500 240 4500 3500 1500 710 2580 2190 500 3500 4500 -3290 4140 32500 1500 4500 4500 6500
    210 18500 6500 1500 5500 34500 24500 -500 1500 1000 1000 2500 2500 -310 1500 2690 12500 8500 -3290
    4140 2500 1500 8500 -3290 4140 36500 3160 22500 10500 210 8500 5500 680 4500 1700 1500 1500 -500 -3290
    4140 2500 14500 6500 6500 6500 680 6500 1500 10500 500 10500 13500 1500 6500 13500 -310 500 500 3500
    38000 7500 -310 -330 4500 5500 2120 500 13500 5500 14500 2500 6500 3500 1500 4500 5500 5000 3500 1500
    1000 2500 850 5500 10500 4500 28500 7500 2500 10500 1500 6500 1500 1500 2500 14500 28500 2330 210 1500
    570 2500 1880 6500 -3290 32500 1500 6500 5500 1500 4500 9500 11500 -330 10500 1500 34500 1500 5500
    -3290 4140 2500 4500 8500 -310 4500 5500 3500 680 1000 1500 28500 1500 1500 3500 4500 500 3500 500
    4140 -3290 32500 3500 1500 4140 2500 4500 -830 6500 1000 500 -2870 -1560 26500 6500 4500 1500 2500
    28500 1500 10500 36500 1500 6500 970 1500 3500 7500 4500 7500 32000 500 1500 3490 10500 240 10500 1500
    4500 1660 11500 18500 7500 4500 1500 10500 6500 1500 11500 3500 1500 1160 1660 1500 4140 2500 6500
    2400 23500 6500 6500 680 3500 6500 1000 2500 15500 26500 16000 3160 1500 6500 13500 z1 4500 10500 4500
    6500 24500 29500 -310 8500 8500 7500 5500 500 -500 500 6500 4140 -3290 32500 36500 5500 1500 10500
    6500 1500 1500 1660 1480 1500 6500 23500 4140 1500 10500 6500 26500 7500 6500 500 29500 1740 7500 6500
    -500 9500 4500 6500 13500 1500 10500 4500 1000 2500 500 3500 10500 3500 1500 2500 6500 210 5500 -830
    4500 6500 -500 4500 23500 7500 2100 680 4500 2500 8500 6500 920 1000 2500 23500 4500 10500 7500 6500
    500 9500 4500 -310 1500 14500 27500 4500 5500 850 9500 3500 4500 6500 970 1500 4500 28500 4140 4500
    500 10500 240 4500 -330 4500 240 2500 5500 27500 7500 500 7500 1000 850 5500 2500 9500 36500 1500
    23500 4500 5500 1000 7500 1500 3750 2500 6500 6500 970 4500 2500 32000 1500 2500 6500 14500 7500 -500
    10500 1500 5500 1500 29500 38000 6500 1500 36500 32000 7500 500 5500 1000 2500 14500 5500 -2110 7500
    4500 38000 2500 6500 -330 2500 6500 930 5500 6500 1500 13500 10500 3500 3160 4500 3500 18500 11500
    3500 1500 500 3500 3500 4500 8500 1700 4500 1550 6500 5500 3500 2690 10500 1500 10500 6500 6500 9500
    29500 1500 850 5500 24500 36500 38000 3500 3500 840 1000 850 4500 -500 5500 1500 29500 7500 6500 -8690
    4500 2100 300 1620 2500 500 3500 3500 5500 4500 5500 1500 3500 6500 22500 7500 3500 28500 4500 10500
    27500 3160 4500 -310 4500 500 3500 3500 3500 4500 500 1500 4500 960 4500 4500 5500 10500 -310 4500
    1500 680 1500 2500 340 7500 -500 10500 850 4500 10500 11500 1500 6500 6500 28500 910 4500 15500 6500
    27500 4500 5500 1900 980 500 4500 6500 4500 10500 1450 8500 15500 500 2700 500 27500 2500 -470 1500
    28500 -470 -2800 9500 2880 500 4500 10500 1500 650 4500 5500 7500 -310 500 1000 850 38000 7500 26500
    1500 6500 11500 7500 2500 28500 24500 -500 500 14500 1000 2500 23500 6500 3500 7500 3500 38000 27500
    3500 -160 28 -184 -153 z1 77 z1 -69 z13 148 z1 19 z5 192 z1 168 -145 -89 z2 11 -10 z2 -165 -168 z2
    -102 -134 z6 120 -45 171 107 z4 -90 -66 -8 -6 -106 -115 z2 91 -8 z3 -158 z3 -89 z6 124 65 162 142 z5
    -67 z1 -9 -138 z3 21 z3 -128 -97 z2 -70 -83 z6 113 z1 151 z5 -5 -54 98 6 -121 z1 9 z3 1 z1 -138 z1 -94
    z1 -124 z1 -86 z3 100 142 z2 8 76 z6 -74 -10 90 -25 z2 138 -12 z2 23 -57 z2 106 -79 z2 -86 -10 49 z1
    43 -61 102 -27 -128 -68 -71 -35 -105 -94 -24 -39 123 112 -50 z1 80 100 -58 -47 100 52 z2 -72 97 -9 -9
    -75 71 18 5 -115 -73 -93 6 -95 -10 -11 z1 -128 -87 -63 z1 88 13 126 z5 -13 71 -18 33 z4 12 17 97 z1
    -77 z1 -68 z1 -96 -17 -84 40 -127 -19 -121 23 -102 z1 -58 z1 19 z1 -22 z1 -113 z1 -119 z1 -66 z1 -100
    z5 98 125 -33 105 z4 -54 z1 -9 z1 76 z3 118 z3 -37 54 z2 2 39 z2 8 z1 -74 z1 95 z1 6 z1 -105 -5 -120
    -76 -61 18 -99 -4 -86 -19 17 42 z2 -9 -37 -111 -73 -18 -15 -96 -63 -68 6 z2 96 119 z2 -14 74 z6 -38 5
    -5 68 -4 70 20 84 47 112 -6 31 -14 -34 -8 8 -13 67 -20 7 45 -106 -52 5 17 -88 -37 -39 8 -98 -8 42 z1
    -64 64 24 107 16 -71 -32 z2 -6 -35 44 -78 -33 z3 -58 -90 -77 -61 -97 -49 70 -8 -61 -70 -35 -63 -41 z1
    41 -6 65 z1 -52 z1 29 z1 -23 z1 107 z1 11 z1 76 z1 -9 z1 4 -72 -16 -45 -79 -101 z1 -42 78 -4 5 -1 -17
    -57 16 -37 43 27 43 101 24 -48 4 46 58 107 13 56 4 43 z1 43 -9 -96 2 25 -56 -78 31 -5 2 -80 17 -2 18
    -66 -9 -24 -95 1 -47 -10 -5 54 25 -6 -84 z1 -45 -24 -47 21 -12 -9 z4 75 96 108 31 z4 -25 68 56 22 23
    -48 107 -21 z4 99 5 81 -2 z4 -18 -20 -54 16 -80 -42 -53 1 41 -6 -20 15 -66 -20 -59 -35 18 -63 -72 -92
    z5 34 29 -37 z12 -21 80 53 20 z1 105 -39 96 -1 -24 53 -64 77 34 74 -5 -66 -49 -44 -52 41 3 49 13 81 2
    101 42 -3 20 41 8 -49 -28 77 7 -12 -20 6 z1 -1 -91 z2 17 z4 -82 z3 -32 z6 38 66 44 106 z5 -4 z1 40 46
    -27 83 10 2 -26 -30 z1 -35 1 54 z1 -45 z1 -61 z1 -20 -64 -46 95 -70 -26 -58 -10 -82 -35 -64 -13 -61 -8
    -35 12 35 49 -6 92 z5 3 z1 4 z4 26 -53 26 5 -16 -85 z1 -71 z1 -1 z1 10 z1 -58 z1 -46 -24 z1 -78 z1 -29
    z1 -72 z1 62 12 -50 22 -23 52 -21 -43 z9 58 z1 88 z1 9 z1 17 -9 50 -3 24 1 6 -3 72 -3 46 2 13 6 92 6
    44 -24 -15 4 85 40 -92 21 -56 -46 15 -13 30 8 -72 z1 -25 -39 -86 -4 -82 -3 -39 -6 -11 30 3 22 -91 -4
    -21 28 -67 z8 42 81 34 57 35 13 -70 -28 9 z1 29 z1 -25 z1 49 z1 -61 14 49 2 -87 -34 -69 50 91 z1 62 z1
    17 z1 37 z1 2 48 9 -6 -44 -18 -71 1 55 -55 -44 -93 z1 -62 z1 -45 59 13 -14 1 z1 -9 z1 -30 z8 10 82 18
    77 z1 51 z1 -23 -74 -5 -88 -11 z4 5 -14 -56 -8 z12 41 -58 -9 z1 88 8 z2 -75 -14 -79 -44 28 -38 -57 17
    z12 25 51 -5 50 z4 66 63 55 83 -4 16 -36 7 95 39 2 -36 79 83 4 33 52 26 -47 28 -34 -53 -19 -39 28 -70
    49 -16 -23 1 -30 32 -19 -21 -22 -5 -55 29 70 -17 z4 -40 -5 -2 -3 z4 39 -26 7 -8 92 18 3 z1 -9 -71 43
    z1 17 -8 z2 -28 -70 z2 -58 -69 z2 62 17 z2 11 -31 z10 37 51 27 85 50 -3 16 68 -7 -37 18 -53 29 -21 -12
    -35 z1 -36 z1 -67 z1 -36 z1 -47 -15 75 27 37 66 83 12 25 z1 8 z1 -74 z1 42 z1 36 40 28 16 -3 -24 -21
    30 -17 36 69 -10 15 73 63 5 26 36 -9 36 -45 -54 -55 -14 -58 -9 27 -8 -16 -30 43 -48 -25 -75 z1 -62 z1
    -28 z1 -13 z1 1 44 -14 5 37 -3 -54 -40 z9 77 z1 78 z3 -23 -13 3 52 30 -5 z1 -76 2 24 4 -4 -44 z3 -26
    -27 25 27 -53 -11 z1 -51 -17 -22 z1 -4 -57 -3 -11 -4 -35 3 -42 54 -15 51 27 53 23 5 -60 -23 21 -87 -68
    36 16 -38 -14 -62 -15 -2 -6 -27 -15 -12 z1 -43 -6 -10 z1 -3 z1 -23 z1 -71 -1 -3 z1 -60 -2 -4 2 14 -28
    40 z1 -70 48 z8 2 z1 73 -16 -44 z1 63 -8 -11 z1 -20 z1 44 z1 44 z1 -5 -16 -40 27 -26 -43 -17 29 z2 -2
    z1 -43 z1 -81 z6 -14 -1 -21 -63 z1 -30 z1 -48 -49 -34 -32 z1 29 79 1 3 -56 -14 8 z8 29 9 81 8 47 2 40
    29 -16 -29 86 -19 -20 25 48 -14 70 41 54 -2 7 -31 -24 -26 z1 -34 z1 -4 z1 -47 z1 -5 z1 -8 z1 -1 z1 -32
    z1 -27 6 -9 z2 -44 -81 z10 -7 57 57 15 6 -13 -41 10 z2 67 29 z2 58 -36 -25 20 -27 14 61 30 38 16 78 22
    -5 15 56 -9 -22 -27 -18 -3 -25 -12 -7 z1 -29 -44 -21 -2 -32 -12 -5 -5 -18 -16 -2 13 -38 -41 -66 4 -29
    -11 z8 50 18 -39 -14 -9 33 -21 -30 -11 15 z2 64 61 z2 30 z1 -58 -3 2 z1 19 -36 -84 z1 -21 -43 -2 z3 22
    z1 21 44 5 z1 -47 -36 48 z3 27 z3 -17 23 -23 17 29 40 29 27 -24 17 37 29 -33 55 42 25 41 -51 -49 4 6
    13 32 21 -39 -14 -59 -48 -14 -42 -23 11 -16 -60 -23 -51 -3 -16 z1 -44 z8 61 12 4 -28 16 31 26 33 9 66
    -21 57 3 16 10 35 21 20 29 -70 28 14 -110 11 -13 -8 -38 -3 38 z1 1 -5 -55 -8 -58 -4 -1 z1 -5 z1 -28 z1
    -12 z1 -2 z1 -1 z1 -9 16 72 -37 37 49 9 14 -54 -44 80 -19 -7 -3 -9 -9 -39 -42 3 z1 -32 -26 -3 -3 -19
    -24 z1 -1 -15 -5 z2 -9 -5 76 z1 59 -27 -18 9 -36 -18 7 z1 -74 -3 2 z1 -61 -5 -10 z1 -53 -1 -17 z9 -1
    -6 39 35 -48 -9 65 -19 17 28 24 17 27 -10 23 52 -39 -40 -1 z1 -24 -31 -7 -10 -2 -9 z1 -1 -24 -10 z2
    -67 -17 9 -2 -47 -7 -5 -1 z8 17 50 -57 4 -10 -64 -17 1 49 10 8 1 62 -9 7 3 -46 8 -52 -22 -4 -10 -39
    -11 z8 37 -35 -16 -17 38 -38 43 -1 -12 1 64 17 10 2 19 28 -14 25 55 -45 -7 -1 -1 3 -25 -43 -1 -60 -25
    -29 z1 -30 -49 -13 -1 9 18 30 z1 61 28 37 8 39 15 14 z1 -24 -22 13 -9 -2 56 -9 -51 -48 25 -2 72 16 -3
    43 6 20 -11 -18 14 23 -42 30 -14 -5 -93 -36 -13 11 39 z1 9 10 -20 z1 6 z1 5 20 22 -54 52 z1 8 z1 15 41
    54 -1 -24 z1 -17 z1 -2 -4 -20 -44 -79 z1 -23 z1 14 46 4 -18 -7 -5 -19 -70 z2 -26 -2 z8 -41 4 57 2 z1 9
    -73 -27 4 73 z1 -4 z4 -67 -6 -10 z1 -26 z1 -1 z9 14 -15 -47 -2 -71 -4 -1 z1 64 31 6 z5 -31 7 54 3 1
    -20 3 -31 -3 -5 -55 -3 -15 z1 -38 -2 -1 z1 -68 -28 z2 -16 -3 z8 34 17 32 18 54 -18 33 13 -34 10 12 20
    -27 -17 10 27 -64 -7 -12 10 -16 -2 36 39 43 -53 17 32 -14 -46 -31 29 -63 -25 z2 -17 -7 z1 -6 z8 -8 27
    62 -4 -49 -42 -8 -8 34 61 31 -9 z4 -35 34 48 4 -28 19 -55 -13 47 9 -5 -3 34 17 66 -12 -11 25 -65 3 25
    11 -61 13 2 36 -31 -13 19 12 5 4 -7 -86 45 -7 z1 39 z1 -11 -20 5 -15 -2 z1 -68 z1 -11 -50 z1 -14 z2
    -41 z1 -23 z8 -7 -38 39 -2 27 44 17 36 -14 -21 -25 -45 z4 -12 -12 -30 -51 -12 -2 -7 z4 -2 z4 -58 -8
    -32 -1 -27 -15 7 -2 z8 -6 -13 24 57 -1 -19 -84 39 41 -6 50 9 12 1 19 2 -10 z1 -59 -15 z2 -21 -3 z8 -9
    47 25 -10 6 5 -65 -18 63 23 -7 z5 40 22 44 -6 -39 25 38 -11 -20 -49 56 -2 12 -14 -49 14 -22 -29 z1 -11
    -11 -28 z1 -25 z1 -4 z3 -12 z2 -48 -50 -2 -5 -3 -2 z10 9 -25 -12 53 6 67 z1 -13 50 40 2 3 1 3 z2 -13
    -2 24 3 44 -6 3 z1 -35 -14 -24 24 -58 -51 -37 -10 25 37 -17 14 -13 -23 -56 1 57 17 -45 -14 -4 44 32 17
    29 -28 1 -14 43 50 -28 -20 46 -28 7 33 6 -12 -20 -5 -39 -50 7 -66 11 28 7 -30 22 19 8 40 4 10 4 1 23
    -45 -31 2 -16 11 39 17 -3 -9 -34 6 -95 -12 -4 -12 10 22 -5 5 -6 19 26 12 38 -17 41 4 -15 1 -4 z1 -66
    z1 -6 z1 9 z11 -14 11 13 -48 -28 -39 z1 6 z1 55 z1 14 z1 8 z2 -14 -19 34 -3 42 -29 -11 6 56 -8 38 7
    -26 19 -8 -4 -39 -4 -12 -5 -31 -5 -6 -3 -7 z1 -1 z1 -3 -1 -5 -3 26 62 -5 -18 -18 -5 -26 63 -18 -11 -8
    6 36 26 26 20 -5 -23 z1 -7 -31 -36 -2 -13 z4 -7 z1 3 z1 -4 z1 -8 z1 -21 z1 -53 -9 z8 20 4 -48 49 -23
    12 12 -8 12 6 45 27 2 z1 11 4 21 -45 -12 -1 14 12 38 -38 -12 z1 -48 -1 z2 -23 -1 -10 -1 -43 -1 -3 z1
    -40 z7 -1 z1 23 9 -34 39 z4 -54 20 45 4 6 -14 5 31 -48 -19 -18 -13 z8 -7 -4 -1 z1 41 -7 4 3 -25 14 15
    -52 -15 4 12 -14 48 52 39 -13 45 4 5 -14 -31 30 2 z1 -67 1 38 -16 -12 -9 18 18 17 39 z1 51 -28 41 z1
    -53 19 -35 z1 -18 -32 3 z1 5 3 z2 -15 -2 -18 z1 -40 z1 1 z1 -5 4 -31 z1 -29 -4 -8 -20 -48 z3 -18 z8 18
    -28 -17 13 z3 -59 16 53 2 14 z4 11 -18 -49 13 z2 -23 -21 26 -3 20 z3 -11 -2 -12 28 69 26 z2 -7 34 -36
    1 -12 -9 z2 -66 24 -10 57 31 6 12 21 16 -30 -47 -18 5 1 42 21 14 z1 -15 -6 -42 -32 -9 4 -16 z1 -3 z1
    -3 z1 -1 -1 z2 -8 -48 9 47 -13 41 9 -14 z2 -37 -44 z2 -12 1 z1 -6 -21 -43 -13 z1 -21 -17 z8 -7 21 49
    -13 41 z1 -12 z1 7 z1 5 z1 -61 -2 -16 z5 -63 2 -11 -6 z8 -11 -44 z1 -23 z1 -16 z10 -18 9 6 -50 z1 -54
    z2 55 15 z6 47 41 -7 21 -2 -40 3 2 -3 2 -56 48 23 -3 2 -12 5 -63 -18 11 -4 18 9 -14 -12 -18 41 7 50 11
    z1 7 40 59 -15 -30 -37 -27 43 -64 z4 23 -26 -17 -33 41 24 -11 -43 18 4 49 64 z4 -25 22 -13 z1 -24 z1
    29 -21 51 z1 -52 -22 -3 z1 46 17 -11 z1 -20 -39 5 z1 36 31 12 z1 -15 -13 2 z1 9 9 -3 z1 -9 -15 -33 -51
    -1 -4 -1 11 z10 -7 3 72 -18 22 -58 -17 -4 26 45 1 2 2 3 z2 -7 27 -13 1 42 14 4 8 27 -39 -52 38 -5 14
    50 -2 -29 25 30 8 69 3 -8 8 -27 23 -35 24 -37 -19 38 -7 12 -4 -35 -36 8 2 -2 1 -23 -31 5 -29 -1 -17 z2
    56 -4 -52 24 -10 -71 z1 8 42 49 23 -26 z1 6 z1 15 -8 55 2 -39 -27 z1 63 6 -5 z1 -52 -5 z4 3 z1 -51 -4
    -5 -4 -7 z3 -1 z5 -20 49 -23 -27 -47 -9 -25 -6 31 -4 -4 z1 13 z1 -3 z1 2 -42 10 43 37 42 5 11 -86 -17
    17 4 8 -2 2 -12 -35 -39 -1 -4 -2 -1 z10 6 -19 -12 46 4 61 z1 -9 37 35 1 2 z1 2 z2 -5 -46 z1 -13 -2 -3
    z10 3 -2 -36 46 -10 -18 z1 -42 z1 45 z1 25 z1 1 z2 -31 7 60 -12 15 -1 -52 -11 42 41 17 35 -28 15 -27
    -11 z2 4 1 z2 -27 z3 -51 2 z2 -28 z1 57 -27 -4 51 -15 22 10 -25 -64 -46 -15 -17 8 23 11 -2 7 -6 -10
    -42 25 3 12 35 18 38 9 -54 4 -14 -8 -9 -39 -24 -8 -10 -2 -1 z11 -34 7 33 55 16 -5 -12 39 12 15 10 2 z3
    -2 -8 -1 -11 15 -8 -12 31 z1 -4 z1 -79 z1 -2 z1 -33 27 -64 16 14 12 21 9 47 z1 88 z1 29 z1 -16 z1 10
    31 -34 -41 9 -44 -23 26 24 -16 27 16 -45 36 28 -7 -47 -5 z1 -1 z1 -6 z3 -36 z1 -6 z1 -30 z3 -27 -10 38
    18 -1 70 -28 -23 -13 -11 -12 23 -87 -29 5 7 -41 19 -4 -4 17 -22 24 9 -13 -17 -5 3 78 3 14 10 3 -8 44
    21 -39 45 28 14 -16 -23 1 1 z1 -55 2 -15 -4 -14 15 5 11 -13 8 -63 13 6 2 6 z1 1 z1 2 39 -40 -14 3 -21
    10 22 -12 z2 -2 -1 z2 -57 1 8 -14 36 -14 z2 -19 z3 45 -7 z2 13 z1 -42 9 21 -30 16 -5 -17 2 -17 18 60
    33 -29 3 -60 -10 17 -5 30 62 8 15 -8 -6 -15 -23 27 -6 11 -2 -1 -4 24 11 -23 -15 52 -21 7 79 5 23 -23 6
    -26 -21 -42 2 -8 -18 -3 -21 -2 -8 -12 -16 z1 -3 -1 -5 z1 4 -2 -1 25 z1 -37 z1 -27 4 27 8 -2 z1 -27 z1
    28 61 20 1 3 z3 -8 -34 -22 -10 z2 -7 z1 -5 -1 z2 10 -10 20 1 27 34 8 z1 18 -17 -52 2 -92 3 12 -3 -37
    -11 -2 -1 -5 z3 -29 -1 z3 11 z2 -1 -10 61 -2 48 -27 -3 -16 11 z3 -48 -20 -11 z5 -43 -5 1 -6 z8 -9 -7
    -20 21 z4 47 -3 -33 19 -45 -4 -16 27 48 16 3 14 z4 10 -5 -14 z1 -10 2 z2 -20 -12 21 -10 z4 6 36 10 -28
    -58 -3 5 -11 28 9 3 51 z4 -16 -45 -4 21 z1 52 -21 5 -23 12 -28 -8 -20 -4 -22 -4 z4 12 z3 23 -2 -39 24
    2 4 23 -5 -4 11 4 4 -32 -24 -35 6 36 7 -21 -6 z4 -39 -45 6 21 -4 13 35 -61 -16 -34 -7 -16 z8 -1 -2 1
    -6 -2 -43 -1 39 31 7 -18 -9 -52 -2 -3 -1 11 16 -2 29 z4 19 3 1 -6 z4 -60 -26 -1 -3 -28 -15 -25 -6 -2
    z1 -1 z9 15 -6 -16 19 -4 z1 55 z1 27 4 33 6 1 z1 1 z1 -1 2 7 -14 -11 -9 -12 5 -25 -10 -27 -18 1 5 2 -9
    -54 -4 -21 56 23 -19 9 -20 45 29 -11 31 -37 -16 18 5 1 18 15 z1 -3 -67 -8 z1 -78 -27 48 z1 55 -15 8 z1
    -46 -6 -5 z5 -2 z7 -81 60 12 16 14 30 -13 -40 -4 -17 27 4 -1 -7 -7 -12 19 -53 -3 -9 42 17 -26 -32 20
    34 14 29 -15 -9 -11 -23 -52 -9 z1 -1 11 z3 5 -31 z1 43 -29 -8 z1 -18 z8 43 14 z2 3 1 z2 28 -49 12 10
    -40 -41 z1 -12 1 1 -28 19 -1 -1 28 42 z2 13 19 z2 19 22 z7 1 43 11 -26 2 -18 34 5 -36 -8 z1 7 1 34 z1
    28 3 3 7 11 -29 27 27 5 35 z1 1 2 1 z1 1 1 -11 42 9 -15 -6 -16 -10 19 -36 -37 1 -51 z1 -27 1 6 4 33 -1
    42 -14 -7 -23 -6 -1 3 -1 -20 27 -4 z1 41 -3 -14 25 12 -10 4 6 -56 13 11 3 -49 10 2 z1 -3 10 3 -3 -42
    -21 z2 -1 z1 1 z1 -1 z5 14 z1 -5 z1 2 -24 -77 23 -17 z1 -5 z1 -20 35 z1 3 -10 z1 35 z1 73 1 -29 -8 13
    z1 -32 z1 -18 -55 1 11 -15 8 42 z1 19 -17 10 12 -17 3 3 z1 -46 -8 -24 -1 12 11 z2 -44 18 41 z1 4 1 z2
    32 3 -5 -1 9 13 -9 -4 z1 -49 z1 35 18 -32 -35 -22 z1 23 z1 -24 -46 -1 -9 z2 -28 z1 -2 20 z1 -7 z5 22
    20 -1 -17 -51 15 -26 1 15 -43 -6 59 55 15 -1 13 17 -17 -3 25 -38 13 5 z1 -55 -61 -1 -5 -14 4 -1 z1 -1
    -31 60 -26 29 18 -6 -10 z4 -41 5 -5 z1 11 z3 -50 -2 -11 z9 66 8 5 9 -39 17 45 3 -17 8 -11 -8 20 23 -20
    13 -47 24 -33 -9 13 -14 -19 6 3 3 -42 14 7 10 12 -25 z1 8 41 34 -4 -36 -42 37 -3 z1 1 1 27 11 11 5 z2
    11 8 z2 31 16 z6 1 z1 -4 -6 -5 -5 -17 20 54 z1 8 -67 -14 -20 5 -28 -9 z1 -22 15 -34 4 45 46 -41 12 72
    21 15 8 -24 11 9 -1 34 -11 16 1 -13 -22 8 -4 -11 -6 3 32 28 -20 -62 29 -64 1 2 4 9 15 3 1 53 15 20 9
    -7 7 6 2 -40 4 -5 -60 20 -5 14 40 z1 47 z1 16 z1 -11 z1 -9 7 14 -6 9 5 54 z1 8 z1 -36 z1 4 z1 -13 z2
    -34 36 6 -11 11 18 -55 11 z8 20 17 4 2 21 12 50 -4 12 10 29 -16 6 13 -43 z1 -3 42 -9 -67 z2 1 8 7 32
    26 3 z2 -33 7 18 1 4 6 z2 -29 2 -55 -27 16 -1 z2 9 z1 -28 -4 20 -3 z4 68 31 -12 z1 4 -24 -14 50 52 33
    28 -4 z4 11 -23 -12 z1 5 11 -24 31 -29 -33 -3 -1 12 -1 z2 9 -1 -64 19 -28 -20 7 z9 30 27 z2 3 1 z2 -13
    7 66 1 31 23 -4 -12 z4 -5 -48 -6 1 6 5 z2 -38 -22 -10 -1 z8 -6 42 36 -45 -11 -29 -9 8 2 -4 17 -3 4 41
    -6 20 1 21 -2 4 8 -27 z1 3 -2 -17 -6 -41 z1 -34 -1 z1 -4 26 32 -9 z2 -32 -10 7 4 -47 -11 z4 42 8 1 z13
    -6 -17 -4 2 8 50 -21 -44 11 33 -5 3 -8 -43 2 11 -4 9 z2 -52 -42 1 1 -6 z3 20 3 -3 z1 12 -15 -49 31 43
    -3 -11 11 25 24 -11 -5 -29 -35 28 -4 z1 9 z1 -13 z1 -52 z1 -39 z1 -1 z1 -5 z1 36 z1 -23 5 -13 z2 -33
    -19 z2 -62 -1 z2 30 3 z2 24 -39 -41 4 -23 -3 10 z1 6 34 38 11 -4 z3 30 z1 -21 z1 87 -25 -10 z1 2 z1 1
    -23 -6 -21 -70 -4 -29 z1 -8 z1 12 z1 2 z1 16 6 43 z1 -1 z1 -2 z1 19 6 13 5 12 -17 -31 -5 -14 6 z1 1 63
    13 13 22 24 z1 19 1 26 -19 -34 7 -47 18 4 8 -13 -5 -7 19 13 -13 8 34 -30 -16 z1 -2 -11 17 26 -28 20 31
    17 -3 -26 -43 -11 -8 -6 -15 -1 -5 7 -40 -15 31 41 13 -10 2 1 -23 -23 37 -3 1 -20 11 -68 -5 -9 -16 26 1
    -1 -4 15 24 -25 -17 -48 35 -18 10 46 31 17 -18 -2 1 -11 16 20 -28 1 30 26 5 -28 -8 -25 z1 8 12 z4 -20
    33 -6 -25 45 z1 -26 26 6 21 29 16 z4 19 z1 -8 29 -31 z1 -5 -8 -7 z1 27 -16 -53 z1 35 25 -47 z3 22 z3
    47 z1 3 16 18 z1 1 2 16 -13 -65 10 33 -5 -2 25 20 27 -3 -5 -22 -30 23 -1 z1 5 z3 -44 z1 -43 z1 -1 z1
    -5 z1 34 z1 -23 -11 16 5 -10 z1 -58 z1 31 29 -5 -6 6 z3 4 -1 29 -32 10 z1 3 z1 1 -32 -45 -23 -7 z1 22
    z1 -9 -20 -43 41 -21 9 10 -22 -6 35 -3 20 -12 10 12 34 21 59 6 24 54 18 3 -13 -32 -10 -5 -17 8 4 5 -20
    -14 -6 14 -10 3 26 21 -12 -8 -20 -5 8 -95 -3 39 24 6 -7 z1 56 -1 -27 -3 -50 8 40 12 -27 15 27 6 27 2
    12 -21 -33 20 -3 14 -36 1 13 58 16 -7 -21 -34 -9 z2 29 z1 23 z5 3 z1 1 z4 44 18 -1 37 -43 31 -11 19
    -20 -19 z1 13 -8 5 28 -14 6 -43 3 -2 -5 4 24 7 -3 32 -6 -26 -57 -20 8 29 -4 -33 -11 z1 43 7 -59 7 32
    26 z1 -2 4 -4 -1 z1 11 68 30 -10 -4 -10 1 -7 29 z1 -37 -3 -35 2 -9 z1 -6 -23 39 -21 -9 42 -37 -35 10
    50 -6 1 -18 -25 4 -5 42 2 9 7 15 20 2 1 -8 8 -4 -11 1 -7 3 z1 -6 18 5 -43 -26 -6 29 7 39 6 61 5 -39 z1
    11 4 -14 z1 3 z1 -23 z1 7 z1 -13 -4 -16 z1 4 3 -19 z1 38 -28 -10 34 23 19 -1 -14 12 7 -3 -27 -25 -16
    -2 20 14 58 z1 7 z4 -37 6 z1 -2 z4 2 -19 -34 39 7 14 -36 -10 6 -28 -1 -14 9 -17 -19 -29 z2 -18 -18 z2
    41 16 z2 -11 48 z2 18 26 -9 13 10 -26 54 9 -15 7 54 5 1 3 -9 z3 -31 3 -15 24 -14 z3 -33 z1 13 z1 1 z3
    60 -17 -4 -32 -44 12 39 8 -4 2 -17 9 5 -9 16 -12 -35 -11 -11 z1 -3 -3 -3 -1 24 22 -17 2 -39 -11 -6 -4
    -7 13 31 -10 -2 -5 -55 10 -53 -5 4 3 9 z3 -25 -9 -13 -12 z5 -1 z6 -12 42 22 -23 19 -9 -24 3 -4 -14 -50
    -3 2 z1 30 z1 3 -3 -39 z1 -34 -2 6 z3 -5 13 z4 39 6 11 -13 -9 -23 z1 9 -11 -14 -19 37 13 6 21 -37 -57
    3 2 -3 10 14 z1 5 27 42 6 14 7 -2 2 3 -1 3 23 -63 -8 43 15 8 z2 47 13 z2 1 -30 -5 -3 7 -7 z1 -38 z1 12
    z2 -23 -22 z2 1 5 32 20 -14 4 24 -12 -1 z1 -33 44 26 -3 37 -6 5 -1 -7 18 -5 -28 -65 4 -18 -3 -9 -1 34
    z1 32 -2 -6 -3 32 2 -32 -21 -30 -23 15 23 -42 -38 -2 z1 -2 22 z2 -21 -11 -30 7 -28 14 7 7 22 -8 9 4 -2
    11 z2 -8 -27 -30 30 39 5 -50 15 10 -5 15 10 -15 -42 -3 14 2 z3 -11 -5 -20 11 -6 z3 34 14 39 5 28 35 3
    -38 z1 41 2 -7 -4 9 25 -59 -18 11 -3 41 21 -5 -14 27 -37 -42 3 8 19 -29 22 -7 15 4 -7 14 -21 -7 11 -12
    -31 -1 -26 -17 36 7 31 -4 -12 3 7 -20 -14 56 -5 -6 -22 -5 41 17 -2 -10 -22 11 -7 -1 -22 9 -18 -68 43
    -11 2 -8 4 36 34 17 9 -29 -18 10 -16 -22 6 11 z2 19 31 z1 40 -6 2 1 -8 -1 -15 -9 -3 -5 15 37 -15 31 z1
    -6 z5 -41 7 -6 -5 6 z1 3 z1 -43 -1 -9 z9 -17 -11 7 -6 33 -20 1 29 44 10 -35 53 10 -3 -24 -24 1 7 19 6
    -13 z1 3 -15 -23 4 -52 -24 z1 10 1 1 -6 11 10 15 13 -6 -36 32 17 -3 2 3 -50 -25 6 5 17 -7 -9 z1 -45
    -11 z1 -8 9 z1 3 z1 1 z3 24 -18 -22 10 -3 -15 38 20 5 -10 34 -27 -9 1 -15 -8 16 10 25 15 z2 2 11 -8 -1
    1 -2 2 z1 -13 1 -28 10 27 1 -4 -36 15 22 7 -68 -20 16 z1 20 2 8 -7 -23 -3 -20 z1 -2 z2 -1 z7 -27 -31
    z2 -8 44 37 -18 26 3 z2 -6 14 -23 -4 39 13 z2 -1 -33 -5 32 -19 -16 z2 3 -34 11 -5 16 z1 -1 z1 -46 z1
    43 z1 18 -3 -4 -12 54 -3 -17 7 49 z1 24 z1 -10 z1 -22 z1 -23 15 -20 -31 -34 -43 -17 -23 11 -6 -45 20 4
    44 6 -14 -10 -3 z1 -35 z1 -17 z2 -1 -38 -16 -6 z1 21 z1 11 17 5 -2 -10 z1 -4 z2 7 20 35 -37 -2 -14 -2
    3 -30 2 30 13 32 -5 3 -1 -14 -19 -30 z5 20 -1 -15 3 -32 z1 5 z1 -32 12 62 -8 1 -26 -13 2 z2 -30 -5 z2
    25 32 -5 3 -7 1 39 -27 34 13 z2 2 z3 -7 -5 33 -26 -9 -4 -24 -18 -6 17 -23 40 13 -3 13 33 1 -20 57 5 7
    7 -16 -11 z1 -2 -29 z1 -5 19 -59 -34 -4 3 -10 -18 z2 6 40 -9 -32 13 34 z2 10 -21 -23 32 -3 -1 z2 11 -8
    1 -13 z1 8 z2 28 31 -9 4 21 -28 -23 48 -31 6 -11 -34 8 7 -6 -3 -7 11 18 1 -9 -7 -5 30 -39 -11 38 40 -5
    7 -18 -1 -1 -1 -29 -16 38 -6 -23 15 4 2 14 -2 -37 z1 31 9 16 z1 -36 -34 -16 3 -24 -37 -3 -4 -10 -6 12
    z1 8 11 z2 -4 5 43 z1 -8 -8 -13 -13 29 3 -25 31 20 -15 11 19 4 -14 -1 -9 -25 1 -27 z1 -4 z1 2 14 16 z1
    -36 -7 -1 z1 -6 -16 47 12 16 -7 -36 32 z2 -53 -21 z2 8 29 -17 -8 -8 -28 -1 z1 -7 6 z2 4 z6 9 -39 13
    -21 3 -32 -4 -9 -1 18 30 60 23 23 -8 13 -4 5 1 2 5 z2 -12 -52 2 z1 -18 1 -1 -7 -3 3 -22 24 14 15 -7 28
    8 14 14 -60 -33 -38 45 -13 -18 -15 4 13 3 z1 1 -7 4 10 30 29 -6 1 4 19 9 z1 20 z1 -22 z1 -49 -3 -15 z1
    11 z1 53 7 -46 7 2 z1 5 z1 -2 z2 -25 19 z1 28 z1 2 6 20 12 4 7 52 -11 -39 32 -6 -19 -4 4 -42 6 z1 2 z1
    4 -17 -26 1 z1 20 30 -14 -4 25 7 17 -9 5 2 -7 2 -7 20 3 -44 -10 30 50 21 27 5 38 4 6 z1 4 1 14 -1 -12
    -22 -32 -8 -19 -2 -32 -10 6 6 -1 z1 -3 z1 -19 -16 9 18 25 -20 3 3 22 6 -9 -2 -51 30 4 -5 z2 15 -12 z2
    -55 -1 z2 -4 5 z2 26 -3 39 -16 -27 -14 -7 21 -26 22 -29 24 57 34 22 26 -21 -8 2 9 -4 -2 -23 -3 -17 -2
    -18 -6 -26 -6 -7 z1 -1 z1 -14 18 -27 -16 1 -19 14 29 19 -2 10 -3 -2 z1 -2 3 -27 34 30 -11 -35 -2 2 20
    6 z1 -32 10 -5 -1 -16 -1 z1 9 -16 38 -58 -18 19 6 -4 11 36 -38 2 1 z2 34 15 26 4 -4 z1 -5 z1 -19 -11 2
    1 6 4 8 z1 -16 15 31 -15 -9 -24 -15 4 11 -24 18 2 -8 11 -1 -4 3 -58 -4 6 z1 15 z1 1 -3 7 12 11 z1 5 z2
    17 14 15 -3 -9 32 21 -22 z1 -48 z1 13 z1 3 z1 -42 5 z1 -1 z1 -57 z1 18 -7 z1 -8 z1 7 z1 7 z1 4 53 -4
    -4 3 -20 -15 z1 -5 9 -5 -37 5 -27 7 17 16 -36 -15 4 z1 14 1 8 2 42 8 19 1 15 -1 5 1 18 3 -6 1 -21 -32
    z2 -14 19 47 -13 19 z3 -13 -28 z1 -1 -8 z3 1 -5 -21 7 2 z3
    """#

  static let rowChoice = #"""
    120 32 31 1 2 13 9 z1 30 30 9 9 z1 31 z1 30 9 29 1 1 29 9 31 1 30 31 10 1 2 2 1 33 40 44 8 49 9 z4 29
    z1 29 z1 49 z1 2 31 z1 10 9 9 27 20 28 30 2 1 2 1 31 2 1 10 1 29 7 29 29 4 31 1 10 1 15 29 z1 29 z1 38
    30 2 1 2 23 z2 30 23 z1 31 1 2 1 23 29 8 17 23 29 29 1 35 34 31 z2 2 9 14 z2 31 28 18 29 1 35 49 19 29
    38 13 18 21 z2 38 14 20 z2 48 32 49 29 z1 38 26 19 29 36 18 48 23 z2 4 18 14 z1 20 37 34 46 29 z1 48
    33 15 10 20 28 36 1 29 38 24 10 26 29 47 15 38 28 29 27 49 4 28 2 44 1 48 9 z1 27 3 1 10 2 16 17 42 14
    29 38 45 38 49 29 50 5 32 30 29 29 17 16 22 29 47 46 45 33 29 36 31 39 14 31 32 27 16 4 2 39 24 33 47
    29 47 46 33 26 z1 4 22 28 16 z1 27 18 9 32 29 39 2 46 34 2 44 16 36 15 29 32 z1 16 1 z1 2 18 27 38 29
    38 9 23 11 9 49 38 z1 38 2 20 15 26 15 29 34 41 49 4 39 26 32 49 19 31 39 50 39 26 2 39 22 28 2 29 50
    8 49 34 9 48 33 15 49 z1 32 14 31 36 39 40 48 23 33 2 44 13 1 15 z1 2 3 15 15 z1 4 21 27 16 34 48 1 18
    20 29 34 20 44 47 42 44 47 29 38 29 42 16 14 15 z1 47 15 28 47 34 47 37 29 11 29 47 37 47 35 9 27 2 13
    14 9 49 47 14 31 32 27 16 3 2 39 38 25 26 30 20 36 39 40 26 31 42 41 42 50 z1 4 2 10 7 34 45 20 40 9
    29 4 15 14 9 42 14 17 33 47 z1 16 1 35 1 20 44 19 37 49 29 50 8 49 19 32 15 18 1 28 2 44 50 8 42 20 15
    28 2 38 z1 4 21 23 24 39 40 48 40 1 39 2 24 49 47 42 z1 20 49 17 29 38 27 28 12 34 24 33 50 26 34 46
    27 1 22 9 32 7 34 1 42 32 48 4 38 z1 16 35 1 9 34 41 29 32 9 29 48 34 21 37 20 36 17 25 17 39 20 29 34
    44 39 2 15 48 11 29 36 29 40 24 9 36 39 23 16 39 16 35 50 46 20 36 18 16 14 32 45 29 16 8 34 18 30 31
    32 20 36 39 27 2 34 18 3 13 42 z1 16 49 19 50 29 50 6 1 32 39 2 15 26 21 29 15 28 42 22 9 32 15 47 15
    34 41 49 4 2 32 48 15 9 24 -870 -230 -570 290 4500 z1 -2370 2300 -40 2280 780 -2800 -2670 -1400 1130
    780 -1590 -990 2050 -60 780 -2290 -990 1570 110 500 1640 970 -2250 -1490 -300 -360 -1960 -1060 280
    2280 -2370 -4200 -690 -5950 -1590 -1400 -4220 -3200 -4060 -3560 1720 -1870 -1400 1500 2280 9180 -3220
    -290 -1880 1130 970 1640 -2460 -1490 -2290 1320 1640 1500 -990 -2580 460 -4220 -1590 -2670 -3020 -1490
    1500 1640 -570 -2580 -690 -4960 -2370 -5200 2670 1720 710 -2460 -800 -4200 -690 3400 -800 -7350 -3020
    -2070 970 2270 -800 -4220 800 -610 -800 -2110 -4220 -2070 -4500 -1500 110 -5950 -690 1720 3320 -830
    -5660 -410 -2290 -1650 -1100 -4220 -2070 -4500 -4060 -660 -4220 -5200 8500 -1640 -350 -4200 -410 -1090
    -830 -600 -5950 -690 -2420 -3840 -1430 -4220 -410 -1090 -520 -460 -3010 -3540 -6510 -3780 -800 -5950
    -690 -2190 -1100 -830 -4530 -6610 -140 -1500 -3870 -4960 -410 -2420 -2810 -940 1500 -290 -2580 -2520
    440 -4960 -1090 -650 1500 -1910 -4960 -3850 -6200 -5200 -3160 -4960 -3220 -1950 -4340 -2250 -2460
    -6590 -2760 -2420 5010 -5950 -3220 -4680 440 500 -2460 -6920 -8000 -3030 -830 -4960 -1090 -3090 -2120
    -3200 -4960 -750 500 -5820 1130 -4960 340 -8000 -7140 -5790 -4960 -3850 -3870 -6370 -2540 -4960 -3540
    -1870 -3020 -4770 -4110 z1 -4340 -2580 -2670 -2700 -7460 -8000 -2540 -3850 -4960 -3850 -3500 -2810
    -5120 -5950 -2190 -730 -900 -810 -7690 -3220 -1100 8080 -7430 -4960 -7460 -3160 -1950 -500 -2460 -6590
    -7140 -3760 -2720 -4960 z1 -2800 -6920 2980 -7690 4910 -1100 -1690 -1090 -4960 -1090 3320 -1210 6500
    10230 -7000 -6680 -7690 -5560 -2700 -1170 -6200 -5120 -4490 -4960 500 z1 -1430 -3120 -3590 -520 -5820
    -3200 -460 -4110 z2 -2680 -520 -2700 -7460 -540 -820 1720 -4960 -750 -4700 -4260 -1500 10230 -2420
    -3320 -3750 -4260 -7690 z1 -4160 -890 -3540 -3590 z1 -2420 -5630 -300 -2460 -6590 11500 2050 -3050
    -7690 4910 -3350 -2060 -5780 -7690 -2190 -180 -3220 -6730 -500 -2420 1840 -6220 -1170 -5730 500 -6610
    -3870 -3100 z1 -3500 -3610 -1590 -3840 -5730 z1 -4790 -830 -2400 -7690 -3850 -6200 -2580 -1950 -500
    -1080 -2300 -1590 5500 -5730 -3850 -3810 -1080 -500 10230 -10000 -890 7500 -830 10230 -7000 -1950
    -5150 110 z1 -4340 -2580 -6790 1720 -3590 -1090 -1160 -830 2300 -1170 z2 -1830 -520 -4110 -5100 -660
    -2640 z1 -7690 -2190 2660 1500 -1600 500 -3450 -6610 -5080 8650 -5730 -9920 -6200 -5150 z2 -4160 -3420
    -4130 -2710 -7690 -6920 -990 -1500 2980 -1170 z1 -660 -3780 -3200 -5730 -750 -4700 -4260 -800 z1 -1840
    -9440 -1490 -3160 -2460 -6590 -750 -5140 -3840 -1170 -5780 -2820 -2700 -1090 -7690 -2190 -180 -2610
    -2700 -3590 z1 -2640 -6410 2270 -7460 -3160 -8000 -2820 -3780 z1 -4530 -6610 -4060 -4110 -5730 -1090
    -1690 -1650 4500 500 -2700 -3580 -2190 -5120 -500 -1950 -10840 -990 -6340 10230 -8470 -11010 -500 2980
    z1 -2800 1080 -5600 -3020 -7690 -6920 -1500 2980 9690 500 z1 -2110 -8470 8650 -5730 -2420 -500 -140
    -140 -1170 z1 -9530 -5400 -8180 z1 -4300 340 -500 -3500 -7460 -3160 -570 -1770 6500 -5730 -3540 -3430
    -5440 -4670 10230 -3760 -3780 -1210 -4990 -7460 -6920 -1500 -90 -1950 -1170 z1 -5260 -4790 -830 -3840
    -3720 -3430 -5360 -1960 500 -5910 1570 -3380 -7910 -1170 z2 -10000 -2250 500 -5570 -18310 11500 -1510
    -7690 -6920 -4310 -800 -90 -5730 -750 500 4840 -5820 -7460 -3160 -570 -5120 -430 -5730 -5780 -2820
    -2120 -8150 10230 -8470 -3750 -3850 -5780 500 z1 -1430 -3120 2150 -3840 -2420 -800 8080 -780 -4 -82 z2
    -156 -125 -136 -82 -17 16 11 113 -65 -80 -2 -12 -13 -11 z2 -52 -85 -34 -21 50 270 235 373 49 138 193
    281 z2 133 z7 241 z5 14 9 -35 -90 z2 -62 -126 80 13 25 -40 z4 -15 -20 z2 92 45 z6 150 4 200 z1 -108
    -121 z2 -44 -91 z6 -9 -54 68 z1 -9 z3 1 z1 3 z1 8 171 z2 12 132 -12 61 -59 z3 -95 z1 -114 z1 -19 62 z2
    -33 -9 -19 28 z4 -15 z1 15 z1 150 57 -6 z1 104 61 27 z1 -44 z1 -3 z1 -100 z1 -110 z1 -19 68 -21 z1 -34
    15 -80 -9 28 12 118 69 z2 145 121 z1 -5 z1 17 z3 56 19 -90 32 -19 z2 88 59 z1 -112 z1 -96 z3 -22 -90
    -55 -86 -52 -60 -26 -58 18 -79 -21 -75 z1 -49 -8 -34 6 -67 -47 -34 -20 -42 -21 -36 -42 -64 -44 -18 -17
    66 -38 111 -15 8 -15 z3 36 z7 85 z1 125 -103 -71 z3 -31 z7 16 z1 64 -104 -103 z2 -58 -63 -24 5 z12 -18
    20 -6 44 z6 -23 108 -85 -93 z2 -8 -50 z2 -29 -49 z2 38 39 z2 -1 -41 z2 37 -22 74 46 z4 53 43 111 5 52
    48 -75 51 68 85 16 62 z8 -52 -43 55 -5 -57 -3 -24 42 -80 -93 -54 -90 -50 -5 -9 z1 14 -52 60 17 z1 -78
    z1 -43 z2 109 66 z3 21 16 -74 z1 -4 z1 -102 z1 -72 z7 -19 8 -20 -28 -64 z1 -84 z1 -91 z5 -43 z1 -43 45
    22 35 -22 z1 -22 z1 -56 104 61 20 -4 z1 14 z1 54 -95 8 z2 -48 19 z2 -44 -5 z2 55 -3 z6 -16 95 31 9 z4
    34 -7 67 64 15 z3 -7 z3 -40 -16 -86 -21 -74 -9 -91 -28 79 77 z2 25 z3 34 1 -11 35 -19 66 -30 49 -96
    -95 z2 -40 -42 z14 65 -2 44 30 z6 41 90 -37 30 25 -20 -67 16 -8 24 z2 81 27 z2 21 18 -19 z1 4 z1 -93
    -11 -66 137 z6 29 z1 -63 -16 29 -33 -86 -72 -11 141 z9 16 z1 24 z1 -7 z1 14 z1 86 z1 25 z4 -2 z7 -56
    -13 -73 120 z2 -53 z1 38 12 z2 90 56 z2 5 20 -52 23 30 6 19 -15 -70 z1 47 z1 -31 z1 -4 z1 -1 z7 -19 17
    68 43 -2 -45 z1 -43 53 53 z1 -48 z1 74 z1 63 z8 -36 z1 1 z1 -53 z1 -66 z1 -34 -17 z1 -3 -13 -1 68 85
    97 -1 -50 31 -38 3 4 31 z1 24 -62 -61 3 -5 25 -10 z8 13 -18 -14 73 14 -15 49 34 37 -33 28 8 83 54 5 z1
    -56 -7 -54 -3 -11 46 -18 41 z8 -25 -2 62 -4 12 -105 6 1 z4 71 2 74 46 z8 -6 1 -5 -29 -44 -57 -50 -45
    -2 -25 -10 -20 96 -26 50 57 -37 172 48 -62 -38 4 11 7 -28 -47 z1 -2 -27 -43 z1 -1 -22 -45 -2 -7 -28
    -48 -8 -4 41 -5 z1 -4 -3 121 -2 24 5 11 -35 35 7 3 -43 -108 -23 -34 -52 69 -29 -18 -16 -21 z8 26 17 31
    87 -5 24 8 -46 16 z2 12 54 70 31 38 -29 -14 -31 -24 -45 -36 -13 -26 z8 46 -25 -34 36 -37 -18 27 3 9 -6
    z2 12 11 1 52 -37 -46 -19 -19 -22 -14 -6 -6 z8 11 24 -30 150 1 -4 48 -121 19 7 z2 47 57 6 23 -38 z1
    -40 -1 -29 z1 -26 z1 -9 -6 -44 -16 49 z1 -15 151 139 z1 31 -1 -57 z1 35 -2 -13 48 3 -39 -49 75 8 4 -32
    -45 24 11 9 10 18 30 z8 5 35 17 -107 -5 -82 -7 -5 44 27 11 10 53 -36 16 31 20 -6 8 -30 -2 z1 13 -42
    -38 -22 14 -24 15 18 -31 -17 20 z1 19 124 z2 -6 -4 -57 -24 103 -3 64 -34 -51 10 -33 -23 -32 8 -30 -26
    -35 -23 z8 28 154 -10 4 -27 -27 4 -4 z1 7 z2 11 z1 45 37 63 50 25 -12 15 -24 14 2 z1 -28 -113 -18 6
    -11 -19 22 -21 -11 -32 -32 30 -22 -23 -13 z1 -26 7 163 16 -7 13 -21 -27 -20 -34 -28 -13 -16 -23 -20 2
    -13 -34 4 -5 -8 -5 1 37 -35 -6 17 42 110 -24 31 -1 16 -23 35 -6 -31 -34 -11 -4 -3 -3 -12 -6 -19 -5 -14
    -8 -15 -5 -19 -22 -33 -22 -34 12 34 -29 49 2 -68 -21 -61 -22 4 -11 29 106 23 1 2 -27 -31 -5 3 -36 -24
    -6 -7 z1 9 z1 -1 -7 -15 -3 -11 18 -24 -18 107 3 16 -24 -28 36 110 z1 4 -15 17 14 17 z1 63 z1 36 z1 -16
    -1 -19 z1 31 -70 -25 -36 -35 7 -35 z3 12 -8 -36 -25 -26 14 7 48 -3 1 38 6 -33 25 -9 -57 -24 z2 -40 z1
    25 -1 28 -19 z2 39 -1 7 9 -21 8 13 -8 -103 -7 -9 35 45 11 10 12 22 -9 -32 -1 -9 -4 12 -2 -53 -12 -26
    z1 -22 -8 23 -4 -27 15 -6 -9 28 -31 76 -6 9 83 -36 -10 -26 -29 -42 -22 10 -4 -27 -24 -10 -14 -27 -24
    -10 -6 z2 -20 -14 z2 15 -19 6 28 -37 33 -17 10 -15 84 z2 -58 -51 z2 26 z1 -11 -21 -9 -19 -4 -23 -7 -17
    -14 -28 -18 -19 9 -17 -11 -23 114 10 19 -15 -11 -20 -4 -16 -28 -39 -9 30 z1 59 8 -13 -22 -20 -16 -21
    -23 -28 -21 -24 z8 -47 54 -31 -21 31 9 12 3 87 26 -25 -19 8 2 42 26 -15 -2 -5 -4 -8 -1 -16 6 -16 -3
    -20 -11 -23 -15 -21 -26 -22 -10 -77 -17 69 11 -27 -30 -40 -2 115 -28 9 12 z1 3 -20 -24 -20 -20 -16 -1
    -3 z1 -15 -22 -7 -18 -10 -23 -2 -4 -11 -56 -32 33 28 110 -2 31 -13 z1 -17 44 -56 -5 13 3 -24 z1 3 z1
    -12 -1 -6 z1 -17 z1 27 z1 -1 z1 -1 z1 2 84 -24 -111 4 z1 36 7 33 16 110 z1 -23 -8 -12 12 18 -19 z1 -6
    z1 -4 z1 -1 -21 -35 -9 -21 2 -17 -8 -24 -56 -26 -8 -27 -3 -12 -9 -44 -39 93 5 -1 -17 -3 -24 4 -11 -11
    -5 -2 -10 -10 -6 12 -20 -22 -9 -12 -14 -22 -17 -24 -48 -46 -17 -24 -14 50 -18 -11 97 -4 -19 -19 2 -12
    7 2 -19 8 -16 z1 1 -32 -33 4 -1 10 z2 11 20 z1 14 5 z1 -24 33 16 -34 73 30 10 34 -82 55 -63 -37 -6 -25
    -3 -48 -24 -22 z1 2 16 -1 z1 12 -3 -5 z1 34 z2 80 3 z1 -39 z1 -84 z1 -3 -7 6 41 75 z1 23 z2 -13 7 -5
    -9 -17 -9 -6 -11 -19 -12 -18 -17 -13 -7 -7 -28 -23 76 -3 5 -62 -18 -2 -10 -62 -20 -29 -11 21 39 -43 6
    -19 z1 38 z1 11 z1 -17 z1 -17 -21 -35 -24 -14 -9 -27 10 -17 z1 34 z1 -44 -1 -53 34 59 70 -1 37 27 9 2
    z1 -19 -23 -13 -19 z4 -4 z1 4 -3 z4 -6 84 -7 -4 32 z1 3 z1 7 -2 75 22 3 z1 -26 z1 -26 -31 -3 7 15 19
    z2 14 -23 z1 15 z1 18 z2 11 -3 -44 8 19 -95 z1 42 -9 40 z1 7 z1 33 z1 45 z1 -1 z2 -23 -17 -6 6 9 10 z2
    -19 4 -5 -1 43 15 38 4 6 -13 8 121 -3 7 8 -26 -46 -2 -5 -2 -5 z1 -10 z1 -7 3 -1 -31 -19 z1 70 z1 -17
    -23 15 4 -6 z1 -37 z1 -6 -12 98 2 -15 z1 -34 z1 -18 -16 -3 -34 14 z1 -5 z1 -37 z1 -7 -18 -18 z1 -33 z1
    -13 -19 -23 -20 -27 z1 16 z1 16 10 -8 -25 64 z1 38 z1 -39 26 13 1 -18 16 -23 -4 17 z1 2 z1 -1 z3 -1 z1
    -1 z1 2 155 z1 -2 -21 z1 87 z1 18 z1 97 z1 -3 z1 -19 z1 -26 -1 51 -1 -10 -27 -24 -43 -21 -14 -7 -2 -4
    37 15 104 2 63 10 24 -13 5 7 5 -5 19 -9 z1 -11 43 28 -69 -17 -18 -23 -10 -12 z1 -12 z3 -8 -2 z2 76 -1
    1 63 5 -38 -62 21 23 4 z2 16 2 z2 47 -3 -1 z1 -2 z1 -2 z3 -21 z1 -3 z1 28 z1 -1 z1 -47 -6 -13 -43 7 50
    -2 z1 4 19 12 -55 -18 25 5 45 -6 -11 -4 -13 -9 -16 -9 -13 -6 -18 -6 -20 -9 -12 -1 -13 -29 52 44 55 -50
    -13 -41 32 12 -72 -24 -10 72 8 -20 2 -33 55 109 80 -28 23 43 -11 -42 -39 -42 -7 11 -3 11 3 -20 25 12
    -44 -29 -30 -13 -19 -18 -12 -22 -16 -11 -13 -10 -10 -16 -19 2 -29 -8 -22 z1 -10 -1 -10 z1 9 z1 14 z1
    -7 -9 -5 36 -4 6 12 42 -3 -18 -20 11 5 z1 96 z1 -13 3 -9 2 -9 -17 -4 -21 28 -26 -11 -3 -11 -3 -48 -45
    -23 71 -25 -19 -12 -29 8 21 -4 -10 -11 24 -41 34 15 26 82 -22 z1 -12 -1 86 z1 -6 z1 -22 63 -15 -13 -46
    -38 -21 -15 -64 7 -15 9 5 -3 -34 z1 5 8 6 -19 1 8 27 26 -18 -21 z1 -18 z4 -4 -13 z1 16 z3 24 14 -9 z1
    9 z1 11 z1 -42 -8 -8 z1 29 z3 48 -22 -25 z1 12 -20 -16 -2 1 z3 5 z1 2 z1 22 z1 3 25 -21 30 -12 -23 34
    z1 20 z1 40 4 -73 z1 -20 -15 50 -2 -48 6 -15 -21 20 -30 -45 -20 -33 -20 -30 z1 6 14 -8 -45 -21 25 -9
    -11 72 -5 15 -1 12 -26 -26 z1 -1 -4 -5 -1 -5 -14 -14 -11 -19 z7 -1 19 93 -12 2 28 -48 -6 3 z3 -3 -6 -7
    21 67 -15 -28 71 34 -16 -7 -10 -23 -24 -36 53 -49 14 -4 9 2 -3 -1 -2 -8 -5 -1 -19 -13 -1 -16 -1 -7 -17
    109 24 21 -15 -15 -12 -7 -12 -12 5 -4 -4 -1 z2 -3 z3 -1 7 8 58 -12 13 9 -26 -10 30 -4 19 127 4 z1 -7
    -4 z1 -7 z1 -6 z1 -3 z1 -13 -14 -7 -8 -10 -22 -16 -15 -14 z1 60 z1 -23 z1 -60 z1 6 -12 48 19 42 -2 z1
    -1 -13 -12 56 -21 -15 5 49 -24 -32 -16 1 -11 -45 -20 -34 -56 -23 20 68 38 -8 z1 -26 -2 -9 -4 -27 -10
    11 18 2 6 -8 8 z2 -11 -7 z2 -9 -7 -6 -11 -13 -14 -12 -16 -3 89 z2 -55 -47 z2 -56 -6 -17 4 28 13 -41 4
    9 12 -19 -9 -35 -7 18 13 -6 43 12 59 11 1 -3 -55 -6 -4 -4 -8 45 14 40 -14 -11 -14 -17 -11 -42 -8 -14
    -1 z1 -9 -5 -1 -17 1 -28 -2 -38 7 29 9 3 -17 -1 29 19 3 48 6 -12 z1 -30 4 -12 z1 -15 -20 -22 17 -26 z1
    -4 10 49 50 6 -61 -69 -36 -7 27 7 -2 32 29 -6 16 25 -8 -9 z1 93 z1 28 7 -35 z1 2 z1 -6 z1 1 z1 -4 -6
    13 -25 -49 z1 54 -4 -70 -7 -7 -4 -4 -7 15 9 13 -6 -18 1 79 34 44 -18 -2 26 51 -9 12 -9 -25 17 -10 -24
    -17 -8 5 -1 62 2 48 -1 10 21 -7 -3 -14 z2 69 7 -44 20 6 -5 -6 -35 -2 36 28 7 z1 33 -4 -8 z3 -11 -1 z2
    -7 -1 -15 -7 -10 56 -16 -6 -32 9 z2 104 6 z2 -46 -5 32 -41 -21 16 2 -8 -18 -6 -15 -4 12 -31 -30 z5 -16
    39 z2 10 z1 -9 81 -28 7 39 z1 -36 -30 z1 -4 -5 13 z2 31 79 9 -2 45 -18 -16 -10 14 -13 -11 -1 -27 1 4
    -5 z5 -1 -23 -3 z2 -4 z1 -2 z1 80 z2 -4 z1 -3 z1 -5 z1 -9 z1 -11 z1 -10 z1 -12 z1 -14 -32 -24 -34 3 19
    16 5 -38 28 3 8 50 6 -21 -4 12 4 -12 -3 -6 3 30 -4 14 -21 -36 21 1 69 -13 -48 3 12 24 -27 10 -4 z1 -6
    -23 -3 8 -12 120 z2 -9 -7 z4 -11 -12 -25 -15 z4 -10 -15 -16 -9 6 z1 63 z1 -22 -30 1 85 -54 z1 -5 z1 2
    7 1 -8 -27 6 -25 -8 36 -24 -14 9 -5 -19 24 65 11 -2 -20 -26 31 47 -15 13 -28 -26 34 z1 -9 -7 -11 3 3
    z1 -25 -40 -9 4 -11 -5 -11 -6 -11 -6 -7 -9 -9 -11 -9 -10 -13 -11 29 12 37 51 -35 13 16 17 -51 -46 -9
    -13 -30 58 6 -2 -1 71 -18 -18 28 -21 10 -5 9 -8 8 34 -56 14 18 2 z1 10 -26 -8 z1 -1 10 75 z2 -5 -10 -9
    -4 -9 2 -4 -6 45 -10 -3 -4 19 -10 -9 -12 -11 -23 -9 -24 -16 -6 -14 -12 48 -27 -29 11 -22 -47 -1 69 -19
    13 7 -27 -43 3 -13 -10 -20 -11 17 12 14 1 -3 -24 47 -13 -7 -13 -20 -15 1 -11 7 25 -11 -30 73 21 -27
    -12 12 z1 -20 7 8 z1 -16 -21 2 -16 -10 -16 -4 -13 z3 5 z1 -6 z1 30 7 1 -50 -2 3 -9 6 44 13 28 24 22
    -38 2 -50 -17 1 -10 -1 15 21 -17 -21 -6 z2 -8 -26 z2 -50 -17 97 -2 -18 40 -41 -18 3 -22 z2 -24 -4 z2
    47 15 10 -10 21 -6 12 -2 15 -4 -42 -15 -3 -37 -13 -22 12 -27 -6 -22 -11 -16 -13 -8 -9 -16 -28 70 29 -9
    23 -17 -38 6 -11 -5 -16 -3 -3 1 -9 -14 94 -2 8 32 -44 57 6 3 -3 z1 -1 z1 12 -4 91 -13 z2 7 z1 -3 -2 13
    -26 -12 -11 -14 -9 -1 -1 z1 -1 -11 -4 -9 -6 z4 16 -12 14 68 -17 -19 -47 -13 -15 6 -11 -13 18 36 22 -23
    1 15 25 -18 32 41 z1 -17 -12 2 -22 -29 -3 -48 -7 7 -1 z1 2 -2 -3 11 62 51 -2 z2 14 z1 -1 7 -35 -1 -12
    31 44 -19 -8 9 -19 14 -4 -16 -38 -3 2 -5 -29 -6 5 33 9 4 37 -25 37 37 37 -19 z1 49 -14 -5 5 11 -12 22
    1 71 60 24 9 -4 -24 -11 41 -20 14 5 9 -18 z1 26 -18 -23 -27 33 -3 -24 -6 -25 -16 24 -15 -6 -9 -2 -10
    15 -30 -14 -35 -7 -4 -30 7 31 -3 62 86 -1 -12 -9 -5 -8 -3 6 -1 z2 -9 90 -8 -13 15 22 z2 -7 -4 -7 -9
    -20 -9 -9 -12 -5 -6 -5 -13 -13 -6 -7 -7 -30 13 1 -35 12 7 96 38 5 -31 64 -17 -1 24 2 -22 12 -14 -6 -9
    85 16 z1 -45 z1 -9 50 35 z1 -5 5 -8 z1 -2 86 -1 z2 22 -1 z2 -2 z3 -21 z1 -6 -9 -11 -8 -9 -7 -10 -3 -7
    -8 -8 -8 -11 -11 -8 -10 28 -9 -2 23 -1 -44 58 40 6 -29 -42 -33 25 1 -42 6 -12 z1 -24 z1 -20 -5 2 -8 96
    z1 25 z1 18 -28 -12 25 -6 z1 -26 z1 17 6 -17 5 -14 z1 -4 z1 -6 61 14 -34 -5 6 1 -18 -4 17 2 -15 -15 z1
    -6 1 44 -43 13 37 -1 2 12 100 -2 -6 -7 -5 2 -11 -18 20 -3 22 -18 -2 13 17 -4 -9 z4 -37 -40 -17 -29 46
    37 -4 -11 -17 -16 -12 -11 -3 -4 -9 15 13 6 -1 4 -31 116 16 -43 -9 -8 -9 -12 z4 -10 -10 -9 -12 z4 -27
    -32 -3 -9 6 85 33 1 -22 -34 69 z1 -6 -8 -7 1 76 -4 z3 -5 z2 -29 -2 98 -35 8 -1 2 -1 -9 -22 z2 6 -3 z2
    -11 -5 -16 z1 -3 -15 -1 z1 -25 -2 7 -4 26 23 -9 -37 -28 -6 -36 10 -28 -23 5 12 -27 -21 5 -34 61 10 4
    11 16 -8 -5 -10 42 -16 -17 -1 -3 -9 -18 -39 -36 -13 -7 46 21 -12 22 -3 21 -1 40 -4 z1 49 -8 -39 16 25
    13 -15 -33 -32 16 22 48 1 36 23 -13 -12 -14 1 17 13 -2 49 11 3 -11 23 -20 -58 3 -27 -19 -8 -12 -8 -30
    -31 13 -19 -19 -3 3 16 4 48 2 -4 6 -33 24 -3 -14 -3 6 -17 6 -33 -20 1 -10 z1 -15 84 z1 14 -2 17 -1 30
    z1 54 z3 -16 z1 14 z1 -3 -12 -16 -9 -7 20 16 50 18 -9 63 19 -11 -10 -19 10 -12 -40 24 1 z1 -12 -3 -17
    19 18 -1 -16 -8 -15 -4 42 23 8 -13 -30 -4 -3 -6 8 15 -10 22 21 47 -45 9 17 -17 19 -4 -5 17 60 15 z1 12
    -5 -3 z1 -5 14 -2 z1 -10 -5 -5 -2 -9 -13 -14 -7 -16 -8 -5 -14 -7 -3 -14 -16 -5 44 -32 9 71 -5 4 27 1
    -51 -18 1 11 25 -2 -5 -2 -4 -9 -9 -5 -8 -7 -7 -4 -9 -8 -10 -7 -9 -12 -6 -4 59 -3 -53 9 -8 -7 -26 -7
    -26 -1 -49 4 10 2 120 8 -7 24 -4 -6 z4 -25 -40 6 -35 -1 34 -3 23 -15 -16 -9 -10 10 -5 6 -9 -10 17 9 -3
    89 17 -38 -1 -4 10 -4 -6 -7 -6 -6 -8 -3 -8 -4 -13 -5 -10 -6 -11 -29 -4 -30 15 3 57 25 19 24 52 z2 45
    -41 -21 z1 47 -11 15 -21 z1 -25 z1 102 -9 -12 10 -10 z1 -47 z1 3 9 -4 -10 -3 z1 -31 z1 -15 -2 -5 -7
    -16 z1 -9 z1 -8 -5 26 115 z2 -18 -10 8 -6 -3 z2 63 -2 z2 9 -3 z2 84 -11 z2 -4 z3 -20 z3 20 5 -6 -23
    -33 18 87 -7 -32 64 -13 -27 -56 -12 -12 -12 -7 -13 -2 z1 39 -4 z2 5 -7 -6 -2 z1 13 -1 z1
    """#

  static let choice = #"""
    150 58 74 69 76 70 82 z1 24 14 65 74 66 77 16 70 82 74 65 14 20 58 70 55 64 59 82 70 13 24 83 74 82 15
    60 59 82 70 13 65 19 70 66 77 70 24 74 83 65 70 56 82 z1 22 14 59 74 58 65 z1 65 82 80 20 64 15 83 z1
    24 2 5 74 58 15 64 22 74 66 65 15 22 82 70 55 60 59 74 82 64 56 21 74 59 64 z1 57 74 62 z1 60 58 83 74
    65 72 z1 74 62 64 55 58 83 74 65 56 7 74 58 65 74 24 83 70 65 4 72 83 74 7 24 24 74 64 z1 77 71 83 13
    25 19 7 62 70 19 70 60 83 z1 83 24 24 74 82 13 24 24 83 z1 64 71 58 83 14 24 24 24 83 13 83 57 25 83
    70 2 24 19 83 z1 7 83 77 74 82 60 24 24 62 5 2 19 62 74 58 64 4 45 83 74 56 25 z1 62 13 6 19 5 74 58 4
    40 5 83 13 6 5 43 65 z1 24 24 16 83 13 64 56 62 62 13 71 39 24 62 19 5 56 25 62 13 6 6 72 83 13 64 58
    19 74 24 24 24 24 83 70 60 63 6 13 82 20 4 25 62 19 70 67 35 83 24 24 24 24 62 13 2 58 43 83 70 62 22
    64 62 25 57 24 24 83 13 6 12 60 62 19 58 60 22 62 z1 67 26 z1 62 z1 10 80 9 83 24 24 24 24 83 24 24 24
    24 83 70 13 64 60 58 14 19 3 40 62 19 5 10 54 62 25 60 70 24 83 24 24 6 24 74 82 25 78 59 83 24 24 24
    24 58 64 z1 58 63 62 z1 81 15 54 83 56 19 24 24 62 5 43 38 64 83 56 5 24 24 58 70 60 77 67 64 74 24 24
    11 83 5 4 39 63 83 14 25 57 32 24 24 6 60 59 83 24 24 24 24 83 70 24 24 64 83 24 24 7 46 70 66 44 10
    66 13 6 58 44 67 83 5 4 5 64 82 5 2 39 39 13 65 10 43 66 64 58 75 24 24 83 24 24 76 64 83 24 5 43 24
    83 70 62 58 60 13 75 60 79 5 13 40 63 64 78 83 56 19 24 24 13 59 24 72 79 83 24 70 24 24 62 39 57 14
    33 13 69 62 82 70 64 19 45 81 4 83 62 22 12 83 82 24 24 z1 60 83 24 70 24 24 83 56 z1 25 3 83 59 22 83
    67 83 25 59 78 76 64 45 79 81 65 13 72 33 28 62 64 45 47 72 83 64 58 75 58 61 13 40 10 80 65 83 70 62
    22 64 24 24 62 34 53 83 75 31 14 1 24 24 7 46 82 64 19 45 81 56 83 59 22 83 43 13 40 63 60 58 70 82 13
    33 13 24 72 27 67 43 64 58 61 75 27 19 64 45 81 2 24 24 75 64 z1 83 24 70 24 24 19 3 59 70 27 57 19 24
    24 4 83 56 5 39 78 64 58 61 31 58 66 43 25 78 59 72 28 22 21 66 64 19 45 4 53 83 56 z1 81 76 83 59 58
    32 83 24 24 6 59 64 24 83 24 7 54 75 63 65 79 8 64 47 67 78 83 70 82 64 63 55 75 9 62 58 1 24 70 64 78
    25 13 40 63 65 44 75 9 5 43 10 66 5 z1 62 54 57 62 39 15 28 24 72 79 27 62 75 9 62 58 44 75 63 65 30
    58 83 75 31 35 82 24 24 7 46 66 13 59 78 61 81 -900 -160 4500 -170 -1790 -240 -2430 2500 z1 260 -350
    500 -460 4080 -1790 -240 -520 -510 500 -650 -2090 -1790 -200 3020 3230 -770 -1790 2500 4500 -2540 -520
    -1200 500 70 3230 -1200 -1790 2500 1030 -770 -420 500 -460 -2740 4500 -520 -1740 -2740 -2740 -730
    -1200 -2170 -730 610 3230 -680 -2090 -510 -1540 2480 -1940 -190 -650 3020 500 -1450 -2170 4500 -270
    3540 -830 -2090 500 3020 -730 -830 500 -2740 500 -730 -1940 -1790 -200 -780 3230 -830 -2240 3020 -620
    530 -1420 3230 2460 -1540 880 -1420 -310 -1540 -780 -5260 -1740 -1420 -2740 -470 -1540 -1420 -830 2460
    -200 -5830 -2010 -1580 -2740 -700 670 -1420 -5830 -2740 -160 4500 -2010 -3130 -2740 860 -470 -560 -160
    670 4500 3500 -1420 2460 -1890 -460 -2590 -2010 2500 1450 -880 840 -310 -3550 -770 -160 2740 -560
    -1890 -4000 4500 3500 -1420 -5800 3500 6500 5500 -560 -2170 2660 -2320 -5830 -2010 500 5500 3500 4500
    -2540 2500 -560 820 1450 -2540 -3130 1990 5500 -1920 -560 -2170 670 -4000 -2280 -1420 -5800 2930 4500
    3500 -440 3540 2400 -770 -1650 -1700 -5830 2460 1800 500 -4000 -1840 -1070 1450 -1890 -440 3500 390
    -770 3540 -1700 -5830 1800 -820 2500 -4000 3500 390 2500 890 z1 -2170 4500 3500 6810 -4000 3500 3020
    -1070 -60 -830 3500 -1780 -4130 4500 -440 -770 3540 -960 1450 -830 3500 390 820 -60 -4000 3500 3020
    -3040 -1330 -1700 6500 5500 3500 4500 -4000 -3760 2930 14710 680 3500 -5800 -1800 1800 1290 -440 -770
    -160 540 -3730 -4000 6500 5500 3500 4500 -830 3500 -270 -3300 680 -4000 -3760 -310 -3550 3300 -830
    1450 820 5500 6500 -4000 3500 390 -20 -780 -830 -770 -3300 480 -1200 -830 -1080 630 -2850 -1890 -830
    -1080 -1260 -10 -3030 -4000 6500 5500 3500 4500 -4000 6500 5500 3500 4500 -4000 -3760 3500 3020 1510
    -5830 500 -3100 3330 -1420 -830 -770 760 -1260 170 -830 1450 1830 -160 4500 -4000 6500 5500 680 3500
    -1840 -5800 1290 -20 3740 -4000 6500 5500 3500 4500 -5830 2460 -2170 -2770 6200 -830 -1080 -10 500 90
    -4650 -1070 -2770 3500 4500 -830 3540 890 -2830 3380 -4650 -1070 3540 3500 4500 -5830 -3550 3180 -4060
    410 2460 -1700 3500 4500 -310 -4650 3540 1800 -890 10310 -4000 500 1450 820 -310 6500 5500 680 -1780
    -2200 -4650 6500 5500 3500 4500 -4650 -4200 3500 4500 2660 -4650 6500 5500 910 500 -4200 1500 10 -1260
    500 3500 390 -3300 160 410 -4650 2500 1800 -3770 3200 -5800 2500 2400 -390 -6980 4500 1030 -1260 50
    500 2460 -5830 -2360 3500 4500 -4650 6500 5500 -2360 3470 -4650 6500 2500 890 5500 -4650 -4200 -60
    -3570 480 4500 -350 -780 -90 -540 4500 -2120 14710 3890 -40 -4650 -1070 -2770 3500 4500 4500 3230 6500
    -400 -290 -4650 6500 -4700 3500 4500 -60 -11050 820 z1 -170 3500 3500 -1970 -1200 -420 2460 -2770 500
    -60 1080 -4650 -60 -3550 -10 -310 -5800 3500 4500 -4070 2740 -4650 6500 -4700 3500 4500 -4650 -1070
    -3430 1290 3330 -4650 -7370 -3550 -90 60 -4000 1450 3950 -80 -1960 2460 500 -60 -60 690 4500 -400 -70
    -1020 -1070 2460 500 780 -260 -310 2460 -5830 -3870 -280 4500 4500 -2120 -3310 -10 -140 -4650 -4200
    -310 -3550 3300 6500 5500 -60 -3560 480 -4650 -4210 -1540 1180 -3710 6500 5500 910 500 -3680 2460
    -2770 500 -60 -530 -4650 -7370 -3550 -90 680 4500 -2020 14710 4120 -2090 -4200 -5800 4500 -60 2500
    6500 -400 -6790 370 610 2460 -5830 5500 -350 -930 -2770 2460 500 -60 1620 6500 5500 -1750 3300 -3430
    -4650 6500 -4200 3500 4500 -2770 3330 1890 -160 -2030 820 -2770 3500 4500 -1080 -4650 -1070 2500 -390
    -20 2460 -5830 5500 -970 -3040 1500 50 1450 -70 2750 -400 -810 -2460 530 500 2460 -2770 500 1080 130
    -4650 -1070 -3430 -10 -660 -4650 -7370 -3570 -3930 -90 6500 5500 680 -3310 3470 6500 -4000 5500 910
    190 -4210 4210 1030 -110 -2860 2460 820 60 -20 -310 -4200 -5800 2660 11870 -50 -4210 -7310 -10 -2770
    330 6500 -4200 3990 -20 1290 4500 -2020 14710 -4700 130 -4210 -7310 1540 890 -2840 1500 -150 -1080
    -710 330 820 -60 -11050 500 -1940 6500 -400 -260 -6790 -440 -4210 -7310 -10 -2770 160 -4210 4210 1030
    -720 -5830 -4650 -4210 -1540 -4300 -1620 6500 5500 910 500 500 4500 3230 -130 5500 -60 -99 -56 -105
    -90 -81 -30 -99 -77 8 48 -5 -29 -7 121 -4 -5 -53 94 -106 14 53 333 -27 38 3 367 z1 139 24 924 z1 172
    -92 -97 -98 -98 -72 -72 -84 -75 35 -77 z1 -45 101 -19 -30 -40 71 z1 -89 -2 159 -22 25 -13 152 17 1 z1
    423 15 147 7 -89 -53 -93 -61 -67 28 z1 168 -99 -67 -99 -84 -40 -15 -40 37 1 78 -9 108 14 131 18 304
    -16 -1 -28 -10 -3 -59 2 -3 -86 -27 -91 -41 -94 -37 -96 -43 2 199 -13 -18 -47 -14 -30 -20 69 150 9 1
    -23 64 -52 -54 95 246 3 53 121 189 z1 57 -63 -78 -80 -99 -80 -75 -56 -83 -13 -32 -16 -80 21 -65 131
    -22 -50 z1 -34 z1 -43 z1 28 z1 46 z1 130 z1 147 z1 227 z1 -93 -83 -63 -47 -93 -64 -60 -30 -66 -43 -14
    -21 -59 40 -21 84 -26 -58 -12 -10 -15 -22 -7 16 -19 15 8 95 -14 134 18 203 -56 -43 -61 -91 -48 -44 -79
    -95 -22 z1 61 3 -24 z1 -35 -1 -3 -61 107 -26 -27 -10 -8 -38 52 z1 148 34 3 z1 60 2 -86 -36 -76 -49 -79
    -2 -81 z1 -60 18 -33 -11 -35 114 -47 -43 -26 -65 -27 -3 -8 z1 -19 z1 39 43 3 z1 119 135 5 -18 -84 -53
    -52 -26 -60 -11 23 74 -92 -77 -78 -56 -58 -35 -42 23 z2 63 34 z2 90 144 z2 -19 7 z2 -36 4 -12 -14 -3
    -7 -74 -87 -52 -67 -24 -25 26 111 -54 -55 -16 -7 z3 1 -3 -25 -26 -16 8 -8 48 146 -12 -4 39 94 -58 -82
    -57 -80 -7 -6 -6 -32 55 -29 -15 -18 -42 -59 -8 -9 -19 1 -40 -1 66 z1 -26 z1 77 29 -10 1 103 z1 14 z1
    -63 z1 -14 z1 -68 -51 -14 -22 16 z1 24 z1 -40 -9 27 z1 -18 z1 105 z1 -36 -12 38 -57 74 z1 111 z1 46 -1
    82 -1 -57 -64 -63 -70 -15 -25 -31 -48 -54 -59 -53 -58 -25 -15 24 -34 -25 -36 22 -22 20 -24 48 -24 22
    -4 50 2 50 24 113 38 -59 -47 -60 -72 -30 -31 -26 -40 -29 z1 -15 -3 15 z1 5 z1 -46 -52 30 -38 29 -32 46
    -10 -43 z1 71 -6 50 z1 93 z1 -47 -23 -54 -5 -53 -24 -59 -11 1 -3 -31 60 -35 -26 -29 -16 6 -46 42 -19
    -23 -11 -30 1 7 52 111 93 -9 28 2 28 10 42 -18 3 -34 18 -47 -34 z4 -54 -26 -56 -25 99 90 12 34 35 60
    -22 24 z4 5 -45 -25 -11 -37 -31 -48 -53 -37 -22 -33 -45 -15 -16 -9 -49 -31 -55 74 -15 8 z1 -30 -1 -17
    z1 -18 -1 -22 z1 29 2 13 z1 71 13 -41 -24 -49 -13 -46 -23 -49 -18 -17 -28 -36 26 -2 -35 17 7 -17 -13
    -29 -19 -48 3 -27 52 21 -7 28 29 31 24 69 91 -40 -50 z1 4 -38 -21 z1 21 -37 -45 z1 -1 -42 -45 z1 -5
    -26 -8 18 17 5 40 -9 75 -8 -24 -2 -36 -32 -36 -6 2 -36 -35 -42 -43 5 -6 -3 -9 z1 -7 -23 -27 z1 -1 z1
    34 -18 -16 -36 -19 -48 -7 -9 47 38 -33 12 36 25 -19 -7 64 -7 z1 -12 z1 -42 -4 -40 -2 4 5 -10 -2 -33 31
    -24 -5 35 -2 -20 8 -31 -1 -34 21 44 47 57 72 -42 14 29 43 -33 -44 -17 -38 -34 -32 -27 -33 -9 -30 -3
    -24 -31 -21 -2 z1 -18 -14 -36 -1 -25 -22 -32 35 -18 -11 -9 24 -25 32 -21 65 -4 -5 -2 -7 -33 -32 -33
    -38 -1 -1 -3 -5 -18 -19 -19 -15 -12 -5 -13 18 -43 -24 -36 -16 27 13 -22 80 2 9 -17 36 -1 z3 -35 -20 z2
    4 -3 z2 -41 -17 z2 -1 z1 -2 -1 -47 -16 -23 -29 37 28 63 66 -22 21 20 39 -2 -6 -2 -4 -26 -29 -32 -29 6
    -13 -3 -3 -22 -21 -26 -13 -2 -23 -6 -27 -21 -29 -19 -18 22 33 81 79 -34 20 9 35 -32 -39 z1 3 -26 -39
    z1 -14 -21 -14 z2 29 -31 z1 18 -34 -47 z1 14 40 -17 z1 33 11 -9 z1 8 45 -27 z1 54 -27 -33 -43 -23 -6
    15 z1 -3 -29 -28 -36 45 z1 -10 12 29 -24 -34 -20 11 -20 18 -31 7 5 -16 27 21 34 41 29 37 -20 -17 -15 5
    -23 -28 -16 -4 -29 36 -4 -15 -10 -32 -12 18 -12 5 -26 -3 -6 -1 -31 30 -38 -37 25 20 41 44 -10 54 -28
    -24 z2 -23 -12 z2 -17 -26 -22 -28 z1 -8 16 36 -17 -29 z2 -16 -30 z2 29 29 -12 46 -17 -27 12 58 -31 -27
    z1 -19 -21 -39 z1 -1 -11 -39 z1 -32 48 -28 z1 29 z4 24 -35 z1 29 z4 34 -31 z1 48 -25 -7 z1 -11 -14 z2
    -1 -22 -3 z1 -28 z1 2 z1 -5 -39 -7 z1 -20 -32 -7 z1 -6 5 36 z1 -52 33 72 z1 -17 -24 -18 -20 -26 -21
    -24 -23 -14 -20 -28 -19 8 -11 65 -28 31 z1 -13 -7 10 11 4 -6 28 -3 -33 z1 30 z1 26 -18 40 -7 z1 -32 4
    z3 -19 -27 z1 -25 -6 z3 -12 36 z1 -39 23 z3 46 -9 z1 -36 -8 z3 10 -13 -20 -17 -20 z4 -4 -20 -19 -12 z4
    -17 -24 -23 -22 1 -17 8 23 17 -4 3 36 -12 -15 z1 43 -19 -20 -18 -3 -20 -4 z2 -17 -10 -27 -12 -21 -11
    z1 -5 -12 -27 -6 -6 -26 7 z2 8 -4 -47 54 13 43 z1 26 -33 -13 8 -11 -22 -19 -19 -15 1 -12 21 -27 -14
    -24 76 10 z3 -12 z2 -12 21 z3 -30 z2 -8 29 -24 -16 z1 -11 -20 -12 z1 -5 -10 -32 z1 -7 -10 -16 z1 -8
    -21 -19 z1 -18 -43 -20 z1 -6 9 -55 z1 20 46 -10 z1 26 -18 -22 5 22 -6 -10 -18 45 -16 -11 -12 -11 -21
    -12 z3 19 z1 -5 z1 46 z1 44 z1 -14 z1 -19 z1 -30 z2 -16 -7 -19 -2 -19 -10 -13 -9 -32 -18 -23 -7 -22 -2
    -4 -4 -14 -26 -13 1 -19 -16 -25 -11 2 -44 22 6 16 14 48 18 -6 z1 -18 z1 -10 z1 -19 -2 z1 -2 -16 15 -14
    -7 -20 -27 -19 z1 -18 z1 -13 8 -14 35 z1 -6 -7 -28 -39 6 17 32 -25 -12 -8 -15 -15 -16 8 -2 10 z1 -2 z1
    -13 -4 30 1 2 -2 -25 -17 27 -25 8 -3 77 z1 1 z1 12 -8 26 2 -16 -13 -7 -11 -3 -13 -2 -15 -9 -19 -23 -18
    14 -13 3 -4 -21 -10 -9 -3 -15 -9 -17 -4 12 -3 -38 -7 44 -4 28 -5 -17 -11 -3 -14 -21 -17 -14 -17 -8 -1
    z2 -12 -15 2 -10 -10 -13 -1 -18 5 45 -19 -6 60 z1 6 z1 24 32 2 -28 8 -8 -37 -15 z2 35 5 21 54 -63 -1
    z2 9 26 -23 -15 -26 -14 z2 -11 -11 27 -11 -35 -32 z2 2 6 -15 -11 -20 -21 -15 z1 -15 -1 9 -1 -12 -12 8
    z1 -19 -7 -17 -3 -4 10 -10 -18 -4 22 -15 -16 13 3 7 5 32 70 -20 -6 -19 -7 -19 -15 -6 -3 -18 28 -4 -6
    -7 17 -11 23 -12 17 -39 -15 -3 20 30 29 11 45 33 29 10 13 16 29 -3 -14 -19 -15 -6 -11 z1 -14 -3 -6 5
    26 -6 -10 -2 -4 -7 -1 -13 31 10 -7 -22 -24 -13 -27 -4 23 -6 -10 -2 -3 -19 -18 z2 -11 -12 -14 13 11 4
    z2 23 z1 -1 1 -4 -8 z2 8 18 18 -19 32 64 z2 -31 -8 35 23 -22 -10 -8 -17 -15 -8 -2 -1 -12 -5 -2 -2 -12
    -10 -1 -1 2 -9 1 z1 -15 6 10 8 -9 44 28 -32 -5 34 51 44 -11 z1 -17 -6 z3 -5 z7 -17 17 z1 -39 10 z3 32
    z7 -47 -13 -19 -8 -4 -9 -8 -4 -5 -17 -16 -5 -18 -15 -9 -9 -14 -22 -15 -7 11 -16 -17 -5 -7 -14 2 27 6 1
    31 5 14 -4 -14 z1 -12 11 -19 -9 -15 -13 -12 -9 -3 -34 z1 7 28 z1 -4 z1 -4 -2 -17 -1 -15 -12 -13 z1 -23
    -3 24 10 39 -12 -11 -14 -6 -31 -24 10 1 -6 -14 -5 -3 17 15 6 20 23 14 -3 23 -26 21 36 -14 -16 -28 -10
    -10 30 -25 35 28 -14 z1 -17 -13 z3 -8 z7 -19 16 z1 -31 9 z3 31 z7 -47 -11 -16 -22 -17 -11 -12 5 z2 3 6
    z1 8 -21 24 -2 8 12 -7 -16 -3 -6 1 26 10 z1 62 6 61 -13 1 4 -10 -9 -15 -4 -7 -3 -4 z1 -9 -13 -15 -9
    -12 -11 -28 -1 -10 -6 -11 -8 4 -5 -28 -6 -5 -2 -3 11 123 2 8 17 -13 z1 5 -3 4 z1 -2 -22 -15 z2 -8 -13
    z1 31 -22 4 z1 -3 -2 -26 z1 24 -19 -10 z1 -14 -7 16 z1 30 -29 -11 -12 -11 -7 -13 -12 -27 -8 -7 z1 -1
    z1 -4 4 -18 -17 15 -11 -22 -22 -14 3 -28 14 25 48 4 8 15 -1 12 30 -7 -17 -13 -12 16 -5 -18 -19 6 -13
    14 z1 -9 60 36 -32 9 1 -7 13 -3 4 12 13 28 2 39 z1 -28 -55 -24 12 -14 -6 -12 -3 -9 -4 -8 -11 z1 -6 z1
    27 z1 -4 z1 -16 5 -25 6 36 16 -7 -8 31 z1 28 z1 -22 z1 22 z1 37 -13 -10 -4 -12 -10 -6 2 -13 29 18 9 -7
    13 10 19 8 6 8 20 -48 -7 26 11 -6 -14 -13 12 58 z1 7 -30 -27 -12 z1 -15 -11 z3 -7 z7 -17 15 z1 -29 8
    z3 27 z7 -44 -12 z1 -15 -11 z3 -7 z7 -16 14 z1 -28 8 z3 26 z7 -42 -14 -5 -4 -9 -2 -1 z1 -1 -16 -6 z1
    -12 -7 -6 9 -16 -7 -30 -8 -7 11 -9 3 -4 -9 20 12 3 14 -17 31 38 -9 -6 -7 -5 -11 -23 -5 -15 -10 -8 -5
    -9 -7 -10 -4 -5 z1 -1 -4 -25 12 -14 -3 33 2 z1 -16 -22 -9 -6 10 -4 -22 z1 3 -18 -14 -9 -18 20 17 5 39
    -20 z1 -3 -3 -7 1 2 -6 4 7 13 11 20 35 19 -40 -10 -27 -18 2 -10 -14 -12 -25 1 10 2 23 35 -18 -2 14 2
    -12 -6 -8 9 -26 -23 -39 10 12 -2 -16 15 -6 40 -18 -5 3 5 21 11 -17 -9 -8 -14 z1 -5 z1 -8 z5 -15 z1 -3
    -9 -11 20 -4 z1 33 z1 3 z5 -40 z1 -2 -1 -1 -1 z1 -10 -9 -6 -7 -21 -1 3 z1 -6 -9 -9 -10 11 -3 4 -8 -22
    -16 -11 -16 -54 22 4 17 11 -16 9 31 -10 z1 -13 -10 z3 -7 z7 -15 13 z1 -27 8 z3 22 z7 -39 -9 -12 z3 -14
    z2 -5 -9 z2 -2 -24 z2 -20 -10 -9 -1 26 -27 2 -18 -3 -6 10 6 -13 46 3 8 -12 -1 -15 -9 -12 -6 -12 -3 35
    35 4 -14 31 -11 -2 -3 5 29 4 -3 4 -32 12 8 -16 -11 6 5 -7 15 11 7 -9 z1 -2 -3 -3 z1 -8 -6 -13 z1 -5 -7
    -13 z1 -14 -14 9 z1 -6 -19 -14 z1 -11 -8 -10 z1 -16 -7 23 z1 -29 15 -6 17 -6 -18 -11 -7 4 -9 -7 -4 z1
    -2 -7 -6 -13 -6 z1 4 -1 16 -1 6 64 10 -8 5 -7 -6 -7 -6 -17 -4 -3 z1 -7 -7 -9 z1 -4 -1 -13 z1 -13 -13
    -12 z1 -6 -2 -8 z1 -13 -11 -5 z1 -5 -4 22 z1 -29 14 -15 z1 -14 4 -7 -4 -8 -5 -7 -2 -2 -2 z1 -12 -9 -11
    -14 -15 -10 -3 3 -4 -14 -2 -3 -6 -11 -10 77 -11 -2 4 -1 -7 35 10 -8 -9 z2 -6 -11 -6 -15 -9 2 z2 -23
    -48 15 -3 -12 -2 z2 -6 -10 -7 1 -12 26 z2 5 -26 -4 16 -17 -9 -8 -2 -4 -9 -10 -2 -10 -6 -1 z1 -12 -4 -2
    z1 -1 6 -31 -22 39 7 9 -4 -14 -5 -7 -5 -17 -3 -10 31 -2 z1 -5 7 -11 z1 -16 11 -1 -1 -3 -1 -10 -7 -8 -7
    15 8 -11 7 -11 z1 18 -6 -17 -1 1 -9 -10 z1 -1 -11 15 -5 6 -22 -24 -20 8 3 6 -7 12 50 z1 -14 -11 12 z8
    -13 -11 -28 -30 -3 -1 z2 -12 z1 -11 -13 z3 -5 z7 -12 11 z1 -21 6 z3 19 z7 -34 -12 -9 z2 -3 -4 -7 -2
    -13 -7 z2 -15 -9 -15 -3 -16 -14 z2 -3 -9 -11 -5 3 24 z2 -44 -12 12 9 -11 -12 -9 -12 7 -8 z1 -14 z4 -7
    -9 z1 -1 2 -25 -1 17 20 29 15 -17 z4 -28 -21 -1 -7 -8 -5 -2 -1 -9 -10 -16 -9 z1 -5 z1 -1 z1 -9 z1 -8
    18 7 -35 36 3 -6 26 z2 -29 z1 -11 z1 -3 z1 2 -1 -7 -7 -9 -22 9 -14 -18 -5 2 -9 -6 -6 -1 24 6 10 -5 3
    z1 51 38 -13 2 29 9 -1 -23 -31 19 14 -5 -5 z1 -14 -6 -8 z1 -4 -3 z2 -9 -6 z2 -12 -6 -25 -27 -2 13 -6
    19 36 6 z2 -7 -7 z3 -9 -14 -10 z1 -3 -10 -11 z1 -5 -7 -7 z1 -1 -7 -5 z1 -1 5 1 z1 -40 -17 34 z1 -3 2
    -6 z1 -8 -11 -12 z1 21 8 z1 1 -8 -30 40 13 -4 z1 -12 z1 -6 z1 -10 z1 -5 45 11 8 31 -17 -10 -8 z2 -28
    z1 4 z1 19 z1 -3 -3 z1 -1 -7 -2 z1 -10 -13 -18 z1 -23 11 2 z1 -40 -10 -8 z1 -5 1 -12 z1 -8 -13 -16 z1
    -15 3 25 z1 -13 13 -13 -5 -13 -7 -11 z1 1 19 z4 -10 z1 -3 z1 -10 12 7 -5 27 19 -21 14 z4 -33 -3 -3 -1
    -13 -4 -9 -2 -5 -1 -9 -1 z1 -10 z1 -2 z3 -1 -1 18 25 -7 -14 21 -5 -7 z1 -31 z1 -2 z1 -1 z2 -8 -7 -1 -1
    -5 z3 -8 -8 -2 -5 -26 z1 -12 z1 -9 -6 1 -13 3 -1 z1 -19 -2 3 10 -5 100 -4 -27 12 -7 -4 1 -2 29 -4 -28
    -2 -8 -12 -29 -22 -3 -2 15 17 z1 12 24 -1 z1 -22 19 39 z1 -2 -11 23 4 7 8 -8 -9 10 -15 -12 7 -14 -1 6
    -6 -2 2 34 18 5 -18 14 75 5 -8 -1 5 17 -4 z1 -19 -2 -2 -15 8 25 1 16 -7 z1 -2 -2 -1 z1 -6 -4 -11 z1 -4
    -5 -9 z1 -11 -11 10 z1 -4 -18 -12 z1 -8 -9 -10 z1 -13 -6 18 z1 -22 12 12 -8 -30 6 z1 -7 z1 -24 -8 -7
    -7 -2 z3 -1 3 -1 -1 34 z3 -4 -2 -14 -1 -10 z4 -10 z1 -4 -4 -9 z1 -10 -9 z3 -3 z3 -10 -19 z1 -6 -7 13
    z1 -19 10 z3 -6 z3 -32 -12 -5 -9 -5 -3 -25 -11 -9 7 z1 1 -10 12 2 -3 -9 -15 -16 -6 -2 48 12 8 18 -11
    21 -7 -19 -28 12 16 12 -7 -11 -1 -3 -11 -23 2 24 -6 3 -12 -26 -1 -10 z1 -3 -3 2 z2 -21 -32 16 -12 -13
    -6 3 -12 -6 41 43 -1 -1 -20 12 2 -1 -9 -2 20 -2 -16 -8 20 -13 2 -44 -24 -23 -3 -8 -8 -6 -4 -3 2 z1 25
    11 11 10 13 z1 -31 -5 z1 -9 z1 -6 z1 -14 z1 -15 z1 -17 z1 -8 z1 -4 z1 -10 -8 25 -22 z1 -11 -5 19 94 z1
    -7 z1 -2 5 -13 24 -8 -5 -8 -25 z4 -4 -4 -9 -5 -6 -2 -5 -3 -6 -6 7 21 z4 -4 -5 -42 -2 3 -1 7 5 -9 z1 -4
    -4 -8 z1 -9 -8 z3 -3 z3 -9 -18 z1 -6 -7 12 z1 -18 9 z3 -6 z3 -31 z2 -7 -3 4 z2 -1 -2 z1 -8 -9 3 -6 -14
    -7 -7 -2 z1 -3 -3 z1 -24 -8 1 -7 5 -11 -33 3 7 18 -3 -22 z2 -5 -5 z2 -1 -8 z2 -10 -7 z2 30 72 z2 29
    -17 -4 21 34 -9 -22 -15 z2 -11 7 -5 -3 -4 -7 -2 -5 -1 24 -4 -10 -8 -8 -7 -8 -6 -1 -41 -18 13 -10 -2 5
    6 28 -4 13 13 6 10 -13 -1 -17 -26 -14 -6 -3 10 -5 24 -3 22 -10 -26 z1 -32 -8 -38 -4 -3 -2 22 -12 7 -1
    3 11 6 -2 -9 2 18 2 -23 1 -10 -2 1 54 -4 -24 -9 10 -3 1 4 -27 2 13 4 5 29 -11 -5 7 -15 -29 z1 1 2 40
    -1 -12 -8 14 5 3 -11 -7 4 7 1 14 z1 11 -3 5 -3 -28 -10 z1 -41 2 -3 -19 5 10 9 84 11 3 z1 8 3 5 -11 -9
    -2 20 -6 -6 z2 -12 17 z2 -5 -9 11 z1 -10 -13 14 -2 -5 5 z2 -10 -6 z2 -20 -7 2 -1 6 20 9 -36 -6 -9 28
    23 z2 -1 -23 -8 -14 -2 21 12 -2 -26 7 -5 5 -33 40 33 50 28 9 -11 -13 -2 17 9 z1 19 -18 -6 -4 -8 -2 -4
    -1 z2 -3 -5 -10 2 -23 -2 -10 z1 -7 -4 -4 -3 -1 -3 -24 -6 3 -5 -2 8 95 -6 2 7 -20 -12 1 -9 24 -4 1 8 25
    8 9 8 11 12 -25 35 z8 -13 -7 -17 -5 -11 -4 -14 -3 -2 -3 -1 -4 -1 -6 z1 -5 -3 -11 z1 -5 -10 -6 z1 -6 10
    32 -1 -20 -3 -40 3 -13 11 1 z1 19 -11 8 z1 -6 6 -2 -10 -25 -2 -3 -6 20 -3 21 -7 27 -6 15 -16 -17 z8 -6
    -25 -7 -17 -1 z1 -2 -4 -9 -13 30 -12 4 -16 8 10 -2 -9 -5 12 -11 -7 -7 -36 -9 -9 -1 -12 -5 -7 4 -4 2 13
    8 10 2 30 15 -21 -21 -3 z2 -5 -5 z3 -7 z2 -7 -9 z2 74 14 z2 -5 -14 19 10 10 z1 -30 1 z2 -14 33 -6 3
    -18 z1 -1 z1 -8 16 -2 -13 4 11 2 22 4 -27 41 32 -15 9 4 12 -3 -1 -8 -16 -11 z1 2 32 -12 28 -5 -3 -6 -3
    z4 -10 5 -11 -11 z1 4 z1 -3 -7 -9 -6 -9 z1 -9 z1 -7 3 -1 -10 15 z1 25 z1 -14 -45 -5 3 -6 z1 1 -22 -5
    33 -5 9 19 -7 2 14 z1 -1 z1 -2 z1 -2 z1 -2 z1 -5 -1 -6 -1 -17 -7 -15 -2 -11 -6 -3 -11 12 -4 28 -2 z1
    -11 -15 15 -31 -9 -5 -6 -4 -6 -12 -8 -8 9 -16 -2 -2 19 17 2 11 15 8 -12 -1 -16 11 1 1 -10 -2 20 -21 -4
    -7 -8 -6 -5 -3 1 -3 -7 -13 19 -13 7 -40 -19 2 13 4 12 10 6 1 -29 -2 -21 -3 -2 -6 6 -3 3 2 41 18 -2 1
    -23 26 26 z8 -14 -16 -13 -1 -4 -10 z2 -8 z1 -3 -4 -6 z1 -8 -7 z3 -3 z3 -8 -13 z1 -6 -5 11 z1 -18 9 z3
    -7 z3 -29 -8 28 4 -7 -8 -8 z1 -1 -34 -20 -8 2 -4 -5 z2 4 1 -5 -26 -5 -5 3 49 -3 43 25 5 3 -1 -1 -8 -4
    -1 z2 -3 -3 -7 -2 -8 -2 z2 -4 -10 -13 4 -5 -8 z2 -10 -7 -8 -3 -12 16 z2 -19 -14 13 2 -2 -5 z2 -5 -3 z2
    -10 -2 -2 -6 -8 -4 -1 z1 -15 -4 z2 -1 -1 -5 -1 8 11 -52 z1 -7 -3 16 4 -10 z1 -10 z1 11 z1 18 z1 -5 22
    1 -16 3 -29 -26 -8 -6 z1 -7 z1 -14 z1 -4 z1 3 -2 5 8 -2 34 15 -12 -35 1 6 6 13 9 4 45 -17 1 -2 2 2 -6
    6 -8 -9 z1 -27 -17 -10 -18 z1 -14 -12 -4 -3 53 -7 -5 3 -5 -2 -8 27 7 -1 -11 -39 2 -11 -6 16 -1 58 -9 9
    6 -4 -6 4 29 9 -2 8 -7 28 4 -15 16 -4 -3 -20 4 -3 9 -7 -19 -1 z1 -5 7 -15 6 9 11 -2 -21 -23 -10 -18
    -18 -10 6 -2 -6 -2 -4 1 3 6 19 38 2 -11 -11 -4 -6 z2 -4 7 z2 -6 -7 -3 -4 -10 -8 -12 5 1 -5 z2 -25 -1
    z2 4 -10 4 7 8 39 -1 -6 -3 z1 -19 z3 -8 z1 -4 z1 -6 z3 -6 z1 7 z1 75 z1 50 7 -16 16 -14 7 1 -11 -10
    -28 1 1 11 z1 -21 3 6 2 4 -4 15 4 13 25 -51 18 11 4 z8 -15 z1 -17 -3 -2 z1 -1 z1 -7 -2 -8 -1 3 -5 -3
    -3 1 -16 3 6 -1 35 -1 -7 z4 -5 -6 -1 -1 z4 -21 -18 -4 -1 -2 -1 42 -3 -1 -2 -4 -2 8 -9 -22 -12 -3 -3 -4
    -4 -20 4 7 -20 -9 -5 -2 1 7 -6 1 11 -3 z1 -1 -10 -19 -8 33 -12 2 8 -12 4 -12 -2 16 23 -25 15 -32 -13
    13 -6 3 -29 -3 1 -2 12 -7 23 6 -7 7 -4 9 43 -7 z1 -1 z1 -5 z1 -3 z1 -8 -2 -10 -1 -11 z1 -5 -1 -7 -7 -3
    -1 -9 -1 -7 -5 -12 5 19 -27 22 -7 3 1 -11 z1 13 2 -8 z1 36 z1 -12 -8 -22 -10 z1 1 -24 -2 7 -8 -35 -18
    9 z1 26 2 8 -4 -9 17 41 -8 5 -2 -9 -9 -3 -7 z1 -2 13 -3 -32 6 4 5 -12 -14 21 18 -1 -5 -1 -3 z4 -10 -17
    -6 -13 z4 4 3 -2 -6 8 z1 -2 -1 -29 13 -5 z1 -53 4 22 z1 2 6 36 19 13 z1 3 -2 -7 3 1 -35 20 z1 18 -1 18
    -1 4 z1 -7 z1 -2 z1 -23 -7 4 -2 -5 1 -3 -9 1 z1 -9 6 -15 5 -7 -7 8 -1 -9 44 -10 2 -1 -1 -8 7 13 -22 34
    8 -9 9 -5 -6 1 16 -12 14 -4 -9 -10 -10 z2 -28 -25 z2 -7 2 z2 52 6 z2 -10 -1 -8 -1 1 8 -3 -6 -23 z1 -6
    -1 -11 29 -14 -10 -7 -14 -8 -7 4 6 -3 -8 43 -17 10 12 3 -15 z1 45 -1 -8 -9 29 -20 -20 -7 1 -1 -5 -15
    -20 -2 46 5 4 z4 -1 -2 -2 -1 z4 -5 -5 -14 -16 -10 -1 14 -2 -8 z1 35 -1 -11 -7 -23 -7 -2 4 -23 -3 12 -8
    -28 -23 9 z1 24 4 6 -4 -9 17 39 -6 4 z1 -1 30 z2 -2 -5 z2 -3 -17 z1 1 -3 -5 z1 -1 5 -12 z1 -13 -9 5 -6
    -2 -5 5 -7 41 -6 -4 -3 -11 -5 z1 -1 z1 -5 z1 -4 z1 -8 -2 -8 -1 -5 -2 -5 -6 -13 24 -2 6 -13 -43 -4 2 -4
    19 5 -13 17 -11 -2 7 6 -7 -24 -11 -6 1 16 z1 13 11 25 -6 23 -13 -22 -2 z8 -18 -10 -12 -7 z2 -5 -1 -5 9
    19 -3 4 -6 -23 1 -6 -15 -3 -2 z2 -4 37 -11 2 -4 -4 34 13 -6 4 -3 -9 -1 z1 -11 -7 z2
    """#

  static let confidence = #"""
    200 86 11 84 4 84 87 12 7 87 7 86 55 86 62 4 86 11 87 4 86 86 11 84 86 4 86 56 84 11 86 86 55 86 12 22
    87 4 80 4 87 55 85 4 22 12 84 11 2 84 84 86 55 84 11 22 86 56 12 86 86 84 55 12 84 84 86 11 84 4 86 87
    2 z1 87 2 55 85 55 85 60 86 11 84 6 22 86 56 84 11 22 86 56 87 11 86 86 55 84 4 87 86 12 84 4 87 86 11
    86 62 7 84 56 84 11 87 87 11 4 11 87 84 11 84 59 2 86 12 84 2 86 55 85 11 62 85 55 85 12 58 59 84 56
    12 84 84 84 56 84 7 55 85 12 z1 6 22 85 7 5 62 59 86 56 87 7 87 86 12 86 2 61 84 11 84 12 59 86 12 87
    6 86 84 11 84 12 84 86 11 87 7 86 55 60 2 62 55 86 11 62 86 6 87 4 11 5 4 84 11 84 11 84 56 58 z1 2 59
    84 11 84 4 84 86 11 87 4 86 86 11 87 4 86 55 22 12 85 2 86 11 62 39 8 87 2 5 12 z1 86 11 62 39 4 87 12
    12 69 7 84 12 4 84 12 86 4 87 z1 64 84 4 86 84 86 86 55 58 60 58 84 4 86 84 86 84 12 80 10 84 84 11 84
    5 87 84 12 2 84 59 86 56 60 2 z1 2 88 5 41 2 84 11 60 80 4 55 58 64 55 55 84 12 60 55 63 86 11 86 87 6
    56 58 60 29 41 84 12 86 4 86 84 11 5 84 84 86 11 86 5 87 86 12 86 4 87 86 4 11 87 86 86 86 2 87 5 86
    11 86 4 22 86 4 58 43 75 84 4 5 60 5 55 58 64 z1 17 55 22 32 75 47 86 4 62 11 3 84 12 86 12 6 2 58 5
    64 4 56 62 z1 63 59 84 11 84 41 16 56 58 32 47 32 84 11 86 62 39 86 75 54 69 32 84 4 z1 64 61 86 11 5
    87 86 84 12 6 60 63 84 5 29 84 21 84 12 60 22 67 2 88 41 5 89 84 56 60 40 43 84 12 84 12 78 84 56 84
    65 10 2 87 43 27 55 86 4 88 41 53 84 12 86 65 4 2 87 5 60 17 86 84 12 32 78 4 87 60 5 39 86 2 58 5 72
    86 4 87 z1 27 60 55 63 z1 60 86 2 88 5 22 86 4 88 z1 3 60 12 84 22 22 60 2 88 38 z1 86 12 86 4 40 60 5
    4 87 60 86 84 12 54 52 60 5 32 2 18 60 5 4 87 39 86 5 58 64 63 12 89 64 13 71 12 87 80 37 53 84 11 4
    65 42 60 4 87 5 60 z1 63 22 4 63 86 12 86 56 40 86 11 87 6 61 86 54 2 8 11 60 12 3 53 56 12 2 88 41 12
    60 32 5 67 26 60 5 2 9 13 60 32 12 67 19 86 12 84 65 12 86 54 2 84 9 z1 58 64 40 11 86 84 56 40 62 60
    32 5 67 75 86 12 87 16 65 86 54 2 87 85 12 84 65 74 7 60 32 27 4 59 86 54 85 67 64 60 5 67 75 64 60 54
    2 24 63 z1 63 64 40 37 z1 58 29 47 28 60 5 64 64 22 60 54 2 24 36 60 5 67 24 22 86 72 4 88 2 60 54 2
    60 46 12 89 13 63 71 86 2 87 83 13 86 12 84 65 4 86 12 2 88 9 86 72 2 84 38 z1 54 27 37 89 41 22 68 65
    12 60 64 64 13 12 86 72 4 16 72 12 89 20 75 37 41 58 32 5 25 60 32 27 27 79 86 72 2 38 76 z1 10 41 37
    59 86 54 2 87 5 60 5 63 22 30 41 67 58 64 63 60 54 2 24 24 60 64 64 40 16 z1 63 62 77 63 z1 63 62 55 9
    z1 63 62 77 16 41 32 5 84 34 60 64 64 40 55 41 32 62 29 4 86 54 2 24 63 86 11 4 9 65 56 72 4 58 3 86
    12 20 89 35 60 32 34 56 5 41 32 27 71 23 60 64 3 87 87 41 54 79 56 44 60 67 4 63 19 60 64 64 60 54 z1
    63 64 35 60 60 64 3 87 87 86 12 58 39 88 72 2 38 88 74 86 54 2 8 84 41 54 79 56 53 72 4 16 69 15 62 39
    12 8 12 z1 64 13 40 17 62 4 5 32 34 60 64 64 40 16 z1 63 64 35 22 62 2 53 13 38 72 4 88 41 81 56 61 75
    z1 28 72 4 22 5 32 62 5 10 8 65 72 4 16 30 72 62 2 72 16 30 58 5 72 32 31 -110 -110 -400 1100 -110
    2560 -100 940 1190 940 -50 -180 -200 -190 20 -110 -110 1650 1280 -410 -50 -110 -400 -200 20 -50 -240
    -400 -110 -200 -50 -180 -200 -580 -2030 2560 20 -20 1280 1650 -180 -90 1100 -2030 -450 -200 -110 1700
    -480 -110 -50 -180 -400 -110 -2030 -50 -240 -580 -200 -410 -200 -180 -360 -480 -60 -50 -110 -400 20
    -200 2560 1700 -1600 1190 1850 -80 -90 -180 -30 760 -50 -110 -400 870 -2030 -50 -240 -400 -110 -2030
    -50 -240 1650 -180 -600 -50 -180 -400 20 2560 -50 -450 -400 1100 2560 -50 -110 -410 -190 960 -60 -240
    -480 -110 1390 2560 -40 1100 -180 1010 -60 -80 -480 980 2450 -50 -450 -400 2450 -200 -80 -90 -110 -190
    -30 -80 -90 -450 -650 500 -60 -240 -580 -320 -820 -60 -240 -480 940 -180 -30 -360 -1940 870 -2030 -30
    940 -290 -190 980 -50 -240 1650 940 2560 -50 -450 -810 2450 7500 -60 -20 -480 -580 980 -50 -580 2560
    870 -200 -60 -20 -820 -580 -320 -50 -110 2560 960 -410 -80 760 1700 -190 -180 -50 -110 -190 -200 870
    2560 1280 -110 -830 670 -60 -20 -820 -180 -320 -240 -650 -1940 1700 500 -60 -20 -820 20 -200 -50 -110
    1010 1280 -200 -50 -110 1010 1280 -200 -80 -600 -450 -90 1000 -50 -20 -190 -3520 -2780 2560 1850 -830
    -580 -2400 -50 -20 -190 -3520 20 2560 -20 -580 8500 940 -60 -580 1100 -820 -360 -200 1280 2200 -2400
    3070 -60 1280 -600 -720 -200 -30 -180 -650 3060 -220 -60 1280 -600 -720 -200 -60 -580 -60 -2500 -400
    -60 -40 -820 -670 2560 -60 -580 2450 -480 980 -30 -240 760 2250 -2400 2450 3320 -290 760 2250 -60 -40
    760 -60 20 -80 -650 3070 -240 -130 -60 -580 760 -80 15520 -30 -110 -810 2560 870 -240 -650 3620 -2370
    720 -40 -450 -810 1100 -200 -40 -40 -670 -820 -200 -30 -110 -810 -670 2560 -30 -580 -810 1100 2560
    -200 1280 -180 2200 -810 -30 -810 2450 2200 -830 -30 -110 -810 1280 -2030 -200 1280 -650 130 -520 -40
    20 -290 760 60 -80 -650 3070 -2140 -6690 -80 -600 -1070 -700 630 -200 1280 -190 -180 3860 -40 -20 -810
    -580 780 2450 -650 -290 3070 -1920 -120 -190 -2400 15520 980 -40 -40 -820 760 1230 -120 -650 -1070 630
    -1240 -40 -40 -810 -190 -3520 -200 -180 140 7500 -1070 -40 1280 -2400 3070 2500 -30 -110 -670 2560
    -810 -40 -580 870 760 17450 -40 -290 -2370 -260 650 -30 -580 760 -210 370 2450 3320 760 -830 24500 -40
    -120 760 -1890 50 -20 -580 -820 -20 -240 -20 -120 -820 -2380 -1230 2450 2200 50 -2470 -310 -810 1680
    3320 760 310 -20 -580 -810 -2380 480 2450 2200 -830 4300 -3980 -810 -20 -580 -2690 -240 1280 2560 4300
    -830 -8350 -810 2450 -650 -290 -610 -810 1680 2560 -1940 -2470 760 -80 15520 -2400 2400 -810 2450 3320
    -290 -2030 -810 2330 3320 -2400 3570 760 -450 -20 -150 -80 760 2450 3320 -5390 -2400 -810 -580 -20
    1100 -2770 760 -290 1680 2560 4300 -810 -20 -580 140 60 760 -290 -1070 1700 -10130 760 -290 1680 2560
    -9320 -810 -290 -650 3070 18190 -580 24500 3000 3500 -220 -20 2560 -20 -2430 390 -20 -180 20 -2380 690
    760 1680 2560 -830 4300 -2400 9230 -600 2090 15520 -810 -580 -20 -40 -1310 -810 -180 5090 870 2500
    -810 140 3440 -2450 -20 760 -20 3860 310 -200 -580 2450 3320 760 -20 760 -1070 -290 630 -2860 760 -290
    1700 -4890 3500 760 -1070 -360 630 -920 -810 -580 -20 -2380 -360 -810 140 3440 -260 -3610 -2400 -650
    3070 -1490 -10 -810 -20 -40 -1240 -190 760 -1070 -290 630 -520 -810 -580 5090 1230 -2380 -810 140 3440
    2200 -20 -580 -20 -2380 -20 840 760 -1070 -3070 1680 1560 -810 140 -10 70 3000 760 -290 550 -520 3940
    760 140 3440 2500 15520 -2400 9230 3000 -960 -1070 -2400 -650 -2370 630 -3050 760 -290 2500 3000 -600
    760 140 3440 2500 -4870 760 -290 550 3500 -150 -810 -180 2330 3320 820 760 140 3440 1900 500 -580
    24500 3500 16400 -220 -810 4050 1390 -120 4500 -810 -580 -20 -2380 480 -810 -450 2450 3320 -4090 -810
    -180 4050 -200 -5390 -2400 60 -2470 -2430 5500 720 -60 1000 -2380 -360 760 2500 3000 3500 -450 -810
    -180 3870 11230 -110 -580 24500 -400 -520 -810 720 -60 -2690 -670 1200 760 -1070 -3070 -1590 -140 -810
    -180 4050 -5390 -2020 -2400 -1230 720 -2500 -4270 -810 140 3440 2200 -120 760 -290 14680 -150 -3360
    720 450 -650 2500 19110 760 140 3440 2500 4500 760 2500 3000 -1890 1970 -2400 9230 -190 -310 15520
    -2400 9230 -190 -30 -3610 -2400 9230 -190 -310 1230 720 -2690 -670 -40 -2340 760 2500 3000 -1890 -240
    720 -2690 -190 -2370 3110 -810 140 3440 2500 15520 -810 -180 670 -2670 -6470 -740 -180 2330 -1230 3440
    -810 -580 -400 24500 -2060 760 -1070 -2640 -20 510 720 -2690 -3070 -310 3500 760 2500 1830 1650 1010
    720 90 -140 -20 340 760 550 -170 18190 -1040 760 2500 3000 2400 320 -2400 9230 2920 -2060 2400 760
    2500 1830 1650 1010 -810 -20 -650 -2900 3880 -180 2450 -5390 3320 -20 -810 140 3440 -2450 -480 720 90
    -140 -20 650 -180 1280 11230 7500 500 -190 -3520 -10 -2450 -450 -2400 3070 3500 -960 -6690 -190 3870
    -290 -1070 -1750 760 2500 3000 -1890 1970 -2400 9230 3000 -2060 -120 -190 4050 220 3500 -2400 -180
    2330 3320 760 -20 -740 2500 -520 -1440 -3760 -180 2330 -930 -830 -1160 -190 -290 -1430 -2650 -4780
    -180 3870 11230 -3570 -110 -190 4050 -110 9480 -3710 -650 -670 -180 -1070 -790 -41 z1 -3 z1 -20 z1 4
    z1 -25 z1 -16 z1 8 z1 7 z5 -3 -18 z1 9 -1 z1 2 z1 7 28 16 54 -41 z1 -21 z2 -23 z1 -4 -12 z1 5 z2 -14
    z1 7 z2 -11 z4 21 z2 7 z4 50 -34 -11 -34 -15 -3 -1 -24 3 -13 -22 -2 -1 4 2 11 21 z6 -7 13 z4 1 11 14
    50 -39 -14 -2 3 -3 -16 z1 3 -25 -2 -14 -7 -8 6 -3 9 z1 -1 z3 -17 z1 8 z1 -1 z1 7 z1 27 z1 50 -39 -13
    z2 -13 -2 -26 -2 -23 -18 -4 2 2 -2 12 18 z6 -15 10 z2 1 -4 z2 16 47 -36 -1 -23 -6 -13 -24 -2 5 -3 2
    -16 3 3 3 2 22 z3 -1 z1 -10 z1 25 z3 -2 z1 10 z1 46 -9 -36 -5 -23 -1 -20 z1 -5 z1 -7 -3 -12 z2 8 16 z4
    -1 -13 z1 12 z5 -4 7 44 -35 -17 z2 -13 5 z2 -16 -1 -10 2 -9 5 -3 9 z1 -1 z3 -1 z3 -1 z1 13 z1 24 z1 46
    -8 -5 -34 -24 z2 3 -9 -1 -1 -30 -1 z2 -1 5 z1 -1 -11 -5 z1 5 z1 -8 z1 -4 -2 24 z1 10 10 43 -35 z1 -14
    z1 -8 z1 -3 z1 -22 z3 -13 z1 6 z3 -12 -19 z2 1 7 z2 6 19 z2 14 43 -6 -34 -7 -22 -1 -24 z1 1 -1 -7 4
    -15 2 z2 16 z4 -1 -10 z1 14 z2 -3 z2 7 11 41 -34 -6 z1 -19 -22 -7 z1 -6 -2 z3 -14 -3 z1 17 z3 -15 z3
    20 z3 1 z3 40 -32 z1 -16 z1 -24 z3 -12 z1 -2 z1 -10 z1 5 z3 -20 -13 z2 1 13 z2 1 10 z2 19 40 -33 z1
    -10 z1 -11 -24 -1 -1 -19 -3 -15 2 2 11 -2 15 z5 -14 z1 9 z1 1 z1 -5 z1 12 z1 39 -30 z1 -19 z1 -13 z1 1
    z2 -8 z1 2 -1 -13 5 8 z2 -9 z3 11 z3 -1 19 z2 9 40 -30 -24 z2 -15 -9 z2 -6 -16 -4 -6 3 12 z1 11 z4 -16
    9 z6 2 13 z1 38 -9 -31 3 -13 -1 -24 2 -4 -5 -16 4 -17 z1 9 z1 11 z4 -1 -10 z1 4 1 z1 -5 z1 1 7 8 38 -6
    -30 -6 -18 -1 -21 z1 1 z1 -1 5 -14 2 4 z1 16 z2 -1 z1 -1 -9 -2 20 z2 -3 z2 8 9 37 -28 -20 -25 2 -1 -17
    -6 -8 -1 3 -10 -8 z1 1 z1 17 z1 -1 z1 -4 z1 -11 z1 17 z3 4 z1 -2 z1 36 -29 z1 -14 z1 -17 -14 3 z1 -10
    z1 -8 z1 12 5 2 13 z4 -3 -5 z1 11 1 z1 -5 z2 7 8 37 -30 z1 -1 z1 -14 -15 3 3 -16 z1 -8 z1 5 3 2 15 z5
    -12 z1 6 z2 -4 z1 -4 19 9 38 -23 -4 -26 -7 -5 -1 -22 z1 -19 -11 -11 -12 3 -9 9 12 z6 -11 4 z5 4 8 36
    -28 -4 -18 -4 -9 -19 8 -5 -1 z1 -9 -1 2 3 -3 16 z5 -10 z1 18 z5 9 z1 35 -28 -21 -22 1 3 4 -7 -5 z2 -11
    1 z2 -8 4 z1 -18 z1 2 z1 5 z1 14 z3 16 z3 36 -27 z1 -10 z1 -17 2 z2 -18 -14 8 -1 3 16 -4 9 z4 -5 8 z6
    22 36 2 4 -29 -2 3 z1 -7 -18 1 4 -14 z1 -12 3 -5 6 3 14 z5 -12 z1 6 z1 1 z1 -4 z1 19 z1 34 -21 z1 -20
    z1 -22 z1 -11 z1 -1 z1 -20 -11 2 -3 7 9 -1 z3 -8 z1 8 z3 1 6 4 4 10 34 -21 -16 -16 z1 -15 -4 -16 z1 -4
    -2 -17 z1 -2 -5 8 z2 -1 z2 -18 6 16 z3 1 z1 6 13 33 z1 -25 -19 z1 -8 -23 -4 z1 -8 -2 z3 -10 -3 z1 15
    z3 -16 z3 16 z7 33 -27 -6 -15 -3 -18 5 3 -9 z1 -3 -2 -8 z1 10 z1 11 z4 -9 4 8 12 z4 1 1 z1 33 -3 -27
    z2 -5 -15 z1 -9 -3 -12 1 -12 -3 5 6 2 z1 -16 z1 -3 -1 -7 z1 4 z1 7 -2 4 2 z1 1 32 z1 -6 -1 z1 -22 -8
    -20 4 -16 9 7 2 -16 -4 -1 2 z1 1 10 z2 -2 -15 -2 3 3 33 8 -2 -4 16 -1 -23 z1 -8 z1 -16 -7 -7 -4 z2 -9
    z1 14 -2 8 13 -3 z1 -3 z2 -4 1 14 1 z1 3 z2 -2 1 32 -23 -1 z2 -22 -2 8 z1 -24 -1 -8 -1 z1 -4 6 -8 z4
    -11 z1 6 z5 17 -1 30 2 -24 -11 -20 -1 -9 -2 -6 -1 z2 -12 6 z2 9 5 z4 -15 z1 16 z7 31 4 -26 -8 -4 z1 2
    -10 z1 -1 -12 7 -9 5 2 -1 -4 9 z1 -1 z3 -9 z1 -7 z3 1 z1 3 z1 31 -23 z1 -19 z1 -17 -6 -10 -4 z2 -15 z3
    2 9 z5 -14 z1 15 z7 30 -25 -14 -6 2 z1 -15 z1 -2 -14 9 -11 -1 z1 5 z1 9 z1 -1 z3 -9 z1 3 z3 1 z1 5 z1
    30 -20 -10 -13 -3 -2 -2 -5 2 -11 -5 -16 6 -2 -4 4 6 z1 2 z1 -1 z1 -15 z1 -6 z1 -7 z1 11 z1 5 z1 29 -20
    -2 z2 -20 -3 -18 -2 -13 -17 3 2 -4 -4 8 10 z6 -9 2 z3 1 z2 4 29 2 2 -25 -3 10 -3 -14 -1 z1 4 z1 -1 z1
    -3 z1 -2 -1 1 -16 -1 5 8 11 -1 z1 2 z1 5 z1 31 z1 24 -21 z1 -20 z1 -14 -12 -11 z3 -14 z3 2 8 z5 -11 z1
    13 z7 29 -19 -9 -4 3 -8 -9 -5 -4 -19 z1 4 z1 -2 z1 4 z1 -1 z2 -2 -14 7 -6 8 -3 z3 13 z1 30 z1 -24 z1
    -9 z1 -13 -11 -5 1 -11 z1 -10 z1 8 3 -1 11 z5 -6 z1 14 z5 9 z1 28 -22 2 -1 z1 -7 -17 3 3 -10 -4 -12 6
    -3 6 -3 11 z5 -7 z1 5 z3 -5 z1 10 z1 29 -22 2 -1 z1 -7 -17 3 3 -10 -4 -12 6 -3 6 -3 10 z5 -7 z1 5 z3
    -5 z1 10 z1 28 -18 -11 -3 -2 -6 -9 -3 -2 -16 8 -17 -5 -10 -11 5 6 -1 z3 -3 -6 -1 8 z2 -2 1 16 3 -1 28
    -16 -13 -1 -5 -13 -11 2 -5 -3 5 -1 -14 16 -15 4 16 -2 z1 -1 1 3 5 z1 5 -3 z1 -3 4 11 18 7 27 -3 z1 2
    11 -18 -18 -21 -5 z1 3 z1 -4 -2 -2 1 -4 -2 -5 z1 6 -6 -10 -11 7 z1 1 z1 29 2 -2 3 20 -17 -9 -8 2 -18
    z1 3 -8 1 1 -4 -13 -4 -3 11 14 z1 -2 z2 -5 12 -6 11 -1 -2 1 2 9 17 1 27 -23 -4 -6 -3 -8 -6 -2 -8 z4 -3
    2 5 -10 -13 -7 1 z1 -3 13 z1 -4 z4 5 28 -4 2 -20 z1 -16 z1 -1 z1 7 z1 -3 -19 -13 4 -2 -7 3 2 z2 -16 z3
    2 z3 7 9 z2 4 28 -16 -17 -15 4 1 -3 -1 2 -4 2 -9 -5 -3 z1 -1 -1 -1 -3 -8 8 -6 -15 -5 8 3 z1 -6 11 6 1
    26 25 -23 z1 -2 z1 7 -1 -4 -4 z2 -10 z1 -12 3 -2 9 z7 4 z7 28 -18 z1 -3 z1 -16 -7 10 -10 -13 z1 12 z1
    19 3 6 -1 -3 z1 -1 z1 -1 -2 1 z1 1 z1 7 z1 14 19 3 24 -22 z1 -2 z1 7 -1 -4 -4 z2 -10 z1 -12 3 -2 9 z7
    4 z7 27 -22 -3 -7 -3 -8 -2 -3 2 -16 -4 -5 -2 z1 2 -6 6 z1 1 z1 -2 z1 -17 z1 1 z1 6 z1 -6 z1 9 z1 27 -8
    z1 -20 z1 16 -2 -15 -7 -5 z1 -14 z1 2 2 1 10 z5 7 z1 -2 z5 26 z1 15 -20 -9 -7 -2 4 z1 4 z1 -12 11 -2
    -3 -11 -1 11 4 z2 -14 z7 11 1 z2 27 -1 -18 -11 -1 -4 -17 -5 3 9 z1 -1 z1 -15 -6 8 1 8 z1 -1 z2 -4 3 2
    z2 -2 z3 10 -1 24 3 1 -4 -1 -13 -3 -16 2 -1 -2 10 -1 -19 3 z1 -2 z3 -4 z1 7 z1 1 z1 8 z1 28 z3 14 -15
    -2 -12 z1 -18 -11 -3 6 -4 -4 -1 -14 2 1 2 5 z3 -1 3 -6 -12 12 z3 -4 -1 2 9 24 -17 z1 -11 -8 -9 z1 9 -9
    -5 z1 -12 5 -12 z1 8 5 z3 -13 z3 12 z3 24 z3 18 -11 -8 z2 -16 -4 1 -1 -16 -5 -18 13 -3 -2 7 4 -1 z3 -8
    -8 -1 z3 -2 -2 2 13 25 16 -18 -1 z2 -15 1 -11 -4 -14 -15 z2 4 -1 4 7 z4 -1 z1 -7 2 z5 -1 1 24 -17 -10
    -2 -14 -3 5 2 1 -8 -12 1 8 -15 5 z1 1 -5 6 1 -15 6 1 z1 14 7 9 1 19 -3 13 3 20 -16 z1 -1 z1 -12 -14 3
    4 -19 z1 -8 z1 2 1 -6 8 z5 -9 z1 4 z5 8 z1 25 -7 z1 16 1 -18 z1 -12 -11 -5 z1 1 3 -13 z2 12 z3 4 z3 -1
    z3 26 z3 12 -5 z1 -14 z1 13 2 -16 -13 -7 z1 -18 z1 3 z1 -1 10 z4 -1 3 z1 -5 z5 25 -2 12 -15 z1 -1 z1
    -14 -9 5 3 -19 z1 -8 z1 3 -1 -2 9 z4 -1 -12 z1 2 z4 -4 8 1 25 -14 -14 z1 3 -18 2 z1 -3 z1 5 z2 -8 -6
    z1 -4 z1 -5 z1 -13 z1 2 z1 3 z1 1 z1 3 z1 1 z1 23 -6 -20 z2 -2 -5 z2 14 -9 -4 -4 -7 3 7 12 z8 1 -3 9 1
    z2 25 12 -3 -14 z1 -2 2 -14 z1 6 -3 -17 -1 -6 z1 3 7 z5 -1 -5 z1 4 z4 -4 6 -1 24 -10 z1 -16 -9 5 9 -13
    -5 1 -13 -2 z2 5 2 -6 -7 -4 1 2 -2 9 -6 -1 z1 6 z2 -4 25 4 15 -3 z1 6 z1 -3 -16 3 -14 -14 z1 6 z1 2
    -10 -1 1 z2 6 z3 -6 -6 1 z1 23 z2 -1 -3 15 -9 -11 -9 -10 -1 -6 -5 3 -5 -1 9 -14 -12 -9 -5 11 z2 -2 -13
    z2 5 10 z1 5 4 22 z1 -7 1 17 -15 1 -6 1 -9 -5 3 -8 -14 -4 -3 5 -2 8 -1 -1 -5 1 4 2 -5 z1 13 -8 -5 -1 8
    1 -1 8 20 24 -14 -1 -12 -1 -12 z1 2 -7 z2 -6 -9 5 z1 -9 5 1 z1 -5 z1 -15 z1 6 -7 z2 10 -2 2 2 12 23
    -15 z1 -11 -9 -16 -3 3 -6 z2 -5 -11 z2 6 4 z4 -2 -9 -2 11 z7 22 -3 -12 1 3 -8 -19 z1 -3 3 10 -7 10 5
    -14 -10 z2 -8 z1 11 -1 -4 z1 4 z1 21 z1 19 z1 10 z1 4 -10 z1 -6 -1 -14 -1 4 -11 -6 z1 -15 z1 -6 -1 13
    3 z4 -17 2 5 6 z4 21 3 9 z1 -4 -10 -1 -14 z1 -10 -3 -2 -1 7 z1 -14 2 -3 -5 5 z4 -2 -10 -3 8 z4 -2 8 -3
    21 -16 -1 6 -4 z1 -4 z1 -13 -10 -1 -3 5 z1 -1 z1 7 2 z1 1 -1 z1 10 z1 -7 4 1 5 -4 z1 19 z1 22 -14 -2
    -12 -1 -4 z1 -7 -3 -4 -5 -12 z2 -8 -1 16 z6 1 -2 z5 1 15 19 -19 -9 -4 -1 -8 12 z1 -7 6 -6 -2 -4 -6 -11
    -3 1 -4 -4 -4 -2 -3 -2 -3 3 -3 11 1 -7 11 21 4 -3 -13 -3 -13 -12 -6 -17 2 13 -1 z2 4 7 -13 9 -1 z2 -6
    -2 -6 z1 6 5 2 z1 -1 z1 19 1 19 6 -5 13 z1 2 -12 -14 z1 -11 -6 3 z1 -2 -15 z2 8 z1 -1 z1 2 z3 -5 z1 -1
    z1 22 z1 -2 z1 9 -9 -5 -17 -5 -1 z1 -7 10 -8 -1 -3 4 -16 3 5 -7 z2 -5 -2 -1 z1 -1 -4 z2 -9 7 z2 19 15
    -3 14 5 -3 9 -12 2 4 -14 -11 -6 1 3 -6 2 3 z2 -3 13 z3 22 z3 -5 z2 9 4 -10 -4 z2 -9 -7 2 -8 -21 3 z2 4
    9 z1 -5 -1 z3 1 z2 -12 z4 1 3 7 19 12 -3 -12 -1 4 -5 -1 -20 1 -1 -14 -8 -1 11 2 z1 1 z1 4 1 -7 -3 2 -1
    3 z1 -1 z1 25 2 13 z1 -11 -14 -2 -12 4 -12 9 z1 7 -1 -11 2 -4 -2 6 6 z1 -1 z2 8 3 -9 2 z4 10 2 19 6 z1
    -15 z2 2 -9 z2 3 -14 -2 -7 2 -2 5 5 z4 1 -12 z6 2 7 1 22 -7 z1 -18 -1 5 -3 -8 9 -3 2 5 -8 6 10 4 -9 z6
    3 -4 z4 6 6 20 14 -4 15 1 -5 -19 -3 -6 -10 -1 z2 -3 -5 6 z1 -6 z1 8 z1 -9 -6 -4 7 1 z1 13 z1 20 4 -3 2
    12 -11 z1 -8 -15 z1 -2 -1 1 1 -2 -5 -3 z4 -2 2 -10 2 -9 -11 -5 10 1 5 -4 3 4 -4 19 18 z1 2 -14 -2 3 -2
    -17 5 -7 -6 -11 -8 z1 12 6 -5 z4 -5 z1 -10 1 z5 11 7 19 8 4 11 -3 -15 -12 -8 16 -6 2 3 z1 6 -2 -10 -6
    z1 -8 2 2 -7 2 z1 5 2 17 -1 17 3 10 -1 7 z1 -5 1 -11 -1 -3 z1 -17 z8 1 -5 z1 -9 3 -10 5 3 z1 -3 1 -9
    z1 -3 3 18 -1 7 -11 -16 4 3 -1 12 7 -6 z1 3 1 1 -9 -8 6 -7 -7 4 2 5 2 -4 2 18 -6 16 -2 17 z1 8 1 -8 -5
    -12 2 -7 -4 -7 z1 -2 2 -1 z2 -1 -5 5 -5 -2 -8 1 10 11 -7 -1 2 -1 -2 -1 22 4 8 -11 -8 -8 -7 z4 -3 -3 -3
    -2 z4 -10 -5 13 -6 -6 -1 3 -4 -8 9 5 -6 -3 3 13 22 -10 z1 -12 z1 -8 z1 -1 z3 -16 z3 10 z1 -8 -1 -4 -4
    -4 -14 16 5 1 z1 2 15 -2 z1 14 z1 -1 -9 -5 -14 z1 -1 z2 -2 z1 2 -6 z4 5 3 2 -7 -1 5 -1 -5 2 -9 -2 6 -1
    24 1 5 -13 -2 -12 -3 -1 z3 -2 3 -2 -3 z5 -5 3 -10 -15 2 5 -4 -6 5 2 -3 1 -1 5 22 -12 z3 -1 z3 -12 z7
    -6 z1 1 -11 -1 z1 -2 -6 7 z1 -14 3 5 z1 6 17 -6 -5 -8 -8 -3 -2 -1 -1 z1 2 -1 -17 z1 1 z1 7 -6 -3 -5 z1
    -8 17 -13 -3 z1 -6 2 5 z1 9 1 16 -5 -9 z1 -1 z4 -5 -13 3 -8 z4 -5 -12 1 6 -3 -12 -2 3 -11 6 7 z1 5 z2
    16 -3 z1 -4 z1 -12 z1 -1 z1 -16 z1 -1 z1 -5 z1 4 z1 6 9 2 1 z1 4 20 15 -12 7 1 -12 1 -1 9 6 -4 -4 -7
    -1 -9 -2 -11 -3 z8 -13 -3 1 -1 -6 3 7 -8 -5 z1 -6 -1 13 -5 16 z1 -1 1 -3 z2 -2 5 -17 -5 -2 -2 -1 -9 -7
    1 -3 -1 10 6 1 8 -3 7 15 -14 -9 -4 -2 8 -7 -3 8 -5 z1 -2 -3 2 -13 z1 -1 -7 -14 -1 z2 -5 z1 4 3 8 12 -3
    2 1 z1 22 -8 -4 -6 -2 -1 z1 -4 13 -8 z3 -3 z1 -2 z1 -12 z1 -1 -2 -6 z1 -7 -1 -9 z1 8 2 17 z1 4 12 -13
    z1 13 -13 -2 z2 2 -3 1 -6 -7 -10 5 -14 -4 -9 -1 1 z1 -3 1 7 z1 4 z1 -16 10 -2 8 18 10 -8 -1 -8 -1 -4
    -5 4 3 -16 -9 -7 5 4 6 -1 1 2 3 -11 z1 1 -7 z1 2 -5 4 z1 5 8 -6 -5 -3 3 2 4 4 -7 11 20 12 -2 2 -20 -7
    5 1 z1 3 2 -7 -5 11 1 13 1 -9 z1 -1 -6 -2 z1 -1 z1 2 -2 -2 4 1 9 2 8 18 2 z1 -16 z3 -4 z1 -14 z1 -2 z1
    -1 z1 4 z1 8 7 -10 8 -2 1 3 -11 -1 4 3 -1 18 14 10 6 -6 z1 2 z1 11 z1 -1 z1 -6 -9 z2 -17 -12 -2 2 -5
    z1 -5 z1 2 z1 18 z1 -7 z1 1 6 -8 10 9 7 -9 -1 z6 -12 -6 z1 -2 z4 -7 -4 z2 -9 -3 z2 -1 10 -1 -1 12 -11
    8 15 -10 -4 z1 2 z4 -7 -7 -8 -6 z4 -13 -3 2 1 -8 1 z2 1 7 6 -9 -1 1 14 6 -10 -2 -1 -7 z1 3 z1 1 -8 -2
    -6 -6 z3 -2 -4 -3 -15 -10 1 -4 -3 14 z1 20 4 2 1 -4 -1 10 -10 -4 -10 -5 -2 z1 -2 1 -1 4 1 2 -1 -9 -2
    -7 -8 8 6 -2 -15 -4 3 2 3 -11 -2 13 10 13 3 6 -13 z1 -6 z1 -11 z1 -5 z1 2 z1 2 z3 4 z1 3 8 -9 -1 -10
    -2 7 -2 3 2 -11 -2 -3 1 z1 21 -5 -3 3 3 -6 -2 z2 -4 -10 1 -1 -9 -8 2 z1 4 -2 3 7 -14 -7 -11 3 17 -1 1
    17 12 4 -5 z1 -2 1 4 -5 -2 4 -7 -12 -6 -2 -7 -6 -1 1 -1 -3 15 2 -10 11 -2 -4 10 16 -7 -2 -11 z1 -1 z1
    2 4 -8 -3 z2 -3 -3 z1 6 -3 -2 -2 z1 -7 -13 z1 4 -11 -14 -7 -3 -4 1 -1 7 6 9 -2 -6 9 2 -6 17 3 z1 -13
    z5 -2 -7 -1 -12 z4 3 z1 -11 z1 -5 z1 -7 z1 -10 10 4 -3 z1 7 4 14 -11 -5 z2 3 1 z2 -11 -7 z3 -2 z2 -7
    -6 -4 -14 7 -6 2 13 12 z1 7 z1 -5 -5 -3 17 -5 -4 -2 z1 -6 2 -1 -1 -11 z1 3 5 -11 1 1 -6 -16 -10 -2 -8
    -3 8 5 6 1 -9 -5 19 11 5 -6 8 -13 -8 -3 -6 z3 -2 z8 -10 -1 7 6 z1 -4 -7 8 z1 8 z1 -12 z1 11 z1 17 -4
    -4 z1 6 -6 -1 z2 -2 -11 z1 1 -9 -8 z1 2 3 z1 -8 16 -15 -7 -6 -2 1 5 2 17 7 6 -6 1 -1 -2 4 -12 z5 -1 -8
    -11 z4 -1 -5 2 -9 z1 -1 -3 -8 1 -2 6 -1 z1 -10 5 17 -11 -2 z2 4 z3 -13 z3 -2 z3 -10 -2 -11 -2 -2 2 5
    12 10 -7 1 6 -8 -1 8 12 -1 4 6 -1 -12 -4 -7 -8 -1 z2 -4 z2 -2 -6 -3 -5 -2 13 11 -6 z1 -4 z1 -2 -3 9 z2
    -3 15 -4 4 -3 z1 -4 z1 -1 z1 -6 2 -1 z1 -11 1 -9 z1 -6 -2 -1 3 -4 1 -2 1 19 -4 7 3 -6 3 13 -2 -7 -2 -2
    -3 z2 -2 z1 -3 -1 -12 -3 z2 -1 z1 -8 5 -16 -5 z1 -2 3 10 16 4 -6 6 z1 -5 7 7 -4 z1 -16 z1 1 -1 12 z1
    -11 z1 -7 1 -1 -1 -1 z1 9 -5 3 2 -10 3 20 8 -5 -2 3 -6 -10 4 z1 -4 -1 z1 -11 1 -3 z5 -12 3 -3 z1 -7 z1
    4 z1 -22 z1 3 z1 13 1 3 z1 7 3 10 z1 3 5 3 1 -5 6 5 -2 1 3 -16 z1 -1 z1 -12 -1 -2 -2 z1 -4 5 -1 14 -4
    2 -2 -16 -3 4 1 9 -4 -4 6 -9 -1 -1 -4 2 4 z1 -5 -11 -5 2 -4 5 -1 z1 -4 -6 2 -8 14 3 3 -1 -13 3 -11 z1
    7 14 2 6 13 -16 z3 3 1 5 -2 -10 -1 z2 -5 -2 -1 -1 1 10 z2 -7 9 3 9 -6 8 z2 -5 -14 2 -1 z1 -1 -2 -9 z1
    -3 z5 -10 z1 -3 -3 -4 z1 4 6 -16 z1 3 z1 12 z1 3 -1 8 z1 10 4 3 -7 z1 -12 z1 1 z1 11 z1 -5 z1 -10 z3
    -2 z1 -2 8 9 -4 6 13 6 2 9 -1 -5 -12 8 -6 -10 z1 -5 -6 -1 1 z1 -1 z2 -11 -7 -2 z2 -2 z2 4 6 -3 12 z1
    -2 z1 10 -4 -5 3 -9 z1 -3 z1 18 -10 -2 z2 -4 2 z2 3 -13 z2 -7 -3 z2 3 1 -11 -8 -2 3 8 8 17 -2 -2 7 -1
    1 9 5 -6 4 -5 2 -12 -8 -5 -1 -8 -1 -1 1 3 z1 6 z1 5 1 -9 1 -5 12 20 z1 -6 -2 -4 -4 -4 4 2 -2 -12 -2 -9
    z1 -1 z3 -1 z1 3 z5 -1 -3 8 z1 6 -1 -10 6 -5 -3 -7 -1 5 3 18 5 2 2 -11 -1 z4 -4 -5 -7 -6 z4 4 -2 -14 5
    -4 z1 -9 1 z1 9 6 -6 -1 6 5 13 -8 -2 -1 -1 z4 -7 -8 z1 1 1 -6 z2 -3 -8 -12 -4 3 3 z1 5 9 -3 7 -3 z1 -4
    -4 17 -2 -7 z3 1 z2 -6 -13 z3 1 z2 2 5 z1 10 -5 z1 1 7 4 -5 9 -9 -1 -6 2 17 -1 -3 z1 -9 z1 -4 7 6 -2
    -10 z1 -7 -1 -10 1 -1 z1 -11 -1 5 -1 6 z1 -12 -9 10 7 9 5 -7 8 5 -2 4 -10 -2 z1 -2 -2 1 -1 -5 -11 -6
    z2 2 z1 -5 8 -2 -7 1 5 -3 4 1 3 z1 15 z1 -2 z1 -10 -3 -12 -2 -12 z4 -3 6 z1 -5 -3 2 -2 5 1 4 -2 10 z4
    -3 -3 -9 -11 -3 -3 -6 16 -6 z1 -3 z1 1 z3 -6 -13 -1 -1 2 z3 8 z1 2 z1 2 z1 -3 z1 5 -9 -1 12 -4 14 -1
    z1 2 z1 2 z1 -16 z1 -3 -5 4 z1 2 -1 -7 z1 3 z1 5 -2 -5 7 -5 5 11 -3 -1 1 z1 2 -3 z1 -8 -1 z1 -4 z2 3 8
    -1 -13 -2 3 z1 1 z1 -2 z1 -15 z1 1 z1 -13 6 -2 -8 z2 2 z1 -7 -1 18 -1 7 1 -4 z2 -1 -3 z1 -1 -2 -2 z2
    -1 -3 -2 -13 z1 -5 z2 4 1 4 -18 2 18 z2 -12 z1 5 5 -3 2 -4 -5 z3 1 -5 z1 -7 -10 z3 1 2 -1 -3 13 -2 -2
    2 4 7 4 -13 -4 -1 2 1 8 -7 -1 -4 -1 -4 -14 -7 -1 z5 1 9 z1 -13 -12 -1 8 8 1 3 10 z2 -1 2 -4 -7 11 -8
    -3 -9 z3 4 z2 -8 -7 z2 -1 -1 z2 -2 -10 -1 -10 -5 5 11 4 13 -1 -3 7 -6 -3 15 1 -10 -12 z2 5 5 z2 -8 -3
    z2 -8 2 z2 3 -2 6 14 13 2 -2 3 -7 16 -6 -4 -4 -5 -1 -3 -4 z1 -9 -1 2 z1 8 -1 1 z1 1 z1 -2 z1 -18 -1
    -15 z2 -10 12 z1 -2 -3 -3 z1 11 -5 7 z2 10 -1 z1 -2 -8 -3 z1 -1 2 z2 -5 -4 -2 z1 -2 -5 4 z1 -18 -3 2
    z1 12 1 2 z1 11 z1 9 z1 1 5 -2 -9 -3 -13 z5 -6 z1 5 z1 3 z2 11 -1 -5 11 z4 -1 -24 -2 4 z1 4 -5 3 1 z1
    -3 z1 -1 z1 6 z1 -1 -3 -3 -2 2 -1 -15 -10 3 z1 -17 z3 8 z1 -1 -8 -5 10 5 7 -6 8 -1 -1 z2 5 3 z2 -5 -3
    z2 -12 -11 z2 -6 3 -6 -10 8 -9 4 15 4 -13 z1 5 4 z1 -1 3 z1 1 z1 -3 z1 -1 2 6 z1 -4 z1 -5 z2 -1 -14 z1
    4 -4 -16 z2 -12 12 z1 -6 -1 2 z1 10 1 2 -3 z4 2 z2 6 5 -1 -1 -18 -8 1 -7 4 z1 -1 z1 -12 z1 -6 -2 7 -6
    4 17 5 -2 7 -1 -5 -7 -3 -13 z4 -5 -2 -2 6 -4 7 -2 1 8 -2 -2 8 z4 -10 -22 9 -1 -5 11 -4 3 -8 z3 4 z3 -2
    -1 1 -2 -15 2 3 1 -3 z3 -13 z3 3 3 -10 -8 4 -6 2 16 -5 z1 -12 4 2 z1 2 z1 -1 z1 -10 -4 z2 -1 z1 5 z1
    -19 -1 z2 10 z1 2 z1 5 3 7 z1 -2 4 2 -8 z1 -1 z1 1 z2 -2 -10 z1 1 -3 -5 z2 3 -15 1 -5 -1 10 1 1 1 6 -1
    -7 7 -3 4 7 -7 -1 -4 -3 z2 -2 z1 -2 -1 -6 -1 z2 -1 z1 9 1 8 -1 -2 1 -4 8 -15 1 -1 -11 z1 -5 z1 16 -2
    z1 4 z1 -5 -1 -5 z1 -6 1 -6 2 -2 -2 -5 -3 7 -1 3 z1 -13 -3 1 -1 -1 3 5 z1 8 -4 -4 -4 -4 -6 2 z1 2 z3
    -4 -4 2 z1 -5 -6 -7 z1 -1 -9 2 z1 -10 z1 2 z1 24 2 -2 z1 -4 -1 8 2 z1 -2 -2 -2 z1 2 2 1 -1 -11 3 -3 z1
    -14 -1 -1 -2 -7 -3 z1 -3 -2 -1 -3 2 14 6 -4 4 -6 8 2 -3 z3 -14 -9 z1 -3 -4 -3 z1 -2 3 3 z1 3 z3 11 5
    -11 z1 8 -3 5 z1 -15 -4 9 z1 3 3 -1 z2 -2 -1 -3 z1 -1 z3 -15 1 2 z1 12 2 -5 1 -16 3 3 z1 -9 -5 4 z1 4
    8 6 1 -8 -3 -1 1 -5 -12 z1 -4 2 2 -3 z1 1 5 z1 3 z1 -2 1 4 1 3 -2 -4 -4 -17 -11 13 -1 10 -1 5 -14 -9
    z6 -2 1 z2 7 -5 z2 2 2 7 4 z4 -16 z1 -9 7 16 1 -2 3 -2 5 -3 3 z1 4 2 2 -11 -6 z1 1 -5 -11 z1 -3 7 z1
    -13 2 -4 6 z1 3 -14 -3 4 -1 15 2 -2 -5 -3 z3 -14 -9 z1 -3 -4 -2 z1 -2 3 3 z1 3 z3 11 5 -11 z1 8 -3 5
    z1 -15 -4 9 z1 2 -11 z3 -4 -1 1 z1 -3 z3 -8 z1 1 z1 -10 -9 2 8 1 z1 -13 5 13 -10 -6 -4 2 z1 17 7 -3 -5
    3 3 2 5 -7 10 1 -2 -1 1 z2 -6 13 -5 z1 3 7 -8 -6 z1 -13 z1 -1 z1 7 -2 -4 1 10 -8 z1 -4 z1 3 z1 1 z1 -8
    z1 -6 z3 -1 z1 -8 1 -5 -14 -3 -4 -4 13 13 5 3 z1 -3 -3 -4 9 2 z3 -2 z1 -3 z1 -1 z3 -14 -1 2 z1 11 z1
    -4 z1 -12 z1 3 z1 -15 5 4 z1 6 -2 8 z1 12 -4 -1 4 -4 -1 z2 7 -1 -10 z3 2 z1 -11 1 -8 1 4 -1 7 z1 5 1
    -7 z1 7 z1 -4 z1 -7 -7 -4 z4 5 z1 -1 -2 3 z1 -5 z1 -8 -8 8 -2 -4 z1 8 z1 -16 4 -5 -1 -2 z1 3 z1 15 -8
    -1 z2 4 -6 2 z1 -5 -8 2 -4 -3 z3 6 -6 3 2 -1 -10 1 z1 -3 -2 -2 2 -1 18 3 -9 1 -4 -1 3 -9 1 -6 -10 1 z2
    -7 z3 -1 6 -4 8 -1 -9 -5 9 -5 1 1 1 12 z1 -1 1 11 -2 -8 -3 -12 z5 -6 z1 5 z1 3 z2 10 -1 -5 10 z4 -1
    -23 -2 4 z1 4 -5 2 3 z3 1 3 3 z1 -13 -3 z1 1 -6 -9 -1 -2 6 z1 -11 3 4 1 2 1 -13 2 3 z1 12 1 -8 z1 -1
    -3 -6 -6 -9 -5 7 4 -5 -3 -2 2 z1 -6 -1 1 -16 z1 3 -7 -4 10 6 7 5 11 2 6 5 6 -3 2 1 7 3 -3 -11 4 5 9 3
    -3 -2 -2 z1 -2 1 9 1 -4 -13 -2 -4 -14 2 -6 z1 1 -5 -3 z1 1 1 15 -13 -1 2 -5 -3 -3 -1 -1 -2 -1 2 z1 1
    z2 -2 -3 4 -1 -9 10 -8 7 12 -1 5 -4 1 -1 -1 1 -9 2 13 2 -4 2 1 -6 10 z1 -4 1 1 -2 5 -3 6 -4 -7 -5 -8 7
    z1 -9 -6 -3 -6 2 2 3 16 1 4 z1 -8 z1 11 z1 -1 z1 -12 z1 -9 z1 -12 z1 -1 z1 1 1 14 1 1 z1 -1 -1 7 -4 1
    -1 -5 3 z1 -8 8 z2 12 z1 -2 z1 3 z1 1 z5 -3 z1 -1 -9 6 -10 z1 17 -3 -4 -1 3 -1 11 z2 -1 z1 -5 11 -8 -3
    -8 -7 4 -5 z1 -9 -1 -1 -1 -2 -1 2 2 9 z1 2 -9 -9 14 -7 1 7 1 2 z1 13 1 1 4 -6 11 2 1 -3 -9 -5 -2 z1 -4
    -5 -5 -1 z1 -7 4 -2 4 3 4 z1 4 12 -8 5 12 9 -4 -12 8 -8
    """#

  static let likeness = #"""
    100 93 63 7 95 7 93 67 7 38 93 16 67 23 23 16 67 2 31 7 38 93 16 64 58 38 93 67 16 95 67 93 63 3 23 23
    93 16 63 16 16 16 63 23 23 60 93 88 33 3 38 93 67 16 63 93 92 6 71 4 4 16 63 92 32 63 93 88 95 7 95 93
    16 63 88 38 67 95 16 67 67 93 16 23 23 33 67 95 3 33 95 67 16 23 23 16 63 3 33 88 41 16 60 60 16 16 95
    88 33 60 16 95 88 63 59 50 93 67 3 38 92 93 67 95 7 38 93 67 16 26 38 95 64 16 33 95 93 60 95 7 60 93
    16 64 93 69 67 23 16 23 45 67 93 16 26 16 67 16 60 33 36 16 23 23 88 95 93 64 2 29 89 67 95 23 23 23
    67 93 16 29 50 93 88 33 1 68 67 93 16 29 16 67 93 3 27 38 67 95 59 3 33 63 23 3 23 15 93 64 23 23 45
    67 16 23 23 26 67 95 23 23 14 16 60 23 84 16 64 3 27 22 68 67 33 3 68 60 67 88 26 z1 42 93 16 60 59 2
    95 64 94 42 3 95 60 16 68 3 93 63 88 88 93 67 95 62 33 95 93 16 37 16 58 67 23 23 16 4 67 63 23 12 63
    92 64 95 88 41 16 60 77 83 75 92 63 88 23 z1 67 88 63 92 62 88 63 23 63 44 95 60 62 73 63 92 63 4 62
    95 95 62 16 33 95 93 63 4 92 93 95 3 82 41 25 88 33 26 17 23 67 95 3 32 14 64 87 68 1 32 67 88 29 3 39
    93 16 23 16 58 67 95 62 16 26 93 3 23 23 26 63 93 4 36 87 63 92 3 68 71 63 26 87 62 63 93 23 16 58 74
    63 92 16 90 32 63 88 42 4 93 60 16 26 4 z1 67 33 63 12 3 95 60 62 92 73 67 26 65 92 17 93 64 1 19 91
    67 68 39 2 33 23 23 88 18 3 93 16 23 23 61 92 3 23 14 37 63 95 62 14 62 63 92 3 27 27 63 60 69 65 65
    95 73 64 61 4 67 95 59 92 73 60 16 92 19 34 23 23 17 26 14 3 42 65 75 60 67 95 59 16 61 63 36 16 54 77
    60 95 92 30 73 67 26 17 35 84 60 5680 580 500 580 60 60 580 -280 60 1280 60 6500 7500 1280 60 1970
    -240 580 -280 60 810 1380 -10 -280 60 60 370 750 60 60 5680 980 5500 5500 270 810 4880 810 810 1280
    2450 5500 7500 4190 60 3140 -30 -400 -280 60 60 370 7070 60 800 870 -210 1710 -2520 1640 3520 670 -170
    3520 60 3140 340 40 340 60 810 3520 3240 -280 60 340 370 60 60 60 810 5500 7500 -20 60 340 1950 -30
    340 60 2290 6500 7500 -110 4880 1950 -40 2650 560 2290 4190 1510 3830 1280 340 2750 -30 4190 370 340
    3140 4480 830 60 60 60 -400 -280 2010 60 60 340 40 -280 60 60 370 -2610 -280 340 2600 370 -30 500 60
    4190 340 40 4190 270 370 2600 410 12500 60 5500 370 7500 2500 60 60 370 -2610 810 60 2290 2060 -40
    -280 2290 6500 7500 2650 750 60 1380 1780 -4490 39500 60 210 6500 7500 6500 60 410 370 -6540 60 60
    2650 -30 -390 2500 60 410 370 -6540 810 60 410 1950 -4440 -280 60 340 830 580 -2120 7070 6500 1950
    7500 2500 60 1380 6500 7500 2500 60 3270 6500 7500 -5030 60 340 6500 7500 590 3270 4190 4500 -1650
    -110 2600 1950 -4440 -360 1000 60 -40 3390 1000 1510 60 2230 -2610 -4470 390 410 3270 4190 1300 3390
    340 2600 590 350 1280 210 4190 3270 1000 3030 410 7070 2230 2360 270 60 500 -490 -30 340 410 3270
    -1080 370 -20 60 6500 7500 -640 5640 60 2450 4500 -950 3070 730 2790 500 1550 560 3270 4190 -330 -800
    -3420 730 7070 2230 4500 -20 60 2230 7070 540 -1260 2650 7070 4500 3070 510 340 3780 -490 -210 3070
    730 7920 1500 -1260 940 500 -490 370 -30 340 410 7070 1500 730 730 500 1750 -1280 670 4100 2650 -40
    -1700 -610 8500 60 340 3390 -1860 590 1380 2180 1000 -390 -230 60 2230 -5460 3390 -9350 410 -110 4500
    3270 -20 60 500 -490 370 -5030 410 580 6500 7500 -430 7070 730 1500 -1000 80 7070 730 3390 1000 -3190
    2450 -2610 2180 -810 3070 60 4500 3830 -20 -350 2450 800 6070 5350 -230 7070 2230 390 3810 870 4190
    6070 -5030 3810 -100 370 -40 3070 -1240 5120 340 3780 -490 1150 -210 370 -2610 -4550 250 -610 60 1380
    130 -790 500 370 1000 -9350 2210 -2120 6500 7500 3480 -1460 580 410 -110 6500 7500 7500 800 1280 4500
    180 -4060 7070 500 -490 180 -1260 7070 730 3390 -670 -470 7070 1260 2500 -790 -1210 340 -140 1380 7500
    1500 60 340 830 1260 -140 4190 6070 540 -140 -740 6500 7500 -230 -2610 590 1280 390 -3270 -2320 4190
    60 500 830 370 7500 7070 -1000 3270 620 -330 4190 340 1150 -5320 -140 370 -2610 -610 -4450 -140 -60 z1
    -34 z2 177 z1 -22 116 z4 197 z1 100 -163 z1 -181 z2 -33 z1 -168 -35 z1 -63 z2 105 z1 14 -37 z3 154 z1
    7 z1 97 z3 180 z4 -171 z3 -113 z1 15 z1 -47 z3 148 z2 -105 z3 -164 z1 -27 z1 84 z3 -49 z1 7 z2 124 z3
    -92 z1 101 z1 167 z3 126 z1 159 -111 z1 14 15 -144 z1 -133 z3 118 z3 -48 7 59 z1 152 z1 -31 z1 54 z3
    154 z3 134 z1 -71 z3 6 z1 19 z1 122 z3 149 7 139 z1 -141 z3 -130 8 40 z1 -119 z3 36 7 91 z1 -71 z1 -12
    z1 134 z1 -8 z2 39 z3 141 z2 -129 z1 -130 z1 -51 z1 -132 z2 -20 z1 -21 z1 122 z1 7 1 z2 -65 121 z2 87
    104 z2 65 134 z2 131 -102 z2 -131 32 z2 -111 -16 z2 -43 112 z2 19 -79 z3 44 z6 116 z3 130 -124 z3 -68
    z6 -86 z3 53 -90 z3 -117 z1 -14 z1 -16 82 z2 -122 3 1 z1 54 z3 -88 z1 4 z1 119 123 z2 33 104 119 97 7
    z1 113 z1 -42 z1 -4 z1 -6 z1 123 5 z2 79 z1 -107 z1 -33 15 -108 z1 -116 z1 -4 z1 92 z3 -32 z1 -67 z3
    93 z1 105 z1 22 z1 18 z1 113 z1 119 z2 -117 z1 -13 z1 -97 z1 27 z1 -27 z1 13 z1 87 z1 88 47 103 z2 -51
    17 z2 3 105 z1 100 z1 67 z1 108 -49 43 z2 -97 -104 z3 73 z1 98 3 -72 z1 54 -33 z1 -19 z1 -97 z1 -99 z2
    80 z1 -1 z1 -19 z1 -95 59 z1 3 z1 -6 z1 -72 z2 113 z1 41 z1 100 z1 -9 -29 z1 104 z2 -38 z1 13 z2 113
    z4 80 -53 z1 -8 z2 -100 z1 -105 z2 80 z4 1 -55 z1 -8 z1 17 z1 12 z1 67 z1 70 z1 103 z1 111 4 -104 z1 7
    z1 -72 9 -10 z1 -87 z1 -20 z1 -8 6 80 z1 -65 z3 61 z3 -106 z3 -83 z6 27 z3 111 z3 -3 z3 79 15 z3 -62
    z1 4 -4 107 z3 85 z1 99 z1 -48 z3 -101 z2 -6 50 z3 -81 z1 52 z1 5 z1 -71 z1 88 z1 -11 z2 -95 z1 -98 z1
    -15 z1 -70 95 z1 11 z1 107 z1 41 z2 26 z1 -17 z1 74 z1 41 -76 -4 z2 -91 -97 -14 9 z1 77 z3 -56 z1 53
    14 89 z2 -20 -10 z1 4 z1 105 z3 60 z1 95 -5 -84 -12 21 -14 -95 -8 -45 z1 19 14 59 -5 -39 z1 2 10 29 14
    77 -3 -47 8 -35 4 62 -6 105 z1 -19 z1 69 -84 -54 z2 -66 12 z6 62 68 z3 -33 z1 61 z1 48 z1 98 z5 82 z1
    93 -39 64 z1 37 -22 -47 z2 -6 101 7 96 -5 -9 -4 38 -78 -71 17 21 -81 -72 -6 z1 -10 3 27 61 -36 -48 z1
    35 -3 2 -41 z1 85 8 23 -14 70 z1 4 z1 100 5 30 z1 -95 3 -31 z1 -22 z1 -42 z1 -23 z1 2 z1 55 z1 1 z1
    -13 -11 z2 70 16 2 z1 19 z3 100 13 z2 -86 -7 z2 -69 11 13 z1 -24 z3 73 2 z2 -26 z1 77 2 -24 z1 -1 z1 6
    z1 99 z1 -1 z1 60 z1 -35 z1 -25 13 -76 z1 -85 z3 71 z1 -10 z1 32 z1 20 z1 -59 z1 55 2 70 z1 10 z1 20
    z1 88 z1 93 z1 -50 z1 -86 z1 23 9 -76 5 7 z1 -11 z1 53 z1 54 z1 -44 z1 -18 z1 72 z1 -26 z1 13 z1 -9 z1
    93 z1 2 z1 -37 -44 -34 -68 10 -86 -13 -65 11 -4 -10 -11 39 30 6 2 -24 z1 88 z1 -27 z1 19 z2 6 z1 87 z1
    5 z1 44 -30 z1 -1 z1 -73 z1 -79 z2 -2 z1 33 z1 6 z1 64 -47 -4 z2 25 z3 71 -1 z2 94 11 z2 -14 -3 -78
    -12 -5 z1 -25 -3 22 -7 -58 10 14 z1 22 8 -50 z3 49 -12 z2 -81 z1 -11 z1 -68 z1 42 z1 36 z3 92 8 z2 -23
    z3 56 z1 75 2 20 z1 -53 z1 22 35 -9 64 -44 z1 -78 z1 14 21 -33 -66 9 z1 20 z2 80 -5 89 7 z1 -7 z1 6 44
    -6 55 -51 5 -66 z1 9 6 -79 z1 1 z1 -40 z1 62 1 20 z1 -21 z1 -4 z1 69 z1 28 z1 73 z1 9 z1 88 1 41 z1
    -20 -36 61 -19 z4 -78 -62 -37 -38 z2 2 z1 59 -11 86 -10 z4 -65 -21 37 -24 41 z1 68 z1 12 z1 -36 z1 -4
    z1 46 z1 61 6 54 14 8 z1 85 3 -11 z1 -74 2 4 z1 -53 1 17 -1 -51 13 8 z1 41 z1 55 z4 -49 z1 30 -35 z4
    -83 z1 8 86 z4 31 z1 61 67 z4 -24 z1 30 31 z1 -61 z1 19 z1 49 -8 -6 z1 -72 -1 6 z1 -45 z1 5 z1 25 z1
    24 z1 87 4 z2 -11 z1 2 z1 43 z1 22 1 31 1 -26 z1 -8 z1 81 7 62 z1 19 z1 14 z1 -65 13 26 -2 -67 z1 -24
    z1 34 1 6 2 -43 z1 7 z1 30 z1 -59 z1 14 6 10 43 -6 z1 -69 z2 6 -21 -40 5 z1 24 z2 23 -4 86 z2 -10 z2 2
    -6 49 50 z1 -41 11 6 z1 54 1 3 z1 -72 z1 17 z1 -25 z1 33 z1 38 z1 27 z1 83 z1 4 z1 -2 z1 7 z1 39 z1 14
    -25 12 56 11 -34 2 -15 -12 -66 19 -56 z1 -26 4 -12 7 20 11 85 z1 2 2 25 z1 -1 z1 45 z1 -7 z1 -8 -20 -1
    z2 55 -11 z2 -79 -1 7 -1 -39 z1 5 z1 60 -6 z2 75 4 z2 -35 -11 25 2 21 z1 56 3 10 z3 -10 z1 4 z1 77 4
    z2 3 z1 55 1 -40 z3 -70 z1 5 z1 37 -10 z2 -61 z1 25 z1 45 -25 z3 -79 z1 2 13 48 z2 3 -24 6 28 11 58 z2
    2 -27 z1 3 22 69 z2 3 22 8 51 48 -29 z2 -48 -16 29 10 -37 z3 -62 -3 -6 -1 77 8 z2 29 -2 49 5 41 2 z2
    -27 -1 10 z1 -6 -2 -41 39 -6 -11 -58 -65 z2 18 50 -2 3 3 34 z1 -6 z1 61 z1 -8 z1 46 z3 34 z3 49 22 16
    3 6 -71 11 -22 1 12 7 3 z1 -24 8 44 2 18 4 22 z1 -25 24 20 8 12 2 10 1 50 9 72 7 -58 11 32 26 13 48 8
    3 -43 -75 -2 3 -11 14 1 1 8 64 10 8 19 57 4 5 -6 9 z2 -6 37 z2 10 2 27 -19 z1 11 -4 -69 z1 7 -5 54 z1
    1 -4 -16 1 z1 4 13 z1 3 1 -20 1 3 17 58 z1 5 11 70 -4 23 -12 2 49 19 2 3 66 44 -1 14 30 32 2 5 -78 8
    -19 4 28 6 -9 7 34 -17 -13 -11 4 16 z2 36 2 -28 1 4 -15 -25 50 2 4 -16 5 1 6 30 72 -6 -3 -10 11 -1 z1
    -62 -44 z2 19 8 z1 2 -17 26 6 7 15 1 31 54 18 14 21 22 z2 14 35 1 1 -81 13 32 z1 8 -1 6 4 41 13 z2 6
    25 z2 -22 z3 -18 11 49 2 32 4 z2 8 z1 70 6 z1 -67 z3 2 z1 -26 z1 -12 z3 13 z1 40 -37 -8 -8 -19 57 -8
    -28 -7 z1 -4 z1 -7 z1 -43 z1 -45 31 -1 z2 73 24 10 15 z1 -4 z3 -1 z1 -5 -44 5 14 25 15 13 34 -5 z2 67
    25 z2 26 6 -48 4 -52 14 -26 7 12 5 z2 21 2 z2 -21 z1 -27 z1 17 8 z4 -29 z1 -61 8 -4 z1 28 1 -11 z1 73
    7 z4 -7 z1 -5 3 z2 40 1 9 z1 -24 z1 -4 z1 -46 z1 -4 -28 -15 65 -1 -13 8 -24 z2 -5 z3 -9 z2 15 4 60 z1
    6 6 48 15 6 2 49 z1 -5 z2 4 14 7 46 z3 6 4 -61 -17 12 z1 -20 z1 -69 -9 z1 -3 44 z1 -5 z1 27 -2 -24 z1
    36 -1 -11 15 -40 z1 5 z1 4 z1 -6 3 53 2 -15 2 z1 2 3 15 54 z1 4 z1 4 z1 2 z1 44 -1 z1 -2 z1 33 1 34 2
    18 z1 18 z1 32 z1 34 z1 -29 6 -65 z1 31 6 -50 z1 22 z1 -24 z1 28 2 50 5 z1 1 -1 -59 1 20 -21 10 z1 35
    z1 -28 z1 5 4 43 z1 2 z1 -20 1 z1 8 5 z1 30 z1 41 z1 30 5 50 -24 7 10 z1 -45 1 -48 6 z2 34 z3 2 1 -15
    5 61 2 2 z1 -7 1 z2 42 z3 51 z1 -3 -27 -13 3 -5 16 3 63 z3 -6 z1 -12 1 52 -1 -4 -15 -10 z1 6 -43 -43
    z5 -1 z1 47 2 z1 19 z3 42 z1 6 z1 40 z3 18 z1 5 -2 -58 -30 -2 z1 25 -25 -16 z1 35 -14 5 z1 42 z1 -18
    -6 -2 -3 -10 -1 -3 -14 -8 -6 -6 -11 78 10 -13 15 z1 -3 z3 -3 z1 -5 z1 -8 z1 -23 z1 -33 z1 -22 29 z1
    -48 z1 33 z1 42 z1 40 z1 25 z1 17 z1 26 z1 -7 -15 -25 -43 1 14 11 -31 z1 13 21 -22 1 3 z1 25 19 -8 -9
    1 -1 -2 -24 12 -5 z1 -17 2 -7 5 79 -3 10 z1 -6 z1 9 z1 -41 5 z2 5 z1 2 z1 -42 -2 18 1 12 z1 -53 5 29
    z1 -33 -2 -1 z1 -44 z1 -11 z1 51 z1 30 z3 15 z1 -21 z1 5 z1 7 z1 15 z1 31 -23 -17 -4 1 -2 31 z1 1 -1
    -60 -1 8 z1 7 z1 18 4 45 z1 1 z1 41 z1 -1 -3 2 5 z2 17 z1 -39 -11 13 -2 13 z1 -2 z1 -22 -28 11 z5 -9
    -34 14 -2 36 1 10 z1 65 -3 11 14 11 z1 1 z1 8 22 z2 -1 -62 1 15 9 z2 1 25 -30 2 22 6 3 z2 7 -16 z1 -1
    5 5 z1 1 17 40 3 47 -18 4 z2 -17 2 z2 54 z1 34 6 -16 15 46 12 -17 5 z2 -25 z3 9 9 9 z1 -52 9 -1 1 z1
    -21 2 -32 23 -42 19 31 z1 -3 7 -5 -1 -25 5 -40 z1 -1 5 20 4 5 11 55 z3 -3 z1 3 z1 -7 12 2 z2 -18 -2 7
    z1 56 -9 z2 -18 3 34 1 -43 -4 z2 -29 -7 -3 z1 24 -1 z2 -36 -14 12 z1 -6 -47 -9 27 -1 30 -1 38 8 -38 -2
    -22 -3 -21 z1 -7 -3 43 3 20 1 25 z1 8 1 -13 z1 4 z1 22 z1 2 1 10 z1 12 1 26 z1 1 11 -59 z1 10 z1 9 z1
    2 5 30 1 10 1 14 z1 1 3 -8 1 26 4 33 z1 7 -2 z5 -11 z1 -9 z1 -30 z3 -22 z2 -12 -3 59 z3 32 2 -8 6 -32
    z2 -5 47 12 20 z1 -4 6 22 z1 4 11 -3 z1 9 -5 39 z1 8 -13 21 4 17 8 2 z2 -2 -63 z1 16 4 11 z2 -2 z1 -4
    2 z4 -22 -31 -14 -1 -6 z1 -1 z1 8 10 41 3 2 z1 31 z1 31 -26 -50 -5 10 2 40 z1 16 z3 -50 -31 8 4 1 -3
    -11 z1 18 -36 30 8 9 4 z2 3 z1 1 z1 8 z3 50 12 10 3 31 z2 1 -37 11 18 5 16 z3 42 -3 2 5 8 z3 37 8 12 9
    z4 8 1 3 1 7 z1 -34 6 -31 z1 32 5 z2 -25 -1 -2 z1 -51 15 z2 -1 4 9 z1 44 6 z2 3 2 -2 z1 17 8 -13 -14
    -14 11 5 46 z1 -3 z1 4 z1 -8 -14 36 z1 8 -1 -13 -2 z2 -56 6 7 z3 1 -1 31 z1 15 3 z1 1 1 1 z1 25 7 1 z1
    13 24 18 z1 -58 5 2 z1 5 1 1 z1 19 7 z2 11 4 4 z1 21 25 -25 15 7 -1 10 1 z2 29 -2 46 3 1 1 z2 -21 -1
    -32 -9 -6 z1 9 z1 -40 11 19 -2 23 z3 7 18 2 4 13 -55 z1 8 6 6 z3 36 z1 8 2 11 z1 2 z1 25 z1 37 z1 1 z3
    2 z1 1 -13 38 z1 -3 1 24 z1 2 z8 -34 -57 -3 8 z1 23 z1 -2 4 27 z3 13 z2 -13 -1 z2 -11 z1 -1 z1 46 6 z2
    -10 -11 32 1 -11 -1 z2 -14 z1 -1 -1 15 -21 z2 -43 6 5 7 -5 31 2 -22 -15 10 8 -2 8 23 1 -4 10 31 2 1 11
    -17 z1 -3 -6 -50 3 -9 3 43 -8 4 12 -16 -3 -7 5 -29 z1 -13 z1 27 z1 -26 -1 -15 -1 -1 z1 -44 z1 -3 z1 8
    2 -8 z1 42 z1 16 -6 20 z3 4 z1 1 16 z1 -5 -8 18 z1 1 7 -50 z1 25 -24 6 z2 5 35 z2 -8 9 z1 1 2 11 z1 -8
    2 27 z1 8 2 z3 -13 -10 6 z1 -26 z3 29 1 24 z1 -55 z4 3 -1 z1 -7 z3 1 34 -11 z1 43 -6 z3 -21 1 -6 z1 -5
    4 6 -1 45 35 -19 3 -2 z3 3 z1 -1 z1 -28 -23 -1 -1 -33 38 2 2 -19 31 -1 6 -15 -1 -14 -9 -2 -52 -1 14 -4
    7 z1 2 11 42 z1 9 1 2 z1 4 2 15 5 z2 -17 z1 2 24 -3 z1 1 -45 -2 7 8 8 z3 37 5 z1 5 16 4 z2 23 11 4 10
    2 z3 5 1 1 1 53 -10 -3 -7 6 z1 13 z9 -28 -1 -47 -6 2 z1 8 z1 14 3 6 5 3 z1 12 z3 -3 z1 -2 z1 25 3 10 2
    7 6 4 2 -62 7 z2 -3 2 2 z1 -15 2 -3 z1 9 22 z2 16 27 -26 -2 29 -7 -7 -2 -6 -14 -14 z1 -40 7 -3 z1 9 z1
    7 z1 52 3 z2 2 z1 5 z1 -2 z1 -1 z1 -7 z1 4 -52 z1 16 -20 14 4 1 16 15 z1 -2 1 -3 z1 -1 -16 6 z1 -1 17
    37 -5 9 16 9 z2 -14 17 z2 -2 21 -19 25 -1 21 -13 -9 -4 5 -6 -55 z1 -5 5 16 -1 3 1 24 z3 2 1 3 6 24 z3
    8 -4 4 40 -4 3 1 2 z1 1 2 -56 -1 z2 10 9 9 2 4 6 2 1 1 2 1 1 13 17 z2 7 16
    """#
}
