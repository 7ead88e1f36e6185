#: about: loop variables stay bound after the loop, except names do not
#: kind: language
#: stdout:
#| 2
#| name 'j' is not defined
#| name 'error' is not defined
#| False
#| cannot access local variable 'err' where it is not associated with a value
#| 1 x ['y', 'z']
#| [9]
#| {'key': 2}
#| False

for i in range(3): pass
print(i)
for j in []: pass
try:
    j
except NameError as error:
    print(error)
try:
    error
except NameError as second:
    print(second)
e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    pass
print("e" in globals())

def f():
    try:
        1 / 0
    except ZeroDivisionError as err:
        err = "rebound is deleted too"
    return err

try:
    f()
except UnboundLocalError as x:
    print(x)
with_target = None
for with_target, (a, *b) in [(1, "xyz")]: print(with_target, a, b)
for target in [0], [1]:
    target[0] = 9
print(target)
d = {}
for d["key"] in range(3): pass
print(d)
[k for k in range(3)]
print("k" in globals())
