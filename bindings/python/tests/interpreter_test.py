"""Interpreter: environments, runs, results, imports, limits, output."""

import contextlib
import gc
import io
import os
import pathlib
import tempfile
import threading
import unittest

import pynterp_go
from pynterp_go import GuestObject, Interpreter, _core


class EnvTest(unittest.TestCase):
    def setUp(self):
        self.interpreter = Interpreter()

    def test_results_are_in_the_env(self):
        env = self.interpreter.make_default_env({"x": 20})
        result = self.interpreter.run("y = x + 22", env)
        self.assertTrue(result.ok)
        self.assertIsNone(result.exception)
        self.assertIs(result.globals, env)
        self.assertEqual(env["y"], 42)

    def test_nothing_is_inserted(self):
        env = {}
        self.assertTrue(self.interpreter.run("RESULT = 1", env).ok)
        self.assertEqual(env, {"RESULT": 1})
        result = self.interpreter.run("len([])", {})
        self.assertIsInstance(result.exception, NameError)

    def test_default_env(self):
        given = {"a": 1, "__name__": "mine"}
        env = self.interpreter.make_default_env(given)
        self.assertEqual(given, {"a": 1, "__name__": "mine"})
        self.assertEqual(env["__name__"], "mine")
        self.assertEqual(self.interpreter.make_default_env(name="mod")["__name__"], "mod")
        self.assertEqual(self.interpreter.make_default_env()["__name__"], "__main__")

    def test_builtins(self):
        builtins = self.interpreter.make_default_env()["__builtins__"]
        for name in ("len", "ValueError", "repr", "chr", "pow", "NotImplemented"):
            self.assertIn(name, builtins)
        for name in ("open", "eval", "exec", "input", "breakpoint"):
            self.assertNotIn(name, builtins)
        env = {"__builtins__": {"len": builtins["len"], "double": lambda x: 2 * x}}
        self.assertTrue(self.interpreter.run("x = double(len('abc'))", env).ok)
        self.assertEqual(env["x"], 6)
        self.assertIsInstance(self.interpreter.run("print(1)", env).exception, NameError)
        env["__builtins__"] = None
        self.assertIsInstance(self.interpreter.run("len('')", env).exception, NameError)
        env["__builtins__"] = 3
        with self.assertRaises(TypeError):
            self.interpreter.run("1", env)

    def test_pythons_builtins_stand_for_the_guests(self):
        env = {"__name__": "m", "__builtins__": {"len": len, "int": int, "ValueError": ValueError, "eval": eval, "exec": exec, "getattr": getattr}}
        self.interpreter.run_or_raise(
            "class C:\n    x = 1\n    def __len__(self): return 7\n"
            "exec('y = 2')\n"
            "r = len(C()), int('3'), getattr(C, 'x'), eval('y + 1')\n"
            "try: raise ValueError\nexcept ValueError as e: caught = 1",
            env,
        )
        self.assertEqual((env["r"], env["caught"]), ((7, 3, 1, 3), 1))
        for source in ("getattr(len, '__globals__')", "eval('open')", "eval('().__class__.__subclasses__()')", "exec('import os')"):
            self.assertFalse(self.interpreter.run(source, env).ok, source)

    def test_functions_that_look_into_the_host_are_refused(self):
        for function in (eval, exec, compile, getattr, setattr, delattr, hasattr, vars, dir, globals, locals, __import__):
            for env in ({"f": function}, {"f": [function]}, {"__builtins__": {"g": {"f": function}}}):
                with self.assertRaisesRegex(TypeError, "would work on the host|expose_class"):
                    self.interpreter.run("1", env)
        with self.assertRaisesRegex(TypeError, "would work on the host"):
            self.interpreter.run("1", {"__builtins__": {"compile": compile}})
        env = self.interpreter.make_default_env({"f": lambda: eval})
        self.assertIsInstance(self.interpreter.run("f()", env).exception, TypeError)

    def test_wrong_types(self):
        for env in (None, [], 3, "x"):
            with self.assertRaises(TypeError):
                self.interpreter.run("x = 1", env)
        with self.assertRaises(TypeError):
            self.interpreter.make_default_env([])
        with self.assertRaises(TypeError):
            self.interpreter.run(b"x = 1", {})
        with self.assertRaises(TypeError):
            Interpreter(allowed_imports="math")
        for bad in ({"max_steps": 0}, {"max_memory": -1}, {"timeout": 0}, {"policy": "lenient"}):
            with self.assertRaises(ValueError):
                Interpreter(**bad)
        with self.assertRaises(TypeError):
            Interpreter(stdout=3)

    def test_changes_go_both_ways(self):
        env = self.interpreter.make_default_env({"n": 1, "items": [1], "gone": 1})
        run = self.interpreter.run_or_raise
        run("n += 1\nitems.append(2)\ndel gone", env)
        self.assertEqual((env["n"], env["items"]), (2, [1, 2]))
        self.assertNotIn("gone", env)
        env["n"] = 10
        env["items"].append(3)
        run("m = n, len(items)", env)
        self.assertEqual(env["m"], (10, 3))
        del env["n"]
        self.assertIsInstance(self.interpreter.run("n", env).exception, NameError)

    def test_functions_see_later_changes(self):
        env = self.interpreter.make_default_env()
        self.interpreter.run_or_raise("x = 1\ndef get():\n    return x", env)
        self.assertIsInstance(env["get"], GuestObject)
        env["x"] = 2
        self.interpreter.run_or_raise("y = get()", env)
        self.assertEqual(env["y"], 2)

    def test_envs_are_apart(self):
        one, two = self.interpreter.make_default_env(), self.interpreter.make_default_env()
        self.interpreter.run_or_raise("x = 1", one)
        self.assertIsInstance(self.interpreter.run("x", two).exception, NameError)

    def test_forgotten_envs_are_freed(self):
        for n in range(50):
            self.interpreter.run_or_raise("x = 1", {"n": n})
        gc.collect()
        self.interpreter.run_or_raise("x = 1", {})
        self.assertLess(len(self.interpreter._twins), 5)

    def test_run_or_raise(self):
        env = self.interpreter.make_default_env()
        self.assertIs(self.interpreter.run_or_raise("x = 1", env), env)
        with self.assertRaisesRegex(ValueError, "no"):
            self.interpreter.run_or_raise("raise ValueError('no')", env)
        with self.assertRaises(KeyError):
            self.interpreter.run("{}['k']", env).raise_for_exception()

    def test_guest_repr(self):
        env = self.interpreter.make_default_env()
        self.interpreter.run_or_raise("class C:\n    def __repr__(self): return 'C!'\nc = C(), 'a'", env)
        self.assertEqual(self.interpreter.guest_repr(env, "c"), "(C!, 'a')")
        env["new"] = [env["c"]]
        self.assertEqual(self.interpreter.guest_repr(env, "new"), "[(C!, 'a')]")
        with self.assertRaises(LookupError):
            self.interpreter.guest_repr(env, "d")


class ImportTest(unittest.TestCase):
    def test_allowed_imports(self):
        for imports, works in ((None, True), ({"math"}, True), (["math"], True), (set(), False), ({"string"}, False)):
            interpreter = Interpreter(imports)
            result = interpreter.run("import math\nx = math.floor(2.5)", interpreter.make_default_env())
            self.assertEqual(result.ok, works, imports)
            if not works:
                self.assertIsInstance(result.exception, ImportError)

    def test_packages(self):
        with tempfile.TemporaryDirectory() as root:
            for name, text in (("one.py", "VALUE = 1"), ("two.py", "from .one import VALUE\nVALUE += 1")):
                with open(os.path.join(root, name), "w") as f:
                    f.write(text)
            with open(os.path.join(os.path.dirname(root), "outside.py"), "w") as f:
                f.write("VALUE = 0")
            interpreter = Interpreter(allow_relative_imports=True)
            env = interpreter.make_default_env(package_root=root, package_name="pkg")
            interpreter.run_or_raise("import pkg.two\nx = pkg.two.VALUE\nfrom . import one\ny = one.VALUE", env)
            self.assertEqual((env["x"], env["y"]), (2, 1))
            self.assertIsInstance(interpreter.run("import outside", env).exception, ImportError)
            os.remove(os.path.join(os.path.dirname(root), "outside.py"))
            strict = Interpreter()
            env = strict.make_default_env(package_root=root, package_name="pkg")
            self.assertTrue(strict.run("import pkg.one", env).ok)
            self.assertIsInstance(strict.run("import pkg.two", env).exception, ImportError)
            with self.assertRaises(ValueError):
                strict.make_default_env(package_root=root, package_name="no name")
        with self.assertRaises(LookupError):
            Interpreter().make_default_env(package_root=root, package_name="pkg")


    def test_module_paths(self):
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            os.mkdir(os.path.join(second, "pkg"))
            for name, text in (
                (os.path.join(first, "both.py"), "WHERE = 'first'"),
                (os.path.join(second, "both.py"), "WHERE = 'second'"),
                (os.path.join(second, "pkg", "__init__.py"), "from . import part"),
                (os.path.join(second, "pkg", "part.py"), "import both\nWHERE = both.WHERE"),
            ):
                with open(name, "w") as f:
                    f.write(text)
            interpreter = Interpreter(set(), True, module_paths=[first, pathlib.Path(second)])
            env = interpreter.make_default_env()
            interpreter.run_or_raise("import pkg\nx = pkg.part.WHERE, pkg.__file__", env)
            folder = os.path.basename(second)
            self.assertEqual(env["x"], ("first", f"{folder}/pkg/__init__.py"))
            self.assertIsInstance(interpreter.run("import math", env).exception, ImportError)
            with self.assertRaises(TypeError):
                Interpreter(module_paths=first)
        with self.assertRaises(LookupError):
            Interpreter(module_paths=[first])


class OutputTest(unittest.TestCase):
    def test_streams(self):
        out = io.StringIO()
        interpreter = Interpreter(stdout=out)
        interpreter.run_or_raise("print('é', 1, sep='-')\nprint('end', end='')", interpreter.make_default_env())
        self.assertEqual(out.getvalue(), "é-1\nend")

    def test_sys_stdout_at_the_time(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env()
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            interpreter.run_or_raise("print('here')", env)
        self.assertEqual(out.getvalue(), "here\n")

    def test_a_stream_that_fails(self):
        class Broken:
            def write(self, text):
                raise OSError("disk full")

        interpreter = Interpreter(stdout=Broken())
        with self.assertRaisesRegex(OSError, "disk full"):
            interpreter.run("try:\n    print(1)\nexcept BaseException:\n    pass", interpreter.make_default_env())


class LimitTest(unittest.TestCase):
    def check(self, source, error, kind, **limits):
        interpreter = Interpreter(stdout=io.StringIO(), **limits)
        # Making an environment takes time, too: where that is limited the run has a bare one.
        env = {} if "timeout" in limits else interpreter.make_default_env()
        for text in (source, "x = 1"):  # it cannot run again
            result = interpreter.run(text, env)
            self.assertIsInstance(result.exception, error)
            self.assertIsInstance(result.exception, pynterp_go.LimitError)
            self.assertEqual(result.exception.kind, kind)
            self.assertTrue(str(result.exception))
        with self.assertRaises(error):
            interpreter.run_or_raise("1", env)

    def test_steps(self):
        self.check("while True: pass", pynterp_go.StepLimitError, "steps", max_steps=10**5)

    def test_memory(self):
        self.check("x = []\nwhile True: x.append('a' * 999)", pynterp_go.MemoryLimitError, "memory", max_memory=1 << 22)

    def test_output(self):
        self.check("while True: print('a')", pynterp_go.OutputLimitError, "output", max_output=1000)

    def test_time(self):
        self.check("while True: pass", pynterp_go.TimeLimitError, "time", timeout=0.05)

    def test_depth(self):
        interpreter = Interpreter(max_depth=50)
        result = interpreter.run("def f(): f()\nf()", interpreter.make_default_env())
        self.assertIsInstance(result.exception, RecursionError)
        self.assertTrue(interpreter.run("x = 1", {}).ok)

    def test_usage(self):
        interpreter = Interpreter()
        interpreter.run_or_raise("for i in range(10000): pass", interpreter.make_default_env())
        self.assertGreater(interpreter.usage().steps, 9000)
        self.assertGreater(interpreter.usage().memory, 0)

    def test_interrupt(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env()
        interpreter.interrupt()  # there is nothing to interrupt
        started = env["started"] = threading.Event().set
        thread = threading.Thread(target=lambda: (started.__self__.wait(), interpreter.interrupt()))
        thread.start()
        result = interpreter.run("started()\nwhile True: pass", env)
        thread.join()
        self.assertIsInstance(result.exception, pynterp_go.Interrupted)
        self.assertEqual(result.exception.kind, "canceled")


    def test_an_interruption_before_the_results_are_there(self):
        """The program has ended, but env has nothing of it: so the run has not ended well."""
        interpreter = Interpreter()
        env = {"x": 1}
        interpreter.run_or_raise("x = 1", env)
        twin = interpreter._twins[id(env)]
        guest = twin.guest

        class Interrupts:
            """The guest's environment, but for an interruption on the way."""

            def __getattr__(self, name):
                return getattr(guest, name)

            def names(self):
                other = interpreter._sandbox.new_env()
                other.set(b"stop", interpreter.interrupt)
                other.run(b"stop()", b"stop.py", False)
                raise _core.LimitReached("run canceled")

        twin.guest = Interrupts()
        self.assertIs(type(interpreter.run("x = 2", env).exception), pynterp_go.Interrupted)
        self.assertEqual(env, {"x": 1})


class ThreadTest(unittest.TestCase):
    def test_other_threads_run_meanwhile(self):
        interpreter = Interpreter()
        started, done = threading.Event(), threading.Event()
        env = interpreter.make_default_env({"started": started.set})

        def work():
            interpreter.run("started()\nwhile True: pass", env)
            done.set()

        thread = threading.Thread(target=work)
        thread.start()
        started.wait()  # returns although the guest does not
        self.assertFalse(done.is_set())
        interpreter.interrupt()
        thread.join()
        self.assertTrue(done.is_set())

    def test_many_interpreters(self):
        def work(n):
            interpreter = Interpreter()
            env = interpreter.make_default_env({"f": lambda x: x + n})
            interpreter.run_or_raise("t = 0\nfor i in range(500): t = f(t)", env)
            totals.append(env["t"])

        totals = []
        threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(sorted(totals), [500 * n for n in range(6)])


if __name__ == "__main__":
    unittest.main()
