/// Common given names and surnames, by which a column of persons is known.
///
/// The commonest of the United States Census of 1990 (public domain), with names that are common elsewhere; words
/// that are more often something else are left out.
enum PersonNames {
  /// Given names in lower case.
  static let given = table(givenNames)

  /// Surnames in lower case that are no given names.
  static let family = table(familyNames)

  private static func table(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) })
  }

  private static let givenNames = """
    aaron abdul abdulaziz abdullah abel abigail abiy abraham abu ada adam addie adrian adriana adrienne
    agnes ahmad ahmed ahmet aidan aimee akiko al alain alan albert alberta alberto alejandro aleksandr
    aleksei alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice
    alicia alisha alison allan allen allison alma alonzo alp alton alvin alyssa amanda amelia amir amit
    amos amy ana anatoly anders andre andrea andrei andres andrew andrey andrzej andré andrés andy
    angela angelica angelina angelo angie anil anita ann anna anne annette annie anthony antoinette
    antonia antonio archie ariel arlene armando arnold arthur arturo arun ashley ashok aubrey audrey avi
    ayman barack barbara barry bashar beatrice becky belinda ben benazir benjamin bennie benny
    bernadette bernard bernice bert bertha bessie beth bethany betsy betty beulah beverly bill billie
    billy bin bjorn björn blake blanca blanche bob bobbie bobby bonita bonnie boris boyd brad bradford
    bradley brandi brandon brenda brendan brent bret brett brian bridget brittany brooke bruce bryan
    bryant byron caleb calvin cameron camille candace candice carl carla carlos carlton carmen carol
    carole caroline carolyn carrie carroll cary casey cassandra catherine cathy cecelia cecil cecilia
    cedric celia cem cesar chad charlene charles charlie charlotte cheri cheryl chester chris christian
    christie christina christine christopher christy cindy claire clara clarence clark claude claudia
    claudio clayton clifford clifton clint clinton clyde cody colin colleen connie conor conrad
    constance cora corey cornelius cory courtney craig cristiano cristina curtis cynthia damon dan dana
    daniel danielle danny darin darla darlene darnell darrel darrell darren darrin darryl daryl dave
    david dean deanna debbie deborah debra declan delbert delia della delores deloris denis denise
    dennis derek derrick desiree devin dewayne dewey dexter diana diane dianna dianne didier diego
    dieter dirk dixie dmitri dmitry dolores domingo dominic dominick don donald donna donnie dora doreen
    doris dorothy doug douglas doyle duane dustin dwayne dwight earnest ebony ebrahim ed eddie edgar
    edith edmond edmund edna eduardo edward edwin ehud eileen elaine elbert eleanor elena elias elijah
    elisa elizabeth ella ellen ellis elmer eloise elsa elsie elvira emanuel emil emilio emily emma
    emmanuel emmett emre enrique enzo erdogan eric erica erick erik erika erin erma ernest ernestine
    ernesto ervin essie estelle esther ethel eugene eula eunice eva evan evelyn everett evgeny ewan
    faisal fannie faye felicia felipe felix ferenc fernando flora florence floyd forrest frances
    francesco francine francis francisco francois frank frankie franklin françois fred freda freddie
    frederick fredrick gabriel gail gareth garland garrett garry gary gayle geneva genevieve gennady
    geoffrey george gerald geraldine gerard gerardo gerhard gertrude gilbert gilberto gina giorgia
    giorgio giovanni giuseppe gladys glenda glenn gloria gonzalo gordon grady graham greg gregg gregory
    gretchen guadalupe guillermo gustavo gwen gwendolyn gyorgy günter hakan hamid hamish hannah hans
    harold harriet harry harvey hassan hattie hazel heather hector heidi heinz helen helmut henri
    henrietta henrik henry herbert herman hideo hilda hillary hiroshi homer horace hossein howard hubert
    hugh hugo humberto hussein hyun håvard iain ian ibn ibrahim ida ignacio igor imran inez ira irene
    irina irma irvin irving isaac isabel ismael ismail istvan ivan jack jackie jacob jacqueline
    jacquelyn jacques jae jaime jake james jamie jana jane janet janice janie janis janos jared jari
    jaroslav jasmine jason javad javier jay jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey
    jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry jess jesse jessica
    jessie jesus jill jim jimmie jimmy jiri jo joan joann joanna joanne joao jodi jody joe joel joey
    johanna john johnathan johnnie johnny jon jonathan jonathon joo jorge jose josef josefina joseph
    josephine josh joshua josé joyce jozef joão juan juana juanita judith judy juha julia julian julie
    julio julius jurgen justin jürgen kara karel karen kari karl karla kate katherine kathleen kathryn
    kathy katie katrina kay kayla keir keith kelley kelli kellie kelly kelvin ken kendra kenji kenneth
    kenny kent kerry kevin khalid kieran kim kimberly kimi kirk kjell klaus kofi konrad konstantin
    krista kristen kristi kristie kristin kristina kristine kristopher kristy krystal krzysztof kurt
    kwame kyle lamar lamont lana lance larry lars laszlo latasha latoya laura lauren laurence laurent
    laurie laverne lawrence leah lech lee leigh lela leland lena leo leon leona leonard leonardo leonid
    leroy leslie lester leticia levi lewis liam lila lillian lillie linda lindsay lindsey lionel lisa
    lloyd lois lola lonnie lora loren lorena lorene lorenzo loretta lori lorraine louie louis louise
    lowell luc lucas lucia lucille lucy luigi luis luke lula luther luz lydia lyle lynda lynette lynn
    lynne mabel mable mack madeline mae maggie magnus mahmoud malcolm mamie mandy manuel marc marcel
    marcella marcia marco marcos marcus margaret margarita margie marguerite maria marian marianne marie
    marilyn marina mario marion marjorie marla marlene marlon marsha marshall marta martha martin marty
    marvin mary maryann masoud mathew mats matt matteo matthew matti mattie maureen maurice maxim maxine
    megan meghan mehdi mehmet melanie melba melinda melissa melvin meredith merle mevlut micah michael
    micheal michel michele michelle mick miguel mika mikael mike mikhail mikko milan mildred milton
    mindy minnie miranda miriam mitchell mohammad mohammed molly mona monica monique morgan morris moses
    moshe muhammad muriel mustafa mykola myra myrna myron myrtle nabil nadine naftali nancy naomi
    narendra natalia natalie natasha nathan nathaniel nawaz neal neil nellie nelson nettie nguyen niall
    nicholas nichole nick nicolas nicole nigel nikolai nils nina noah noel nora norma norman olaf oleg
    oleksandr olga oliver olivia olivier ollie omar opal ora orlando orville osama oscar otis otto owen
    pablo pam pamela paolo pascal patrice patricia patrick patsy patti patty paul paula paulette pauline
    paulo pavel pedro peggy pekka percy perry pervez pete peter petro phil philip philippe phillip
    phyllis pierre piotr preston priscilla qassem rachael rachel rafael rahul raj rajesh ralph ramiro
    ramon ramona randal randall randolph randy raquel rashid raul ravi raymond raúl rebecca recep regina
    reginald rena rene renee rené rex reynaldo reza rhonda rhys ricardo richard rick rickey ricky rishi
    rita robert roberta roberto robin robyn rochelle roderick rodney rodolfo rodrigo rogelio roger
    roland rolando roman ron ronald ronaldo ronda ronnie roosevelt rosa rosalie rosemarie rosemary rosie
    ross roxanne roy ruben rudolph rudy rufus ruslan russell ruth ryan sabrina sachin saddam sadie saeed
    sally salman salvador salvatore sam samantha sammy samuel sandra sanjay santiago santos sara sarah
    saul scott scotty seamus sean sebastien sergei sergey sergio seth shane shannon shari sharon shaun
    shawn shawna sheikh sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherrie sheryl
    shimon shinzo shirley sidney silvia silvio simon sonia sonja sonya sophia sophie spencer stacey
    stacie stacy stanley stefan stefano stella stephan stephanie stephen steve steven stewart stuart sue
    sunil susan susie suzanne sven sverre svetlana sylvester sylvia sébastien tabitha tae takashi tamara
    tami tammie tammy tanya tara tariq taro tasha tatiana taylor tayyip ted teddy terence teresa teri
    terrance terrell terrence terri terry thabo thelma theodore theresa thiago thierry thomas tiffany
    tim timmy timo timothy tina toby todd tom tomas tomasz tommie tommy toni tony tonya tor tore tracey
    traci tracy tran travis trent trevor tricia troy tyler tyrone uhuru ulrich ursula uwe vaclav valerie
    valery vanessa vasily velma vera verna vernon veronica vicente vicki vickie vicky victor victoria
    vijay viktor vincent vincenzo viola virgil vivian vladimir volodymyr vyacheslav wallace walter wanda
    warren wayne wendell wendy wesley whitney wilbert wilbur wilfred willard william willie willis wilma
    wilson winifred winston wm wolfgang woodrow yair yasser yevgeny yitzhak yoko yolanda yulia yuri
    yusuf yves yvette yvonne zachary zbigniew zoltan
    """

  private static let familyNames = """
    abbott acosta adams adkins aguilar alvarado alvarez anderson andrews armstrong atkins atkinson avila
    ayala ayers bailey baldwin ball ballard barber barker barnes barnett barr barrett bartlett barton
    bass bates bauer baxter beard beasley beck becker bell bennett benson berry blackwell blair
    blankenship booker boone bowen bowers bowman boyer brady brewer bridges briggs brock brooks browning
    buchanan bullock burgess burke burnett burns burton butler byrd cain caldwell calhoun callahan
    campbell campos cannon carey carlson carr carrillo carson carter castillo castro chambers chandler
    chang chapman chavez christensen clarke cline cobb cochran cohen cole coleman collier collins colon
    combs conley conner contreras conway cooper copeland cortez cox crawford cummings cunningham curry
    dalton daniels davenport davidson davis dawson decker deleon delgado diaz dickerson dixon dominguez
    dorsey duncan dunn duran durham dyer eaton edwards elliott ellison erickson espinoza estrada evans
    farrell ferguson fernandez figueroa fischer fisher fitzgerald fleming fletcher flores flynn foley
    foster fowler frazier freeman fuller gaines gallagher gallegos garcia gardner garner garrison garza
    gates gentry gibbs gibson gill gilmore glass glover gomez gonzales gonzalez goodman goodwin graves
    greene greer griffin griffith grimes gross guerrero gutierrez guzman hale hall hamilton hammond
    hancock hansen hanson hardin hardy harmon harper harrell harrington harris harrison hart hartman
    hawkins hayes haynes heath henderson hensley henson hernandez herrera herring hess hickman hicks
    higgins hines hobbs hodge hodges hoffman hogan holloway holmes holt hood hoover hopkins horn horton
    howell hubbard hudson huff huffman hughes hull humphrey hunt hurst hutchinson ingram jacobs
    jefferson jenkins jennings jensen jimenez johns johnson johnston jones jordan juarez keller kemp
    kennedy kirby klein knox kramer lamb lambert landry lang lara larsen larson lawson leach leblanc
    logan lopez lowe lowery luna lynch lyons maldonado malone mann manning marquez martinez massey
    mathews mathis matthews maxwell maynard mcbride mccall mccarthy mcclain mcclure mccormick mccoy
    mcdaniel mcdonald mcdowell mcgee mcguire mckee mckenzie mckinney mclaughlin mclean medina melton
    mendez mendoza mercado merritt meyer meyers miles mills molina monroe montgomery montoya moody moore
    morales moran moreno morrison morrow morton mosley moss mueller mullins munoz murphy murray myers
    nash navarro newman newton nichols nicholson nixon norris norton nunez obrien oconnor olsen olson
    oneal orr ortega ortiz osborne owens pacheco padilla palmer parker parrish parsons patel patterson
    patton payne pearson pena perez perkins peters petersen peterson phelps phillips pierce pittman
    pitts poole powell pratt prince pruitt quinn ramirez ramos ramsey ray reed reese reeves reid reyes
    reynolds rhodes richards richardson riley rios rivera robbins roberson roberts robertson robinson
    robles rodgers rodriguez rodriquez rogers rojas romero roth rowe ruiz salazar salinas sanchez
    sanders sandoval saunders savage sawyer schmidt schneider schroeder schultz schwartz sellers serrano
    sexton shaffer shaw shelton shields silva simmons simpson sims singleton skinner sloan smith snyder
    soto sparks stafford steele stephens stephenson stevens stevenson stokes strickland sullivan sutton
    swanson sweeney tanner tate thompson thornton torres townsend trevino trujillo tucker turner
    underwood valdez vance vargas vasquez vaughn vazquez vega velasquez villarreal wade wagner walker
    wall walls walsh walters walton ward ware warner watkins watson watts weaver webb weber webster
    weiss wells wheeler whitaker whitehead wiggins wilcox wiley wilkerson wilkins wilkinson williams
    williamson wolfe wong woodard wright wyatt yates zimmerman
    """
}
