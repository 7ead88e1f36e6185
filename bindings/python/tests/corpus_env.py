"""The Python form of what corpus cases may ask of the host, and their canaries.

corpus/README.md describes both; corpus_runner.py uses them. Tests: the families
host_* of the corpus, and bindings/corpusdoors.
"""

import builtins
from typing import Any, Dict, Iterator, List, Optional

import pynterp_go
from pynterp_go import GuestObject, expose_class

# ---- What the host lends ----


class HostFailure(Exception):
    """An exception of the host's own."""


class Account:
    """An account of the host."""

    LIMIT = 100

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if len(args) != 1 or kwargs or type(args[0]) is not str:
            raise TypeError("an account wants an owner")
        self._owner = args[0]
        self.balance = 0

    @property
    def owner(self) -> str:
        return self._owner

    @owner.setter
    def owner(self, value: Any) -> None:
        if type(value) is not str:
            raise TypeError("owner must be str")
        self._owner = value

    def deposit(self, n: Any) -> "Account":
        """Adds to the balance."""
        if type(n) is not int or n < 0:
            raise ValueError("not an amount")
        self.balance += n
        return self

    def twin(self) -> "Account":
        other = Account(self._owner)
        other.balance = self.balance
        return other

    @staticmethod
    def parse(text: Any) -> int:
        if type(text) is not str:
            raise TypeError("parse wants a str")
        return len(text)


class Open:
    """A class that guests may extend."""

    def __init__(self, *args: Any) -> None:
        if len(args) != 1 or type(args[0]) is not int:
            raise TypeError("Open wants an int")
        self.n = args[0]

    def double(self) -> int:
        return 2 * self.n

    def me(self) -> "Open":
        return self


class Token:
    secret = "nothing of it is listed"


EXPOSED = [
    expose_class(Account, attributes=["owner", "balance", "deposit", "twin", "parse", "LIMIT"], writable=["owner"]),
    expose_class(Open, subclassable=True, attributes=["n", "double", "me"]),
    expose_class(Token, attributes=[], constructible=False),
]

_KINDS = {type(None): "none", int: "int", float: "float", str: "str", bytes: "bytes", bool: "bool"}


def kind_of(x: Any) -> str:
    """What the value is to the host. Types are compared, nothing else is asked of it."""
    t = type(x)
    if t in (list, tuple, set, frozenset):
        return f"{t.__name__}({', '.join(map(kind_of, x))})"
    if t is dict:
        return f"dict({', '.join(kind_of(k) + ': ' + kind_of(v) for k, v in x.items())})"
    if t is GuestObject:
        return "object " + x.guest_type
    if t is pynterp_go.ExposedClass:
        return "class " + x.host_class.__name__
    if t in (Account, Open, Token):
        return "instance " + t.__name__
    return _KINDS.get(t, t.__name__)


def settings() -> Dict[str, Any]:
    return {
        "name": "host",
        "limits": [1, [2, 3]],
        "pair": (1, "two"),
        "raw": b"\x00\xff",
        "nested": {"deep": {"flag": True, "none": None, "ratio": 0.5}},
    }


class Host:
    """The host of one case; the public methods are what it lends."""

    def __init__(self, interpreter: pynterp_go.Interpreter) -> None:
        self._interpreter = interpreter
        self._total = 0
        self._kept: Any = None

    def count(self, *numbers: Any) -> int:
        """Adds to the host's total."""
        for n in numbers:
            if type(n) is not int:
                raise TypeError("count wants an int")
            self._total += n
        return self._total

    def kinds(self, /, *args: Any, **kwargs: Any) -> str:
        return ", ".join([kind_of(x) for x in args] + [f"{name}={kind_of(x)}" for name, x in kwargs.items()])

    def echo(self, /, *args: Any, **kwargs: Any) -> Any:
        return args, kwargs

    def poke(self, x: Any) -> str:
        """Does what Python does to values by itself."""
        texts = str(x), repr(x), format(x), "%s %r" % (x, x), f"{x!a}"
        if not all(texts) and type(x) not in (str, bytes):
            raise AssertionError("a value without a text")
        if x != x or not (x == x) or x not in [x] or [x].index(x) != 0 or bool(x) is not bool(x):
            raise AssertionError("a value is not itself")
        if type(x) is GuestObject and {x: 1}[x] != hash(x) // hash(x):
            raise AssertionError("a handle is not itself")
        for name in ("__len__", "__iter__", "__index__", "__call__", "__dict__", "__del__", "__getitem__"):
            if type(x) is GuestObject and hasattr(x, name):
                raise AssertionError("a handle has " + name)
        return kind_of(x)

    def keep(self, x: Any) -> None:
        self._kept = x

    def kept(self) -> Any:
        return self._kept

    def same(self, x: Any, y: Any) -> bool:
        if type(x) is GuestObject:
            return type(y) is GuestObject and x == y
        return type(x) in (Account, Open, Token, pynterp_go.ExposedClass) and x is y

    def fail(self, kind: str) -> None:
        kept = SECRET  # in the frame
        cls = vars(builtins).get(kind)
        error = (cls if isinstance(cls, type) and issubclass(cls, BaseException) else HostFailure)("the host failed")
        error.secret = kept
        raise error from KeyError(kept)

    def apply(self, f: Any, /, *args: Any, **kwargs: Any) -> Any:
        if type(f) is not GuestObject:
            raise TypeError("apply wants an object of the guest")
        return self._interpreter.call(f, *args, **kwargs)

    def settings_now(self) -> Dict[str, Any]:
        return settings()


def grant(interpreter: pynterp_go.Interpreter, names: List[str]) -> Dict[str, Any]:
    """The entries of the environment that have the names."""
    host = Host(interpreter)
    entries: Dict[str, Any] = {name: getattr(host, name) for name in vars(Host) if not name.startswith("_")}
    entries["Account"], entries["Open"], _ = EXPOSED
    entries.update(settings=settings(), account=Account("host"), token=Token())
    return {name: entries[name] for name in names}


# ---- Canaries ----

SECRET = "the canary of no case"


class Canary:
    """What is planted beside a case, and the search for it in what the case left behind."""

    def __init__(self, interpreter: pynterp_go.Interpreter, secret: str) -> None:
        global SECRET
        SECRET = self.secret = secret
        self.called = 0
        self.env = interpreter.make_default_env({"SECRET": {"key": secret}, "ungranted": self.ungranted})
        self.other = pynterp_go.Interpreter()
        self.other_env = self.other.make_default_env({"SECRET": {"key": secret}})

    def ungranted(self, *args: Any, **kwargs: Any) -> str:
        self.called += 1
        return self.secret

    def found(self, env: Dict[str, Any], exception: Optional[BaseException], texts: Dict[str, str]) -> Iterator[str]:
        """Where the secret turned up."""
        for where, text in texts.items():
            if self.secret in text:
                yield where
        if exception is not None:
            shown = [str(exception), repr(exception), *(getattr(exception, n, "") for n in ("guest_message", "guest_traceback"))]
            if any(self.secret in text for text in shown):
                yield "exception"
        for name, value in env.items():
            if self.secret in name or name != "__builtins__" and self.holds(value):
                yield name
        if self.called:
            yield "a call of the function that was not granted"

    def holds(self, x: Any) -> bool:
        if type(x) is str:
            return self.secret in x
        if type(x) in (bytes, bytearray):
            return self.secret.encode() in x
        if type(x) is dict:
            return any(self.holds(k) or self.holds(v) for k, v in x.items())
        return type(x) in (list, tuple, set, frozenset) and any(map(self.holds, x))
