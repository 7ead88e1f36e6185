package pynterp_test

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is the Go package's form of what corpus cases may ask of the host,
// which corpus/README.md describes. bindings/c/corpus_env.c and
// bindings/python/tests/corpus_env.py are the other doors'. Tests: the families
// host_* of the corpus.

// hostEnv is the host of one case.
type hostEnv struct {
	sandbox *pynterp.Sandbox
	total   int64
	kept    any
}

// grant sets the entries that the names ask for.
func (h *hostEnv) grant(env *pynterp.Env, names []string) error {
	if len(names) == 0 {
		return nil
	}
	account := accountClassOfCorpus()
	entries := map[string]any{
		"Account": account, "Open": openClassOfCorpus(), "account": &host.Object{Class: account, Data: &holder{owner: "host"}},
		"settings": settings(), "token": &host.Object{Class: &host.Class{Name: "Token"}, Data: secret},
	}
	for name, f := range map[string]host.NamedFunc{
		"apply": {Fn: h.apply}, "count": {Doc: "Adds to the host's total.", Fn: h.count}, "echo": {Fn: echo}, "fail": {Fn: fail},
		"keep": {Fn: h.keep}, "kept": {Fn: func(context.Context, *host.Call) (any, error) { return h.kept, nil }},
		"kinds": {Fn: kinds}, "poke": {Fn: poke}, "same": {Fn: h.same},
		"settings_now": {Fn: func(context.Context, *host.Call) (any, error) { return settings(), nil }},
	} {
		f.Name = name
		entries[name] = f
	}
	for _, name := range names {
		entry, ok := entries[name]
		if !ok {
			return errors.Errorf("the host has no %s", name)
		}
		if err := env.Set(name, entry); err != nil {
			return err
		}
	}
	return nil
}

func raise(kind, text string) error { return &host.Error{Type: kind, Msg: text} }

func (h *hostEnv) count(_ context.Context, call *host.Call) (any, error) {
	for _, x := range call.Args {
		n, ok := x.(int64)
		if !ok {
			return nil, raise("TypeError", "count wants an int")
		}
		h.total += n
	}
	return h.total, nil
}

func (h *hostEnv) keep(_ context.Context, call *host.Call) (any, error) {
	h.kept = call.Args[0]
	return nil, nil
}

func (h *hostEnv) apply(ctx context.Context, call *host.Call) (any, error) {
	f, ok := call.Args[0].(*pynterp.Object)
	if !ok {
		return nil, raise("TypeError", "apply wants an object of the guest")
	}
	result, err := h.sandbox.Call(ctx, f, call.Args[1:], call.Keywords)
	if err != nil {
		return nil, err
	}
	return result.Value, result.Err()
}

func echo(_ context.Context, call *host.Call) (any, error) {
	keywords := &host.Dict{}
	for _, k := range call.Keywords {
		keywords.Items = append(keywords.Items, host.Item{Key: k.Name, Value: k.Value})
	}
	return host.Tuple{host.Tuple(call.Args), keywords}, nil
}

func fail(_ context.Context, call *host.Call) (any, error) {
	kind, _ := call.Args[0].(string)
	return nil, errors.Wrap(raise(kind, "the host failed"), secret)
}

func kinds(_ context.Context, call *host.Call) (any, error) {
	var out []string
	for _, x := range call.Args {
		out = append(out, kindOf(x))
	}
	for _, k := range call.Keywords {
		out = append(out, k.Name+"="+kindOf(k.Value))
	}
	return strings.Join(out, ", "), nil
}

func kindOf(x any) string {
	switch x := x.(type) {
	case nil:
		return "none"
	case bool:
		return "bool"
	case int64, *big.Int:
		return "int"
	case float64:
		return "float"
	case complex128:
		return "complex"
	case string:
		return "str"
	case []byte:
		return "bytes"
	case host.ByteArray:
		return "bytearray"
	case []any:
		return "list" + kindsOf(x)
	case host.Tuple:
		return "tuple" + kindsOf(x)
	case host.Set:
		return "set" + kindsOf(x)
	case host.FrozenSet:
		return "frozenset" + kindsOf(x)
	case *host.Dict:
		var items []string
		for _, item := range x.Items {
			items = append(items, kindOf(item.Key)+": "+kindOf(item.Value))
		}
		return "dict(" + strings.Join(items, ", ") + ")"
	case *pynterp.Object:
		return "object " + x.TypeName()
	case *host.Class:
		return "class " + x.Name
	case *host.Object:
		return "instance " + x.Class.Name
	}
	return fmt.Sprintf("unknown %T", x)
}

func kindsOf(items []any) string {
	out := make([]string, len(items))
	for i, x := range items {
		out[i] = kindOf(x)
	}
	return "(" + strings.Join(out, ", ") + ")"
}

// poke does what Go does to values by itself.
func poke(_ context.Context, call *host.Call) (any, error) {
	for _, format := range []string{"%v", "%+v", "%s", "%d", "%x", "%q"} {
		_ = fmt.Sprintf(format, call.Args[0])
	}
	if o, ok := call.Args[0].(*pynterp.Object); ok {
		seen := map[any]bool{o: true}
		if !seen[call.Args[0]] || call.Args[0] != any(o) {
			return nil, raise("AssertionError", "a handle is not itself")
		}
	}
	return kindOf(call.Args[0]), nil
}

func (h *hostEnv) same(_ context.Context, call *host.Call) (any, error) {
	x, y := call.Args[0], call.Args[1]
	switch x := x.(type) {
	case *pynterp.Object:
		o, ok := y.(*pynterp.Object)
		return ok && h.sandbox.ObjectID(x) == h.sandbox.ObjectID(o), nil
	case *host.Class, *host.Object:
		return x == y, nil
	}
	return false, nil
}

func settings() any {
	deep := &host.Dict{Items: []host.Item{{Key: "flag", Value: true}, {Key: "none", Value: nil}, {Key: "ratio", Value: 0.5}}}
	return &host.Dict{Items: []host.Item{
		{Key: "name", Value: "host"},
		{Key: "limits", Value: []any{1, []any{2, 3}}},
		{Key: "pair", Value: host.Tuple{1, "two"}},
		{Key: "raw", Value: []byte{0, 255}},
		{Key: "nested", Value: &host.Dict{Items: []host.Item{{Key: "deep", Value: deep}}}},
	}}
}

// holder is what is behind an Account.
type holder struct {
	owner   string
	balance int64
}

func holderOf(o *host.Object) *holder { return o.Data.(*holder) }

func accountClassOfCorpus() *host.Class {
	c := &host.Class{Name: "Account", Doc: "An account of the host."}
	c.New = func(_ context.Context, call *host.Call) (any, error) {
		if len(call.Args) == 1 && len(call.Keywords) == 0 {
			if owner, ok := call.Args[0].(string); ok {
				return &holder{owner: owner}, nil
			}
		}
		return nil, raise("TypeError", "an account wants an owner")
	}
	c.Methods = []host.Method{
		{Name: "deposit", Doc: "Adds to the balance.", Fn: func(_ context.Context, call *host.Call) (any, error) {
			n, ok := call.Args[0].(int64)
			if !ok || n < 0 {
				return nil, raise("ValueError", "not an amount")
			}
			holderOf(call.Self).balance += n
			return call.Self, nil
		}},
		{Name: "twin", Fn: func(_ context.Context, call *host.Call) (any, error) {
			copied := *holderOf(call.Self)
			return &host.Object{Class: c, Data: &copied}, nil
		}},
		{Name: "parse", Static: true, Fn: func(_ context.Context, call *host.Call) (any, error) {
			text, ok := call.Args[0].(string)
			if !ok {
				return nil, raise("TypeError", "parse wants a str")
			}
			return len(text), nil
		}},
	}
	c.Attributes = []host.Attribute{
		{Name: "owner", Get: func(_ context.Context, self *host.Object) (any, error) { return holderOf(self).owner, nil },
			Set: func(_ context.Context, self *host.Object, v any) error {
				owner, ok := v.(string)
				if !ok {
					return raise("TypeError", "owner must be str")
				}
				holderOf(self).owner = owner
				return nil
			}},
		{Name: "balance", Get: func(_ context.Context, self *host.Object) (any, error) { return holderOf(self).balance, nil }},
	}
	c.Constants = []host.Constant{{Name: "LIMIT", Value: 100}}
	return c
}

func openClassOfCorpus() *host.Class {
	c := &host.Class{Name: "Open", Doc: "A class that guests may extend.", Subclassable: true}
	c.New = func(_ context.Context, call *host.Call) (any, error) {
		if len(call.Args) == 1 {
			if n, ok := call.Args[0].(int64); ok {
				return n, nil
			}
		}
		return nil, raise("TypeError", "Open wants an int")
	}
	c.Attributes = []host.Attribute{{Name: "n", Get: func(_ context.Context, self *host.Object) (any, error) { return self.Data, nil }}}
	c.Methods = []host.Method{
		{Name: "double", Fn: func(_ context.Context, call *host.Call) (any, error) { return 2 * call.Self.Data.(int64), nil }},
		{Name: "me", Fn: func(_ context.Context, call *host.Call) (any, error) { return call.Self, nil }},
	}
	return c
}
