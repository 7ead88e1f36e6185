#: about: importing again and again costs steps
#: kind: security
#: tests: builtin:__import__ threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    while True:
        try:
            import nothing_there
        except ImportError:
            pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
