package runtime

// This file is what embedders need of Dict as a namespace. Tests: package
// pynterp.

// Value returns the dict as a Value.
func (d *Dict) Value() Value { return d.value() }

// SetGlobal sets a name.
func (d *Dict) SetGlobal(th *Thread, name string, v Value) { d.SetStr(th, th.internString(name), v) }

// GetGlobal returns a name's value.
func (d *Dict) GetGlobal(th *Thread, name string) (Value, bool) {
	return d.GetStr(th.internString(name))
}

// DeleteGlobal removes a name and reports whether it was there.
func (d *Dict) DeleteGlobal(th *Thread, name string) bool { return d.DeleteStr(th.internString(name)) }

// StrKeys returns the keys that are strs, in order.
func (d *Dict) StrKeys() []string {
	var out []string
	d.each(func(k, _ Value) {
		if s, ok := asStr(k); ok {
			out = append(out, s.s)
		}
	})
	return out
}

// LimitReached returns the limit that ended the run, or nil.
func (th *Thread) LimitReached() error { return th.limitErr }
