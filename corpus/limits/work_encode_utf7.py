#: about: encoding and decoding utf-7 costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=2000000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    text = "\u00e9 " * 10**5
    while True:
        text.encode("utf-7").decode("utf-7")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
