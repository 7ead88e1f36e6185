#: about: __init__ and __new__ of subclasses
#: kind: language
#: stdout:
#| {1: 2, 'x': 3} 2 A True
#| {'new': 0} {'new': 1, 1: 2} {'new': 0, 'k': 1}
#| {}
#| TypeError: C.__init__() takes 1 positional argument but 2 were given
#| {}
#| {}
#| TypeError: dict.__new__(int): int is not a subtype of dict
#| TypeError: dict.__new__(): not enough arguments
#| TypeError: dict.__new__(X): X is not a type object (int)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class A(dict):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.made = len(self)
a = A([(1, 2)], x=3)
print(a, a.made, type(a).__name__, isinstance(a, dict))
class B(dict):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, "ignored", also="ignored")
        self["new"] = len(args)
        return self
print(B(), B({1: 2}), B(k=1))
class C(dict):
    def __init__(self): pass
show(lambda: C(), lambda: C(1), lambda: C.__new__(C, 1, 2, 3, a=4), lambda: dict.__new__(dict, {1: 2}), lambda: dict.__new__(int), lambda: dict.__new__(), lambda: dict.__new__(5))
