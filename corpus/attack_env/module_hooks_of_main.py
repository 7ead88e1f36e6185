#: about: functions named as module hooks in the program are not asked for names, nor for the end of the run
#: kind: security
#: tests: threat:7 threat:10
#: stdout:
#| name 'open' is not defined
#| False []
#| ImportError
#| []

asked = []


def __getattr__(name):
    asked.append(name)
    return "answered"


def __dir__():
    asked.append("dir")
    return ["planted"]


__path__ = ["/"]
__all__ = ["open"]
try:
    print(open)
except NameError as refused:
    print(refused)
print("planted" in dir(), asked)
try:
    from __main__ import open
except ImportError as refused:
    print(type(refused).__name__)
print(asked)
