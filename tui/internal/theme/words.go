package theme

import (
	"strconv"
	"strings"

	"dateline/model"
)

// ActWord returns an act as every pane shows it: "WARNS". An act that the
// table does not know, as a newer file may hold, is shown as it is.
func ActWord(act model.Act) string {
	switch act {
	case model.ActSay:
		return "SAYS"
	case model.ActReport:
		return "REPORTS"
	case model.ActAsk:
		return "ASKS"
	case model.ActDemand:
		return "DEMANDS"
	case model.ActPropose:
		return "PROPOSES"
	case model.ActPromise:
		return "PROMISES"
	case model.ActRefuse:
		return "REFUSES"
	case model.ActReject:
		return "REJECTS"
	case model.ActDeny:
		return "DENIES"
	case model.ActWarn:
		return "WARNS"
	case model.ActThreaten:
		return "THREATENS"
	case model.ActAccuse:
		return "ACCUSES"
	case model.ActCriticise:
		return "CRITICISES"
	case model.ActPraise:
		return "PRAISES"
	}
	return milderActWord(act)
}

// milderActWord is the second half of the table.
func milderActWord(act model.Act) string {
	switch act {
	case model.ActAgree:
		return "AGREES"
	case model.ActSupport:
		return "SUPPORTS"
	case model.ActOppose:
		return "OPPOSES"
	case model.ActAdmit:
		return "ADMITS"
	case model.ActConfirm:
		return "CONFIRMS"
	case model.ActAnnounce:
		return "ANNOUNCES"
	case model.ActExpect:
		return "EXPECTS"
	case model.ActHope:
		return "HOPES"
	case model.ActDoubt:
		return "DOUBTS"
	case model.ActStress:
		return "STRESSES"
	case "":
		return "SAYS"
	}
	return string(act)
}

// KindWord returns the kind of an actor as a word.
func KindWord(kind model.Kind) string {
	if kind == model.KindOrganization {
		return "organisation"
	}
	return string(kind)
}

// SpeakerAndAct returns who makes a statement and its act as they stand side by
// side: "Ada Holm", "WARNS"; "the pilots", "WARN". The speaker is the actor
// behind the statement, else the words of the text that stand for its source,
// else "someone": a text may note something without saying who did.
func SpeakerAndAct(story *model.Story, st *model.Statement) (speaker, act string) {
	speaker, plural := "someone", false
	if actor := story.Actor(st.Actor); actor != nil {
		speaker, plural = actor.Name, actor.Kind == model.KindGroup && isPlural(actor.Name)
	} else if len(st.Source) > 0 {
		speaker = story.Slice(st.Source[0])
		plural = isPlural(speaker)
	}
	if plural && st.Act != "" {
		return speaker, strings.ToUpper(string(st.Act))
	}
	return speaker, ActWord(st.Act)
}

// isPlural reports whether a description is of several by the look of its last
// word. A wrong guess costs an S.
func isPlural(s string) bool {
	return strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") && !strings.HasSuffix(s, "us") ||
		strings.HasSuffix(s, "people") || strings.HasSuffix(s, "men")
}

// DayWord returns a day as the panes write it: "21 Jan 2022"; "" for no day.
func DayWord(d model.Day) string {
	if d == 0 {
		return ""
	}
	year, month, day := d.Date()
	return strconv.Itoa(day) + " " + month.String()[:3] + " " + strconv.Itoa(year)
}

// ModifierWord is the word for a TIMEX3 modifier of a date before its days:
// early, late, about; "" for none.
func ModifierWord(modifier string) string {
	switch modifier {
	case "START":
		return "early"
	case "MID":
		return "the middle of"
	case "END":
		return "late"
	case "APPROX":
		return "about"
	case "BEFORE", "ON_OR_BEFORE":
		return "before"
	case "AFTER", "ON_OR_AFTER":
		return "after"
	case "LESS_THAN", "EQUAL_OR_LESS":
		return "less than"
	case "MORE_THAN", "EQUAL_OR_MORE":
		return "more than"
	}
	return ""
}
