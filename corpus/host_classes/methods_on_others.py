#: about: methods and attributes of a host class work on its own objects only
#: kind: security
#: env: Account account token Open
#: tests: threat:13
#: stdout:
#| TypeError: descriptor 'deposit' for 'Account' objects doesn't apply to a 'Fake' object
#| TypeError: descriptor 'deposit' for 'Account' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'deposit' for 'Account' objects doesn't apply to a 'Token' object
#| TypeError: unbound method Account.deposit() needs an argument
#| TypeError: descriptor 'balance' for 'Account' objects doesn't apply to a 'Fake' object
#| TypeError: descriptor 'owner' for 'Account' objects doesn't apply to a 'Token' object
#| True
#| TypeError: 'deposit' needs an object of class 'Account' of the host that its constructor has made
#| TypeError: an account wants an owner
#| TypeError: descriptor 'twin' for 'Account' objects doesn't apply to a 'Open' object
#| TypeError: descriptor 'double' for 'Open' objects doesn't apply to a 'Account' object
#| TypeError: descriptor 'deposit' for 'Account' objects doesn't apply to a 'Token' object
#| 0

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class Fake:
    owner = "x"
    balance = 10**9


each(lambda: Account.deposit(Fake(), 1), lambda: Account.deposit(3, 1), lambda: Account.deposit(token, 1), lambda: Account.deposit(),
     lambda: Account.balance.__get__(Fake()), lambda: Account.owner.__set__(token, "x"), lambda: Account.balance.__get__(None, Account) is Account.balance,
     lambda: Account.deposit(object.__new__(Account), 1), lambda: Account.deposit(Account.__new__(Account), 1), lambda: Account.twin(Open(1)),
     lambda: Open.double(account), lambda: Account.deposit.__get__(token)(1))
print(account.balance)
