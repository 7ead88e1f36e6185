#: about: operands, subscripts, arguments and targets are evaluated left to right
#: kind: language
#: stdout:
#| a b c 
#| f x y z k 
#| value key 
#| inner first obj i 
#| k1 v1 k2 v2 
#| p q r 
#| cond else 
#| s1 s2 s3 t1 t2 
#| aug rhs {1: 2}
#| e1 e2 ix 
#| outer inner default kwdefault apply-inner apply-outer 

def v(label, value=1):
    print(label, end=" ")
    return value

v("a") + v("b") * v("c")
print()
v("f", max)(v("x"), *v("y", [2]), v("z"), **v("k", {}))
print()
d = {}
d[v("key")] = v("value")
print()
v("obj", d)[v("i")] = v("first", v("inner"))
print()
x = {v("k1"): v("v1"), v("k2"): v("v2")}
print()
v("p") < v("q", 2) < v("r", 3)
print()
v("then") if v("cond", 0) else v("else")
print()
a, d[v("t1")], d[v("t2")] = v("s1"), v("s2"), v("s3")
print()
d[v("aug")] += v("rhs")
print(d)
[v("e1"), v("e2")][v("ix", 0)]
print()

def deco(label):
    v(label)
    return lambda f: v("apply-" + label, f)

@deco("outer")
@deco("inner")
def f(a=v("default"), *, b=v("kwdefault")): pass
print()
