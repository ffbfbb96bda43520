package actor

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// flag is a property of a token.
type flag uint16

const (
	capital   flag = 1 << iota // begins with a capital
	allCaps                    // has two letters or more, all capitals
	letters                    // begins with a letter
	start                      // first word of a sentence, quotation or after a colon
	quoted                     // stands in quotation marks
	headline                   // its sentence capitalises nearly everything
	joined                     // no blank before it
	breakable                  // a mark that ends any name
)

// word is what the steps ask of a token.
type word struct {
	lower string // in small letters, typographic apostrophes made plain
	flags flag
}

func (w word) has(f flag) bool { return w.flags&f != 0 }

// use counts how a story writes a word outside headlines: in small letters,
// with a capital where that says something, and at the start of a sentence.
type use struct{ lower, capital, start int32 }

// scan is the state of the first four steps.
type scan struct {
	d       *doc.Document
	world   *lexicon.Geography
	orgs    *lexicon.Organizations
	names   *lexicon.Names
	titles  *lexicon.Titles
	acting  map[string]bool
	words   []word
	uses    map[string]use
	pieces  []piece
	kinds   map[string]*votes
	tallies map[string]*tally // what the learnt model found, by name

	// While quotations are marked: the first token of the paragraph, and whether
	// the one before left a quotation open.
	paragraph int
	left      bool
}

// newScan reads the tokens of a document: what each is, whether it stands in a
// quotation or a headline, and how the story writes each word.
func newScan(d *doc.Document) *scan {
	s := &scan{
		d: d, world: lexicon.World(), orgs: lexicon.OrganizationNames(),
		names: lexicon.PersonNames(), titles: lexicon.TitleWords(), acting: actingVerbs(),
		words: make([]word, len(d.Tokens)), uses: make(map[string]use, len(d.Tokens)/4),
		kinds: make(map[string]*votes),
	}
	for i := range d.Tokens {
		s.words[i] = s.readWord(i)
	}
	inQuote, paragraph := false, -1
	for n, r := range d.Ranges {
		if p := d.Story.Sentences[n].Paragraph; p != paragraph {
			s.left, inQuote, paragraph = inQuote, false, p
			s.paragraph = r.From
		}
		inQuote = s.markSentence(r, inQuote)
	}
	s.countUses()
	return s
}

// readWord takes from a token what does not depend on its neighbours.
func (s *scan) readWord(i int) word {
	text := s.d.Word(i)
	w := word{lower: lowered(text)}
	first, _ := utf8.DecodeRuneInString(text)
	switch {
	case unicode.IsLetter(first):
		w.flags |= letters
		if unicode.IsUpper(first) {
			w.flags |= capital
		} else if hasCapital(text) && len(text) > 2 {
			w.flags |= capital // eBay, iPhone
		}
		if len(text) > 1 && w.flags&capital != 0 && strings.ToUpper(text) == text {
			w.flags |= allCaps
		}
	case strings.ContainsAny(text, ",;:()[]{}\"“”!?…—–/|") || text == "." || text == "--":
		w.flags |= breakable
	}
	if i > 0 && s.d.Tokens[i-1].End == s.d.Tokens[i].Start {
		w.flags |= joined
	}
	return w
}

// hasCapital reports whether a capital stands anywhere in a word.
func hasCapital(text string) bool {
	for _, r := range text {
		if unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// lowered is the form in which words are compared.
func lowered(text string) string {
	return strings.ReplaceAll(strings.ToLower(text), "’", "'")
}

// markSentence marks starts, quotations and headlines in one sentence and
// returns whether a quotation stays open behind it.
func (s *scan) markSentence(r doc.Range, inQuote bool) bool {
	atStart, capitals, plain, ordinary, shouted, words := true, 0, 0, 0, 0, 0
	for i := r.From; i < r.To; i++ {
		w := &s.words[i]
		switch s.d.Word(i) {
		case "“":
			inQuote, atStart = true, true
		case "”":
			inQuote = false
		case `"`, "''", "``":
			if !inQuote && s.looksClosing(i) {
				s.closeLeft(i)
			} else {
				inQuote = !inQuote
			}
			atStart = atStart || inQuote
		case ":", "—", "•", "*", "...", "…", "‘":
			atStart = true
		}
		if inQuote {
			w.flags |= quoted
		}
		if !w.has(letters) {
			continue
		}
		if atStart {
			w.flags |= start
		}
		atStart = false
		words++
		if w.has(allCaps) {
			shouted++
		}
		if len(w.lower) > 3 {
			if !w.has(capital) {
				plain++
			} else if capitals++; s.names.Common(w.lower) || s.acting[w.lower] {
				ordinary++
			}
		}
	}
	// A sentence full of names ends in a stop, a headline does not; a row of a
	// table is nothing but names, a headline has other words too.
	stop := r.To > r.From && (s.d.Word(r.To-1) == "." || inQuote || s.words[r.To-1].has(quoted))
	if capitals >= 3 && plain*5 <= capitals && ordinary > 0 && !stop || words >= 2 && shouted == words {
		for i := r.From; i < r.To; i++ {
			s.words[i].flags |= headline
		}
	}
	return inQuote
}

// looksClosing reports whether a straight mark touches the word before it and no
// word after it.
func (s *scan) looksClosing(i int) bool {
	t := s.d.Tokens
	return i > 0 && t[i-1].End == t[i].Start && (i+1 >= len(t) || t[i].End < t[i+1].Start || s.words[i+1].has(breakable))
}

// closeLeft ends at a closing mark what the paragraph before left open, if it did:
// a speech that goes on in a new paragraph without a new mark. Otherwise the mark
// is a stray one.
func (s *scan) closeLeft(mark int) {
	if !s.left {
		return
	}
	for k := s.paragraph; k < mark; k++ {
		s.words[k].flags |= quoted
	}
	s.left = false
}

// countUses fills uses. Headlines are left out: they capitalise all or nothing.
func (s *scan) countUses() {
	for _, w := range s.words {
		if !w.has(letters) || w.has(headline) {
			continue
		}
		switch {
		case !w.has(capital):
			u := s.uses[w.lower]
			u.lower++
			s.uses[w.lower] = u
		case !w.has(start):
			u := s.uses[w.lower]
			u.capital++
			s.uses[w.lower] = u
		default:
			u := s.uses[w.lower]
			u.start++
			s.uses[w.lower] = u
		}
	}
}

// word returns what is known of a token; outside the document it is empty.
func (s *scan) word(i int) word {
	if i < 0 || i >= len(s.words) {
		return word{}
	}
	return s.words[i]
}

// isName reports whether the capital of a token makes it part of a name.
func (s *scan) isName(i int) bool {
	w := s.word(i)
	if !w.has(capital) || s.names.Function(w.lower) {
		return false
	}
	u := s.uses[w.lower]
	switch {
	case w.has(headline):
		return u.lower == 0 && (u.capital > 0 || u.start > 0 || !s.acting[w.lower]) && (u.capital > 0 || !s.names.Common(w.lower))
	case w.has(start):
		if u.capital > 0 && u.lower == 0 {
			return true
		}
		if s.names.Common(w.lower) || u.lower > 0 {
			return s.opensName(i)
		}
		return true
	default:
		return true
	}
}

// opensName reports whether an ordinary word at the start of a sentence begins
// a name all the same, because of what follows: "Green Party".
func (s *scan) opensName(i int) bool {
	next := s.word(i + 1)
	if !next.has(capital) || s.names.Function(next.lower) {
		return false
	}
	_, first := s.names.First(s.words[i].lower)
	return first || s.orgs.Head(next.lower) != nil || s.titles.Class(s.words[i].lower) != 0
}

// irregularVerbs is the table of irregular forms, built when first asked for.
var irregularVerbs = sync.OnceValue(lexicon.NewVerbs)

// actingVerbs are verbs whose subject is somebody: "Moscow plans".
var actingVerbs = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 1200)
	for _, w := range strings.Fields(auxiliaries) {
		m[w] = true
	}
	verbs := irregularVerbs()
	for _, form := range strings.Fields(irregularActing) {
		m[form] = true
		if lemma, _, ok := verbs.Irregular(form); ok {
			m[lemma] = true
		}
	}
	for _, base := range strings.Fields(regularActing) {
		third, past, _ := lexicon.Inflect(base)
		m[third], m[past] = true, true
	}
	return m
})

// isAuxiliary reports whether a verb says nothing of its subject: things "are"
// and "will" as people do.
func isAuxiliary(w string) bool { return strings.Contains(" "+auxiliaries+" ", " "+w+" ") }

const (
	auxiliaries     = `is are was were has have had will would can could may might must should shall does do did n't`
	irregularActing = `said says told tells thinks thought sees saw wants knew knows made makes takes took gave gives went goes came comes got gets sent sends met meets won wins lost loses began begins kept keeps held holds
led leads left leaves spoke speaks wrote writes brought brings bought sold sells stood stands fought fights built builds drew draws chose chooses withdrew withdraws sought seeks put became becomes let lets
grew grows fell falls found finds felt feels hit sought spent spends understood understands paid pays died dies`
	regularActing = `ask announce add accept accuse agree admit acknowledge act aim allege allow appeal appear apologize approve argue arrive assert assure attack attend back ban believe blame block call cancel cite claim
comment complain concede conclude condemn confirm consider continue criticize criticise debate decide declare decline defend defeat demand deny deploy describe dismiss dispute doubt emphasize emphasise endorse ensure expect
explain express face fail favor favour fear file force hail help hope host impose include inform insist intend introduce invade invite join kill launch like live look maintain move need negotiate note object offer open oppose order
own pass perform persuade plan play pledge point praise prefer prepare press prevent produce promise propose protest provide publish push question quote raise reach react receive recall recognize recognise recommend refuse reiterate
reject release remain remark remind repeat reply report request require resign resolve respond return reveal rule score seem serve share shoot sign start state stop stress strengthen suggest support suspect suspend
testify threaten try turn urge use veto vow visit vote wait walk want warn welcome win work worry`
)
