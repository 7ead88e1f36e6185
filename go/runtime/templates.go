package runtime

// This file defines what t-strings make: Template and Interpolation of
// string.templatelib, and the iterator over a template's parts. They are
// immutable. Tests: corpus/tstrings, corpus/attack_format.

// template is a Template object: a text before each interpolation, and one
// after the last.
type template struct {
	Obj
	strings, interps *Tuple
}

// interpolation is an Interpolation object: a value and how its source text
// said it should be shown.
type interpolation struct {
	Obj
	value, expression, conversion, spec Value
}

// templateIter gives the parts of a template in order, without empty texts.
type templateIter struct {
	Obj
	t    *template
	next int // 2n: text n, 2n+1: interpolation n
}

var (
	templateType, interpolationType, templateIterType    Type
	templateShape, interpolationShape, templateIterShape = Shape{typ: &templateType}, Shape{typ: &interpolationType}, Shape{typ: &templateIterType}
)

const templateModule = "string.templatelib"

func setupTemplates() {
	initType(&templateType, typeSpec{
		name: templateModule + ".Template", module: templateModule, layout: layoutOther, flags: TypeFinal, shapes: []*Shape{&templateShape},
		doc: "A t-string: its texts and its interpolations.",
		slots: Slots{
			New: newTemplateSlot, Repr: reprTemplate, Iter: iterTemplate, Concat: concatTemplates,
			Visit: func(v Value, f func(Value)) {
				f(v.template().strings.value())
				f(v.template().interps.value())
			},
		},
		methods: []Def{{Name: "__class_getitem__", Sig: "(cls, object, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Return a generic alias of the type."}},
		members: []Member{
			{Name: "strings", Doc: "The texts", Get: func(th *Thread, v Value) (Value, error) { return v.template().strings.value(), nil }, Set: setReadOnly},
			{Name: "interpolations", Doc: "The interpolations", Get: func(th *Thread, v Value) (Value, error) { return v.template().interps.value(), nil }, Set: setReadOnly},
			{Name: "values", Doc: "The values of the interpolations", Get: templateValues},
		},
	})
	field := func(name, doc string, get func(*interpolation) Value) Member {
		return Member{Name: name, Doc: doc, Get: func(th *Thread, v Value) (Value, error) { return get(v.interpolation()), nil }, Set: setReadOnly}
	}
	initType(&interpolationType, typeSpec{
		name: templateModule + ".Interpolation", module: templateModule, layout: layoutOther, flags: TypeFinal, shapes: []*Shape{&interpolationShape},
		doc:   "A replacement field of a t-string.",
		slots: Slots{New: newInterpolationSlot, Repr: reprInterpolation, Visit: visitInterpolation},
		methods: []Def{
			{Name: "__class_getitem__", Sig: "(cls, object, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Return a generic alias of the type."},
			{Name: "__reduce__", Sig: "(self, /)", Doc: "Give the type and the fields.", Fn: func(th *Thread, a []Value) (Value, error) {
				i := a[0].interpolation()
				fields := th.NewTuple(i.value, i.expression, i.conversion, i.spec)
				return th.NewTuple(interpolationType.value(), fields.value()).value(), nil
			}},
		},
		members: []Member{
			field("value", "The value", func(i *interpolation) Value { return i.value }),
			field("expression", "The source text of the expression", func(i *interpolation) Value { return i.expression }),
			field("conversion", "The conversion", func(i *interpolation) Value { return i.conversion }),
			field("format_spec", "The format specification", func(i *interpolation) Value { return i.spec }),
		},
	})
	interpolationType.dict.SetStr(nil, matchArgsName, newStaticTuple(interpolationFields[:]).value())
	initType(&templateIterType, typeSpec{
		name: templateModule + ".TemplateIter", module: templateModule, layout: layoutOther, flags: TypeFinal | TypeNoNew, shapes: []*Shape{&templateIterShape},
		doc: "Iterator over the parts of a template.",
		slots: Slots{
			Iter: func(_ *Thread, v Value) (Value, error) { return v, nil }, Next: nextTemplatePart,
			Visit: func(v Value, f func(Value)) { f(objValue(&v.templateIter().t.Obj)) },
		},
	})
}

// TemplateTypes returns the types Template and Interpolation.
func TemplateTypes() (template, interpolation Value) {
	return templateType.value(), interpolationType.value()
}

// Convert applies the conversion 's', 'r' or 'a' of a replacement field.
func (th *Thread) Convert(v Value, conversion byte) (Value, error) { return th.convert(v, conversion) }

func visitInterpolation(v Value, f func(Value)) {
	i := v.interpolation()
	for _, x := range [...]Value{i.value, i.expression, i.conversion, i.spec} {
		f(x)
	}
}

func (th *Thread) newTemplate(strings, interps *Tuple) Value {
	th.charge(64)
	t := &template{strings: strings, interps: interps}
	t.shape = &templateShape
	return objValue(&t.Obj)
}

func (th *Thread) newInterpolation(value, expression, conversion, spec Value) Value {
	th.charge(96)
	i := &interpolation{value: value, expression: expression, conversion: conversion, spec: spec}
	i.shape = &interpolationShape
	return objValue(&i.Obj)
}

// newTemplateSlot is Template(*parts): texts next to each other are joined.
func newTemplateSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(names) > 0 {
		return Value{}, th.TypeError("Template.__new__ only accepts *args arguments")
	}
	var strings, interps, texts []Value
	flush := func() error {
		s, err := th.buildString(texts)
		strings, texts = append(strings, s), nil
		return err
	}
	for _, x := range args {
		switch {
		case x.p.shape == &interpolationShape:
			if err := flush(); err != nil {
				return Value{}, err
			}
			interps = append(interps, x)
		case x.layout() == layoutStr:
			texts = append(texts, unwrap(x))
		default:
			return Value{}, th.TypeError("Template.__new__ *args need to be of type 'str' or 'Interpolation', got %s", x.Type().name)
		}
	}
	if err := flush(); err != nil {
		return Value{}, err
	}
	return th.newTemplate(th.NewTuple(strings...), th.NewTuple(interps...)), th.spend(len(args))
}

func reprTemplate(th *Thread, v Value) (Value, error) {
	strings, err := th.reprText(v.template().strings.value())
	if err != nil {
		return Value{}, err
	}
	interps, err := th.reprText(v.template().interps.value())
	if err != nil {
		return Value{}, err
	}
	return th.NewStr("Template(strings=" + strings + ", interpolations=" + interps + ")"), nil
}

func templateValues(th *Thread, v Value) (Value, error) {
	interps := v.template().interps.items
	values := make([]Value, len(interps))
	for i, x := range interps {
		values[i] = x.interpolation().value
	}
	return th.tupleOf(values), th.spend(len(values) / 8)
}

// concatTemplates is t1 + t2: the last text of one and the first of the other
// become one.
func concatTemplates(th *Thread, v, w Value) (Value, error) {
	if v.p.shape != &templateShape || w.p.shape != &templateShape {
		return Value{}, th.TypeError(`can only concatenate %s (not "%s") to %s`, v.Type().name, w.Type().name, v.Type().name)
	}
	a, b := v.template(), w.template()
	n := len(a.strings.items)
	size := n + len(b.strings.items) + len(a.interps.items) + len(b.interps.items)
	if err := th.reserve(size * valueSize); err != nil {
		return Value{}, err
	}
	joint, err := th.buildString([]Value{a.strings.items[n-1], b.strings.items[0]})
	if err != nil {
		return Value{}, err
	}
	strings := append(append([]Value(nil), a.strings.items[:n-1]...), joint)
	strings = append(strings, b.strings.items[1:]...)
	interps := append(append([]Value(nil), a.interps.items...), b.interps.items...)
	return th.newTemplate(ownTuple(strings), ownTuple(interps)), th.spend(size / 8)
}

func iterTemplate(th *Thread, v Value) (Value, error) {
	th.charge(48)
	it := &templateIter{t: v.template()}
	it.shape = &templateIterShape
	return objValue(&it.Obj), nil
}

func nextTemplatePart(_ *Thread, v Value) (Value, error) {
	it := v.templateIter()
	for n := it.next; n < len(it.t.strings.items)+len(it.t.interps.items); n++ {
		part := it.t.strings.items[n/2]
		if n%2 != 0 {
			part = it.t.interps.items[n/2]
		} else if part.str().s == "" {
			continue
		}
		it.next = n + 1
		return part, nil
	}
	it.next = len(it.t.strings.items) + len(it.t.interps.items)
	return Value{}, nil
}

// interpolationFields are the parameters of Interpolation, which class patterns
// match by place too.
var interpolationFields = [...]string{"value", "expression", "conversion", "format_spec"}

func newInterpolationSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(args) > len(interpolationFields) {
		return Value{}, th.TypeError("Interpolation() takes at most 4 arguments (%d given)", len(args))
	}
	npos := len(args) - len(names)
	given := [...]Value{{}, emptyStr.value(), None, emptyStr.value()}
	copy(given[:], args[:npos])
	for i, n := range names {
		k := fieldIndex(n.s)
		switch {
		case k < 0:
			return Value{}, th.TypeError("Interpolation() got an unexpected keyword argument '%s'", n.s)
		case k < npos:
			return Value{}, th.TypeError("argument for Interpolation() given by name ('%s') and position (%d)", n.s, k+1)
		}
		given[k] = args[npos+i]
	}
	if !given[0].IsSet() {
		return Value{}, th.TypeError("Interpolation() missing required argument 'value' (pos 1)")
	}
	for k := 1; k < len(given); k++ {
		if given[k].layout() != layoutStr && (k != 2 || !given[k].IsNone()) {
			return Value{}, th.TypeError("Interpolation() argument '%s' must be str, not %s", interpolationFields[k], argTypeName(given[k]))
		}
	}
	if c, ok := asStr(given[2]); ok && c.s != "s" && c.s != "a" && c.s != "r" {
		return Value{}, th.ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
	}
	return th.newInterpolation(given[0], given[1], given[2], given[3]), nil
}

func fieldIndex(name string) int {
	for k, f := range interpolationFields {
		if f == name {
			return k
		}
	}
	return -1
}

func reprInterpolation(th *Thread, v Value) (Value, error) {
	i := v.interpolation()
	s, err := th.listTexts([]Value{i.value, i.expression, i.conversion, i.spec}, th.reprText)
	return th.NewStr("Interpolation(" + s + ")"), err
}
