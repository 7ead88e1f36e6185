#: about: a host class that is not for extending cannot be extended, by any route
#: kind: security
#: env: Account
#: tests: threat:13 builtin:type builtin:super
#: stdout:
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| AttributeError: attribute access to '__bases__' is blocked in this environment
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| TypeError: class 'Account' of the host is constructor-only: it cannot be subclassed
#| True True

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class Plain:
    pass


class Meta(type):
    def mro(cls):
        return [cls, Account, object]


class Entries:
    def __mro_entries__(self, bases):
        return (Account,)


def by_statement():
    class C(Account):
        pass


def by_mro():
    class C(metaclass=Meta):
        pass


def by_entries():
    class C(Entries()):
        pass


def by_two():
    class C(Plain, Account):
        pass


def by_generic():
    class C[T](Account):
        pass


def by_bases():
    class C(Plain):
        pass
    C.__bases__ = (Account,)


each(by_statement, by_mro, by_entries, by_two, by_generic, by_bases, lambda: type("C", (Account,), {}), lambda: Meta("C", (Account,), {}),
     lambda: type(Account)("C", (Account,), {}), lambda: type.__new__(type, "C", (Account,), {}))
print(issubclass(Account, object), Account.mro() == [Account, object])
