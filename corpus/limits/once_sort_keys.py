#: about: the list of a sort's keys is charged before the first is made
#: kind: security
#: tests: builtin:sorted threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

def first(item):
    global seen
    seen += 1
    if seen == 300000:
        raise KeyError("last")


print("start")
try:
    items = [0] * 300000
    seen = 0
    print("made")
    items.sort(key=first)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
