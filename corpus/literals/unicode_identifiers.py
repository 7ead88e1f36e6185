#: about: identifiers in other scripts, normalised to NFKC
#: kind: language
#: stdout:
#| 6 4
#| micro sign True False
#| 5 full
#| soft keywords are names soft keywords are names soft keywords are names soft keywords are names

größe = 1
变量 = 2
_été = 3
ﬁ = 4
print(größe + 变量 + _été, fi)

class Ω:
    µ = "micro sign"

print(Ω.μ, "\u03bc" in vars(Ω), "\u00b5" in vars(Ω))
def ｆｕｌｌ(ª): return ª
print(full(a=5), full.__name__)
match = case = type = _ = "soft keywords are names"
print(match, case, type, _)
