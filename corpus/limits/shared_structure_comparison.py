#: about: comparing two structures that share their parts is charged for each visit
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

left = []
right = []
for level in range(60):
    left = [left, left]
    right = [right, right]


print("start")
try:
    left == right
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
