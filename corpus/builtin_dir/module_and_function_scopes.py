#: about: dir of modules, functions and of scopes with deletions
#: kind: language
#: imports: math
#: stdout:
#| True True True
#| ['a', 'args', 'c', 'k', 'kw']
#| ['note'] True True
#| ['local', 'self'] True True
#| ['a', 'b'] dir

import math
names = dir(math)
print(len(names) > 40, names == sorted(names), "pi" in names)
def f(a, *args, k=1, **kw):
    b = 2
    del b
    for i in (): pass
    c = 3
    return dir()
print(f(0))
f.note = 1
print([n for n in dir(f) if not n.startswith("_")], "__name__" in dir(f), "__call__" in dir(f))
class C:
    def m(self):
        local = 1
        return dir()
print(C().m(), dir(C().m) == sorted(dir(C().m)), "__func__" in dir(C().m))
print([dir for dir in "ab"], dir.__name__)
