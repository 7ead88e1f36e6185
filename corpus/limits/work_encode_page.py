#: about: encoding and decoding by a table costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=2000000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    text = "\u044f" * 10**5
    while True:
        text.encode("koi8-r").decode("koi8-r")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
