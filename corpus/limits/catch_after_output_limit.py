#: about: after the output limit nothing more is printed and nothing is caught
#: kind: security
#: tests: builtin:print threat:18 threat:19
#: limits: steps=10000000 output=100
#: limit: output
#: stdout:
#| start

print("start")
try:
    print("x" * 1000)
except BaseException:
    print("caught")
finally:
    print("finally")
