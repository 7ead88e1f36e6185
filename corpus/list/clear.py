#: about: list.clear empties the list for everyone who has it
#: kind: language
#: stdout:
#| None [] [] [] None 0
#| [5] TypeError: list.clear() takes no arguments (1 given) TypeError: list.clear() takes no keyword arguments TypeError: unbound method list.clear() needs an argument TypeError: descriptor 'clear' for 'list' objects doesn't apply to a 'tuple' object [5]
#| [1, 2] []
#| [] 1 <class '__main__.L'>
#| [[], []]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [1, 2, 3]
alias, it = l, iter(l)
next(it)
print(l.clear(), l, alias, list(it), l.clear(), len(l))
l.append(5)
print(alias, attempt(l.clear, 1), attempt(lambda: l.clear(x=1)), attempt(list.clear), attempt(list.clear, ()), l)
seen = []
m = [1, 2, 3, 4]
for x in m:
    seen.append(x)
    if x == 2: m.clear()
print(seen, m)
class L(list): pass
n = L("ab")
n.tag = 1
n.clear()
print(n, n.tag, type(n))
inner = [1]
outer = [inner, inner]
inner.clear()
print(outer)
