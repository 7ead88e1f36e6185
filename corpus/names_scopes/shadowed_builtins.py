#: about: builtins can be shadowed and come back when the shadow is deleted
#: kind: language
#: stdout:
#| 3
#| shadow
#| 3
#| name 'len' is not defined
#| ('a', 'b') ['a', 'b']
#| 5 True
#| xx 5
#| 1
#| int

print(len("abc"))
len = lambda value: "shadow"
print(len("abc"))
del len
print(len("abc"))
try:
    del len
except NameError as error:
    print(error)

def f():
    list = tuple
    return list("ab")

print(f(), list("ab"))

class C:
    id = 5
    def id_of(self): return callable(id)

print(C.id, C().id_of())
def g(str): return str * 2
print(g("x"), str(5))
for type in [1]: pass
print(type)
del type
print(type(1).__name__)
