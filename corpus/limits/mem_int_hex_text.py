#: about: the hexadecimal text of a huge integer is charged
#: kind: security
#: tests: builtin:hex threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    number = 1 << 20000000
    kept = [hex(number) for turn in range(10**4)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
