package lexicon

import (
	"strings"
	"sync"

	"dateline/model"
)

// Cue is a verb or noun of attribution and the act it performs when nothing
// around it says otherwise.
type Cue struct {
	Act model.Act
	// Speech marks words that report words uttered or written, rather than a
	// thought, an attitude or a deed.
	Speech bool
}

// verbActs lists verbs of attribution by the act they perform. A verb not in
// it may still be a cue, by the weights of model/internal/said; its act is then "say". A
// leading minus marks verbs of thought, attitude and deed.
const verbActs = `
say: say add tell state speak talk write post tweet note remark observe mention comment explain describe declare continue recall remember reply respond answer recount narrate relate quip joke tease read argue contend reason opine suggest imply hint allude refer cite quote echo express recite repeat mutter murmur whisper shout yell cry exclaim call describe name dub label put conclude discuss elaborate address summarise summarize testify intone chant begin go interject retort reflect utter vent muse pronounce characterise characterize portray depict liken compare compliment chime volunteer retweet email sigh laugh snap deadpan drawl boom bellow moan scream roar beam gush explain detail outline spell lay expound theorise theorize speculate posit discern preach proclaim voice phrase word define identify interpret recap list tout boast brag
say: -think -believe -consider -know -feel -find -see -regard -view -deem -assume -presume -suppose -reckon -figure -understand -realise -realize -imagine -suspect -sense -learn -hear -guess -judge -perceive -decide -determine -rule -wonder -remember -forget
report: report reveal disclose indicate show broadcast document claim allege estimate calculate record note survey poll leak detail chronicle cover
ask: ask question query inquire enquire request beg plead beseech appeal invite wonder pray -seek petition lobby
demand: demand order insist urge press require command instruct direct exhort implore summon -force push pressure call-for call-on call-upon petition compel
propose: propose suggest recommend advise offer advocate nominate float moot counsel -seek
promise: promise pledge vow guarantee swear assure commit undertake -plan -intend -aim -prepare -resolve
refuse: refuse decline -balk rebuff -withhold -refrain -ignore -avoid
reject: reject dismiss rebut refute repudiate disavow disown -veto discount overrule scoff renounce -spurn
deny: deny dispute contest contradict disclaim
warn: warn caution alert forewarn -fear -worry
threaten: threaten
accuse: accuse blame fault charge allege indict -suspect implicate sue impeach
criticise: criticise criticize attack blast slam condemn denounce decry deplore lambast lambaste mock ridicule rip assail castigate chide rebuke reprimand scold berate disparage denigrate deride lament bemoan complain protest object excoriate skewer vilify insult taunt savage pan knock hammer bash trash rap malign blister scorn scoff sneer gripe grumble fume rail rant jeer boo pillory upbraid upset snipe demonise chastise admonish lash hit-out
praise: praise hail laud applaud commend congratulate salute celebrate thank extol cheer welcome credit compliment honor honour tout toast -admire -love -like -appreciate
agree: agree accept concur accede consent acquiesce assent
support: support back endorse defend champion embrace favor favour stand-by uphold second approve side -prefer promote vouch
oppose: oppose disagree resist -fight object -hate -dislike -loathe -detest -resent disapprove
admit: admit concede acknowledge confess allow grant apologise apologize regret
confirm: confirm verify affirm corroborate reaffirm attest validate certify
announce: announce unveil publish release issue launch
expect: -expect -predict forecast -anticipate project foresee prophesy foretell -await -bet -envision -envisage
hope: -hope -wish -want -desire -long -yearn -crave -aspire -dream -pray -would-like -covet
doubt: -doubt -question -distrust -mistrust challenge dispute
stress: stress emphasise emphasize underline underscore highlight insist reiterate assert maintain point-out affirm reassert accentuate
`

// nounActs lists nouns of attribution by act.
const nounActs = `
say: statement comment remark assertion argument view opinion belief idea notion suggestion contention observation testimony speech message word answer response reply impression thought feeling conclusion explanation description account conviction interpretation reminder conception quote tweet letter post note talk discussion understanding
report: report claim allegation rumour rumor news revelation disclosure finding estimate story leak
ask: question request appeal plea query inquiry call invitation petition
demand: demand order insistence instruction ultimatum requirement
propose: proposal recommendation suggestion offer idea advice plan bid
promise: promise pledge vow commitment assurance guarantee plan intention
refuse: refusal unwillingness reluctance
reject: rejection dismissal
deny: denial
warn: warning fear concern worry alarm alert anxiety
threaten: threat
accuse: accusation charge allegation blame
criticise: criticism attack condemnation denunciation complaint critique rebuke ridicule protest objection
praise: praise applause admiration compliment acclaim
agree: agreement consent acceptance approval
support: support endorsement backing defence defense approval
oppose: opposition objection resistance disagreement
admit: admission confession acknowledgement acknowledgment apology concession
confirm: confirmation
announce: announcement declaration
expect: expectation prediction forecast projection
hope: hope wish desire
doubt: doubt scepticism skepticism suspicion
stress: emphasis
`

// VerbCues returns the cue of each verb lemma; verbs with a particle or
// preposition of their own stand joined by a hyphen ("point-out").
var VerbCues = sync.OnceValue(func() map[string]Cue { return readActs(verbActs) })

// NounCues returns the cue of each noun, singular and plural.
var NounCues = sync.OnceValue(func() map[string]Cue {
	nouns := readActs(nounActs)
	plurals := make(map[string]Cue, len(nouns))
	for noun, cue := range nouns {
		plurals[thirdPerson(noun)] = cue
	}
	for noun, cue := range plurals {
		nouns[noun] = cue
	}
	return nouns
})

// readActs reads a table of lines "act: words"; the first act of a word counts.
func readActs(table string) map[string]Cue {
	cues := make(map[string]Cue, 500)
	for line := range strings.Lines(table) {
		act, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			word, attitude := strings.CutPrefix(word, "-")
			if _, taken := cues[word]; !taken {
				cues[word] = Cue{Act: model.Act(act), Speech: !attitude}
			}
		}
	}
	return cues
}
