#: about: the constructor of a host class gets exact values, and makes objects of its class alone
#: kind: security
#: env: Account account kinds
#: tests: threat:13
#: stdout:
#| TypeError: an account wants an owner
#| TypeError: an account wants an owner
#| TypeError: an account wants an owner
#| TypeError: an account wants an owner
#| TypeError: an account wants an owner
#| TypeError: an account wants an owner
#| instance Account, class Account, list(instance Account) False False
#| z True False
#| True

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class Text(str):
    def __str__(self): raise SystemExit("asked")
    __eq__ = __len__ = __str__
    __hash__ = str.__hash__


each(lambda: Account(), lambda: Account(1), lambda: Account(Text("x")), lambda: Account("a", "b"), lambda: Account(owner="x"), lambda: Account(["x"]))
print(kinds(Account("x"), Account, [Account("y")]), Account("x") is Account("x"), Account("x") == Account("x"))
print(type(account)("z").owner, callable(Account), callable(account))
a = Account("first")
try:
    a.__init__("second")
except TypeError as e:
    print("TypeError")
print(a.owner in ("first", "second"))
