#: about: functions whose special method calls them again end in RecursionError
#: kind: language
#: stdout:
#| RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError RecursionError 

class R:
    def __abs__(self): return abs(self)
    def __round__(self, n=None): return round(self, n)
    def __divmod__(self, o): return divmod(self, o)
    def __pow__(self, o, m=None): return pow(self, o, m)
    def __len__(self): return len(self)
    def __bool__(self): return bool(self)
    def __hash__(self): return hash(self)
    def __iter__(self): return iter(self)
    def __next__(self): return next(self)
    def __reversed__(self): return reversed(self)
    def __index__(self): return hex(self)
    def __format__(self, s): return format(self, s)
    def __dir__(self): return dir(self)
    def __call__(self, *a): return self(*a)
    def __repr__(self): return repr(self)
    def __lt__(self, o): return min(self, o)
    def __gt__(self, o): return max(self, o)
    def __radd__(self, o): return sum([self])
    def __instancecheck__(self, o): return isinstance(o, self)
    def __subclasscheck__(self, o): return issubclass(o, self)
r = R()
for f in (abs, round, len, bool, hash, iter, next, reversed, hex, format, dir, repr, ascii, lambda r: divmod(r, 1), lambda r: pow(r, 2, 3), lambda r: r(), lambda r: min(r, r), lambda r: max(r, 1), lambda r: sum([1, r]), lambda r: sorted([r, r]), lambda r: isinstance(1, r), lambda r: issubclass(int, r), lambda r: all([r]), lambda r: any([r]), lambda r: [*map(r, [1])], lambda r: [*filter(r, [1])]):
    try: f(r); print("no error")
    except RecursionError: print("RecursionError", end=" ")
print()
