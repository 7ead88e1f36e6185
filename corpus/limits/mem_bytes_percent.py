#: about: a huge width of a %-format of bytes is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    b'%1000000000d' % 5
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
