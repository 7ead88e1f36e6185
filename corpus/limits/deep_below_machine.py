#: about: native walks may go some times as deep as calls, each counted
#: kind: security
#: profile: compat
#: tests: threat:17 builtin:RecursionError
#: limits: depth=200
#: stdout:
#| shallow {'answered'}
#| deep {'RecursionError'}


class Plain:
    def method(self):
        pass


Method = type(Plain().method)
Alias = type(list[int])


def nest(wrap, value, times):
    for level in range(times):
        value = wrap(value)
    return value


walks = {
    "abstract static method": (staticmethod, len, lambda f: f.__isabstractmethod__),
    "abstract class method": (classmethod, len, lambda f: f.__isabstractmethod__),
    "method of method": (lambda f: Method(f, 1), len, lambda f: f.missing),
    "alias of alias": (lambda a: Alias(a, int), list, lambda a: a.missing),
    "name of a property": (property, len, lambda p: p.__name__),
}

for label, depth in (("shallow", 600), ("deep", 2500)):
    outcomes = set()
    for name, (wrap, start, walk) in walks.items():
        value = nest(wrap, start, depth)
        try:
            walk(value)
            outcomes.add("answered")
        except AttributeError:
            outcomes.add("answered")
        except RecursionError:
            outcomes.add("RecursionError")
    print(label, outcomes)
