#: about: if, elif, else and conditional expressions
#: kind: language
#: stdout:
#| ['A', 'B', 'C', 'F', 'bad']
#| falsy
#| short-circuit chain
#| c 2 1
#| ['even', 1, 'even', 3] zero
#| else
#| one line
#| two statements
#| 5
#| debug is on

def grade(n):
    if n >= 90: return "A"
    elif n >= 80:
        return "B"
    elif n >= 70: return "C"
    else:
        if n < 0: return "bad"
        return "F"

print([grade(n) for n in (95, 85, 70, 10, -1)])
x = None
if x: pass
elif not x: print("falsy")
if (y := [1, 2]) and y[0] == 1 and len(y) > 1: print("short-circuit chain")
print("a" if 0 else "b" if 0 else "c", (1 if True else 2) + 1, 1 if True else 2 + 1)
print([i if i % 2 else "even" for i in range(4)], (lambda n: "pos" if n > 0 else "neg" if n < 0 else "zero")(0))
if True:
    if False: print("no")
else: print("dangling else belongs to the outer if")
if []: print("no")
elif {}: print("no")
elif "": print("no")
else: print("else")
if 1: print("one line"); print("two statements")
z = 5 if x is None else x.missing
print(z)
if __debug__: print("debug is on")
