#: about: SystemExit can be caught, and the steps go on counting
#: kind: security
#: tests: builtin:SystemExit builtin:exit threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

print("start")
while True:
    try:
        exit()
    except SystemExit:
        pass
