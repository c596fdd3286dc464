extension Gazetteer {
  /// Phrases that contain a known name and mean something else, one a line.
  ///
  /// Written by hand.
  static let otherPhrases = #"""
    US dollar
    US dollars
    U.S. dollar
    U.S. dollars
    American dollar
    American dollars
    North Pole
    Hong Kong Island
    Greater China
    Commission of Inquiry
    Board of Directors
    Christian Democrats
    Social Democrats
    Free Democrats
    Progressive Democrats
    Sweden Democrats
    South Pole
    African American
    African Americans
    African-American
    African-Americans
    American Indian
    American Indians
    Native American
    Native Americans
    Latin American
    Latin Americans
    South American
    South Americans
    North American
    North Americans
    Central American
    Central Americans
    Asian American
    Asian Americans
    Mexican American
    Central African
    Indian River
    Pan American
    Captain America
    Central Europe
    Old English
    French fries
    French toast
    French horn
    Greek mythology
    German shepherd
    Turkish delight
    Danish pastry
    Swiss cheese
    Indo-European
    Anglo-Saxon
    Anglo-American
    Georgia Tech
    Georgia State
    Cuba Gooding
    Paris Hilton
    Monaco Grand Prix
    New England
    New Britain
    New Ireland
    New Jersey
    Santa Barbara
    Stockholm syndrome
    Geneva Convention
    Geneva Conventions
    Vienna Convention
    Paris Agreement
    Paris Accord
    Kyoto Protocol
    Minsk agreements
    Treaty of Versailles
    Boston Tea Party
    Chicago Bulls
    Chicago Cubs
    Boston Red Sox
    New York Yankees
    New York Mets
    Madrid Open
    British Museum
    Panama Papers
    Panama hat
    Brazil nut
    Jersey City
    Madison Square Garden
    Washington Redskins
    Washington Nationals
    Washington State
    George Washington
    Western Australia
    West Australian
    West Australians
    Western Australian
    Western Australians
    South Australian
    South Australians
    South Australia
    Lady Georgia
    Spanish flu
    English Channel
    Irish Sea
    Hong Kong flu
    Great Britain Olympic
    French Revolution
    French Open
    US Open
    U.S. Open
    Australian Open
    British Open
    British Isles
    Spanish Civil War
    Vietnam War
    Korean War
    Gulf War
    Iran-Iraq War
    Iraq War
    Russian Revolution
    American Civil War
    American Revolution
    American Idol
    America's Cup
    Miss America
    Copa America
    Copa América
    American League
    American Football Conference
    English Premier League
    Scottish Premiership
    Indian Premier League
    Pax Americana
    American Dream
    American Pie
    Italian Job
    Dutch East Indies
    French Guinea
    French Quarter
    German measles
    Russian Far East
    Roman Empire
    Persian Gulf
    Ottoman Empire
    American Samoa
    Chinese New Year
    Indian summer
    Russian roulette
    Royal Jordanian
    """#
}
