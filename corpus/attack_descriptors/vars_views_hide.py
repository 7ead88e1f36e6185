#: about: no view of vars() shows a blocked name: items, iteration, copies, merges, get and pop
#: kind: security
#: tests: attribute:__dict__ builtin:vars builtin:dict threat:7
#: stdout:
#| set()
#| None default

blocked = {"__dict__", "__mro__", "__globals__", "__subclasses__", "__reduce__", "__getattribute__", "__call__", "__code__", "__closure__"}
seen = set()
for thing in (type, object, int, type(lambda: 0), Exception, type(len)):
    view = vars(thing)
    for names in (view, view.keys(), [k for k, v in view.items()], dict(view), view.copy(), {**view}, view | {}, list(reversed(view))):
        seen |= blocked & set(names)
print(seen)
print(vars(type).get("__mro__"), vars(type).get("__mro__", "default"))
