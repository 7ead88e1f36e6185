#: about: changing containers while they are walked
#: kind: language
#: stdout:
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary keys changed during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: Set changed size during iteration
#| {1: 9, 2: 9}
#| [1, 2, 3, 10, 20, 30, 100, 200]
#| ([1, 3], [3, 4])
#| ([4, 3, 2, 1], [])
#| bytearray(b'abbcc')
#| (False, [])
#| ValueError: list.index(x): x not in list
#| ValueError: list.remove(x): x not in list
#| ValueError: list modified during sort
#| ([[], [], []], [1, 2, 3])
#| True
#| []
#| RuntimeError: dictionary changed size during iteration
#| [1, 1, 2, 1, 2, 1, 2, 1, 2, 2, 1, 2, 1, 2, 1, 2]
#| ({1: 1}, set())
#| [1, 'a', 'b', 3, 9, 9]
#| a-b
#| ([(1, 2)], [(1, 'a'), (2, 'b')])
#| 1

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
d = {1: 1, 2: 2}
def grow_dict():
    for k in d: d[k + 10] = 1
attempt(grow_dict)
def shrink_dict():
    e = {1: 1, 2: 2, 3: 3}
    for k in e: del e[k]
attempt(shrink_dict)
def same_size():
    e = {1: 1, 2: 2}
    seen = []
    for k in e:
        seen.append(k)
        if k < 10:
            del e[k]
            e[k + 10] = 1
        if len(seen) > 6: break
    return seen
attempt(same_size)
def values():
    e = {1: 1, 2: 2}
    for v in e.values(): e[v + 5] = 0
attempt(values)
def items():
    e = {1: 1, 2: 2}
    for k, v in e.items(): e.pop(k)
attempt(items)
def setgrow():
    s = {1, 2}
    for x in s: s.add(x + 10)
attempt(setgrow)
def setval():
    e = {1: 1, 2: 2}
    for k in e: e[k] = 9
    return e
attempt(setval)
def listgrow():
    l = [1, 2, 3]
    for x in l:
        if len(l) < 8: l.append(x * 10)
    return l
attempt(listgrow)
def listshrink():
    l = [1, 2, 3, 4]
    out = []
    for x in l:
        out.append(x)
        l.pop(0)
    return out, l
attempt(listshrink)
def rev():
    l = [1, 2, 3, 4]
    out = []
    for x in reversed(l):
        out.append(x)
        l.pop()
    return out, l
attempt(rev)
def bytearr():
    b = bytearray(b"ab")
    for x in b:
        if len(b) < 5: b.append(x + 1)
    return b
attempt(bytearr)
class Evil:
    def __init__(self, l): self.l = l
    def __eq__(self, o):
        self.l.clear()
        return False
    __hash__ = object.__hash__
def contains():
    l = []
    l.extend([Evil(l), Evil(l), 3])
    return 3 in l, l
attempt(contains)
def index():
    l = []
    l.extend([1, Evil(l), 3])
    return l.index(3)
attempt(index)
def removing():
    l = []
    l.extend([Evil(l), 3])
    return l.remove(3)
attempt(removing)
def sorting():
    l = [3, 1, 2]
    l.sort(key=lambda x: l.append(x) or x)
    return l
attempt(sorting)
def sort_seen():
    l = [3, 1, 2]
    seen = []
    l.sort(key=lambda x: seen.append(list(l)) or x)
    return seen, l
attempt(sort_seen)
def comparing():
    a, b = [1], [1]
    class X:
        def __eq__(self, o):
            a.clear(); b.clear()
            return True
    a[:] = [X(), 2]; b[:] = [X(), 3]
    return a == b
attempt(comparing)
def iter_exhausted():
    l = [1]
    it = iter(l)
    list(it)
    l.append(2)
    return list(it)
attempt(iter_exhausted)
def dict_iter_resume():
    e = {1: 1}
    it = iter(e)
    next(it)
    e[2] = 2
    return next(it, "end")
attempt(dict_iter_resume)
def extend_self():
    l = [1, 2]
    l.extend(l)
    l += l
    l[1:1] = l
    return l
attempt(extend_self)
def update_self():
    e = {1: 1}
    e.update(e)
    e |= e
    s = {1, 2}
    s.update(s); s -= s
    return e, s
attempt(update_self)
def slice_assign_gen():
    l = [1, 2, 3]
    l[:] = (x for x in l)
    l[1:2] = (l.append(9) or x for x in "ab")
    return l
attempt(slice_assign_gen)
def join_mut():
    l = ["a", "b"]
    return "-".join(l.pop() if len(l) > 5 else x for x in l)
attempt(join_mut)
def map_two():
    it = iter([1, 2, 3])
    return list(zip(it, it)), list(map(lambda *a: a, [1, 2, 3], "ab"))
attempt(map_two)
def dict_key_mutates():
    class K:
        def __hash__(self): return 1
        def __eq__(self, o):
            e.clear()
            return True
    e = {K(): 1}
    e[K()] = 2
    return len(e)
attempt(dict_key_mutates)
