#: about: the time limit holds inside callbacks
#: kind: security
#: env: apply
#: tests: threat:13 threat:15 threat:18
#: limits: timeout=300ms memory=500000000
#: limit: time

try:
    apply(lambda: [0 for i in iter(int, 1)])
except BaseException:
    print("caught")
print("went on")
