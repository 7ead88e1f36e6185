"""python -m pynterp_go script.py: runs a script in a sandbox.

The exit status is the code that the script exits with, 1 after an uncaught
exception, whose traceback goes to stderr, and 2 where there is no script.
Tests: ../tests/main_test.py.
"""

from __future__ import annotations

import sys
from typing import Optional

from . import Interpreter


def main(argv: Optional[list[str]] = None) -> int:
    """Runs the script that argv names and returns the exit status."""
    args = sys.argv[1:] if argv is None else argv
    if len(args) != 1:
        print("usage: python -m pynterp_go SCRIPT", file=sys.stderr)
        return 2
    try:
        with open(args[0], encoding="utf-8") as f:
            source = f.read()
    except (OSError, UnicodeDecodeError) as e:
        print(f"pynterp_go: cannot read {args[0]!r}: {e}", file=sys.stderr)
        return 2
    interpreter = Interpreter()
    result = interpreter.run(source, interpreter.make_default_env(), args[0])
    return _status(result.exception)


def _status(exception: Optional[BaseException]) -> int:
    if exception is None:
        return 0
    if isinstance(exception, SystemExit):
        code = exception.code
        if code is None:
            return 0
        if isinstance(code, int):
            return code & 0xFF
        print(code, file=sys.stderr)
        return 1
    print(getattr(exception, "guest_traceback", None) or f"pynterp_go: {exception}\n", end="", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
