#: about: an int squared again and again ends with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=2000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    number = 3
    while True:
        number *= number
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
