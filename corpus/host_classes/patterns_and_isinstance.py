#: about: patterns and isinstance read listed members and cannot be turned against the host
#: kind: security
#: env: Account Open kinds
#: tests: threat:13 builtin:isinstance
#: stdout:
#| owner me
#| Account() accepts 0 positional sub-patterns (1 given)
#| attribute access to '__dict__' is blocked in this environment
#| True False False instance Account
#| me 0 100
#| 'Account' object has no attribute '_owner'

a = Account("me")
match a:
    case Account(owner=o, balance=0):
        print("owner", o)
try:
    match a:
        case Account(x):
            print(x)
except TypeError as e:
    print(e)
try:
    match a:
        case Account(__dict__=d):
            print(d)
except AttributeError as e:
    print(e)


class M(type):
    def __instancecheck__(cls, x): return True


class Any(metaclass=M):
    pass


print(isinstance(a, Any), isinstance(3, Account), issubclass(Open, Account), kinds(a))
print("{0.owner} {0.balance}".format(a), f"{a.LIMIT}")
try:
    "{0._owner}".format(a)
except AttributeError as e:
    print(e)
