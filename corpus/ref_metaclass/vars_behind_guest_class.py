#: about: vars() of classes whose metaclass has a guest class before type
#: kind: language
#: stdout:
#| 1 mappingproxy
#| 'mappingproxy' object does not support item assignment
#| 3 3

class Base: pass
class Meta(Base, type): pass
class E(metaclass=Meta): x = 1
print(vars(E)["x"], type(vars(E)).__name__)
try: vars(E)["x"] = 2
except TypeError as e: print(e)
E.y = 3
print(E.y, vars(E)["y"])
