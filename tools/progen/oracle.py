"""Runs Python programs for tools/progen, many in one process.

One request a line comes in as JSON, {"source"}, and one answer a line goes out:
{"stdout", "type", "message", "traceback"}, the last three empty where nothing
was raised, or {"error"} where a program says nothing: it took too long.
"""

import builtins
import gc
import io
import json
import linecache
import resource
import signal
import sys
import traceback
import types
import warnings

NAME = "prog.py"
SECONDS = 5


class TookTooLong(BaseException):
    pass


def on_alarm(number, frame):
    raise TookTooLong


def message_of(error):
    try:
        return str(error)
    except BaseException:
        return "<exception str() failed>"


def run(source):
    linecache.cache[NAME] = (len(source), None, source.splitlines(True), NAME)
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    sys.argv = [NAME]
    raw = io.BytesIO()
    sys.stdout = io.TextIOWrapper(raw, encoding="utf-8", newline="\n", write_through=True)
    answer = {"type": "", "message": "", "traceback": ""}
    signal.setitimer(signal.ITIMER_REAL, SECONDS, 0.1)
    try:
        exec(compile(source.encode(), NAME, "exec", dont_inherit=True), module.__dict__)
    except TookTooLong:
        return {"error": "it took too long"}
    except BaseException as error:
        frames = error.__traceback__.tb_next
        answer["type"] = type(error).__qualname__
        answer["message"] = message_of(error)
        answer["traceback"] = "".join(traceback.format_exception(type(error), error, frames))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    sys.stdout.flush()
    answer["stdout"] = raw.getvalue().decode()
    return answer


def main():
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, on_alarm)
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    out = sys.stdout
    for number, line in enumerate(sys.stdin):
        try:
            answer = run(json.loads(line)["source"])
        except BaseException as error:
            answer = {"error": "running it failed: " + repr(error)}
        out.write(json.dumps(answer) + "\n")
        out.flush()
        if number % 50 == 0:
            gc.collect()


main()
