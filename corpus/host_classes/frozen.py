#: about: host classes and their objects cannot be changed, but through a writable member
#: kind: security
#: env: Account account
#: tests: threat:13 builtin:setattr builtin:delattr
#: stdout:
#| you
#| AttributeError: attribute 'balance' of 'Account' objects is not writable
#| AttributeError: 'Account' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'Account' object attribute 'deposit' is read-only
#| AttributeError: 'Account' object attribute 'LIMIT' is read-only
#| AttributeError: attribute 'owner' of 'Account' objects cannot be deleted
#| AttributeError: attribute 'balance' of 'Account' objects is not writable
#| TypeError: owner must be str
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: cannot set 'LIMIT' attribute of immutable type 'Account'
#| TypeError: cannot set 'deposit' attribute of immutable type 'Account'
#| TypeError: cannot set 'x' attribute of immutable type 'Account'
#| TypeError: cannot set 'parse' attribute of immutable type 'Account'
#| TypeError: cannot set '__name__' attribute of immutable type 'Account'
#| TypeError: cannot set '__doc__' attribute of immutable type 'Account'
#| TypeError: cannot set '__init__' attribute of immutable type 'Account'
#| TypeError: cannot set '__annotations__' attribute of immutable type 'Account'
#| TypeError: cannot set '__eq__' attribute of immutable type 'Account'
#| TypeError: cannot set '__module__' attribute of immutable type 'Account'
#| you 0 100 host

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



a = Account("me")
a.owner = "you"
print(a.owner)


def delete_owner():
    del a.owner


def add_in_place():
    a.balance += 1


each(lambda: setattr(a, "balance", 10**6), lambda: setattr(a, "x", 1), lambda: setattr(a, "deposit", 1), lambda: setattr(a, "LIMIT", 0),
     delete_owner, add_in_place, lambda: setattr(a, "owner", 3), lambda: setattr(a, "__class__", Account), lambda: setattr(a, "__class__", int),
     lambda: setattr(Account, "LIMIT", 0), lambda: setattr(Account, "deposit", 1), lambda: setattr(Account, "x", 1), lambda: delattr(Account, "parse"),
     lambda: setattr(Account, "__name__", "x"), lambda: setattr(Account, "__doc__", "x"), lambda: setattr(Account, "__init__", print),
     lambda: setattr(Account, "__annotations__", {}), lambda: setattr(Account, "__eq__", print), lambda: setattr(Account, "__module__", "x"))
print(a.owner, a.balance, Account.LIMIT, account.owner)
