package traceback

import (
	"fmt"
	"io"
	"strings"
)

// This file defines Render: the order of the exceptions of a chain, the frames
// of one exception, and the form of groups. Tests: traceback_test.go.

const (
	causeMessage   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextMessage = "\nDuring handling of the above exception, another exception occurred:\n\n"

	maxGroupWidth = 15 // members shown of one group
	maxGroupDepth = 10 // groups shown in one another
)

// Render prints e on w as CPython prints an uncaught exception. The text may be
// long: an exception chain or a group is as long as the guest made it.
func Render(w io.Writer, e *Exception, lines Lines) error {
	return render(&output{w: w}, e, lines)
}

// RenderLimited is Render for at most limit bytes. Where the text is longer, the
// error is ErrTruncated, after the bytes that fit have been written.
func RenderLimited(w io.Writer, e *Exception, lines Lines, limit int) error {
	return render(&output{w: w, capped: true, left: max(limit, 0)}, e, lines)
}

func render(out *output, e *Exception, lines Lines) error {
	if e == nil {
		return nil
	}
	r := &renderer{out: out, lines: lines, parseBudget: maxParsed, speller: speller{maxTries}}
	r.chain(buildChain(e))
	return out.err
}

// renderer is the state of one Render.
type renderer struct {
	out   *output
	lines Lines

	parseBudget int // bytes that may still be parsed for carets
	speller     speller
	needClose   bool // the innermost group has not drawn its last line yet
}

// chain prints n and before it what led to it.
func (r *renderer) chain(n *node) {
	var chain []*node
	var sentences []string
	for n != nil {
		next, sentence := n.next()
		chain, sentences = append(chain, n), append(sentences, sentence)
		n = next
	}
	for i := len(chain) - 1; i >= 0 && r.out.err == nil; i-- {
		r.out.emit(sentences[i])
		if chain[i].exc.Group == nil {
			r.single(chain[i].exc)
		} else {
			r.group(chain[i])
		}
	}
}

// single prints an exception that is not a group.
func (r *renderer) single(e *Exception) {
	if len(e.Frames) > 0 {
		r.out.emit("Traceback (most recent call last):\n")
		r.stack(e.Frames)
	}
	r.exceptionOnly(e)
}

// group prints an exception group and its members.
func (r *renderer) group(n *node) {
	out := r.out
	if out.depth > maxGroupDepth {
		out.emit(fmt.Sprintf("... (max_group_depth is %d)\n", maxGroupDepth))
		return
	}
	top, mark := out.depth == 0, "| "
	if top {
		out.depth, mark = 1, "+ "
	}
	if len(n.exc.Frames) > 0 {
		out.emitWith("Exception Group Traceback (most recent call last):\n", mark)
		r.stack(n.exc.Frames)
	}
	r.exceptionOnly(n.exc)
	r.members(n)
	if top {
		out.depth = 0
	}
}

// members prints the exceptions of a group, as many as are shown.
func (r *renderer) members(n *node) {
	shown := min(len(n.members), maxGroupWidth)
	entries := shown
	if len(n.members) > shown {
		entries++
	}
	r.needClose = false
	for i := range entries {
		if r.out.err != nil {
			return
		}
		last := i == entries-1
		if last {
			// A group inside this member that is open to its end closes both.
			r.needClose = true
		}
		r.title(i, i < shown)
		r.out.depth++
		if i < shown {
			r.chain(n.members[i])
		} else {
			r.out.emit("and " + plural(len(n.members)-shown, "more exception") + "\n")
		}
		if last && r.needClose {
			r.out.write(r.out.margin() + "+------------------------------------\n")
			r.needClose = false
		}
		r.out.depth--
	}
}

// title prints the line above member i.
func (r *renderer) title(i int, shown bool) {
	fork, name := "  ", "..."
	if i == 0 {
		fork = "+-"
	}
	if shown {
		name = fmt.Sprint(i + 1)
	}
	r.out.write(r.out.margin() + fork + "+---------------- " + name + " ----------------\n")
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// exceptionOnly prints the type, the message and the notes.
func (r *renderer) exceptionOnly(e *Exception) {
	if e.Syntax != nil {
		r.syntaxError(e.Type, *e.Syntax)
	} else {
		message := e.Message
		if e.StrFailed {
			message = "<exception str() failed>"
		}
		if message += e.Suggestion; message != "" {
			message = ": " + message
		}
		r.out.emit(e.Type + message + "\n")
	}
	for _, note := range e.Notes {
		for line := range strings.SplitSeq(note, "\n") {
			r.out.emit(line + "\n")
		}
	}
}
