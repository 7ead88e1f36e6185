#: about: a loop of calls that the host refuses is ended by the limit of steps
#: kind: security
#: env: fail
#: tests: threat:13 threat:15
#: limits: steps=20000
#: limit: steps

while True:
    try:
        fail("ValueError")
    except ValueError:
        pass
