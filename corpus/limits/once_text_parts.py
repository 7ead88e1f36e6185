#: about: a split of a text into very many empty parts is charged
#: kind: security
#: tests: builtin:str threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    text = "," * 10**6
    print("made")
    text.split(",")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
