#: about: how operators bind
#: kind: language
#: stdout:
#| 6.0 -4 4 0.5 512 True True 1 0 2 -5 6 4 5 False -5
#| 8 5 False 2 7 16 6 6 2 -4 -3 2 -4 0.5 abb [1, 2, 2]
#| True False True True True True False False True False False
#| 2 0 [-1, 1] (1, 2) (1, 2) {'a': 1, 'b': 2} [1, 2] 0 3
#| 0.0625 0.0625 -0.25 2 0 False False -6 2 2 7 2 else
#| 0 1 1 5 5 True False False different
#| (1,) (1, 1) (1, 3) 1 (1,) ((1, 2), 3) 2 2 ac -1 True [1, 3] 3 2 -2
#| 1 True False 1 xyxy xyxy 1a 2 11 c 1 1 4
#| 20 -4 9 21
#| (8, -2, 4, [2], 3, False)
#| False 1 2 (1, 2)

print(1 + 2 * 3 - 4 / 2 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, not 1 == 2, not (1 == 2), 1 or 0 and 0, (1 or 0) and 0, 1 if 0 else 2 if 1 else 3, ~2 ** 2, -~5, ~-5, - - 5, not not 0, +-+5)
print(1 << 2 + 1, (1 << 2) + 1, 6 & 3 == 3, 6 & 3, 5 | 2 ^ 3 & 1, 8 >> 1 << 2, 7 // 2 * 2, 7 % 4 * 2, 2 * 7 % 4, -7 // 2, -(7 // 2), -7 % 3, 1 - 2 - 3, 2 / 2 / 2, "a" + "b" * 2, [1] + [2] * 2)
print(1 < 2 == 2, (1 < 2) == 2, 1 in [1] in [[1]], not 1 in [2], (not 1) in [False], 1 is not None, 1 is (not None), not None is None, 3 > 2 > 1, 3 > 2 == True, "a" in "abc" == True)
print((lambda: 1 if 0 else 2)(), (lambda x: x + 1 if x else 0)(0), [x if x else -1 for x in (0, 1)], (yield_ := 1, 2), (lambda *a: a)(*[1] + [2]), {**{"a": 1} | {"b": 2}}, [*[1] + [2]], *[0] + [3])
print(2 ** -2 ** 2, (2 ** -2) ** 2, -2 ** -2, 1 - -1, 1 - - - 1, not 1 + 1, not -1, 2 * -3, 2 ** (1 if 1 else 2), 10 - 2 ** 2 * 2, 1 + (2 if 0 else 3) * 2, 5 - 3 if 1 else 0, (5 - 3) * 2 if 0 else "else")
a = b = 1
a += b if b else 2
a -= 1 and 2
b **= 2 + 1
print(a, b, a if a else b or 5, a and b or 5, a or b and 5, a < b or b < a, not a < b, a is b, a is not b and "different")
x = 1,
y = 1, *x
z = (1, 2)[0], 3
print(x, y, z, (1), (1,), ((1, 2), 3), [1, 2][1], {1: 2}[1], "ab"[0] + "c", -[1][0], not [0][0], [1, 2][0:1] + [3], 1 .real + 2, 2 ** "a".__len__(), -"abc".find("c"))
print(1 if True else 1 / 0, True or 1 / 0, False and 1 / 0, [1][0] if [1] else None, "x" "y" * 2, ("x" "y") * 2, "%d" % 1 + "a", "%d" % (1 + 1), "%s" % 1 * 2, "a" < "b" and "c", 1 if 1 < 2 < 3 else 0, 3 & 1 or 2, 1 | 2 and 4)
class M:
    def __matmul__(self, o): return 10
    def __rmatmul__(self, o): return 20
    def __neg__(self): return 3
    def __pow__(self, o): return 4
print(M() @ 1 * 2, -M() ** 2, (-M()) ** 2, 1 @ M() + 1)
async def co(): return 2
def drive(c):
    try: c.send(None)
    except StopIteration as e: return e.value
async def main(): return await co() ** 3, -await co(), 2 ** await co(), [await co() for _ in "a"], (await co()) + 1, not await co()
print(drive(main()))
print((lambda: 0) is None, [lambda x: x, 1][1], (lambda: (1, 2))()[1], (lambda x=1, *a, y=(lambda: 2): (x, y()))())
