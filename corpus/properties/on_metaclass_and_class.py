#: about: properties on a metaclass, and class-level access
#: kind: language
#: stdout:
#| label of C
#| 5 label of C
#| 'C' object has no attribute 'label'
#| property 1 True
#| label of Sub
#| 1 2 2 4

class Meta(type):
    @property
    def label(cls): return "label of " + cls.__name__
    @label.setter
    def label(cls, value): cls.stored = value

class C(metaclass=Meta):
    @property
    def own(self): return 1

print(C.label)
C.label = 5
print(C.stored, C.label)
try:
    C().label
except AttributeError as error:
    print(error)
print(type(C.own).__name__, C().own, isinstance(C.own, property))

class Sub(C):
    label = "class attribute"

print(Sub.label)

class Counter:
    total = 0
    @property
    def n(self):
        type(self).total += 1
        return self.total

c = Counter()
print(c.n, c.n, Counter.total, c.n if hasattr(c, "n") else None)
