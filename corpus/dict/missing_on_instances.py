#: about: __missing__ is looked up on the class
#: kind: language
#: stdout:
#| KeyError: 'x'
#| 'class'
#| 'class'
#| KeyError: 'x'
#| AttributeError: 'dict' object has no attribute '__missing__'
#| False
#| ('static', 1)
#| ('C', 1)
#| TypeError: 'NoneType' object is not callable

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class D(dict): pass
d = D()
d.__missing__ = lambda key: "instance"
show(lambda: d["x"])
D.__missing__ = lambda self, key: "class"
show(lambda: d["x"], lambda: D.__missing__(d, 1))
del D.__missing__
show(lambda: d["x"], lambda: {}.__missing__, lambda: hasattr(dict, "__missing__"))
class S(dict):
    @staticmethod
    def __missing__(key): return ("static", key)
class C(dict):
    @classmethod
    def __missing__(cls, key): return (cls.__name__, key)
class N(dict): __missing__ = None
show(lambda: S()[1], lambda: C()[1], lambda: N()[1])
