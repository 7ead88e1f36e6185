#: about: signed zeros, infinities and NaN in mixed real and complex arithmetic
#: kind: language
#: stdout:
#| 0j + 0j 0j (1+0j) (-2.5+0j) (inf+0j) (-inf+0j) (nan+0j) (3+0j) (1+0j) / 0j 0j (1+0j) (-2.5+0j) (inf+0j) (-inf+0j) (nan+0j) (3+0j) (1+0j)
#| 0j - 0j 0j (-1+0j) (2.5+0j) (-inf+0j) (inf+0j) (nan+0j) (-3+0j) (-1+0j) / -0j (-0-0j) (1-0j) (-2.5-0j) (inf-0j) (-inf-0j) (nan-0j) (3-0j) (1-0j)
#| 0j * 0j (-0-0j) 0j (-0-0j) (nan+nanj) (nan+nanj) (nan+nanj) 0j 0j / 0j (-0-0j) 0j (-0-0j) (nan+nanj) (nan+nanj) (nan+nanj) 0j 0j
#| (-0-0j) + -0j (-0-0j) (1-0j) (-2.5-0j) (inf-0j) (-inf-0j) (nan-0j) (3-0j) (1-0j) / -0j (-0-0j) (1-0j) (-2.5-0j) (inf-0j) (-inf-0j) (nan-0j) (3-0j) (1-0j)
#| (-0-0j) - (-0-0j) -0j (-1-0j) (2.5-0j) (-inf-0j) (inf-0j) (nan-0j) (-3-0j) (-1-0j) / 0j 0j (1+0j) (-2.5+0j) (inf+0j) (-inf+0j) (nan+0j) (3+0j) (1+0j)
#| (-0-0j) * (-0-0j) 0j (-0-0j) 0j (nan+nanj) (nan+nanj) (nan+nanj) (-0-0j) (-0-0j) / (-0-0j) 0j (-0-0j) 0j (nan+nanj) (nan+nanj) (nan+nanj) (-0-0j) (-0-0j)
#| (-0+0j) + 0j (-0+0j) (1+0j) (-2.5+0j) (inf+0j) (-inf+0j) (nan+0j) (3+0j) (1+0j) / 0j (-0+0j) (1+0j) (-2.5+0j) (inf+0j) (-inf+0j) (nan+0j) (3+0j) (1+0j)
#| (-0+0j) - (-0+0j) 0j (-1+0j) (2.5+0j) (-inf+0j) (inf+0j) (nan+0j) (-3+0j) (-1+0j) / -0j -0j (1-0j) (-2.5-0j) (inf-0j) (-inf-0j) (nan-0j) (3-0j) (1-0j)
#| (-0+0j) * (-0+0j) -0j (-0+0j) -0j (nan+nanj) (nan+nanj) (nan+nanj) (-0+0j) (-0+0j) / (-0+0j) -0j (-0+0j) -0j (nan+nanj) (nan+nanj) (nan+nanj) (-0+0j) (-0+0j)
#| 1j + 1j 1j (1+1j) (-2.5+1j) (inf+1j) (-inf+1j) (nan+1j) (3+1j) (1+1j) / 1j 1j (1+1j) (-2.5+1j) (inf+1j) (-inf+1j) (nan+1j) (3+1j) (1+1j)
#| 1j - 1j 1j (-1+1j) (2.5+1j) (-inf+1j) (inf+1j) (nan+1j) (-3+1j) (-1+1j) / -1j (-0-1j) (1-1j) (-2.5-1j) (inf-1j) (-inf-1j) (nan-1j) (3-1j) (1-1j)
#| 1j * 0j (-0-0j) 1j (-0-2.5j) (nan+infj) (nan-infj) (nan+nanj) 3j 1j / 0j (-0-0j) 1j (-0-2.5j) (nan+infj) (nan-infj) (nan+nanj) 3j 1j
#| (inf-0j) + (inf-0j) (inf-0j) (inf-0j) (inf-0j) (inf-0j) (nan-0j) (nan-0j) (inf-0j) (inf-0j) / (inf-0j) (inf-0j) (inf-0j) (inf-0j) (inf-0j) (nan-0j) (nan-0j) (inf-0j) (inf-0j)
#| (inf-0j) - (inf-0j) (inf-0j) (inf-0j) (inf-0j) (nan-0j) (inf-0j) (nan-0j) (inf-0j) (inf-0j) / (-inf+0j) (-inf+0j) (-inf+0j) (-inf+0j) (nan+0j) (-inf+0j) (nan+0j) (-inf+0j) (-inf+0j)
#| (inf-0j) * (nan-0j) (nan+0j) (inf-0j) (-inf+0j) (inf+nanj) (-inf+nanj) (nan+nanj) (inf-0j) (inf-0j) / (nan-0j) (nan+0j) (inf-0j) (-inf+0j) (inf+nanj) (-inf+nanj) (nan+nanj) (inf-0j) (inf-0j)
#| (-0+infj) + infj (-0+infj) (1+infj) (-2.5+infj) (inf+infj) (-inf+infj) (nan+infj) (3+infj) (1+infj) / infj (-0+infj) (1+infj) (-2.5+infj) (inf+infj) (-inf+infj) (nan+infj) (3+infj) (1+infj)
#| (-0+infj) - (-0+infj) infj (-1+infj) (2.5+infj) (-inf+infj) (inf+infj) (nan+infj) (-3+infj) (-1+infj) / -infj -infj (1-infj) (-2.5-infj) (inf-infj) (-inf-infj) (nan-infj) (3-infj) (1-infj)
#| (-0+infj) * (-0+nanj) nanj (-0+infj) -infj (nan+infj) (nan-infj) (nan+nanj) (-0+infj) (-0+infj) / (-0+nanj) nanj (-0+infj) -infj (nan+infj) (nan-infj) (nan+nanj) (-0+infj) (-0+infj)
#| (nan+1j) + (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) / (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j)
#| (nan+1j) - (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) (nan+1j) / (nan-1j) (nan-1j) (nan-1j) (nan-1j) (nan-1j) (nan-1j) (nan-1j) (nan-1j) (nan-1j)
#| (nan+1j) * (nan+0j) (nan-0j) (nan+1j) (nan-2.5j) (nan+infj) (nan-infj) (nan+nanj) (nan+3j) (nan+1j) / (nan+0j) (nan-0j) (nan+1j) (nan-2.5j) (nan+infj) (nan-infj) (nan+nanj) (nan+3j) (nan+1j)
#| (2-3j) + (2-3j) (2-3j) (3-3j) (-0.5-3j) (inf-3j) (-inf-3j) (nan-3j) (5-3j) (3-3j) / (2-3j) (2-3j) (3-3j) (-0.5-3j) (inf-3j) (-inf-3j) (nan-3j) (5-3j) (3-3j)
#| (2-3j) - (2-3j) (2-3j) (1-3j) (4.5-3j) (-inf-3j) (inf-3j) (nan-3j) (-1-3j) (1-3j) / (-2+3j) (-2+3j) (-1+3j) (-4.5+3j) (inf+3j) (-inf+3j) (nan+3j) (1+3j) (-1+3j)
#| (2-3j) * -0j (-0+0j) (2-3j) (-5+7.5j) (inf-infj) (-inf+infj) (nan+nanj) (6-9j) (2-3j) / -0j (-0+0j) (2-3j) (-5+7.5j) (inf-infj) (-inf+infj) (nan+nanj) (6-9j) (2-3j)
#| 1j 1j (-0-0.4j) 0j (-0-0j) (nan+nanj) 0.3333333333333333j 1j / -0j (-0+0j) -1j (-0+2.5j) (nan-infj) (nan+infj) (nan+nanj) -3j -1j
#| (inf-0j) (inf-0j) (-inf+0j) (nan-0j) (nan+0j) (nan+nanj) (inf-0j) (inf-0j) / 0j (-0-0j) 0j (-0-0j) (nan+nanj) (nan+nanj) (nan+nanj) 0j 0j
#| (-0+infj) (-0+infj) -infj (-0+nanj) nanj (nan+nanj) (-0+infj) (-0+infj) / (-0-0j) 0j (-0-0j) 0j (nan+nanj) (nan+nanj) (nan+nanj) (-0-0j) (-0-0j)
#| (nan+1j) (nan+1j) (nan-0.4j) (nan+0j) (nan-0j) (nan+nanj) (nan+0.3333333333333333j) (nan+1j) / (nan+nanj) (nan+nanj) (nan+nanj) (nan+nanj) (nan+nanj) (nan+nanj) (nan+nanj) (nan+nanj) (nan+nanj)
#| (2-3j) (2-3j) (-0.8+1.2j) -0j (-0+0j) (nan+nanj) (0.6666666666666666-1j) (2-3j) / 0j (-0-0j) (0.15384615384615385+0.23076923076923078j) (-0.3846153846153846-0.576923076923077j) (inf+infj) (-inf-infj) (nan+nanj) (0.46153846153846156+0.6923076923076924j) (0.15384615384615385+0.23076923076923078j)
#| (-0-0j) -0j (-0-0j) (-0-0j) (-0-1j) (-0-1j) 1j -1j (1-0j) -0j (-0-0j) (-0-0j)

inf, nan = float("inf"), float("nan")
reals = [0.0, -0.0, 1.0, -2.5, inf, -inf, nan, 3, True]
numbers = [0j, -0j, complex(-0.0, 0.0), 1j, complex(inf, -0.0), complex(-0.0, inf), complex(nan, 1), 2-3j]
for z in numbers:
    for name, f in [("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b)]:
        print(z, name, *[f(z, r) for r in reals], "/", *[f(r, z) for r in reals])
for z in numbers[3:]:
    print(z, *[z / r for r in reals if r], "/", *[r / z for r in reals])
print(-0.0 - 0j, 0 - 0j, -0j, -(0j), 1j * -1, -1 * 1j, 1j - 0, 0 - 1j, complex(1, -0.0) + 0, complex(-0.0, -0.0) + 0, complex(-0.0, -0.0) - 0.0, 2 * complex(-0.0, -0.0))
