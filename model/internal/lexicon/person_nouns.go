package lexicon

import (
	"strings"
	"sync"
)

// personNounList are nouns for people besides the heads of titles, in the singular
// and in small letters. Written for this project.
const personNounList = `adherent administrator adolescent adult adventurer advocate agent agitator ally alumna alumnus amateur ambassador ancestor angler apologist apostle apprentice aristocrat
arsonist assassin astrologer attacker attendant attendee author autocrat babysitter bachelor backbencher backer ballerina bandleader banker barber bard baron baroness
bartender baseman bassist batsman batter bearer beggar believer benefactor beneficiary billionaire biographer blogger bodyguard bomber botanist boxer boyfriend brewer
bride bridegroom broadcaster broker bureaucrat burglar busker butcher butler buyer cabbie caller captive caregiver caretaker carpenter cartoonist cashier catcher celebrity
centenarian champion chauffeur chieftain choreographer cinematographer citizen civilian claimant classmate cleaner clergyman cleric clerk client clown co-author
co-chairman co-defendant co-host co-owner co-pilot co-star co-worker cobbler coder collaborator collector combatant comedienne commentator commoner communicator commuter
companion competitor complainant confidant confidante conqueror conservationist consultant contender contestant contractor contributor convert convict cook cop cosplayer
counterpart countess countryman courier courtier cowboy crewman criminal crook crusader cyclist dad dancer daredevil darling dealer debater debutant debutante decorator
defector defender deity deserter designer despot detainee detractor developer devotee dictator diva diver donor draftsman draughtsman dreamer dressmaker drinker driver
dropout druggist drummer dwarf educator egyptologist elder elector electrician embroiderer emissary employer enemy enthusiast envoy escapee essayist ethicist evangelist
ex-convict ex-girlfriend ex-husband ex-wife executioner exile expatriate explorer extremist fanatic fashionista favorite favourite felon feminist fiance fiancee fiancé
fiancée fighter figure figurehead filmmaker financier firebrand firefighter fireman fisherman flautist foe folklorist forefather foreigner foreman forerunner forger
forward freelancer freshman front-runner frontman frontrunner fugitive fundraiser gambler gamer gangster gardener genius gentleman geologist ghostwriter girlfriend giver
goalscorer godfather godmother goldsmith golfer graduate grandchild granddaughter grandma grandpa grandparent grandson groom guardian guest guide guitarist gunman guy
gymnast hacker hairdresser half-brother half-sister headliner healer heartthrob heavyweight heir heiress helper hermit hero heroine hiker hitter homemaker hopeful horseman
hostess humanist humorist hunter hypocrite icon idealist ideologue idol illustrator imam immigrant impersonator importer impostor incumbent individual industrialist infant
informant informer inhabitant inheritor inmate innkeeper innovator instigator instructor instrumentalist intellectual intern interpreter interviewee interviewer inventor
jailer jazzman jeweller jihadist jogger joiner judoka juggler junior jurist juror kid kidnapper killer knight laborer labourer lad lady landlady landlord landowner lass
laureate layman leftist legend legionnaire liar librarian lifeguard linguist listener loner looter lord loser lover loyalist luminary maestro magician magnate maid
mandarin marathoner marksman martyr master mastermind mate maverick mechanic mediator medic member mentor mercenary merchant messenger messiah migrant millionaire miner
misfit missionary mistress model moderator mogul mom monarch moneylender mother-in-law motorist mountaineer mourner mover mum murderer muse mystic namesake nanny narrator
nationalist native naturalist navigator neophyte neurologist newcomer newlywed newsman newsreader nobleman nobody nominee novice obstetrician octogenarian offender
officeholder onlooker opponent orator organist orphan outcast outfielder outlaw outsider owner pacifist paediatrician painter paramedic paratrooper parishioner parolee
partisan passenger passer-by patriarch patriot patron pedestrian pediatrician penpal performer perpetrator personality philanthropist philologist physician pianist pioneer
pirate pitcher planner planter playboy plumber poacher poetess policeman policewoman populist porter postman postmaster potter practitioner preacher predecessor prelate
presenter prisoner prizewinner prodigy producer programmer promoter prophet proponent proprietor prostitute protagonist protector protege protégé protégée psychiatrist
psychic psychoanalyst pundit pupil puppeteer purist racer racist radical radiologist ranger rapist reader realist recipient recluse recruit referee reformer registrar
replacement republican rescuer retailer retiree revolutionary rider right-hander rival robber romantic rookie roommate ruler runner runner-up sailor saint salesman
saleswoman samurai savior saviour saxophonist scapegoat scholar schoolboy schoolchild schoolgirl schoolmate schoolteacher scientologist scion scorer screenwriter scribe
sculptor seaman seamstress secularist seeker self-advocate seller semifinalist separatist septuagenarian servant serviceman shaman shareholder shepherd shipbuilder
shoemaker shooter shopkeeper shopper shortstop sibling signatory singer-songwriter skater skeptic skier skipper slave sleuth smoker smuggler sniper snowboarder socialite
soldier soloist somebody someone songwriter soprano sorcerer spammer speechwriter spiritualist sponsor sportsman sportswoman spouse sprinter spy squatter stakeholder
stalker stalwart star starlet statesman statistician stepdaughter stepfather stepmother stepson steward stewardess stockbroker storyteller stranger streamer stripper
stuntman stylist sub-editor subordinate substitute successor suffragette superhero superstar surfer surveyor survivalist sweeper sweetheart swimmer swindler switch-hitter
tailor talker taxman taxpayer teammate technician teen teetotaler tenant tenor terrorist theologian theorist therapist thief thinker thug toddler tourist trainee trainer
traitor transcriber translator traveler traveller trendsetter trickster troubadour trumpeter trustee tutor twin tyrant umpire underdog undergraduate understudy upstart
usher valedictorian vandal vegan vegetarian vendor verger veterinarian vicar-general vice-captain viewer villager villain violinist virgin virtuoso viscount visionary
visitor vlogger vocalist volunteer waiter waitress walker wanderer warden warlord warrior washerwoman watchman weaver whistleblower whiz widower winemaker wingman winner
wizard workaholic workman wrestler writer youngster youth youtuber zealot zombie`

// personSuffixes end nouns for people; notPersons have them and are none.
var personSuffixes = []string{"ist", "ician", "ologist", "ographer", "woman", "sman", "person"}

const notPersons = ` list mist twist wrist fist gist heist tryst checklist playlist blacklist shortlist waitlist talisman `

// PersonNouns knows the nouns for people. It is built once and then only read.
type PersonNouns struct {
	words  map[string]bool
	titles *Titles
}

// NounsForPeople returns the table of nouns for people.
func NounsForPeople() *PersonNouns { return personNouns() }

var personNouns = sync.OnceValue(func() *PersonNouns {
	p := &PersonNouns{words: make(map[string]bool, 900), titles: TitleWords()}
	for w := range strings.FieldsSeq(personNounList) {
		p.words[w] = true
	}
	return p
})

// Has reports whether a noun in small letters, in the singular, is one for people:
// those of titles (minister, student), those of the table (winner, youngster), and
// what ends like them (linguist, horsewoman).
func (p *PersonNouns) Has(noun string) bool {
	if p.words[noun] || p.titles.Class(noun).Has(TitleHead) {
		return true
	}
	for _, suffix := range personSuffixes {
		if strings.HasSuffix(noun, suffix) && len(noun) > len(suffix)+1 {
			return !strings.Contains(notPersons, " "+noun+" ")
		}
	}
	return false
}
