#: about: conversions that ask themselves run into the depth limit
#: kind: security
#: tests: builtin:RecursionError builtin:int builtin:repr builtin:hash builtin:len threat:9 threat:17
#: stdout:
#| {'RecursionError'}

class Loop:
    def __repr__(self):
        return repr(self)

    def __str__(self):
        return str(self)

    def __hash__(self):
        return hash(self)

    def __len__(self):
        return len(self)

    def __int__(self):
        return int(self)

    def __float__(self):
        return float(self)

    def __index__(self):
        return range(10)[self]

    def __format__(self, spec):
        return format(self, spec)

    def __eq__(self, other):
        return self == other

    def __lt__(self, other):
        return self < other

    def __add__(self, other):
        return self + other

    def __neg__(self):
        return -self

    def __iter__(self):
        return iter(self)

    def __call__(self):
        return self()

    def __contains__(self, item):
        return item in self

    def __getitem__(self, key):
        return self[key]

    def __bool__(self):
        return bool(self)

    def __abs__(self):
        return abs(self)

    def __round__(self):
        return round(self)

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *arguments):
        pass

    def __reversed__(self):
        return reversed(self)

    def __dir__(self):
        return dir(self)


loop = Loop()
kinds = set()
for action in (
    lambda: repr(loop), lambda: str(loop), lambda: hash(loop), lambda: len(loop), lambda: int(loop),
    lambda: float(loop), lambda: "ab"[loop], lambda: f"{loop}", lambda: loop == 1, lambda: loop < 1,
    lambda: loop + 1, lambda: -loop, lambda: list(loop), lambda: loop(), lambda: 1 in loop, lambda: loop[0],
    lambda: not loop, lambda: abs(loop), lambda: round(loop), lambda: loop.__enter__(), lambda: reversed(loop),
    lambda: dir(loop), lambda: "%s" % loop, lambda: "%d" % loop, lambda: {loop: 1}, lambda: {loop},
    lambda: "{}".format(loop), lambda: print(loop), lambda: "a" * loop, lambda: bytes(loop), lambda: chr(loop),
    lambda: sorted([loop, loop]), lambda: max(loop, loop), lambda: [loop].index(1), lambda: sum([1], loop),
):
    try:
        action()
        kinds.add("returned")
    except RecursionError as error:
        kinds.add(type(error).__name__)
print(kinds)
