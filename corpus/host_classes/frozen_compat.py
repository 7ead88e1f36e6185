#: about: under compat, too, no wrapper and no namespace changes a host class
#: kind: security
#: profile: compat
#: env: Account
#: tests: threat:13 attribute:__setattr__ attribute:__dict__ attribute:__bases__
#: stdout:
#| AttributeError: 'Account' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: cannot set 'LIMIT' attribute of immutable type 'Account'
#| TypeError: cannot set 'parse' attribute of immutable type 'Account'
#| AttributeError: attribute 'balance' of 'Account' objects is not writable
#| AttributeError: 'mappingproxy' object has no attribute 'update'
#| AttributeError: attribute 'balance' of 'Account' objects is not writable
#| AttributeError: 'Account' object has no attribute '__dict__'
#| TypeError: cannot set '__bases__' attribute of immutable type 'Account'
#| TypeError: cannot set '__name__' attribute of immutable type 'Account'
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| <class 'object'>
#| ['LIMIT', 'balance', 'deposit', 'owner', 'parse', 'twin']
#| AttributeError: attribute access to '__globals__' is blocked in this environment
#| True
#| AttributeError: attribute access to '__subclasses__' is blocked in this environment
#| 1 100

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



a = Account("me")
each(lambda: object.__setattr__(a, "x", 1), lambda: type.__setattr__(Account, "LIMIT", 0), lambda: type.__delattr__(Account, "parse"),
     lambda: a.__setattr__("balance", 9), lambda: Account.__dict__.update(x=1), lambda: Account.__dict__["balance"].__set__(a, 9),
     lambda: a.__dict__, lambda: type.__dict__["__bases__"].__set__(Account, (int,)), lambda: type.__dict__["__name__"].__set__(Account, "X"),
     lambda: object.__dict__["__class__"].__set__(a, int), lambda: Account.__base__, lambda: sorted(k for k in Account.__dict__ if k[0] != "_"),
     lambda: object.__getattribute__(a, "__globals__"), lambda: Account.__dict__["deposit"].__get__(a, Account)(1) is a, lambda: Account.__subclasses__())
print(a.balance, Account.LIMIT)
