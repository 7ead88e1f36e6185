#: about: every second character of a text is a text that is charged
#: kind: security
#: tests: threat:16 builtin:str
#: limits: steps=500000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    x = "ab" * 10**6
    wide = "\u20ac" * 10**6
    kept = []
    while True:
        kept.append(x[::2])
        kept.append(wide[::2])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
