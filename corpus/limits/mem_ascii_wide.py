#: about: the ASCII form of a text beyond ASCII is charged
#: kind: security
#: tests: threat:16 builtin:ascii
#: limits: steps=500000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    x = "\u20ac" * 10**5
    kept = []
    while True:
        kept.append(ascii(x))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
