#: about: recursion through native callbacks raises RecursionError and does not exhaust the host's stack
#: kind: security
#: tests: threat:17
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError

class Thing:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)

    def __len__(self):
        return len(self)

    def __bool__(self):
        return bool(self)

    def __getattr__(self, name):
        return getattr(self, name + "x") if len(name) < 5 else getattr(self, name)

    def __lt__(self, other):
        return sorted([self, other])

    def __iter__(self):
        return iter(self)

    def __contains__(self, value):
        return value in self

    def __format__(self, spec):
        return format(self, spec)

    def __index__(self):
        return [1][self]

    def __add__(self, other):
        return sum([self, other], self)

    def __call__(self, *values):
        return list(map(self, [1]))


thing = Thing()
other = Thing()
for attempt in (
    lambda: repr(thing), lambda: thing == other, lambda: hash(thing), lambda: len(thing), lambda: bool(thing),
    lambda: thing.abc, lambda: sorted([thing, other]), lambda: iter(thing), lambda: 5 in thing, lambda: format(thing),
    lambda: [1][thing], lambda: thing + other, lambda: thing(), lambda: str(thing), lambda: f"{thing}",
    lambda: max([1], key=thing), lambda: {thing: 1}, lambda: list(filter(thing, [1])),
):
    try:
        print(attempt())
    except RecursionError:
        print("RecursionError")
