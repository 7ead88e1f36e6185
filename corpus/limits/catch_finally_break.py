#: about: a break in finally does not swallow the step limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

print("start")
for turn in range(3):
    try:
        while True:
            pass
    finally:
        break
print("went on")
