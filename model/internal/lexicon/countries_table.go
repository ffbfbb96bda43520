package lexicon

// countryRows is one country or territory a row: name; other names and
// acronyms; adjectives; its people, where they are not the adjective or the
// adjective with -s; capital; names that stand for its government. Alternatives
// are separated by commas. The rows were written for this project.
const countryRows = `Afghanistan;Islamic Republic of Afghanistan;Afghan,Afghani;;Kabul;
Åland Islands;Åland;Ålandish;;Mariehamn;
Albania;;Albanian;;Tirana;
Algeria;;Algerian;;Algiers;
American Samoa;;American Samoan,Samoan;;Pago Pago;
Andorra;;Andorran;;Andorra la Vella;
Angola;;Angolan;;Luanda;
Anguilla;;Anguillian,Anguillan;;The Valley;
Antigua and Barbuda;Antigua;Antiguan;;Saint John's;
Argentina;Argentine Republic;Argentine,Argentinian;;Buenos Aires;Casa Rosada
Armenia;;Armenian;;Yerevan;
Aruba;;Aruban;;Oranjestad;
Australia;Commonwealth of Australia;Australian;Aussie,Aussies;Canberra;
Austria;;Austrian;;Vienna;Ballhausplatz
Azerbaijan;;Azerbaijani,Azeri;;Baku;
Bahamas;The Bahamas;Bahamian;;Nassau;
Bahrain;;Bahraini;;Manama;
Bangladesh;;Bangladeshi;;Dhaka;
Barbados;;Barbadian,Bajan;;Bridgetown;
Belarus;Byelorussia;Belarusian,Belarussian;;Minsk;
Belgium;;Belgian;;Brussels;
Belize;;Belizean;;Belmopan;
Benin;;Beninese;;Porto-Novo;
Bermuda;;Bermudian,Bermudan;;Hamilton;
Bhutan;;Bhutanese;;Thimphu;
Bolivia;Plurinational State of Bolivia;Bolivian;;La Paz,Sucre;
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina,BiH;Bosnian,Bosnian and Herzegovinian;;Sarajevo;
Botswana;;Botswanan,Motswana;Batswana;Gaborone;
Brazil;Brasil,Federative Republic of Brazil;Brazilian;;Brasilia,Brasília;Planalto
British Virgin Islands;BVI;British Virgin Islander;;Road Town;
Brunei;Brunei Darussalam;Bruneian;;Bandar Seri Begawan;
Bulgaria;;Bulgarian;;Sofia;
Burkina Faso;;Burkinabe,Burkinabé;;Ouagadougou;
Burundi;;Burundian;;Gitega,Bujumbura;
Cambodia;Kampuchea;Cambodian,Khmer;;Phnom Penh;
Cameroon;;Cameroonian;;Yaounde,Yaoundé;
Canada;;Canadian;;Ottawa;Parliament Hill,Rideau Hall
Cape Verde;Cabo Verde;Cape Verdean;;Praia;
Cayman Islands;;Caymanian;;George Town;
Central African Republic;;Central African;;Bangui;
Chad;;Chadian;;N'Djamena;
Chile;;Chilean;;Santiago;La Moneda
China;People's Republic of China,PRC,P.R.C.,Mainland China;Chinese;;Beijing,Peking;Zhongnanhai
Christmas Island;;Christmas Islander;;Flying Fish Cove;
Cocos Islands;Keeling Islands;Cocos Islander;;West Island;
Colombia;;Colombian;;Bogota,Bogotá;
Comoros;;Comoran,Comorian;;Moroni;
Congo;Republic of the Congo,Congo-Brazzaville,Republic of Congo;Congolese;;Brazzaville;
Cook Islands;;Cook Islander;;Avarua;
Costa Rica;;Costa Rican;;San Jose,San José;
Croatia;;Croatian;Croat,Croats;Zagreb;
Cuba;;Cuban;;Havana;
Curaçao;Curacao;Curaçaoan;;Willemstad;
Cyprus;;Cypriot;;Nicosia;
Czech Republic;Czechia;Czech;;Prague;
Democratic Republic of the Congo;DR Congo,DRC,D.R.C.,Democratic Republic of Congo,Zaire,Congo-Kinshasa;Congolese;;Kinshasa;
Denmark;Kingdom of Denmark;Danish;Dane,Danes;Copenhagen;Christiansborg
Djibouti;;Djiboutian,Djibouti;;;
Dominica;;Dominican;;Roseau;
Dominican Republic;;Dominican;;Santo Domingo;
East Timor;Timor-Leste,Timor Leste;East Timorese,Timorese;;Dili;
Ecuador;;Ecuadorian,Ecuadorean;;Quito;
Egypt;Arab Republic of Egypt;Egyptian;;Cairo;
El Salvador;;Salvadoran,Salvadorean;;San Salvador;
Equatorial Guinea;;Equatorial Guinean,Equatoguinean;;Malabo;
Eritrea;;Eritrean;;Asmara;
Estonia;;Estonian;;Tallinn;
Eswatini;Swaziland;Swazi;;Mbabane,Lobamba;
Ethiopia;;Ethiopian;;Addis Ababa;
Falkland Islands;Falklands,Malvinas;Falkland Islander;;Stanley;
Faroe Islands;Faeroe Islands,Faroes;Faroese;;Torshavn,Tórshavn;
Fiji;;Fijian;;Suva;
Finland;;Finnish;Finn,Finns;Helsinki;
France;French Republic;French;Frenchman,Frenchmen,Frenchwoman;Paris;Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay,Matignon
French Guiana;Guyane;Guianan,French Guianese;;Cayenne;
French Polynesia;Tahiti;French Polynesian,Tahitian;;Papeete;
Gabon;;Gabonese;;Libreville;
Gambia;The Gambia;Gambian;;Banjul;
Georgia;;Georgian;;Tbilisi;
Germany;Federal Republic of Germany,FRG,Deutschland,West Germany,East Germany;German;;Berlin;Wilhelmstrasse
Ghana;;Ghanaian;;Accra;
Gibraltar;;Gibraltarian,Gibraltar;;;
Greece;Hellenic Republic;Greek,Hellenic;;Athens;Maximos Mansion
Greenland;;Greenlandic;Greenlander,Greenlanders;Nuuk;
Grenada;;Grenadian;;Saint George's;
Guadeloupe;;Guadeloupian,Guadeloupean;;Basse-Terre;
Guam;;Guamanian;;Hagatna,Hagåtña;
Guatemala;;Guatemalan;;Guatemala City;
Guernsey;;Channel Islander,Guernsey;;Saint Peter Port;
Guinea;;Guinean;;Conakry;
Guinea-Bissau;;Guinea-Bissauan,Bissau-Guinean;;Bissau;
Guyana;;Guyanese;;Georgetown;
Haiti;;Haitian;;Port-au-Prince;
Honduras;;Honduran;;Tegucigalpa;
Hong Kong;HKSAR;Hong Kong,Hongkonger;Hongkongers;;
Hungary;;Hungarian;;Budapest;
Iceland;;Icelandic;Icelander,Icelanders;Reykjavik,Reykjavík;
India;Republic of India,Bharat;Indian;;New Delhi;South Block
Indonesia;;Indonesian;;Jakarta;Istana Merdeka
Iran;Islamic Republic of Iran,Persia,Islamic Republic;Iranian,Persian;;Tehran,Teheran;
Iraq;;Iraqi;;Baghdad;
Ireland;Republic of Ireland,Eire,Éire;Irish;Irishman,Irishmen,Irishwoman;Dublin;Leinster House
Isle of Man;Mann;Manx;Manxman;;
Israel;State of Israel;Israeli;;Jerusalem,Tel Aviv;
Italy;Italian Republic;Italian;;Rome;Palazzo Chigi,Quirinale,Farnesina
Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;;Yamoussoukro,Abidjan;
Jamaica;;Jamaican;;Kingston;
Japan;;Japanese;;Tokyo;Kantei,Kasumigaseki,Nagatacho
Jersey;;Channel Islander,Jersey;;Saint Helier;
Jordan;Hashemite Kingdom of Jordan;Jordanian;;Amman;
Kazakhstan;;Kazakh,Kazakhstani;;Astana,Nur-Sultan;
Kenya;;Kenyan;;Nairobi;
Kiribati;;I-Kiribati;;South Tarawa,Tarawa;
Kosovo;;Kosovar,Kosovan;;Pristina;
Kuwait;;Kuwaiti;;Kuwait City;
Kyrgyzstan;Kyrgyz Republic;Kyrgyz,Kyrgyzstani,Kirghiz;;Bishkek;
Laos;Lao People's Democratic Republic;Lao,Laotian;;Vientiane;
Latvia;;Latvian;;Riga;
Lebanon;;Lebanese;;Beirut;
Lesotho;;Basotho,Mosotho;;Maseru;
Liberia;;Liberian;;Monrovia;
Libya;;Libyan;;Tripoli;
Liechtenstein;;Liechtenstein;Liechtensteiner,Liechtensteiners;Vaduz;
Lithuania;;Lithuanian;;Vilnius;
Luxembourg;Luxemburg;Luxembourgish,Luxembourger;;;
Macau;Macao;Macanese;;;
Madagascar;;Malagasy,Madagascan;;Antananarivo;
Malawi;;Malawian;;Lilongwe;
Malaysia;;Malaysian;;Kuala Lumpur;Putrajaya
Maldives;The Maldives;Maldivian;;Malé;
Mali;;Malian;;Bamako;
Malta;;Maltese;;Valletta;
Marshall Islands;;Marshallese;;Majuro;
Martinique;;Martinican;;Fort-de-France;
Mauritania;;Mauritanian;;Nouakchott;
Mauritius;;Mauritian;;Port Louis;
Mayotte;;Mahoran;;Mamoudzou;
Mexico;México,United Mexican States;Mexican;;Mexico City;Los Pinos
Micronesia;Federated States of Micronesia;Micronesian;;Palikir;
Moldova;Republic of Moldova,Moldavia;Moldovan;;Chisinau,Chișinău;
Monaco;;Monegasque,Monégasque,Monacan;;;
Mongolia;;Mongolian;Mongol,Mongols;Ulaanbaatar,Ulan Bator;
Montenegro;;Montenegrin;;Podgorica;
Montserrat;;Montserratian;;Plymouth,Brades;
Morocco;;Moroccan;;Rabat;
Mozambique;;Mozambican;;Maputo;
Myanmar;Burma;Burmese,Myanmar;;Naypyidaw,Naypyitaw,Nay Pyi Taw,Rangoon,Yangon;
Namibia;;Namibian;;Windhoek;
Nauru;;Nauruan;;Yaren;
Nepal;;Nepalese,Nepali;;Kathmandu;
Netherlands;The Netherlands,Holland,Kingdom of the Netherlands;Dutch;Dutchman,Dutchmen,Dutchwoman;Amsterdam;The Hague,Binnenhof
New Caledonia;;New Caledonian;;Noumea,Nouméa;
New Zealand;NZ,N.Z.,Aotearoa;New Zealand,New Zealander,Kiwi;New Zealanders;Wellington;Beehive
Nicaragua;;Nicaraguan;;Managua;
Niger;;Nigerien;;Niamey;
Nigeria;;Nigerian;;Abuja;Aso Rock
Niue;;Niuean;;Alofi;
Norfolk Island;;Norfolk Islander;;Kingston;
North Korea;DPRK,D.P.R.K.,Democratic People's Republic of Korea;North Korean;;Pyongyang;
North Macedonia;Macedonia,FYROM,Former Yugoslav Republic of Macedonia;Macedonian,North Macedonian;;Skopje;
Northern Mariana Islands;Northern Marianas;Northern Mariana Islander;;Saipan;
Norway;;Norwegian;;Oslo;Storting
Oman;Sultanate of Oman;Omani;;Muscat;
Pakistan;Islamic Republic of Pakistan;Pakistani;;Islamabad;
Palau;;Palauan;;Ngerulmud;
Palestine;State of Palestine,Palestinian Territories,Palestinian territories;Palestinian;;Ramallah;
Panama;Panamá;Panamanian;;Panama City;
Papua New Guinea;PNG,P.N.G.;Papua New Guinean,Papuan;;Port Moresby;
Paraguay;;Paraguayan;;Asuncion,Asunción;
Peru;Perú;Peruvian;;Lima;
Philippines;The Philippines,Republic of the Philippines;Philippine,Filipino,Filipina;;Manila;Malacañang,Malacanang
Pitcairn Islands;Pitcairn;Pitcairn Islander;;Adamstown;
Poland;Republic of Poland;Polish;Pole,Poles;Warsaw;Belweder
Portugal;;Portuguese;;Lisbon;Belém Palace
Puerto Rico;;Puerto Rican;;San Juan;La Fortaleza
Qatar;;Qatari;;Doha;
Réunion;Reunion Island;Réunionese,Réunionnais;;Saint-Denis;
Romania;Rumania;Romanian,Rumanian;;Bucharest;Cotroceni
Russia;Russian Federation,R.F.;Russian;;Moscow;Kremlin,Smolenskaya
Rwanda;;Rwandan;;Kigali;
Saint Barthélemy;Saint Barthelemy,St. Barts;Saint Barthélemy Islander;;Gustavia;
Saint Helena;St. Helena;Saint Helenian;;Jamestown;
Saint Kitts and Nevis;St. Kitts and Nevis;Kittitian,Nevisian;;Basseterre;
Saint Lucia;St. Lucia;Saint Lucian,St. Lucian;;Castries;
Saint Martin;;Saint Martin Islander;;Marigot;
Saint Pierre and Miquelon;;Saint-Pierrais,Miquelonnais;;Saint-Pierre;
Saint Vincent and the Grenadines;St. Vincent and the Grenadines,St. Vincent;Saint Vincentian,Vincentian;;Kingstown;
Samoa;Western Samoa;Samoan;;Apia;
San Marino;;Sammarinese;;;
São Tomé and Príncipe;Sao Tome and Principe;Sao Tomean,São Toméan;;São Tomé,Sao Tome;
Saudi Arabia;KSA,Kingdom of Saudi Arabia;Saudi,Saudi Arabian;;Riyadh;
Senegal;;Senegalese;;Dakar;
Serbia;;Serbian;Serb,Serbs;Belgrade;
Seychelles;The Seychelles;Seychellois;;Victoria;
Sierra Leone;;Sierra Leonean;;Freetown;
Singapore;;Singaporean;;;Istana
Sint Maarten;St. Maarten;Saint Maartener;;Philipsburg;
Slovakia;Slovak Republic;Slovak,Slovakian;;Bratislava;
Slovenia;;Slovenian,Slovene;;Ljubljana;
Solomon Islands;Solomons;Solomon Islander;;Honiara;
Somalia;;Somali,Somalian;;Mogadishu;Villa Somalia
South Africa;Republic of South Africa,RSA;South African;;Pretoria,Cape Town;Union Buildings
South Korea;Republic of Korea,ROK,R.O.K.,Korea;South Korean,Korean;;Seoul;Blue House
South Sudan;;South Sudanese;;Juba;
Spain;Kingdom of Spain;Spanish;Spaniard,Spaniards;Madrid;Moncloa,La Moncloa
Sri Lanka;Ceylon;Sri Lankan;;Colombo,Sri Jayawardenepura Kotte;
Sudan;;Sudanese;;Khartoum;
Suriname;Surinam;Surinamese,Surinamer;;Paramaribo;
Svalbard;Svalbard and Jan Mayen;;;Longyearbyen;
Sweden;Kingdom of Sweden;Swedish;Swede,Swedes;Stockholm;Rosenbad
Switzerland;Swiss Confederation;Swiss;;Bern,Berne;Bundeshaus
Syria;Syrian Arab Republic;Syrian;;Damascus;
Taiwan;Republic of China,Chinese Taipei;Taiwanese;;Taipei;
Tajikistan;;Tajik,Tajikistani,Tadzhik;;Dushanbe;
Tanzania;United Republic of Tanzania;Tanzanian;;Dodoma;
Thailand;Siam;Thai;;Bangkok;
Togo;;Togolese;;Lome,Lomé;
Tokelau;;Tokelauan;;Fakaofo;
Tonga;;Tongan;;Nuku'alofa;
Trinidad and Tobago;Trinidad;Trinidadian,Tobagonian;;Port of Spain;
Tunisia;;Tunisian;;Tunis;
Turkey;Türkiye,Turkiye,Republic of Turkey;Turkish;Turk,Turks;Ankara;Sublime Porte
Turkmenistan;;Turkmen;;Ashgabat;
Turks and Caicos Islands;Turks and Caicos;Turks and Caicos Islander;;Cockburn Town;
Tuvalu;;Tuvaluan;;Funafuti;
Uganda;;Ugandan;;Kampala;
Ukraine;;Ukrainian;;Kyiv,Kiev;Bankova
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati,Emirian;;Abu Dhabi;
United Kingdom;UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland;British;Briton,Britons,Brit,Brits,Englishman,Englishmen;London;Downing Street,10 Downing Street,Number 10,No. 10,Whitehall
United States;US,U.S.,USA,U.S.A.,United States of America,America;American;;Washington,Washington D.C.,Washington DC,D.C.;White House
Uruguay;;Uruguayan;;Montevideo;
US Virgin Islands;U.S. Virgin Islands,United States Virgin Islands;Virgin Islander;;Charlotte Amalie;
Uzbekistan;;Uzbek,Uzbekistani;;Tashkent;
Vanuatu;;Ni-Vanuatu,Vanuatuan;;Port Vila;
Vatican City;Vatican,Holy See;Vatican;;;
Venezuela;Bolivarian Republic of Venezuela;Venezuelan;;Caracas;Miraflores,Miraflores Palace
Vietnam;Viet Nam,Socialist Republic of Vietnam;Vietnamese;;Hanoi;
Wallis and Futuna;;Wallis and Futuna Islander;;Mata-Utu;
Western Sahara;Sahrawi Arab Democratic Republic;Sahrawi;;El Aaiún,Laayoune;
Yemen;;Yemeni,Yemenite;;Sanaa,Sana'a;
Zambia;;Zambian;;Lusaka;
Zimbabwe;Rhodesia;Zimbabwean;;Harare;
England;;English;;;
Scotland;;Scottish,Scots;Scot,Scots,Scotsman;Edinburgh;Holyrood,Bute House
Wales;;Welsh;Welshman;Cardiff;
Northern Ireland;;Northern Irish;;Belfast;Stormont
Soviet Union;USSR,U.S.S.R.;Soviet;;;
Yugoslavia;;Yugoslav,Yugoslavian;;;
Czechoslovakia;;Czechoslovak,Czechoslovakian;;;`

// cityRows are well-known cities that are no capitals, so that "in Geneva" is known
// to be a place. Written for this project.
const cityRows = `Geneva,Zurich,Basel,Lausanne,Davos,Lucerne,Frankfurt,Munich,Hamburg,Cologne,Dresden,Leipzig,Stuttgart,Düsseldorf,Bonn,Bremen,
Hanover,Nuremberg,Potsdam,Marseille,Lyon,Strasbourg,Nice,Toulouse,Bordeaux,Lille,Calais,Nantes,Cannes,Milan,Naples,Turin,Venice,Florence,Genoa,Palermo,Bologna,Lampedusa,
Barcelona,Valencia,Seville,Bilbao,Zaragoza,Málaga,Malaga,Porto,Antwerp,Ghent,Bruges,Rotterdam,Utrecht,Maastricht,Eindhoven,Gothenburg,Malmö,Uppsala,
Bergen,Trondheim,Aarhus,Tampere,Turku,Krakow,Kraków,Gdansk,Gdańsk,Wroclaw,Lodz,Poznan,Lviv,Lvov,Odesa,Odessa,Kharkiv,Kharkov,Dnipro,Mariupol,Donetsk,Luhansk,Kherson,
Zaporizhzhia,Sevastopol,Simferopol,Bakhmut,Bucha,Chernobyl,Saint Petersburg,St. Petersburg,St Petersburg,Leningrad,Novosibirsk,Yekaterinburg,Kazan,Sochi,Vladivostok,Kaliningrad,Rostov,
Volgograd,Grozny,Istanbul,Izmir,Antalya,Adana,Gaziantep,Thessaloniki,Varna,Plovdiv,Cluj,Timisoara,Salzburg,Graz,Innsbruck,Linz,Brno,Ostrava,Kosice,
Manchester,Liverpool,Birmingham,Leeds,Bristol,Sheffield,Newcastle,Nottingham,Leicester,Oxford,Cambridge,Brighton,Southampton,Portsmouth,Plymouth,Norwich,York,Bath,Canterbury,Coventry,Hull,Blackpool,Salisbury,
Glasgow,Aberdeen,Dundee,Inverness,Swansea,Derry,Londonderry,Cork,Limerick,Galway,New York,New York City,NYC,LA,L.A.,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,
San Antonio,San Diego,Dallas,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,
Sacramento,Atlanta,Miami,Oakland,Minneapolis,Cleveland,Tampa,New Orleans,Honolulu,Anaheim,St. Louis,Pittsburgh,Cincinnati,Anchorage,Buffalo,Orlando,Indianapolis,Columbus,Charlotte,
Kansas City,Omaha,Raleigh,Long Beach,Oklahoma City,Tulsa,Fort Worth,El Paso,Louisville,Salt Lake City,Richmond,Newark,Jersey City,Des Moines,Boise,Palo Alto,Berkeley,Santa Monica,Hollywood,Silicon Valley,
Capitol Hill,Ferguson,Charlottesville,Guantanamo Bay,Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Hamilton,Tijuana,Ciudad Juárez,Guadalajara,Monterrey,Cancun,Acapulco,
Sao Paulo,São Paulo,Rio de Janeiro,Rio,Salvador,Recife,Fortaleza,Medellin,Medellín,Cali,Guayaquil,Cusco,Valparaíso,Rosario,Cordoba,Córdoba,
Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Hangzhou,Xi'an,Harbin,Dalian,Qingdao,Urumqi,Lhasa,Kowloon,Osaka,Kyoto,Nagoya,Sapporo,Fukuoka,Hiroshima,Nagasaki,Yokohama,Fukushima,Kobe,Okinawa,
Busan,Incheon,Daegu,Pyeongchang,Mumbai,Bombay,Delhi,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Srinagar,Amritsar,Varanasi,
Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz,Chittagong,Mosul,Basra,Fallujah,Erbil,Kirkuk,Tikrit,Aleppo,Homs,Idlib,Raqqa,Latakia,Palmyra,Kobani,
Haifa,Gaza City,Hebron,Nablus,Jenin,Bethlehem,Rafah,Khan Younis,Mecca,Medina,Jeddah,Dubai,Sharjah,Aden,Hodeidah,Isfahan,Mashhad,Shiraz,Tabriz,Natanz,Alexandria,Giza,Suez,Sharm el-Sheikh,Benghazi,Misrata,Sirte,
Casablanca,Marrakesh,Marrakech,Fez,Tangier,Oran,Sfax,Lagos,Kano,Ibadan,Port Harcourt,Maiduguri,Kumasi,Johannesburg,Durban,Soweto,Mombasa,Kisumu,Dar es Salaam,Goma,Lubumbashi,Bulawayo,Timbuktu,Gao,
Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Auckland,Christchurch,Ho Chi Minh City,Saigon,Da Nang,Chiang Mai,Phuket,Pattaya,Mandalay,Surabaya,Bandung,Bali,Medan,Aceh,Banda Aceh,Penang,Cebu,Davao,Quezon City`

// regionRows are regions smaller or larger than a country, and seas, so that "Texas"
// is known to be no person, and no city. Written for this project.
const regionRows = `Europe,Asia,Africa,North America,South America,Latin America,Central America,Antarctica,Oceania,Australasia,Eurasia,Middle East,Near East,Far East,Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe,
Southeast Asia,South Asia,Central Asia,East Asia,North Africa,West Africa,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,Transcaucasia,Caucasus,South Caucasus,North Caucasus,Balkans,Western Balkans,Baltics,Scandinavia,Caribbean,Maghreb,Sahel,Levant,
Horn of Africa,Arctic,Siberia,Crimea,Donbas,Donbass,Chechnya,Dagestan,Tatarstan,Abkhazia,South Ossetia,Transnistria,Nagorno-Karabakh,Catalonia,Basque Country,Bavaria,Saxony,Tuscany,Sicily,Sardinia,Corsica,Normandy,Brittany,Provence,Flanders,Wallonia,Kashmir,Punjab,Kerala,Tibet,
Xinjiang,Inner Mongolia,Manchuria,Hokkaido,Kurdistan,Darfur,Tigray,Oromia,Gaza,Gaza Strip,West Bank,Golan Heights,Sinai,Anbar,Helmand,Waziristan,Sindh,Balochistan,Mindanao,Java,Sumatra,Borneo,Zanzibar,Biafra,Patagonia,Amazon,Sahara,Himalayas,Alps,Andes,Rockies,Pyrenees,Urals,
Atlantic,Pacific,Atlantic Ocean,Pacific Ocean,Indian Ocean,Mediterranean,Mediterranean Sea,Black Sea,Baltic Sea,Red Sea,South China Sea,North Sea,Caspian Sea,Persian Gulf,Gulf of Mexico,Gulf of Aden,Strait of Hormuz,Suez Canal,Panama Canal,Bosphorus,
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,
North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,District of Columbia,New England,Midwest,New York State,Washington State,Southern California,Northern California,
Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories,New South Wales,Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,
Cornwall,Devon,Kent,Essex,Sussex,Surrey,Yorkshire,Lancashire,Cumbria,Norfolk,Suffolk,Somerset,Dorset,Hampshire,Greater London,Ulster,Munster,Leinster,Connacht,
N.Y.,N.C.,S.C.,N.J.,N.H.,N.M.,N.D.,S.D.,W.Va.,Calif.,Conn.,Fla.,Mass.,Mich.,Minn.,Neb.,Nev.,Okla.,Ore.,Pa.,Tenn.,Tex.,Va.,Vt.,Wis.,Wyo.,Ala.,Ariz.,Ark.,Colo.,Del.,Ga.,Kan.,Ky.,Md.,Mont.,Southwest,Northeast,Ground Zero,Carolina,
Lombardy,Piedmont,Veneto,Calabria,Andalusia,Galicia,Asturias,Aquitaine,Alsace,Lorraine,Hesse,Brandenburg,Thuringia,Westphalia,Silesia,Bohemia,Moravia,Transylvania,Wallachia,Thrace,Dalmatia,Anatolia,Jutland,Lapland,Karelia,Kamchatka,Sakhalin,Hainan,Guangdong,Sichuan,Fujian,Hunan,Hubei,Henan,Shandong,Yunnan,Zhejiang,Jiangsu,Gujarat,Rajasthan,Maharashtra,Bihar,Assam,Goa,Tamil Nadu,Uttar Pradesh,West Bengal,Khyber Pakhtunkhwa,Katanga,Kivu,Ogaden,Puntland,Somaliland,Cyrenaica,Kabylia`
