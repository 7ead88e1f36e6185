#: about: imaginary literals and complex reprs with signed zeros
#: kind: language
#: stdout:
#| 1j 0j 1.5j 1000j 10j 9j
#| (1+2j) (1-2j) (-0-1j) (-0-0j) -0j 1e+100j
#| (-0+0j) -0j (-0-0j)
#| (inf+0j) (nan+0j) -infj
#| (-1+0j) (-3+0j) 5.0

print(1j, 0j, 1.5J, 1e3j, 1_0j, 09j)
print(1 + 2j, 1 - 2j, -1j, -0j, 0 - 0j, 1e100j)
print(complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0))
print(complex("inf"), complex("nan"), complex(0, float("-inf")))
print((1j) ** 2, 3j * 1j, abs(3 + 4j))
