"""Records what CPython 3.14 makes of the sources in go/parser/testdata and
go/pynterp/testdata.

Usage: python3.14 record.py go/parser/testdata/{errors,valid}.txt go/pynterp/testdata/warnings.txt

Each line of a file is a JSON object. Of an invalid source the error's type,
message, place and line are recorded, of a valid one its ast.dump. To add a
case, append a line with "source" (and "mode", if it is not "exec") and run this.

In a file called warnings.txt the warnings of the compilation are recorded, and
of a case with "run" what the program prints on its standard error.
"""

import ast
import json
import os
import subprocess
import sys
import tempfile
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


def record_warnings(case):
    """Returns the case with the warnings that the source gives."""
    out = {"source": case["source"]}
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            compile(case["source"], "<test>", "exec", dont_inherit=True)
        except SyntaxError as error:
            out["error"] = error.msg
    out["warnings"] = [f"{w.lineno}: {w.message}" for w in seen]
    if "run" in case:
        out["run"] = run(case["source"])
    return out


def run(source):
    """Returns what a program prints on its standard error."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "prog.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(source)
        done = subprocess.run([sys.executable, path], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        return done.stderr.replace(folder + os.sep, "")


def main(paths):
    warnings.simplefilter("ignore")
    for path in paths:
        recorder = record_warnings if os.path.basename(path) == "warnings.txt" else record
        with open(path, encoding="utf-8") as file:
            cases = [json.loads(line) for line in file]
        with open(path, "w", encoding="utf-8") as file:
            for case in cases:
                file.write(json.dumps(recorder(case)) + "\n")


main(sys.argv[1:])
