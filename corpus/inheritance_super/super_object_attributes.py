#: about: the attributes of a super object, bound and not
#: kind: language
#: profile: compat
#: stdout:
#| B None
#| B B
#| B B
#| AttributeError readonly attribute
#| AttributeError readonly attribute

class A:
    def hello(self): return "A"

class B(A):
    def hello(self): return "B" + super().hello()

unbound = super(B)
bound = super(B, B())
of_class = super(B, B)
print(unbound.__thisclass__.__name__, unbound.__self_class__)
print(bound.__thisclass__.__name__, bound.__self_class__.__name__)
print(of_class.__thisclass__.__name__, of_class.__self_class__.__name__)
for name in ("__thisclass__", "__self_class__"):
    try:
        setattr(bound, name, A)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
