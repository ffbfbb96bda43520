// Package model is Dateline's domain: stories, the actors in them, the dates
// they name, the statements actors make and the events that happened, and the
// dossier that merges all of these across stories.
//
// One value, [Story], owns the text of an article; everything else points into
// it with byte spans, so every item on screen leads back to its sentence. A
// [Dossier] is immutable once built and safe for concurrent readers; all its
// queries are look-ups in indexes built by [NewDossier], never scans of the
// text.
//
// The package knows nothing about how the annotations were found (see
// model/load) or how they are shown (see tui), and imports only the standard
// library.
package model

// StoryID names a story for as long as its text stays the same: it is the one
// given in the input, else derived from the content.
type StoryID string

// ActorID names an actor across the stories of a dossier, and stays the same
// when the same stories are opened again: kind and normalised name, with the
// story where the name alone would not do ("official" of one story is not the
// "official" of another).
type ActorID string

// Ordinal is the 1-based position of an annotation in its story's slice: the 1
// of "d1", "a1", "s1". The zero Ordinal means "none".
type Ordinal int32

// PublishedBy tells how the publication day of a story was found.
type PublishedBy string

// The ways to a publication day. Where several agree the surest is named, and
// [Story.PublishedSure] says how sure the day is.
const (
	PublishedMetadata  PublishedBy = "metadata"  // front matter or a field of the input record
	PublishedFlag      PublishedBy = "flag"      // given by the reader
	PublishedFeed      PublishedBy = "feed"      // the entry of a feed
	PublishedMail      PublishedBy = "mail"      // the Date line of a mail
	PublishedJSONLD    PublishedBy = "jsonld"    // JSON-LD of a web page
	PublishedOpenGraph PublishedBy = "opengraph" // Open Graph of a web page: article:published_time
	PublishedMicrodata PublishedBy = "microdata" // datePublished marked in the page
	PublishedMeta      PublishedBy = "meta"      // another meta tag of a web page
	PublishedTime      PublishedBy = "time"      // a <time> of a web page
	PublishedAddress   PublishedBy = "address"   // the date in the address: /2022/01/21/
	PublishedByline    PublishedBy = "byline"    // a date printed beside headline and author
	PublishedDateline  PublishedBy = "dateline"  // a full date printed as the article's dateline
	PublishedWeekday   PublishedBy = "weekday"   // weekday and day in the text fix the year
	PublishedFilename  PublishedBy = "filename"  // a date in the file's name
	PublishedModified  PublishedBy = "modified"  // the file's time stamp; shown as a guess
	PublishedNone      PublishedBy = "none"
)

// Story is one article with everything extracted from it.
type Story struct {
	ID          StoryID
	Path        string // where it was read from, as the reader named it
	Title       string
	Source      string // the publication
	URL         string
	Published   Day // 0 when unknown
	PublishedBy PublishedBy
	// PublishedSure is how sure the day is, in percent: how often days found
	// in this way were right. 0 when it was not worked out.
	PublishedSure int

	// Text is the canonical text: valid UTF-8 in NFC, lines ended by \n, and
	// free of every control, bidirectional and invisible format character
	// that a terminal might act on. All spans are byte offsets into it.
	Text       string
	Paragraphs []Span
	Sentences  []Sentence // in order; they do not overlap

	Dates      []Date // in text order
	Actors     []Actor
	Statements []Statement // in text order of their first byte
	Events     []Event     // in text order
}

// Sentence is a sentence of the text and the paragraph it stands in.
type Sentence struct {
	Span
	Paragraph int // index into Story.Paragraphs
}

// DateType is the TIMEX3 type of a time expression.
type DateType string

// The TIMEX3 types.
const (
	TypeDate     DateType = "DATE"
	TypeTime     DateType = "TIME"
	TypeDuration DateType = "DURATION"
	TypeSet      DateType = "SET"
)

// Basis tells what a time expression was resolved against.
type Basis string

// The bases of resolution.
const (
	BasisExplicit    Basis = "explicit"    // the expression says it all
	BasisPublication Basis = "publication" // counted from the publication day
	BasisNarrative   Basis = "narrative"   // counted from another date in the text
	BasisWeekday     Basis = "weekday"     // weekday and day together fix the year
)

// Date is a time expression and what it means.
type Date struct {
	Span
	Type  DateType
	Value string // TIMEX3 value: 2022-01-21, 2022-W04, P3D, XXXX-01-12 ...
	// First and Last are the days the value covers; both are 0 when it has no
	// place on the calendar (durations, sets, values with unknown parts).
	First, Last Day
	Basis       Basis  // "" when nothing was resolved
	Modifier    string // TIMEX3 mod: APPROX, START, MID, END, BEFORE ...; "" for none
}

// OnCalendar reports whether the date has a place on the timeline.
func (d *Date) OnCalendar() bool { return d != nil && d.First != 0 && d.Last != 0 }

// Kind is what sort of actor an actor is.
type Kind string

// The kinds of actor. A place is listed but does not act; a place that acts is
// a country or its government.
const (
	KindPerson       Kind = "person"
	KindOrganization Kind = "organization"
	KindCountry      Kind = "country"
	KindPlace        Kind = "place"
	KindGroup        Kind = "group"
)

// Form is the form of a mention.
type Form string

// The forms a mention takes.
const (
	FormName    Form = "name"    // Sergei Ryabkov, Moscow
	FormTitle   Form = "title"   // the Deputy Foreign Minister, the alliance
	FormPronoun Form = "pronoun" // he, their
)

// Mention is a span of text that refers to an actor.
type Mention struct {
	Span
	Form Form
	// Reason says in a few words why a title or pronoun was joined to this
	// actor ("only deputy minister named before"); "" for names.
	Reason string
}

// Actor is a person, organisation, country, place or named group as it occurs
// in one story: all of its names, titles and pronouns there are one Actor.
type Actor struct {
	Name        string // the fullest name
	Kind        Kind
	Role        string  // "Deputy Foreign Minister"; "" when unknown
	Affiliation Ordinal // the actor he belongs to, in the same story
	Aliases     []string
	Mentions    []Mention // in text order
	Unnamed     bool      // known by description only: "a senior official"
	Profile     ActorID   // the actor across the dossier; set by merging
}

// Act is the kind of speech act a statement performs, as a plain verb.
type Act string

// The inventory of acts, in the spirit of the verbal events of CAMEO, each with
// a sentence that performs it. The cue decides, with what it governs and with
// negation; a cue of no other class is "say".
const (
	ActSay       Act = "say"       // She says the bridge is old; thoughts too: she believes it is.
	ActReport    Act = "report"    // The study found the bridge weak; the firm reported a loss.
	ActAsk       Act = "ask"       // She asked whether it was safe; she asked them to wait.
	ActDemand    Act = "demand"    // She called for an inquiry; she told them to stop.
	ActPropose   Act = "propose"   // She suggested closing it; she offered a new plan.
	ActPromise   Act = "promise"   // She vowed to finish it.
	ActRefuse    Act = "refuse"    // She declined to comment; she did not say why.
	ActReject    Act = "reject"    // She dismissed the plan; she did not accept it; she backed off it.
	ActDeny      Act = "deny"      // She denied that it was weak.
	ActWarn      Act = "warn"      // She warned of cracks; she fears it will fall.
	ActThreaten  Act = "threaten"  // She threatened to close it.
	ActAccuse    Act = "accuse"    // She accused the council of hiding costs.
	ActCriticise Act = "criticise" // She attacked the slow work.
	ActPraise    Act = "praise"    // She welcomed the new lights.
	ActAgree     Act = "agree"     // She agreed to repair it; the board authorised the work.
	ActSupport   Act = "support"   // She backs the toll; she voted for it.
	ActOppose    Act = "oppose"    // She voted against the toll; she does not want it.
	ActAdmit     Act = "admit"     // She conceded that it was late; she did not deny it.
	ActConfirm   Act = "confirm"   // She confirmed that it was closed.
	ActAnnounce  Act = "announce"  // She announced the opening; she plans to widen it.
	ActExpect    Act = "expect"    // She expects it to last; it is expected to open in May.
	ActHope      Act = "hope"      // She hopes it will last; she wants to see it.
	ActDoubt     Act = "doubt"     // She doubts that it will last; she does not think so.
	ActStress    Act = "stress"    // She insists that it is safe; she pointed out its age.
)

// Quoted tells how much of a statement's content stands in quotation marks.
type Quoted string

// The degrees of quotation.
const (
	QuotedDirect   Quoted = "direct"
	QuotedMixed    Quoted = "mixed"
	QuotedIndirect Quoted = "indirect"
)

// Standing tells how openly a statement was made. One that another statement
// reports is second-hand where its source is named; where it is unnamed or a
// document it stays that, and ReportedBy tells the rest.
type Standing string

// The standings of a statement.
const (
	StandingNamed      Standing = "named"
	StandingUnnamed    Standing = "unnamed"
	StandingDocument   Standing = "document"
	StandingSecondHand Standing = "second-hand"
)

// Statement is one attribution: a source, the cue that attributes, and the
// content attributed. Its parts may be discontinuous, hence several spans
// each, in text order.
type Statement struct {
	Actor      Ordinal // who stands behind the source; 0 when nobody is named
	Source     []Span
	Cue        []Span
	Content    []Span
	Act        Act
	Quoted     Quoted
	Standing   Standing
	Hedges     []Span
	Date       Ordinal // the time expression that dates it
	Day        Day     // the day it was made; 0 when unknown
	DayBasis   DayBasis
	Addressee  Ordinal // the actor spoken to
	ReportedBy Ordinal // the statement whose content this one stands in
	Sentence   int     // index of the sentence of its cue
}

// DayBasis tells where the day of a statement comes from.
type DayBasis string

// The origins of a statement's day, from its own words to the story's day.
const (
	DayOwn       DayBasis = "own"       // a date in the statement's own clause
	DayEarlier   DayBasis = "earlier"   // the last dated clause it hangs on
	DayPublished DayBasis = "published" // the publication day of the story
)

// Event is something that happened or will happen on a date. The span is the
// clause that tells it.
type Event struct {
	Span
	Date     Ordinal   // always set
	Actors   []Ordinal // who takes part, in text order
	Place    string    // as named in the clause; "" when it names none
	Planned  bool      // lies in the future, is planned or hoped for
	Sentence int
}
