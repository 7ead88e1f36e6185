#: about: every numeric operator calls its method, in the direct, reflected and in-place form
#: kind: language
#: stdout:
#| add(1) sub(1) mul(1) truediv(1) floordiv(1) mod(1) pow(1) lshift(1) rshift(1) and(1) or(1) xor(1) matmul(1) divmod(1)
#| radd(2) rsub(2) rmul(2) rtruediv(2) rfloordiv(2) rmod(2) rpow(2) rlshift(2) rrshift(2) rand(2) ror(2) rxor(2) rmatmul(2) rdivmod(2)
#| neg() pos() invert() abs() round() round(2) pow(2) pow(2, 3) rpow(2)
#| iadd(1) isub(1) imul(1) itruediv(1) ifloordiv(1) imod(1) ipow(1) ilshift(1) irshift(1) iand(1) ior(1) ixor(1) imatmul(1)
#| True V

names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod".split()

def method(label):
    return lambda self, *others: f"{label}({', '.join(str(o) for o in others)})"

body = {}
for n in names:
    body[f"__{n}__"] = method(n)
    body[f"__r{n}__"] = method("r" + n)
    if n != "divmod": body[f"__i{n}__"] = method("i" + n)
for n in ("neg", "pos", "invert", "abs", "round", "trunc", "floor", "ceil"):
    body[f"__{n}__"] = method(n)
V = type("V", (), body)
v = V()
print(v + 1, v - 1, v * 1, v / 1, v // 1, v % 1, v ** 1, v << 1, v >> 1, v & 1, v | 1, v ^ 1, v @ 1, divmod(v, 1))
print(2 + v, 2 - v, 2 * v, 2 / v, 2 // v, 2 % v, 2 ** v, 2 << v, 2 >> v, 2 & v, 2 | v, 2 ^ v, 2 @ v, divmod(2, v))
print(-v, +v, ~v, abs(v), round(v), round(v, 2), pow(v, 2), pow(v, 2, 3), pow(2, v))
results = []
a = V(); a += 1; results.append(a)
a = V(); a -= 1; results.append(a)
a = V(); a *= 1; results.append(a)
a = V(); a /= 1; results.append(a)
a = V(); a //= 1; results.append(a)
a = V(); a %= 1; results.append(a)
a = V(); a **= 1; results.append(a)
a = V(); a <<= 1; results.append(a)
a = V(); a >>= 1; results.append(a)
a = V(); a &= 1; results.append(a)
a = V(); a |= 1; results.append(a)
a = V(); a ^= 1; results.append(a)
a = V(); a @= 1; results.append(a)
print(*results)
print((1,) != v, v.__class__.__name__)
