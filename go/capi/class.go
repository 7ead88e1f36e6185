package main

// #include "pynterp.h"
import "C"

import (
	"context"
	"unsafe"

	"github.com/pynterp/pynterp/go/host"
)

// This file is classes and instances of the host. A sandbox has its own form of
// each class, in package host's terms, because its functions convert values for
// that sandbox. Tests: bindings/c/capi_host_test.c.

// hostClass is a class as C described it.
type hostClass struct {
	name, doc    string
	subclassable bool
	construct    C.pynterp_function
	data         C.uintptr_t
	bases        []*hostClass
	levels       int // how many classes are above it
	members      []hostMember
}

type hostMember struct {
	kind      C.int32_t
	name, doc string
	call, set C.pynterp_function
	data      C.uintptr_t
	constant  *value
}

// hostInstance is an object of the host: a number to us, by which the host knows
// it.
type hostInstance struct {
	class   *hostClass
	pointer C.uintptr_t
}

// class returns a sandbox's form of a class.
func (s *sandbox) class(c *hostClass) *host.Class {
	if k := s.classes[c]; k != nil {
		return k
	}
	k := &host.Class{Name: c.name, Doc: c.doc, Subclassable: c.subclassable}
	s.classes[c], s.byClass[k] = k, c
	for _, b := range c.bases {
		k.Bases = append(k.Bases, s.class(b))
	}
	if c.construct != nil {
		k.New = s.constructor(c)
	}
	for i := range c.members {
		s.addMember(k, &c.members[i])
	}
	return k
}

// constructor makes sure that what C makes is an instance.
func (s *sandbox) constructor(c *hostClass) host.Func {
	construct := s.bind(c.construct, c.data)
	return func(ctx context.Context, call *host.Call) (any, error) {
		x, err := construct(ctx, call)
		if _, ok := x.(*host.Object); !ok && err == nil {
			err = &host.Error{Type: "TypeError", Msg: "the constructor of '" + c.name + "' made no object"}
		}
		return x, err
	}
}

func (s *sandbox) addMember(k *host.Class, m *hostMember) {
	switch m.kind {
	case C.PYNTERP_METHOD, C.PYNTERP_STATIC_METHOD:
		k.Methods = append(k.Methods, host.Method{
			Name: m.name, Doc: m.doc, Static: m.kind == C.PYNTERP_STATIC_METHOD, Fn: s.bind(m.call, m.data),
		})
	case C.PYNTERP_ATTRIBUTE:
		k.Attributes = append(k.Attributes, s.attribute(m))
	case C.PYNTERP_CONSTANT:
		k.Constants = append(k.Constants, host.Constant{Name: m.name, Value: m.constant.forGuest(s)})
	}
}

// attribute makes an attribute of the functions that read and set it.
func (s *sandbox) attribute(m *hostMember) host.Attribute {
	get := s.bind(m.call, m.data)
	a := host.Attribute{Name: m.name, Doc: m.doc, Get: func(ctx context.Context, self *host.Object) (any, error) {
		return get(ctx, &host.Call{Self: self})
	}}
	if m.set != nil {
		set := s.bind(m.set, m.data)
		a.Set = func(ctx context.Context, self *host.Object, v any) error {
			_, err := set(ctx, &host.Call{Self: self, Args: []any{v}})
			return err
		}
	}
	return a
}

// instance returns a sandbox's form of an instance, the same one each time.
func (s *sandbox) instance(i *hostInstance) *host.Object {
	o := s.instances[*i]
	if o == nil {
		o = &host.Object{Class: s.class(i.class), Data: i}
		s.instances[*i] = o
	}
	return o
}

//export pynterpgo_value_new_class
func pynterpgo_value_new_class(def *C.pynterp_class_def, out *C.pynterp_value, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if def == nil || out == nil {
			return errNull
		}
		*out = 0
		c, err := readClass(def)
		if err != nil {
			return err
		}
		*out = newValue(&value{x: c})
		return nil
	})
}

func readClass(def *C.pynterp_class_def) (*hostClass, error) {
	if def.name == nil || def.base_count > 0 && def.bases == nil || def.member_count > 0 && def.members == nil {
		return nil, errNull
	}
	if def.base_count > 1<<16 || def.member_count > 1<<16 {
		return nil, fail(C.PYNTERP_ERR_ARG, "too many bases or members")
	}
	c := &hostClass{
		name: C.GoString(def.name), doc: text(def.doc), subclassable: def.subclassable != 0,
		construct: def.construct, data: number(&def.user_data),
	}
	for _, h := range unsafe.Slice(def.bases, int(def.base_count)) {
		v, err := lookup[*value](kindValue, uint64(h))
		if err != nil {
			return nil, err
		}
		b, ok := v.x.(*hostClass)
		if !ok {
			return nil, errKind
		}
		c.bases = append(c.bases, b)
		if c.levels = max(c.levels, b.levels+1); c.levels > maxDepth {
			return nil, fail(C.PYNTERP_ERR_ARG, "too many classes above each other")
		}
	}
	members := unsafe.Slice(def.members, int(def.member_count))
	for i := range members {
		m, err := readMember(&members[i])
		if err != nil {
			return nil, err
		}
		c.members = append(c.members, m)
	}
	return c, nil
}

func readMember(from *C.pynterp_member) (hostMember, error) {
	m := hostMember{
		kind: from.kind, doc: text(from.doc), call: from.call, set: from.set, data: number(&from.user_data),
	}
	if from.name == nil {
		return m, errNull
	}
	m.name = C.GoString(from.name)
	switch m.kind {
	case C.PYNTERP_METHOD, C.PYNTERP_STATIC_METHOD, C.PYNTERP_ATTRIBUTE:
		if m.call == nil {
			return m, errNull
		}
		return m, nil
	case C.PYNTERP_CONSTANT:
		v, err := lookup[*value](kindValue, uint64(from.value))
		if err != nil {
			return m, err
		}
		if !v.plain {
			return m, fail(C.PYNTERP_ERR_KIND, "the constant %q is no plain value", m.name)
		}
		m.constant = v.again()
		return m, nil
	}
	return m, fail(C.PYNTERP_ERR_ARG, "the member %q is of kind %d", m.name, int32(m.kind))
}

//export pynterpgo_value_instance
func pynterpgo_value_instance(h C.pynterp_value, out *C.uintptr_t) C.pynterp_status {
	return guard(nil, func() error {
		v, err := lookup[*value](kindValue, uint64(h))
		if err != nil {
			return err
		}
		i, ok := v.x.(*hostInstance)
		if !ok {
			return errKind
		}
		*out = i.pointer
		return nil
	})
}
