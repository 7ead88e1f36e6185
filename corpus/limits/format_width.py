#: about: a huge width in a format specification is charged
#: kind: security
#: tests: builtin:format threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    format(1, '1000000000')
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
