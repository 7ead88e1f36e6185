#: about: what a sort by comparisons works with is charged
#: kind: security
#: tests: builtin:sorted threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    items = [(1,)] * 200000
    print("made")
    items.sort()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
