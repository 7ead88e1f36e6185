"""Calls across the boundary, both ways: what the host calls, what waits for what,
and that nothing of the guest runs in the host."""

import io
import json
import threading
import time
import unittest

import pynterp_go
from pynterp_go import GuestObject, Interpreter


class CallTest(unittest.TestCase):
    def setUp(self):
        self.interpreter = Interpreter(stdout=io.StringIO())

    def run_with(self, source, **env):
        env = self.interpreter.make_default_env(env)
        self.interpreter.run_or_raise(source, env)
        return env

    def test_guest_functions(self):
        env = self.run_with("def f(a, b=2, *c, **d): return a, b, c, d\ndef g(): raise KeyError('k')\nclass C:\n    def __call__(self): return self\nc = C()")
        call = self.interpreter.call
        self.assertEqual(call(env["f"], 1), (1, 2, (), {}))
        self.assertEqual(call(env["f"], 1, 3, [4], z=1, y={"k": None}), (1, 3, ([4],), {"z": 1, "y": {"k": None}}))
        self.assertEqual(call(env["c"]), env["c"])
        with self.assertRaises(KeyError) as caught:
            call(env["g"])
        self.assertIn("in g", caught.exception.guest_traceback)
        with self.assertRaises(TypeError):
            call(len)
        with self.assertRaisesRegex(TypeError, "expose_class"):
            call(env["f"], object())
        with self.assertRaises(ValueError):
            Interpreter().call(env["f"])

    def test_calls_inside_calls(self):
        env = self.run_with(
            "def fact(n): return n * apply(fact, n - 1) if n else 1\n"
            "r = apply(fact, 10), apply(lambda **k: list(k), z=1, a=2)\n"
            "def fail(): raise ValueError('inside')\n"
            "try: apply(fail)\nexcept ValueError as e: caught = str(e)",
            apply=self.interpreter.call,
        )
        self.assertEqual(env["r"], (3628800, ["z", "a"]))
        self.assertEqual(env["caught"], "inside")
        result = self.interpreter.run("def f(): return apply(f)\napply(f)", env)
        self.assertIsInstance(result.exception, RecursionError)
        self.assertTrue(self.interpreter.run("x = apply(fact, 3)", env).ok)

    def test_limits_inside_calls(self):
        for source, error in (("while True: pass", pynterp_go.StepLimitError), ("x = 'a' * 10**8", pynterp_go.MemoryLimitError)):
            interpreter = Interpreter(max_steps=10**6, max_memory=1 << 22)
            env = interpreter.make_default_env()

            def apply(f):
                try:
                    return interpreter.call(f)
                except pynterp_go.LimitError:
                    return "the host goes on, the guest does not"

            env["apply"] = apply
            result = interpreter.run(f"def f():\n    {source}\ntry: y = apply(f)\nexcept BaseException: y = 1", env)
            self.assertIsInstance(result.exception, error)
            self.assertNotIn("y", env)

    def test_ctrl_c_inside_calls(self):
        def stop():
            raise KeyboardInterrupt

        env = self.interpreter.make_default_env({"stop": stop, "apply": self.interpreter.call})
        with self.assertRaises(KeyboardInterrupt):
            self.interpreter.run("def f():\n    try: stop()\n    except BaseException: pass\napply(f)\nwhile True: pass", env)

    def test_keywords_keep_their_order(self):
        env = self.run_with("r = f(z=1, b=2, **{'a': 3, 'y': 4})", f=lambda **k: list(k.items()))
        self.assertEqual(env["r"], [("z", 1), ("b", 2), ("a", 3), ("y", 4)])

    def test_exceptions_have_the_nearest_builtin_type(self):
        class Custom(Exception):
            pass

        def fail(kind):
            if kind == "json":
                json.loads("{")
            raise {"custom": Custom, "exception": Exception, "exit": SystemExit}[kind]("text")

        env = self.run_with(
            "def kind(k):\n    try: f(k)\n    except BaseException as e: return type(e).__name__, e.args[0][:20]\n"
            "r = [kind(k) for k in ('json', 'custom', 'exception', 'exit')]",
            f=fail,
        )
        self.assertEqual(
            env["r"],
            [("ValueError", "Expecting property n"), ("RuntimeError", "text"), ("Exception", "text"), ("SystemExit", "text")],
        )


class BusyTest(unittest.TestCase):
    def test_waiting_for_a_thread_that_waits_is_an_error(self):
        interpreter = Interpreter(busy_timeout=0.05)
        env = interpreter.make_default_env()
        other = interpreter.make_default_env()
        seen = []

        def attempt(use):
            try:
                use()
                seen.append("no error")
            except RuntimeError as e:
                seen.append(str(e))

        def wait():
            for use in (lambda: interpreter.run("x = 1", other), interpreter.usage, lambda: interpreter.make_default_env()):
                thread = threading.Thread(target=attempt, args=(use,))
                thread.start()
                thread.join()

        env["wait"] = wait
        self.assertTrue(interpreter.run("wait()\ny = 1", env).ok)
        self.assertEqual(len(seen), 3)
        for text in seen:
            self.assertIn("busy", text)
        self.assertTrue(interpreter.run("x = 1", other).ok)

    def test_runs_wait_for_runs(self):
        interpreter = Interpreter(busy_timeout=3600)
        inside, waiting = threading.Event(), threading.Event()

        def wait():
            inside.set()
            waiting.wait()

        env = interpreter.make_default_env({"wait": wait})
        results = []
        first = threading.Thread(target=lambda: results.append(interpreter.run("wait()\nfor i in range(1000): pass", env)))
        first.start()
        inside.wait()
        second = threading.Thread(target=lambda: (waiting.set(), results.append(interpreter.run("x = 1", {}))))
        second.start()
        first.join()
        second.join()
        self.assertEqual([r.ok for r in results], [True, True])

    def test_the_wait_is_for_one_call(self):
        """However long the guest runs and whatever it calls, the wait goes on while no
        call lasts for busy_timeout. The lock and the clock are the test's."""

        class Lock:
            def __init__(self, calls):
                self.calls = calls  # for how long the guest is inside a callback when a wait ends
                self.waits = []

            def acquire(self, timeout):
                self.waits.append(timeout)
                return len(self.waits) > len(self.calls)

            def in_callback(self):
                return self.calls[len(self.waits) - 1]

            def release(self):
                pass

        for calls, waits in (
            ([], [8.0]), ([0.0] * 9, [8.0] * 10), ([7.5, 0.0, 0.5, 2.0], [8.0, 0.5, 8.0, 7.5, 6.0]), ([3.0, 8.0], None), ([9.0], None),
        ):
            interpreter = Interpreter(busy_timeout=8)
            lock = interpreter._lock = interpreter._sandbox = Lock(calls)
            if waits is None:
                with self.assertRaisesRegex(RuntimeError, "busy"), interpreter._inside():
                    pass
            else:
                with interpreter._inside():
                    self.assertEqual(lock.waits, waits)

    def test_how_long_the_guest_is_in_a_call(self):
        interpreter = Interpreter()
        seen = []
        between = time.monotonic()

        def f(g=None):
            nonlocal between
            time.sleep(0.001)
            if g is not None:
                interpreter.call(g)  # the outermost call is what counts
            seen.append((interpreter._sandbox.in_callback(), time.monotonic() - between))
            if g is not None:
                between = time.monotonic()

        interpreter.run_or_raise("for i in range(3): f(lambda: f())", interpreter.make_default_env({"f": f}))
        self.assertEqual(len(seen), 6)
        for inner, outer in zip(seen[::2], seen[1::2]):
            self.assertTrue(0 < inner[0] <= outer[0])
            self.assertLessEqual(outer[0], outer[1])
        self.assertEqual(interpreter._sandbox.in_callback(), 0)

    def test_bad_timeouts(self):
        for bad in (0, -1):
            with self.assertRaises(ValueError):
                Interpreter(busy_timeout=bad)


class NothingOfTheGuestRunsTest(unittest.TestCase):
    """The host handles what the guest sent in every way it can think of."""

    TRAPS = """
names = ('__eq__ __hash__ __index__ __int__ __iter__ __len__ __bool__ __str__ __repr__ __del__ __call__ '
         '__contains__ __getitem__ __format__ __lt__ __add__ __radd__ __enter__ __length_hint__').split()
ran = []
def trap(name):
    def method(*args, **kwargs):
        ran.append(name)
        return 0
    return method
def make(base, *args):
    cls = type('Trap', (base,), {n: trap(n) for n in names})
    return base.__new__(cls, *args)
class Liar:
    __class__ = int
traps = [make(int, 3), make(str, 'ab'), make(list, [1]), make(dict, {'a': 1}), make(float, 1.5), make(bytes, b'x'),
         make(tuple, (1,)), make(set, {1}), make(frozenset, {1}), make(object), Liar(), make(type, 'X', (), {})]
"""

    def test_handles(self):
        interpreter = Interpreter()
        seen = []
        env = interpreter.make_default_env({"see": lambda *args, **kwargs: seen.append((args, kwargs))})
        interpreter.run_or_raise(self.TRAPS + "ran.clear()\nsee(*traps, k=traps[0])\nsee([traps], {'k': (traps[1],)})", env)
        objects = [*seen[0][0], seen[0][1]["k"], *seen[1][0][0][0], seen[1][0][1]["k"][0], *env["traps"]]
        for x in objects:
            self.assertIs(type(x), GuestObject)
            repr(x), str(x), hash(x), x == x, x != 3, x == 3, bool(x), isinstance(x, int), {x: 1}, [x].index(x), f"{x}"
            for use in (len, iter, int, float, dict, list, lambda v: v + 1, lambda v: v[0], lambda v: v(), vars, lambda v: v < v):
                with self.assertRaises((TypeError, AttributeError)):
                    use(x)
        interpreter.run_or_raise("n = list(ran)", env)
        self.assertEqual(env["n"], [])

    def test_keys_that_collide(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env({"take": lambda x: len(x)})
        source = "m = 2**61 - 1\nn = 2000\nd = dict.fromkeys(range(0, n * m, m))\nmany = [d] * 60\ns = frozenset(d)\nfine = dict.fromkeys(range(100000))"
        interpreter.run_or_raise(source, env)
        interpreter.run_or_raise("x = 1", env)
        result = interpreter.run("take(many)", env)
        self.assertIsInstance(env["many"], GuestObject)
        self.assertIsInstance(result.exception, ValueError)
        self.assertIn("collide", str(result.exception))
        self.assertEqual(len(env["fine"]), 100000)

    def test_handles_as_keys(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env()
        interpreter.run_or_raise("class C: pass\nd = {C(): i for i in range(20000)}\nback = None", env)
        self.assertEqual(len(env["d"]), 20000)
        key = list(env["d"])[7]
        env["key"] = key
        interpreter.run_or_raise("back = d[key]", env)
        self.assertEqual(env["back"], 7)


class PolicyTest(unittest.TestCase):
    def test_profiles_of_ones_own(self):
        interpreter = Interpreter(policy={"base": "strict", "add": ["attribute:__mro__"], "remove": ["builtin:len", "module:math"]})
        env = interpreter.make_default_env()
        interpreter.run_or_raise("r = [c.__name__ for c in bool.__mro__]", env)
        self.assertEqual(env["r"], ["bool", "int", "object"])
        self.assertIsInstance(interpreter.run("len", env).exception, NameError)
        self.assertNotIn("len", env["__builtins__"])
        self.assertIsInstance(interpreter.run("import math", env).exception, ImportError)

    def test_what_cannot_be(self):
        for bad in (
            {"add": ["builtin:open"]}, {"add": ["attribute:__globals__"]}, {"base": "lenient"}, {"bases": "strict"},
            {"remove": ["builtin:nothing"]}, "{",
        ):
            with self.assertRaises(ValueError):
                Interpreter(policy=bad)


if __name__ == "__main__":
    unittest.main()
