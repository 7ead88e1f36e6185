#: about: a bare except in a loop does not swallow the step limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

print("start")
while True:
    try:
        while True:
            pass
    except:
        print("caught")
        continue
