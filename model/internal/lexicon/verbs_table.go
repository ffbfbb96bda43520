package lexicon

import (
	"strings"
	"sync"
)

// Verb is what the table of verbs knows of a word form.
type Verb struct {
	Lemma string
	Form  VerbForm
	// Nominal says that the base form is a noun at least as often as a verb
	// ("report", "plan"), so that the form alone proves little.
	Nominal bool
}

// VerbTable returns the readings of every form of the verbs below and of the
// irregular verbs, by lower-case form. It is built once, on first use, and
// takes about 2 ms.
var VerbTable = sync.OnceValue(buildVerbTable)

func buildVerbTable() map[string]Verb {
	table := make(map[string]Verb, 8000)
	verbs := NewVerbs()
	add := func(word string, v Verb) {
		old, ok := table[word]
		switch {
		case !ok:
			table[word] = v
		case old.Lemma == v.Lemma:
			old.Form |= v.Form
			table[word] = old
		}
	}
	for word, readings := range verbs.forms {
		for _, r := range readings[:1] {
			add(word, Verb{Lemma: r.lemma, Form: r.form})
		}
	}
	for entry := range strings.FieldsSeq(verbList) {
		base, nominal := strings.CutSuffix(entry, "*")
		if _, _, ok := verbs.Irregular(base); ok {
			for _, word := range []string{base, thirdPerson(base)} {
				if v := table[word]; v.Lemma == base {
					v.Nominal = nominal
					table[word] = v
				}
			}
			continue
		}
		third, past, ing := Inflect(base)
		add(base, Verb{base, Base, nominal})
		add(third, Verb{base, Third, nominal})
		add(past, Verb{base, Past | Participle, false})
		add(ing, Verb{base, Gerund, false})
	}
	return table
}

// verbList holds the verbs of English news. A star marks those whose base form
// is as often a noun. The list was drawn up from the verbs that occur in the
// training parts of UD English EWT, UD English GUM and PolNeAR 1.0, and
// completed by hand with verbs of speech, thought and public life.
const verbList = `abandon abhor abide abolish absorb abstain accede accelerate accept access* accommodate accompany accomplish account* accuse achieve
acknowledge acquiesce acquire acquit act* adapt add address* adhere adjourn adjust administer admire admit admonish adopt advance* advertise
advise advocate* affect affirm* afford agree aid* aim* air* alienate align allay allege allocate allow allude alter amass amend amount*
amplify analyse* analyze announce annoy answer* anticipate apologise apologize appeal* appear appease applaud apply appoint appreciate
approach* approve argue arise arm* arrange arrest* arrive articulate ascertain ask assail assemble assert assess assign assist associate*
assuage assume assure attach attack* attain attempt* attend attest attract attribute* authorise authorize aver avert avoid avow await awake*
back* backfire badmouth bail* bake balance* ban* bank* bar* bash battle* be beam* bear* beat become* beef* beg begin behave believe belittle
bellow belong bemoan bend benefit* berate beseech besiege bet* betray better* beware bicker bid* bind bite blackmail* blame blare blast*
bleed blend* bless blink block* blog* blow* bludgeon blunt* blur bluster* board* boast boil* bolster bomb* bombard book* boom* boost* boot*
borrow bother bounce* bow brace brag brainstorm brainwash brand* brave* break* breathe breed* brief* bring bristle broach broadcast* broaden
browse* buck* buckle* budge buffer build burn* burnish burrow* burst* bury buy bypass* cable* cajole calculate calibrate call* calm* cancel
capitalize capitulate capture care* caricature carry carve cast* castigate catapult catch cater cause* caution* cease celebrate cement*
censor* centralize certify challenge* champion* change* chant* characterize charge* chat* cheat* check* cheer* cherish chew chide chill*
chime choose chuckle circulate circumvent cite claim* clamor* clap clarify clash* classify clean* clear* click* climb clinch cling clog*
close* coalesce coax collaborate collapse* collect collide combat* combine come command* commemorate commence commend comment* commercialize
commiserate commit communicate compare compel compensate compete complain complete* complicate comply compose compromise* concede concern*
conclude concur condemn condition* condone conduct* confer confine* confirm* conform confront confuse congratulate conjecture* connect
conquer consent* consider consist consolidate constitute consult consume contact* contain contemplate contend contest* continue contract*
contradict contribute control* convene convert convey convict* convince cook* cool* cooperate coordinate* cope copy* corral correct*
correspond cost* counsel* count* counter* counteract cover covet cower crack* crash* create credit* creep* cripple crisscross criticise
criticize cross* crow* crowd* crush* cry* crystallize cultivate curb cure* curse* customize cut* damage* dampen dance* dare deal* debate*
debunk debut* deceive decide decimate declare declassify decline* decrease* decry deduct deepen default* defeat defend defer define deflect
defund defy delay* delete deliver delve demand* demonise demonstrate denigrate denote denounce deny depart depend deplore deploy deport
depose depress deprive derail deregulate deride* descend describe deserve design* destabilize destroy detail* detain detect deter
deteriorate determine detest develop devise devote diagnose* dial* dictate die differ differentiate dig* digest dilute diminish dine dip*
direct* disagree disappear disarm disavow discern disclose disconnect discount* discourage discover discredit discriminate discuss dislike*
dislocate dislodge dismantle dismiss disparage dispel disperse displace display* dispute* disqualify disregard* disrupt disseminate dissolve
distance* distinguish distort distract distribute distrust divert divide* divulge do document* dodge* dominate don donate double* doubt*
download* downplay draft* drag* draw dream* drift drink* drive* drop drum* dry* dump dwell earn ease* eat echo* eclipse* educate elaborate*
elect* elevate eliminate email* embarrass embody embolden embrace emerge emit empathize emphasise emphasize employ empower emulate enable
enact encompass encounter* encourage end* endanger endear endorse endure energize enforce engage enhance enjoy enlist ensure enter entertain
enthuse enumerate envisage envision equate equip eradicate erase erect erode erupt escalate escape establish estimate* evacuate evade
evaluate evaporate evolve examine exceed excite exclaim exclude excoriate excuse* execute exercise* exhort exist exit* exonerate expand
expect expel expend experience* experiment* expire explain explode exploit* explore export* expose expound express extend extol extoll
extort extradite face* facilitate fade* fail fall* fare* fault* favor* fax* fear* feature* feed feel fend fight* figure* file* fill film*
finalise finalize finance* find finish* fire* fit fix* flee fling* flip flirt* float flood* flourish flow* fluff fly focus* follow foment
fool* forbid force* forecast* foresee foretell forge forget forgive forgo fork* form* formulate forward* foster frame* freak freeze* fret
frighten frustrate fuck fuel* fulfill fume* function* fund* funnel* further* gain* galvanize garner gasp* gather gauge gaze generate get
give glide gloat go goad govern grab* graduate* grant* grapple grasp* greet grimace grind* gripe* groan groom grouse grow growl grumble
grunt* guarantee* guard* guess guide* gush hack* hail* halt* hammer hamper hand* handle hang happen harangue* harass harden harm* harvest*
hash hasten hate* haunt* have head* heal hear heat* heckle hedge* heed help herald hesitate hibernate hide highlight hike* hint* hire*
hirier hiss hit* hold hone honor* hook* hop hope* horrify host* house* howl* huddle* huff hurt identify ignore illustrate imagine immigrate
impact* impart imperil implement* implore* imply impose impress improve impugn inaugurate incite include incorporate increase* indicate
indict inflate influence* inform infuse initial* initiate inject injure innovate inoculate inquire* insert* insist inspire install instigate
integrate intend intensify interact interfere interject interpret intersect* intervene interview* intimate* intimidate intone introduce
invade invent invest investigate invite invoke involve isolate issue* jeer* jeopardize jest jibe join joke* jolt jot judge* jump justify
keep kick kill kiss kneel* knock* know label* lace* lack* lambast lambaste lament* land* lash* last* laud laugh* launch* lay lead* lean*
leap* learn leave lecture* legalize legislate lend lessen let level* lick lie* lift light* like* liken limit* line* link* list* listen live*
loathe lobby* localize locate lock* lodge* log* look loom loose* loosen lose love lower* lurch lure* mail* maintain make malign manage
mandate* manipulate manufacture march* mark* market* marry marvel* match* mate* matter* mature* maximize mean measure* mediate meet melt
memo* mend mention merge migrate mimic mind* mingle minimize mirror* mislead misrepresent miss misstate mistake* mitigate mix* moan*
mobilize mock* moderate* modify monitor morph motivate mount mourn move* mull multiply mumble murmur* muster mutter name* narrate narrow*
navigate need negotiate neutralize nibble nod* nominate note* notice* notify object* observe obtain occupy occur offend offer officiate
offset* open* operate opine oppose opt orchestrate ordain order* organise organize originate oust outdo outgrow outline* outnumber outsource
outweigh* overcome overlap overlook overpromise oversee overshadow overstate overstay overtake overthrow overturn owe own* pack* paint* pan*
park* parrot* parse participate pass paste pause* pay peel* peer* peg pen* penetrate perceive perform permit* perpetuate persist personalize
persuade persue pester petition* phone* pick* picket* pierce pillory pinch* pitch* placate place* plan* plant* play plead please* pledge*
plummet plunge* poach point* poke poll* ponder portend portray pose posit possess post* postpone postulate pound* pour practice* praise*
pray preach predict prefer preheat premiere* prepare prescribe present* preserve preside press* pressure* presume pretend prevail prevent
print* prioritise prioritize privatize proceed* process* proclaim procure produce profess prohibit project* prolong promise* promote prompt*
promulgate pronounce propel prophesy propose prosecute protect protest* prove provide provoke publish puff* pull pump* punch* punish
purchase* puree purge purport pursue push put qualify quash quell question* quibble quip* quit quiz* quote* raid* raise rally* ramble ramp*
range* rank* rant* rap* ratchet rate* ratify rattle rave* reach react read* reaffirm realise realize reap reason* reassert reassure rebound
rebuff* rebuild rebuke* rebut recall recant recap* recast reccommend receive recieve reciprocate recite reckon reclaim recognise recognize
recollect recommend reconcile reconsider reconvene record* recount* recover recreate recruit* recur redeem redefine redirect redouble reduce
reestablish reevaluate refer reference* refine reflect reform* refrain refuse refute regain regard* register regret* regroup regulate
rehabilitate reign rein* reinforce reinstate reiterate reject rejuvenate relate relax relay release* relish* relocate rely remain remake*
remark* remember remind reminisce remonstrate remove rename render renege renegotiate renew renominate renounce rent* reopen reorder repair*
repay repeal repeat replace replicate reply* report* represent reprimand* reproach* reproduce republish repudiate request* require rescue*
research* resemble resent reset* resettle reshape resign resist resolve resonate resort* respect* respond rest* restore restrict result*
resume* resurrect retain retake retaliate retch retell rethink retire retort* retract retrieve return* retweet* revalue reveal reverse
review* revise revisit revive revoke reward* rewind rewrite rhapsodize rid* ride* ridicule rile ring* rinse rip* rise* risk* roam roar* rob
roll* root* round* rub rue ruin* rule* run rush* sacrifice* safeguard* sail* salute* sanction* satisfy savage* save say scale* scare
schedule* scintillate scoff scold* score* scorn scowl* scramble* scrap* scratch* scream* screw* scroll scrub scrutinize scuttle seal*
search* secure see seek seem segregate seize select sell send sense* sentence* separate* serve set* settle shake shape* share* shatter*
shed* shell* shield* shift* shine* ship* shoot shop* shore* shorten shout* shove show shriek shrink shrug shut* sigh* sign* signal* simplify
sing sink* sit skew skewer* skip skyrocket slack* slam* slash* slate* sleep* slide* slip slow* slump* smash* smear* smell smile* smoke*
smooth* snap* sneak sneer sneeze snipe snort soak soar soften solicit solidify solve sort* sound* sow span* spark spawn speak specify
speculate speed* spell* spend spill spin* spit split* sponsor* spot* spout spread* spring* spur* sputter squeal squeeze squelch stabilize
stack* stage* stall* stammer stand stare* start starve state* stay* steal steer* stem* step* stick* stifle stimulate sting* stipulate stir
stoke stop* straighten strain* strengthen stress* stretch* strike* strip strive stroll struggle* study* stumble* subdue submit subpoena*
subscribe* succeed suck sue suffer suggest suit* summarise summarize summon* supplement* support* suppose suppress surge* surmise surpass
surprise* surrender* surround survive suspect* suspend sustain swallow* swamp swat* sway swear sweat* sweep* swell* swim swing* switch*
sympathise sympathize tackle tailor take talk* tame* tap* target* tarnish taste* taunt* tax* teach tear* tease telegraph tell temper* tend
terminate test* testify text* thank* theorise theorize think threaten thrive throw thunder* thwart tick tie* tighten tip* toast* tolerate
top* topple torture toss* touch* tour* tout track* trade* trail* train* trample transcend transfer* transform translate transmit transplant*
transport trash* travel* tread treat* trickle trigger trim trot* trump trumpet* trust* try tuck tumble* turn tut tweet* type* uncover
undercut* underestimate undergo underline undermine underscore understand undertake underwrite undo unfold unify unionize unite unleash
unpack unravel unseat unsubscribe unveil upbraid update* upend uphold upset* upstage urge use usher utilize utter* validate value* vanish
vary veer venture* verify veto* vie view* vilify violate visit* visualize vomit vote* vouch vow* wager* wait wake* walk wander want warm*
warn warrant wash* waste* watch water* wave* weaken weaponize wear weather* weave weep weigh welcome* whack whine whisper* whistle* widen
wield win wind* winnow wipe wish* withdraw* withhold withstand witness* wonder* work* worry* wrap wreck* wrest write yearn* yell yield*`
