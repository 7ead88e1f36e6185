"""Says what CPython makes of the files whose names come on standard input.

A name comes as a line of JSON, and the answer to it is one: the tree's ast.dump
and the warnings of the compilation, or the error.
"""

import ast
import json
import sys
import warnings


def answer(path):
    """Returns what there is to say about a file."""
    with open(path, "rb") as file:
        source = file.read()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            compile(source, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            said = getattr(error, "msg", None) or str(error)
            out = {"error": f"{type(error).__name__}: {said}", "line": getattr(error, "lineno", None) or 0}
        else:
            out = {}
    out["warnings"] = [f"{w.lineno}: {w.message}" for w in seen]
    warnings.simplefilter("ignore")
    try:
        tree = ast.parse(source, path)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return out
    out["dump"] = ast.dump(tree, indent=1, include_attributes=True)
    return out


def main():
    sys.setrecursionlimit(20000)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)


main()
