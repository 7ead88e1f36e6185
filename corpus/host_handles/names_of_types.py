#: about: the name of a handle's type is text, whatever the guest calls its class
#: kind: security
#: env: kinds poke
#: tests: threat:13
#: stdout:
#| object int
#| object Account
#| object GuestObject
#| object a b
#| object €
#| object __main__
#| object xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#| object C, object Meta object C object Meta

for name in ("int", "Account", "GuestObject", "a b", "\u20ac", "__main__", "x" * 50):
    print(kinds(type(name, (), {})()))


class Meta(type):
    def __getattribute__(cls, name): raise SystemExit("asked")
    def __repr__(cls): raise SystemExit("asked")
    __str__ = __instancecheck__ = __repr__


C = Meta("C", (), {"__qualname__": "other.C"})
print(kinds(C(), C), poke(C()), poke(C))
