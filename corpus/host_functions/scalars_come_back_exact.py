#: about: plain values come back from the host as they went, in type and value
#: kind: security
#: env: echo
#: tests: threat:13
#: stdout:
#| 20 True
#| (nan,)

values = (None, True, False, 0, -1, 1 << 63, -(1 << 63), (1 << 63) - 1, 1 << 300, 0.1, float("inf"), -0.0, 1e308, 2 - 3j,
          "", "a\0b", "\u20ac\U0001f600", b"", b"\0\xff", bytearray(b"z"))
back, _ = echo(*values)
for v, w in zip(values, back):
    if type(v) is not type(w) or repr(v) != repr(w):
        print("differs", repr(v), repr(w))
print(len(back), back == values)
nan, _ = echo(float("nan"))
print(nan)
