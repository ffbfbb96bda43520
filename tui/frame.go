package tui

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/cells"
)

// View draws the frame. It runs after every message, so it does nothing but
// put together the rows that the panes return.
func (a *App) View() tea.View {
	view := tea.NewView(a.frame())
	view.AltScreen = true
	view.MouseMode = tea.MouseModeCellMotion
	view.WindowTitle = a.windowTitle()
	view.ProgressBar = a.loading.Bar()
	if a.overlay != nil && !a.layout.tooSmall() {
		if c := a.overlay.Cursor(); c != nil {
			area := a.overlayArea()
			c.X += area.x
			c.Y += area.y
			view.Cursor = c
		}
	}
	return view
}

// frame returns the screen: exactly h rows of exactly w cells.
func (a *App) frame() string {
	l := a.layout
	if l.w <= 0 || l.h <= 0 {
		return ""
	}
	if l.tooSmall() {
		return a.tooSmall()
	}
	var b strings.Builder
	b.Grow(l.w * l.h * 2)
	b.WriteString(a.header())
	for _, row := range a.body() {
		b.WriteByte('\n')
		b.WriteString(row)
	}
	b.WriteByte('\n')
	b.WriteString(a.footer())
	return b.String()
}

// opening reports whether there is nothing to read yet but will be.
func (a *App) opening() bool { return a.loading.Active() && a.dossier.Len() == 0 }

// body returns the rows between header and footer.
func (a *App) body() []string {
	h := a.layout.h - 2
	if a.opening() {
		return a.loading.Rows(a.look, a.layout.w, h)
	}
	switch {
	case a.overlay == nil:
		return a.join(h, timelinePane, positionsPane, textPane)
	case a.layout.sideBySide():
		rows := a.overlay.Rows()
		for y, row := range a.join(h, textPane) {
			rows[y] += a.border() + row
		}
		return rows
	default:
		return a.overlay.Rows()
	}
}

func (a *App) border() string { return string(a.look.Border) + a.look.Vertical + "\x1b[m" }

// join puts the rows of those panes that are visible side by side with borders
// between them.
func (a *App) join(h int, ids ...paneID) []string {
	rows := make([]string, h)
	border := a.border()
	first := true
	for _, id := range ids {
		if a.layout.panes[id].empty() {
			continue
		}
		for y, row := range a.panes[id].Rows(id == a.mode.focus && a.overlay == nil) {
			if first {
				rows[y] = row
			} else {
				rows[y] += border + row
			}
		}
		first = false
	}
	return rows
}

// tooSmall fills a screen that has room for nothing else with a message.
func (a *App) tooSmall() string {
	rows := make([]string, a.layout.h)
	for y := range rows {
		line := a.look.Line(a.layout.w, "")
		if y == 0 {
			line.Add(a.look.Strong, fmt.Sprintf("needs %dx%d", leastWidth, leastHeight))
		}
		rows[y] = line.String()
	}
	return strings.Join(rows, "\n")
}

func (a *App) windowTitle() string {
	if story := a.dossier.Story(a.sel.Story); story != nil {
		return a.look.Cut(oneLine(story.Headline()), 60) + " - Dateline"
	}
	return "Dateline"
}

// header tells where the reader is: the story, which of how many, its date and
// how sure that is, and the filters in force on the right.
func (a *App) header() string {
	look := a.look
	filters := a.filters()
	line := look.Line(a.layout.w, look.Theme.Header)
	line.Add("", " ")
	story := a.dossier.Story(a.sel.Story)
	if story == nil {
		return line.Add("", "Dateline").String()
	}
	facts := a.storyFacts(story)
	room := line.Room() - look.Width(facts) - filtersWidth(look.Metrics, filters)
	title := oneLine(story.Headline())
	if sources := a.sources(); sources != "" {
		title += " " + look.Signs.Bullet + " " + oneLine(sources)
	}
	line.Add(look.Strong, look.Cut(title, max(room, a.layout.w/3)))
	line.Add(look.Faint, facts)
	line.Fill(filtersWidth(look.Metrics, filters))
	for _, f := range filters {
		line.Add(look.Message, f)
	}
	return line.String()
}

func filtersWidth(m cells.Metrics, filters []string) int {
	n := 0
	for _, f := range filters {
		n += m.Width(f)
	}
	return n
}

// sources names the publications that have the story.
func (a *App) sources() string {
	i, ok := a.dossier.StoryIndex(a.sel.Story)
	if !ok {
		return ""
	}
	heading := a.dossier.Heading(i)
	return listOf(heading.Sources(), 4)
}

// listOf joins names, at most so many of them.
func listOf(names []string, most int) string {
	if len(names) > most {
		names = append(slices.Clone(names[:most-1]), fmt.Sprintf("%d more", len(names)-most+1))
	}
	return strings.Join(names, ", ")
}

// storyFacts is the place of the story in the dossier and its date.
func (a *App) storyFacts(story *model.Story) string {
	sep := "  " + a.look.Signs.Bullet + " "
	facts := ""
	if n := a.dossier.Len(); n > 1 {
		i, _ := a.dossier.StoryIndex(story.ID)
		facts += fmt.Sprintf("%sstory %d of %d", sep, i+1, n)
	}
	if story.Published == 0 {
		return facts + sep + "no date"
	}
	facts += sep + story.Published.Time().Format("Mon 2 Jan 2006")
	if how := publishedBy(story); how != "" {
		facts += " (" + how + ")"
	}
	return facts
}

// quiteSure is the percentage from which a publication day is shown without a
// word of how it was found.
const quiteSure = 95

// publishedBy tells how a publication day was found where that is not a plain
// statement of the source, and how sure it is where that was worked out.
func publishedBy(story *model.Story) string {
	if story.PublishedSure >= quiteSure {
		return ""
	}
	how := ""
	switch story.PublishedBy {
	case model.PublishedWeekday:
		how = "from the weekday"
	case model.PublishedDateline:
		how = "from the dateline"
	case model.PublishedByline:
		how = "from the byline"
	case model.PublishedAddress:
		how = "from the address"
	case model.PublishedFilename:
		how = "from the file name"
	case model.PublishedModified:
		how = "file's own date, a guess"
	case model.PublishedFlag:
		how = "as given"
	}
	if sure := story.PublishedSure; sure > 0 {
		if how != "" {
			how += ", "
		}
		how += fmt.Sprintf("%d%% sure", sure)
	}
	return how
}

// filters lists what is in force and esc takes away.
func (a *App) filters() []string {
	var out []string
	if p := a.dossier.Profile(a.sel.Actor); p != nil {
		out = append(out, " actor: "+a.look.Cut(oneLine(p.Name), max(a.layout.w/4, 8))+" ")
	}
	if a.matches != nil {
		out = append(out, " find: "+a.look.Cut(oneLine(a.matches.Query), max(a.layout.w/5, 8))+" ")
	}
	return out
}

// footer shows the last message, else the keys that matter here and now, and on
// the right how far the opening of the stories has come.
func (a *App) footer() string {
	line := a.look.Line(a.layout.w, "")
	line.Add("", " ")
	brief, right := "", 0
	if !a.opening() {
		brief = a.loading.Brief()
	}
	if brief != "" && a.look.Width(brief)+2 < a.layout.w/2 {
		right = a.look.Width(brief) + 2
	}
	if a.message.text != "" {
		style := a.look.Message
		if a.message.problem {
			style = a.look.Error
		}
		line.Add(style, a.look.Cut(a.message.text, line.Room()-right))
	} else {
		a.addKeys(line, right)
	}
	if right > 0 {
		line.Fill(right).Add(a.look.Message, " "+brief)
	}
	return line.String()
}

// addKeys adds the keys for which there is room, keeping right cells free.
func (a *App) addKeys(line *cells.Line, right int) {
	said := make(map[string]bool)
	for _, binding := range a.footerKeys() {
		help := binding.Help()
		if said[help.Key] {
			continue
		}
		said[help.Key] = true
		if !binding.Enabled() || a.look.Width(help.Key)+a.look.Width(help.Desc)+3 > line.Room()-right {
			continue
		}
		line.Add(a.look.Key, help.Key)
		line.Add(a.look.KeyHelp, " "+help.Desc+"  ")
	}
}

// footerKeys are the keys of the open overlay, or of the focused pane and then
// the app's.
func (a *App) footerKeys() []key.Binding {
	k := a.keys
	if a.opening() {
		return []key.Binding{k.Close}
	}
	if a.overlay != nil {
		return a.overlay.ShortHelp()
	}
	global := []key.Binding{k.Help, k.FindActor, k.GoToDate, k.NextDate, k.FindText, k.NextPane}
	if a.sel.Actor != "" {
		global = append([]key.Binding{k.NextMention, k.Close}, global...)
	}
	if a.dossier.Len() > 1 {
		global = append(global, k.PickStory, k.NextStory)
	}
	return slices.Concat(global, []key.Binding{k.Quit}, a.panes[a.mode.focus].ShortHelp())
}
