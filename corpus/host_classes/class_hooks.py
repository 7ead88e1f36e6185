#: about: hooks of classes that are called by hand on a host class run nothing of the host
#: kind: security
#: env: Open Account
#: tests: threat:13
#: stdout:
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| None
#| AttributeError
#| AttributeError
#| seen 5 {'key': 1}
#| 8

def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)


def extend(base, **keywords):
    class Sub(base, **keywords): pass
    return "extended"


attempt(lambda: Open[int])
attempt(lambda: Account["a"])
attempt(lambda: extend(Open, owner=1))
attempt(lambda: extend(Account))
attempt(lambda: Open.__init_subclass__())
attempt(lambda: Open.__class_getitem__(int))
attempt(lambda: Account.__set_name__(Account, "a"))


class Own(Open):
    def __init_subclass__(cls, **keywords):
        super().__init_subclass__()
        cls.seen = keywords


class Last(Own, key=1): pass


print("seen", Last(5).n, Last.seen)
print(Last(4).double())
