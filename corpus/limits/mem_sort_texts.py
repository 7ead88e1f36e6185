#: about: the keys that a sort makes of texts are charged while it runs
#: kind: security
#: tests: threat:16 builtin:sorted
#: limits: steps=500000000 memory=14000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    x = ["abcdefgh" + chr(97 + i % 26) for i in range(26)] * 10000
    print("made")
    x.sort()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
