package runtime

// This file looks attributes up on types: the walk along the mro with its
// per-thread cache, and what makes cached answers invalid. Tests: corpus/classes
// (the cases cached_*), corpus/ref_mutation.

const lookupCacheSize = 1024

type lookupEntry struct {
	typ    *Type
	name   *Str
	val    Value // unset: the type has no such attribute
	values uint64
}

// lookup finds the attribute name on t or its bases. It runs no descriptors.
// name must be interned or the answer is slower, not wrong.
func (th *Thread) lookup(t *Type, name *Str) (Value, bool) {
	if name.flags&strInterned == 0 {
		return lookupMRO(t, name)
	}
	e := &th.lookups[(uint64(t.hashKey())^uint64(name.hashOf()))%lookupCacheSize]
	if e.typ == t && e.name == name && e.values == th.values {
		return e.val, e.val.IsSet()
	}
	th.budget -= int64(len(t.mro)) / 8 // the next tick takes notice
	v, ok := lookupMRO(t, name)
	if !ok {
		v = Value{}
	}
	*e = lookupEntry{t, name, v, th.values}
	return v, ok
}

// hashKey spreads types over the look-up cache.
func (t *Type) hashKey() uint32 { return t.id * 2654435761 }

func lookupMRO(t *Type, name *Str) (Value, bool) {
	for _, m := range t.mro {
		if v, ok := m.dict.GetStr(name); ok {
			return v, true
		}
	}
	return Value{}, false
}

// typeChanged makes cached look-ups invalid after the attribute name of a
// guest class changed from old to val (either may be unset). Replacing one
// plain value by another, as a class that counts its instances does, leaves
// the places of instances' attributes and the methods as they are.
func (th *Thread) typeChanged(t *Type, name *Str, old, val Value) {
	if isDunder(name.s) {
		th.forgetLookups()
		th.updateSlots(t, name)
		return
	}
	if old.IsSet() && val.IsSet() && !isDescriptor(old) && !isDescriptor(val) {
		th.values++
		return
	}
	th.forgetLookups()
}

// forgetLookups makes all that is cached of classes invalid.
func (th *Thread) forgetLookups() {
	th.epoch++
	th.values++
}

// isDescriptor reports whether v's class makes reading or assigning it through
// an instance special.
func isDescriptor(v Value) bool {
	s := &v.Type().slots
	return s.DescrGet != nil || s.DescrSet != nil
}

func isDunder(s string) bool {
	return len(s) > 4 && s[:2] == "__" && s[len(s)-2:] == "__"
}
