#: about: no depth of handlers and loops around it keeps a program running past a limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

print("start")
while True:
    try:
        try:
            while True:
                pass
        except BaseException:
            print("inner")
        finally:
            print("inner finally")
    except BaseException:
        print("outer")
        continue
    finally:
        print("outer finally")
        while True:
            pass
