#: about: a replacement that multiplies the text is charged before it is built
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    ('x' * 100000).replace('x', 'y' * 1000000)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
