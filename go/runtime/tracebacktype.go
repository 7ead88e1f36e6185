package runtime

// This file builds the type traceback. A traceback leads to lines and to other
// tracebacks only: there are no frames. Tests: corpus/tracebacks,
// corpus/attack_frames.

func setupTraceback() {
	initType(&TracebackType, typeSpec{
		name: "traceback", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&tracebackShape},
		methods: []Def{{Name: "__dir__", Sig: "($self, /)", Fn: tracebackDir, Doc: "The names of a traceback's own attributes."}},
		slots: Slots{Size: sizeTraceback, Visit: func(v Value, f func(Value)) {
			tb := v.traceback()
			f(objValue(&tb.code.Obj))
			if tb.next != nil {
				f(objValue(&tb.next.Obj))
			}
			visitSet(tb.scope, f)
		}},
		members: []Member{
			{Name: "tb_lineno", Get: func(th *Thread, v Value) (Value, error) { return Int(int64(v.traceback().pos.Line)), nil }},
			{Name: "tb_lasti", Get: func(th *Thread, v Value) (Value, error) { return Int(0), nil }},
			{Name: "tb_frame", Get: func(th *Thread, v Value) (Value, error) { return None, nil }},
			{Name: "tb_next", Get: func(th *Thread, v Value) (Value, error) {
				if n := v.traceback().next; n != nil {
					return objValue(&n.Obj), nil
				}
				return None, nil
			}, Set: func(th *Thread, v, val Value) error {
				switch {
				case !val.IsSet():
					return th.TypeError("can't delete tb_next attribute")
				case val.IsNone():
					v.traceback().next = nil
					return nil
				case val.p.shape != &tracebackShape:
					return th.TypeError("expected traceback object, got '%s'", val.Type().name)
				}
				for tb := val.traceback(); tb != nil; tb = tb.next {
					if tb == v.traceback() {
						return th.ValueError("traceback loop detected")
					}
				}
				v.traceback().next = val.traceback()
				return nil
			}},
		},
	})
}

// tracebackDir leaves out what every object has.
func tracebackDir(th *Thread, _ []Value) (Value, error) {
	var names []Value
	for _, name := range [...]string{"tb_frame", "tb_next", "tb_lasti", "tb_lineno"} {
		names = append(names, th.internString(name).value())
	}
	return th.NewList(names).value(), nil
}

// sizeTraceback is what an entry takes beside a small object.
func sizeTraceback(v Value) int { return 64 + len(v.traceback().bound)*16 }
