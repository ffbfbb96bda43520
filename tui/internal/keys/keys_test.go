package keys

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
)

// all returns every binding of the map by the name of its field.
func all(m *Map) map[string]key.Binding {
	bindings := make(map[string]key.Binding)
	v := reflect.ValueOf(*m)
	for i := range v.NumField() {
		bindings[v.Type().Field(i).Name] = v.Field(i).Interface().(key.Binding)
	}
	return bindings
}

func TestNoKeyIsBoundTwice(t *testing.T) {
	owner := make(map[string]string)
	for name, binding := range all(Default()) {
		for _, k := range binding.Keys() {
			if other, ok := owner[k]; ok {
				t.Errorf("%q is bound to %s and %s", k, name, other)
			}
			owner[k] = name
		}
	}
}

func TestEveryBindingIsInTheHelp(t *testing.T) {
	m := Default()
	shown := make(map[string]bool)
	for _, group := range m.Groups() {
		for _, binding := range group.Bindings {
			shown[binding.Help().Key+" "+binding.Help().Desc] = true
		}
	}
	for name, binding := range all(m) {
		if help := binding.Help(); help.Desc == "" || !shown[help.Key+" "+help.Desc] {
			t.Errorf("%s (%s) is not in the help", name, help.Key)
		}
	}
}

// TestREADME holds that the table of keys a newcomer reads names every key.
func TestREADME(t *testing.T) {
	readme, err := os.ReadFile("../../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(readme), "## Keys")
	section, _, _ = strings.Cut(section, "\n## ")
	for name, binding := range all(Default()) {
		if label := binding.Help().Key; !strings.Contains(section, "`"+label+"`") {
			t.Errorf("the README does not tell of %s (%s)", label, name)
		}
	}
}
