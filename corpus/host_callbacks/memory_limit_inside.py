#: about: the memory limit holds inside callbacks
#: kind: security
#: env: apply
#: tests: threat:13 threat:16 threat:18
#: limits: memory=8000000 steps=100000000
#: limit: memory
#: stdout:
#| start

def grow():
    x = []
    while True:
        x.append(bytearray(10**5))


print("start")
try:
    apply(grow)
except BaseException:
    print("caught")
print("went on")
