package text

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSuggest has choices of CPython's; many more are compared in package
// traceback.
func TestSuggest(t *testing.T) {
	for _, c := range []struct {
		wrong, names, want string
	}{
		{"abd", "abc x", "abc"},
		{"è", "é x", "é"},
		{"name", "NAME nam", "nam"},
		{"Name", "nbme name", "name"},
		{"ab", "ab", ""},
		{"x", "y z", ""},
		{"first", "fisrt frist", "fisrt"},
		{"a", "", ""},
	} {
		got, ok := Suggest(c.wrong, strings.Fields(c.names))
		assert.Equal(t, c.want, got, "%+v", c)
		assert.Equal(t, c.want != "", ok)
	}
	long := strings.Repeat("x", 5000)
	_, ok := Suggest(long+strings.Repeat("a", 41), []string{long + strings.Repeat("b", 41)})
	assert.False(t, ok, "more differs than is looked at")
	got, _ := Suggest(long+"a", []string{long + "b"})
	assert.Equal(t, long+"b", got)
}

func TestSuggestManyCandidates(t *testing.T) {
	var names []string
	for i := range maxCandidates {
		names = append(names, fmt.Sprint("name", i))
	}
	_, ok := Suggest("nam1", names)
	assert.False(t, ok)
	_, ok = Suggest("nam1", names[1:])
	assert.True(t, ok)
}
