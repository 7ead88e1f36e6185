#: about: keyword arguments come by name, in order, and cannot stand for others
#: kind: security
#: env: echo kinds
#: tests: threat:13
#: stdout:
#| ((1, 2, 3), {'z': 1, 'a': 2, 'm': 3})
#| self=int, args=int, kwargs=int, call=int
#| TypeError: keywords must be strings
#| TypeError: echo() got multiple values for keyword argument 'a'
#| TypeError: echo() argument after * must be an iterable, not int
#| TypeError: echo() argument after ** must be a mapping, not list
#| ((), {'n': 1})

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



print(echo(1, *[2, 3], z=1, a=2, **{"m": 3}))
print(kinds(self=1, args=2, kwargs=3, call=4))
each(lambda: echo(**{1: 2}), lambda: echo(a=1, **{"a": 2}), lambda: echo(*3), lambda: echo(**[1]))


class Name(str):
    def __eq__(self, other):
        print("compared")
        return True
    def __hash__(self):
        return str.__hash__("other")


each(lambda: echo(**{Name("n"): 1}))
