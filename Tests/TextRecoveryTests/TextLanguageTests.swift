import Markup
import Testing
import TextRecovery

@Suite struct TextLanguageTests {
  @Test(arguments: [
    ("en", "The talks on the two crossings were held in Doha, and they are to go on in the spring, as the host said."),
    ("de", "Die Gespräche über die zwei Übergänge fanden in Doha statt und sollen nach den Worten des Gastgebers im Frühjahr weitergehen."),
    ("fr", "Les pourparlers sur les deux points de passage ont eu lieu à Doha et doivent reprendre au printemps, selon le pays qui les a accueillis."),
    ("es", "Las conversaciones sobre los dos pasos se celebraron en Doha y deben seguir en la primavera, según dijo el anfitrión de la cita."),
    ("pt", "As conversações sobre as duas passagens foram realizadas em Doha e devem continuar na primavera, segundo o anfitrião da reunião."),
    ("it", "I colloqui sui due valichi si sono tenuti a Doha e dovrebbero riprendere in primavera, ha detto il padrone di casa della riunione."),
    ("nl", "De gesprekken over de twee overgangen zijn in Doha gehouden en worden in het voorjaar voortgezet, zei de gastheer van het overleg."),
    ("pl", "Rozmowy o dwóch przejściach odbyły się w Dosze i mają być wznowione na wiosnę, jak powiedział gospodarz, który nie podał daty."),
    ("tr", "İki geçiş üzerine görüşmeler Doha'da yapıldı ve ev sahibine göre bahara kadar sürecek, daha sonra ise bir imza için çok erken."),
    (
      "tr",
      "Sulm Limanı'nda bekleyen gemilerin sayısı dün akşam yirmi üçe yükseldi. Liman müdürü kılavuz kaptanların greve gittiğini, görüşmelerin sürdüğünü söyledi. Bakanlık sözcüsü ise anlaşmaya yakın olduklarını, ancak tarih veremeyeceğini açıkladı. Sigorta şirketleri prim oranlarını bir kez daha artırdı. Kaptanlar yakıt ve su için beklemek zorunda."
    ),
    ("ru", "Переговоры о двух переходах прошли в Дохе и, по словам хозяев, будут продолжены весной."),
    ("uk", "Переговори про два переходи відбулися в Досі і, за словами господарів, триватимуть навесні."),
    ("bg", "Преговорите за двата прохода се състояха в Доха и ще продължат през пролетта, съобщи домакинът."),
    ("fa", "گفت‌وگوها درباره دو گذرگاه در دوحه برگزار شد و به گفته میزبان در بهار پی گرفته می‌شود."),
    ("ar", "عقدت المحادثات حول المعبرين في الدوحة ومن المقرر أن تستأنف في الربيع وفقا للمضيف."),
    ("he", "השיחות על שני המעברים התקיימו בדוחה ואמורות להימשך באביב, לדברי המארח של הפגישה."),
    ("zh", "关于两个口岸的会谈在多哈举行，东道主表示会谈将在春季继续进行，但没有说明具体日期，各方代表团均已离开。"),
    ("ja", "二つの検問所をめぐる協議がドーハで開かれ、主催国によると春に再開される見通しだが、日程は示されていない。"),
    ("ko", "두 통로에 관한 회담이 도하에서 열렸으며 주최국에 따르면 봄에 다시 이어질 예정이지만 날짜는 정해지지 않았다."),
    (nil, "Doha Muscat Cairo Amman Beirut Tunis Rabat Algiers Tripoli Khartoum Sanaa Aden Manama"),
    (nil, "12 45 78"),
  ])
  func `tells the language by its script or its small words`(tag: String?, text: String) {
    let document = Document(blocks: [Block(id: "p1", lines: 1...1, content: .paragraph(RichText(text)))])
    #expect(TextLanguage.of(document) == tag)
  }
}
