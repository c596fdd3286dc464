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
    z47 -18 75 89 33 35 21 34 z1 11 2 7 z2 27 13 113 z1 16 z1 -121 -20 -252 -15 -101 18 4 162 -44 -142 -30
    16 4 24 -17 13 -18 20 z1 1 z3 33 77 10 z1 33 250 -30 -68 8 21 143 1 z2 -190 z2 -22 z1 -12 z1 84 z2 10
    52 6 49 20 -73 117 -30 -96 7 43 z1 4 -54 z1 -139 10 z4 3 -27 63 17 z1 6 -26 167 -86 5 56 48 z3 1 143 3
    3 z1 -192 z1 69 z1 33 -12 -52 -31 -178 z1 46 22 -61 28 64 -22 z1 8 -6 z1 -4 14 z1 -40 z1 3 28 -24 26
    74 z1 3 90 96 -122 1 47 1 z2 28 9 z2 -35 z1 12 z1 24 z1 12 z1 -4 -43 -33 9 62 43 -29 1 -57 z4 22 -67
    -63 z3 26 z2 8 z2 1 6 17 1 8 18 z1 47 z2 31 z2 1 z5 1 -94 z1 -28 49 z1 -59 1 -137 25 z7 -23 z1 -15 z3
    15 21 1 z1 1 23 34 98 1 -286 z5 15 217 z2 19 z1 4 z1 -37 -72 -232 -31 21 z1 -126 -169 -21 16 105 -12
    z2 95 z1 -43 196 z1 -40 z2 16 10 2 z2 1 4 52 48 1 16 z7 3 z5 -40 z1 -80 z1 -54 z1 -56 -38 z1 -159 1 2
    z1 1 z2 -9 z4 1 z1 31 178 z3 21 5 z25 8 z14 -82 -2 z16 78 z7 63 z2 -7 z8 135 z7 65 z3 1 6 12 z5 -52 25
    z8 2 32 21 z1 -29 6 22 3 z15 1 z1 1 z2 176 19 2 3 z1 43 z3 -226 z1 3 z2 -83 z5 31 50 178 z1 -5 -129 -3
    2 18 145 z3 -15 -90 8 z3 2 z1 1 45 49 z6 174 z5 -58 z8 -65 -44 z1 18 z1 149 25 27 -53 z1 81 z2 -3 z1
    -94 z7 5 z5 14 z16 7 z2 6 1 z21 23 z1 -8 22 z1 15 8 z6 63 z2 33 16 z1 9 z1 3 z1 -119 z1 12 36 z1 32
    -13 z3 -45 z2 -55 z4 -14 -14 z5 2 z20 -17 z4 21 -3 z1 3 z9 -21 z1 34 z2 -238 -134 -280 45 z2 -1 57 z2
    -21 z8 26 z1 121 z1 170 12 z1 69 z15 30 89 29 z2 -16 z3 5 z9 -43 z1 9 z5 46 z22 39 18 -133 106 3 41 32
    z1 -218 33 145 30 2 116 z1 91 z1 -109 -137 28 -3 -62 z1 166 23 3 -11 z1 -17 z1 -21 z2 -66 z1 -24 z6 -6
    13 z2 122 6 17 22 3 1 8 z3 37 z2 6 z1 1 z1 -87 -1 -41 -14 12 z1 -4 z1 -62 23 z6 -4 z1 -1 z5 -5 z1 -47
    5 z2 5 92 z19 -14 -72 z1 33 -3 z15 24 -8 -7 z1 45 28 117 40 84 148 z4 -54 10 z3 9 z1 -23 z2 -55 64 -18
    -145 z1 13 49 -1 21 z4 -3 z1 -5 z5 -1 -1 -96 -48 z1 33 -51 -48 38 -62 31 32 z2 13 -5 -105 z1 -13 z1 38
    -40 41 z1 6 -23 156 -112 41 31 -46 166 z1 67 -133 5 z1 33 -67 z1 -30 -9 z5 62 111 -30 z1 89 35 99 51
    z1 53 z4 22 z2 -194 z1 -25 z1 8 z3 66 -163 -127 21 44 12 28 205 z4 -116 z1 -22 14 z3 1 z1 28 43 z2 69
    -277 -140 -119 108 -103 -7 19 45 104 74 75 11 -39 -72 -49 9 70 z1 88 -3 77 267 24 38 32 58 81 -191 71
    -164 73 -20 13 -10 -168 -114 z1 99 z1 131 97 51 -111 -13 z3 -11 z3 6 z13 26 -4 z1 19 z2 -1 z2 -16 z12
    31 -179 -19 z1 -224 53 22 6 6 -102 -20 z2 6 -14 17 z1 -39 -45 6 17 22 z1 30 -5 -93 77 -25 27 44 -227
    87 -64 201 40 z1 -42 46 z1 151 -110 z1 45 z1 -9 -1 9 114 -13 z2 17 2 -2 -3 3 z3 21 33 z2 -73 z3 10 z1
    -15 77 -8 z1 -96 -33 -45 -40 -5 4 3 -4 z2 -1 z7 -1 -7 -42 z2 59 148 70 6 34 83 -42 z3 -15 33 z1 115 z6
    -8 -280 59 -13 -7 -140 2 z6 -86 z1 -3 47 z3 19 z1 5 4 -3 z1 -23 -69 -122 6 z1 3 -9 z2 -22 z5 -273 z3
    -12 99 195 z1 163 -45 -13 53 -16 -9 -28 z5 80 z2 -4 z3 -70 37 z2 -114 z1 140 46 z1 37 -64 z3 68 z2 -9
    z7 92 z1 -130 z1 -34 -8 z1 -163 -12 z3 -13 z1 -31 z5 -3 50 35 z48 26 7 26 30 z6 50 -140 z8 15 57 6 9
    10 -45 7 z1 6 39 z3 -47 z1 -18 z6 16 41 z2 1 z1 1 z7 40 3 z10 8 -27 z2 3 z6 -6 z2 -4 z5 1 -20 -4 z20
    -33 z2 1 z10 4 z12 65 20 47 10 3 34 z3 -22 -45 z4 29 z1 14 z2 11 57 47 90 13 -104 -34 z1 55 3 5 z1 4
    -12 -63 z1 -44 z1 1 z1 6 z1 65 34 37 z1 12 8 7 38 9 10 z1 -233 z2 45 8 z1 1 z1 159 z1 29 z3 -77 3 184
    z1 37 -1 z1 51 -29 5 z2 -28 z1 3 -1 z5 -4 20 z3 -191 -159 -209 -46 -79 z7 -30 z7 -14 4 -82 z1 -66 -10
    z1 3 -1 z6 27 z5 -4 z53 23 40 z7 4 z1 1 z5 -28 z1 -190 z1 165 -71 z2 7 -1 z1 -5 z2 -30 z2 39 z2 -64
    -41 z50 1 z2 1 z1 2 z12 6 3 14 z1 19 z2 141 -23 z12 1 z3 15 z1 17 1 -31 z1 1 z1 -20 z2 52 z3 65 z2 -5
    -10 z3 -13 -57 97 44 75 -99 z1 11 z4 66 z1 -5 -14 z4 -5 -36 16 z2 15 -16 17 14 4 z1 12 z2 5 8 14 z5 94
    z2 31 56 52 -66 z1 -6 -50 z1 -55 -14 z3 -1 z1 -2 -26 z4 -4 30 43 z2 25 5 39 16 15 z3 5 z1 19 -37 z3 1
    z1 10 z1 28 -24 41 z1 163 -17 22 -12 4 1 32 27 z1 -23 -16 z1 -9 -1 z1 -42 z1 17 -3 -45 -177 -95 z1 8
    -6 15 -1 8 11 z4 10 37 z5 16 z2 18 27 z1 100 39 55 17 z2 30 z3 -29 z1 -48 -53 z5 -23 -155 -41 z1 157
    143 -16 -27 -1 21 138 z2 95 -79 z2 108 59 83 -42 -141 z1 131 -6 -123 -30 -61 -23 145 -20 -65 13 -4 z2
    1 z3 34 z1 -44 z1 4 -2 25 -78 -18 z1 22 -68 -104 -46 -44 120 -288 11 135 5 -2 z2 -133 -75 -26 z1 71 z1
    89 9 -146 5 -16 -15 -63 -61 51 -55 47 z1 88 76 z1 -2 17 z2 -83 z1 3 -2 103 -114 38 z1 -208 -26 158 161
    -65 -11 15 19 z1 24 312 148 19 -202 -11 -21 93 -35 z1 -55 170 -23 12 157 -71 -16 -56 198 -87 35 z1 -9
    59 z1 132 125 -192 z1 56 z1 16 -31 -28 -44 -108 z1 -156 -135 -86 142 29 89 89 z1 32 11 -13 -128 5 -41
    z1 -46 z1 121 -1 -22 128 -17 -6 111 -2 -50 -3 z1 -32 z2 2 z3 -26 z5 39 -12 -10 -2 z1 183 118 20 5 -9
    -236 -6 z2 -139 98 -18 z1 322 z1 -6 -28 76 z1 -2 -16 122 35 1 -25 -29 2 -32 190 -95 z1 4 3 z1 53 88
    -22 z1 -76 z1 1 101 -19 154 96 z1 188 1 -5 -69 15 11 -55 4 168 47 -35 154 3 31 43 43 21 19 z1 -120 -66
    149 59 -76 81 -104 52 1 -205 -58 z1 44 -169 z1 -163 -111 -21 z1 -87 z1 184 132 67 79 62 z1 31 89 -147
    23 -68 -109 -3 z2 1 -1 z2 -30 3 -1 -43 -18 z1 -3 3 40 -40 278 -18 73 -38 -44 122 15 z1 90 8 -29 94 141
    -379 z1 56 z1 -6 52 77 -9 -11 z1 -89 -53 103 -84 -19 -35 29 z3 1 88 z1 -33 z1 -9 z1 -1 z1 -19 -44 10
    -1 -140 -31 66 -68 -38 z1 -42 z1 -35 z2 53 z3 31 z2 -108 -56 49 -8 z1 -33 48 -10 -4 -14 -21 z4 6 -31
    z8 -1 299 z1 33 -4 -2 z9 -5 -280 z3 -13 z2 -3 -1 z1 -60 82 173 z2 -20 z9 -3 z3 51 -2 -53 z1 -74 -24 66
    -2 16 -68 28 z1 3 z3 44 z2 -4 z3 -15 -11 z3 -33 -18 1 -1 -1 -5 z6 -18 z5 -2 z1 -9 -33 -51 z1 -34 z5
    -93 z1 1 128 z1 4 z1 -1 z2 -31 3 6 z2 43 35 46 -64 64 -6 -10 -84 z1 9 -60 -51 z3 -43 -1 -9 z2 2 -120
    174 26 -14 -58 -11 z1 42 -38 z2 18 z1 31 -18 -2 z3 -10 z1 9 -50 -16 z12 -122 -148 35 -138 200 51 22
    122 54 16 6 -22 -158 73 232 57 120 -116 118 24 33 -44 -55 -72 92 -119 255 -27 80 -69 78 -167 66 9 29 5
    -131 123 -118 129 7 48 56 -6 -31 14 10 -5 -47 1 53 1 57 14 44 z1 85 10 33 z1 -67 2 -53 40 186 78 76 14
    -127 144 -29 36 75 z1 70 2 3 124 28 -155 z1 48 z1 11 -165 z1 86 z2 -50 z3 20 z2 14 -31 z3 -176 z1 25
    z3 11 -8 z1 68 6 199 -116 17 z5 -143 18 -13 z1 75 65 70 14 9 72 -179 66 -21 z1 -93 z1 17 47 102 118
    -104 -69 25 25 220 z1 5 z1 12 z7 109 -52 -43 24 7 -48 10 -66 3 50 -45 -1 z2 -26 z1 -4 3 z3 -33 z1 -45
    -1 -106 1 -26 -36 66 z1 -17 z4 -2 17 -13 -6 z1 18 z6 17 -37 59 170 -88 234 -5 -16 z2 -8 -18 -2 -19 -22
    -11 -48 -18 -16 z5 21 z1 -42 z2 7 8 -25 z4 45 -41 55 -14 126 -37 -35 -86 -8 -19 -50 -6 -83 148 -40 -86
    -45 231 -27 -171 z1 112 -108 -32 115 6 -62 z1 102 -3 -3 1 1 -10 -68 -11 89 106 78 -81 -49 33 92 70 116
    85 -174 -199 18 z1 -3 z1 14 48 z1 110 z1 25 z1 -1 -116 -70 115 4 -22 154 35 -18 -149 17 57 -67 -53
    -107 61 -71 72 60 216 -106 85 -11 -42 -6 -4 -37 -110 z1 -2 18 -22 -8 z2 21 -1 83 -261 -231 -76 205
    -118 -133 26 34 19 1 62 8 94 -67 z1 -23 -41 86 72 z1 108 8 1 z2 1 2 3 11 18 129 z3 -16 z6 78 z2 1 z2
    -60 z1 48 z1 -42 21 z1 -4 z2 18 z2 -1 -71 -1 -7 -54 60 -48 -79 -9 -18 -169 -65 z1 -23 z2 20 13 z5 88
    -148 -84 -45 -145 -55 31 -11 -2 -18 -88 -14 34 z1 150 z1 -56 1 -300 -15 z1 1 2 z13 103 -15 -5 z2 -19
    -16 -33 z3 29 z12 4 5 3 17 48 57 z1 41 25 z3 7 -30 44 13 -60 93 z1 27 z1 -4 -64 -4 51 -36 94 -9 37 8
    -10 16 z1 -1 26 16 -115 -8 -97 -12 57 11 -22 83 20 28 183 81 25 -2 -62 -7 -140 140 -51 5 z1 -2 108 -52
    z1 -49 z10 2 z3 17 -21 -166 59 113 -159 1 130 152 75 -12 -68 214 108 179 114 1 157 96 146 86 177 -101
    35 1 47 -2 -10 14 -21 -5 -15 z1 -79 -154 56 291 -206 14 207 -53 46 94 -101 75 -31 z1 -22 z1 -197 -128
    168 -66 -20 50 50 -21 56 -128 -30 86 -12 76 22 z1 68 3 59 22 -36 11 15 -1 -88 -1 15 17 -4 -9 z2 77 87
    34 -60 -48 25 68 -6 -5 -14 -2 -18 z1 -1 -12 z1 113 -47 -66 52 -6 -57 98 10 -84 -1 11 55 -2 -16 -6 z1
    -67 -59 21 83 -23 56 -1 69 -12 -38 z1 -3 -1 -1 3 z1 -161 -31 59 -47 z3 -3 -17 6 z1 -51 z1 -3 z2 -75 -2
    9 173 -108 z1 -8 z1 49 -15 -133 z1 -2 -1 z2 227 z1 30 25 -3 z1 -2 -2 -1 -1 -12 -1 z1 -21 z1 8 -157 -23
    -9 -6 -11 -2 -7 -5 z2 -1 14 z2 -5 z1 -51 -2 -4 z2 -1 z10 -4 z1 -1 -12 -1 z1 -7 z2 -6 z6 85 -19 31 20
    -62 -33 -1 -1 z7 5 101 -9 25 z1 -3 z4 133 -13 10 33 103 6 -1 -149 z1 -11 -1 -8 89 -36 63 21 51 25 z2
    122 1 -229 26 z1 -8 z1 -10 -40 5 116 28 -31 3 3 z2 -26 135 -5 -1 -78 221 z1 -2 -118 z1 -185 -10 70 78
    z1 43 21 -217 z1 -20 6 -22 -56 -8 -1 -53 -38 140 -10 -9 -25 -41 z1 1 -9 111 z1 8 z2 147 z2 -69 -48 z1
    -5 -62 z1 38 z2 4 -2 z1 -2 -259 z1 50 46 z1 106 z2 -57 -63 z2 4 16 z1 -14 z3 -3 26 z4 -23 z1 5 z3 1 z1
    -19 -5 -144 22 z1 -9 z1 -11 z1 -4 -30 3 -11 z2 5 18 z1 15 z5 -61 -22 z2 -38 z4 -17 -80 210 z1 -2 17 -7
    85 -1 38 -97 z1 -4 2 z3 53 -24 19 115 -3 z1 5 -177 z1 -20 z1 -13 103 -66 -9 171 -166 49 5 -8 8 47 -62
    62 -115 -38 29 -7 47 8 -24 -94 -10 -36 3 -19 2 z1 -4 -260 -17 -62 -13 -2 -31 -194 -5 93 17 26 -27 -171
    -91 -10 -55 -19 -1 -121 -18 34 49 -26 -28 154 60 -143 4 91 5 -47 -70 z1 -95 12 -41 91 -12 24 114 49 -8
    -17 2 30 -37 19 z1 39 45 -135 29 -27 9 71 58 -38 35 -134 -72 -4 77 -40 -5 -20 85 -14 -14 18 -11 -15 -3
    95 -120 z1 -5 -40 -6 -12 z1 92 9 115 8 -56 44 177 24 -68 2 71 9 -173 -8 -7 -37 -2 92 z1 51 -35 -1 -58
    -114 66 85 -56 65 -27 13 -56 1 -5 -13 44 -51 -16 -41 53 94 67 -20 -12 -19 -7 -3 73 -6 78 -11 28 -84 32
    -4 90 -12 5 -60 43 30 33 43 84 47 -38 z1 7 z1 -29 -7 -9 123 -327 z2 84 13 48 z1 104 -5 -15 55 -7 26
    -46 38 65 -8 -46 -2 -35 50 31 z1 152 -6 -147 -3 -48 -11 6 -10 5 31 53 -25 -11 77 -4 -9 -92 -5 -1 46 24
    12 7 -2 81 102 5 35 -5 -5 -1 58 -108 15 -48 19 -4 -40 -3 -1 -28 7 z1 15 -7 -7 -124 9 -7 -13 17 22 -97
    -113 -28 46 9 76 99 -6 -31 95 16 -16 -12 109 96 -72 26 -18 -23 -22 -15 87 -59 -4 -5 2 24 283 z1 -21 23
    -78 z2 -56 54 -1 z1 69 -1 4 -15 -7 -13 z1 -17 -22 -14 52 -2 -16 -2 z1 42 -9 -9 -10 -31 32 -1 51 -5 -19
    52 54 z1 -242 -12 9 4 4 -12 -7 -32 64 -7 -105 -11 43 31 23 40 -3 -14 13 -24 -19 114 12 45 -32 z1 20 2
    -26 -6 -4 -4 z1 -5 -5 z1 -20 -2 37 -17 130 56 -333 -2 31 12 -9 -56 54 -18 22 33 3 221 1 z1 -18 -34 z1
    -7 z1 -16 -17 -13 36 z2 10 5 z1 -32 -23 -7 24 15 15 -113 -1 z1 -17 -10 -13 -146 -50 -11 z1 -11 -8 -19
    -3 5 4 z1 -45 116 2 -1 77 226 -51 40 -1 -2 89 -15 -6 -3 -10 -25 123 5 52 3 14 -42 -24 z2 21 -2 z1 30
    z1 44 -15 -10 -1 -8 -1 -22 11 -4 -11 -43 46 -26 -1 58 z1 -40 39 14 15 -5 -2 z1 5 -4 -30 -129 -98 18 9
    20 -34 -27 -6 -6 -44 16 z2 -103 -8 -46 -4 34 -21 -15 -2 -26 -54 -35 -64 z1 -80 -8 79 -130 58 -49 z2 30
    1 2 3 35 7 5 2 -2 -32 z1 36 60 z1 17 -1 -7 13 -1 37 59 -9 16 -3 37 38 -38 -10 18 z1 4 55 -4 -19 -18
    -43 23 -11 12 4 z1 36 -24 -2 -18 36 z1 119 -3 z1 66 40 3 z1 -1 -41 -14 -77 z1 11 -12 73 22 -1 -1 -27
    40 7 -3 -5 -31 -9 z1 -46 -5 7 -34 -67 -8 68 -13 15 -17 z1 81 -6 50 2 61 -7 6 -5 -50 160 -19 68 129 15
    4 3 -5 -38 -19 -25 33 z1 9 -6 30 -5 110 z1 -44 -7 -19 20 35 57 -56 -49 -3 21 19 -14 59 3 -10 -8 -1 -29
    -24 11 -7 -24 -1 1 -55 -4 z1 -14 7 4 z1 -5 -1 5 -3 5 -20 8 3 -1 23 -4 -2 5 88 -61 43 1 -26 -3 30 -25
    -1 31 z1 -13 z1 12 -27 -2 -3 -123 40 -6 82 60 -1 -1 -2 10 59 -6 28 -12 -5 z1 -12 -6 -18 -40 -2 z1 16
    -2 z1 62 12 20 -36 -22 -27 -39 z1 -5 -5 6 z2 -11 2 -37 44 21 51 432 78 -2 -7 z1 43 1 -95 -1 28 2 -3
    186 -13 1 43 -8 -4 z3 -64 5 1 6 30 1 2 1 1 z1 1 z2 10 z1 -1 z1 -42 z1 -39 z43 53 -52 -1 -1 61 -7 z4
    -212 -83 9 -3 z1 -19 z1 54 z1 38 -45 -61 -76 25 -76 -14 -37 26 z2 -115 -49 120 -3 z1 32 z1 30 -13 z1
    -1 188 -1 -68 3 z1 -53 -39 -70 -60 z1 -58 -62 -2 -1 38 z1 22 -155 89 -58 z1 -18 -25 -64 z1 23 -21 142
    -106 -28 z1 -2 -65 -11 -5 z1 -2 -10 z1 -19 -5 126 z1 -1 z2 41 -36 z1 225 212 z2 21 z1 3 z2 47 2 z1 1
    35 z1 40 -10 z1 -91 z2 -4 18 z1 -73 76 12 28 1 z3 -1 -19 -8 z3 -45 z1 -13 z3 -39 z1 -15 -26 -33 45 71
    31 z1 -178 z1 -3 13 24 -3 z2 -5 -82 z1 -12 -2 z4 11 6 z2 -2 32 z3 6 335 -77 -12 z1 -21 -7 -9 z1 2 57
    -1 24 132 z1 -2 z1 27 35 55 -45 -176 z2 -1 z1 50 z1 -97 -70 -3 41 -27 108 -66 68 194 -8 -29 28 -108 27
    3 -33 171 62 -24 -23 -120 -30 175 -23 34 -6 10 -34 139 -58 -39 -28 -66 -72 46 -14 -49 -158 -8 130 -41
    231 4 -5 35 -27 4 9 30 26 -10 -14 30 34 -24 -196 17 -57 6 62 88 11 24 123 -157 -5 -19 78 133 -10 40 4
    87 34 -27 44 65 39 82 -101 6 z1 31 -132 113 -126 -25 -27 4 -52 75 1 24 -37 -22 15 -136 16 74 44 66 180
    1 2 -81 -114 27 40 -150 -42 -16 -27 -20 91 79 118 -68 -42 60 -42 6 -4 -49 93 -31 -52 25 2 -39 23 1 188
    5 11 15 35 -21 29 20 -77 31 19 -143 6 -35 -15 -95 -152 -39 16 56 16 -60 -19 -3 -1 160 -3 -26 45 -88 1
    -46 -20 -25 -43 18 39 -13 -2 -4 41 -77 3 -1 7 -22 -7 59 -36 89 38 z1 -24 17 23 -2 -91 -9 4 3 -3 -32 9
    -105 -69 -9 -6 16 15 -12 33 -13 20 5 -58 -38 -23 z1 -5 118 z2 -39 -14 -42 36 z1 6 57 54 68 23 17 -7 -6
    13 -17 61 -15 -63 -1 -14 -81 60 82 -16 24 -4 1 134 69 4 22 37 -20 -24 14 -27 118 13 -56 -23 -4 -4 -15
    -79 4 -63 -55 47 -28 20 23 -6 13 -36 -45 -12 125 2 -106 -18 -30 18 -32 -21 -16 33 -24 z1 3 19 -1 -1
    -76 16 z1 23 -72 z1 1 -30 -57 -25 -56 -9 -25 -68 1 83 -41 4 -8 33 1 16 -91 -7 25 -7 z1 -14 -28 3 28 -3
    -4 -6 -17 -12 192 4 -3 71 21 20 -23 32 18 -58 16 15 -23 -1 z1 -22 30 31 -3 54 5 -42 -16 22 11 -7 33 39
    -5 57 -4 3 8 14 31 3 5 1 -150 -9 z1 94 62 2 -17 -6 -2 20 -1 -27 20 -7 -15 -58 z1 20 -53 -4 5 -2 -2 9
    -31 83 -3 -59 -1 -13 3 z1 1 5 34 -134 -2 -17 -21 -25 53 -39 -20 -4 -28 38 19 -7 -57 z1 -53 18 -14 1 2
    -2 56 41 6 -57 -77 51 1 32 -27 -21 -30 -35 z1 -2 -24 -77 -11 -11 -15 17 73 -16 -14 z1 34 -4 z1 -21 z1
    -33 18 -102 -2 23 21 26 -53 54 -11 6 -13 11 -4 -3 -9 1 -3 1 z1 11 84 7 1 -16 -1 36 -1 -67 18 8 20 -2 1
    -32 -4 -45 -36 6 -21 71 23 -2 -13 -14 54 97 -27 -8 80 -27 1 24 -13 -32 63 124 -2 -1 -1 -3 -1 -4 z1 -41
    -1 -5 -1 -12 1 88 -99 7 -1 z1 62 -14 3 -13 -11 11 -55 -61 26 45 20 13 71 -30 1 -34 18 6 8 -6 300 -30
    20 19 -5 4 z1 66 24 -27 -15 27 -4 84 -49 -51 -2 -43 1 -1 6 -10 -160 8 -35 2 26 -2 66 -2 21 -11 -40 -17
    -32 -58 56 -7 40 z1 -51 -46 -66 85 -32 1 -11 -2 z1 76 10 51 23 -11 -24 -4 3 -12 23 68 122 150 z1 -8 -2
    -12 37 86 4 -75 z1 8 14 -30 6 -14 1 -22 -12 -8 -24 -6 62 29 21 28 z1 34 17 6 -24 1 35 -18 17 8 -7 6 13
    -2 z2 -1 70 -20 -30 -4 104 7 33 -4 48 26 z1 -27 -34 2 42 58 -3 5 -33 -33 40 14 9 67 -1 -1 22 -23 z1
    -58 -45 -3 -1 2 2 -47 -19 19 z1 147 -3 -4 z1 -29 -34 z2 47 22 -7 -27 -10 -6 -48 -9 -60 -31 8 106 -27 7
    2 -29 12 -4 -5 -1 13 z1 -2 7 82 39 156 31 -21 -26 -32 -131 80 -59 6 -3 -39 -13 5 -4 -22 -9 -6 1 68 10
    -4 -51 -3 2 z1 198 -15 -24 z1 -3 -15 -1 -3 z1 -1 -18 z1 -2 -6 5 z1 -15 30 20 z1 1 2 z2 2 z39 539 276
    271 -130 -229 -41 81 -76 228 337 252 294 -201 -56 -97 1 -30 -37 163 257 -17 -290 44 -453 13 25 98 -404
    z2 378 z1 -162 47 z2 69 322 z1 296 z2 677 385 z1 -102 z9 38 z9 -30 z9 10 z9 196 z9 54 z9 72 z9 307 -47
    618 -222 -2 58 -16 z3 -49 z9 -47 40 121 39 52 z16 -130 16 z7 -365 z12 37 -2 83 50 -40 -8 z1 -33 z10 31
    -124 6 -143 -339 119 162 -66 z3 29 92 -119 -58 -89 114 170 z2 -18 -104 -87 5 -203 -74 4 26 z1 151 -133
    -22 163 -11 -79 13 28 52 z1 -213 79 44 133 3 114 246 13 -74 z1 595 z9 36 z9 -120 15 168 z8 30 -147 150
    75 -22 -203 -166 55 z1 -130 39 98 27 -9 -10 -6 z4 -155 290 -96 150 -83 119 -90 -24 z1 146 z10 94 -111
    170 -87 -181 217 -141 58 -127 25 z8 8 -38 100 102 -134 z6 114 -144 z7 74 43 -89 -18 z6 36 9 -19 98 72
    z6 -45 -17 162 -79 32 z5 -118 77 117 -3 z7 197 179 205 75 25 29 -15 z2 -44 81 -86 z6 -132 -120 -39 219
    80 7 136 52 z13 -98 -22 -101 88 62 -16 -27 -1 z1 51 -441 -293 -74 112 191 90 z7 -5 114 26 -217 158 41
    -370 -134 186 238 47 z7 49 -168 -58 54 50 -215 -172 105 z4 23 54 -162 51 63 110 z1 -77 -182 -260 57 47
    146 -132 -65 16 z1 -59 107 74 47 -137 -4 89 -1 45 21 -25 -76 120 -192 142 219 -72 123 85 172 283 z1
    139 z6 -13 -1 -22 72 z6 113 -148 159 90 -71 -86 27 -22 z3 -17 76 109 26 -111 -142 -132 -14 -23 326
    -150 -46 -17 50 -188 54 -11 -7 z2 -247 526 -15 -146 -149 -82 389 -123 -42 -64 -32 -1 224 -12 -12 33 9
    z4 -6 119 51 -54 -82 -67 153 -96 79 19 133 195 z1 13 z1 100 39 -220 z1 -175 -47 56 -163 -408 -295 171
    z1 328 47 -4 232 46 -14 -115 -44 91 -197 -114 -122 75 69 -152 -21 -40 -2 12 z1 118 97 83 76 -28 160
    311 -112 -221 116 8 39 322 -57 -255 103 -191 z1 -145 -185 -184 -63 33 99 121 119 280 -102 38 -30 10
    196 54 72 274 z3 -15 z2 75 -51 z1 -2 97 6 172 z1 32 -72 -62 111 103 z8 423 -49 180 z1 -135 -365 142
    -93 -7 z1 -118 -101 106 289 218 -71 -137 -105 z2 18 z11 -1 z2 -15 -73 214 32 50 411 134 -182 230 347
    54 z1 42 z12 51 z3 18 146 -12 z1 -135 z3 -248 168 z12 24 z1 -16 z1 -23 z1 -241 -221 -351 116 -43 z2
    -128 -118 -45 z4 90 220 237 97 251 300 206 -109 -157 167 55 46 236 -50 -105 -116 14 307 -138 -31 -71
    -100 68 187 210 -58 99 -144 -390 247 149 80 -18 -396 -54 -490 -185 z1 43 z1 199 23 193 212 -39 z1 56
    183 109 41 -112 -173 -94 -48 334 50 230 167 28 3 20 -35 1 79 -2 49 176 127 168 180 -148 47 -203 93 -74
    -109 z1 92 -5 -29 332 266 -855 z1 -150 z1 178 150 155 -28 36 381 164 199 231 86 277 79 170 190 39 56
    258 216 347 367 342 152 192 253 213 76 228 196 184 3 66 475 464 261 311 428 106 244 171 170 207 187
    102 126 63 166 426 508 257 100 553
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
    z47 69 z22 101 z1 -10 z10 88 z12 -83 z19 -3 z1 -35 z35 -77 z7 41 z37 287 z7 -21 z3 -12 z133 -58 z1 -11
    z135 104 z25 -194 z186 6 z34 81 z4 -5 -2 z8 -4 z83 116 z18 -10 z1 -24 z4 -1 z14 -56 z71 -33 z45 3 z1
    -3 z2 -39 z34 5 z3 111 z1 26 z1 -6 z10 -16 z4 -37 35 z26 5 z22 -44 -66 z1 -5 z2 58 z7 -158 z2 71 z2
    -110 84 z1 -9 95 -75 -26 -7 -50 126 z3 -94 -10 -85 -130 z1 -13 z1 185 -24 238 164 48 z24 -86 z22 35 12
    z4 2 z10 7 z2 1 -76 z1 133 z1 222 -148 -204 z5 -46 10 -199 179 z5 3 z26 137 z1 -125 1 z16 -118 z25 43
    z1 -71 -49 z2 -28 z6 147 z9 -6 z25 -39 z42 -70 z3 3 z1 43 z6 33 z5 6 z208 8 z1 52 z1 11 -2 z7 2 z14 30
    z19 71 z1 25 116 z9 -70 z7 2 z2 -13 z19 9 z1 -168 z2 -22 z9 2 z78 7 z1 -3 z89 -172 z45 168 z17 -59 1
    z9 2 z2 -14 z11 -31 z1 -150 z1 -10 z1 50 z41 53 z19 -94 z25 132 z41 -38 3 -37 z1 225 z1 18 45 z9 93 z4
    40 z4 117 -83 z8 -194 z12 -165 z12 -157 z12 287 z2 -2 z8 -11 z7 -9 z1 11 z1 15 z13 73 z6 -77 z18 6 z1
    -248 z4 -5 z14 75 z19 -17 z3 16 z1 18 z1 16 z1 -2 -39 z7 -13 z4 36 -34 z3 55 -19 41 -21 z2 -66 z2 104
    z4 87 z2 118 z2 -39 -73 5 246 -86 -139 -148 -58 -1 -57 z4 34 139 83 z1 2 z1 -172 -39 -98 -22 133 z1 30
    -19 z4 -1 z10 -75 z2 -3 135 z1 251 z1 31 -75 148 z6 3 33 -183 z5 -7 z22 5 z1 83 z1 -74 z1 -84 5 1 z6
    12 z3 1 z3 -14 -94 z25 70 z1 2 z3 137 z6 -16 z9 46 z22 -31 z2 90 -63 z1 -64 z37 -11 z1 -104 z2 44 z7
    22 1 z13 -12 z17 -1 z1 -19 z1 78 -65 z17 -1 z12 -13 58 z3 -43 17 z3 29 z1 -14 z1 -2 z2 -89 36 z6 116
    z10 -7 -270 z3 -5 z2 30 z32 53 15 z34 -14 z8 -4 z47 -19 z1 -139 z8 -77 287 z25 1 79 z3 2 z32 1 z2 -110
    z2 15 z2 -8 35 30 -37 z3 58 z13 143 -211 -101 40 140 313 -56 54 127 4 -4 -167 51 z4 44 z6 -32 -18 -34
    -34 7 -133 163 108 -116 z1 -67 63 -5 z2 -6 -28 106 -116 -112 -3 z2 -5 13 z4 -142 8 58 z1 27 -133 z2
    -51 z5 -39 z4 -26 z4 139 z2 -8 25 11 z43 -25 -19 z2 -27 -68 6 z4 -14 z1 3 z3 6 -10 z1 -6 z2 -87 -178
    -4 z2 -1 z1 66 z1 -16 z1 -4 27 z1 165 z2 4 -9 z17 81 -94 z22 185 z6 -37 z4 -48 z1 46 z6 1 z1 35 231 4
    z1 11 z3 -21 z4 -82 z11 49 z23 399 -23 279 483 -120 129 -71 125 -5 29 -2 -44 -11 1 81 z1 206 -18 z1
    -11 38 133 -142 z1 64 -95 -23 z5 -100 -11 3 1 z1 -147 z2 -3 z2 -1 z4 -650 -340 z1 4 -16 z1 -43 z1 -16
    z5 52 z1 -112 70 26 2 z1 1 48 z1 -18 z3 -2 z3 -189 -1 z4 -1 z6 -4 z2 391 5 -11 38 31 3 231 z1 -130 z7
    -2 -2 z1 -6 z5 2 z3 -5 z2 -297 z1 -65 232 z2 -38 z6 5 z2 105 -4 z1 -80 -79 z4 -1 z3 -1 z2 -87 z12 -2
    z2 84 90 z30 4 z15 -113 -69 z13 490 218 137 218 1 61 122 43 -232 18 z1 -90 -203 19 11 4 82 136 3 95
    -49 -139 41 227 -182 14 220 -31 21 17 -10 23 124 45 19 -253 -63 4 5 16 -86 -146 151 15 8 7 -1 -125 39
    47 147 127 227 44 -35 -184 27 -38 -147 46 164 2 98 107 22 10 z1 2 -3 z1 127 50 -177 -148 z1 10 1 z1 8
    -266 1 -90 -2 z1 7 z1 1 -15 z1 43 1 z1 4 z1 -327 4 22 -11 3 1 -115 z1 1 -67 19 19 6 z1 -1 9 42 200 z3
    -80 -1 -19 -65 z1 -66 z1 11 73 z1 1 -40 z1 -41 z1 42 -124 z2 -3 69 -113 -6 z1 -1 23 -5 5 -6 35 13 2 2
    2 -4 116 27 -2 46 -51 -5 z1 132 z2 -2 -31 z1 48 6 -126 z1 2 6 z2 -19 -58 198 z1 11 z1 5 88 -145 -136
    -80 14 z1 4 z1 -25 71 -25 55 z1 -7 -229 55 5 -72 z1 60 z1 20 173 z4 -46 z3 -5 -22 -1 z2 -2 z1 -1 z1 -9
    z2 -19 z1 20 z6 -1 z6 -14 z6 -120 z4 -146 z6 -8 z1 -14 z5 144 z5 -16 z5 -70 z1 116 z11 -62 z10 -11
    -123 z3 -1 z7 102 z1 34 z8 -19 z1 -1 z10 -4 z4 30 z9 -12 z9 134 z20 1 z20 118 z1 -65 z7 -1 z15 -3 z9
    -50 z6 -3 z10 -1 -6 z4 -1 z6 -98 1 z8 -95 z18 -89 z1 75 z13 -38 z4 -1 z5 -65 z4 140 z5 1 z14 -68 z4
    -48 59 z17 53 z11 45 z25 31 1 z1 1 z7 -39 z2 -143 z5 -23 z12 -15 z2 123 z9 39 z6 50 z15 42 z3 -28 z3
    -28 z1 -56 z1 9 z21 45 -125 -21 z29 56 z11 -2 z3 -6 z14 -162 z3 -1 z15 -17 z17 31 z3 3 z7 -7 z18 -11
    z6 -2 1 z4 26 -42 z8 -194 z8 -2 z11 122 45 z6 -129 z10 26 z3 1 z10 -24 z71 435 -66 69 -286 188 -98 -62
    -114 2 14 -223 -32 342 50 47 1 103 -183 7 -146 58 92 280 -233 24 -5 -338 -125 9 61 22 49 -27 26 26 171
    68 -4 12 8 47 84 -130 -31 -18 2 -58 119 -61 -69 -67 21 -216 -53 18 146 143 z1 7 -99 -104 -68 -77 51
    -172 26 z1 27 48 z1 71 16 337 83 z1 19 -119 z1 12 -79 -2 81 1 -168 -3 16 6 16 -19 12 -1 -6 z1 20 -26 2
    -40 -18 z1 1 2 66 z1 27 -92 -10 z2 6 3 40 18 z1 -3 -246 -26 -105 -63 54 z1 18 z2 -76 5 z1 -28 22 36 z1
    -127 80 z2 2 1 -9 6 z3 45 z1 -35 z1 -201 13 -5 8 24 39 z1 35 125 -103 -13 z1 49 z1 -6 20 40 14 16 11
    135 z1 -3 -10 z1 -3 z1 -92 -8 z1 -63 z1 -3 -14 146 94 108 7 7 z1 -4 20 13 35 -10 -7 -124 z1 110 1 -59
    z1 16 -147 -34 -44 z8 -77 -83 50 z2 61 z1 84 z1 -39 -2 z1 12 z1 -23 z6 92 z6 16 z6 -212 z4 527 z6 -66
    z1 -10 z5 -15 z5 7 z5 2 z13 188 z10 -163 107 z3 -1 z9 4 z6 15 z1 -46 z1 2 z10 4 z4 -28 z9 4 z9 -72 z20
    -1 -14 z19 1 z1 116 z7 1 z15 1 z9 49 1 z5 -16 z10 3 z5 -134 z6 -2 z9 31 z18 -23 z1 -56 z13 238 z10 37
    z4 -48 z20 42 z4 5 27 z17 136 z11 -13 z15 -6 z9 14 z2 -12 z7 -110 z2 50 z5 39 z12 -56 z2 -147 z9 -34
    z6 -68 z15 -31 z3 7 z3 34 z1 88 z1 -1 z22 14 -27 z29 132 z3 -62 z22 15 z3 160 z18 1 10 z10 1 z6 5 z3
    -4 z7 -8 z18 17 z6 35 1 z4 -68 -123 z17 4 z11 -147 z7 143 z9 -2 -34 -58 z2 -1 z10 1 z71 547 389 -97
    -244 -181 -182 -122 58 -207 -4 150 85 -99 -95 -116 53 50 186 148 28 46 -12 -7 -56 -184 6 45 z16 7 z1
    -122 z19 215 z9 -118 z19 -1 z20 -216 468 -114 -23 -22 z4 -2 z9 -41 z20 14 160 z7 -59 z12 199 -78 -159
    -36 z3 -95 z10 122 -71 1 -48 -2 z6 -12 -54 110 -22 -133 -6 z3 -361 66 60 -53 124 -51 z13 -207 -109 109
    280 191 -9 -6 z3 -46 z9 13 z10 22 -35 z8 -117 431 -232 169 202 -174 -46 z2 12 -194 -176 156 314 -106
    -9 z4 -67 -1 z7 86 z10 117 -1 -1 -1 -11 z3 -75 -47 z19 215 z8 -75 -43 z41 -96 60 235 -84 -23 z3 -1 -1
    z7 -35 -5 z20 -54 -130 52 104 4 198 z2 -8 -491 -149 559 40 -17 7 z8 -67 374 -228 -152 -1 -50 -10 -24
    -10 z11 51 -3 -47 z8 -30 55 -140 -2 z1 -18 81 -277 33 144 -91 13 -98 z12 -168 -18 -170 -136 164 456
    159 -39 z1 -226 178 3 z7 -1 7 -76 83 z8 -72 50 22 -12 -1 z4 -16 -32 321 -133 81 -10 143 -13 -109 -51
    106 58 -84 -353 -51 399 -28 z4 -1 -66 z1 -1 z5 86 z12 144 -28 -1 -1 -11 z8 1 -1 z2 -106 212 -48 -34 z1
    -7 -142 z1 -81 93 z2 73 50 z3 -21 z1 -13 z4 49 z3 96 136 91 15 -36 -13 -191 z1 2 66 -26 32 -128 -186
    -1 z1 140 z1 128 -345 521 -85 -70 z1 -115 -23 z1 -122 z1 215 -118 z1 -1 z5 -5 z7 -290 -46 z1 -87 -26
    144 -68 -1 z8 93 -2 -41 z1 178 -59 -74 -95 15 z1 -343 z1 318 z1 122 -50 359 -23 z2 104 z16 -85 z2 98
    z1 -109 124 -26 -284 z1 87 z12 8 z4 20 24 z1 142 z3 -49 166 z14 -7 z3 -14 -53 105 z1 -20 z3 -25 -5 z4
    49 -68 116 -252 z2 67 z2 -14 -4 z3 -158 210 z1 83 z2 -109 94 z1 290 95 -92 -169 -169 -89 141 z3 -139 1
    -285 233 z1 -13 z1 185 -39 283 -103 49 z1 248 -121 -35 254 z2 -68 z2 104 -194 z3 87 -11 z1 27 z1 -33
    -39 121 5 146 -85 -60 -100 43 -45 16 z4 71 178 -193 z1 3 z1 -172 110 -154 -39 132 z28 -2 -1 340 -12 z1
    120 z1 2 z3 -10 -111 -1 z2 -111 z1 -1 z9 -85 -5 80 z2 -2 z1 284 z3 -11 -102 z1 -8 z1 -1 -3 -1 -1 z2 -2
    -1 z3 -6 -61 -3 -73 z2 -8 -1 -5 z1 -12 z1 147 108 -4 5 -1 z1 -7 62 77 z3 -2 14 z2 -22 z16 1 z11 -253
    z1 -78 -4 z3 -15 z3 280 169 1 z1 -161 1 -164 214 z4 86 z1 -10 z1 -8 36 z1 37 -2 z5 -3 z1 -15 28 z1 91
    z9 10 -9 z1 -50 34 -16 z9 -1 -7 z2 -8 z6 41 z10 -57 z5 -2 -7 z2 10 z6 -48 3 -132 z5 -5 z9 29 z2 -6 z40
    -99 z4 -15 z1 -2 z1 -4 z1 165 -141 z4 9 z4 -1 z4 -1 149 -5 -193 5 z1 41 z1 -24 z3 -193 z3 -13 z6 -5 57
    z3 -25 z5 25 z1 1 z3 -11 -10 z4 -1 z1 13 z2 1 z6 -8 -1 z4 -1 z1 21 z1 -40 62 z1 -102 2 z1 109 z1 -1 z2
    -23 1 z3 -9 z11 5 -2 z15 -95 z2 4 z1 150 z6 11 z2 15 z1 -1 z6 -2 z5 -108 z6 -7 z1 215 -78 z1 8 z1 37
    10 z4 -6 69 -2 -2 z9 -4 z3 1 7 z4 1 z5 -3 z4 51 z1 -1 z6 12 z2 -7 6 z4 -38 z1 72 z7 -80 z2 -7 z7 -44
    -3 z1 -1 z4 2 z7 85 -51 z1 -4 z3 -2 z4 -26 -73 z6 24 z5 -8 z1 1 z2 -1 z4 -18 z3 4 44 z1 -1 23 z1 68 z1
    -79 z8 410 107 -3 z4 -12 z2 -1 -285 -82 z1 68 z2 -37 z1 -1 z3 1 z1 61 z2 15 -105 -2 z2 -1 z5 -146 103
    z1 68 z7 -9 z4 -105 z7 -1 z4 6 z2 9 z18 174 z4 -6 -2 -6 z5 -5 51 z1 3 5 z1 7 z2 -2 -7 z18 -5 z1 -1 -13
    z1 -2 z11 76 z1 -1 -22 z6 -2 z7 -30 9 17 z13 -9 z12 -1 z1 -3 z8 -49 118 -27 z1 2 z1 -51 z4 -1 z17 23
    z15 8 z1 -1 z4 -2 z3 118 z16 -20 z1 -73 z8 -5 142 z15 11 13 z10 -3 z10 -1 z4 -1 z1 -9 z8 -122 -3 z1
    -117 z5 -2 z7 -1 -8 z9 -55 z7 1 z15 -1 z4 5 z15 187 z1 -1 z8 -14 -45 z1 -56 z3 -32 z1 -31 z6 -2 z12 -1
    z2 2 14 z13 -8 z4 -26 z3 34 -86 z15 -22 z10 -8 -15 z1 -21 z4 -81 z8 81 53 z1 86 z2 -5 36 z3 -73 -28
    z26 52 -38 z16 168 -2 z22 -157 z2 -2 z10 5 z7 4 z8 -9 z6 -1 z3 131 z3 -102 z1 15 -3 z4 -26 -105 z2 102
    z11 15 z8 -134 z1 -6 z5 -107 z4 -14 z5 117 z1 31 13 z12 -3 z16 -4 -25 z1 68 z7 9 z1 271 -40 z1 -3 z14
    -3 z2 -77 z5 -9 z10 155 -19 z15 206 z1 51 z8 -29 z27 32 13 z15 -1 z1 -12 z8 -18 z3 -3 z14 -67 z4 -1 z3
    -9 z5 -103 -4 z21 22 z2 4 z12 15 z18 -1 z3 -52 z6 -7 z8 -140 z27 29 -106 122 z19 33 z1 126 z3 11 z15
    -6 z1 20 z17 -18 z8 1 -40 63 z2 -15 z1 1 z4 46 z2 -145 z4 2 z2 185 z6 -6 z8 -23 z6 136 z9 65 -13 -3 z9
    -4 z2 -1 z2 -36 z1 16 z1 -3 z5 37 z10 -27 z44 21 z8 19 z1 21 -60 z40 -2 z32 -2 z8 75 106 z2 66 z2 -119
    z10 -11 z7 7 7 46 12 -2 z11 -9 z2 -144 z10 -2 z3 -23 z2 -1 z1 -7 z7 38 z10 -192 z10 6 z33 -24 z10 39
    z5 -1 -3 z9 2 z67 5 z4 2 z6 2 z3 -113 z1 -1 z12 -1 z2 -45 z1 -105 z19 -3 z10 3 z4 -10 z1 -1 z4 -4 z16
    -10 -66 z7 -3 z5 -2 3 z37 1 z5 7 4 z10 -3 z22 26 z3 -27 z35 1 z8 -18 z10 3 z44 -36 23 z10 -23 z1 -2 z4
    79 z2 1 z5 1 z11 -1 z43 4 z60 -7 z5 -319 z18 -2 z24 6 24 z1 -5 z9 1 z6 2 z8 4 -1 z2 -33 z17 19 z5 -6
    28 z7 -19 z46 40 -9 z9 -112 -35 z2 2 z21 -1 z12 1 z17 1 z15 -20 z4 -38 z5 -18 z6 -1 z6 10 z16 1 z9 19
    z14 2 z2 -15 z2 33 z21 4 z1 2 -1 z69 2 z2 7 z26 54 z4 -5 z6 -1 z4 -6 z8 -15 z10 52 z2 -8 z8 171 z88 -2
    z5 -59 -2 z4 -127 z4 110 z4 -1 z10 -1 z1 -1 z9 -2 -1 z1 3 z7 -18 z27 -53 z6 71 z6 -65 -18 z49 -66 z58
    9 z3 2 z28 73 z50 -19 z14 20 -32 z1 23 z4 7 z3 -39 z51 -14 z4 -2 z4 -26 z25 1 z23 -1 43 z16 -98 z2 36
    z20 -61 z73 -1 z12 -1 z26 70 z2 -1 -1 z1 -120 z5 9 z23 -5 z19 -1 z39 -1 z16 23 z39 -3 z2 -2 z7 1 z5 7
    z9 -4 -6 z9 9 z5 -2 z5 -82 z10 122 z2 -43 z14 46 z10 -10 z20 60 z2 -47 z25 2 z20 -3 z13 5 z20 3 z31 -3
    z7 -1 z3 -38 -33 -35 z9 222 z26 27 z16 -1 z32 70 z5 -19 -4 z15 -9 z1 -2 z4 -43 z4 -1 z2 2 z7 2 z16 -4
    z43 -1 -9 -24 z1 179 z6 -13 z74 -1 z32 -32 z31 1 z23 -16 z3 63 z16 -2 z1 -2 z8 -7 1 z1 16 z20 -79 z3
    -1 z15 -46 z29 -1 z10 2 z15 4 z11 -1 z7 5 z63 -19 z44 -57 z12 184 z4 18 z3 -3 z44 -2 z21 17 z1 -4 z38
    5 z31 88 z17 -14 z2 -110 z6 -21 z17 -69 z1 -26 z2 -72 -35 z3 80 -41 z1 28 z29 -78 -1 z10 19 z8 -1 z1
    -6 z7 2 z37 13 z10 -9 z54 -9 -1 z6 -14 z8 96 -4 z9 -74 z13 52 z7 -1 z5 -11 z7 -13 z8 -11 z16 66 z45 -1
    z19 -6 z11 -210 z5 -19 z11 55 z26 5 z27 -72 z55 -23 z10 83 z55 -18 z6 37 z37 -15 -4 165 z9 -202 z3 -10
    z11 -39 -5 12 z1 -1 z2 231 z3 -1 -81 -1 -24 z1 -1 -5 -1 -1 z2 3 -8 z3 -9 -79 z1 -89 z2 -4 -78 z2 -12
    z1 119 -88 1 z3 -5 32 8 z2 -8 -6 -3 z2 -71 z11 -1 29 1 z2 63 62 z1 13 z2 22 z1 -1 z3 -76 z1 -1 z4 -18
    z3 204 -15 z2 -109 1 -170 125 z4 -39 z4 -56 z2 -3 z5 -3 z1 -12 7 z1 34 z5 -2 z3 10 z2 -36 -50 -1 z13
    -72 -1 z3 -2 z2 12 z5 -3 z1 -192 z1 72 z6 18 z2 -22 z5 89 84 4 -46 z14 4 16 z2 -7 z12 -36 -14 z2 -2 z1
    -9 -72 z3 -21 -9 -2 z1 -29 -1 z2 -4 z2 -19 -2 z1 -1 z2 -85 z4 -4 z5 85 56 z4 2 z1 -81 z7 -4 138 91 148
    z4 -38 z3 -92 z10 123 z4 -28 z5 20 z5 -3 -6 z4 -1 z1 35 z2 1 z2 3 z3 -12 -1 z6 10 z1 -17 80 z2 2 z6 -7
    1 z3 -8 z11 3 -2 z15 109 z2 -12 z7 -17 61 z2 -32 z1 -1 z6 -4 z5 -68 z6 -6 z1 23 -161 z3 -7 z5 -6 59 -7
    -11 z7 -1 z5 9 2 z4 1 z5 -4 z4 -34 -4 -1 z6 11 9 z1 -4 6 z4 -1 z1 -73 z3 -55 z3 -37 z2 -1 z7 27 -6 z1
    -1 z4 1 z7 75 -67 z5 -3 z4 94 -40 z4 -1 z1 108 z7 2 z11 85 64 56 -2 3 z1 26 z6 72 z2 -24 -7 113 z2 -1
    z2 -1 z2 -4 -213 -78 z1 -42 z4 -3 z2 -12 z2 15 z2 -119 -47 -1 z8 48 91 z1 71 z9 2 z2 -21 z7 -1 z3 -2
    z3 1 z3 -4 z14 -117 z4 -5 z1 -6 z5 -6 -187 z2 -23 z1 6 z2 1 -332 z2 -11 z1 131 z13 50 z1 38 z2 -2 z11
    59 z1 -3 -21 z6 -1 z7 -24 10 62 -4 z2 -7 z9 -1 z14 -4 z8 47 33 -5 z1 -37 z7 -12 z16 70 z9 -21 z5 3 z10
    -30 z18 20 z9 6 z15 10 67 z10 -50 z10 -1 z4 74 -41 86 z8 -19 z2 -6 z1 -3 z3 117 z1 -1 z2 -35 z2 2 85
    z7 -18 z1 -2 -6 z9 7 z9 2 z7 5 -4 z2 -6 z11 52 z10 -2 -8 z1 -37 z3 -6 z1 16 z3 -3 z19 8 z15 -78 z2 -4
    z3 26 103 z26 85 47 z1 -11 z4 -36 z2 -1 z5 46 -73 z3 -1 -7 -8 z3 -52 -35 z20 7 z5 14 -53 z15 -3 202 z2
    -92 z17 -55 z2 -70 z21 2 z8 -8 z10 -25 z1 -5 z1 -1 z8 -6 -4 z1 -7 z11 6 11 z7 103 z7 -52 z10 -16 z1 5
    3 z29 -11 -4 z1 -53 z8 -7 -28 z2 -9 z17 -23 z16 36 -15 z15 -154 z1 -41 z14 -1 z2 -21 z14 -39 z3 -21 8
    z15 -102 z1 -11 z3 28 z4 -3 z3 104 -10 z5 12 z5 -27 z1 -103 z3 -3 158 z3 43 125 z4 -7 -41 z10 -20 z10
    106 z2 57 z51 7 z27 -122 -118 140 z3 1 z12 -36 z1 -5 24 z1 -34 z3 -45 z15 -8 31 -97 z17 -1 z8 -122 -9
    -3 z2 186 z1 -1 z5 -1 z1 -9 -2 z3 -117 z18 -30 z5 1 81 z9 -69 -12 z9 -19 -1 z4 -3 -1 z1 -142 z1 76 z5
    28 -2 z54 6 z8 18 z1 42 -40 z17 97 z8 -45 z4 -1 z8 -3 z42 66 z2 67 1 z1 -62 z18 6 z1 24 -2 z12 -11 z2
    121 -1 -1 z8 -49 -4 -6 z1 -1 z1 -2 -11 z1 292 z10 192 z7 -109 z44 -2 z10 -3 z15 24 -119 z67 13 z4 -3
    z2 -2 z3 4 z3 -38 -1 z9 -15 z1 -2 z4 -1 z1 -20 z3 -1 z15 -3 z15 -7 z1 -2 z4 -3 z4 -9 z2 4 z8 -9 108 z7
    -3 z1 -1 z3 4 1 z15 -169 4 z10 -2 z15 -2 -1 z33 25 z3 -12 z11 2 z4 6 z27 2 19 -5 z38 -6 z2 -2 z2 -6 -5
    z2 -1 z4 -27 2 z10 -22 z1 -1 z1 -1 z2 59 z2 3 z17 -1 z17 -3 z8 -1 -2 z55 20 z26 -27 z43 2 21 z11 3 z2
    -1 z3 1 z5 -63 z2 21 z3 -4 z17 -35 z61 44 -40 z10 -2 z32 15 z4 1 51 z32 -13 z6 -8 z3 39 z3 -33 z2 41
    z16 -4 z3 34 z2 1 z9 -123 z18 1 z1 -12 z83 6 z10 2 z2 1 z26 60 z4 33 z3 1 z2 -51 z4 -2 z10 -2 z8 11 z2
    -1 z8 9 z33 -3 z26 -17 z10 -79 z2 -57 -2 z6 -76 z1 -15 z3 24 -13 z4 -12 z10 -25 z17 -103 z12 -2 z7 -59
    z11 -1 z6 -1 z5 -1 z16 -11 65 z49 -53 z9 71 z81 -76 z28 -3 z8 8 z12 -19 z14 20 -146 z1 121 z8 -2 z39
    22 z21 38 z4 -2 z20 1 z24 -87 z3 -40 z11 -3 58 z2 24 z15 1 z78 2 z39 1 z2 -1 z8 -1 -8 z6 2 z10 1 z4 7
    z19 -1 z96 -1 z3 45 z39 4 z16 -14 z2 -24 z46 -141 z2 -60 z24 -2 15 z20 -5 z5 2 z7 -2 z20 10 z2 -2 z23
    4 z1 20 z26 39 z43 -23 z11 58 z20 152 z5 -51 z4 -44 z5 67 z7 -2 z4 -47 z4 -52 z2 -2 z13 -13 z54 -1 42
    z2 34 z6 -26 z55 -6 z16 -5 z1 28 z17 -2 z14 43 z16 -2 z2 -1 z11 1 14 z26 16 z16 36 z10 -3 -24 z1 2 z20
    -12 z3 59 z3 -1 z11 89 z29 -1 z10 -3 z15 -4 z19 -6 z50 -3 z54 -51 z12 -41 -1 z10 -7 z44 -12 -55 z20 4
    z40 -3 z31 -7 z1 -8 z15 -2 z2 -13 -8 z9 155 z3 14 z9 77 z5 9 z3 -13 -7 z1 28 z29 107 1 z10 7 z8 -1 z9
    1 z19 1 z5 6 z9 1 z47 -4 z9 7 z3 8 z5 -6 -2 z6 12 z8 -3 -1 z23 18 z7 2 z5 17 z7 17 z8 3 z16 -11 z4 -2
    z16 -2 -4 z42 -124 z29 110 z26 1 z27 -33 z19 -27 z35 4 z10 12 z27 -1 -145 z26 -5 z4 -6 z1 -23 z9 -18
    -13 z4 -8 -43 z7 -1 z1 -32 z2 -4 z1 -2 z33 -1 -6 z5 -6 z3 -7 -5 z12 240 z7 -61 z5 -22 -16 z6 -19 z99
    93 z27 -1 z20 -18 z10 -2 -3 z7 -16 z1 -1 z33 60 131 -59 237 -55 53 -204 194 z1 -104 10 453 130 -122
    -255 -193 34 -77 -83 115 111 43 -22 -230 -88 -22 198 -84 -253 -236 -161 -236 92 196 226 -158 z1 83 -1
    -206 133 112 198 6 -2 -29 181 -231 -281 -23 50 401 -46 75 -149 199 197 71 -24 z1 -1 -74 -80 -22 z2 -3
    122 -113 97 -30 -6 -29 114 -67 14 25 -94 -56 -3 -12 z1 -22 -77 -20 -120 z3 -72 z1 -10 z1 -1 z1 -6 -23
    -38 232 -4 -9 -1 -1 -5 -21 z1 -4 -5 38 z1 -26 z8 -36 z7 38 z6 -1 z5 -41 -12 -2 z8 -100 -2 z2 102 -2 -6
    -1 z1 -14 z1 -7 12 -45 z3 -148 180 173 -5 -29 26 3 13 z2 -5 -7 -379 3 -105 1 36 -40 11 -57 117 75 121
    -111 -36 -44 z1 -5 z28 156 181 -20 z2 15 6 41 z1 -18 z1 -17 -3 z1 -28 67 -11 9 -34 100 z2 -48 -69 1
    -78 z2 291 -30 -18 5 -92 z2 -24 z3 -78 -1 z9 -5 z2 -70 z1 -25 -1 -18 118 z3 -1 z4 -112 -41 z6 75 z2 -1
    z2 -6 z1 1 53 -1 z3 -72 -3 z4 47 -5 z2 -29 z1 -13 z1 49 -20 z1 69 z2 -87 z2 137 -12 30 z2 -5 62 -12 z3
    -150 30 -17 z1 -41 z1 89 z1 -24 114 z1 -24 62 z1 -6 z2 -360 -95 -31 z1 86 -3 z1 -13 z1 41 z1 109 149
    -7 -7 72 -12 -5 z1 -10 3 -1 -61 -17 103 62 z1 -4 z7 -4 z17 -65 z13 -1 -1 z11 87 z12 -1 z2 167 -27 z9
    -36 z4 -822 830 227 1423 239 1713 67 z1 763
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
    150 69 53 24 15 65 69 73 24 65 57 69 73 58 14 22 69 74 24 65 22 69 73 59 14 65 69 74 5 60 14 65 73 24
    15 22 69 74 5 60 4 65 73 24 2 53 65 74 24 14 57 69 74 z1 53 14 65 73 59 14 53 69 74 z1 53 66 65 74 12
    57 24 69 74 65 60 24 65 73 13 59 66 65 74 24 24 13 65 74 z1 53 59 69 74 z1 57 55 69 74 12 59 74 65 74
    19 57 24 65 74 14 59 66 69 53 z1 59 66 65 57 z1 24 24 65 74 13 12 60 65 74 13 2 24 65 57 z1 72 24 65
    73 13 62 2 65 57 z1 59 2 65 74 z1 67 11 65 74 13 24 24 65 74 z1 24 24 65 74 57 13 12 65 74 57 13 24 65
    74 1 59 70 65 74 13 57 12 65 74 4 24 24 65 74 1 66 15 65 74 4 24 24 65 74 1 59 45 65 74 24 24 24 65 74
    1 19 25 65 74 13 2 24 74 z1 8 55 22 53 z1 67 45 13 65 24 24 24 24 74 z1 8 55 22 65 74 12 24 55 65 24
    24 24 24 74 20 7 62 40 5 24 74 2 24 74 z1 46 3 57 53 13 19 3 45 57 13 64 30 20 5 24 24 24 4 74 21 22 5
    62 53 13 4 3 z1 57 5 24 24 4 5 24 74 24 24 74 21 25 2 46 57 13 64 30 59 5 24 74 68 24 5 24 24 13 4 74
    44 2 59 66 5 24 74 24 24 5 24 74 12 1 57 13 64 30 19 53 13 57 41 25 5 24 24 12 59 74 55 21 16 59 5 24
    74 24 24 5 24 74 24 24 57 z1 72 16 64 57 19 3 1 13 74 1 4 62 45 57 65 25 5 62 5 24 74 24 24 57 19 3 4
    13 57 13 64 30 59 5 24 74 12 67 74 1 65 3 24 5 24 24 12 72 57 19 3 1 69 74 57 22 32 25 74 55 67 9 62 5
    24 74 24 24 57 65 z1 72 16 74 57 22 67 56 5 24 24 70 33 74 70 55 57 8 74 1 4 62 19 74 57 22 39 56 5 55
    22 8 60 5 24 68 24 36 74 70 55 57 8 74 55 67 9 62 5 24 67 1 33 74 65 49 25 59 74 1 65 8 67 24 24 70 33
    22 5 24 24 13 6 74 70 55 57 56 24 5 55 22 8 74 65 49 25 54 74 55 z1 72 29 24 5 67 42 59 24 5 1 53 4 57
    56 70 59 40 74 20 72 7 59 74 70 24 24 13 57 56 13 2 70 24 5 67 42 59 24 5 67 1 33 74 65 49 54 4 24 5
    74 24 24 74 68 25 59 22 24 5 55 22 8 74 1 4 58 59 5 24 58 45 69 67 42 74 73 5 24 24 4 66 33 57 56 13 2
    62 65 74 49 54 25 24 5 67 42 74 24 5 74 24 24 65 74 49 59 54 4 4 z1 26 2 24 5 67 1 33 65 74 49 59 18
    24 24 4 13 2 4 74 z1 4 54 57 56 2 26 70 13 19 3 67 45 24 5 67 42 65 65 74 49 25 59 24 5 41 4 54 65 74
    49 24 24 13 48 53 19 3 24 5 24 24 25 68 19 74 56 z1 57 56 2 26 70 74 55 67 32 25 57 56 70 66 5 74 55
    67 60 10 24 24 33 70 59 74 55 21 16 21 57 56 70 59 40 74 65 49 59 40 24 5 55 22 8 74 65 49 4 62 -160
    -1730 2500 500 -1570 -410 -780 4500 -2130 -1440 -410 -780 6900 140 -810 -610 -1810 4500 -960 -940 -610
    -1190 2640 140 -1950 -610 -2060 2960 -3480 280 -720 -2100 4500 500 -810 -610 -1810 2810 -3480 -2560
    -960 -2100 4500 930 -750 -960 -2060 4500 140 -180 -790 -2490 -1640 -750 1180 -960 -2380 2640 z1 -750
    -790 -2490 -1640 -750 -4230 -1370 -2490 -240 -280 5500 -790 -2490 -2490 -3480 5500 -1370 -2380 5500
    2640 -2910 -1370 -560 4500 3500 5500 -1370 -2490 -1640 -750 2540 -1280 -2490 -1640 -180 -810 -1280
    -2490 -240 2440 -230 -1570 -560 -860 -1350 4500 -1950 -2700 140 2640 -2910 -1280 -750 -1640 2440 -2910
    -1950 -280 -1640 5500 6500 -1950 -560 8500 -240 330 -1950 -2700 8500 2410 4500 -2490 -280 -1640 -2060
    5500 -2490 -2380 8500 60 930 -2490 -280 -1640 2440 930 -2490 -230 -1640 -30 -50 -2490 -2700 7500 5500
    3500 -2490 -230 -1640 4500 3500 -2490 -3920 -280 7500 -240 -2490 -3920 -280 7500 4500 -2490 -230 1190
    2440 -2890 -2490 -3920 8500 -280 -240 -2490 -4120 2100 5500 6500 -2490 -230 1190 -4230 1500 -2490
    -4120 2100 4500 3500 -2490 -230 1190 2440 500 -2490 -4120 6500 5500 3500 -2490 -70 1190 -860 1330
    -2490 -4120 8500 2410 4500 -230 -2090 -3200 2320 -1470 -750 -1640 -30 500 6500 -2490 6500 5500 3500
    4500 -230 -2090 -3200 2320 -1470 -2490 -4120 -240 5500 2320 -2490 6500 5500 3500 4500 -230 -240 670 60
    -1760 2810 6500 -3920 1930 5500 -70 -2090 500 2580 -1640 -750 8500 -1470 2340 500 -570 8500 6500 -5750
    -240 2960 3500 4500 6500 -1340 -70 130 -1470 2340 180 -750 8500 -2560 2340 -2090 -570 3100 3500 4500
    -650 2960 6500 -4120 3500 4500 -70 130 1330 1930 500 -570 8500 6500 -5750 2240 2960 6500 -4120 -170
    5500 3100 3500 4500 5500 -1340 -70 170 -1160 2440 -2910 3100 6500 -3920 3500 4500 3100 6500 -4120 -240
    -4330 -570 8500 6500 -5750 -1470 -750 8500 -100 600 1330 2960 3500 4500 -670 2240 -70 4130 650 7950
    1780 3100 6500 -4120 3500 4500 2960 6500 -5500 3500 4500 -570 -1640 -120 10970 5500 -30 -1070 3350
    -2700 5500 -230 1190 -2140 60 500 -570 -4760 1400 -1210 540 3100 6500 -5500 3500 4500 -30 -1070 3350
    -650 4500 -570 8500 6500 -5750 2240 3260 6500 -4120 -240 -30 -70 1190 -4500 3550 5500 2960 3500 4500
    -670 -120 -30 -1070 3350 -2700 -790 -4120 -30 -3020 -4080 1330 -70 4130 -110 -6190 350 3260 6500 -5500
    3500 4500 -570 -4760 -1640 -120 10970 -4120 -30 -3020 -900 4500 3260 6500 5500 -2410 -1170 -4120 -2890
    -1300 -480 -2140 -230 1370 -2140 60 -1390 -4120 -30 -3020 -11620 4500 3260 2320 -1470 -3200 -90 2960
    6500 -170 5500 -2990 -4120 -2890 -1300 -480 -2140 -70 4130 -110 -6190 350 3410 6500 -240 -2700 -240
    -4120 -4760 60 1330 3850 -230 1370 -4500 -3200 -110 6500 5500 -1030 -1170 -460 3410 3500 4500 6500 650
    -4120 -2890 -1300 -480 500 6500 2810 2320 -1470 -3200 -4120 -4760 60 1330 3250 -70 4130 -2710 -1220
    -3490 6500 3410 -240 390 2640 6500 2960 1540 -3060 -650 -1440 9500 -2890 3850 -1080 -230 -240 -1220
    670 2120 -3920 -2890 4500 3500 6500 -1440 9500 7500 750 -1030 6500 3410 -240 390 2640 6500 3410 -240
    -2700 -240 -4120 -4760 60 -4270 -650 6500 3410 -5500 3500 4500 -4120 -170 1330 3850 -1960 6500 2810
    2320 -1470 -3200 -230 1370 -1920 11250 2810 3410 3500 12730 500 -1430 -270 390 -2490 -1510 2660 6500
    5500 -650 -1980 -1170 -1440 9500 7500 750 230 -4760 -5500 60 2280 1330 6500 3410 -240 390 -70 6500
    3410 -5500 3500 4500 -4760 -5500 60 2440 2280 -2560 -420 -2420 -2160 1300 6500 3410 -240 -2700 -240
    -4760 -5500 60 2440 -20290 6500 5500 -650 5500 1530 -2560 -230 -2710 -650 1000 -1440 9500 1300 -1100
    -680 8500 -1470 2340 -110 500 6500 3410 -240 390 -470 -4760 -5500 60 1330 3850 6500 3410 600 -2560
    2280 -4760 -5500 60 3500 4500 8500 60 -360 -1470 2340 6500 3410 3500 4500 2530 -170 -940 -1010 1500
    -2090 -1440 9500 1300 -1100 -680 -70 4130 -110 -600 2450 -1440 9500 -2890 -1980 -540 -70 4130 -110
    -1900 -3410 6500 5500 -1170 -1190 3540 -70 4130 650 7630 130 -1440 9500 -2890 3850 -1080 -5500 -4760
    60 2440 -3470 6500 3410 2320 -1470 -3200 -5500 -4760 60 -420 820 -107 -77 -105 -65 -94 -41 -82 -50 -23
    78 -112 -41 -3 271 -5 107 -16 -27 z1 -12 -6 122 -14 -5 z1 166 z1 3 35 676 19 180 -94 -102 -77 -86 -47
    -78 -5 -43 -36 -73 -18 28 z1 -1 9 173 -16 -10 -66 67 -6 -22 42 76 z1 -10 16 220 1 28 56 481 -95 -33
    -93 -46 -88 10 -87 -5 -35 33 -32 -78 -12 179 -24 6 5 -68 -25 -12 82 -14 -25 2 69 146 10 36 200 315 -8
    96 -99 -62 -63 -18 -74 -6 -38 17 -80 -52 -35 49 -36 11 29 137 -56 -15 -10 -57 -34 8 44 18 -25 32 105
    162 14 122 146 269 -85 -53 -70 -33 -95 -68 -92 -68 -56 -2 -60 -19 -26 140 -37 27 -31 -35 -24 -31 -15
    57 -18 -25 -4 112 -4 38 34 208 20 50 -1 -4 -74 -64 -3 -4 -96 -92 118 23 3 -25 -7 -32 -67 -68 -2 z1 -16
    -37 -1 z1 -34 -21 209 24 132 45 33 10 28 -8 -89 -36 -93 -50 -64 -6 -67 -9 -50 7 -68 -45 -6 113 -23 7
    z1 -60 -52 -14 32 -30 -19 1 66 128 -21 29 115 179 10 86 -3 -2 -61 -62 -1 -7 -55 -93 -12 109 -37 12 -29
    -23 -57 -63 z1 -2 -19 -9 z1 -2 -7 -49 44 161 30 105 z1 42 -13 31 -75 z1 -93 z1 -47 z1 -80 z1 -52 -52
    -68 17 -20 24 -30 4 -41 z1 -23 z1 -11 z1 1 z1 -47 36 74 109 57 126 95 139 -84 -43 -82 -63 -41 -21 -53
    -38 -52 5 -64 -52 -24 71 -24 -5 -24 -16 -46 -28 -8 39 -6 -2 26 98 -34 18 81 132 8 53 -78 -69 25 -7 -4
    -2 z2 -55 -46 33 -42 31 -2 71 -3 -40 -29 6 -1 -17 4 28 z1 4 -20 81 5 82 5 108 -3 -62 z1 -62 z1 -72 z1
    -72 z1 -46 -2 -36 -35 -9 62 -45 -16 -41 z1 -26 z1 15 z1 -38 z1 23 68 -6 17 79 112 -7 45 -67 -66 -4 20
    -11 6 z2 -49 -45 -53 18 -7 36 11 59 -25 -38 z1 4 -14 -11 z1 26 15 -3 44 61 -23 75 -20 96 -53 -35 -36
    -32 -69 -42 -45 -37 -62 3 -20 4 -48 -4 -34 -1 -29 5 -21 -26 -31 -12 14 -5 -42 74 29 70 37 54 83 109 -4
    -1 -63 -46 -1 -1 -50 -23 -32 -16 -59 -15 62 17 -26 62 z2 -20 -16 -3 z1 -17 -25 -1 z1 -20 -20 89 79 41
    81 -49 -48 -49 -53 -35 -51 -20 -54 -43 -22 -39 -10 -30 -35 17 20 -13 -29 9 -34 -12 -36 29 4 -2 -4 33
    20 -58 52 58 84 -58 -53 -53 -45 z2 -32 -32 -31 15 -28 -27 z2 -1 48 -9 17 -55 -43 z2 -7 47 29 68 z1 -9
    z2 37 84 -51 -47 -5 -2 z4 -31 -37 -43 2 z4 -34 -33 3 25 -42 41 23 z1 -9 -9 27 49 24 65 43 78 -39 -47
    -36 -27 4 18 -1 -1 -8 -38 6 -26 -3 21 z1 23 -33 -27 -26 4 -38 19 -36 46 31 -31 -10 41 6 42 27 68 -37
    z1 -33 z1 -51 z1 -42 z1 -27 -44 -33 12 -37 -28 -34 20 -29 z1 -15 z1 -40 z1 13 z1 -6 16 6 24 17 33 50
    78 -46 -24 -44 -27 -26 -14 -32 -23 -6 -24 -11 26 z1 3 -49 -28 -41 1 -19 14 -25 4 52 55 -2 9 27 45 13
    14 43 71 -31 -30 -15 -35 -38 -31 -35 -32 -26 -38 -4 -21 -42 -15 -31 -17 -22 -29 -2 -1 -16 -31 3 -26
    -45 33 43 57 18 3 6 -5 -39 -39 -36 -31 -7 20 -2 28 -46 -27 -23 30 z2 -2 24 -32 -14 14 -19 -53 11 58 41
    -4 21 24 43 -36 50 29 60 -35 z1 1 -46 z4 -30 z2 -31 z4 -36 z1 55 -45 18 z1 26 -2 23 z1 47 -39 46 z1 68
    z1 -27 -28 -33 -33 -11 -10 -11 -11 -16 -2 -8 -6 -16 z1 -8 z1 -11 -28 7 -14 10 6 82 -14 6 -5 45 -2 49 3
    64 -1 -31 -24 -33 -10 -6 -7 -11 z1 -33 -7 -33 -23 -11 -20 -9 -3 -41 -16 -10 26 44 1 -18 10 -9 28 45 36
    32 63 47 38 -29 -25 -31 -14 z4 -31 -17 -35 -11 z4 -30 -25 -31 32 61 16 6 18 -5 -29 23 40 6 -8 40 62
    -21 -30 -29 -24 -1 -5 -7 -6 -38 -34 -20 -18 -9 -3 -14 -2 -13 -15 -19 -29 18 70 -6 -21 -21 46 12 27 -18
    22 56 54 -30 -27 -22 -25 z4 -36 -26 -21 -17 z4 -19 -25 -17 -17 -33 4 47 25 -11 9 30 27 -41 44 9 56 -27
    -27 -13 -28 z4 -21 10 -11 -14 z4 -13 -15 7 15 26 37 5 -5 17 67 19 41 -1 63 9 5 -27 -21 z1 -21 -12 -6
    z1 -4 -26 -25 z1 -8 -9 -19 z1 -10 -19 -21 z1 -20 24 -14 z1 -16 28 -11 z1 35 37 26 z1 67 -29 -27 z1 -20
    z4 -9 -32 z1 7 z4 -7 -45 z1 7 36 -29 z1 27 39 -4 z1 39 30 -36 z1 36 -19 -24 -5 -7 -16 -19 -2 -1 -28
    -14 -3 -14 -13 -23 -20 -5 -17 -31 2 5 -31 -21 -7 -18 -16 6 -13 24 2 29 42 54 -23 -15 -8 -3 -15 -19 -1
    -2 -22 -14 -10 -8 -29 -4 -13 -12 -28 -14 9 -6 -28 -22 -12 -12 -7 3 -6 24 10 24 28 74 -27 -14 -22 -5
    -23 -22 -19 -20 -19 z1 3 7 -13 -11 -13 15 1 -10 -9 21 -4 -29 -6 -19 -26 12 -3 32 -1 17 z1 89 -17 -21
    -14 -18 -3 -4 -1 -1 -25 -12 -12 -19 -3 -10 -12 -4 -16 -28 -30 -23 6 15 -4 -9 -16 7 6 27 -5 27 36 54
    -20 z1 -14 -16 -21 z3 -19 z1 7 -33 -21 z3 -23 z1 -11 -29 -12 z1 -1 z1 2 z1 45 -55 39 z1 19 z1 -19 -24
    -15 -14 -20 -17 -20 -16 17 -6 -15 -5 -18 -18 -12 34 -6 -10 12 -7 10 z1 -22 -18 -32 -5 27 -11 z2 71 4
    -20 -15 z1 -17 -20 -10 z1 -1 -13 -28 z1 -8 -18 -12 z1 -11 -10 -30 z1 -22 -3 -11 z1 -9 19 -42 z1 19 35
    -1 z1 53 -21 -21 -18 -11 -21 -14 -17 -14 -16 -3 -7 21 -12 -8 -4 14 7 -33 18 5 -25 -17 -18 -8 9 -14 18
    28 6 17 95 17 -21 -14 z1 -13 z3 -14 -15 -18 z1 7 z3 -30 -8 -28 z1 -10 z3 -26 24 -5 z1 41 z3 -53 -18
    -20 -2 -12 -10 -15 -9 -22 7 11 -1 -3 -4 14 -4 -11 -15 3 7 19 -18 -20 -2 59 -42 20 z1 30 -8 72 z1 -4
    -17 -15 -18 -1 z1 -2 -3 z1 -19 -5 -17 -10 -6 -15 -5 -1 -28 -19 -5 -8 27 -9 -22 -4 -13 14 24 28 25 38
    19 24 17 -32 -15 13 -18 -12 -16 -9 33 13 33 40 20 -9 23 24 11 -41 -19 17 7 43 10 23 -2 -26 15 23 5 -3
    1 32 -16 -8 -12 -20 -6 31 -15 -15 56 27 -14 -11 9 -8 -42 9 2 41 7 43 22 -3 16 8 12 27 59 15 -13 22 -55
    -10 -16 z1 -20 -8 z3 2 z7 -25 18 z1 -36 11 z3 32 z7 -50 17 -31 -13 13 -17 -12 -14 -8 31 12 31 39 19 -9
    22 22 11 -40 -19 16 7 40 10 22 -2 -26 15 21 5 -4 1 30 -9 -12 -13 z1 -18 -13 -11 z1 -20 -15 -14 12 -10
    -11 -10 22 1 -19 -11 z1 -31 -4 -19 z1 -27 6 28 8 6 26 22 19 -14 z1 -18 -7 z3 1 z7 -24 17 z1 -34 10 z3
    29 z7 -48 3 -29 -21 -21 8 -18 -16 -11 -23 -23 25 -11 10 38 8 -8 -30 -22 15 -21 1 19 14 61 -20 11 8 -7
    8 6 15 10 -15 -10 -5 -2 -1 28 27 32 z1 -20 z3 -44 z2 -15 -11 -16 z1 -10 -1 -16 -3 z1 -2 z3 -4 z2 -14
    -9 -16 -19 -9 -3 -14 -8 3 38 -21 37 -2 -54 -2 22 -7 14 -1 7 -1 22 z1 61 z1 4 6 3 z1 -2 z1 46 -9 -14
    -14 -9 -13 -12 21 -23 -20 z1 -26 4 57 5 6 4 3 18 1 1 -1 10 22 24 21 -3 11 -2 35 -13 34 9 -11 -10 -14
    -15 -23 15 -14 -5 -13 -1 -19 z1 7 -14 19 66 9 -13 11 2 -16 13 -1 29 -6 10 14 53 8 32 z1 -61 -14 26 z6
    -34 -30 z2 19 7 -32 -22 -18 -14 z6 -15 -14 z2 -10 -1 -3 z1 -2 -21 -8 -12 -25 3 -19 -9 40 21 -15 -20 1
    -3 -15 -9 13 -10 z1 6 7 32 -18 63 -9 12 -4 -7 3 14 -4 5 -11 -15 -5 2 -8 -23 -10 8 -23 6 5 -9 13 54 -27
    7 -7 3 -12 -24 13 -2 7 27 7 5 z1 -4 46 -6 5 35 -11 3 z2 -18 -25 -6 14 -15 -16 z2 -13 -11 -5 -12 15 33
    z2 -30 -36 23 -16 -19 -8 z2 -17 -10 3 -4 -4 z1 -20 -14 21 z1 -31 16 z3 -17 z3 -39 -17 z1 -10 -8 -12 z1
    -15 -4 z3 -1 z3 -3 -17 -9 -17 z1 -11 -14 -12 4 33 -46 2 -11 3 -2 15 19 -24 17 -5 z1 34 43 -3 39 -66 -9
    14 8 12 10 12 33 -18 -5 -19 -10 -10 -3 -13 -9 -10 -4 -15 -2 18 -21 34 53 13 -10 -18 14 -8 2 -10 19 -33
    24 38 33 17 21 1 -61 -11 z1 -12 -13 -17 18 11 27 z1 -11 z1 -15 z1 -26 z1 -33 -10 -3 -13 -7 -14 21 -10
    -15 z3 -1 z1 -1 z1 -2 -17 29 1 19 z4 -19 -12 -41 -35 -2 -2 41 7 -18 -12 -4 -11 z4 -15 -10 -4 -11 -8 3
    1 -18 -12 1 -3 -19 -36 7 42 9 -10 3 -17 1 -11 -16 -12 -6 -14 3 20 12 -37 11 -24 12 -5 1 -16 -13 -3 5
    60 39 -5 z1 -18 -10 20 z1 -27 14 z3 -17 z3 -36 -14 z1 -9 -7 -13 z1 -15 -3 z3 -1 z3 -1 -1 -7 -13 -13 1
    -1 -13 21 z1 -13 -3 -11 -1 -28 -8 -25 z1 -12 z1 -12 z1 -11 z1 -11 z5 -1 z2 -6 -10 -12 -10 -21 10 -9 -9
    -11 -3 -21 z1 -2 -8 4 61 11 -13 7 5 -10 5 -7 24 3 2 1 46 -3 31 -11 -49 z1 -28 -12 -4 -1 62 -18 -12 z1
    -6 11 14 z1 -8 -27 8 z1 -4 4 12 -4 -27 -1 10 z1 -11 z1 -33 z1 7 -31 52 -17 -9 5 27 z4 -27 z1 -36 -27
    16 -7 -9 14 -7 -9 -14 -10 z4 3 -15 -18 -9 -5 9 -10 -5 -23 z1 -18 -1 15 z1 28 2 -4 -20 z1 -8 -10 20 z1
    2 -9 14 -3 -23 -13 -10 -18 39 3 63 z1 -5 z1 11 z1 13 -4 z1 -16 -12 18 z1 -25 13 z3 -15 z3 -33 -13 z1
    -8 -7 -12 z1 -14 -3 z7 -1 -17 z1 -11 -13 18 z1 -24 11 z3 -13 z3 -29 -13 z1 -7 -3 -10 z1 -12 -4 z3 -1
    z3 -3 -13 -6 z1 -10 -28 -17 z1 20 13 32 -1 30 -20 -4 z1 5 7 4 2 -13 5 10 3 4 -6 37 -2 -65 16 -34 2 48
    -8 -42 -9 4 z1 12 -10 -5 2 -5 -6 13 z1 -2 4 16 -6 32 11 33 z2 -10 -4 7 -62 -1 -2 z1 28 3 45 -8 -19 -1
    -4 31 -15 3 -8 -8 -5 -8 -4 -13 8 -9 -11 -32 -2 -6 15 4 6 11 z1 -6 -3 -5 -13 -15 32 72 16 z2 -5 -2 -6
    -1 -13 -6 -24 z1 33 -11 25 -5 -9 -4 -1 z1 -5 -9 -3 z1 -20 -9 z1 -7 -42 11 -36 26 14 8 -17 z1 -11 -13
    17 z1 -22 10 z3 -13 z3 -28 -12 z1 -6 -2 -11 z1 -12 -3 z7 -1 -11 -6 -3 -5 -2 10 -9 -6 -7 16 8 2 -2 10
    11 5 11 40 8 8 -2 z1 -8 -5 -4 22 19 -47 -1 5 -3 45 -15 -2 -14 -8 -8 -1 -11 -7 -10 -4 -13 -2 16 -22 32
    46 14 -11 -16 12 -6 1 -9 16 -31 19 35 25 15 17 z1 -56 -5 -8 -12 -7 -5 15 19 -2 -10 -3 -9 -5 -24 -9 -21
    -9 -10 z1 -9 -3 -9 1 -12 -2 z4 -1 z3 -15 -16 z2 -4 6 20 7 -9 -7 -9 z1 -8 12 -8 z1 -9 z3 -5 24 12 -10
    -14 -4 -6 z1 67 -7 -8 z1 -17 -5 29 8 z4 -3 -4 -18 -36 9 -11 2 12 -5 -9 -11 -5 z4 -9 -8 -8 -13 -7 15
    -11 2 -24 -28 -3 -12 4 8 -5 -17 6 -6 -6 10 3 -2 1 14 -11 64 22 11 z2 -21 4 -10 -45 -11 3 3 23 -1 38 z1
    -8 15 -7 z1 4 -13 -11 z1 -7 -3 -20 z2 -10 -11 z1 -9 12 -1 -2 -36 -13 2 z1 4 -1 79 z1 40 -16 8 5 2 -12
    z1 8 31 12 2 -3 -21 -4 -6 z1 1 -7 -23 -33 -2 45 5 -13 28 -24 1 7 -18 12 37 z1 6 6 34 -16 z1 -10 -13 15
    z1 -20 9 z3 -13 z3 -26 -10 z1 -5 -1 -11 z1 -11 -3 z7 -1 -12 -2 -6 -1 z4 -5 -9 -20 20 25 26 -12 4 -14
    -1 -18 -3 z4 9 -11 8 5 9 -59 -1 38 z1 -8 -8 -1 -4 3 -13 -8 -1 z1 -21 z3 -17 z1 28 -2 -9 14 -37 21 -1 6
    -1 z1 74 z1 14 z1 7 -5 -16 -14 22 3 -4 34 -14 11 z4 -18 -19 -6 -19 -4 -6 -7 -12 -3 -6 13 -3 z7 -1 -10
    z1 -16 -7 -1 -6 -2 -3 -16 -10 -1 -24 -2 -11 -6 -15 15 -6 26 2 -29 -12 -6 3 -15 -23 34 12 -6 17 12 -1
    10 -34 -14 14 -7 23 z1 -4 -4 -9 -5 -6 -3 -13 -8 -3 -22 -18 10 -8 -15 11 15 3 -1 -6 z1 -11 9 -12 28 76
    -6 -3 -6 -4 -4 4 -13 -9 -11 z1 -17 z1 -2 z1 -16 z2 -4 -2 15 -27 21 3 2 15 z1 71 z1 22 3 2 -7 26 22 -5
    4 -50 -19 -4 1 -2 6 18 -15 32 5 6 16 -7 -7 -9 -12 -6 13 8 -16 -8 -6 -8 -6 -5 -7 -3 -8 -18 -10 11 7 -3
    10 23 -5 z2 -19 -7 z2 -21 -7 1 -15 19 -2 z1 -10 -10 -13 z2 -1 z3 -2 -1 -10 z1 -15 -6 z1 -6 -2 -3 -15
    -9 -1 -23 -2 -11 -5 -15 14 -5 25 1 -28 -12 -5 3 -14 -22 33 11 -5 17 12 -1 5 2 -12 1 7 29 12 2 -3 -20
    -4 -6 z1 1 -7 -22 -31 -2 42 3 -13 27 -23 z1 6 -18 10 34 z1 6 6 32 -6 -10 2 -6 8 -12 1 24 -1 -4 -14 -9
    -4 -9 -18 -17 z2 -4 -12 z2 -6 -10 z8 -1 z1 -9 -3 z2 -2 z1 -4 z1 -9 -11 -2 z1 -3 -3 -10 -2 -18 -9 z2 3
    z1 -16 29 10 -9 -3 z1 -22 -5 -9 -12 -11 -7 1 36 -5 6 z1 -1 -9 -6 -2 9 -6 -11 1 -4 -5 -5 -13 -11 15 2
    -4 z1 -9 -9 -7 31 64 15 -10 6 -8 3 10 36 1 -3 -13 3 41 2 -6 7 -12 2 z8 -18 z1 -18 z3 -15 z1 -5 15 1 14
    z4 -10 -12 -8 -40 -1 1 39 3 -11 -9 -1 -4 z4 -11 -7 -1 -6 -4 4 z1 -21 z1 -7 -14 -7 z1 -3 -1 -3 z1 -14
    -18 -9 z1 -5 -7 -11 z1 8 -17 37 z1 -23 1 -6 z1 -21 -29 49 z1 6 9 4 33 8 -33 -1 5 6 21 10 -5 -13 -3 -3
    -9 -7 -5 z1 -14 -17 -5 -20 z5 -3 z1 -1 z4 -1 z1 -8 -6 z2 -2 -1 1 -8 -7 -10 z1 -2 -5 -1 -10 -1 -18 -6
    z2 4 -1 -16 24 9 -6 z1 -4 -27 13 z1 -7 -1 -8 40 25 -21 8 -16 -10 -4 -1 4 -8 14 -21 z1 -6 -4 26 -1 -13
    6 -12 -1 -7 -8 42 z1 -10 15 31 -11 -24 -1 2 30 14 -5 16 -4 -10 -9 -6 -8 10 -12 -7 -7 -2 -11 -8 -7 -1
    -17 -16 z8 8 10 6 -11 -4 -1 11 57 -7 -10 13 6 -8 -7 -5 -9 -19 -7 -13 -5 -1 -1 z2 -1 z3 -1 z3 -6 -11 -2
    z1 -17 -2 -4 5 -10 -3 z2 32 1 z2 -7 -10 -1 -1 16 -4 -14 11 13 z3 -38 -2 1 1 -6 -2 -11 -6 -15 -18 -5 -4
    12 -5 -15 33 1 4 z1 -4 z1 -4 -1 -17 -16 -11 4 36 z1 3 z1 -15 -6 z1 -18 6 -4 -1 -5 z3 -6 -7 -14 19 -8
    -15 z2 -9 -10 -15 -16 -22 -10 z2 -2 22 14 9 -7 -33 z2 3 17 -5 -7 -12 -9 9 -5 -11 -24 -6 -1 -1 10 4 z2
    42 -1 -16 3 8 32 9 -33 16 4 z2 -8 z3 -37 -10 -23 -1 2 29 13 -4 15 -4 -10 -9 -6 -7 10 -12 -7 -6 -2 -11
    -8 -6 -1 -16 -15 z8 -5 -10 2 -6 7 -11 z1 22 z2 -3 -10 z2 -6 -9 -1 -4 -13 -8 -3 -8 -16 -15 z8 -5 z1 -6
    -5 -2 z2 -1 -16 -17 -4 -7 -1 1 -5 -2 -14 z1 -14 -11 z2 2 1 27 -5 1 2 -13 -26 -20 4 -14 z1 -8 -11 13 z1
    -17 7 -8 z1 -4 -1 -9 z1 -9 -3 z3 -9 z3 -22 z8 7 -2 z2 -7 -4 -6 z1 4 -13 z2 -6 -10 -8 -2 -1 1 3 z1 15
    -13 -7 -5 -5 -19 33 3 5 12 -3 -13 31 8 -32 -1 5 5 20 9 -5 -13 -2 -3 -8 -6 -5 z1 -13 -15 -4 -18 z5 -2
    z1 -1 z4 -12 -18 10 -4 -4 31 -17 2 -4 -3 -4 -8 -7 -2 14 -6 -30 -10 16 -7 -3 -6 30 10 -7 -4 -5 -3 18 24
    -4 57 -5 15 30 -9 -5 6 16 -1 -3 -1 -11 -47 -3 5 -4 10 -10 -1 -7 -8 -2 z1 2 z1 -9 -26 -1 1 -1 -3 -7 -7
    -3 -5 1 -1 -11 -3 -31 -19 -2 -7 10 4 z1 -5 6 -9 28 -1 -2 z1 -8 -1 z1 48 -9 -7 10 -3 39 -8 3 -1 -5 2 13
    -10 11 -1 2 -2 -17 23 1 29 -2 -65 15 13 z8 -14 -12 -8 -16 z1 -4 z1 -8 -11 -1 -6 -13 3 3 -25 -14 -5 -3
    8 -1 -2 6 41 z1 -18 2 16 z1 36 18 15 1 2 3 -6 -1 z2 -38 1 z1 -5 z1 -4 z1 -1 z2 -9 -17 -2 -7 z1 4 z1 -2
    z1 -18 -6 -10 z1 -2 z1 1 -13 9 5 -4 1 -24 -6 -2 -16 -23 -3 20 18 17 8 3 -11 1 -7 7 5 -3 -11 2 -7 z1
    -12 -2 -7 z1 -16 -7 z8 -14 z1 -8 -10 12 z1 -16 7 -7 z1 -3 -1 -8 z1 -8 -3 z3 -9 z3 -20 z8 -3 -2 -2 -4
    -1 z2 -1 -13 -5 -17 -6 2 -1 2 -1 -17 -5 -6 -11 -1 z1 -1 1 -4 -2 11 -3 -2 -3 -27 -4 -5 -2 -7 -1 -28 -12
    -11 z9 8 -10 -9 -4 2 23 51 14 -8 -6 5 -1 -40 16 -7 -2 -4 -10 2 -6 6 -10 z1 20 z2 -2 -9 z2 -5 -8 z1 -3
    -12 -7 -3 -7 -15 -13 z8 -1 -4 z1 -4 z3 -1 -8 -11 -7 -12 -1 3 2 z1 -3 -14 -3 -11 1 -1 -1 z1 19 -6 -13 8
    5 -6 -12 -19 -5 5 11 -8 11 -7 -25 5 5 -4 40 -2 -29 -3 -22 15 z8 -15 z1 -13 z1 -6 z1 -4 -1 -3 -10 z2 9
    -18 z2 -3 -7 z2 -38 -7 z2 3 -5 -23 -5 26 4 -17 14 10 -10 39 -10 28 -3 -5 -7 -6 -17 -2 16 -9 -18 -2 -1
    -3 -23 -1 z1 11 48 -1 -1 4 -24 z1 32 -1 18 -10 -10 3 2 z2 -1 -37 z1 -2 -7 -6 21 9 -3 -2 -15 -12 -10 2
    7 -15 19 -1 8 -20 -2 4 -8 -8 -27 z1 17 z1 35 1 29 -12 1 1 7 4 -15 -20 z1 3 43 -9 8 5 -8 -5 -6 5 4 -3
    -9 z1 -6 -2 -11 -2 -7 z1 -15 -10 z10 -6 -2 z2 -1 z1 -8 -1 -13 -7 z2 2 z1 -4 z1 -14 -6 z3 -1 -14 27 7
    -9 -5 z1 -19 -5 13 -11 -30 2 -6 -10 10 -2 -2 -2 13 -3 -8 -5 -9 -6 -1 z3 -11 z1 -23 -2 z8 -5 z1 -2 -3
    -1 z3 -11 z1 -8 -14 z2 4 z1 -13 z1 -7 -11 1 z1 -3 z1 9 z1 -13 6 -6 z1 -13 -18 -3 -4 -4 12 14 -11 -3 4
    -7 -6 -16 -36 z1 -6 10 -4 -29 -18 26 -1 20 5 24 18 18 z1 22 6 z4 12 4 z2 -24 -4 9 -5 -4 -10 z2 -10 -2
    -3 3 z6 -16 -12 z8 -4 -3 -4 -15 -17 29 -25 -12 4 -1 6 11 2 15 21 1 -9 21 -3 16 23 6 7 -22 -5 -15 3 30
    -1 z1 -6 -15 -6 -16 -2 16 -8 -18 -1 -1 -3 -22 -1 z1 10 46 -1 -1 4 -23 z1 31 z1 17 -9 -9 3 2 z2 -1 -35
    z1 -2 z1 -5 -1 -6 -1 8 17 12 -11 -8 3 -6 -2 1 -28 -13 32 -15 2 18 -11 22 -24 4 -5 -13 48 16 39 4 6 13
    -11 -6 -4 -1 21 z1 -15 -14 -2 -3 z1 -8 -21 z1 22 29 3 -8 4 -4 -20 14 15 2 z1 1 1 12 z1 -8 -15 -21 15
    -8 -8 -1 24 3 10 6 -6 -2 -15 -2 z1 -8 7 -24 1 2 -3 30 22 -57 -8 11 -2 25 -1 17 6 21 4 23 -11 11 27 -2
    -3 -3 -1 -2 -11 3 6 -9 29 3 -18 23 z8 -15 z3 -13 z1 -11 z1 -2 z1 -9 8 z1 4 z1 3 -9 -29 -5 -4 z1 14 z1
    2 13 -3 21 -46 z1 -12 z1 27 32 43 -14 2 z1 5 z1 7 -5 -9 -2 z1 -14 z1 -2 5 -8 -3 z2 28 2 z2 -5 -8 -1 1
    13 -5 -13 10 13 z3 -34 -1 1 1 -1 -3 z1 -4 z3 -1 -4 -13 -9 -9 1 -1 -2 z1 -7 -10 -6 -11 -3 4 1 1 19 -6
    -7 7 z1 -3 -8 -20 26 4 -29 -1 3 2 16 8 -7 -8 4 -5 -6 -5 -8 -7 -11 -12 -4 -16 z12 -5 z1 -3 z3 -1 z1 -12
    -1 -10 z1 -2 z1 1 z1 -13 -5 -8 z1 1 z1 2 z1 4 32 z1 -12 -18 -2 4 -29
    """#

  static let confidence = #"""
    80 75 11 77 77 11 75 11 77 77 12 75 11 77 75 72 75 11 77 75 72 75 11 77 4 4 75 11 77 4 77 75 11 77 75
    12 75 11 4 75 75 75 11 3 75 75 75 11 75 11 77 75 11 11 75 75 75 12 75 11 77 75 11 11 75 54 75 11 75 z1
    57 75 12 75 z1 4 75 11 4 z1 54 75 11 11 75 76 75 11 12 77 4 75 11 75 12 54 75 11 75 11 54 75 11 75 11
    4 75 11 z1 4 75 75 11 75 12 54 75 12 3 z1 22 75 11 z1 57 4 75 11 z1 76 17 75 4 11 54 4 75 11 5 75 55
    75 11 5 70 55 75 12 4 z1 57 75 4 11 59 22 77 4 z1 22 12 77 12 75 5 11 78 4 z1 57 58 78 4 5 76 57 77 4
    57 z1 52 78 11 76 17 z1 78 12 64 13 12 4 75 5 76 80 78 12 4 z1 19 4 78 5 57 52 4 75 11 59 46 3 75 11
    64 79 4 22 z1 12 62 4 78 5 76 75 3 78 42 35 58 4 22 5 11 59 4 22 z1 59 69 4 22 5 12 62 3 57 35 2 12 78
    11 9 4 1 4 22 5 11 26 4 57 5 52 66 3 75 67 2 40 z1 57 4 73 58 75 4 78 5 35 75 4 78 5 35 75 4 78 35 58
    75 4 4 59 59 75 4 76 67 4 11 62 19 26 46 77 4 78 58 35 11 64 26 37 77 75 5 78 70 42 75 4 67 26 27 77 4
    78 58 35 12 22 26 46 40 5 55 70 55 41 4 59 66 55 40 4 59 80 1 38 75 5 78 13 60 4 7 79 78 44 12 22 26
    21 9 4 59 66 37 55 5 55 70 19 60 4 11 59 2 36 77 4 67 80 76 77 4 55 37 59 4 11 59 55 25 5 55 75 76 2
    -210 -60 -80 -260 -60 -210 -60 -80 -260 -280 -210 -60 -80 -550 -1580 -210 -60 -80 -550 -1580 -210 -60
    -80 400 400 -210 -60 -80 400 -80 -210 -60 -80 -630 -280 -210 -60 400 -90 -550 -210 -100 3150 -630 -160
    -260 -20 -90 -130 -120 -160 -20 -130 -630 -90 -260 -110 -90 -130 -120 -160 -20 -130 -630 690 -260 -20
    -90 -2440 -560 -260 -110 -90 -2440 590 -260 -60 590 -2200 690 -160 -20 -130 -630 -30 -160 -20 -450
    -260 980 -90 -20 -410 -450 690 -90 -20 -630 -130 690 -90 -20 -630 -130 800 -160 -20 -2440 980 -210 -90
    -20 -630 -450 690 -260 -110 3150 -2200 -910 -90 -20 -2440 -560 590 -90 -20 -2440 -110 -4160 -260 2140
    -130 690 1890 -90 -20 1120 -480 440 -90 -20 1120 -110 920 -90 -450 800 -2200 -560 -260 2140 -130 1870
    -910 -80 980 -2200 -910 -450 -40 -110 -480 1120 -100 3690 980 -2200 -560 17740 2420 2140 1120 -20 -80
    -150 2140 -80 -1200 60 3690 -20 -110 -4160 -2200 2420 -10 5500 7500 -550 2140 -330 1390 -110 15500
    3690 -450 800 -2200 -1040 2140 2420 1120 -80 60 2140 -330 -130 1870 1500 3150 -330 -100 5500 3610 2140
    -910 -2440 -450 630 2140 2420 1120 -20 -480 3150 2420 690 -5820 19320 2140 -910 1390 -180 1870 2140
    -910 -2440 3170 -510 2140 -910 1390 -450 630 3150 -80 -3160 2300 -550 3690 -20 -4140 -10 370 2140 -910
    1390 -100 -2300 2140 -80 1390 60 -2950 3150 -330 -120 1740 -2610 -2440 -560 2140 -1960 17740 -1150
    2140 3690 1390 -5370 -1150 2140 3690 1390 -5370 -1150 2140 3690 -5820 18390 -1150 -2200 2140 2890 1870
    -1150 -2200 -10 -10 -560 -180 450 -1210 -1830 500 -1000 2140 3690 19320 -5820 -180 8500 -4490 -1170
    -580 -1150 1390 3690 -110 530 -1150 2140 -30 -1830 -2490 -1000 2140 3690 19320 -5820 -450 -910 -2070
    500 -890 1120 440 -280 3030 900 -2200 2670 -1610 2410 -1320 -2200 2670 6500 370 -4440 -1150 1390 3690
    7500 -2890 -10 900 2000 3690 200 -450 -910 -2760 890 -4140 -2200 2670 -1610 -3230 920 1120 440 -280
    -900 -4650 -2200 -220 2670 2630 -560 -1000 2140 -30 15500 -110 -1000 2140 3430 -2830 2950 -2200 -220
    2670 2090 1600 1120 440 -550 -20 10 -82 z1 -28 z3 3 z2 -43 z1 -2 z3 9 z2 -30 z3 8 z4 48 z3 104 -80 -28
    -25 -7 z2 3 z2 -41 z1 -2 z2 -3 10 z2 -36 8 z2 7 6 z2 3 46 z2 4 99 -22 -73 1 -53 z1 -3 z1 6 -5 -51 -6
    -6 z1 -18 z1 22 z3 -28 z3 8 z2 -3 45 z2 2 94 -21 -70 1 -50 z1 -3 z1 6 -5 -48 -6 -6 z1 -17 z1 22 z3 -27
    z3 7 z2 -3 43 z2 2 90 -73 z2 -4 z3 3 -31 z2 -19 -10 z2 13 -25 z2 -6 -10 z2 31 34 z2 32 53 z2 88 -70 z1
    -4 z4 3 -30 z1 -18 z2 -10 z1 13 -24 z1 -6 z2 -10 z1 30 33 z1 31 z2 51 z1 85 -63 -28 -47 -1 -3 z1 6 z1
    -4 -42 6 -7 z1 -13 -3 16 z2 -32 9 z2 6 5 z2 3 37 z2 1 80 -60 -53 z2 -20 19 z2 -37 -8 z2 -29 12 z3 -21
    z1 -11 z1 -9 z1 30 z1 28 z1 48 z1 28 z1 80 -59 z1 -44 z1 6 z3 -44 z1 -13 z1 -27 z1 17 z3 -9 -18 z3 1
    z2 5 51 z2 15 77 -58 -3 -36 -5 z6 -25 9 z4 -24 -10 3 2 z1 -17 z1 32 z2 37 15 z3 76 -52 z1 -42 z1 -43
    z1 -12 z5 -33 z1 9 z3 -21 -16 z2 8 31 z6 29 74 -54 -3 -29 -5 z6 -26 9 z4 -23 -10 z1 2 z1 -16 z1 26 z2
    35 13 z3 71 -48 -18 -39 -2 -39 -16 -9 -6 z4 -44 8 6 10 z2 -22 3 z2 28 -7 z6 67 23 -34 -51 -30 -19 z4
    -3 -30 -30 11 z5 -14 3 -9 z1 -31 z1 22 z1 17 8 23 z1 19 1 68 -55 2 -24 -8 z4 -36 -8 -6 -9 z4 -11 -5
    -20 14 -19 -15 -3 46 10 10 18 20 5 10 42 68 -55 -8 -20 -15 2 z1 -11 5 -39 -10 -1 4 -3 z1 -23 10 -19 -3
    -16 3 -9 z1 41 z1 16 z1 31 8 14 z1 63 9 -44 -5 -31 -19 -39 2 z1 -16 z4 -28 -7 -2 21 z2 -2 -24 z2 12 23
    z6 26 63 -51 -2 -19 4 -26 9 -9 -1 z4 -21 -12 17 5 z2 -18 3 z2 13 24 z6 33 64 -46 -15 -20 -21 -35 3 3
    -2 z2 -29 10 z2 17 12 z4 -10 3 20 z7 61 12 -39 -14 -31 -13 -35 -2 1 -10 z2 -37 9 z2 10 12 z4 -14 3 22
    z7 60 12 -38 -5 -34 -1 -39 10 -2 -4 z2 -22 -17 z2 12 9 z4 -17 5 8 32 z6 30 61 -50 3 6 z1 -17 -14 2 2
    -24 3 -3 6 -6 23 1 -11 z1 -18 z1 -18 z1 5 z1 32 z1 7 z1 11 z1 27 z1 60 -41 -11 -22 -14 -34 z1 3 -11 z2
    -35 10 z2 9 11 z4 -9 3 18 z7 57 10 -34 -39 -29 4 z1 6 2 3 -18 -26 -21 13 -4 5 z1 -5 -3 -14 z1 -1 z1 -8
    z1 23 2 15 -6 30 z1 7 15 59 -27 z1 -37 -2 -18 -8 -14 9 -2 z1 -18 1 -26 -13 18 9 z2 -17 -20 z2 -1 41 z2
    3 11 z1 1 28 56 -43 -17 -19 -4 -11 -14 -20 4 -15 -18 11 z1 14 -18 -19 21 z2 -14 -24 z2 7 21 z2 3 10 z2
    13 55 -38 z1 -12 z1 -23 2 -8 3 z1 4 z3 -5 z1 18 -19 3 3 z1 26 -3 z3 -2 z3 57 z1 5 -26 -3 -14 -9 -26
    -34 5 -14 -36 12 11 6 -5 -31 6 12 z2 6 23 z2 -3 -20 z2 2 54 z2 1 21 -25 -9 -6 4 -28 -32 5 -8 7 z1 -30
    15 -7 2 -3 -6 3 z1 -2 37 3 -7 -4 -22 2 7 4 57 z1 2 2 20 -19 -37 -9 -22 z1 4 -1 2 -13 -24 -27 20 z1 4
    -14 6 z1 -9 z1 -12 z1 -2 z1 12 z1 5 z1 13 z2 1 54 1 14 -30 -36 -26 -7 -25 -6 z3 4 -25 2 22 6 -3 1 6
    -18 4 3 -11 24 z1 -5 z1 3 2 34 11 52 -25 -23 -34 -20 -13 -18 -19 23 z1 -2 1 10 -2 -12 z4 -5 4 9 -6 -8
    10 z3 -3 -3 9 7 56 -13 -8 -32 -15 -1 -2 -34 20 z1 -2 z1 -31 z1 2 z1 11 z3 -2 2 18 -8 -12 z1 -8 z1 -3
    z1 50 z1 13 -20 -8 -40 -12 -27 -6 6 8 z2 14 -7 -19 14 20 -29 z2 -2 9 z2 -2 20 z2 -6 z3 51 32 -24 3 -2
    1 -35 -27 -5 -4 7 -7 10 7 3 4 -2 11 4 1 z1 33 4 6 z1 -19 -1 20 4 54 2 3 -10 19 -40 -14 -12 2 z1 -28
    -17 2 -2 z1 2 z1 13 -3 1 z1 -4 4 -6 9 z1 -14 29 -12 5 z1 7 z1 9 6 55 4 -36 -3 -12 -10 -21 -10 -6 8 -18
    21 -15 -16 11 -12 7 16 z4 11 -3 -15 13 z4 -3 3 7 49 -23 -7 -19 20 -28 -19 -1 -19 z1 17 z1 3 z1 -33 z1
    20 4 16 -20 2 7 -9 -6 22 z1 42 z1 35 z1 22 z1 20 6 -28 -10 18 -6 -36 -7 -19 4 -11 15 13 8 -2 -21 -4 -2
    z1 5 -1 4 -1 z2 -9 8 49 12 -1 z1 18 -1 -40 -10 -11 -16 1 z1 6 -1 -21 -3 37 -3 5 z1 -1 z1 10 -8 -2 -11
    z2 -1 11 4 1 9 6 -6 z1 10 50 -21 z1 6 -5 -33 -3 -13 -25 2 2 24 -17 4 z1 -7 -10 9 z1 -1 z1 1 z1 11 1 1
    z1 51 4 -9 z1 15 1 13 z1 -37 7 -26 1 -5 -18 1 z1 -21 6 1 2 12 7 z2 4 z1 -24 z1 21 -9 -5 z1 2 z1 24 z1
    41 10 -19 -2 -27 -2 19 -7 -39 17 -11 -17 -1 2 4 22 -20 1 7 z1 8 -2 z1 -5 -8 -1 -1 -3 z2 34 24 16 33
    -18 -1 -17 -6 -8 2 -30 23 -25 -15 -2 -19 -1 -20 7 23 z2 -2 z3 2 13 -2 4 -3 13 z1 4 36 38 -3 -14 -6 3
    -36 -4 -1 -6 z1 -1 z1 27 z1 7 z1 -19 1 1 -4 15 -5 11 2 6 z1 14 z1 47 z1 2 z1 7 -28 9 -17 -20 4 1 -8 7
    -30 9 12 12 -1 -3 5 5 -13 2 39 -7 -3 z1 -11 -5 2 z1 9 14 4 z1 41 12 2 -10 -14 -15 -4 -13 -7 -17 11 -20
    4 17 1 -30 -9 -11 z2 -25 17 z2 1 -1 z2 18 46 -2 z1 6 11 -11 -17 -5 -10 7 -35 -2 9 -6 -17 -24 -6 25 -4
    -10 22 z1 -2 z2 -2 -2 z1 14 z1 6 2 z1 2 42 -9 29 -7 1 -25 17 -17 z1 -21 2 z1 -15 4 23 -26 -21 5 -17 z3
    12 z3 1 z1 2 31 39 -2 5 6 8 -21 -21 z1 -4 -10 -15 z1 5 -18 -4 4 -11 -9 24 z1 -5 6 13 z1 4 -1 4 z1 -7
    -10 7 z1 9 -2 -9 -2 44 -18 -23 19 -4 -4 -23 -16 6 26 -12 4 25 -10 -12 -3 -5 -9 3 26 -4 -5 2 -1 -7 9 3
    z1 -10 6 z1 45 4 -9 4 -11 -15 -11 -7 -12 -11 1 -8 -5 31 -32 -17 -6 z3 11 -1 z1 4 -3 z2 4 21 40 4 -5 1
    11 z1 -17 z1 4 z1 -28 -2 -2 -7 19 -5 -20 -5 -12 -1 -21 z1 3 z3 -1 z3 42 z1 3 z1 9 z1 1 -16 -19 -2 12 1
    -5 -5 -13 -13 33 1 4 2 -27 2 -1 z1 10 1 1 -1 5 3 -15 4 -6 7 16 -3 -6 z1 36 -1 z1 -12 -5 z4 -1 z1 -27
    -4 z2 3 z2 -1 -28 8 z1 3 -10 z3 6 7 -13 z1 41 4 -12 -28 -4 -22 z12 1 2 -29 -8 -12 23 -10 -8 -4 7 -2 6
    4 41 z1 4 -11 -27 -4 -22 z13 2 -28 -7 -12 22 -9 -8 -4 7 -2 6 4 40 z1 4 -14 z1 -34 -6 z12 -23 13 4 -18
    -24 1 7 22 -8 z1 9 -2 2 1 35 11 -2 -7 z1 -10 z4 -15 -15 z1 -20 z4 -4 -2 z1 -32 z4 3 -19 z1 14 -6 40 z1
    10 -13 z1 -5 z5 -23 -19 1 -5 z4 -32 z1 -10 z1 2 z1 3 z1 11 7 11 -26 2 28 -5 8 -5 3 -8 -3 -8 -5 z2 -4
    -8 -7 z1 -21 4 -9 -9 1 -11 10 13 z1 -22 -2 -12 -12 -8 -6 -1 20 -11 22 46 -19 -35 -1 5 z12 -18 2 15 -20
    -22 5 -1 24 -8 7 z2 2 34 1 9 -7 5 -1 -1 -13 -26 -6 -2 -4 z2 -1 z1 -3 z2 -5 -21 -2 11 -12 23 3 -7 5 8
    z2 -21 -23 -4 -1 -13 -18 -5 -6 z4 -10 -7 -5 -6 z4 -11 10 13 -2 z1 -9 4 41 -17 -8 16 -16 -6 7 -4 -13
    -21 -11 -4 -15 -4 -5 -1 -2 z8 10 -25 15 26 -10 -8 -4 -19 -1 19 10 8 8 3 -2 17 -18 -34 -1 5 z12 -17 2
    14 -19 -21 4 -1 23 -8 6 z2 2 33 z1 9 -17 3 -2 z1 -7 z1 8 z1 -12 11 -5 z1 -23 -6 -8 z1 -11 -1 -13 2 10
    -12 -11 -4 18 -6 -25 14 13 20 28 16 -18 1 z2 -2 -22 z2 -13 36 1 -27 22 2 26 26 -5 -4 z2 2 -2 z2 -27 -9
    4 12 -1 -17 -11 -6 -5 -3 -2 2 -5 -1 -1 3 -10 8 -25 -11 -6 z1 -12 3 -29 -9 -4 -7 -35 4 15 13 37 11 19 5
    -17 7 z1 8 -1 2 z2 -1 -6 -2 -2 z1 3 z2 -19 -22 -5 -7 z1 6 3 7 9 -39 2 -8 -7 -1 -2 -1 10 25 -9 -17 -2
    -24 z1 -11 z5 -19 -1 -1 z4 11 -16 3 15 25 28 4 7 -13 -6 12 -17 -8 1 8 -14 -27 -12 z1 -2 18 -18 3 1 -4
    -3 z2 -32 -15 -8 z9 -1 14 z2 -6 10 28 -7 -7 -1 -3 -2 -5 -2 -1 2 -4 -10 9 -8 -21 -12 -4 -2 7 -18 -6 2
    -3 -21 4 -6 6 -34 -2 28 25 14 2 17 -6 2 -1 -2 -1 -2 -1 z1 -6 -24 -2 -2 -2 -14 -1 2 -23 3 -6 -21 -1 15
    -31 4 23 20 1 17 6 -20 -1 15 -4 -10 z1 -5 -2 z1 -5 -17 -16 29 3 -26 9 10 26 18 -2 -1 z1 -4 -4 z2 4 1
    -19 11 -7 -4 -8 -14 -10 -7 z3 -9 -1 z2 -4 2 z2 -28 -2 z2 -10 -2 z2 -18 -6 -2 z1 -27 16 20 -3 15 -8 8 2
    -2 -2 -27 z1 -3 z1 -8 -3 z8 30 8 -16 7 -15 -17 -6 7 z1 21 z1 1 -15 17 3 1 -24 -16 -9 -2 z1 3 -2 -1 z9
    2 -25 21 -7 -13 4 17 18 -3 -4 -11 -2 8 26 19 z1 -4 z1 -3 -1 -4 3 -8 -4 -4 3 3 3 -3 -11 -28 -2 -4 -2 -6
    -2 1 -6 -21 -4 -30 5 11 22 6 -13 20 -4 -30 z1 -7 -7 10 z1 -2 -3 32 z1 -3 13 -16 6 22 -4 -12 z1 4 -1 11
    z1 -5 -6 -31 z2 7 z2 -12
    """#
}
