#: about: a translation table that maps one letter to many is charged
#: kind: security
#: tests: builtin:str threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    ("a" * 10**6).translate({97: "b" * 10**6})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
