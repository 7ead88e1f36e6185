#: about: a sort does not turn a limit in its key function into an error of its own
#: kind: security
#: tests: builtin:sorted threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

def key(value):
    while True:
        pass


print("start")
for turn in range(3):
    try:
        [3, 1, 2].sort(key=key)
    except BaseException:
        print("caught")
