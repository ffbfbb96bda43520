package actor
import ("testing";"fmt";"dateline/model";"dateline/model/internal/doc";"dateline/model/internal/text";"dateline/model/internal/syntax";"os";"strings")
func TestDbgTree(t *testing.T){
 b,_:=os.ReadFile("/tmp/dbg.txt")
 for _,l:=range strings.Split(strings.TrimSpace(string(b)),"\n"){
 story:=&model.Story{Text:l}
 d:=doc.New(story); text.Segment(d); syntax.Annotate(d)
 for i:=range d.Tokens { tk:=d.Tokens[i]; h:="ROOT"; if tk.Head>=0 {h=d.Word(int(tk.Head))}; fmt.Printf("%s/%v<-%v-%s  ",d.Word(i),tk.UPOS,tk.Relation,h)}
 fmt.Println()
 Annotate(d)
 fmt.Println(dump(story))
 }
}
