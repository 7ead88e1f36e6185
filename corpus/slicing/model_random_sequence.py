#: about: a long pseudo-random sequence of slice operations against a model made of items
#: kind: language
#: stdout:
#| 17797 [29972, 29971, 1, 2, 3, 4]

state = 12345
def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state // 65536 % n
def bound(n): return None if rnd(4) == 0 else rnd(2 * n + 6) - n - 3
l, model, checks = list(range(10)), list(range(10)), 0
for step in range(3000):
    n = len(l)
    s = slice(bound(n), bound(n), (None, 1, 2, -1, -2, 3, -3)[rnd(7)])
    places = [*range(*s.indices(n))]
    match rnd(3):
        case 0:
            del l[s]
            model = [x for i, x in enumerate(model) if i not in places]
        case 1:
            new = [step * 10 + i for i in range(len(places))]
            l[s] = new
            for p, x in zip(places, new): model[p] = x
        case 2 if s.step in (None, 1):
            new = range(step, step + rnd(5))
            l[s] = new
            first = s.indices(n)[0]
            model = model[:first] + [*new] + model[first + len(places):]
        case _:
            l.append(step)
            model += [step]
    if l != model: print("different", step, s); break
    checks += len(l)
    if len(l) > 40: del l[20:], model[20:]
    if len(l) < 3: l += [1, 2, 3, 4]; model += [1, 2, 3, 4]
print(checks, l[:8])
