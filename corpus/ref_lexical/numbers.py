#: about: every form of numeric literal
#: kind: language
#: raises: SyntaxError: invalid decimal literal (numbers.py, line 11)

print(0, 00, 000_0, 1, 1_2_3, 0b1, 0B1_0, 0o17, 0O1_7, 0xff, 0XF_f, 0x_f, 0b_1, 0o_7)
print(1., .1, 1.5, 1e5, 1E5, 1e+5, 1e-5, 1_0.0_1, 1_0e1_0, 0.0, 00.5, 09.5, 09e1, 0_9.5, 1.e1, .5e1)
print(1j, 1J, 1.5j, 1e3j, .1j, 1_0j, 0j, 00j, 09j, 0_8j, 1.j, 1e1_0j)
print(-0.0, 1e309, -1e309, 1e-400, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308)
print(123456789012345678901234567890, 0xffffffffffffffffffff, 0b1 << 70, -9223372036854775808, 9223372036854775808)
print(0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e22, 1e23, 0.00001, 0.0001)
print(1 .real, 1..real, 1.0.real, 1j.imag, (1).bit_length(), 0xf.bit_length(), 1_000.bit_length())
print(1if 1else 2, [1for x in"a"], 0x1for x in"b"if 0) if 0 else print("no space")
print(1or 2, 1and 2, 0or 3, 1in[1], 1is 1, 1not in[1], 1.5if 1else 0)
print(0xdeadbeef, 0XDEADBEEF, 0xDeAdBeEf, 0b0, 0o0, 0x0, -0x1, ~0x1, +0b1, -0o10)
print(1e0, 1E-0, 0e0, 0E9, 00e00, 0.e5, 1_1.1_1e1_1)
print(-1j, -(1j), 1+2j, 1-2j, -1-2j, -0j, 0-0j, -(0j), 1.5e300j*1e10)
print(9007199254740993, 9007199254740993.0, 9007199254740992.5, 0.1e1, 100e-2, 1e1)
for bad in ["1__0", "_1", "1_", "0_x1", "0x", "0b2", "0o8", "1e", "1_e5", "1._5", "1e_5", "0b_", "1__0.5", "012", "00_1", "1.5j5"]:
    for kind in int, float, complex:
        try: print(kind.__name__, repr(bad), kind(bad), end="; ")
        except ValueError: pass
    try: print("base0", int(bad, 0), end="")
    except ValueError as e: print(e, end="")
    print()
