"""expose_class: what guest code may see of a class of the host.

An ExposedClass lists a class's members for _core, which makes a class of the
guest's of them. Each member is a function of this file that does with an object
of the host what its name says, and nothing else: _core converts what goes in and
comes out. Tests: ../tests/classes_test.py.
"""

from __future__ import annotations

import types
import weakref
from collections.abc import Iterable
from typing import Any, Callable, Optional, final

from . import _core

_METHOD, _STATIC_METHOD, _ATTRIBUTE, _CONSTANT = range(4)  # pynterp_member_kind

_FUNCTIONS = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.ClassMethodDescriptorType,
)
_PLAIN = (type(None), bool, int, float, complex, str, bytes)

# kind, name, doc, function or value, setter or None
_Member = tuple[int, str, Optional[str], Any, Optional[Callable[[Any, Any], None]]]

# The last description of each class while somebody has it: by it, exposed
# subclasses find their bases.
_known: "weakref.WeakKeyDictionary[type, weakref.ref[ExposedClass]]" = weakref.WeakKeyDictionary()


@final
class ExposedClass:
    """What expose_class returns: pass it in where the guest shall have the class."""

    __slots__ = ("__weakref__", "_options", "_spec")

    def __init__(self, cls: type, options: tuple[Any, ...], spec: tuple[Any, ...]) -> None:
        self._options = options
        self._spec = spec

    def __init_subclass__(cls) -> None:
        raise TypeError("ExposedClass cannot be subclassed")

    @property
    def host_class(self) -> type:
        """The class of the host."""
        return self._spec[0]

    def __repr__(self) -> str:
        return f"<exposed {self.host_class!r}>"


_core.set_exposed_type(ExposedClass)


def expose_class(
    cls: type,
    subclassable: bool = False,
    *,
    attributes: Optional[Iterable[str]] = None,
    writable: Iterable[str] = (),
    constructible: bool = True,
) -> ExposedClass:
    """Describes a class of the host for guest code.

    The result goes where the class would go: into an environment, into a list, or
    out of a host function. To the guest it is a class: calling it makes an object,
    isinstance and issubclass work, `class C(Exposed)` is a TypeError unless the
    class is subclassable. Objects that are exactly of the class are passed as
    themselves from then on, in that Interpreter (Interpreter(exposed=...) is for
    classes that the guest shall meet through their objects only).

    attributes     the names that the guest may use; None: those that do not begin
                   with an underscore and that the class or a base defines, in its
                   body, as an annotation or in __slots__. An attribute that
                   methods alone assign must be named here.
    writable       the names among them that the guest may assign to
    constructible  whether the guest can make objects

    Names with an underscore in front are refused, so operators, len(), iteration
    and with do not work: give the class a method. Everything that is read or
    returned is converted again, as any value that is passed in; a method that
    returns an object whose class is not exposed raises TypeError. Nobody but the
    class's own methods sees an object's other attributes.

    Bases that were exposed before, and still are, are bases for the guest too. The
    same arguments give the same ExposedClass as long as somebody has it.
    """
    if not isinstance(cls, type):
        raise TypeError(f"expose_class wants a class, not {type(cls).__name__}")
    if isinstance(attributes, str) or isinstance(writable, str):
        raise TypeError("attributes and writable must be collections of names, not a str")
    names = None if attributes is None else tuple(dict.fromkeys(attributes))
    assigned = frozenset(writable)
    options = (bool(subclassable), names, assigned, bool(constructible))
    old = _description(cls)
    if old is not None and old._options == options:
        return old
    listed = _public_names(cls) if names is None else names
    for name in (*listed, *assigned):
        _check_name(cls, name)
    for name in assigned:
        if name not in listed:
            raise ValueError(f"{cls.__name__}.{name} is writable, but not among the attributes")
    members = tuple(_member(cls, name, name in assigned) for name in listed)
    spec = (
        cls,
        cls.__name__,
        _doc(cls),
        bool(subclassable),
        _constructor(cls) if constructible else None,
        _exposed_bases(cls),
        members,
    )
    exposed = ExposedClass(cls, options, spec)
    _known[cls] = weakref.ref(exposed)
    return exposed


def _check_name(cls: type, name: object) -> None:
    if not isinstance(name, str) or not name.isidentifier() or name.startswith("_"):
        raise ValueError(f"{cls.__name__}: {name!r} is not a public name")


def _public_names(cls: type) -> tuple[str, ...]:
    """The public names that the class and its bases define, in the order of definition."""
    names: dict[str, None] = {}
    for c in reversed(cls.__mro__):
        if c is object:
            continue
        slots = c.__dict__.get("__slots__", ())
        for found in (_annotations(c), (slots,) if isinstance(slots, str) else slots, c.__dict__):
            names.update(dict.fromkeys(n for n in found if isinstance(n, str) and not n.startswith("_")))
    return tuple(n for n in names if n.isidentifier() and not isinstance(_find(cls, n), type))


def _annotations(cls: type) -> Iterable[str]:
    found = cls.__dict__.get("__annotations__")
    if found is None:
        annotate = cls.__dict__.get("__annotate_func__") or cls.__dict__.get("__annotate__")  # Python 3.14
        if annotate is None:
            return ()
        import annotationlib

        found = annotationlib.call_annotate_function(annotate, annotationlib.Format.FORWARDREF, owner=cls)
    return tuple(found)


def _find(cls: type, name: str) -> Any:
    """What the class has under the name, as it is in its dict."""
    for c in cls.__mro__:
        if name in c.__dict__:
            return c.__dict__[name]
    return None


def _description(cls: type) -> Optional[ExposedClass]:
    known = _known.get(cls)
    return None if known is None else known()


def _exposed_bases(cls: type) -> tuple[ExposedClass, ...]:
    """The nearest exposed classes above cls, none of them above another."""
    found: list[ExposedClass] = []
    for base in cls.__mro__[1:]:
        exposed = _description(base)
        if exposed is not None and not any(base in f.host_class.__mro__ for f in found):
            found.append(exposed)
    return tuple(found)


def _member(cls: type, name: str, writable: bool) -> _Member:
    what = _find(cls, name)
    if isinstance(what, (type, ExposedClass)):
        raise TypeError(f"{cls.__name__}.{name} is a class: expose it by itself")
    doc = _doc(what)
    if isinstance(what, (staticmethod, classmethod, types.ClassMethodDescriptorType)):
        return (_STATIC_METHOD, name, doc, _static_method(cls, name), None)
    if isinstance(what, _FUNCTIONS) or callable(what) and hasattr(type(what), "__get__"):
        return (_METHOD, name, doc, _method(name), None)
    if name.isupper() and type(what) in _PLAIN and not writable and name not in _annotations(cls):
        return (_CONSTANT, name, None, what, None)
    return (_ATTRIBUTE, name, doc if hasattr(type(what), "__get__") else None, _getter(name), _setter(name) if writable else None)


def _doc(what: Any) -> Optional[str]:
    doc = getattr(what, "__doc__", None)
    return doc.replace("\0", "").encode("utf-8", "replace").decode() if isinstance(doc, str) else None


def _constructor(cls: type) -> Callable[..., Any]:
    def construct(*args: Any, **kwargs: Any) -> Any:
        made = cls(*args, **kwargs)
        if type(made) is not cls:
            raise TypeError(f"{cls.__name__}() made an object of another class")
        return made

    return construct


def _method(name: str) -> Callable[..., Any]:
    def call(self: Any, /, *args: Any, **kwargs: Any) -> Any:
        return getattr(self, name)(*args, **kwargs)

    return call


def _static_method(cls: type, name: str) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        return getattr(cls, name)(*args, **kwargs)

    return call


def _getter(name: str) -> Callable[[Any], Any]:
    def get(self: Any, /) -> Any:
        return getattr(self, name)

    return get


def _setter(name: str) -> Callable[[Any, Any], None]:
    def assign(self: Any, value: Any, /) -> None:
        setattr(self, name, value)

    return assign
