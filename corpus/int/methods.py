#: about: methods and attributes of int
#: kind: language
#: stdout:
#| 8 0 9 101 8 3 100
#| b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xff' b'\x00' b'\xff' b'\x00@\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x80'
#| 1024 1024 -1 0 258 -128 4722366482869645213695
#| 5 1 5 0 5 (6, 1) True 1 1
#| 8 NotImplemented 7 3 NotImplemented True 24 True 5 -5 2.5 (1, 2) 4 4 5
#| 20 20 40 -20 100 5 12345678901234600000 0 5 5 5 5.0 5
#| OverflowError int too big to convert
#| OverflowError can't convert negative int to unsigned
#| ValueError length argument must be non-negative
#| OverflowError int too big to convert
#| ValueError byteorder must be either 'little' or 'big'
#| TypeError cannot convert 'str' object to bytes
#| ValueError bytes must be in range(0, 256)
#| ValueError byteorder must be either 'little' or 'big'
#| TypeError cannot convert 'int' object to bytes
#| TypeError int.bit_length() takes no arguments (1 given)

print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (2 ** 100).bit_length(), (255).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count())
print((1024).to_bytes(2), (1024).to_bytes(4, "little"), (-1).to_bytes(2, signed=True), (0).to_bytes(1), (255).to_bytes(), (2 ** 70).to_bytes(10, "big"), (-2 ** 63).to_bytes(8, "little", signed=True))
print(int.from_bytes(b"\x04\x00"), int.from_bytes(b"\x00\x04", "little"), int.from_bytes(b"\xff\xff", signed=True), int.from_bytes(b""), int.from_bytes([1, 2]), int.from_bytes(bytearray(b"\x80"), "big", signed=True), int.from_bytes(b"\xff" * 9))
print((5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate(), (6).as_integer_ratio(), (5).is_integer(), True.real, True.numerator)
print((5).__add__(3), (5).__add__(1.5), (5).__radd__(2), (7).__floordiv__(2), (5).__eq__("x"), (5).__lt__(6), (2).__pow__(10, 1000), (5).__bool__(), (5).__index__(), (5).__neg__(), (5).__truediv__(2), (5).__divmod__(3), (5).__xor__(1), (5).__rsub__(9), (5).__hash__())
print((15).__round__(-1), round(25, -1), round(35, -1), round(-15, -1), round(149, -2), round(5, 3), round(12345678901234567890, -5), round(5, -3), (5).__ceil__(), (5).__floor__(), (5).__trunc__(), (5).__float__(), (5).__int__())

def attempt(call):
    try:
        print(call())
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)

attempt(lambda: (256).to_bytes(1))
attempt(lambda: (-1).to_bytes(1))
attempt(lambda: (1).to_bytes(-1))
attempt(lambda: (128).to_bytes(1, signed=True))
attempt(lambda: (1).to_bytes(1, "middle"))
attempt(lambda: int.from_bytes("ab"))
attempt(lambda: int.from_bytes([256]))
attempt(lambda: int.from_bytes(b"a", "x"))
attempt(lambda: int.from_bytes(5))
attempt(lambda: (1).bit_length(2))
