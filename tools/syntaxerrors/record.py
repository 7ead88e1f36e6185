"""Records what CPython 3.14 makes of the sources in go/parser/testdata.

Usage: python3.14 record.py go/parser/testdata/errors.txt go/parser/testdata/valid.txt

Each line of a file is a JSON object. Of an invalid source the error's type,
message, place and line are recorded, of a valid one its ast.dump. To add a
case, append a line with "source" (and "mode", if it is not "exec") and run this.
"""

import ast
import json
import sys
import warnings

PLACE = ("lineno", "offset", "end_lineno", "end_offset")


def record(case):
    """Returns the case with the expectation for it."""
    mode = case.get("mode", "exec")
    out = {"source": case["source"]}
    if mode != "exec":
        out["mode"] = mode
    try:
        tree = compile(case["source"], "<test>", mode, ast.PyCF_ONLY_AST)
    except SyntaxError as error:
        out["kind"] = type(error).__name__
        out["msg"] = error.msg
        if error.lineno is not None:
            out["place"] = [getattr(error, name) for name in PLACE]
            out["text"] = error.text
    except MemoryError as error:
        out["kind"] = "MemoryError"
        out["msg"] = str(error)
    else:
        out["dump"] = ast.dump(tree, include_attributes=True)
    return out


def main(paths):
    warnings.simplefilter("ignore")
    for path in paths:
        with open(path, encoding="utf-8") as file:
            cases = [json.loads(line) for line in file]
        with open(path, "w", encoding="utf-8") as file:
            for case in cases:
                file.write(json.dumps(record(case)) + "\n")


main(sys.argv[1:])
