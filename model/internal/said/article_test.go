package said

import "testing"

// parliament is an invented report of a sitting with long quotations over
// paragraphs, two parties, a document and an unnamed source.
const parliament = `The [%Harbour Party] will not support the ferry bill, its leader said on Tuesday.

“This bill sells the harbour for a song,” [Mara Quill] told the chamber. “We have seen the figures, and the figures are grim.

“Nobody who loves this coast can vote for it.”

The transport minister, [Otto Brandt], who drew up the bill, rejected the charge. He said that the ferries were losing money and accused [Mara Quill=Mara Quill] of spreading fear. “I have never sold anything,” he added.

According to a report by the audit office, the ferries lost nine million crowns last year. The report recommends that two lines be closed.

[?A senior official] said the government may withdraw the bill if the vote is postponed. The minister has declined to comment on the matter.

[Otto Brandt] also said that [Mara Quill] had promised to back the bill in June. The accusation, she replied, was “pure invention”.`

func TestEveryStatementOfAnArticleIsFound(t *testing.T) {
	const want = `its leader | said | The Harbour Party will not support the ferry bill | say
Mara Quill | told | “This bill sells the harbour for a song,” + “We have seen the figures, and the figures are grim. + “Nobody who loves this coast can vote for it.” | say
Otto Brandt | rejected | the charge | reject
Otto Brandt | said | that the ferries were losing money | say
Otto Brandt | accused | Mara Quill of spreading fear | accuse
he | added | “I have never sold anything,” | say
a report | According to | the ferries lost nine million crowns last year | say
The report | recommends | that two lines be closed | propose
A senior official | said | the government may withdraw the bill if the vote is postponed | say
The minister | declined | to comment on the matter | refuse
Otto Brandt | said | that Mara Quill had promised to back the bill in June | say
Mara Quill | promised | to back the bill in June | promise
she | replied | The accusation + was “pure invention” | say
`
	if got := ledger(annotated(parliament)); got != want {
		t.Errorf("statements:\ngot\n%swant\n%s", got, want)
	}
}
