#: about: a return in finally does not swallow the step limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

def swallow():
    try:
        while True:
            pass
    finally:
        return "swallowed"


print("start")
print(swallow())
