#: about: assignment expressions: scope, precedence, in comprehensions and conditions
#: kind: language
#: stdout:
#| 5
#| 6 5 [1, 2] (1, 2) 1
#| 3 2 1 stop 0
#| [0, 1, 4, 9] 9
#| True cd
#| (2, 2)
#| 9
#| 10 10    10
#| ['1', '3'] 3
#| 7 0 7

if (n := len("hello")) > 3:
    print(n)
print((y := 5) + 1, y, [z := 1, z + 1], (a := 1, 2), a)
data = iter([3, 2, 1, 0, 5])
while (item := next(data)):
    print(item, end=" ")
print("stop", item)
print([last := i * i for i in range(4)], last)
print(any((hit := w).startswith("c") for w in ["a", "bc", "cd", "ce"]), hit)

def f(x):
    return (x := x + 1, x)

print(f(1))
print((lambda: (q := 3) * q)())
print(f"{(w := 10)}", w, f"{w:=5}")
values = [s for t in "1 x 3".split() if (s := t).isdigit()]
print(values, s)
x = (i := 0) or (j := 7)
print(x, i, j)
