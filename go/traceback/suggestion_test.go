package traceback

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRecordedSuggestions compares with CPython's choice among random names.
func TestRecordedSuggestions(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "suggestions.json"))
	require.NoError(t, err)
	var all []struct {
		Wrong string
		Names []string
		Want  *string
	}
	require.NoError(t, json.Unmarshal(data, &all))
	require.Greater(t, len(all), 100)
	for _, c := range all {
		want := ""
		if c.Want != nil {
			want = DidYouMean(*c.Want)
		}
		assert.Equal(t, want, SuggestionFor(c.Wrong, c.Names), "%q %q", c.Wrong, c.Names)
	}
}

func TestSuggestionForName(t *testing.T) {
	assert.Equal(t, ". Did you mean: 'value'?", SuggestionForName("valeu", []string{"value"}, false, false))
	assert.Equal(t, ". Did you mean: 'self.x'?", SuggestionForName("x", []string{"X"}, true, false))
	assert.Equal(t, ". Did you forget to import 'math'?", SuggestionForName("math", nil, false, true))
	assert.Equal(t, ". Did you mean: 'tim'? Or did you forget to import 'time'?", SuggestionForName("time", []string{"tim"}, false, true))
	assert.Empty(t, SuggestionForName("x", nil, false, false))
}

func TestSuggestionForAttribute(t *testing.T) {
	names := []string{"_value", "other"}
	assert.Empty(t, SuggestionForAttribute("value", names, false))
	assert.Equal(t, ". Did you mean: '_value'?", SuggestionForAttribute("value", names, true))
	assert.Equal(t, ". Did you mean: '_value'?", SuggestionForAttribute("_valeu", names, false))
}
