"""Functions of the host that the guest calls."""

import io
import unittest

from pynterp_go import GuestObject, Interpreter


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

    def test_results_that_cannot_cross(self):
        env = self.interpreter.make_default_env({"g": lambda: object()})
        result = self.interpreter.run("g()", env)
        self.assertIsInstance(result.exception, TypeError)

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
