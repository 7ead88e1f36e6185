#: about: explicit and implicit line joining, blank lines, comments and form feeds
#: kind: language
#: stdout:
#| 6
#| joined if
#| abcd
#| e\n
#| end
#| (1, 2, 3)
#| [1, 2, 3] {'a': 1}
#| (1, 2, (3,), {'k': 4})
#| 3
#| 'onetwo three'
#| 'ab\nc'
#| 'a\\\nb'
#| b'ab'
#| 1 True
#| 3
#| semi
#| colon
#| 1
#| -1
#| 2
#| -2
#| 0
#| [1, 2]
#| gone

x = 1 + \
    2 \
    + 3
print(x)
if x == 6 and \
   x != 7: print("joined if")
print("a" \
      "b"
      # a comment between the pieces
      'c'

      """d
e""" r'\n' "\n"
      "end")
t = (   # open
  1,

  # only a comment
2,
                3
 )
print(t)
l = [1,
2,
     3
]
d = {
'a'
:
1
,
}
print(l, d)
def f(a,
b,
        *c,
  **d
  ): return a, b, c, d
print(f(1,
2, 3
, k
=
4))
if True:
    y = 1
# a comment at column zero inside a block

    # deeper comment
        # and deeper
    y += 1
  # odd comment
    y += 1
print(y)
s = 'one\
two\
 three'
print(repr(s))
s = '''a\
b
\
c'''
print(repr(s))
s = r'''a\
b'''
print(repr(s))
print(b'a\
b')
z = (1 if
x
else 2)
print(z, not
      # hm
      0) if True else 0
class A: pass; a = 1; b = 2;
print(A.a + A.b); print("semi"); print("colon");
for i in 1, 2: print(i); print(-i)
while x: x -= 6; print(x)
lambda: (yield)
x = [
    y for
    y in
    range(3)
    if
    y
]
print(x)
assert (1,
        2) == (1, 2)
del \
  x
try: x
except \
  NameError: print("gone")
