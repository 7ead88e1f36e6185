#: about: an object of a guest's subclass of an open host class is a handle to the host, its Self apart
#: kind: security
#: env: Open kinds same keep kept poke Account
#: tests: threat:13
#: stdout:
#| 4 9 [4] True True 8
#| object Mine, object type, instance Open, class Open, list(object Mine) True False
#| True object Mine
#| AttributeError: attribute 'n' of 'Open' objects is not writable
#| AttributeError: attribute 'n' of 'Open' objects is not writable
#| TypeError: an account wants an owner
#| TypeError: Open wants an int

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class Mine(Open):
    def __init__(self, n):
        super().__init__(n)
        self.extra = [n]
    def double(self):
        return super().double() + 1
    def __eq__(self, other): raise SystemExit("asked")
    __hash__ = __index__ = __len__ = __eq__


m = Mine(4)
print(m.n, m.double(), m.extra, m.me() is m, isinstance(m, Open), Open.double(m))
print(kinds(m, Mine, Open(1), Open, [m]), same(m, m), same(m, Open(4)))
keep(m)
print(kept() is m, poke(m))
each(lambda: setattr(m, "n", 5), lambda: Open.n.__set__(m, 5), lambda: Account(m), lambda: Open(m))
