#: about: a wide fill character of a huge width is charged
#: kind: security
#: tests: builtin:format threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    format('x', '\U0001f600<1000000000')
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
