#: about: grouping separators of a huge width are charged
#: kind: security
#: tests: builtin:format threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    format(5, '01000000000,d')
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
