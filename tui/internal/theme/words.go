package theme

import (
	"strconv"

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

// SpeakerWord returns who makes a statement: the name of the actor behind it,
// else the words of the text that stand for its source.
func SpeakerWord(story *model.Story, st *model.Statement) string {
	if actor := story.Actor(st.Actor); actor != nil {
		return actor.Name
	}
	if len(st.Source) > 0 {
		return story.Slice(st.Source[0])
	}
	return ""
}

// DayWord returns a day as the panes write it: "21 Jan 2022"; "" for no day.
func DayWord(d model.Day) string {
	if d == 0 {
		return ""
	}
	year, month, day := d.Date()
	return strconv.Itoa(day) + " " + month.String()[:3] + " " + strconv.Itoa(year)
}
