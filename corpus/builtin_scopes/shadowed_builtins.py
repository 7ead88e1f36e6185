#: about: builtins can be shadowed in any scope and come back when the name goes
#: kind: language
#: stdout:
#| local 2
#| 3 5
#| global sum
#| 1
#| -1 str
#| 1
#| name 'abs' is not defined
#| ['x'] 1 1
#| cannot access local variable 'len' where it is not associated with a value

def outer():
    max = "local"
    def inner(): return max
    return inner()
print(outer(), max(1, 2))
class C:
    min = 5
    def m(self): return min(3, 4)
    r = min
print(C().m(), C.r)
sum = lambda *a: "global sum"
def f(): return sum([1])
print(f())
del sum
print(f())
def g():
    global abs
    abs = str
    return abs(-1)
print(g(), abs(-1).__class__.__name__)
del abs
print(abs(-1))
try:
    del abs
except NameError as e: print(e)
print([print for print in "x"], (lambda repr: repr)(1), repr(1))
def h():
    try: return len([])
    except UnboundLocalError as e: return str(e)
    len = 1
print(h())
