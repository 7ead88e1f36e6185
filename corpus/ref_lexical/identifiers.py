#: about: identifiers with NFKC, soft keywords and odd letters
#: kind: language
#: imports: math
#: stdout:
#| 1 True
#| 2 True False
#| 3
#| 4
#| 5
#| 1 1 2 5 6 A m
#| (1, 2) (1, 0) (9, 8)
#| 1 False
#| 7 7 7 7
#| 49 0
#| int
#| name True False True True True False False
#| 1 2 3
#| 10
#| True False
#| ['K', 'fi', 'μ'] ['ﬁ']
#| True
#| 12 1
#| 0
#| 1
#| ['a', 'b']
#| 1 2
#| 4
#| False
#| keyword-like

é = 1
print(é, "é" in globals())
ﬁ = 2
print(fi, "fi" in globals(), "ﬁ" in globals())
K = 3
print(K)
𝐱𝐲 = 4
print(xy)
ªº = 5
print(ao)
class 𝔄:
    ﬀ = 1
    def ｍ(self, ｐ=2): return p
print(A.ff, A.ﬀ, A().m(), A().ｍ(p=5), A().m(ｐ=6), A.__name__, A.ｍ.__name__)
def ℱ(ſ, *, ⅷ=0): return s, viii
print(F(1, viii=2), F(s=1), F(ſ=9, ⅷ=8))
print(getattr(A, "ff"), hasattr(A, "ﬀ"))
match = case = type = _ = 7
print(match, case, type, _)
match.real
match[0] if 0 else None
case
print(match *case, match -case)
type = type; del type
print(type(1).__name__)
名前 = "name"
print(名前, 'αβγ'.isidentifier(), "1a".isidentifier(), "a·b".isidentifier(), "℘".isidentifier(), "℮x".isidentifier(), "゛".isidentifier(), "ͺ".isidentifier())
℘ = 1; ℮ = 2; ª = 3
print(℘, ℮, a)
a·b = 10
print(a·b)
µ = 1
print("μ" in globals(), "µ" in globals())
def f(**kw): return sorted(kw)
print(f(ﬁ=1, µ=2, K=3), f(**{"ﬁ": 1}))
import math as ﬂ
print("fl" in globals())
global_ = lambda ﬁ: fi
print(global_(12), (lambda *, ﬁ: fi)(fi=1))
for ｉ in range(2): print(i)
print([ｘ for x in "ab"])
match ((1, 2)):
    case (ａ, b): print(a, b)
try: pass
except Exception as ｅ: pass
with_ = [ﬁ := 4]
print(fi)
del ﬁ
print("fi" in globals())
𝚍𝚎𝚏𝚒 = "keyword-like"
print(defi)
