"""Record how CPython 3.14 prints the uncaught exceptions of programs.txt.

    PYTHONHASHSEED=0 python3.14 go/traceback/testdata/record.py

Those of imports.txt run as scripts alone, with a folder of modules, and go to
imports.json.

Each program of programs.txt runs twice: as a script, whose standard error is what the Go
package has to print, and inside this file, where the exception is taken apart
into the data that the Go package starts from. Both go to recorded.json. The
words that suggestions.json has are drawn with a fixed seed.

In programs.txt a program begins at a line "== name"; words behind the name are
options of the interpreter.
"""

import concurrent.futures
import json
import os
import random
import subprocess
import sys
import tempfile
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = "case.py"
SURROGATES = 0xF0000 - 0xD800


def programs():
    with open(os.path.join(HERE, "programs.txt"), encoding="utf-8", newline="") as f:
        text = f.read()
    for part in text.split("\n== ")[1:]:
        head, _, source = part.partition("\n")
        name, *options = head.split()
        yield name, options, source.replace("\\N{FORM FEED}", "\f") + "\n"


def record(name, options, source):
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        script = os.path.join(folder, SCRIPT)
        with open(script, "w", encoding="utf-8", newline="") as f:
            f.write(source)
        python = [sys.executable, "-Wignore", *options]
        environment = {**os.environ, "PYTHONHASHSEED": "0", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
        plain = subprocess.run([*python, script], capture_output=True, cwd=folder, env=environment)
        taken = subprocess.run([*python, __file__, "--take", script], capture_output=True, cwd=folder, env=environment)
        if taken.returncode:
            raise SystemExit(f"{name}: {taken.stderr.decode()}")
        want = plain.stderr.decode().replace(folder + os.sep, "")
        if not want:
            raise SystemExit(f"{name}: prints nothing")
        printed = taken.stdout.decode().replace(folder + os.sep, "")
        data = json.loads(printed[printed.rindex("\n{") + 1:])
    return {"name": name, "source": source, "want": want, **data}


def imports():
    with open(os.path.join(HERE, "imports.txt"), encoding="utf-8", newline="") as f:
        head, *parts = f.read().split("\n== ")
    modules = {}
    for part in head.split("\n-- ")[1:]:
        name, _, text = part.partition("\n")
        modules["lib/" + name] = text + "\n"
    found = []
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        for name, text in modules.items():
            os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
            with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as f:
                f.write(text)
        environment = {**os.environ, "PYTHONHASHSEED": "0", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8",
                       "PYTHONPATH": os.path.join(folder, "lib")}
        for part in parts:
            name, _, source = part.partition("\n")
            with open(os.path.join(folder, SCRIPT), "w", encoding="utf-8", newline="") as f:
                f.write(source + "\n")
            run = subprocess.run([sys.executable, "-B", SCRIPT], capture_output=True, cwd=folder, env=environment)
            want = run.stderr.decode().replace(folder + os.sep, "")
            if not want:
                raise SystemExit(f"{name}: prints nothing")
            found.append({"name": name, "source": source + "\n", "want": want})
    return [{"name": name, "text": text} for name, text in modules.items()], found


def take(script):
    """Print the data of the exception that a script ends with."""
    with open(script, "rb") as f:
        source = f.read()
    import types
    module = types.ModuleType("__main__")
    module.__file__ = script
    sys.modules["__main__"] = module
    sys.setrecursionlimit(sys.getrecursionlimit() + 2)
    try:
        exec(compile(source, script, "exec"), module.__dict__)
    except BaseException as e:
        raised = e.with_traceback(e.__traceback__.tb_next)
    table = Table(script)
    table.number(raised)
    print("\n" + json.dumps({"exceptions": table.rows}))


class Table:
    """Exceptions by number, so that the data may have cycles."""

    def __init__(self, script):
        self.script = script
        self.numbers = {}
        self.keep = []
        self.rows = []

    def number(self, e):
        if e is None:
            return None
        if id(e) not in self.numbers:
            self.numbers[id(e)] = len(self.rows)
            self.keep.append(e)
            row = {}
            self.rows.append(row)
            row.update(self.row(e))
        return self.numbers[id(e)]

    def row(self, e):
        shown = traceback.TracebackException(type(e), e, e.__traceback__, _seen=set())
        try:
            # JSON in Go has no lone surrogates: they go as private characters.
            message, failed = "".join(chr(ord(c) + SURROGATES) if "\ud800" <= c < "\ue000" else c for c in str(e)), False
        except Exception:
            message, failed = "", True
        notes = getattr(e, "__notes__", None)
        return {
            "type": shown.exc_type_str,
            "message": message,
            "failed": failed,
            "suggestion": "" if isinstance(e, SyntaxError) else shown._str.removeprefix("<exception str() failed>" if failed else str(e)),
            "notes": [traceback._safe_string(n, "note") for n in notes] if isinstance(notes, (list, tuple)) else
                     [] if notes is None else [repr(notes)],
            "frames": list(self.frames(e.__traceback__)),
            "syntax": self.syntax(e) if isinstance(e, SyntaxError) else None,
            "cause": self.number(e.__cause__),
            "context": self.number(e.__context__),
            "suppress": e.__suppress_context__,
            "group": [self.number(x) for x in e.exceptions] if isinstance(e, BaseExceptionGroup) else None,
        }

    def frames(self, tb):
        while tb is not None:
            code = tb.tb_frame.f_code
            line, end, col, end_col = list(code.co_positions())[tb.tb_lasti // 2]
            yield [code.co_filename, code.co_name, tb.tb_lineno if line is None else line,
                   *(-1 if x is None else x for x in (col, end, end_col))]
            tb = tb.tb_next

    def syntax(self, e):
        metadata = getattr(e, "_metadata", None)
        # The interpreter reads a script itself, and keeps no text of it.
        source = metadata[2] if metadata and e.filename != self.script else None
        return {"msg": e.msg, "filename": e.filename, "text": e.text, "line": e.lineno, "endLine": e.end_lineno,
                "col": e.offset, "endCol": e.end_offset, "parser": bool(metadata), "source": source}


def suggestions():
    """Words with their candidates and the one that CPython suggests."""
    from _suggestions import _generate_suggestions
    draw = random.Random(14)
    letters = ["a", "b", "c", "A", "B", "_", "e", "é", "1"]

    def change(word):
        word = list(word)
        for _ in range(draw.randrange(5)):
            at = draw.randrange(len(word) + 1)
            word[at:at + draw.randrange(2)] = draw.choices(letters, k=draw.randrange(2))
        return "".join(word)

    for size in [3, 5, 8, 12, 30, 45] * 25:
        word = "".join(draw.choices(letters, k=draw.randrange(1, size)))
        names = [change(word) for _ in range(draw.randrange(6))] + [word][:draw.randrange(2)]
        yield {"wrong": word, "names": names, "want": _generate_suggestions(names, word)}
    for count in (748, 749, 750):
        names = [f"name{n}" for n in range(count)]
        yield {"wrong": "nam747", "names": names, "want": _generate_suggestions(names, "nam747")}


def write(name, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as f:
        f.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--take"]:
        take(sys.argv[2])
    else:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            write("recorded.json", list(pool.map(lambda program: record(*program), programs())))
        write("suggestions.json", suggestions())
        modules, found = imports()
        write("imports.json", modules + found)
