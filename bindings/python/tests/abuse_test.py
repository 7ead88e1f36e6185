"""A hostile guest and a clumsy host: nothing of the guest's makes a run fail on the
host's side, and odd objects of the host are refused or taken for what they are."""

import asyncio
import dataclasses
import gc
import io
import sys
import threading
import time
import unittest
import warnings

import pynterp_go
from pynterp_go import GuestObject, Interpreter, LimitError, expose_class


def run(source, **env):
    interpreter = Interpreter(stdout=io.StringIO())
    env = interpreter.make_default_env(env)
    return interpreter.run(source, env), env


class HostileGuestTest(unittest.TestCase):
    def test_names_that_are_odd(self):
        for name in ("a\0b", "", "\ud800", "a" * 100_000, "a b", "1"):
            result, env = run("globals()[name] = 1\nx = 2", name=name)
            self.assertTrue(result.ok)
            self.assertEqual(env["x"], 2)
            self.assertEqual(env.get(name), None if "\0" in name else 1)  # C has no name with a NUL
        for source in ("globals()[1] = 1", "globals()[()] = 1", "del globals()['__builtins__']", "globals().clear()", "__builtins__ = 3"):
            interpreter = Interpreter()
            env = interpreter.make_default_env()
            self.assertTrue(interpreter.run(source, env).ok, source)
            env["__builtins__"] = None
            self.assertTrue(interpreter.run("x = 1", env).ok, source)

    def test_keys_without_a_hash(self):
        """The guest puts objects of the host's into dicts and sets, where the guest
        tells them apart by identity, whatever their classes say."""

        @dataclasses.dataclass
        class Point:
            x: int

        class Hash:
            def __hash__(self):
                raise OSError("the host's")

        class Equal:
            def __hash__(self):
                return 1

            def __eq__(self, other):
                raise OSError("the host's")

        seen = []
        for cls, args in ((Point, "1"), (Hash, ""), (Equal, "")):
            source = f"a, b = C({args}), C({args})\nd = {{a: 1, b: 2}}\ns = [{{a, b}}]\nn = len(d)"
            result, env = run(source, C=expose_class(cls), see=seen.append)
            self.assertIsNone(result.exception)
            self.assertIsInstance(env["d"], GuestObject)
            self.assertIsInstance(env["s"], GuestObject)
            self.assertEqual(env["n"], 2)
            result, _ = run(source + "\nsee(d)", C=expose_class(cls), see=seen.append)
            self.assertIsInstance(result.exception, (TypeError, OSError))
            result, _ = run(source + "\nraise SystemExit(d)", C=expose_class(cls))
            self.assertIs(result.exception.code, True)
            interpreter = Interpreter()
            env = interpreter.make_default_env({"C": expose_class(cls)})
            interpreter.run_or_raise(source + "\ndef f(): return d", env)
            self.assertIsNone(interpreter.call(env["f"]))
        self.assertEqual(seen, [])

    def test_texts_of_errors(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env()
        interpreter.run_or_raise("class R:\n    def __repr__(self): raise ValueError('\\ud800\\0')\nr = R()", env)
        with self.assertRaises(RuntimeError):
            interpreter.guest_repr(env, "r")
        result, _ = run("class E(Exception): pass\nE.__qualname__ = 'a\\0\\ud800'\nraise E('\\0\\ud800')")
        self.assertEqual((result.exception.guest_type, result.exception.guest_message), ("a\0\ud800", "\0\ud800"))

    def test_nothing_of_the_budget_shows(self):
        """The same program sees the same under any limits, and after others have used
        up a part of them."""
        source = """
def walk(x, depth):
    for name in dir(x):
        try: y = getattr(x, name)
        except Exception as e: y = repr(e)
        seen.append((name, type(y).__name__, y if type(y) in (int, str, float, bool, tuple) else None))
        if depth: walk(y, depth - 1)
seen = []
for name in ('math', 'string', 'functools', 'itertools', 'collections', 'json', 'random', 'time', 'sys', 'inspect'):
    try: module = __import__(name)
    except ImportError as e: seen.append(str(e))
    else: walk(module, 1)
walk([], 1), walk(walk, 1), walk(ValueError(), 1)
try: 1 / 0
except ZeroDivisionError as e: walk(e, 2)
seen += [sorted(globals()), sorted(dir())]
text = repr(seen)
"""
        texts = []
        for limits in ({}, {"max_steps": 10**8, "max_memory": 1 << 26, "max_output": 100, "timeout": 60}):
            for before in ("", "for i in range(100_000): pass\nx = 'a' * 1_000_000\nprint('x' * 50)\ndel x, i"):
                interpreter = Interpreter(stdout=io.StringIO(), **limits)
                env = interpreter.make_default_env()
                interpreter.run_or_raise(before, env)
                env = interpreter.make_default_env()
                interpreter.run_or_raise(source, env)
                texts.append(env["text"])
        self.assertGreater(len(texts[0]), 1000)
        self.assertEqual(len(set(texts)), 1)


class Proxy:
    """Says yes to every name, as clients of remote calls do."""

    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        return Proxy(f"{self.name}.{name}")

    def __call__(self):
        return self.name


class ClumsyHostTest(unittest.TestCase):
    def test_objects_that_seem_to_be_bound(self):
        result, env = run("r = [f() for f in fs]", fs=[Proxy(str(i)) for i in range(50)])
        self.assertEqual(env["r"], [str(i) for i in range(50)])

    def test_names_that_run_code(self):
        interpreter = Interpreter()

        class Selfish:
            used = False

            @property
            def __name__(self):
                if not self.used:
                    self.used = True
                    interpreter._sandbox.new_env().set(b"f", self)  # is passed in while it is passed in
                return "selfish"

            def __call__(self):
                return 7

        env = interpreter.make_default_env({"f": Selfish()})
        gc.collect()
        interpreter.run_or_raise("r = f()", env)
        self.assertEqual(env["r"], 7)

        class Text(str):
            def encode(self, *args):
                raise AssertionError

        class Odd:
            __name__ = Text("a\ud800")

            @property
            def __doc__(self):
                raise SystemExit("doc")

            def __call__(self):
                return 1

        _, env = run("r = f(), f.__name__, f.__doc__", f=Odd())
        self.assertEqual(env["r"], (1, "a?", None))

    def test_classes_that_compare_as_they_like(self):
        class Meta(type):
            def __eq__(cls, other):
                raise AssertionError

            def __hash__(cls):
                raise AssertionError

        class Host(metaclass=Meta):
            def hello(self):
                return "hello"

        interpreter = Interpreter(exposed=[expose_class_of(Host)])
        env = interpreter.make_default_env({"h": Host()})
        interpreter.run_or_raise("r = h.hello()", env)
        self.assertEqual(env["r"], "hello")

    def test_exceptions_that_lie(self):
        class Liar(Exception):
            __class__ = KeyError
            args = 5

            def __str__(self):
                raise SystemExit(3)

        class Meta(type):
            __mro__ = (5, None)

            @property
            def __name__(cls):
                raise ZeroDivisionError

        class Odd(Exception, metaclass=Meta):
            pass

        class Stopped(BaseException):
            pass

        errors = [Liar("x"), Odd("x"), Stopped("x"), asyncio.CancelledError("x"), SystemExit("x"), GeneratorExit("x"), StopIteration("x")]
        want = ["RuntimeError('<exception str() failed>')", *["RuntimeError('x')"] * 3, "SystemExit('x')", "GeneratorExit('x')", "StopIteration('x')"]

        def fail():
            raise errors.pop(0)

        _, env = run("r = []\nfor i in range(7):\n    try: f()\n    except BaseException as e: r.append(repr(e))", f=fail)
        self.assertEqual(env["r"], want)

    def test_results_that_go_on(self):
        def generator():
            yield 1

        async def coroutine():
            pass

        for f in (generator, coroutine, lambda: (x for x in "ab")):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                result, _ = run("f()", f=f)
            self.assertIsInstance(result.exception, TypeError)
            self.assertIn("cannot pass a value of type", str(result.exception))

    def test_the_env_changes_during_the_run(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env({"a": 1, "b": 1})

        def change():
            env.clear()
            env["new"] = [1]

        env["change"] = change
        self.assertTrue(interpreter.run("b = 2\nchange()\nc = b", env).ok)
        self.assertEqual({k: env[k] for k in ("new", "b", "c")}, {"new": [1], "b": 2, "c": 2})
        self.assertIsInstance(interpreter.run("a", env).exception, NameError)

    def test_names_that_calls_have_deleted(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env()
        interpreter.run_or_raise("x = 1\ndef f():\n    global x\n    del x", env)
        interpreter.call(env["f"])
        del env["x"]
        self.assertTrue(interpreter.run("y = 1", env).ok)

    def test_dicts_of_their_own(self):
        class Key(str):
            def __eq__(self, other):
                raise AssertionError

            def __hash__(self):
                return 1

        self.assertTrue(Interpreter().run("z = y", {Key("x"): 1, 3: object(), "y": 2}).ok)

        class Dict(dict):
            pass

        with self.assertRaises(TypeError):
            Interpreter().run("1", {"d": Dict()})
        self.assertTrue(Interpreter().run("x = 1", Dict()).ok)

    def test_large_limits(self):
        for limits in ({"max_steps": 10**30}, {"max_memory": 2**64}, {"max_depth": 2**40}, {"max_output": 2**63}, {"timeout": 1e300}, {"busy_timeout": 1e300}):
            interpreter = Interpreter(**limits)
            self.assertTrue(interpreter.run("def f(n): return n and f(n - 1)\nf(500)", {}).ok)
        for timeout in (float("nan"), 0, -1):
            with self.assertRaises(ValueError):
                Interpreter(timeout=timeout)

    def test_arguments_of_wrong_types(self):
        for imports in ({3}, [None], "math"):
            with self.assertRaises(TypeError):
                Interpreter(allowed_imports=imports)
        for filename in (None, 3, b"x"):
            with self.assertRaises(TypeError):
                Interpreter().run("1", {}, filename)
        with self.assertRaises(ValueError):
            Interpreter().run("1", {}, "a\0b")

    def test_builtins_are_the_envs_own(self):
        interpreter = Interpreter()
        one, two = interpreter.make_default_env(), interpreter.make_default_env()
        one["__builtins__"]["eval"] = eval
        one["__builtins__"]["twice"] = lambda x: 2 * x
        del one["__builtins__"]["len"]
        interpreter.run_or_raise("x = 3\nr = eval('twice(x)')", one)
        self.assertEqual(one["r"], 6)
        for source, env in (("len", one), ("twice", two), ("eval", two)):
            self.assertIsInstance(interpreter.run(source, env).exception, NameError, source)
        one["__builtins__"]["len"] = len  # the guest's own
        interpreter.run_or_raise("class C:\n    def __len__(self): return 7\nr = len(C())", one)
        self.assertEqual(one["r"], 7)
        with self.assertRaises(TypeError):
            one["__builtins__"]["type"] = type("T", (), {})
            interpreter.run("1", one)

    def test_after_a_limit(self):
        interpreter = Interpreter(max_steps=1000)
        env = interpreter.make_default_env()
        interpreter.run("def f(): pass\nwhile True: pass", env)
        for use in (interpreter.make_default_env, lambda: interpreter.guest_repr(env, "__name__"), lambda: interpreter.run_or_raise("1", env)):
            with self.assertRaises(LimitError) as caught:
                use()
            self.assertEqual(caught.exception.kind, "steps")

    def test_ctrl_c_outside_of_runs(self):
        def stop():
            raise KeyboardInterrupt

        interpreter = Interpreter()
        env = interpreter.make_default_env({"stop": stop})
        interpreter.run_or_raise("class R:\n    def __repr__(self): stop()\nr = R()", env)
        with self.assertRaises(KeyboardInterrupt):
            interpreter.guest_repr(env, "r")

    def test_texts_of_the_hosts_exceptions_are_whole(self):
        interpreter = Interpreter()

        def again(f):
            return interpreter.call(f)

        def fail(text):
            raise KeyError(text)

        env = interpreter.make_default_env({"again": again, "fail": fail})
        for text in ("k", "'k'", "a\0b", "\ud800", "(1, 2)", "3"):
            for source in ("fail(t)", "again(lambda: fail(t))", "def f(): raise KeyError(t)\nagain(f)", "raise KeyError(t)"):
                env["t"] = text
                error = interpreter.run(source, env).exception
                self.assertIs(type(error), KeyError)
                self.assertEqual(error.args, (text,), source)

        class Shown:
            pass

        for source, args in (("raise KeyError(3)", (3,)), ("raise KeyError((1, 'a'))", ((1, "a"),)), ("raise KeyError('')", ("",)), ("raise KeyError", ())):
            self.assertEqual(interpreter.run(source, env).exception.args, args)
        result = interpreter.run("class K:\n    def __repr__(self): return \"'k'\"\nraise KeyError(K())", env)
        self.assertEqual(str(result.exception), "'k'")


def expose_class_of(cls):
    """expose_class, which keeps its classes in a dict, of one that has no hash."""
    from pynterp_go import _expose

    spec = (cls, "Host", None, False, None, (), ((_expose._METHOD, "hello", None, _expose._method("hello"), None),))
    return _expose.ExposedClass(cls, (), spec)


class BudgetTest(unittest.TestCase):
    def test_limits_are_the_interpreters(self):
        """Steps, memory and output are of all runs together, in whatever env."""
        for limits, source, least, most, kind in (
            ({"max_steps": 100_000}, "for i in range(1000): pass", 20, 100, "steps"),
            ({"max_memory": 4 << 20}, "keep.append(bytes(100_000))", 20, 42, "memory"),
            ({"max_output": 1000}, "print('123456789')", 100, 100, "output"),
        ):
            interpreter = Interpreter(stdout=io.StringIO(), **limits)
            env = interpreter.make_default_env()
            interpreter.run_or_raise("keep = []\ndef f():\n    " + source, env)
            runs = 0
            while runs <= most and interpreter.run(source, env).ok:
                runs += 1
            self.assertTrue(least <= runs <= most, (kind, runs))
            self.assertEqual(interpreter.run("x = 1", {}).exception.kind, kind)
            with self.assertRaises(LimitError):
                interpreter.call(env["f"])
            self.assertTrue(Interpreter(**limits).run("x = 1", {}).ok)

    def test_defaults(self):
        interpreter = Interpreter(stdout=io.StringIO())
        env = interpreter.make_default_env()
        interpreter.run_or_raise("def deep(n): return 1 + deep(n - 1) if n else 1\nassert deep(990) == 991", env)
        self.assertIsInstance(interpreter.run("deep(1000)", env).exception, RecursionError)
        interpreter.run_or_raise("for i in range(3_000_000): pass", env)
        interpreter.run_or_raise("s = 'a' * (1 << 20)\nfor i in range(64): print(s, end='')", env)
        self.assertEqual(interpreter.run("print('a', end='')", env).exception.kind, "output")
        interpreter = Interpreter()
        interpreter.run_or_raise("s = 'a' * (100 << 20)", {})
        self.assertEqual(interpreter.run("t = 'a' * (1 << 30)", {}).exception.kind, "memory")


class ThreadTest(unittest.TestCase):
    def together(self, rounds, *tasks):
        """Does the tasks, each again and again, until each has been done so many times."""
        failed = []
        done = [0] * len(tasks)

        def repeat(i, task):
            try:
                while min(done) < rounds and not failed:
                    task()
                    done[i] += 1
            except BaseException as e:
                failed.append(e)

        threads = [threading.Thread(target=repeat, args=(i, task)) for i, task in enumerate(tasks)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        if failed:
            raise failed[0]

    def test_everything_at_once(self):
        shared = Interpreter(busy_timeout=3600)
        env = shared.make_default_env({"f": lambda x: x, "n": 0})
        runs = []

        def share():
            self.assertTrue(shared.run("n += 1\nfor k in range(50): f(k)", env).ok)
            runs.append(1)

        def interrupt():
            interpreter = Interpreter()
            own = interpreter.make_default_env({"f": lambda x: x})
            timer = threading.Thread(target=lambda: (time.sleep(0.001), interpreter.interrupt()))
            timer.start()
            for _ in range(20):
                error = interpreter.run("y = [f(k) for k in range(20)]", own).exception
                if error is not None:
                    self.assertIs(type(error), pynterp_go.Interrupted)
                    break
                self.assertEqual(own["y"], list(range(20)))
            timer.join()

        def elsewhere():  # a host function waits for a thread that uses another Interpreter
            done = []

            def call():
                def work():
                    inner = Interpreter()
                    done.append(inner.run("g()", inner.make_default_env({"g": lambda: gc.collect(0) and None})).ok)

                thread = threading.Thread(target=work)
                thread.start()
                thread.join()

            self.assertTrue(run("call()", call=call)[0].ok)
            self.assertEqual(done, [True])

        class Last:
            """Uses its Interpreter when it is collected, on whatever thread."""

            def __init__(self):
                self.interpreter = Interpreter()
                self.env = self.interpreter.make_default_env({"f": self.f})
                self.interpreter.run_or_raise("class C: pass\nc = C()\nf()", self.env)
                self.me = self

            def f(self):
                return 1

            def __del__(self):
                results.append(self.interpreter.run("f()", self.env).ok)

        results = []

        def collect():
            Last()
            gc.collect()

        self.together(20, share, share, interrupt, elsewhere, collect)
        gc.collect()
        self.assertEqual(env["n"], len(runs))
        self.assertTrue(results and all(results))


class LeakTest(unittest.TestCase):
    def test_rounds_leave_nothing_behind(self):
        @dataclasses.dataclass
        class Point:
            x: int

            def me(self):
                return self

        exposed = expose_class(Point, writable=["x"])
        value = [1, "x", b"y", 2**80, 1.5, 1j, None, True, (1, {2: {3}, "k": frozenset([4])}), bytearray(b"z")]

        def fail(n):
            raise (ValueError, KeyError, OSError, SystemExit)[n](f"text {n}")

        interpreter = Interpreter(max_memory=1 << 24, stdout=io.StringIO())
        env = interpreter.make_default_env({
            "fail": fail, "echo": lambda *a, **k: [a, k], "value": value, "P": exposed, "p": Point(1), "apply": interpreter.call,
        })
        source = """
class C: pass
d = {C(): 1}
for n in range(4):
    try: fail(n)
    except BaseException: pass
r = echo(*value, k=value, c=d)
p.x = p.x
q = p.me(), P
def g(x): return [x, d]
z = apply(g, value)
try: echo(object(), [dict]), apply(lambda: 1 / 0)
except (TypeError, ZeroDivisionError): pass
"""

        def rounds(n):
            for i in range(n):
                interpreter.run_or_raise(source, env)
                interpreter.run(("raise KeyError('x')", "raise SystemExit(value)", "x = = 1")[i % 3], env)
                interpreter.guest_repr(env, "z")
                with self.assertRaises(LookupError):
                    interpreter.guest_repr(env, "nothing")
                with self.assertRaises(TypeError):
                    interpreter.call(env["g"], object())

        def counts():
            gc.collect()
            watched = [Point, env["p"], GuestObject, value, exposed]
            if sys.version_info < (3, 12):  # they are not counted later on
                watched += [None, True]
            return [sys.getrefcount(x) for x in watched] + [len(gc.get_objects())]

        rounds(50)
        before = counts()
        rounds(400)
        for was, now in zip(before, counts()):
            self.assertLess(abs(now - was), 200, before)


if __name__ == "__main__":
    unittest.main()
