#: about: a text that grows in a translation is charged as it grows
#: kind: security
#: tests: builtin:str threat:16
#: limits: steps=2000000000 memory=6000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    text = "x" * 10**6
    print("made")
    text.translate({120: "x" * 10})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
