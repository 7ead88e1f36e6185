#: about: changes of the list by __lt__ that cancel out are noticed, or have no effect
#: kind: language
#: stdout:
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('ValueError: list modified during sort', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('ValueError: list modified during sort', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('None', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('ValueError: list modified during sort', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
#| ('ValueError: list modified during sort', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

def run(change):
    l = []
    class C:
        def __init__(self, n): self.n = n
        def __lt__(self, other):
            change(l)
            return self.n < other.n
    l[:] = [C(i * 7 % 10) for i in range(10)]
    result = attempt(l.sort)
    return result, [x.n for x in l]
print(run(lambda l: l[:]), run(lambda l: l.append(1) or l.pop()), run(lambda l: l.clear()), run(lambda l: l.__setitem__(slice(None), [])), run(lambda l: l.__delitem__(slice(None))), run(lambda l: l.extend(())), run(lambda l: l.extend(x for x in ())), run(lambda l: l.reverse()), run(lambda l: l.__init__()), run(lambda l: l.__imul__(3)), run(lambda l: l.sort()), run(lambda l: l.copy().append(1)), run(lambda l: l.insert(0, 1)), run(lambda l: [l.append(5), l.clear()]), sep="\n")
