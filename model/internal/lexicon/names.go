package lexicon

import (
	_ "embed" // the list of common words
	"strings"
	"sync"
)

// Gender is what a name or title tells about the pronouns that fit a person.
type Gender uint8

// The genders; GenderUnknown fits every pronoun.
const (
	GenderUnknown Gender = iota
	GenderMale
	GenderFemale
)

// commonWords are words that newspapers and the web write in small letters
// nearly always (at least 88 times in 100, and 12 times or more): a capital on
// one of them is the start of a sentence or a headline, not a name. Counted in
// the training parts of UD English EWT (CC BY-SA 4.0), UD English GUM
// (annotations CC BY 4.0) and PolNeAR 1.0.
//
//go:embed names_common.txt
var commonWords string

// The first names, by the pronoun they call for. Names that both men and women
// commonly bear stand in the third list. Written for this project.
const (
	maleNames = `aaron abdallah abdel abdelaziz abdul abdulaziz abdullah abe abel abraham abu adam adrian ahmad ahmed akbar akira al alain alan albert alberto
aldo alec alejandro aleksandr aleksandar aleksei alessandro alexander alexandre alexandros alexei alexey alfred alfredo ali alistair allan allen alonzo alvaro alvin ambrose amir amit
anatoly anders andre andré andreas andrei andrej andrew andrey andrés andres andriy andrzej andy angelo angus anthony anton antonio antony antoine anwar ari arjun armando arnold arsen arthur arturo
arvind ashok ashraf asif ayman aziz barack barry bart bashar basil ben benedict benito benjamin bernard bernardo bernie bert bilal bill billy björn bjorn bob bobby boris brad bradley brandon
brendan brent brett brian bruce bruno bryan calvin cameron carl carlo carlos cedric cesar chad charles charlie chen chester chris christian christoph christophe christopher chuck clarence
claude claudio clayton clement cliff clifford clint clive clyde cole colin connor conor conrad constantine corey cory craig curtis cyril cyrus damian damien dan daniel daniele danny dario darren
darryl dave david davide dean declan denis dennis denzel derek derrick desmond dick didier diego dieter dimitri dimitris dimitry dirk dmitri dmitry dmytro dominic dominique don donald donnie doug
douglas drew duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin ehud elias elijah elliot elliott elmer elon emil emilio emmanuel emmanuele enda enrico enrique eric erich erik
ernest ernesto erwin ethan eugene evan evgeny fabio fabrizio faisal felipe felix ferdinand fernando fidel filip finn florian floyd francesco francis francisco franco frank frankie franklin franz
françois francois fred freddie frederic frederick friedrich fritz gabriel gareth garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerhard gerry gianni gideon gilbert giles
giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunther gus gustav gustavo guy habib hamdi hamid hamza hans harald harold haroon
harris harry harvey hasan hashim hassan haruki hector heinrich helmut hendrik henri henrik henry herbert herman hiroshi hosni howard hubert hugh hugo humphrey hussein ian ibrahim ignacio igor ilya
imran isaac isaiah ismail ivan ivo jack jacob jacques jaime jair jake jakob jakub jamal james jamie jan janos jared jason javier jay jean jeb jed jeff jeffrey jens jeremiah jeremy jeroen jerome jerry
jesse jesús jim jimmy joachim joao joão joaquin joe joel joey johan johann johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josep josh joshua josé jozef juan jude jules julian
julio julius jürgen jurgen justin kamal kareem karim karl kaspar keith ken kenneth kenny kent kevin khaled khalid khalifa kim kirill kirk klaus kofi konrad konstantin konstantinos kurt kyle kyriakos
lance larry lars laurence laurent lawrence lee len leo leon leonard leonardo leonid leopold leroy les leslie lev levi lewis liam lionel lloyd lorenzo louis luc luca lucas ludwig luigi luis luiz lukas
łukasz luke luther maarten mahmoud mahmud mahathir malcolm mamdouh manuel marc marcel marcelo marco marcos marcus mario marius mark marko markus marshall martin martín marty marvin massimo mateo
mateusz mathew mathias mats matt matteo matthew matthias maurice mauricio maurizio max maxim maximilian maxwell mehdi mehmet mel melvin michael michal michel michele mick miguel mihai mike mikhail
mikheil miles milan milo milos miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohsen moritz morris moshe moussa muammar muhammad muhammadu murat murray mustafa mykola naftali nabil narendra
nasser nathan nathaniel navid ned neil nelson niall nicholas nick nicola nicolas nicolás nicolai nigel niels nikita nikola nikolai nikolas nikos nils noah noel norbert norman nouri oleg oleksandr oleksii oleksiy
olaf olav oliver olivier omar orlando oscar osama osman otto owen pablo paolo pascal patrice patrick paul paulo pavel pavlo pawel pedro percy pete peter petr petro petros phil philip philipp philippe
phillip pierre pieter piotr prakash pranab przemyslaw quentin rafael rafik rahul raj rajiv rajesh ralph ramon ramzan randall randy raphael rashid raul ravi ray raymond recep reginald reinhard reinhold rené rene rex
reza ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rupert russell ryan sadiq saddam
salah salman salvatore salvador sam sami samir samuel sanjay santiago saul scott sean sebastian serge sergei sergej sergey sergio seth shane shaun shawn shimon shinzo sid sidney siegfried silvio simon slobodan
sohail spencer stan stanislav stanley stefan stefano stephan stephen steve steven stewart stuart sven sunil suresh sydney tariq tayyip ted teddy terence terrence terry thabo thaddeus theo theodore thierry thomas
thorsten tim timothy tito tobias toby todd tom tomas tomasz tommy tony travis trent trevor tyler tyrone ulrich umar uwe václav vaclav valery valentin vasily vernon victor viktor vince vincent vincenzo vinod
vitali vitaly vlad vladimir volodymyr volker wade wallace walter warren wayne wei werner wesley wilfred wilhelm will willem william willie willy winston wolfgang woodrow xavier xi yair yannis yasir yasser yevgeny yitzhak yoav
yosef yoshihide youssef yuri yury yusuf yves zach zachary zbigniew zoran`

	femaleNames = `abigail ada adele agnes agnieszka aicha aisha alejandra aleksandra alessandra alexandra alexandria alice alicia alina alison allison alma alyssa amal amanda amber amelia amelie amina amy ana anastasia
andrea angela angelina angie anita anja ann anna annabel anne annegret annette annie antonia april ariana arlene asma astrid audrey aung ava ayesha barbara beata beatrice beatriz becky belinda bella benazir bernadette
beryl beth bethany betsy betty beverly bianca birgit bonnie brenda brianna bridget brigitte britney brittany camila camilla camille candace candice cara carla carmen carol carole carolina caroline carolyn carrie
catalina catarina cate catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine christy cindy claire clara clare claudia colette colleen
condoleezza connie consuelo cora cordelia corinne cristina cynthia dagmar daisy dalia dana daniela danielle daphne darlene dawn deanna deb debbie deborah debra deirdre delia denise diana diane dina dolores
donatella donna dora doreen dorothea doris dorothy edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise elizabeth ella ellen elsa elsie emilia emily emma erica erika erin erna esperanza estelle esther ethel eugenia
eva eve evelyn fatima fatma faye federica fiona flora florence frances francesca françoise francoise frederica freya frida gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine germaine gertrude gina giorgia giulia gladys
glenda gloria golda grace greta gretchen guadalupe gwen gwyneth hanna hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hildegard hillary holly ida ilana ilse imelda inès ines inga ingrid
irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jana jane janet janice janine jasmin jasmine jean jeanette jeanne jelena jen jenna jennifer jenny jessica jessie jill jo
joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet julieta june justine kaja kamala kara karen karin karina karla karolina kate katarina
katarzyna katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina katya kay kayla keiko kelly kendra kerry khadija kimberly kirsten kirsty kristen kristin kristina kristine kylie laila lara
larissa latoya laura lauren laurie lea leah leila leila lena leonor leticia lidia lila lillian lily linda lindsay lisa liv liz liza lois lola lorena loretta lori lorraine louisa louise lucia luciana lucie lucille lucinda
lucy ludmila luisa lydia lynn lynne mabel madeleine madeline madonna magdalena maggie maia malala mandy manuela mara marcela marcia margaret margarita margot marguerite maria mariam marian mariana marianne marie marija marika marilyn
marina marine marisa marion marissa marjorie marlene marta martha martina mary maryam matilda maud maura maureen mavis maxine maya megan meghan melania melanie melinda melissa mercedes meredith meryl mia michaela
michelle mildred milena mimi mina miranda miriam moira molly mona monica monika monique muriel myra nadia nadine nadezhda najat nancy naomi natalia natalie nataliya natasha nathalie nellie nicole nicky nina nora noreen norma olena olga olive olivia
oprah ornella paloma pamela paola patricia patsy patti paula pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly portia pratibha priscilla priti priya rachel rania raquel rebecca regina renata renee
rhonda rita roberta rochelle rosa rosalia rosalind rosanna rose roseanne rosemary rowena roxana ruth sabina sabine sabrina sadie sally salma samantha sandra sanna sara sarah sasha saskia scarlett selma serena shakira sharon sheila shelley
sherry shirley silvia simone sinead siobhan sofia soledad solveig sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya
tara tatiana tatyana teresa tessa thelma theresa therese tiffany tina tonya tracey tracy trudy tulsi tzipi ulrike una ursula ute valentina valerie vanessa vera verena verónica veronica vicki vicky victoria viola violet virginia vivian
viviane wanda wendy whitney whoopi wilhelmina wilma winifred yasmin yolanda yoko yulia yvette yvonne zainab zoe zoë zsuzsanna zuzana`

	eitherNames = `alex ashley avery blake cameron carey casey charley chris dakota dominique frankie gale hadley harper jackie jamie jan jess jo jordan kelly kim kiran kris lee leslie lindsey logan lou mackenzie madison morgan nat
nicky nikki noor pat parker payton quinn reese riley robin rowan sam sandy sasha shannon shay sidney skyler sydney tracy taylor terry toni val yang ming wei jing li lin hui xin yi ying zhen jun min soo hyun hye seung young kyung
moon ban park nguyen tran`
)

// Names knows first names and the words that are no names. It is built once and
// then only read.
type Names struct {
	first    map[string]Gender
	common   map[string]bool
	function map[string]bool
	creeds   map[string]bool
	things   map[string]bool
}

// PersonNames returns the table of names. The first call builds it, in about
// half a millisecond.
func PersonNames() *Names { return personNames() }

var personNames = sync.OnceValue(func() *Names {
	n := &Names{first: make(map[string]Gender, 2000), common: make(map[string]bool, 5000), function: make(map[string]bool, 600),
		creeds: make(map[string]bool, 150), things: make(map[string]bool, 120)}
	for _, w := range strings.Fields(maleNames) {
		n.first[w] = GenderMale
	}
	for _, w := range strings.Fields(femaleNames) {
		if _, male := n.first[w]; male {
			n.first[w] = GenderUnknown
			continue
		}
		n.first[w] = GenderFemale
	}
	for _, w := range strings.Fields(eitherNames) {
		n.first[w] = GenderUnknown
	}
	for _, w := range strings.Fields(commonWords) {
		n.common[w] = true
	}
	for _, w := range strings.Fields(functionWords) {
		n.function[w] = true
	}
	for _, w := range strings.Fields(creeds) {
		n.creeds[w] = true
	}
	for _, w := range strings.Fields(things) {
		n.things[w] = true
	}
	return n
})

// First reports whether a word, in small letters, is a first name, and the
// gender it tells. A double name such as "jean-pierre" goes by its first part.
func (n *Names) First(word string) (Gender, bool) {
	g, ok := n.first[word]
	if !ok {
		if head, _, double := strings.Cut(word, "-"); double {
			g, ok = n.first[head]
		}
	}
	return g, ok
}

// Function reports whether a word, in small letters, is one that begins
// sentences and never names: a function word, a day.
func (n *Names) Function(word string) bool { return n.function[word] }

// Creed reports whether a word, in small letters, is the adjective or people of
// a faith, a movement or a part of the world.
func (n *Names) Creed(word string) bool { return n.creeds[word] }

// Thing reports whether a word, in small letters, is capitalised though it
// names nobody.
func (n *Names) Thing(word string) bool { return n.things[word] }

// Common reports whether a word, in small letters, is an ordinary word of
// English, which a capital alone does not make a name.
func (n *Names) Common(word string) bool { return n.common[word] }

// functionWords are the words that never begin a name, though they often begin
// a sentence. Written for this project.
const functionWords = `a an the this that these those such same some any each every either neither both all few many much more most several other another no none one two three four five six seven eight nine ten hundred thousand
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what where when why how
is are was were be been being am do does did done have has had having can could may might must shall should will would ought cannot ca wo n't not
and or but nor yet so if unless until while whereas because since although though once than as whether lest
of in on at by for with from to into onto upon about above across after against along amid amidst among around before behind below beneath beside besides between beyond despite down during except inside like near off out outside over past per through throughout toward towards under underneath up via within without according due regarding concerning following including
there here then now today tomorrow yesterday tonight again also already always almost even ever never just only still too very quite rather perhaps maybe however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead indeed otherwise likewise
yes no oh well okay ok please thanks hello hi hey let mr mrs earlier later recently previously finally first second third last next new old former late early eventually currently originally
apparently obviously clearly actually certainly probably possibly unfortunately fortunately interestingly ironically sadly hopefully surprisingly importantly initially ultimately immediately shortly suddenly
asked citing speaking writing given based compared adding noting saying elsewhere back afterwards afterward thereafter whatever whoever whichever wherever whenever
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.
spring summer autumn winter christmas easter thanksgiving halloween ramadan hanukkah
pm am a.m. p.m. ad bc bce ce gmt utc est edt pst cet q a. photo image file video watch related read`

// creeds are the adjectives and people of faiths, peoples without a state,
// parts of the world and movements: capitalised, yet no actors by themselves,
// as the demonyms of countries. Written for this project.
const creeds = `christian christians muslim muslims jew jews jewish islamic islam christianity judaism hinduism buddhism catholicism islamist islamists catholic catholics protestant protestants sunni sunnis shia shiite shiites
hindu hindus buddhist buddhists sikh sikhs mormon mormons orthodox anglican evangelical evangelicals arab arabs arabic african africans european europeans asian asians latino latinos hispanic hispanics african-american
western westerners nazi nazis communist communists marxist zionist kurdish kurds kurd roma tatar tatars chechen chechens uighur uighurs uyghur uyghurs rohingya bengali tamil tamils catalan catalans basque basques tibetan tibetans
latin nordic slavic balkan baltic siberian californian texan londoner londoners parisian bavarian sicilian flemish inuit maori aboriginal cherokee navajo maya aztec roman romans byzantine ottoman victorian
english-language anglo-saxon judeo-christian marxism communism fascism liberalism socialism zionism christmas easter`

// things are words that news capitalises without naming anybody: media,
// currencies, diseases, the heavens. Written for this project.
const things = `god internet web tv dvd cd vhs covid covid-19 aids hiv dna rna usd eur gdp vat html http pdf ip pc vip ceo cfo coo mp mep ph.d. phd ba ma mba bsc msc id iq ai it vr gps sms suv ufo atm faq ok lgbt lgbtq
bible koran quran torah facebook-page twitter-account earth mars venus jupiter saturn moon sun mercury neptune uranus pluto universe t e-mail email wi-fi wifi bluetooth linux android ios windows java python photoshop
kg km mph am fm nobel oscar oscars emmy grammy grammys pulitzer olympics olympic paralympics ok! satan jesus christ allah buddha santa hajj ramadan`
