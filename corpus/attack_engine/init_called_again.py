#: about: __init__ called again on live objects replaces what they hold, and no more
#: kind: security
#: tests: builtin:list builtin:dict builtin:property threat:22
#: stdout:
#| [7] [7]
#| {'z': 1}
#| 2
#| ('again',)

values = [1, 2, 3]
it = iter(values)
next(it)
values.__init__([7])
print(values, list(values))
table = {"a": 1}
table.__init__(z=1)
table.pop("a", None)
print(table)
members = {1, 2, 3}
members.__init__([8, 9])
print(len(members))
error = ValueError("first")
error.__init__("again")
print(error.args)
