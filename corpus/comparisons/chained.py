#: about: chained comparisons evaluate each operand once and stop early
#: kind: language
#: stdout:
#| a b c True
#| a b False
#| a b c d True
#| True False True True True False True
#| False True True False
#| True False True False
#| True  [] last
#| in range
#| -3 [3, 4, 5, 7]

def v(label, value):
    print(label, end=" ")
    return value

print(v("a", 1) < v("b", 2) < v("c", 3))
print(v("a", 1) > v("b", 2) > v("c", 3))
print(v("a", 1) == v("b", 1) != v("c", 2) is not v("d", None))
print(1 < 2 > 1, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 == 2, (1 < 2) == True, 1 < (2 == 2), 0 == False is not None)
print(1 in [1] == True, (1 in [1]) == True, "a" in "ab" in ["ab"], not 1 < 2 < 3)
x = 5
print(0 <= x < 10, 0 <= x < 3 <= x, x == 5 == 5 == 5 == 5, 1 < 2 < 3 < 4 < 5 < 5)

class R:
    def __init__(self, r): self.r = r
    def __lt__(self, o): return self.r

print((R("first") < 1 < 2) , R("") < 1 < 2, (R([]) < R("x") < 3), R("t") < R("last") < 3)
if 1 < x < 10 and not 3 < x < 5: print("in range")
while 0 < x < 6: x -= 4
print(x, [n for n in range(10) if 2 < n <= 5 or n % 7 == 0 != n])
