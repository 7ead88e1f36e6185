"""The compiled part of pynterp_go: the C interface of pynterp, thinly wrapped.

Internal, except for GuestObject and InternalError, which the package exports.
Names and folders are bytes here; _interpreter.py is the interface for people.
"""

from collections.abc import Iterable
from typing import Any, Callable, Optional, final

version: str

# kind, type, message, traceback, limit, whether it is SystemExit, what the type makes
# the exception of, and the code of a SystemExit or what the called object returned
Outcome = tuple[int, str, str, str, str, bool, str, Any]

class InternalError(RuntimeError):
    """A bug in pynterp ended the run; the Interpreter cannot run any more."""

class LimitReached(RuntimeError):
    """A limit has ended the sandbox's life."""

@final
class GuestObject:
    """An opaque handle of an object inside an Interpreter.

    Nothing of the object can be used from outside; passed back to the same
    Interpreter it is the same object again, and Interpreter.call calls it. Handles
    of one object are equal.
    """

    @property
    def guest_type(self) -> str:
        """The name of the object's type."""

    def __hash__(self) -> int: ...
    def __eq__(self, other: object) -> bool: ...

@final
class Sandbox:
    """A sandbox; limits of 0 stand for the defaults."""

    def __new__(
        cls,
        policy: str,
        allowed_imports: Optional[tuple[bytes, ...]],
        relative: bool,
        steps: int,
        memory: int,
        depth: int,
        output: int,
        timeout_ms: int,
        busy_timeout_ms: int,
        write_stdout: Callable[[str], object],
        write_stderr: Callable[[str], object],
        /,
    ) -> "Sandbox": ...
    def interrupt(self) -> None:
        """Ends the runs that are under way."""

    def add_class(self, exposed: object, /) -> None:
        """Makes an ExposedClass known."""

    def in_callback(self) -> float:
        """For how many seconds the guest has been in one and the same callback."""

    def owns(self, obj: GuestObject, /) -> bool:
        """Whether it is an object in this sandbox."""

    def builtin(self, name: str, /) -> GuestObject:
        """The guest's own builtin. LookupError if there is none."""

    def usage(self) -> tuple[int, int]:
        """Steps and bytes of memory used so far."""

    def add_path(self, folder: bytes, package: Optional[str], /) -> None:
        """Makes a folder importable, as a package if it has a name."""

    def new_env(self) -> "Env":
        """A new namespace without anything in it."""

@final
class Env:
    """A namespace in a sandbox."""

    def set(self, name: bytes, value: Any, /) -> None:
        """Copies a value in."""

    def set_builtins(self) -> None:
        """Sets __builtins__ to the policy's builtins."""

    def get(self, name: bytes, /) -> Any:
        """Copies a value out; a GuestObject where it cannot be copied."""

    def delete(self, name: bytes, /) -> None:
        """Removes a name. LookupError if it is not there."""

    def names(self) -> list[str]:
        """The names, in the order they were set."""

    def repr(self, name: bytes, /) -> str:
        """repr() of a value, made by guest code."""

    def run(self, source: bytes, filename: bytes, interrupts: bool, /) -> Outcome:
        """Runs source. With interrupts, Ctrl-C ends it."""

def call(obj: GuestObject, args: tuple[Any, ...], kwargs: dict[str, Any], interrupts: bool, /) -> Outcome:
    """Calls an object in its sandbox."""

def set_refused(functions: Iterable[Callable[..., Any]], /) -> None:
    """Says which functions cannot be passed in."""

def set_exposed_type(cls: type, /) -> None:
    """Says what class describes exposed classes."""

def references(x: object, /) -> int:
    """How many references there are to x, the call's own included."""
