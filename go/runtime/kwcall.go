package runtime

import "slices"

// This file defines keywordCall, what is known of the calls that pass the same
// keywords: the loop binds a call by it whose callee is the one of the last
// time. callbind.go binds the others. Tests: corpus/arguments.

// mostPlaced is how many keyword arguments a call may have for the loop.
const mostPlaced = 4

// keywordCall is kept by the constant that has the names of the keywords.
type keywordCall struct {
	names   []*Str
	callee  *Code             // of the last call, if the loop can bind it
	npos    int               // positional arguments of that call
	place   [mostPlaced]uint8 // the parameters that the keywords name
	inOrder bool              // they are the first ones behind the positional
	missing []uint8           // the parameters not given, ascending
}

// keywordCall returns what is known of calls with the n names of constant k.
func (th *Thread) keywordCall(c *Code, k int32, n int) *keywordCall {
	if c.kwcalls == nil {
		th.charge(len(c.consts) * 96)
		c.kwcalls = make([]keywordCall, len(c.consts))
	}
	call := &c.kwcalls[k]
	if call.names == nil {
		call.names = make([]*Str, n)
		for i, v := range c.consts[k].tuple().items {
			call.names[i] = th.intern(v.str())
		}
	}
	return call
}

// remember notes a call of callee that was bound without error.
func (call *keywordCall) remember(callee *Code, npos int) {
	if callee.total < 0 || len(call.names) > mostPlaced || callee == call.callee && npos == call.npos {
		return
	}
	call.callee, call.npos, call.inOrder = callee, npos, true
	var given [256]bool
	for i, name := range call.names {
		p := slices.Index(callee.params, name)
		if p < 0 {
			call.callee = nil // the binder has found it by its text
			return
		}
		call.place[i] = uint8(p)
		given[p] = true
		call.inOrder = call.inOrder && p == npos+i
	}
	call.missing = call.missing[:0]
	for p := npos; p < callee.total; p++ {
		if !given[p] {
			call.missing = append(call.missing, uint8(p))
		}
	}
}
