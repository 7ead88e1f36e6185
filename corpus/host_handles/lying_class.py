#: about: what an object says of its class does not make it one
#: kind: security
#: env: kinds count Account account
#: tests: threat:13
#: stdout:
#| True True
#| object Liar, object LiarStr, object LiarAccount, instance Account
#| TypeError: count wants an int
#| TypeError: an account wants an owner
#| TypeError: descriptor 'deposit' for 'Account' objects doesn't apply to a 'LiarAccount' object
#| TypeError: descriptor 'balance' for 'Account' objects doesn't apply to a 'LiarAccount' object
#| ValueError: not an amount
#| 0

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class Liar:
    @property
    def __class__(self): return int
    def __index__(self): raise SystemExit("asked")
    __int__ = __index__


class LiarStr(str):
    __class__ = Account


class LiarAccount:
    __class__ = Account
    balance = 10**6


print(isinstance(Liar(), int), isinstance(LiarAccount(), Account))
print(kinds(Liar(), LiarStr("x"), LiarAccount(), account))
each(lambda: count(Liar()), lambda: Account(LiarStr("x")), lambda: Account.deposit(LiarAccount(), 1), lambda: Account.balance.__get__(LiarAccount()),
     lambda: account.deposit(Liar()))
print(account.balance)
