"""The exceptions of pynterp_go, and how a run's outcome becomes one of them.

An exception of the guest never crosses as an object. What a run hands out is
made here of its type's name and its text: an instance of the built-in exception
class of that name, or a GuestException, with the attributes

    guest_type       the type's name, such as "ValueError" or "mod.Error"
    guest_message    str() of it in the guest
    guest_traceback  the traceback as Python prints it

Tests: ../tests/errors_test.py.
"""

from __future__ import annotations

import ast
import builtins
import re
from typing import Any, Optional

from ._core import InternalError

__all__ = [
    "GuestException",
    "InternalError",
    "Interrupted",
    "LimitError",
    "MemoryLimitError",
    "OutputLimitError",
    "StepLimitError",
    "TimeLimitError",
]


class GuestException(Exception):
    """An exception of the guest whose type is not a built-in one."""

    guest_type: str = ""
    guest_message: str = ""
    guest_traceback: str = ""


class LimitError(RuntimeError):
    """A limit ended the run. The Interpreter cannot run any more.

    kind is "steps", "memory", "output", "time" or "canceled"; there is a subclass
    for each.
    """

    kind: str = ""


class StepLimitError(LimitError):
    """The run took more than max_steps."""

    kind = "steps"


class MemoryLimitError(LimitError):
    """The guest's objects took more than max_memory."""

    kind = "memory"


class OutputLimitError(LimitError):
    """The guest printed more than max_output, or its output failed."""

    kind = "output"


class TimeLimitError(LimitError):
    """The run took longer than timeout."""

    kind = "time"


class Interrupted(LimitError):
    """The run was ended by Interpreter.interrupt, or by Ctrl-C."""

    kind = "canceled"


_LIMITS = {c.kind: c for c in (StepLimitError, MemoryLimitError, OutputLimitError, TimeLimitError, Interrupted)}

# What the guest may make the host see. KeyboardInterrupt is not among them: a
# guest class of that name would look like the user's.
_BUILTIN = {
    name: cls
    for name, cls in vars(builtins).items()
    if isinstance(cls, type)
    and issubclass(cls, BaseException)
    and cls not in (KeyboardInterrupt, SystemExit)
    and cls.__name__ == name  # IOError is OSError
}


def limit_error(kind: str, message: str) -> LimitError:
    """The exception for a limit."""
    error = _LIMITS.get(kind, LimitError)(message)
    error.kind = kind
    return error


def guest_error(
    type_name: str, message: str, traceback: str, is_exit: bool, exit_code: Any, argument: Optional[str] = None
) -> BaseException:
    """The host's exception for one of the guest's. argument is the text that the type
    makes it of, None if that is the message."""
    error: Any
    if is_exit:
        error = SystemExit() if exit_code is None else SystemExit(exit_code)
    else:
        error = _instance(type_name, message, message if argument is None else argument)
    error.guest_type = type_name
    error.guest_message = message
    error.guest_traceback = traceback
    return error


def _instance(type_name: str, message: str, argument: str) -> BaseException:
    """An instance of the built-in class, or of the nearest base of it that can be
    made of a message: UnicodeDecodeError needs more, but is a UnicodeError."""
    cls = _BUILTIN.get(type_name)
    args = _arguments(type_name, message, argument)
    for candidate in cls.__mro__ if cls else ():
        if candidate in (Exception, BaseException) and candidate is not cls:
            break
        try:
            return candidate(*args)
        except TypeError:
            continue
    return GuestException(message)


_ATOM = r"""(?:'[^'"\\\x00-\x1f]{0,100}'|-?(?:0|[1-9][0-9]{0,17})|None|True|False)"""
_PLAIN_KEY = re.compile(rf"{_ATOM}|\({_ATOM},\)|\({_ATOM}(?:, {_ATOM}){{1,9}}\)")


def _arguments(type_name: str, message: str, argument: str) -> tuple[Any, ...]:
    if argument != message:
        return (argument,)  # a KeyError's key that is a str
    if not message:
        return ()
    if type_name == "KeyError":
        # str(KeyError(key)) is repr(key): go back to the key where that is plain. The
        # message is the guest's: Python's parser sees short and simple ones only.
        if _PLAIN_KEY.fullmatch(message):
            return (ast.literal_eval(message),)
    return (message,)
