#: about: an object of a subclass of bytearray is a handle: none of its methods runs in the host
#: kind: security
#: env: kinds poke same keep kept echo count Account account
#: tests: threat:13
#: stdout:
#| object Trap, list(object Trap), tuple(object Trap, int), dict(str: object Trap), k=object Trap
#| object Trap list(object Trap) tuple(object Trap) True False
#| True True True Trap
#| TypeError count wants an int
#| TypeError an account wants an owner
#| ValueError not an amount
#| TypeError owner must be str
#| TypeError parse wants a str
#| 0 host 0

def spoil(*args, **kwargs):
    raise SystemExit("a method of the guest ran")


NAMES = """__eq__ __ne__ __lt__ __hash__ __index__ __int__ __float__ __bool__ __len__ __iter__ __next__ __getitem__ __contains__
__call__ __str__ __repr__ __format__ __bytes__ __getattribute__ __getattr__ __setattr__ __del__ __reduce__ __reduce_ex__ __enter__
__exit__ __add__ __radd__ __length_hint__ __buffer__ __instancecheck__ __get__ __set__ __copy__ __deepcopy__ keys""".split()


def trap(base, *args):
    return type("Trap", (base,), dict.fromkeys(NAMES, spoil))(*args)



x = trap(bytearray, b'x')
print(kinds(x, [x], (x, 1), {"k": x}, k=x))
print(poke(x), poke([x]), poke((x,)), same(x, x), same(x, 3))
keep(x)
back, words = echo(x, k=x)
print(back[0] is x, words["k"] is x, kept() is x, type(kept()).__name__)
for f in (lambda: count(x), lambda: Account(x), lambda: account.deposit(x), lambda: setattr(account, "owner", x), lambda: Account.parse(x)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(count(), account.owner, account.balance)
