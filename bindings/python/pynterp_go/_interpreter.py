"""Interpreter, the class that everything begins with.

It keeps one sandbox of the library, and for each environment dict that it has
seen a namespace in the sandbox, its twin. A run copies what changed in the dict to
the twin, runs, and copies the twin's names back (_Twin). Tests: ../tests.
"""

from __future__ import annotations

import builtins
import contextlib
import json
import math
import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import Any, Callable, NamedTuple, Optional, Protocol, Union

from . import _core
from ._errors import LimitError, guest_error, limit_error
from ._expose import ExposedClass

_FINISHED, _RAISED, _LIMIT, _INTERNAL = range(4)  # pynterp_result_kind

# Values of other types cannot change, so that a twin which has the very object
# is up to date.
_CONTAINERS = (list, dict, set, tuple, frozenset, bytearray)

# Equal values of these types are as good as one another.
_SCALARS = (int, str, bytes, _core.GuestObject)

_BUILTINS = "__builtins__"

# Functions that would look into the host or run code in it, whoever's arguments they
# get: a host function that the guest passes back is the function itself.
_core.set_refused(
    getattr(builtins, name)
    for name in "__import__ compile delattr dir eval exec getattr globals hasattr locals setattr vars".split()
)

_HOST_BUILTINS = {id(value): name for name, value in vars(builtins).items() if callable(value)}


class Writable(Protocol):
    """What takes the guest's output."""

    def write(self, text: str, /) -> Any: ...


class Usage(NamedTuple):
    """What an Interpreter has used so far."""

    steps: int
    memory: int


class RunResult:
    """How a run ended.

    globals    the environment that it ran in, the same dict
    exception  None, or the exception that ended it: SystemExit and LimitError
               are captured too. Those of the guest have the attributes guest_type,
               guest_message and guest_traceback.
    """

    __slots__ = ("exception", "globals")

    def __init__(self, globals: dict[str, Any], exception: Optional[BaseException] = None) -> None:
        self.globals = globals
        self.exception = exception

    @property
    def ok(self) -> bool:
        """Whether the run ended normally."""
        return self.exception is None

    def raise_for_exception(self) -> None:
        """Raises the exception, if there is one."""
        if self.exception is not None:
            raise self.exception

    def __repr__(self) -> str:
        return f"RunResult(ok={self.ok}, exception={self.exception!r})"


class GuestBuiltins(MutableMapping[str, Any]):
    """The builtins that the policy allows, in an environment's __builtins__.

    A mapping from their names to GuestObjects, the environment's own: names can be
    added and removed. For Python's own builtins that are put there, or into a dict
    in its place, such as {"len": len}, the guest gets its own, also of eval and exec.
    """

    def __init__(self, sandbox: _core.Sandbox) -> None:
        self._sandbox = sandbox
        self._items: Optional[dict[str, Any]] = None
        self._version = 0  # 0: those of the policy

    def _load(self) -> dict[str, Any]:
        if self._items is None:
            env = self._sandbox.new_env()
            env.set_builtins()
            self._items = env.get(_BUILTINS.encode())
        return self._items

    def __getitem__(self, name: str) -> Any:
        return self._load()[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self._load()[name] = value
        self._version += 1

    def __delitem__(self, name: str) -> None:
        del self._load()[name]
        self._version += 1

    def __iter__(self) -> Iterator[str]:
        return iter(self._load())

    def __len__(self) -> int:
        return len(self._load())

    def __repr__(self) -> str:
        return "<the builtins of a pynterp_go policy>"


class _Twin:
    """A namespace in the sandbox that stands for an environment dict."""

    def __init__(self, sandbox: _core.Sandbox, env: dict[str, Any]) -> None:
        self.env = env
        self.sandbox = sandbox
        self.guest = sandbox.new_env()
        self.known: dict[str, Any] = {}  # name -> the object in env that the guest has a copy of
        self.builtins: Any = None  # the same of __builtins__, which does not come back
        self.version = 0  # of the GuestBuiltins

    @contextlib.contextmanager
    def limits(self) -> Iterator[None]:
        """Raises the LimitError that says which limit has ended the sandbox's life."""
        try:
            yield
        except _core.LimitReached:
            raise _exception(self.guest.run(b"", b"", False)) or LimitError from None

    def push(self, containers: bool = True) -> None:
        """Copies what is new in the dict to the guest. Containers may have changed
        inside: they are copied again, unless told otherwise."""
        for name in [n for n in self.known if n not in self.env]:
            with contextlib.suppress(LookupError):  # a call() may have deleted it
                self.guest.delete(_encode(name))
            del self.known[name]
        for name, value in list(self.env.items()):
            if type(name) is not str or name == _BUILTINS:
                continue
            if name in self.known and self.known[name] is value and not (containers and _is_exactly(value, _CONTAINERS)):
                continue
            try:
                self.guest.set(_encode(name), value)
            except (TypeError, ValueError) as e:
                raise type(e)(f"env[{name!r}]: {e}") from None
            self.known[name] = value
        self._push_builtins()

    def _push_builtins(self) -> None:
        given = self.env.get(_BUILTINS)
        version = given._version if isinstance(given, GuestBuiltins) else 0
        if given is self.builtins and version == self.version and type(given) is not dict:
            return
        if isinstance(given, GuestBuiltins) and version == 0:
            self.guest.set_builtins()
        elif isinstance(given, (GuestBuiltins, dict)):
            self.guest.set(_BUILTINS.encode(), {name: self._guests_own(value) for name, value in given.items()})
        elif given is None:
            with contextlib.suppress(LookupError):
                self.guest.delete(_BUILTINS.encode())
        else:
            raise TypeError(f"__builtins__ must be a dict or None, not {type(given).__name__}")
        self.builtins, self.version = given, version

    def _guests_own(self, value: Any) -> Any:
        """The guest's builtin for one of Python's, where it has one."""
        name = _HOST_BUILTINS.get(id(value))
        if name is not None:
            with contextlib.suppress(LookupError):
                return self.sandbox.builtin(name)
        return value

    def pull(self) -> None:
        """Copies the guest's names back to the dict."""
        names = [n for n in self.guest.names() if "\0" not in n]  # which C cannot name
        for name in names:
            if name == _BUILTINS:
                continue
            value = self.guest.get(_encode(name))
            if name in self.known and _same(self.known[name], value):
                continue
            self.env[name] = self.known[name] = value
        for name in self.known.keys() - set(names):
            del self.known[name]
            self.env.pop(name, None)


def _same(old: Any, new: Any) -> bool:
    """Whether new is old again, as far as can be told at no cost."""
    if old is new:
        return True
    return type(old) is type(new) and _is_exactly(new, _SCALARS) and bool(old == new)


def _is_exactly(value: Any, types: tuple[type, ...]) -> bool:
    """Whether the value is of one of the types: by identity, because a class of the
    host's may compare as it likes."""
    return any(type(value) is t for t in types)


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


class Interpreter:
    """Runs untrusted Python code in a sandbox.

    allowed_imports         None: every module of the safe library that the policy
                            has; otherwise only these roots and their submodules
    allow_relative_imports  whether `from . import x` works in guest packages
    module_paths            folders with pure-Python modules and packages that the
                            guest may import, searched in order; they run inside the
                            sandbox, and nothing outside the folders can be reached
    policy                  "strict", "compat", or a profile made of another: a dict
                            {"base": "strict", "add": [...], "remove": [...]} of
                            names like "builtin:len", "module:math" and
                            "attribute:__mro__" (adding an attribute opens it, removing
                            one blocks it; what "compat" has open can be added)
    max_steps, max_memory (bytes), max_depth, max_output (bytes)
                            limits of all runs together; None: no step limit, 1 GiB,
                            1000 nested calls, 64 MiB
    timeout                 seconds that one run may take; None: any time
    stdout, stderr          objects with a write method; None: sys.stdout and
                            sys.stderr as they are when the guest prints
    exposed                 ExposedClasses whose objects can be passed in, though
                            the guest may not have the class itself
    busy_timeout            seconds that a call waits while the guest is inside one
                            and the same host function, which may be waiting for
                            that call: then RuntimeError

    Values cross by copy, by their exact types: None, bool, int, float, complex, str,
    bytes, bytearray, list, tuple, dict, set, frozenset. Copies share nothing: a list
    that is met twice is two lists afterwards, one that contains itself is an error.
    A callable of the host, class excepted, is a function to the guest; its arguments
    and its result are copied, and of an exception that it raises the guest sees the
    nearest built-in type and the text. Classes and their objects are passed with
    expose_class. Everything else that comes out of the guest, functions and objects
    of its classes too (also of those below int, str or an exposed class), is a
    GuestObject, an opaque handle: no method of it runs on the host's side. Passed in
    again it is the same object; call() calls it. Other objects of the host cannot be
    passed in: TypeError. Of the guest's dicts and sets with very many colliding keys
    the host gets a GuestObject too, a host function's call with one is a ValueError.

    After a limit the Interpreter cannot run any more. Its methods may be called from
    any thread; runs wait for each other. A host function may call() what the guest
    gave it, but not run programs in the Interpreter that called it (RuntimeError);
    in others it may. In the child of a fork all methods raise RuntimeError.
    """

    def __init__(
        self,
        allowed_imports: Optional[Iterable[str]] = None,
        allow_relative_imports: bool = False,
        *,
        module_paths: Iterable[Union[str, os.PathLike[str]]] = (),
        policy: Union[str, Mapping[str, Any]] = "strict",
        max_steps: Optional[int] = None,
        max_memory: Optional[int] = None,
        max_depth: Optional[int] = None,
        max_output: Optional[int] = None,
        timeout: Optional[float] = None,
        stdout: Optional[Writable] = None,
        stderr: Optional[Writable] = None,
        exposed: Iterable[ExposedClass] = (),
        busy_timeout: float = 5.0,
    ) -> None:
        if isinstance(allowed_imports, str):
            raise TypeError("allowed_imports must be a set of names, not a str")
        if isinstance(module_paths, (str, os.PathLike)):
            raise TypeError("module_paths must be several folders, not one path")
        self.allowed_imports = None if allowed_imports is None else set(allowed_imports)
        self.allow_relative_imports = bool(allow_relative_imports)
        roots = None
        if self.allowed_imports is not None:
            if not all(isinstance(root, str) for root in self.allowed_imports):
                raise TypeError("allowed_imports must be names, each a str")
            roots = tuple(_encode(root) for root in sorted(self.allowed_imports))
        self._sandbox = _core.Sandbox(
            policy if isinstance(policy, str) else json.dumps(dict(policy)),
            roots,
            self.allow_relative_imports,
            _limit("max_steps", max_steps),
            _limit("max_memory", max_memory),
            _limit("max_depth", max_depth, 1 << 30),
            _limit("max_output", max_output),
            _milliseconds("timeout", timeout),
            _milliseconds("busy_timeout", busy_timeout),
            _writer(stdout, "stdout"),
            _writer(stderr, "stderr"),
        )
        for folder in module_paths:
            self._sandbox.add_path(os.fsencode(os.path.abspath(folder)), None)
        for cls in exposed:
            self._sandbox.add_class(cls)
        self._lock = threading.RLock()
        self._busy_timeout = float(busy_timeout)
        self._twins: dict[int, _Twin] = {}
        self._packages: set[tuple[str, str]] = set()

    def make_default_env(
        self,
        env: Optional[dict[str, Any]] = None,
        *,
        name: str = "__main__",
        package_root: Union[str, os.PathLike[str], None] = None,
        package_name: Optional[str] = None,
    ) -> dict[str, Any]:
        """Returns a new environment: a copy of env, with __builtins__ and __name__
        where they are missing.

        package_root is the folder of a package that guest code may import as
        package_name (the folder's name if None). Its modules run inside the
        sandbox, and nothing outside the folder can be reached.
        """
        if env is not None and not isinstance(env, dict):
            raise TypeError(f"env must be dict or None, not {type(env).__name__}")
        out = dict(env or {})
        out.setdefault(_BUILTINS, GuestBuiltins(self._sandbox))
        out.setdefault("__name__", name)
        if package_root is not None:
            package = self._add_package(os.fspath(package_root), package_name)
            if self.allow_relative_imports:
                out.setdefault("__package__", package)
        with self._inside():
            twin = self._twin(out)
            with twin.limits():
                twin.push()  # what cannot be passed in is refused now
        return out

    def run(self, source: str, env: dict[str, Any], filename: str = "<pynterp>") -> RunResult:
        """Runs source in env, which is updated with the results.

        Nothing is inserted into env beforehand: without __builtins__ there are no
        builtins. Whatever ends the guest's program is captured in the result; this
        raises where the run cannot begin: TypeError and ValueError for an env that
        cannot be passed in, RuntimeError in a forked process, in a host function of
        the same Interpreter, or where the guest's host function waits for this very
        call. Ctrl-C ends the run and raises KeyboardInterrupt.
        """
        if not isinstance(env, dict):
            raise TypeError(f"env must be dict, not {type(env).__name__}")
        if not isinstance(source, str):
            raise TypeError(f"source must be str, not {type(source).__name__}")
        if not isinstance(filename, str):
            raise TypeError(f"filename must be str, not {type(filename).__name__}")
        with self._inside():
            twin = self._twin(env)
            try:
                twin.push()
            except (_core.LimitReached, _core.InternalError):
                pass  # the run says which limit it was
            outcome = twin.guest.run(_encode(source), _encode(filename), _handles_interrupts())
            exception = _exception(outcome)
            try:
                twin.pull()
            except (_core.LimitReached, _core.InternalError):
                # The results of a run that a limit ended are gone, also where it was
                # an interruption that came just after the end.
                exception = exception or _exception(twin.guest.run(b"", b"", False))
        return RunResult(env, exception)

    def run_or_raise(self, source: str, env: dict[str, Any], filename: str = "<pynterp>") -> dict[str, Any]:
        """Like run, but raises the exception that ended the program; returns env."""
        result = self.run(source, env, filename)
        result.raise_for_exception()
        return result.globals

    def call(self, obj: _core.GuestObject, /, *args: Any, **kwargs: Any) -> Any:
        """Calls an object of the guest, such as a function, and returns a copy of what
        it returns.

        An exception of the guest is raised, as in run_or_raise, and so is a limit.
        In a host function that the guest has called, the call is part of the guest's
        run and within its limits; everywhere else it is a run of its own, with its
        own timeout. Environments are not brought up to date by it: run does that.
        """
        if type(obj) is not _core.GuestObject:
            raise TypeError(f"only a GuestObject can be called, not {type(obj).__name__}")
        if not self._sandbox.owns(obj):
            raise ValueError("a GuestObject can only be called by the Interpreter that it came from")
        with self._inside():
            outcome = _core.call(obj, args, kwargs, _handles_interrupts())
        exception = _exception(outcome)
        if exception is not None:
            raise exception
        return outcome[-1]

    def guest_repr(self, env: dict[str, Any], name: str) -> str:
        """repr() of a name's value, as the guest makes it, of the guest's own object
        where the last run left one. It runs guest code, within the limits.
        LookupError where env has no such name."""
        with self._inside():
            twin = self._twin(env)
            with twin.limits():
                twin.push(containers=False)
                return twin.guest.repr(_encode(name))

    def interrupt(self) -> None:
        """Ends the runs that are under way or waiting, from any thread: they end with Interrupted.

        The interpreter cannot run any more then. Without a run this does nothing.
        """
        self._sandbox.interrupt()

    def usage(self) -> Usage:
        """The steps taken so far and the estimated bytes of live objects."""
        return Usage(*self._sandbox.usage())

    @contextlib.contextmanager
    def _inside(self) -> Iterator[None]:
        """Waits for the sandbox: for its runs for any time, for one host function that
        a run is in for busy_timeout."""
        wait = self._busy_timeout
        while not self._lock.acquire(timeout=min(wait, threading.TIMEOUT_MAX)):
            wait = self._busy_timeout - self._sandbox.in_callback()
            if wait <= 0:
                raise RuntimeError(
                    "the Interpreter is busy: its guest is inside a host function, which has not returned"
                )
        try:
            yield
        finally:
            self._lock.release()

    def _twin(self, env: dict[str, Any]) -> _Twin:
        twin = self._twins.get(id(env))
        if twin is None:
            # Dicts that nobody else has any more: the twin's own reference and
            # that of the call are left.
            for key in [k for k, t in self._twins.items() if _core.references(t.env) <= 2]:
                del self._twins[key]
            twin = self._twins[id(env)] = _Twin(self._sandbox, env)
        return twin

    def _add_package(self, root: str, name: Optional[str]) -> str:
        root = os.path.abspath(root)
        package = name or os.path.basename(root)
        if not all(part.isidentifier() for part in package.split(".")):
            raise ValueError(f"{package!r} is not a package's name")
        with self._inside():
            if (root, package) not in self._packages:
                self._sandbox.add_path(os.fsencode(root), package)
                self._packages.add((root, package))
        return package


def _limit(name: str, value: Optional[int], most: int = 1 << 62) -> int:
    """The library's form of a limit: 0 is the default, most as good as none."""
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be int or None, not {type(value).__name__}")
    if value <= 0:
        raise ValueError(f"{name} must be positive")
    return min(value, most)


def _milliseconds(name: str, timeout: Optional[float]) -> int:
    if timeout is None:
        return 0
    if not timeout > 0:
        raise ValueError(f"{name} must be positive")
    return min(math.ceil(timeout * 1000), 1 << 40) if math.isfinite(timeout) else 1 << 40


def _writer(stream: Optional[Writable], name: str) -> Callable[[str], None]:
    """A function that writes to the stream, or to what sys has under the name then."""
    if stream is not None and not callable(getattr(stream, "write", None)):
        raise TypeError(f"{name} must have a write method")

    def write(text: str) -> None:
        out = getattr(sys, name) if stream is None else stream
        if out is not None:
            out.write(text)

    return write


def _handles_interrupts() -> bool:
    """Whether Ctrl-C is this thread's business, and Python's."""
    return threading.current_thread() is threading.main_thread() and callable(signal.getsignal(signal.SIGINT))


def _exception(outcome: _core.Outcome) -> Optional[BaseException]:
    kind, type_name, message, traceback, limit, is_exit, argument, value = outcome
    if kind == _FINISHED:
        return None
    if kind == _RAISED:
        return guest_error(type_name, message, traceback, is_exit, value, argument)
    if kind == _LIMIT:
        return limit_error(limit, message)
    return _core.InternalError(message)
