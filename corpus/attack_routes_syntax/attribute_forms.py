#: about: each instruction that has an attribute's name refuses a blocked one: reading, writing, deleting, calling, in each place of the syntax
#: kind: security
#: tests: attribute:__code__ attribute:__globals__ attribute:__dict__
#: stdout:
#| 22 refused
#| 22 refused with an identifier that is the same only once it is normalised

def f():
    pass


class Keep:
    def __enter__(self): return 1
    def __exit__(self, *args): return False


FORMS = """
f.NAME
f.NAME = 1
del f.NAME
f.NAME += 1
f.NAME()
f.NAME.x
f.NAME.x = 1
f.NAME: int = 1
for f.NAME in [1]: pass
with Keep() as f.NAME: pass
(f.NAME, x) = 1, 2
[*f.NAME] = 1, 2
x = [f.NAME for x in [1]]
x = [1 for f.NAME in [1]]
x = lambda: f.NAME
x = f'{f.NAME}'
x = f'{1:{f.NAME}}'
x = t'{f.NAME}'
def g(a=f.NAME): pass
class C(f.NAME): pass
assert f.NAME
raise f.NAME
""".strip().split("\n")


def f0(): f.__globals__
def f1(): f.__globals__ = 1
def f2(): del f.__globals__
def f3(): f.__globals__ += 1
def f4(): f.__globals__()
def f5(): f.__globals__.x
def f6(): f.__globals__.x = 1
def f7(): f.__globals__: int = 1
def f8():
    for f.__globals__ in [1]: pass
def f9():
    with Keep() as f.__globals__: pass
def f10(): (f.__globals__, x) = 1, 2
def f11(): [*f.__globals__] = 1, 2
def f12(): x = [f.__globals__ for x in [1]]
def f13(): x = [1 for f.__globals__ in [1]]
def f14(): (lambda: f.__globals__)()
def f15(): x = f'{f.__globals__}'
def f16(): x = f'{1:{f.__globals__}}'
def f17(): x = t'{f.__globals__}'
def f18():
    def g(a=f.__globals__): pass
def f19():
    class C(f.__globals__): pass
def f20(): assert f.__globals__
def f21(): raise f.__globals__


def n0(): f.__glob𝒶ls__
def n1(): f.__glob𝒶ls__ = 1
def n2(): del f.__glob𝒶ls__
def n3(): f.__glob𝒶ls__ += 1
def n4(): f.__glob𝒶ls__()
def n5(): f.__glob𝒶ls__.x
def n6(): f.__glob𝒶ls__.x = 1
def n7(): f.__glob𝒶ls__: int = 1
def n8():
    for f.__glob𝒶ls__ in [1]: pass
def n9():
    with Keep() as f.__glob𝒶ls__: pass
def n10(): (f.__glob𝒶ls__, x) = 1, 2
def n11(): [*f.__glob𝒶ls__] = 1, 2
def n12(): x = [f.__glob𝒶ls__ for x in [1]]
def n13(): x = [1 for f.__glob𝒶ls__ in [1]]
def n14(): (lambda: f.__glob𝒶ls__)()
def n15(): x = f'{f.__glob𝒶ls__}'
def n16(): x = f'{1:{f.__glob𝒶ls__}}'
def n17(): x = t'{f.__glob𝒶ls__}'
def n18():
    def g(a=f.__glob𝒶ls__): pass
def n19():
    class C(f.__glob𝒶ls__): pass
def n20(): assert f.__glob𝒶ls__
def n21(): raise f.__glob𝒶ls__


def refusals(prefix):
    count = 0
    for i, form in enumerate(FORMS):
        # Twice: the first time fills the instruction's cache.
        for _ in range(2):
            try:
                globals()[prefix + str(i)]()
                print("OPEN", form)
            except AttributeError as e:
                if str(e) != "attribute access to '__globals__' is blocked in this environment":
                    print(form, e)
        count += 1
    return count


print(refusals("f"), "refused")
print(refusals("n"), "refused with an identifier that is the same only once it is normalised")
