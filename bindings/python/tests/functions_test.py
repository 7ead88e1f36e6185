"""Functions of the host that the guest calls."""

import collections
import io
import sys
import unittest

from pynterp_go import GuestObject, Interpreter, MemoryLimitError


class Host:
    def __init__(self):
        self.seen = []

    def note(self, *args, **kwargs):
        self.seen.append((args, kwargs))
        return len(self.seen)

    @staticmethod
    def twice(x):
        return 2 * x

    def __call__(self, x):
        return [x]


class FunctionTest(unittest.TestCase):
    def setUp(self):
        self.interpreter = Interpreter(stdout=io.StringIO())

    def run_with(self, source, **env):
        env = self.interpreter.make_default_env(env)
        self.interpreter.run_or_raise(source, env)
        return env

    def test_all_kinds_of_callables(self):
        host = Host()
        env = self.run_with(
            "a = add(1, b=2)\nb = note(1, [2], k=(3,))\nc = twice('x')\nd = call(1)\ne = size('abc')\nf = up()",
            add=lambda a, b: a + b, note=host.note, twice=Host.twice, call=host, size=len, up="abc".upper,
        )
        self.assertEqual([env[n] for n in "abcdef"], [3, 1, "xx", [1], 3, "ABC"])
        self.assertEqual(host.seen, [((1, [2]), {"k": (3,)})])

    def test_they_come_back_as_they_were(self):
        host = Host()
        env = self.run_with("g = [f, m]\nsame = f is fs[0]\nm()", f=len, fs=(len,), m=host.note)
        self.assertIs(env["f"], len)
        self.assertIs(env["g"][0], len)
        self.assertEqual(env["g"][1], host.note)
        self.assertIs(env["same"], True)
        self.interpreter.run_or_raise("n = g[0]('four')", env)
        self.assertEqual(env["n"], 4)

    def test_name_and_doc(self):
        def named():
            """Says nothing."""

        env = self.run_with("x = f.__name__, f.__doc__\ny = g.__name__", f=named, g=Host())
        self.assertEqual(env["x"], ("named", "Says nothing."))
        self.assertEqual(env["y"], "host_function")

    def test_arguments_are_copies_or_handles(self):
        seen = []
        env = self.run_with("class C: pass\nc = C()\nitems = [1]\nf(items, c, len)\nsame = g() is c", f=lambda *a: seen.extend(a),
                            g=lambda: seen[1])
        self.assertEqual(seen[0], [1])
        self.assertIsInstance(seen[1], GuestObject)
        self.assertEqual(seen[2].guest_type, "builtin_function_or_method")
        seen[0].append(2)
        self.assertEqual(env["items"], [1])
        self.assertIs(env["same"], True)

    def test_exceptions_are_type_and_message(self):
        class Custom(Exception):
            pass

        def fail(kind):
            secret = "secret"  # in the traceback's frame
            raise {"value": ValueError, "key": KeyError, "custom": Custom}[kind]("about " + kind)

        source = """
def kind(k):
    try:
        f(k)
    except Exception as e:
        return type(e).__name__, str(e), e.__cause__, e.__context__
out = [kind('value'), kind('custom')]
"""
        env = self.run_with(source, f=fail)
        self.assertEqual(env["out"][0], ("ValueError", "about value", None, None))
        self.assertEqual(env["out"][1], ("RuntimeError", "about custom", None, None))
        result = self.interpreter.run("f('value')", env)
        self.assertIsInstance(result.exception, ValueError)
        self.assertNotIn("secret", result.exception.guest_traceback)
        self.assertNotIn("functions_test", result.exception.guest_traceback)

    def test_texts_of_exceptions(self):
        """What the guest gets is what the type makes of the text."""

        class Quiet(KeyError):
            pass

        class Loud(KeyError):
            def __str__(self):
                return "loud"

        class Silent(ValueError):
            def __str__(self):
                raise OSError("no")

        class Odd(ValueError):
            def __str__(self):
                return 3

        class Text(str):
            def __repr__(self):
                return "mine"

        class Args(KeyError):
            args = None

        cases = [
            (KeyError("x"), "KeyError('x')"), (KeyError("'x'"), "KeyError(\"'x'\")"), (KeyError(3), "KeyError('3')"),
            (KeyError(), "KeyError()"), (KeyError("a", "b"), "KeyError(\"('a', 'b')\")"), (KeyError(""), "KeyError()"),
            (KeyError(Text("x")), "KeyError('mine')"), (Quiet("x"), "KeyError('x')"), (Loud("x"), "KeyError('loud')"),
            (Args("x"), "KeyError(\"'x'\")"),
            (Silent("x"), "ValueError('<exception str() failed>')"), (Odd("x"), "ValueError('<exception str() failed>')"),
            (OSError(2, "gone", "file"), "FileNotFoundError(\"[Errno 2] gone: 'file'\")"), (OSError("x"), "OSError('x')"),
            (UnicodeDecodeError("ascii", b"\xff", 0, 1, "why"), "UnicodeError(\"'ascii' codec can't decode byte 0xff in position 0: why\")"),
            (UnicodeTranslateError("x", 0, 1, "why"), "UnicodeError(\"can't translate character '\\\\x78' in position 0: why\")"),
            (SystemExit(3), "SystemExit('3')"), (SystemExit(), "SystemExit()"), (StopIteration(5), "StopIteration('5')"),
            (StopIteration(), "StopIteration()"), (StopAsyncIteration("x"), "StopAsyncIteration('x')"), (GeneratorExit(), "GeneratorExit()"),
            (MemoryError(), "MemoryError()"), (RecursionError("deep"), "RecursionError('deep')"), (ImportError("x", name="n"), "ImportError('x')"),
            (SyntaxError("bad", ("f", 1, 2, "t")), "SyntaxError('bad (f, line 1)')"), (ValueError("a\0b\udc80"), r"ValueError('a\x00b\udc80')"),
            (Exception("x"), "Exception('x')"), (BaseException("x"), "BaseException('x')"), (Warning("x"), "Warning('x')"),
        ]
        if sys.version_info >= (3, 11):
            cases.append((ExceptionGroup("g", [KeyError("x")]), "RuntimeError('g (1 sub-exception)')"))
            cases.append((BaseExceptionGroup("g", [KeyboardInterrupt()]), "RuntimeError('g (1 sub-exception)')"))
        errors = iter([e for e, _ in cases])

        def fail():
            raise next(errors)

        env = self.run_with("out = []\nfor i in range(n):\n    try: f()\n    except BaseException as e: out.append(repr(e))", f=fail, n=len(cases))
        self.assertEqual(env["out"], [want for _, want in cases])

    def test_ctrl_c_in_the_text_of_an_exception(self):
        class Stopped(Exception):
            def __str__(self):
                raise KeyboardInterrupt

        def fail():
            raise Stopped

        with self.assertRaises(KeyboardInterrupt):
            self.interpreter.run("try: f()\nexcept BaseException: pass\nwhile True: pass", self.interpreter.make_default_env({"f": fail}))

    def test_results_that_cannot_cross(self):
        env = self.interpreter.make_default_env({"g": lambda: object()})
        result = self.interpreter.run("g()", env)
        self.assertIsInstance(result.exception, TypeError)

    def test_handles_count_as_memory(self):
        source = "class Big:\n    def __init__(self): self.data = bytes(100_000)\nfor i in range(1000): keep(Big())"
        kept = []
        interpreter = Interpreter(max_memory=10_000_000)
        result = interpreter.run(source, interpreter.make_default_env({"keep": kept.append}))
        self.assertIsInstance(result.exception, MemoryLimitError)
        self.assertTrue(80 < len(kept) < 110, len(kept))
        interpreter = Interpreter(max_memory=10_000_000)
        last = collections.deque(maxlen=50)
        interpreter.run_or_raise(source, interpreter.make_default_env({"keep": last.append}))
        self.assertEqual(len(last), 50)

    def test_a_class_is_no_function(self):
        result = self.interpreter.run("f()", self.interpreter.make_default_env({"f": lambda: int}))
        self.assertIsInstance(result.exception, TypeError)
        self.assertIn("expose_class", str(result.exception))

    def test_the_same_interpreter_again_is_an_error(self):
        caught = []

        def again():
            try:
                self.interpreter.run("x = 1", {})
            except RuntimeError as e:
                caught.append(str(e))

        self.run_with("again()", again=again)
        self.assertEqual(len(caught), 1)
        self.assertIn("callback", caught[0])

    def test_another_interpreter_is_fine(self):
        def nested(source):
            inner = Interpreter()
            env = inner.make_default_env()
            inner.run_or_raise(source, env)
            return env["x"]

        env = self.run_with("y = nested('x = 6 * 7')", nested=nested)
        self.assertEqual(env["y"], 42)

    def test_keyboard_interrupt_ends_the_run(self):
        def stop():
            raise KeyboardInterrupt

        env = self.interpreter.make_default_env({"stop": stop})
        with self.assertRaises(KeyboardInterrupt):
            self.interpreter.run("try:\n    stop()\nexcept BaseException:\n    pass\nwhile True: pass", env)

    def test_output_comes_before_the_call(self):
        out = io.StringIO()
        interpreter = Interpreter(stdout=out)
        seen = []
        env = interpreter.make_default_env({"look": lambda: seen.append(out.getvalue())})
        interpreter.run_or_raise("print('a', end='')\nlook()", env)
        self.assertEqual(seen, ["a"])


if __name__ == "__main__":
    unittest.main()
