package text

// This file defines what the encoders and the decoders share: the running
// state and the call of the error handler. Tests: codec_test.go.

import "cmp"

// encoder is the state of one Encode.
type encoder struct {
	input    string
	encoding string
	reason   string
	handler  Handler
	out      meter
	// mark is the offset of the code point with number position; both only
	// grow, so that counting stays linear.
	mark, position int
	first          *CodecError
}

// begin charges for the expected size of the result.
func (m *meter) begin(size int) error {
	if err := charge(size, m.grow); err != nil {
		return err
	}
	m.buf = make([]byte, 0, size)
	m.free = size
	return nil
}

// writeRune writes the WTF-8 form of r.
func (m *meter) writeRune(r rune) error {
	if m.free < 4 {
		if err := charge(translateStep, m.grow); err != nil {
			return err
		}
		m.free += translateStep
	}
	before := len(m.buf)
	m.buf = AppendRune(m.buf, r)
	m.free -= len(m.buf) - before
	return nil
}

// fail has the handler deal with input[from:to]. It returns the replacement
// and the offset to go on at. The error is that of strict handling if the
// replacement is text and accepts refuses it.
func (e *encoder) fail(from, to int, accepts func(Replacement) bool) (Replacement, int, error) {
	if from < e.mark {
		e.mark, e.position = 0, 0
	}
	e.position += RuneCount(e.input[e.mark:from])
	e.mark = from
	problem := &CodecError{
		Encoding: e.encoding, Object: e.input, Reason: e.reason,
		Start: e.position, End: e.position + RuneCount(e.input[from:to]),
		from: from, to: to, grow: e.out.grow,
	}
	if !problem.escapesInPart() { // those make a new exception each time
		problem.First = e.first
		e.first = cmp.Or(e.first, problem)
	}
	if e.handler == nil {
		return Replacement{}, 0, problem
	}
	r, err := e.handler(problem)
	if err != nil {
		return Replacement{}, 0, err
	}
	if !accepts(r) {
		return Replacement{}, 0, problem
	}
	if r.Resume >= problem.Start {
		return r, advance(e.input, from, r.Resume-problem.Start), nil
	}
	return r, retreat(e.input, from, problem.Start-max(r.Resume, 0)), nil
}

// bytesOrASCII accepts raw bytes and ASCII text.
func bytesOrASCII(r Replacement) bool { return r.IsBytes || IsASCII(r.Text) }

// content returns the bytes of the replacement, or its text.
func (r Replacement) content() string {
	if r.IsBytes {
		return r.Bytes
	}
	return r.Text
}

// decoder is the state of one DecodePartial.
type decoder struct {
	input   string
	handler Handler
	final   bool
	out     meter
	first   *CodecError
}

// fail has the handler deal with input[start:end], writes what it answers and
// returns the offset to go on at.
func (d *decoder) fail(encoding, reason string, start, end int) (int, error) {
	problem := &CodecError{
		Encoding: encoding, Decoding: true, Object: d.input, Reason: reason,
		Start: start, End: end, from: start, to: end, First: d.first, grow: d.out.grow,
	}
	d.first = cmp.Or(d.first, problem)
	if d.handler == nil {
		return 0, problem
	}
	r, err := d.handler(problem)
	if err != nil {
		return 0, err
	}
	if err := d.out.write(r.Text); err != nil {
		return 0, err
	}
	return min(max(r.Resume, 0), len(d.input)), nil
}

func (d *decoder) done(consumed int, next Codec) (Partial, error) {
	return Partial{Text: string(d.out.buf), Consumed: consumed, Next: next}, nil
}
