"""How values cross: by copy, by exact type; everything else as a GuestObject."""

import collections
import enum
import gc
import math
import unittest
import weakref

import pynterp_go
from pynterp_go import GuestObject, Interpreter


class CopyTest(unittest.TestCase):
    def setUp(self):
        self.interpreter = Interpreter()

    def round_trip(self, value):
        env = self.interpreter.make_default_env({"a": value})
        self.interpreter.run_or_raise("b = [a]\nkind = type(a).__name__", env)
        self.assertEqual(env["kind"], type(value).__name__)
        return env["b"][0]

    def test_scalars(self):
        for value in (
            None, True, False, 0, -1, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 10**5000, -(16**100), 0.0, -0.0, 1.5,
            math.inf, 1e-320, 1j, complex(-0.0, 2), "", "abc", "é漢😀", "a\0b", b"", b"\0\xff", bytearray(b"xy"),
        ):
            with self.subTest(value=value if not isinstance(value, int) else hex(value)):
                back = self.round_trip(value)
                self.assertIs(type(back), type(value))
                self.assertEqual(back, value)
                if not isinstance(value, int):
                    self.assertEqual(repr(back), repr(value))
        self.assertTrue(math.isnan(self.round_trip(math.nan)))

    def test_containers(self):
        for value in (
            [], (), {}, set(), frozenset(), [1, [2, (3, {"k": [None]})]], {1: "a", "b": 2, (1, 2): {3}},
            {1, "a", b"b", None, (1,)}, frozenset([1.5, frozenset([2])]), [[]] * 3, list(range(10000)),
        ):
            with self.subTest(value=str(value)[:40]):
                back = self.round_trip(value)
                self.assertIs(type(back), type(value))
                self.assertEqual(back, value)
        self.assertEqual(list(self.round_trip({"z": 1, "a": 2, "m": 3})), ["z", "a", "m"])

    def test_lone_surrogates_come_out(self):
        env = self.interpreter.make_default_env()
        self.interpreter.run_or_raise("s = '\\ud800x'", env)
        self.assertEqual(env["s"], "\ud800x")

    def test_copies_are_apart(self):
        mine = [1]
        env = self.interpreter.make_default_env({"a": mine})
        self.interpreter.run_or_raise("a.append(2)", env)
        self.assertEqual(mine, [1])
        self.assertEqual(env["a"], [1, 2])

    def test_what_contains_itself(self):
        loop = []
        loop.append(loop)
        with self.assertRaisesRegex(ValueError, "nested too deeply"):
            self.interpreter.make_default_env({"a": loop})
        env = self.interpreter.make_default_env()
        self.interpreter.run_or_raise("a = []\na.append(a)\nb = 1", env)
        self.assertIsInstance(env["a"], GuestObject)
        self.assertEqual(env["b"], 1)
        self.interpreter.run_or_raise("c = a[0] is a", env)
        self.assertTrue(env["c"])

    def test_subclasses_are_no_copies(self):
        class Int(int):
            pass

        class Color(enum.IntEnum):
            RED = 1

        Point = collections.namedtuple("Point", "x y")
        for value in (Int(1), Color.RED, Point(1, 2), collections.OrderedDict(), object(), range(3), math, iter([])):
            with self.subTest(value=repr(value)):
                for nested in (value, [value], {"k": (value,)}):
                    with self.assertRaisesRegex(TypeError, r"env\['a'\]: cannot pass a value of type"):
                        self.interpreter.make_default_env({"a": nested})

    def test_host_classes_are_refused(self):
        class Host:
            pass

        for value in (Host, int, [Host], {"k": (Host,)}, ValueError):
            with self.assertRaisesRegex(TypeError, "expose_class"):
                self.interpreter.make_default_env({"a": value})
            with self.assertRaisesRegex(TypeError, "expose_class"):
                self.interpreter.run("1", {"a": value})


class GuestObjectTest(unittest.TestCase):
    SOURCE = """
class C:
    def __init__(self): self.calls = 0
    def __eq__(self, other): self.calls += 1; return True
    def __hash__(self): return 1
    def __repr__(self): self.calls += 1; return 'C'
    def __del__(self): pass
class Int(int): pass
c = C()
d = c
e = C()
pair = [c, Int(3), {c: 1}]
"""

    def setUp(self):
        self.interpreter = Interpreter()
        self.env = self.interpreter.make_default_env()
        self.interpreter.run_or_raise(self.SOURCE, self.env)

    def test_nothing_of_it_runs(self):
        c, d, e = self.env["c"], self.env["d"], self.env["e"]
        self.assertIsInstance(c, GuestObject)
        self.assertEqual(c.guest_type, "C")
        self.assertEqual(repr(c), "<GuestObject of type 'C'>")
        self.assertEqual(c, d)
        self.assertEqual(hash(c), hash(d))
        self.assertNotEqual(c, e)
        self.assertEqual(len({c, d, e}), 2)
        for use in (lambda: c(), lambda: c.calls, lambda: c + 1, lambda: len(c), lambda: c < d, lambda: iter(c)):
            with self.assertRaises((TypeError, AttributeError)):
                use()
        self.interpreter.run_or_raise("calls = c.calls", self.env)
        self.assertEqual(self.env["calls"], 0)

    def test_it_is_the_same_object_again(self):
        self.assertIsInstance(self.env["pair"][1], GuestObject)
        other = self.interpreter.make_default_env({"x": [self.env["c"]], "y": self.env["c"]})
        self.interpreter.run_or_raise("same = x[0] is y", other)
        self.assertTrue(other["same"])

    def test_it_belongs_to_its_interpreter(self):
        with self.assertRaisesRegex(ValueError, "came from"):
            Interpreter().make_default_env({"x": self.env["c"]})

    def test_it_outlives_its_interpreter(self):
        c = self.env["c"]
        del self.interpreter, self.env
        gc.collect()
        self.assertEqual(c.guest_type, "C")

    def test_it_cannot_be_made(self):
        with self.assertRaises(TypeError):
            GuestObject()
        with self.assertRaises(TypeError):
            GuestObject.__new__(GuestObject)
        with self.assertRaises(TypeError):

            class Sub(GuestObject):
                pass

        with self.assertRaises(TypeError):
            type(self.interpreter._sandbox.new_env())()

    def test_a_copy_that_would_be_huge_is_a_handle(self):
        interpreter = Interpreter(max_memory=8 << 20)
        env = interpreter.make_default_env()
        interpreter.run_or_raise("s = 'a' * 1000000\nx = [[s] * 100] * 100", env)
        self.assertIsInstance(env["x"], GuestObject)
        self.assertEqual(len(env["s"]), 1000000)


class GarbageTest(unittest.TestCase):
    def test_interpreters_in_cycles_are_freed(self):
        class Owner:
            def __init__(self):
                self.interpreter = Interpreter()
                self.env = self.interpreter.make_default_env({"f": self.method})
                self.interpreter.run_or_raise("def g(): pass\nf()", self.env)

            def method(self):
                return 1

        gone = weakref.ref(Owner())
        gc.collect()
        self.assertIsNone(gone())

    def test_version(self):
        self.assertRegex(pynterp_go.__version__, r"^\d+\.\d+\.\d+$")


if __name__ == "__main__":
    unittest.main()
