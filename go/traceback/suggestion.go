package traceback

import "github.com/pynterp/pynterp/go/text"

// This file defines the words of suggestions for NameError, AttributeError and
// ImportError. Which names are candidates is for the caller to say: for
// NameError the locals, globals and builtins in this order; for attributes the
// sorted dir() of the object or module. Tests: suggestion_test.go.

// SuggestionFor returns what follows the message of a NameError,
// AttributeError or ImportError for a wrong name, or "".
func SuggestionFor(wrong string, candidates []string) string {
	if name, ok := text.Suggest(wrong, candidates); ok {
		return DidYouMean(name)
	}
	return ""
}

// DidYouMean is the suggestion of a name.
func DidYouMean(name string) string { return ". Did you mean: '" + name + "'?" }

// SuggestionForName is SuggestionFor a NameError. onSelf means that the method's
// self has an attribute of this name, module that the standard library has a
// module of this name.
func SuggestionForName(wrong string, candidates []string, onSelf, module bool) string {
	suggestion := ""
	if onSelf {
		suggestion = DidYouMean("self." + wrong)
	} else {
		suggestion = SuggestionFor(wrong, candidates)
	}
	switch {
	case !module:
		return suggestion
	case suggestion == "":
		return ". Did you forget to import '" + wrong + "'?"
	}
	return suggestion + " Or did you forget to import '" + wrong + "'?"
}

// SuggestionForAttribute is SuggestionFor an AttributeError or ImportError,
// where names with an underscore in front are suggested for such a name only,
// and within a method of the object itself (ownMethod).
func SuggestionForAttribute(wrong string, candidates []string, ownMethod bool) string {
	if ownMethod || isPrivate(wrong) {
		return SuggestionFor(wrong, candidates)
	}
	public := make([]string, 0, len(candidates))
	for _, name := range candidates {
		if !isPrivate(name) {
			public = append(public, name)
		}
	}
	return SuggestionFor(wrong, public)
}

func isPrivate(name string) bool { return name != "" && name[0] == '_' }
