#: about: one encoding whose escapes are many times as long as the text is charged as it is made
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=30000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    ("\u0436" * 10**6).encode("cp037", "namereplace")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
