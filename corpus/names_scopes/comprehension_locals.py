#: about: locals() inside comprehensions of functions, modules and classes
#: kind: language
#: stdout:
#| [['y']]
#| [['y']] [[]]
#| [['y']] [['y']]
#| [['a', 'y']]
#| [['a', 'b', 'k', 'y']]
#| [<class 'dict'>] [False]
#| name 'w' is not defined
#| ([[('y', 1)], [('y', 2)]], [[['r', 'y', 'z']]], [['r', 'r2', 'y']], [['a', 'b', 'r', 'r2', 'r3', 'y']], ['r', 'r2', 'r3', 'r4', 'y'])
#| [['a']] ['r', 'y']
#| [['.0', 'one']]

print([sorted(locals()) for y in [0]])
class A:
    q=1
    print([sorted(locals()) for y in [0]], [(lambda: sorted(locals()))() for z in [0]])
    print([dir() for y in [0]], [sorted(vars()) for y in [0]])
def f():
    a=1
    print([sorted(locals()) for y in [0]])
    b=2
    return [sorted(locals()) for y in [0] for k in [1]]
print(f())
print([type(locals()) for y in [0]], [locals() is locals() for y in [0]])

try: print(w)
except NameError as e: print(e)

def f(y):
    r=[sorted(locals().items()) for y in [1,2]]
    r2=[[sorted(locals()) for z in [y]] for y in [3]]
    r3=[(lambda: y, sorted(locals()))[1] for y in [4]]
    r4=[sorted(locals()) for a in [1] for b in [2]]
    return r,r2,r3,r4,sorted(locals())
print(f(0))
class K:
    y=5
    r=[sorted(locals()) for a in [1]]
    s=sorted(k for k in locals() if k[0]!='_')
print(K.r,K.s)

def generator_locals(): return [sorted(d) for d in (locals() for one in [1])]
print(generator_locals())
