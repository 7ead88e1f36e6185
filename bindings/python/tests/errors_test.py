"""What the host sees of the guest's exceptions."""

import unittest

from pynterp_go import GuestException, Interpreter
from pynterp_go._errors import guest_error


class ErrorTest(unittest.TestCase):
    def setUp(self):
        self.interpreter = Interpreter()

    def error(self, source):
        return self.interpreter.run(source, self.interpreter.make_default_env(), "guest.py").exception

    def test_builtin_exceptions(self):
        for source, cls, args in (
            ("1 / 0", ZeroDivisionError, ("division by zero",)),
            ("raise ValueError('a', )", ValueError, ("a",)),
            ("raise ValueError", ValueError, ()),
            ("{}['k']", KeyError, ("k",)),
            ("{}[(1, 'a')]", KeyError, ((1, "a"),)),
            ("x", NameError, ("name 'x' is not defined",)),
            ("raise StopIteration", StopIteration, ()),
            ("raise OSError('disk')", OSError, ("disk",)),
            ("raise Exception('foo')", Exception, ("foo",)),
        ):
            e = self.error(source)
            self.assertIs(type(e), cls, source)
            self.assertEqual(e.args, args)
            self.assertEqual(e.guest_type, cls.__name__)
            self.assertTrue(e.guest_traceback.startswith("Traceback (most recent call last):\n  File \"guest.py\", line 1"))

    def test_syntax_errors(self):
        e = self.error("x = = 1")
        self.assertIsInstance(e, SyntaxError)
        self.assertIn("invalid syntax", str(e))
        self.assertIn("x = = 1", e.guest_traceback)

    def test_types_that_need_more_than_a_message(self):
        e = self.error("b'\\xff'.decode()")
        self.assertIsInstance(e, UnicodeError)
        self.assertEqual(e.guest_type, "UnicodeDecodeError")
        self.assertIn("can't decode byte 0xff", str(e))
        e = self.error("raise ExceptionGroup('several', [ValueError()])")
        self.assertIsInstance(e, GuestException)
        self.assertEqual(e.guest_type, "ExceptionGroup")

    def test_the_guests_own_types(self):
        e = self.error("class Mine(ValueError): pass\nraise Mine('text')")
        self.assertIs(type(e), GuestException)
        self.assertEqual((e.guest_type, str(e), e.guest_message), ("Mine", "text", "text"))

    def test_exits(self):
        for source, code in (("raise SystemExit(7)", 7), ("raise SystemExit", None), ("exit('bye')", "bye"), ("exit(0)", 0)):
            e = self.error(source)
            self.assertIsInstance(e, SystemExit)
            self.assertEqual(e.code, code)
            self.assertEqual(e.guest_type, "SystemExit")

    def test_names_that_would_mislead(self):
        e = self.error("class KeyboardInterrupt(Exception): pass\nraise KeyboardInterrupt")
        self.assertIs(type(e), GuestException)
        e = self.error("class SystemExit(Exception): pass\nraise SystemExit(3)")
        self.assertIs(type(e), GuestException)
        e = self.error("class print(Exception): pass\nraise print")
        self.assertIs(type(e), GuestException)

    def test_key_errors_of_odd_keys(self):
        self.assertEqual(guest_error("KeyError", "<object>", "", False, None).args, ("<object>",))
        self.assertEqual(guest_error("KeyError", "", "", False, None).args, ())

    def test_hosts_objects_are_not_in_the_chain(self):
        e = self.error("try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('b') from e")
        self.assertIsNone(e.__cause__)
        self.assertIsNone(e.__context__)
        self.assertIn("ZeroDivisionError", e.guest_traceback)


if __name__ == "__main__":
    unittest.main()
