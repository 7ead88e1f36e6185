#: about: a generator does not catch a limit that is reached while it runs
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

def worker():
    while True:
        try:
            while True:
                pass
        except BaseException:
            yield "caught"
        finally:
            print("finally ran")


print("start")
for answer in worker():
    print(answer)
