"""pynterp_go: an in-process sandbox for untrusted Python 3.14.

Guest code runs in an interpreter of its own, which shares nothing with this
one: values cross the boundary by copy, and guest code can reach what its
environment holds and nothing else.

    from pynterp_go import Interpreter

    interpreter = Interpreter(allowed_imports={"math"}, max_steps=10_000_000)
    env = interpreter.make_default_env({"x": 20})
    result = interpreter.run("y = x + 22", env)
    assert result.ok and env["y"] == 42

The classes are documented in _interpreter.py, _expose.py and _errors.py, how values
cross in the docstring of Interpreter.
"""

from ._core import GuestObject
from ._core import version as __version__
from ._errors import (
    GuestException,
    InternalError,
    Interrupted,
    LimitError,
    MemoryLimitError,
    OutputLimitError,
    StepLimitError,
    TimeLimitError,
)
from ._expose import ExposedClass, expose_class
from ._interpreter import GuestBuiltins, Interpreter, RunResult, Usage

__all__ = [
    "ExposedClass",
    "GuestBuiltins",
    "GuestException",
    "GuestObject",
    "InternalError",
    "Interpreter",
    "Interrupted",
    "LimitError",
    "MemoryLimitError",
    "OutputLimitError",
    "RunResult",
    "StepLimitError",
    "TimeLimitError",
    "Usage",
    "__version__",
    "expose_class",
]
