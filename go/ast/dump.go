package ast

import (
	"strconv"
	"strings"

	"github.com/pynterp/pynterp/go/position"
)

// This file defines Dump, the text form of a tree that CPython's ast.dump gives.
// What a node prints is described in fields.go, constants in repr.go; tests are
// in dump_test.go.
//
// The walk keeps its own stack of things to write: a tree may be deeper than
// any Go stack (1+1+1+… nests to the left without bound).

// Dump returns what CPython's ast.dump(mod, indent=…, include_attributes=…)
// returns. An indent of "" gives one line.
func Dump(mod Mod, indent string, includeAttributes bool) string {
	d := &dumper{indent: indent, attributes: includeAttributes}
	d.push(task{node: mod})
	for len(d.stack) > 0 {
		t := d.stack[len(d.stack)-1]
		d.stack = d.stack[:len(d.stack)-1]
		if t.node == nil {
			d.out.WriteString(t.text)
		} else {
			d.node(t.node, t.level)
		}
	}
	return d.out.String()
}

// task is something still to be written: a node, or text.
type task struct {
	node  any
	text  string
	level int
}

type dumper struct {
	out        strings.Builder
	indent     string
	attributes bool
	stack      []task
	fields     []field
	later      []task
}

func (d *dumper) push(t task) { d.stack = append(d.stack, t) }

// field is one name=value of a node: text, a node or a list.
type field struct {
	name   string
	text   string
	node   any
	list   []any
	isList bool
}

// node schedules the parts of n: its tasks are pushed in reverse, so that they
// come off the stack in order.
func (d *dumper) node(n any, level int) {
	fields := d.describe(n)
	name := nodeName(n)
	inner := level + 1
	sep, prefix := ", ", ""
	if d.indent != "" && !(len(fields) <= 3 && d.allSimple(fields)) {
		prefix = "\n" + strings.Repeat(d.indent, inner)
		sep = "," + prefix
	}
	later := d.later[:0]
	later = append(later, task{text: name + "(" + prefix})
	for i := range fields {
		f := &fields[i]
		if i > 0 {
			later = append(later, task{text: sep})
		}
		later = append(later, task{text: f.name + "="})
		later = d.value(later, f, inner)
	}
	later = append(later, task{text: ")"})
	d.later = later
	for i := len(later) - 1; i >= 0; i-- {
		d.push(later[i])
	}
}

// value appends the tasks that write a field's value.
func (d *dumper) value(later []task, f *field, level int) []task {
	switch {
	case f.isList && len(f.list) == 0:
		return append(later, task{text: "[]"})
	case f.isList:
		sep, prefix := ", ", ""
		if d.indent != "" {
			prefix = "\n" + strings.Repeat(d.indent, level+1)
			sep = "," + prefix
		}
		later = append(later, task{text: "[" + prefix})
		for i, item := range f.list {
			if i > 0 {
				later = append(later, task{text: sep})
			}
			if text, ok := item.(string); ok {
				later = append(later, task{text: text})
			} else {
				later = append(later, task{node: item, level: level + 1})
			}
		}
		return append(later, task{text: "]"})
	case f.node != nil:
		return append(later, task{node: f.node, level: level})
	}
	return append(later, task{text: f.text})
}

// allSimple tells whether no field holds a node or list that prints parts.
func (d *dumper) allSimple(fields []field) bool {
	for i := range fields {
		f := &fields[i]
		if f.isList && len(f.list) > 0 || f.node != nil && !d.isEmpty(f.node) {
			return false
		}
	}
	return true
}

// isEmpty tells whether a node prints as Name() alone.
func (d *dumper) isEmpty(n any) bool {
	probe := dumper{attributes: d.attributes}
	return len(probe.describe(n)) == 0
}

// describe lists the fields and attributes that are printed for n. The slice is
// valid until the next call.
func (d *dumper) describe(n any) []field {
	d.fields = d.fields[:0]
	switch n := n.(type) {
	case Mod:
		d.describeMod(n)
	case Stmt:
		d.describeStmt(n)
	case Expr:
		d.describeExpr(n)
	case Pattern:
		d.describePattern(n)
	default:
		d.describeOther(n)
	}
	if node, ok := n.(Node); ok && d.attributes {
		d.place(node.Pos())
	}
	return d.fields
}

func (d *dumper) place(r position.Range) {
	d.number("lineno", int(r.Line))
	d.number("col_offset", int(r.Col))
	d.number("end_lineno", int(r.EndLine))
	d.number("end_col_offset", int(r.EndCol))
}

func (d *dumper) number(name string, n int) { d.text(name, strconv.Itoa(n)) }

func (d *dumper) text(name, text string) {
	d.fields = append(d.fields, field{name: name, text: text})
}

// name prints an identifier.
func (d *dumper) name(name, id string) { d.text(name, Repr(id)) }

// optionalName prints an identifier unless it is absent.
func (d *dumper) optionalName(name, id string) {
	if id != "" {
		d.name(name, id)
	}
}

// node prints a node that is always there.
func (d *dumper) child(name string, n any) {
	d.fields = append(d.fields, field{name: name, node: n})
}

// expr prints an expression unless it is absent.
func (d *dumper) expr(name string, e Expr) {
	if e != nil {
		d.child(name, e)
	}
}

// context prints an expression context.
func (d *dumper) context(c ExprContext) {
	d.text("ctx", [...]string{Load: "Load()", Store: "Store()", Del: "Del()"}[c])
}

// list prints a list unless it is empty.
func list[T any](d *dumper, name string, items []T) {
	if len(items) == 0 {
		return
	}
	values := make([]any, len(items))
	for i, item := range items {
		values[i] = item
	}
	d.fields = append(d.fields, field{name: name, list: values, isList: true})
}

// exprList prints a list of expressions in which nil stands for None.
func (d *dumper) exprList(name string, items []Expr) {
	if len(items) == 0 {
		return
	}
	values := make([]any, len(items))
	for i, item := range items {
		values[i] = "None"
		if item != nil {
			values[i] = item
		}
	}
	d.fields = append(d.fields, field{name: name, list: values, isList: true})
}

// names prints a list of identifiers.
func (d *dumper) names(name string, ids []string) {
	quoted := make([]string, len(ids))
	for i, id := range ids {
		quoted[i] = Repr(id)
	}
	list(d, name, quoted)
}
