"""Runs corpus cases through pynterp_go. The form of input and output is that of
bindings/c/corpus_runner.c; bindings/corpusdoors drives both."""

import io
import os
import sys
from typing import Any, BinaryIO, Dict, Iterator, Optional, Tuple

import corpus_env
import pynterp_go


def read_cases(f: BinaryIO) -> Iterator[Dict[str, bytes]]:
    """Reads cases: the fields of each by name."""
    fields: Dict[str, bytes] = {}
    for line in f:
        if line == b"end\n":
            yield fields
            fields = {}
            continue
        name, length = line.split()
        data = f.read(int(length) + 1)
        if len(data) != int(length) + 1:
            raise EOFError("short field")
        fields[name.decode()] = data[:-1]


def make(case: Dict[str, bytes], stdout: io.StringIO, stderr: io.StringIO) -> pynterp_go.Interpreter:
    """The interpreter that a case asks for."""

    def limit(name: str):
        return int(case.get(name, b"0")) or None

    imports = case.get("imports")
    timeout = limit("timeout")
    modules = case.get("modules")
    return pynterp_go.Interpreter(
        None if imports is None else imports.decode().split(),
        allow_relative_imports=modules is not None,
        module_paths=() if modules is None else (os.fsdecode(modules),),
        policy=case["policy"].decode(),
        max_steps=limit("steps"),
        max_memory=limit("memory"),
        max_depth=limit("depth"),
        max_output=limit("output"),
        timeout=timeout / 1000 if timeout else None,
        stdout=stdout,
        stderr=stderr,
        exposed=corpus_env.EXPOSED if "env" in case else (),
    )


def run(case: Dict[str, bytes]) -> Iterator[Tuple[str, str]]:
    """Runs a case and yields the fields of its outcome."""
    stdout, stderr = io.StringIO(newline=""), io.StringIO(newline="")
    interpreter = make(case, stdout, stderr)
    canary = corpus_env.Canary(interpreter, case["canary"].decode()) if "canary" in case else None
    env = interpreter.make_default_env(granted(case, interpreter, canary))
    result = interpreter.run(case["source"].decode(), env, case["filename"].decode())
    e = result.exception
    if isinstance(e, pynterp_go.LimitError):
        yield "limit", e.kind
    elif isinstance(e, pynterp_go.InternalError):
        yield "error", str(e)
    elif e is not None:
        yield "raises", describe(e)
    else:
        try:
            yield "result", interpreter.guest_repr(env, "RESULT")
        except (LookupError, RuntimeError):
            pass  # there is none, or its repr raised
    yield "stdout", stdout.getvalue()
    if canary is not None:
        for where in canary.found(env, e, {"stdout": stdout.getvalue(), "stderr": stderr.getvalue()}):
            yield "leak", where


def granted(case: Dict[str, bytes], interpreter: pynterp_go.Interpreter, canary: Optional[corpus_env.Canary]) -> Dict[str, Any]:
    """What the host puts into the case's environment."""
    names = case.get("env", b"").decode().split()
    if canary is not None and names == ["secret"]:
        return {"secret": canary.secret}
    if canary is not None and names == ["ungranted"]:
        return {"ungranted": canary.ungranted}
    return corpus_env.grant(interpreter, names) if names else {}


def describe(e: BaseException) -> str:
    """Type and message as the guest has them."""
    text = e.guest_message
    return e.guest_type + ": " + text if text else e.guest_type


def main() -> None:
    out = sys.stdout.buffer
    for case in read_cases(sys.stdin.buffer):
        try:
            fields = list(run(case))
        except Exception as e:
            fields = [("error", f"{type(e).__name__}: {e}")]
        for name, text in fields:
            data = text.encode("utf-8", "surrogatepass")
            out.write(b"%s %d\n%s\n" % (name.encode(), len(data), data))
        out.write(b"end\n")
        out.flush()


if __name__ == "__main__":
    main()
