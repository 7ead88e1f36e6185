#: about: objects of a host class show the members that are listed, and nothing behind them
#: kind: security
#: env: Account
#: tests: threat:13 attribute:__dict__ attribute:__globals__ attribute:__self__ attribute:__func__ attribute:__subclasses__
#: stdout:
#| me 0 True 5 100 100 3 1
#| ['LIMIT', 'balance', 'deposit', 'owner', 'parse', 'twin'] True Account An account of the host.
#| AttributeError: 'Account' object has no attribute '_owner'
#| AttributeError: attribute access to '__dict__' is blocked in this environment
#| AttributeError: attribute access to '__self__' is blocked in this environment
#| AttributeError: attribute access to '__func__' is blocked in this environment
#| AttributeError: attribute access to '__globals__' is blocked in this environment
#| AttributeError: attribute access to '__subclasses__' is blocked in this environment
#| AttributeError: attribute access to '__globals__' is blocked in this environment
#| AttributeError: attribute access to '__code__' is blocked in this environment
#| AttributeError: 'Account' object has no attribute 'secret'
#| AttributeError: attribute access to '__self__' is blocked in this environment
#| AttributeError: attribute access to '__func__' is blocked in this environment
#| TypeError: vars() argument must have __dict__ attribute
#| AttributeError: attribute access to '__self__' is blocked in this environment

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



a = Account("me")
print(a.owner, a.balance, a.deposit(5) is a, a.balance, Account.LIMIT, a.LIMIT, Account.parse("abc"), a.parse("x"))
print(sorted(n for n in dir(a) if not n.startswith("__")), type(a) is Account, Account.__name__, Account.__doc__)
each(lambda: a._owner, lambda: a.__dict__, lambda: a.deposit.__self__, lambda: a.deposit.__func__, lambda: Account.deposit.__globals__,
     lambda: Account.__subclasses__(), lambda: a.__init__.__globals__, lambda: Account.__init__.__code__, lambda: a.secret,
     lambda: Account.__new__.__self__, lambda: Account.parse.__func__, lambda: vars(a), lambda: Account.__init_subclass__.__self__)
