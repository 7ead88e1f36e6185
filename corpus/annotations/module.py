#: about: annotations of a module: __annotate__ knows which statements ran
#: kind: language
#: stdout:
#| 1 not kept 1
#| NameError name 'later' is not defined
#| {'a': <class 'int'>, 'b': list[int], 'd': <class 'float'>, 'g': <class 'bool'>} {'a': <class 'int'>, 'b': list[int], 'd': <class 'float'>, 'g': <class 'bool'>}
#| NotImplementedError 
#| NameError name '__annotations__' is not defined
#| __annotate__ [0, 1, 2, 4]

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a: int = 1
b: list[later]
(c): str = "not kept"
if a:
    d: float
else:
    e: bytes
for f in range(2):
    g: bool = f
print(a, c, g)
show(lambda: __annotate__(1))
later = int
print(__annotate__(1), __annotate__(2))
show(lambda: __annotate__(3))
show(lambda: __annotations__)
print(__annotate__.__name__, sorted(__conditional_annotations__))
