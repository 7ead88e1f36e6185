package pynterp

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/pynterp/pynterp/go/runtime"
)

// This file is the walk of walk_test.go: the operations that it tries on each
// object, and the checks of what comes of them.

// expandEach is how many of the objects that come by the same operation from
// objects of the same type are looked into; all of them are checked.
const expandEach = 3

// allNamesEach is how many objects of a type are asked for every name there is, beside types;
// others for those that dir() lists and for the blocked ones.
const allNamesEach = 8

type walker struct {
	box *Sandbox
	env *Env
	th  *runtime.Thread

	shared  runtime.Shared         // what all sandboxes have in common
	other   map[runtime.Value]bool // the objects of another sandbox
	granted map[runtime.Value]bool // what the host gave
	names   []string               // every name that an attribute could have
	blocked map[string]bool

	held  map[runtime.Value]bool // what the sandbox held before the walk
	first bool                   // stop at the first failure

	seen    map[runtime.Value]string // how each object was reached
	queue   []runtime.Value
	by      map[string]int // objects that came by a route
	scratch runtime.Value  // a guest function, written wherever it goes

	failures                               []string
	kinds                                  map[string]int
	expanded, types, functions, sharedSeen int
	reads, refused, writes, calls          int
	arguments                              [][]runtime.Value
}

func newWalker(s *Sandbox, env *Env) *walker {
	w := &walker{
		box: s, env: env, th: s.th, granted: map[runtime.Value]bool{}, blocked: map[string]bool{}, held: map[runtime.Value]bool{},
		seen: map[runtime.Value]string{}, by: map[string]int{}, kinds: map[string]int{},
	}
	if v, ok := env.dict.GetGlobal(w.th, "granted"); ok {
		w.granted[v] = true
	}
	return w
}

// run walks from the environment until nothing new turns up.
func (w *walker) run() error {
	return w.box.enter(context.Background(), func() error {
		w.prepare()
		w.reach(w.env.dict.Value(), "globals")
		w.reach(w.th.Builtins.Value(), "builtins")
		for len(w.queue) > 0 && !(w.first && len(w.failures) > 0) {
			v := w.queue[0]
			w.queue = w.queue[1:]
			w.expand(v)
			if err := w.th.LimitReached(); err != nil {
				return err
			}
		}
		return nil
	})
}

func (w *walker) prepare() {
	w.hold(w.env.dict.Value())
	w.th.Roots(w.hold)
	names := map[string]bool{}
	w.th.KnownNames(func(s string) { names[s] = true })
	for _, s := range w.box.th.Policy().BlockedNames() {
		names[s], w.blocked[s] = true, true
	}
	for s := range names {
		w.names = append(w.names, s)
	}
	slices.Sort(w.names)
	w.scratch, _ = w.env.dict.GetGlobal(w.th, "plain")
	get := func(name string) runtime.Value {
		v, _ := w.env.dict.GetGlobal(w.th, name)
		return v
	}
	derived, _ := w.th.Call(get("Derived"))
	str := w.th.NewStr("x")
	list := w.th.NewList([]runtime.Value{runtime.Int(1)}).Value()
	pair := w.th.NewTuple(str, runtime.Int(1)).Value()
	empty := w.th.NewTuple().Value()
	w.arguments = [][]runtime.Value{
		{}, {runtime.None}, {runtime.Int(1)}, {str}, {list}, {pair}, {w.scratch}, {derived}, {get("Derived")}, {w.th.NewDict().Value()},
		{str, runtime.Int(1)}, {runtime.Int(1), str}, {w.scratch, list}, {derived, get("Derived")}, {get("Derived"), derived},
		{str, empty, w.th.NewDict().Value()}, {str, w.scratch}, {derived, str, runtime.Int(1)},
	}
}

// hold collects all that v refers to, whether guest code can get at it or not.
func (w *walker) hold(v runtime.Value) {
	if v.Inline() || w.held[v] {
		return
	}
	w.held[v] = true
	v.Held(w.hold)
}

// reach checks an object that some operation gave, and queues it.
func (w *walker) reach(v runtime.Value, how string) {
	if !v.IsSet() || v.Inline() {
		return
	}
	if _, seen := w.seen[v]; seen {
		return
	}
	w.seen[v] = how
	w.check(v, how)
	w.reach(v.Type().Value(), how+" type()")
	name := v.Type().Name()
	w.kinds[name]++
	switch name {
	case "type":
		w.types++
	case "function", "builtin_function_or_method", "method", "method_descriptor", "wrapper_descriptor", "method-wrapper":
		w.functions++
	}
	if w.expands(v, how) {
		w.queue = append(w.queue, v)
	} else if name == "list" || name == "tuple" || name == "dict" || name == "cell" {
		w.contents(v, how)
	}
}

// contents reaches the elements of a container that is not looked into.
func (w *walker) contents(v runtime.Value, how string) {
	n := 0
	v.Held(func(x runtime.Value) {
		if n++; n <= 50 {
			w.reach(x, "in "+v.Type().Name()+"/"+how)
		}
	})
}

// expands decides whether v is looked into. What was there before the walk is,
// types, functions and modules, and what all sandboxes share; of other objects
// the first by each route.
func (w *walker) expands(v runtime.Value, how string) bool {
	if _, shared := w.shared[v]; shared {
		return v.Type().Name() != "str" || w.take("str", expandEach)
	}
	if w.held[v] && v.Type().Name() != "str" {
		return true
	}
	switch v.Type().Name() {
	case "type", "function", "module", "Meta":
		return true
	}
	key := how
	if i := strings.IndexByte(how, '/'); i >= 0 {
		key = how[:i]
	}
	return w.take(v.Type().Name()+" "+key, expandEach) && w.take(v.Type().Name(), 400)
}

func (w *walker) take(key string, n int) bool {
	w.by[key]++
	return w.by[key] <= n
}

// check is what must hold of every object that a guest holds.
func (w *walker) check(v runtime.Value, how string) {
	_, shared := w.shared[v]
	switch {
	case v.FromHost() && !w.granted[v]:
		w.fail("a host function that was not granted", v, how)
	case shared && !v.Immutable():
		w.fail("a mutable object that all sandboxes share", v, how)
	case !shared && w.other[v]:
		w.fail("an object of another sandbox", v, how)
	}
	if shared {
		w.sharedSeen++
	}
}

func (w *walker) fail(what string, v runtime.Value, how string) {
	if len(w.failures) < 50 {
		w.failures = append(w.failures, fmt.Sprintf("%s: a %s, by %s", what, v.Type().Name(), how))
	}
}

// expand tries every operation on v.
func (w *walker) expand(v runtime.Value) {
	w.expanded++
	kind := v.Type().Name()
	w.attributes(v, kind)
	w.items(v, kind)
	w.plain(v, kind)
	if _, shared := w.shared[v]; shared {
		w.write(v, kind)
	}
	w.call(v, kind)
}

// got takes the outcome of an operation: an exception is an object too.
func (w *walker) got(v runtime.Value, err error, how string) {
	if err == nil {
		w.reach(v, how)
		return
	}
	if e, ok := runtime.Exception(err); ok && w.take("raise "+how+e.Type().Name(), 1) {
		w.reach(e, how+" raised")
	}
}

const blockedText = "attribute access to '%s' is blocked in this environment"

func (w *walker) attributes(v runtime.Value, kind string) {
	names := w.names
	if kind != "type" && !w.take("all names "+kind, allNamesEach) {
		names = w.box.th.Policy().BlockedNames()
	}
	for _, name := range names {
		x, err := w.th.GuestGetAttr(v, w.th.Name(name))
		w.reads++
		if w.blocked[name] {
			w.refusal(v, x, name, err)
			continue
		}
		if err != nil && isAttributeError(err) {
			if w.take("missing "+kind, 1) {
				w.got(x, err, kind+" missing")
			}
			continue
		}
		w.got(x, err, kind+"."+name)
	}
	for _, name := range w.namesOf(v) {
		if !w.blocked[name] {
			x, err := w.th.GuestGetAttr(v, w.th.Name(name))
			w.got(x, err, kind+"."+name)
		}
	}
}

// refusal checks that a blocked name is refused, in the words of the policy,
// for reading and for writing.
func (w *walker) refusal(v, x runtime.Value, name string, err error) {
	if kind := v.Type().Name(); kind == "method" && err == nil && w.box.th.Policy().OpenOnGuestMethods(name) {
		w.got(x, nil, kind+"."+name)
		return
	}
	write := w.th.GuestSetAttr(v, w.th.Name(name), runtime.None)
	remove := w.th.GuestDelAttr(v, w.th.Name(name))
	for _, err := range []error{err, write, remove} {
		if err == nil || !strings.HasSuffix(err.Error(), fmt.Sprintf(blockedText, name)) || !isAttributeError(err) {
			w.fail("the blocked name "+name+" is not refused", v, w.seen[v])
			return
		}
	}
	w.refused++
}

func isAttributeError(err error) bool {
	e, ok := runtime.Exception(err)
	return ok && e.Type().Name() == "AttributeError"
}

// namesOf is dir(v).
func (w *walker) namesOf(v runtime.Value) []string {
	dir, ok := w.th.Builtins.GetGlobal(w.th, "dir")
	if !ok {
		return nil
	}
	list, err := w.th.Call(dir, v)
	if err != nil {
		w.got(list, err, "dir")
		return nil
	}
	var names []string
	_ = w.th.Iterate(list, func(x runtime.Value) (bool, error) {
		if s, ok := x.AsString(); ok {
			names = append(names, s)
		}
		return true, nil
	})
	return names
}

// items reads v as a container: its elements, and items by number and by key.
func (w *walker) items(v runtime.Value, kind string) {
	for _, key := range []runtime.Value{runtime.Int(0), runtime.Int(-1), w.th.NewStr("__builtins__"), w.scratch} {
		x, err := w.th.GetItem(v, key)
		w.got(x, err, kind+"[]")
	}
	it, err := w.th.Iter(v)
	w.got(it, err, "iter "+kind)
	if err != nil {
		return
	}
	for i := 0; i < 2000; i++ {
		x, err := w.th.Next(it)
		if err != nil || !x.IsSet() {
			w.got(x, err, "next "+kind)
			return
		}
		w.reach(x, "in "+kind+"/"+w.seen[v])
		if y, err := w.th.GetItem(v, x); err == nil {
			w.reach(y, kind+"[key]/"+w.seen[v])
		}
	}
}

// plain does with v what every object lets be done.
func (w *walker) plain(v runtime.Value, kind string) {
	_, err := w.th.Hash(v)
	w.got(runtime.Value{}, err, "hash "+kind)
	_, err = w.th.Repr(v)
	w.got(runtime.Value{}, err, "repr "+kind)
	_, err = w.th.Str(v)
	w.got(runtime.Value{}, err, "str "+kind)
	_, err = w.th.Truth(v)
	w.got(runtime.Value{}, err, "bool "+kind)
	x, err := w.th.Compare(v, w.scratch, runtime.CmpLt)
	w.got(x, err, "compare "+kind)
	x, err = w.th.Binary(v, w.scratch, runtime.OpOr)
	w.got(x, err, "or "+kind)
}

// write tries to change an object that all sandboxes share.
func (w *walker) write(v runtime.Value, kind string) {
	names := append(w.namesOf(v), "new_attribute", "__doc__", "__name__", "__class__", "__annotations__", "__annotate__", "__type_params__", "__abstractmethods__")
	for _, name := range names {
		if w.blocked[name] {
			continue
		}
		w.writes += 3
		for _, err := range []error{
			w.th.GuestSetAttr(v, w.th.Name(name), w.scratch), w.th.GuestDelAttr(v, w.th.Name(name)), w.th.SetItem(v, w.th.NewStr(name), w.scratch),
		} {
			if err == nil {
				w.fail("a shared object lets "+name+" be written", v, w.seen[v])
			} else {
				w.got(runtime.Value{}, err, "write "+kind)
			}
		}
	}
}

// destructive methods would empty the samples.
var destructive = []string{"clear", "pop", "popitem", "release"}

// call calls v with samples of arguments, and its methods.
func (w *walker) call(v runtime.Value, kind string) {
	for _, args := range w.arguments {
		w.calls++
		x, err := w.th.Call(v, args...)
		w.got(x, err, "call "+kind)
	}
	_, shared := w.shared[v]
	for _, name := range w.namesOf(v) {
		if w.blocked[name] || slices.Contains(destructive, name) && !shared {
			continue
		}
		m, err := w.th.GuestGetAttr(v, w.th.Name(name))
		if err != nil {
			continue
		}
		arguments := w.arguments[:1]
		if shared || w.take("method "+kind+"."+name, 1) {
			arguments = w.arguments
		}
		for _, args := range arguments {
			w.calls++
			x, err := w.th.Call(m, args...)
			w.got(x, err, kind+"."+name+"()")
		}
	}
}
