#: about: a loop whose condition is any object's truth costs steps like others
#: kind: security
#: tests: threat:15
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Always:
    def __len__(self):
        return 1


print("start")
rounds = 0
word = "abc"
while rounds < 1000 and word:
    rounds += 1
try:
    while word:
        pass
finally:
    print("finally ran")
while Always():
    pass
