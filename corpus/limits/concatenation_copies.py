#: about: copying long texts is charged by their length
#: kind: security
#: tests: threat:15
#: limits: steps=2000000 memory=20000000
#: limit: steps
#: stdout:
#| start

text = 'a' * 1000000


print("start")
try:
    while True:
        'b' + text
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
