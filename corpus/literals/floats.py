#: about: float literals: exponents, leading and trailing points, underflow and overflow
#: kind: language
#: stdout:
#| 1.0 0.5 1000.0 0.001 10.5 0.1 1e+16 1000000000000000.0 1.2345678901234568e+17
#| 1e+308 inf -inf 5e-324 0.0 1e-05 0.0001
#| 0.0 -0.0 777.5 0.5 10000000000.0 1e+22 1e+23
#| 3.141592653589793 False 0x1.0000000000000p+0

print(1., .5, 1e3, 1E-3, 1_0.5_0, 0.1, 1e16, 1e15, 123456789012345678.0)
print(1e308, 1e309, -1e309, 5e-324, 2e-324, 1e-5, 0.0001)
print(0e0, -0.0, 0777.5, 00.5, 1e+10, 1e22, 1e23)
print(3.141592653589793238462643383279, 2.5.is_integer(), 1..hex())
