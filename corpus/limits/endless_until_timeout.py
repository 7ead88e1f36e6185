#: about: the time limit ends a loop that has steps enough, and nothing of the guest runs on it
#: kind: security
#: tests: threat:15
#: limits: steps=1000000000000000 timeout=300ms
#: limit: time

try:
    while True:
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
