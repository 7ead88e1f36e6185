#: about: the parts of split bytes are charged as they are made
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

data = b'a ' * 500000


print("start")
try:
    data.split(b' ')
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
