#: about: a loop without end in the function that splits an exception group, below an except clause
#: kind: security
#: tests: threat:15 threat:18
#: limits: steps=100000
#: limit: steps

def endless(error):
    while True:
        pass


try:
    try:
        raise ExceptionGroup("group", [ValueError()])
    except* ValueError as caught:
        caught.split(endless)
except* BaseException:
    print("caught")
