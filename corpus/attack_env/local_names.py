#: about: locals, vars and dir inside a function show its own names only
#: kind: security
#: tests: builtin:locals builtin:vars builtin:dir threat:13
#: stdout:
#| ['a', 'b', 'c']
#| ['a', 'b', 'c', 'first']
#| ['a', 'b', 'c', 'first', 'second']
#| ['x']
#| [['one']]
#| [['.0', 'one']]

def function(a, b=2):
    c = 3
    first = sorted(locals())
    second = sorted(vars())
    third = sorted(dir())
    return first, second, third


print(*function(1), sep="\n")


class Body:
    x = 1
    print([name for name in locals() if not name.startswith("__")])


print([sorted(locals()) for one in [1]])
print(list(sorted(locals()) for one in [1]))
