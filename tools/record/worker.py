"""Runs Python programs, each in a process of its own, for tools/record.

One request a line comes in as JSON, {"name", "folder", "source", "modules", "timeout"},
and one answer a line goes out: {"stdout", "result", "raises"}, of which the
last two may be null, or {"error"} where the program gives nothing that could
be recorded. A program runs as __main__ in a child made by fork, which costs a
millisecond or two; what it does to the interpreter ends with it. modules names
the folder, below folder, that it may import from, or is empty.
"""

import builtins
import importlib.machinery
import io
import json
import os
import signal
import sys
import tempfile
import types


class RelativeFinder(importlib.machinery.FileFinder):
    """Finds modules whose files have names relative to the working directory."""

    def find_spec(self, fullname, target=None):
        spec = super().find_spec(fullname, target)
        if spec is None:
            return None
        if spec.loader is not None:
            spec.loader.path = spec.origin = os.path.relpath(spec.origin)
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations = [os.path.relpath(p) for p in spec.submodule_search_locations]
        return spec


def import_from(folder):
    """Makes the modules of a folder in the working directory importable."""

    def finder(path):
        if path != folder and not path.startswith(folder + os.sep):
            raise ImportError
        loader = importlib.machinery.SourceFileLoader, importlib.machinery.SOURCE_SUFFIXES
        return RelativeFinder(path, loader)

    sys.path_hooks.insert(0, finder)
    sys.path.insert(0, folder)


def run_program(request):
    """In the child: run the program and return the answer without stdout."""
    import linecache

    source, name = request["source"], request["name"]
    os.chdir(request["folder"])
    if request["modules"]:
        import_from(request["modules"])
    # Tracebacks show lines of the text that is run, not of the file.
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    sys.argv = [name]
    try:
        code = compile(source.encode(), name, "exec", dont_inherit=True)
        exec(code, module.__dict__)
    except BaseException as error:
        return {"raises": exception_text(error)}
    if "RESULT" not in module.__dict__:
        return {}
    return {"result": repr(module.__dict__["RESULT"])}


def exception_text(error):
    name, text = type(error).__qualname__, str(error)
    return f"{name}: {text}" if text else name


def child(request, stdout, answer):
    """Never returns."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(stdout.fileno(), 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    sys.stdin = open(0, encoding="utf-8", closefd=False)
    sys.stdout = sys.__stdout__ = io.TextIOWrapper(
        open(1, "wb", closefd=False), encoding="utf-8", newline="\n"
    )
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, request["timeout"])
    try:
        found = run_program(request)
        sys.stdout.flush()
        for text in found.values():
            text.encode()
    except BaseException as error:
        found = {"error": "recording it failed: " + repr(error)}
    answer.write(json.dumps(found).encode())
    answer.flush()
    os._exit(0)


def handle(request):
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as answer:
        pid = os.fork()
        if pid == 0:
            child(request, stdout, answer)
        status = os.waitpid(pid, 0)[1]
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            if number == signal.SIGALRM:
                return {"error": f"it ran for more than {request['timeout']:g} s"}
            return {"error": f"the interpreter was ended by {signal.Signals(number).name}"}
        answer.seek(0)
        text = answer.read()
        if not text:
            return {"error": f"the program ended the interpreter, status {os.waitstatus_to_exitcode(status)}"}
        found = json.loads(text)
        stdout.seek(0)
        try:
            found["stdout"] = stdout.read().decode()
        except UnicodeDecodeError as error:
            found = {"error": f"stdout is not UTF-8: {error}"}
        return found


def main():
    for line in sys.stdin:
        print(json.dumps(handle(json.loads(line))), flush=True)


main()
