#: about: augmented assignment mutates in place where the type can, and evaluates targets once
#: kind: language
#: stdout:
#| [1, 2, 1, 2] [1, 2, 1, 2] True
#| xy x
#| 2
#| 1.0
#| {'k': 6} ['k']
#| {'k': 6, 'z': 0}
#| [2, 7]
#| 'tuple' object does not support item assignment ([1, 2],)
#| [1, 2, 1, 2, 5, 6, 'h', 'i']

a = b = [1]
a += [2]
a *= 2
print(a, b, a is b)
s = t = "x"
s += "y"
print(s, t)
n = 10
n -= 3; n *= 2; n //= 4; n **= 5; n %= 100; n <<= 2; n >>= 1; n |= 1; n &= 0xF; n ^= 5
print(n)
n /= 2
print(n)
calls = []

def where(key):
    calls.append(key)
    return key

d = {"k": 1}
d[where("k")] += 5
print(d, calls)
d |= [("z", 0)]
print(d)
x = {1, 2}
y = x
x |= {3}
x -= {1}
x &= {2, 9}
x ^= {7}
print(sorted(y))
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)
a += (5, 6)
a += "hi"
print(a)
