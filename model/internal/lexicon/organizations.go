package lexicon

import (
	"strings"
	"sync"
)

// organizationRows are well-known organisations whose name does not say what
// they are, a row each: nouns by which they are called again ("the alliance"),
// a colon, then the organisations separated by "|"; an organisation's names
// are separated by "=", the first being the fullest in use. Written for this
// project.
const organizationRows = `alliance,bloc,organization,organisation:NATO=N.A.T.O.=North Atlantic Treaty Organization=North Atlantic Treaty Organisation=North Atlantic Alliance|Collective Security Treaty Organization=CSTO|AUKUS|Warsaw Pact|Quad
bloc,union:European Union=EU=E.U.|African Union=AU|Eurasian Economic Union=EAEU|Mercosur|Commonwealth of Independent States=CIS|European Economic Community=EEC|Arab League|Gulf Cooperation Council=GCC|Commonwealth of Nations|Commonwealth|ASEAN=Association of Southeast Asian Nations|BRICS|ECOWAS=Economic Community of West African States|European Free Trade Association=EFTA
cartel,organization,group:OPEC=Organization of the Petroleum Exporting Countries|OPEC+
organization,organisation,body:United Nations=UN=U.N.=UNO|Organization for Security and Cooperation in Europe=OSCE=O.S.C.E.=Organisation for Security and Co-operation in Europe=Organization for Security and Co-operation in Europe|World Trade Organization=WTO|World Health Organization=WHO|UNESCO|Organization of American States=OAS|Organisation for Economic Co-operation and Development=OECD|Shanghai Cooperation Organisation=SCO|Interpol|FIFA|UEFA|International Olympic Committee=IOC|World Anti-Doping Agency=WADA
agency,organization,organisation:UNICEF|UNHCR|International Atomic Energy Agency=IAEA|World Food Programme=WFP|UNRWA
bank,lender,institution:World Bank|Bundesbank|Bank of Japan|European Central Bank=ECB|Bank of England|Federal Reserve=Fed|International Monetary Fund=IMF=I.M.F.|Goldman Sachs|JPMorgan=JPMorgan Chase=JP Morgan|Morgan Stanley|Citigroup=Citibank|HSBC|Barclays|Deutsche Bank|UBS|Credit Suisse|BNP Paribas|Wells Fargo|Lehman Brothers|Merrill Lynch|Sberbank|Santander|Société Générale
group,gathering,club:G7=Group of Seven=G-7|G8=Group of Eight=G-8|G20=Group of 20=G-20|G77
agency,intelligence agency,service:CIA=C.I.A.=Central Intelligence Agency|FBI=F.B.I.=Federal Bureau of Investigation|NSA=National Security Agency|MI5|MI6|Mossad|FSB|SVR|GRU|KGB|Shin Bet|ISI|Secret Service|NASA|European Space Agency=ESA|Roscosmos|EPA=Environmental Protection Agency|FDA=Food and Drug Administration|CDC=Centers for Disease Control and Prevention|FEMA|DEA|ATF|IRS|SEC=Securities and Exchange Commission|OMB=Office of Management and Budget|ICE=Immigration and Customs Enforcement|FCC|FAA|Homeland Security|Europol|Frontex|Scotland Yard|Met Police
legislature,parliament,chamber,house:Congress|Senate|House of Representatives|House of Commons=Commons|House of Lords=Lords|Bundestag|Bundesrat|Knesset|State Duma=Duma|Riksdag|Storting|Folketing|Sejm|Verkhovna Rada=Rada|Majlis|Lok Sabha|Rajya Sabha|European Parliament|Diet|Capitol|U.S. Congress=US Congress|U.S. Senate=US Senate|Parliament|National Assembly|Federation Council
ministry,department:Pentagon|Foreign Office|Home Office|Treasury|Cabinet Office|State Department|Foggy Bottom
office,administration,presidency:White House|Kremlin|Oval Office
commission,executive:European Commission
court,tribunal:Supreme Court|International Criminal Court=ICC|International Court of Justice=ICJ|European Court of Human Rights=ECHR|European Court of Justice=ECJ|Old Bailey
party:Labour|Labor|Tories|Republicans|Democrats|Likud|Fidesz|Hamas|Fatah|Hezbollah|Sinn Féin|Sinn Fein|Fianna Fáil|Fine Gael|Plaid Cymru|Law and Justice|United Russia|Alternative for Germany=AfD|Christian Democratic Union=CDU|SPD|UKIP|Vox|Podemos|Syriza|BJP|ANC=African National Congress|Kuomintang|GOP=Republican Party|Conservatives|Liberal Democrats=Lib Dems|SNP=Scottish National Party|DUP|Muslim Brotherhood
group,militants,movement,network:Taliban|al-Qaeda=Al Qaeda=al-Qaida=Al-Qaeda=al Qaeda|Islamic State=ISIS=ISIL=IS=Daesh=Islamic State of Iraq and the Levant|Boko Haram|al-Shabaab=Al-Shabaab=al-Shabab|PKK|Houthis|IRA|ETA|FARC|Wagner=Wagner Group|PLO|Palestinian Authority|Ku Klux Klan=KKK
publication,newspaper,paper,daily,outlet:Washington Post=The Washington Post|New York Times=The New York Times|Wall Street Journal=The Wall Street Journal|Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|Guardian=The Guardian|Times=The Times|Daily Telegraph=The Daily Telegraph=The Telegraph|Independent=The Independent|Daily Mail|Financial Times=FT|Daily Mirror|Observer|Sun|Le Monde|Le Figaro|Libération|El País|El Mundo|La Repubblica=la Repubblica|Corriere della Sera|Die Welt|Die Zeit|Bild|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|Handelsblatt|Kommersant|Izvestia|Vedomosti|Novaya Gazeta|Pravda|Asahi Shimbun|Yomiuri Shimbun|Haaretz|Jerusalem Post|Hürriyet|Dawn|Hindustan Times|Times of India|South China Morning Post|Global Times|People's Daily|Globe and Mail|Toronto Star|Sydney Morning Herald|Aftenposten|Helsingin Sanomat
publication,magazine,weekly,outlet:Economist=The Economist|Time|Newsweek|Der Spiegel=Spiegel|New Yorker=The New Yorker|Atlantic=The Atlantic|Foreign Affairs|Forbes|Fortune|Rolling Stone|Vanity Fair|Nature|Science|Lancet=The Lancet|Vogue|Playboy|National Geographic
publication,outlet,site,website:Politico|Axios|BuzzFeed|HuffPost=Huffington Post|Vox|Breitbart|Bellingcat|Meduza|ProPublica|WikiLeaks=Wikileaks|Wikinews|Wikipedia|Daily Beast|PC World|PC Magazine|TechCrunch|Ars Technica|Engadget|CNET|ZDNet|Gizmodo|Mashable|Slate|Salon
agency,news agency,outlet:Reuters|Associated Press=AP=A.P.|Agence France-Presse=AFP|Bloomberg=Bloomberg News|TASS=ITAR-TASS=Itar-Tass=Tass|Interfax|RIA Novosti|Xinhua|Kyodo|Yonhap|KCNA|DPA|ANSA|EFE|PTI|IRNA|Anadolu
broadcaster,channel,network,outlet,station:BBC=B.B.C.=British Broadcasting Corporation|CNN=C.N.N.|Fox News|NBC=NBC News|CBS=CBS News|ABC=ABC News|MSNBC|CNBC|PBS|NPR|Sky News|ITV|Channel 4|Al Jazeera=Al-Jazeera|RT|Deutsche Welle|ARD|ZDF|NHK|CBC|RTÉ|RTE|RAI|Voice of America|Radio Free Europe|HBO|ESPN|MTV|C-SPAN
company,firm,group,giant,maker,manufacturer:Google|Apple|Microsoft|Amazon.com|Facebook|Meta|Twitter|IBM|Intel|Oracle|Nokia|Samsung|Sony|Huawei|Alibaba|Tencent|Netflix|Tesla|SpaceX|Uber|Airbnb|YouTube|Yahoo|eBay|PayPal|Spotify|TikTok|ByteDance|Instagram|WhatsApp|LinkedIn|Skype|Zoom|Nvidia|AMD|Cisco|Dell|Hewlett-Packard=HP|Xerox|Siemens|Philips|Bosch|BMW|Volkswagen=VW|Mercedes-Benz|Daimler|Audi|Porsche|Toyota|Honda|Nissan|Hyundai|Ford|General Motors=GM|Chrysler|Fiat|Renault|Peugeot|Volvo|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|BAE Systems|Rolls-Royce|General Electric=GE|Exxon|ExxonMobil=Exxon Mobil|Chevron|BP=British Petroleum|Shell=Royal Dutch Shell|Total|TotalEnergies|Gazprom|Rosneft|Lukoil|Aramco=Saudi Aramco|Petrobras|Enron|Halliburton|Pfizer|Moderna|AstraZeneca|BioNTech|Johnson & Johnson|Novartis|Roche|Bayer|Merck|Sanofi|GlaxoSmithKline|Nestlé|Nestle|Unilever|Coca-Cola|Pepsi|PepsiCo|McDonald's|Starbucks|Burger King|Walmart|Wal-Mart|Target|Tesco|Ikea|IKEA|Nike|Adidas|H&M|Disney=Walt Disney|Warner Bros.|Paramount|Universal|AT&T|Verizon|Vodafone|T-Mobile|Comcast|Time Warner|Ryanair|EasyJet|Lufthansa|Air France|KLM|British Airways|American Airlines|United Airlines|Delta|Qantas|Emirates Airline|FedEx|UPS|DHL|Maersk|Foxconn|Motorola|LG|Panasonic|Toshiba|Hitachi|Nintendo|Monsanto|Kodak|Sinopec|PetroChina|Mozilla|Wikimedia|Ubisoft|Activision|Electronic Arts|Sega|Atari|Polaroid|Nikon|Fujifilm|Lenovo|Ericsson|Qualcomm|Broadcom|Texas Instruments|Salesforce|Adobe|Dropbox|Snapchat|Reddit|Pinterest|Lyft|DoorDash|OpenAI|DeepMind|Anthropic|Palantir|Theranos|Bank of America|BlackRock|Berkshire Hathaway|Mastercard|American Express|Heineken|Anheuser-Busch|Budweiser|Diageo|Danone|Kraft Heinz|Procter & Gamble|L'Oréal|Chanel|Gucci|Lego|Mattel|Hasbro|Carrefour|Aldi|Lidl|Sainsbury's|Costco|Kmart|Macy's|Home Depot|Best Buy|Alcoa|Rio Tinto|BHP|Glencore|ArcelorMittal|Tata Motors|Reliance Industries|Infosys|Telefónica|Bombardier|Embraer|Alstom|Caterpillar|John Deere|DuPont|Dow Chemical|BASF|Thyssenkrupp|Swissair|KPMG|PwC=PricewaterhouseCoopers|Deloitte|McKinsey
league,association,body:NFL|NBA|MLB|NHL|Premier League|Bundesliga|La Liga|Serie A|NCAA
club,team,side:Manchester United|Manchester City|Chelsea|Arsenal|Tottenham|Liverpool FC|Everton|Barcelona FC|Real Madrid|Atlético Madrid|Juventus|AC Milan|Inter Milan|Bayern Munich|Borussia Dortmund|Paris Saint-Germain=PSG|Ajax|Celtic|Rangers
group,organization,organisation,charity:Red Cross|Red Crescent|Amnesty International=Amnesty|Human Rights Watch=HRW|Greenpeace|Oxfam|Médecins Sans Frontières=MSF|Doctors Without Borders|Save the Children|Transparency International|Freedom House|Reporters Without Borders|ACLU|NRA|NAACP|PETA|WWF|Planned Parenthood|Salvation Army
army,military,force,forces:Red Army|IDF|Royal Navy|Royal Air Force=RAF|Marine Corps|Marines|National Guard|Coast Guard|Wehrmacht|Bundeswehr|Blackwater
exchange,market:Nasdaq|NYSE|Wall Street
university,school,institution:Harvard=Harvard University|Yale=Yale University|Princeton=Princeton University|Stanford=Stanford University|MIT=Massachusetts Institute of Technology|Caltech|UCLA|UC Berkeley|Sorbonne|Eton|Juilliard
church:Catholic Church|Church of England|Church of Scientology=Scientology|Jehovah's Witnesses|Seventh-day Adventist Church|Unification Church|Soka Gakkai|Orthodox Church|Russian Orthodox Church`

// The last or first words of names of organisations, in small letters, each
// followed by the nouns that call it again, if they are others than itself.
const organizationHeads = `ministry department:agency office:agency bureau:agency agency administration:agency authority:agency,body commission:body,panel committee:panel,body council:body board:body
caucus:group court tribunal:court parliament:legislature assembly:legislature congress:legislature senate:chamber,legislature legislature chamber duma municipality directorate:agency inspectorate:agency secretariat
treasury cabinet government army:military navy:military police:force,department force:army guard corps brigade regiment battalion division fleet military:army militia
party:movement union:bloc federation:association confederation association:group league:association alliance:bloc coalition:bloc front:group,movement movement:group brotherhood:movement
organization:body,group organisation:body,group group:company,organization network:group foundation:charity,group institute:institution,think-tank institution center:institution centre:institution society:group trust:charity,foundation fund:institution initiative:group campaign project:group task
forum partnership taskforce consortium:group collective:group syndicate club:team team:side fc:club,team united:club,team
university:school,institution,college college:school,institution school academy:school,institution hospital:clinic clinic:hospital laboratory:lab lab:laboratory observatory museum library church:congregation cathedral:church temple synagogue diocese archdiocese seminary
bank:lender,institution inc:company,firm inc.:company,firm corp:company,firm corp.:company,firm corporation:company,firm co:company,firm co.:company,firm company:firm ltd:company,firm ltd.:company,firm limited:company,firm plc:company,firm holding:company llc:company,firm llp:firm,company ag:company,firm gmbh:company,firm sa:company s.a.:company nv:company
holdings:company,firm industries:company,firm technologies:company,firm systems:company,firm enterprises:company,firm partners:firm,company associates:firm brothers:company,firm sons:company,firm motors:company,carmaker airlines:airline,company airways:airline,company air:airline lines:company,operator ferries:company,operator shipping:company logistics:company breweries:company pharma:company,drugmaker aerospace:company automotive:company bros:company bros.:company
pharmaceuticals:company,drugmaker energy:company oil:company petroleum:company gas:company electric:company steel:company foods:company stores:company,retailer communications:company media:company entertainment:company studios:company,studio pictures:studio,company records:label,company
software:company solutions:company services:service,company insurance:insurer,company securities:company capital:firm,company financial:company ventures:firm bancorp:bank hotels:company resources:company mining:company railway:company railways:company telecom:company mobile:company electronics:company semiconductor:company labs:company networks:company
times:newspaper,paper,publication,daily post:newspaper,paper,publication,daily news:newspaper,paper,publication,outlet,agency herald:newspaper,paper,publication tribune:newspaper,paper,publication gazette:newspaper,paper,publication chronicle:newspaper,paper,publication telegraph:newspaper,paper,publication journal:newspaper,paper,publication,magazine observer:newspaper,paper,publication
guardian:newspaper,paper,publication examiner:newspaper,paper,publication inquirer:newspaper,paper,publication courier:newspaper,paper,publication daily:newspaper,paper,publication weekly:magazine,publication magazine:publication review:magazine,publication globe:newspaper,paper,publication mirror:newspaper,paper,publication dispatch:newspaper,paper,publication sentinel:newspaper,paper,publication press:agency,publication,publisher
broadcasting:broadcaster tv:broadcaster,channel,station television:broadcaster,channel,station radio:broadcaster,station channel:broadcaster publishing:publisher books:publisher
orchestra:ensemble philharmonic:orchestra ballet:company opera:company theatre:company band:group choir
republicans:party democrats:party conservatives:party liberals:party greens:party socialists:party communists:party
vikings:team panthers:team cavaliers:team rangers:team giants:team yankees:team lakers:team bulls:team tigers:team eagles:team cowboys:team redskins:team patriots:team bears:team lions:team dodgers:team mets:team sox:team cubs:team knicks:team celtics:team
consulate embassy:mission mission delegation registry registrar service:agency services:agency exchange:market watch:group international:group,organization command:force summit`

// placeHeads are the last words of names of places, in small letters; those in
// placeFirst stand before the name: Lake Tahoe.
const (
	placeHeads = `river lake sea ocean bay gulf strait canal island islands peninsula mountain mountains mount hill hills valley desert forest park beach coast cape harbor harbour port airport station
street avenue road boulevard lane square plaza bridge tunnel highway freeway gate tower building mosque hall palace castle house stadium arena field center
city town village county district province state region territory prefecture borough parish republic oblast governorate township quarter strip heights springs falls creek canyon plateau basin
prison jail camp base cemetery zoo garden gardens hotel plant reactor dam mine plains memorial monument`
	placeFirst = `lake mount mt mt. cape fort port camp gulf strait bay isle san santa são saint st st. los las el rio new north south east west northern southern eastern western central upper lower downtown`
)

// publicHeads are the heads of names of institutions of state, town, law and
// learning, and of public buildings, which are called after where they are.
const publicHeads = `ministry department office bureau agency administration authority commission committee council board court tribunal parliament assembly legislature senate duma municipality government
army navy military police embassy consulate university college school academy hospital museum library observatory service services guard inspectorate directorate district prison jail airport stadium arena station
force treasury prefecture institute registry delegation mission`

// products are well-known names of things for sale and of programs. Those that are
// also the names of people, companies or teams are left out.
const products = `Chrome|Google Chrome|Safari|Firefox|Mozilla Firefox|Internet Explorer|Android|iOS|Windows|Linux|Photoshop|PlayStation|PlayStation VR|Xbox|iPhone|iPad|iPod|Kindle|Gmail|Excel|PowerPoint|ChatGPT|Game Boy|Wii|Nintendo Switch|Walkman|Boeing 737|Boeing 747|Airbus A320|Viagra|Prozac|OxyContin|Tylenol|Bitcoin|Ethereum|Minecraft|Fortnite|Digimon|Pokémon|Kool-Aid|Kool Aid`

// fieldsOfWork are the words institutions say their field with, as in "Ministry
// of Fisheries and Forests", in small letters.
const fieldsOfWork = `security cooperation co-operation health human services education science sciences culture trade industry agriculture fisheries forests forestry food energy environment labour labor transport transportation
tourism finance economy economics development research technology innovation communication communications information media sport sports youth family families women children welfare pensions employment immigration migration customs
enforcement defence defense peace justice rights freedom democracy law order planning housing urban rural water mines mining oil gas petroleum infrastructure works public social international foreign affairs relations religion heritage
arts letters engineering medicine nursing prevention control safety standards statistics drug drugs evaluation budget management commerce investment exports emergency emergencies disaster relief climate nature natural resources
parks wildlife oceans atmosphere space aviation maritime navigation shipping philology history linguistics mathematics philosophy politics reconciliation truth exchange securities insurance banking currency reform integration`

// thingHeads are the last words of names that are neither actors nor places, in
// small letters: events, works, laws, products.
const thingHeads = `cup championship championships festival day days week month year award awards prize medal act bill law treaty war wars revolution uprising olympics games marathon fair convention expo exhibition show
trophy series open derby grand-prix agreement accord accords protocol amendment constitution charter declaration convention plan bible project program programme mission-statement scheme doctrine theory
explorer xp edition version album song symphony novel book trilogy saga movie film picture episode season chapter volume article section code language degree diploma
challenge tour race rally protest protests massacre bombing attack attacks disaster crisis earthquake hurricane storm typhoon virus disease syndrome era age period dynasty reign empire-style
operation campaign model method effect law principle system engine device app phone vr console star order cross badge drive survey study poll index report papers memorandum letter speech address debate election elections
ceremony anniversary birthday celebration carnival parade pilgrimage conference workshop seminar lecture talks dialogue process question bowl final finals semifinal semifinals playoffs match super world`

// Organizations knows well-known organisations by name and the words that
// organisations and places end in. It is built once and then only read.
type Organizations struct {
	known  map[string]*Organization
	heads  map[string][]string
	nouns  map[string]bool
	places map[string]bool
	first  map[string]bool
	things map[string]bool
	fields map[string]bool
	public map[string]bool
	wares  map[string]bool
	starts starts
}

// Organization is a well-known organisation.
type Organization struct {
	Name  string   // the fullest name in use
	Nouns []string // common nouns it goes by: alliance, newspaper
}

// OrganizationNames returns the table. The first call builds it, in about half
// a millisecond.
func OrganizationNames() *Organizations { return organizationNames() }

var organizationNames = sync.OnceValue(func() *Organizations {
	o := &Organizations{
		starts: make(starts, 600),
		known:  make(map[string]*Organization, 1000), heads: make(map[string][]string, 300),
		nouns: make(map[string]bool, 300), places: make(map[string]bool, 100), first: make(map[string]bool, 50), things: make(map[string]bool, 200), fields: make(map[string]bool, 200),
		public: make(map[string]bool, 80), wares: make(map[string]bool, 60),
	}
	for row := range strings.SplitSeq(organizationRows, "\n") {
		nouns, names, _ := strings.Cut(row, ":")
		for entry := range strings.SplitSeq(names, "|") {
			spellings := strings.Split(entry, "=")
			org := &Organization{Name: spellings[0], Nouns: strings.Split(nouns, ",")}
			for _, s := range spellings {
				o.known[s] = org
				o.starts.enter(s)
			}
			o.addNouns(org.Nouns)
		}
	}
	for _, field := range strings.Fields(organizationHeads) {
		head, more, _ := strings.Cut(field, ":")
		o.heads[head] = append([]string{head}, list(more)...)
		o.addNouns(o.heads[head])
	}
	for name := range strings.SplitSeq(products, "|") {
		o.wares[name] = true
	}
	for _, w := range strings.Fields(placeHeads) {
		o.places[w] = true
	}
	for _, w := range strings.Fields(fieldsOfWork) {
		o.fields[w] = true
	}
	for _, w := range strings.Fields(publicHeads) {
		o.public[w] = true
	}
	for _, w := range strings.Fields(thingHeads) {
		o.things[w] = true
	}
	for _, w := range strings.Fields(placeFirst) {
		o.first[w] = true
	}
	return o
})

func (o *Organizations) addNouns(nouns []string) {
	for _, n := range nouns {
		o.nouns[n] = true
	}
}

// Known returns the well-known organisation with a name, spelt with its
// capitals, or nil.
func (o *Organizations) Known(name string) *Organization { return o.known[name] }

// Head returns the nouns that call an organisation again whose name ends (or,
// before "of" and "for", begins) with a word in small letters: the word itself
// first. It is nil for other words.
func (o *Organizations) Head(word string) []string { return o.heads[word] }

// Noun reports whether "the" and a word in small letters can call an
// organisation again: alliance, ministry, newspaper.
func (o *Organizations) Noun(word string) bool { return o.nouns[word] }

// PlaceHead reports whether names of places end in a word in small letters.
func (o *Organizations) PlaceHead(word string) bool { return o.places[word] }

// Field reports whether a word in small letters says the field of an
// institution: security, fisheries.
func (o *Organizations) Field(word string) bool { return o.fields[word] }

// Public reports whether a word in small letters is the head of names of
// institutions of state, town, law and learning: ministry, police, university.
func (o *Organizations) Public(word string) bool { return o.public[word] }

// Product reports whether a name, spelt with its capitals, is that of a thing for
// sale or a program.
func (o *Organizations) Product(name string) bool { return o.wares[name] }

// ThingHead reports whether names of events, works, laws and other things end
// in a word in small letters.
func (o *Organizations) ThingHead(word string) bool { return o.things[word] }

// PlaceFirst reports whether names of places begin with a word in small
// letters.
func (o *Organizations) PlaceFirst(word string) bool { return o.first[word] }

// Longest returns the number of tokens in the longest well-known name that
// begins with a word, and 0 if none does.
func (o *Organizations) Longest(first string) int { return o.starts[first] }
