#: about: a text that a format makes of long parts is charged as it grows
#: kind: security
#: tests: builtin:str threat:16
#: limits: steps=2000000000 memory=6000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    text = "x" * 2000000
    print("made")
    "{0}{0}{0}".format(text)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
