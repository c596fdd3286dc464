extension Gazetteer {
  /// Places that are no countries, one a line: name, other names, the country that they lie in.
  ///
  /// Columns are parted by tabs, alternatives by bars. Written by hand. Regions are places, never actors who
  /// act: "the West" is not among them.
  static let regions = #"""
    Middle East	Mideast|Near East
    Central Asia
    South Asia
    Southeast Asia	South-East Asia|South East Asia
    East Asia
    North Africa
    West Africa
    East Africa
    Sub-Saharan Africa
    Horn of Africa
    Sahel
    Africa
    Asia
    Europe
    Eastern Europe
    Western Europe
    Central Europe
    Latin America
    South America
    North America
    Central America
    Caribbean
    Balkans	Western Balkans
    Caucasus	South Caucasus|North Caucasus
    Levant
    Maghreb
    Scandinavia
    Siberia
    Antarctica
    Arctic
    Persian Gulf	Arabian Gulf
    Gulf of Oman
    Gulf of Aden
    Gulf of Mexico
    Gulf of Guinea
    Strait of Hormuz	Straits of Hormuz|Hormuz Strait
    Taiwan Strait	Taiwan Straits
    Bab el-Mandeb	Bab al-Mandab|Bab al-Mandeb
    Suez Canal
    Panama Canal
    Red Sea
    Black Sea
    Caspian Sea
    Mediterranean	Mediterranean Sea
    Baltic Sea
    Dead Sea
    South China Sea
    East China Sea
    Sea of Japan
    Indian Ocean
    Pacific Ocean
    Atlantic Ocean
    Arctic Ocean
    Indo-Pacific
    Asia-Pacific
    Jordan River	River Jordan
    Niger River
    Niger Delta
    Congo River
    Lake Chad
    New Guinea
    Crimea		Ukraine
    Donbas	Donbass	Ukraine
    Donetsk		Ukraine
    Luhansk	Lugansk	Ukraine
    Kharkiv	Kharkov	Ukraine
    Odesa	Odessa	Ukraine
    Mariupol		Ukraine
    Gaza Strip		Palestine
    Gaza	Gaza City	Palestine
    West Bank		Palestine
    East Jerusalem
    Jerusalem
    Tel Aviv		Israel
    Golan Heights
    Haifa		Israel
    Rafah		Palestine
    Kashmir
    Chechnya		Russia
    Abkhazia
    South Ossetia
    Nagorno-Karabakh	Karabakh
    Transnistria
    Tibet		China
    Xinjiang		China
    Shanghai		China
    Kurdistan
    Iraqi Kurdistan	Kurdistan Region	Iraq
    Mosul		Iraq
    Basra		Iraq
    Erbil	Irbil	Iraq
    Aleppo		Syria
    Homs		Syria
    Idlib		Syria
    Isfahan	Esfahan	Iran
    Natanz		Iran
    Fordow	Fordo	Iran
    Bushehr		Iran
    Mashhad		Iran
    Shiraz		Iran
    Tabriz		Iran
    Bandar Abbas		Iran
    Chabahar		Iran
    Kharg Island		Iran
    St. Petersburg	Saint Petersburg	Russia
    Sochi		Russia
    Vladivostok		Russia
    Kaliningrad		Russia
    Istanbul		Turkey
    Dubai		United Arab Emirates
    Sharjah		United Arab Emirates
    Jeddah		Saudi Arabia
    Mecca		Saudi Arabia
    Medina		Saudi Arabia
    Aden		Yemen
    Hodeidah	Hudaydah	Yemen
    Karachi		Pakistan
    Lahore		Pakistan
    Mumbai		India
    Kolkata		India
    Geneva		Switzerland
    Zurich		Switzerland
    Davos		Switzerland
    The Hague		Netherlands
    Strasbourg		France
    Munich		Germany
    Frankfurt		Germany
    Hamburg		Germany
    Milan		Italy
    Barcelona		Spain
    New York	New York City	United States
    Los Angeles		United States
    San Francisco		United States
    Chicago		United States
    Boston		United States
    Atlanta		United States
    Miami		United States
    Seattle		United States
    New Orleans		United States
    Las Vegas		United States
    California		United States
    Texas		United States
    Florida		United States
    Alaska		United States
    Hawaii		United States
    Massachusetts		United States
    Pennsylvania		United States
    New Jersey		United States
    New Mexico		United States
    New Hampshire		United States
    North Carolina		United States
    South Carolina		United States
    West Virginia		United States
    Toronto		Canada
    Montreal		Canada
    Vancouver		Canada
    Ontario		Canada
    Quebec		Canada
    British Columbia		Canada
    Sydney		Australia
    Melbourne		Australia
    Brisbane		Australia
    Queensland		Australia
    New South Wales		Australia
    England		United Kingdom
    Scotland		United Kingdom
    Wales		United Kingdom
    Northern Ireland	N Ireland|N. Ireland	United Kingdom
    Manchester		United Kingdom
    Belfast		United Kingdom
    Rio de Janeiro		Brazil
    São Paulo		Brazil
    Santiago		Chile
    San José		Costa Rica
    Lagos		Nigeria
    Johannesburg		South Africa
    Cape Town		South Africa
    Darfur		Sudan
    Tigray		Ethiopia
    Benghazi		Libya
    Osaka		Japan
    Hiroshima		Japan
    Fukushima		Japan
    Okinawa		Japan
    Brussels		Belgium
    """#
}
