"""How values cross: by copy, by exact type; everything else as a GuestObject."""

import array
import collections
import enum
import gc
import math
import random
import struct
import unittest
import weakref

import pynterp_go
from pynterp_go import GuestObject, Interpreter


class Maker:
    """Makes random values, the same ones each time."""

    INTS = (0, 1, -1, 255, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, -(2**64), 10**4000)
    BITS = (0, 1 << 63, 1, 1 << 63 | 1, 0x3FF8 << 48, 0x7FF0 << 48, 0xFFF0 << 48, 0x7FF8 << 48, 0xFFF8000000000123)
    CHARACTERS = "a\0é漢😀\ud800\udfff\udc80\uffff'\"\\\n\x7f\x80"

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.made = []

    def float(self):
        return struct.unpack("<d", struct.pack("<Q", self.random.choice(self.BITS)))[0]

    def text(self):
        return "".join(self.random.choice(self.CHARACTERS) for _ in range(self.random.randrange(5)))

    def scalar(self):
        return self.random.choice((
            lambda: None, lambda: self.random.random() < 0.5, lambda: self.random.choice(self.INTS) + self.random.randrange(3),
            self.float, lambda: complex(self.float(), self.float()), self.text, self.text,
            lambda: self.text().encode("utf-8", "surrogatepass"),
        ))()

    def key(self, depth):
        kind = self.random.randrange(8) if depth < 4 else 9
        if kind < 2:
            return (tuple, frozenset)[kind](self.key(depth + 1) for _ in range(self.random.randrange(4)))
        return self.scalar()

    def value(self, depth=0):
        some = range(self.random.randrange(4))
        kind = self.random.randrange(12) if depth < 5 else 12
        if kind == 0:
            out = [self.value(depth + 1) for _ in some]
        elif kind == 1:
            out = tuple(self.value(depth + 1) for _ in some)
        elif kind == 2:
            out = {self.key(depth): self.value(depth + 1) for _ in some}
        elif kind < 5:
            out = (set, frozenset)[kind - 3](self.key(depth) for _ in some)
        elif kind == 5:
            out = bytearray(self.text(), "utf-8", "surrogatepass")
        elif kind == 6 and self.made:
            return self.random.choice(self.made)  # is there twice
        else:
            out = self.scalar()
        self.made = [out, *self.made[:9]]
        return out


def exactly(value):
    """The value with its types and the bits of its floats, to be compared."""
    kind = type(value)
    if kind is float:
        return "float", struct.pack("<d", value)
    if kind is complex:
        return "complex", exactly(value.real), exactly(value.imag)
    if kind in (list, tuple):
        return kind.__name__, [exactly(x) for x in value]
    if kind in (set, frozenset):
        return kind.__name__, sorted((exactly(x) for x in value), key=repr)
    if kind is dict:
        return "dict", [(exactly(k), exactly(x)) for k, x in value.items()]
    return kind.__name__, value


class RandomTest(unittest.TestCase):
    """Random values go in and come out by every way that there is. The other doors
    have the same test: go/pynterp/roundtrip_test.go, bindings/c/capi_values_test.c."""

    def test_values_come_back_as_they_were(self):
        seen = []

        def echo(x):
            seen.append(x)
            return x

        interpreter = Interpreter()
        env = interpreter.make_default_env({"echo": echo})
        interpreter.run_or_raise("def same(x, *, k): return x, k", env)
        maker = Maker(1)
        for _ in range(600):
            value = env["x"] = maker.value()
            interpreter.run_or_raise("y = echo(x)", env)
            for back in (seen.pop(), env["y"], env["x"], *interpreter.call(env["same"], value, k=value)):
                self.assertEqual(exactly(back), exactly(value))

    def test_values_without_a_copy(self):
        interpreter = Interpreter()
        env = interpreter.make_default_env()
        source = "class C(int): pass\nall = (..., NotImplemented, range(3), slice(1), memoryview(b'a'), int, C(3), iter(()))"
        interpreter.run_or_raise(source, env)
        self.assertEqual([type(x) for x in env["all"]], [GuestObject] * 8)
        env["back"] = env["all"]
        interpreter.run_or_raise("same = [x is y for x, y in zip(all, back, strict=True)]", env)
        self.assertEqual(env["same"], [True] * 8)
        for endless in ("x = []\nx.append(x)", "x = {}\nx[1] = [x]", "x = []\nfor i in range(2000): x = [x]"):
            interpreter.run_or_raise(endless, env)
            self.assertIs(type(env["x"]), GuestObject)  # the other doors say that it cannot be copied
        endless = []
        endless.append(endless)
        for odd in (..., NotImplemented, range(3), slice(1), memoryview(b"a"), int, object(), iter(()), array.array("b")):
            with self.assertRaises(TypeError):
                interpreter.run("1", {"odd": odd})
        with self.assertRaisesRegex(ValueError, "contains itself"):
            interpreter.run("1", {"endless": endless})


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
