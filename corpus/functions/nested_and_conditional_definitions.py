#: about: def is a statement: it can run in a branch, a loop or not at all
#: kind: language
#: stdout:
#| then
#| [1, 3, 9] (2,)
#| redefined
#| 16 12
#| cannot access local variable 'area' where it is not associated with a value
#| False

flag = True
if flag:
    def pick(): return "then"
else:
    def pick(): return "else"
print(pick())
fs = []
for n in range(3):
    def power(x, n=n): return x ** n
    fs.append(power)
print([f(3) for f in fs], power.__defaults__)
def pick(): return "redefined"
print(pick())

def factory(kind):
    if kind == "square":
        def area(s): return s * s
    elif kind == "circle":
        def area(r): return 3 * r * r
    return area

print(factory("square")(4), factory("circle")(2))
try:
    factory("none")
except UnboundLocalError as error:
    print(error)
try:
    def both(a=1 / 0): pass
except ZeroDivisionError:
    print("both" in globals())
