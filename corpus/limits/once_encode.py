#: about: bytes that grow in an encoding are charged as they grow
#: kind: security
#: tests: builtin:str threat:16
#: limits: steps=2000000000 memory=6000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    text = "\u00e9" * 10**6
    print("made")
    text.encode("ascii", "xmlcharrefreplace")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
