#: about: a translation that makes a text grow ends with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

text = 'a' * 100000


print("start")
try:
    text.translate({97: 'b' * 1000})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
