#: about: host objects have no operators, no length, no items and no protocol but identity
#: kind: security
#: env: Account
#: tests: threat:13
#: stdout:
#| True False True True True 2 True 1 True False
#| TypeError: object of type 'Account' has no len()
#| TypeError: 'Account' object is not subscriptable
#| TypeError: unsupported operand type(s) for +: 'Account' and 'Account'
#| TypeError: '<' not supported between instances of 'Account' and 'Account'
#| TypeError: 'Account' object is not iterable
#| TypeError: 'Account' object is not callable
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Account'
#| TypeError: bad operand type for unary -: 'Account'
#| TypeError: %d format: a real number is required, not Account
#| TypeError: unsupported format string passed to Account.__format__
#| TypeError: 'host.Account' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: cannot unpack non-iterable Account object
#| TypeError: Value after * must be an iterable, not Account
#| TypeError: 'Account' object is not a mapping
#| TypeError: can't multiply sequence by non-int of type 'Account'
#| TypeError: argument of type 'Account' is not a container or iterable
#| TypeError: unsupported operand type(s) for divmod(): 'Account' and 'int'
#| TypeError: cannot convert 'Account' object to bytes

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



a, b = Account("me"), Account("me")
print(a == a, a == b, a != b, hash(a) == hash(a), a in [b, a], len({a, b}), bool(a), {a: 1}[a], isinstance(a, Account), not a)


def enter():
    with a:
        pass


def unpack():
    x, y = a


each(lambda: len(a), lambda: a[0], lambda: a + a, lambda: a < b, lambda: iter(a), lambda: a(), lambda: int(a), lambda: -a, lambda: "%d" % a,
     lambda: format(a, "x"), enter, unpack, lambda: [*a], lambda: {**a}, lambda: "x" * a, lambda: "x" in a, lambda: divmod(a, 2), lambda: bytes(a))
