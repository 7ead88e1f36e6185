#: about: a handle that the host keeps is the guest's object, changed classes and all
#: kind: security
#: env: keep kept kinds same
#: tests: threat:13
#: stdout:
#| b True object B True
#| B
#| False True

class A: kind = "a"
class B: kind = "b"


x = A()
keep(x)
x.__class__ = B
print(kept().kind, kept() is x, kinds(kept()), same(kept(), x))
x = None
print(type(kept()).__name__)
keep([kept()])
first, second = kept(), kept()
print(first is second, first[0] is second[0])
