"""Classes of the host that the guest may use: expose_class."""

import dataclasses
import functools
import gc
import io
import unittest
import weakref

from pynterp_go import ExposedClass, GuestObject, Interpreter, expose_class


class Account:
    """An account."""

    INTEREST = 3
    kind = "plain"
    secret_type = "hidden below"
    rate: float

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self._pin = 1234

    def deposit(self, amount, *, times=1):
        """Adds to the balance."""
        if type(amount) is not int or amount < 0:
            raise ValueError("not an amount")
        self.balance += amount * times
        return self

    def _private(self):
        raise AssertionError

    def fail(self):
        return object()

    @property
    def double(self):
        return 2 * self.balance

    @staticmethod
    def add(a, b):
        return a + b

    @classmethod
    def named(cls, owner):
        return cls(owner, 1)

    def __len__(self):
        raise AssertionError

    def __eq__(self, other):
        raise AssertionError

    def __hash__(self):
        raise AssertionError


class Savings(Account):
    def grow(self):
        self.balance += self.INTEREST
        return self.balance


NAMES = ("owner", "balance", "deposit", "double", "add", "named", "INTEREST", "kind", "fail")


class ClassTest(unittest.TestCase):
    def setUp(self):
        self.interpreter = Interpreter(stdout=io.StringIO())

    def run_with(self, source, **env):
        env = self.interpreter.make_default_env(env)
        self.interpreter.run_or_raise(source, env)
        return env

    def raised(self, source, env):
        e = self.interpreter.run(source, env).exception
        return f"{type(e).__name__}: {e}"

    def test_objects(self):
        exposed = expose_class(Account, attributes=NAMES, writable=["owner"])
        env = self.run_with(
            """
a = Account('me', balance=5)
chain = a.deposit(5).deposit(1, times=2) is a
seen = a.owner, a.balance, a.double, a.kind, Account.INTEREST, Account.add(1, 2), a.add('x', 'y')
a.owner = 'you'
b = Account.named('b')
kinds = type(a) is Account, isinstance(b, Account), issubclass(Account, object), isinstance(3, Account)
doc = Account.__doc__, Account.__name__, Account.deposit.__doc__
names = [n for n in dir(a) if n[0] != '_']
same = a == a, a == b, a in [b], len({a, b})
""",
            Account=exposed,
        )
        self.assertEqual(env["seen"], ("me", 12, 24, "plain", 3, 3, "xy"))
        self.assertIs(env["chain"], True)
        self.assertIs(type(env["a"]), Account)
        self.assertEqual((env["a"].owner, env["a"]._pin), ("you", 1234))
        self.assertEqual(env["kinds"], (True, True, True, False))
        self.assertEqual(env["doc"], ("An account.", "Account", "Adds to the balance."))
        self.assertEqual(env["names"], sorted(NAMES))
        self.assertEqual(env["same"], (True, False, False, 2))
        self.assertIs(env["Account"], exposed)

    def test_only_listed_names(self):
        account = Account("me")
        env = self.interpreter.make_default_env({"Account": expose_class(Account, attributes=NAMES), "a": account})
        for name in ("_pin", "_private", "rate", "secret_type", "nothing", "__len__", "INTERESTS"):
            self.assertIn("AttributeError", self.raised(f"a.{name}", env))
            self.assertIn("AttributeError", self.raised(f"getattr(a, {name!r})", env))
            self.assertEqual(self.raised(f"x = hasattr(a, {name!r})\nassert not x", env), "NoneType: None")
        for source in ("len(a)", "a[0]", "a + 1", "a()", "iter(a)", "a < a", "with a: pass", "int(a)", "[*a]"):
            self.assertIn("TypeError", self.raised(source, env), source)
        for source in ("a.owner = 1", "a.balance = 1", "a.new = 1", "del a.owner", "a.deposit = 1"):
            self.assertIn("AttributeError", self.raised(source, env), source)
        for source in ("Account.deposit = 1", "Account.x = 1", "del Account.add", "setattr(Account, 'add', 1)"):
            self.assertIn("TypeError", self.raised(source, env), source)
        for name in ("__dict__", "__globals__", "__self__", "__subclasses__", "__init__.__globals__", "deposit.__func__"):
            self.assertIn("AttributeError", self.raised(f"a.{name}", env), name)
            self.assertIn("AttributeError", self.raised(f"Account.{name}", env), name)
        self.assertEqual(account.owner, "me")
        self.assertEqual(Account.INTEREST, 3)

    def test_public_names_by_default(self):
        @dataclasses.dataclass
        class Point:
            x: int
            y: int = 2
            _z: int = 3

            def total(self):
                return self.x + self.y + self._z

        class Slots:
            __slots__ = ("a", "_b")

            def __init__(self):
                self.a, self._b = 1, 2

        class Cached:
            @functools.cached_property
            def once(self):
                return [1]

        env = self.run_with(
            "p = P(1)\nr = p.x, p.y, p.total(), hasattr(p, '_z'), S().a, hasattr(S(), '_b'), C().once",
            P=expose_class(Point), S=expose_class(Slots), C=expose_class(Cached),
        )
        self.assertEqual(env["r"], (1, 2, 6, False, 1, False, [1]))

    def test_results_are_converted_again(self):
        env = self.interpreter.make_default_env({"A": expose_class(Account, attributes=NAMES)})
        self.assertIn("TypeError: cannot pass a value of type object", self.raised("A('x').fail()", env))
        self.assertEqual(self.raised("A('x').deposit('y')", env), "ValueError: not an amount")
        self.assertIn("missing 1 required positional argument: 'owner'", self.raised("A()", env))

    def test_constructor_only(self):
        env = self.interpreter.make_default_env({"A": expose_class(Account)})
        for source in (
            "class C(A): pass",
            "type('C', (A,), {})",
            "class C(A, int): pass",
            "class B: pass\nclass C(B): pass\nC.__bases__ = (A,)",
            "class M(type):\n    def mro(cls): return [cls, A, object]\nclass C(metaclass=M): pass",
        ):
            self.assertRegex(self.raised(source, env), "TypeError: .*constructor-only|blocked", source)

    def test_subclassable(self):
        seen = []
        env = self.run_with(
            """
class Mine(A):
    def __init__(self, n):
        super().__init__('mine', balance=n)
        self.extra = [n]
    def deposit(self, amount):
        return super().deposit(2 * amount)
m = Mine(1)
r = m.deposit(2) is m, m.balance, m.extra, isinstance(m, A), Mine.named('x').owner
see(m, A('y'), Mine)
class Broken(A):
    def __init__(self): pass
""",
            A=expose_class(Account, subclassable=True, attributes=NAMES), see=lambda *a: seen.extend(a),
        )
        self.assertEqual(env["r"], (True, 5, [1], True, "x"))
        self.assertEqual([type(x) for x in seen], [GuestObject, Account, GuestObject])
        self.assertIn("TypeError: 'deposit' needs an object of class 'Account'", self.raised("Broken().deposit(1)", env))

    def test_hierarchies(self):
        base, derived = expose_class(Account, attributes=NAMES), expose_class(Savings)
        env = self.run_with(
            "s = S('s')\nr = s.grow(), issubclass(S, A), isinstance(s, A), isinstance(A('x'), S), [c.__name__ for c in S.mro()]",
            A=base, S=derived,
        )
        self.assertEqual(env["r"], (3, True, True, False, ["Savings", "Account", "object"]))
        self.assertIs(type(env["s"]), Savings)

    def test_objects_alone(self):
        class Hidden:
            def hello(self):
                return "hello"

        hidden = Hidden()
        with self.assertRaisesRegex(TypeError, "expose_class"):
            self.interpreter.make_default_env({"h": hidden})
        exposed = expose_class(Hidden, constructible=False)
        interpreter = Interpreter(exposed=[exposed])
        env = interpreter.make_default_env({"h": hidden, "hs": [hidden, {"k": (hidden,)}], "give": lambda: hidden})
        interpreter.run_or_raise("r = h.hello(), h is hs[0] is hs[1]['k'][0] is give()", env)
        self.assertEqual(env["r"], ("hello", True))
        self.assertIs(env["hs"][1]["k"][0], hidden)
        result = interpreter.run("type(h)()", env)
        self.assertEqual(str(result.exception), "cannot create 'Hidden' instances")

        class Below(Hidden):
            pass

        with self.assertRaisesRegex(TypeError, "expose_class"):
            interpreter.make_default_env({"h": Below()})

    def test_arguments(self):
        exposed = expose_class(Account, attributes=NAMES)
        self.assertIs(exposed, expose_class(Account, attributes=list(NAMES)))
        self.assertIsInstance(expose_class(Account), ExposedClass)
        self.assertIs(expose_class(Account).host_class, Account)
        self.assertIn("Account", repr(expose_class(Account)))
        for bad in (Account("x"), len, None):
            with self.assertRaises(TypeError):
                expose_class(bad)
        for names in (["_private"], ["__len__"], [""], ["a b"], [3]):
            with self.assertRaises(ValueError):
                expose_class(Account, attributes=names)
        with self.assertRaises(TypeError):
            expose_class(Account, attributes="owner")
        with self.assertRaises(ValueError):
            expose_class(Account, attributes=["owner"], writable=["balance"])
        with self.assertRaises(TypeError):

            class Sub(ExposedClass):
                pass

        with self.assertRaisesRegex(ValueError, "another way"):
            self.interpreter.make_default_env({"a": expose_class(Account), "b": expose_class(Account, True)})
        with self.assertRaises(TypeError):
            Interpreter(exposed=[Account])

    def test_they_are_freed(self):
        class Thing:
            def me(self):
                return self

        interpreter = Interpreter()
        env = interpreter.make_default_env({"Thing": expose_class(Thing), "t": Thing()})
        interpreter.run_or_raise("things = [Thing() for i in range(10)]\nx = t.me()", env)
        env["t"].interpreter = interpreter  # a cycle
        gone = [weakref.ref(Thing), weakref.ref(env["t"]), weakref.ref(interpreter)]
        del Thing, interpreter, env
        gc.collect()
        self.assertEqual([g() for g in gone], [None] * 3)


if __name__ == "__main__":
    unittest.main()
