#: about: what a guest class puts over a host member is the guest's, and the host does not ask it
#: kind: security
#: profile: compat
#: env: Open keep kept poke Account
#: tests: threat:13
#: stdout:
#| 1000000 mine 6 3 ['n', 'me']
#| [] True
#| 3 True 6
#| __class__ assignment only supported for mutable types or ModuleType subclasses
#| __class__ assignment only supported for mutable types or ModuleType subclasses
#| __class__ assignment only supported for mutable types or ModuleType subclasses

class Mine(Open):
    n = property(lambda self: 10**6)
    def me(self): return "mine"
    def __getattribute__(self, name):
        seen.append(name)
        return super().__getattribute__(name)


seen = []
m = Mine(3)
print(m.n, m.me(), Open.double(m), Open.n.__get__(m), seen)
seen.clear()
keep(m)
poke(m)
print(seen, kept() is m)


class Reclassed(Open):
    pass


m.__class__ = Reclassed
print(m.n, m.me() is m, m.double())
for cls in (Open, Account, int):
    try:
        m.__class__ = cls
    except TypeError as e:
        print(e)
