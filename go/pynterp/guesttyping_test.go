package pynterp

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
)

// This file tests what a module typing on the module path decides: classes with
// type parameters and aliases of them come to its functions once it is loaded,
// and work by our own rules before, without it and where it lacks a function.

const guestTyping = `
log = []
class _GenericAlias:
    def __init__(self, origin, args): self.__origin__, self.__args__ = origin, args
    def __mro_entries__(self, bases): return (self.__origin__,)
    def __repr__(self): return f"{self.__origin__.__name__}<{self.__args__}>"
def _generic_class_getitem(cls, item): return _GenericAlias(cls, item)
def _generic_init_subclass(cls, *args, **kwargs):
    log.append(("class", cls.__name__, kwargs))
    cls.__parameters__ = ()
class _Unpack:
    def __getitem__(self, item): return ("unpacked", item)
Unpack = _Unpack()
def _type_check(arg, message): log.append(("check", arg, message)); return arg
def _typevar_subst(param, arg): return ("for", param, arg)
def _paramspec_prepare_subst(param, alias, args): return ("prepared", *args)
def _paramspec_subst(param, arg): return ("spec", arg)
def _typevartuple_prepare_subst(param, alias, args): return (args,)
`

const typingProgram = `
class Before[T]: pass
T = Before.__type_params__[0]
assert repr(Before[int]) == "__main__.Before[int]", repr(Before[int])
assert repr(list[T][int]) == "list[int]"
import typing
class After[U]: pass
class Below(Before[int], key=1): pass
assert repr(Before[int]) == "Before<<class 'int'>>", repr(Before[int])
assert [e[1:] for e in typing.log] == [("After", {}), ("Below", {"key": 1})], typing.log
assert Below.mro()[1] is Before
typing.log.clear()
assert list[T][int] == list[("for", T, int),]
def f[*Ts, **P](): pass
Ts, P = f.__type_params__
assert [*Ts] == [("unpacked", Ts)]
try: list[P][int]
except TypeError as e: assert str(e) == "Too many arguments for list[P]; actual 2, expected 1", e
else: raise AssertionError
assert dict[P, T][int].__args__ == (("spec", "prepared"), ("for", T, int))
assert (T | 5).__args__ == (T, 5)
assert typing.log == [("check", T, "Union[arg, ...]: each arg must be a type."), ("check", 5, "Union[arg, ...]: each arg must be a type.")], typing.log
typing.log.clear()
kind = type(T)
assert kind("K", bound="name").__bound__ == "name" and typing.log == [("check", "name", "Bound must be a type.")], typing.log
del typing._generic_class_getitem, typing._typevar_subst, typing._type_check
assert repr(Before[int]) == "__main__.Before[int]"
assert list[T][int] == list[int]
typing._type_check = lambda arg, message: 1 / 0
try: T | "x"
except ZeroDivisionError: pass
else: raise AssertionError
typing._type_check = None
try: T | "x"
except TypeError as e: assert str(e) == "'NoneType' object is not callable", e
else: raise AssertionError
`

func TestGuestTypingDecides(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "typing.py"), []byte(guestTyping), 0o600))
	modules, err := ModulePath(folder)
	require.NoError(t, err)
	s, _ := grantedModules(t, limits.Limits{}, modules)
	result, err := run(s, typingProgram)
	require.NoError(t, err)
	if result.Exception != nil {
		require.Fail(t, result.Exception.Traceback)
	}
}

// A module of this name can hold anything, and its functions can come back to
// what called them.
func TestGuestTypingIsBounded(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "typing.py"), []byte(`
def _generic_class_getitem(cls, item): return cls[item]
def _typevar_subst(param, arg): return list[param][arg]
_generic_init_subclass = 5
`), 0o600))
	modules, err := ModulePath(folder)
	require.NoError(t, err)
	s, _ := grantedModules(t, limits.Limits{}, modules)
	result, err := run(s, `
class C[T]: pass
T = C.__type_params__[0]
import typing
def fails(kind, f):
    try: f()
    except kind: return True
assert fails(RecursionError, lambda: C[int])
assert fails(RecursionError, lambda: list[T][int])
def make():
    class D[T]: pass
assert fails(TypeError, make)
`)
	require.NoError(t, err)
	if result.Exception != nil {
		require.Fail(t, result.Exception.Traceback)
	}
}
