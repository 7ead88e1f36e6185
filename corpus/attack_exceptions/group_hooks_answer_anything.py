#: about: exception groups whose derive, split and subgroup answer with themselves, with no group, with other members or with an error
#: kind: security
#: tests: threat:5 threat:9
#: stdout:
#| caught Group 2 Group group (2 sub-exceptions)
#| TypeError derive must return an instance of BaseExceptionGroup
#| TypeError derive must return an instance of BaseExceptionGroup
#| caught ExceptionGroup 1 
#| ZeroDivisionError division by zero
#| caught Group 2 ExceptionGroup group (2 sub-exceptions)
#|
#| TypeError Group.split must return a tuple, not int
#| TypeError Group.split must return exceptions, not int
#| TypeError Group.split must return exceptions, not int
#| TypeError 'NoneType' object is not callable
#| caught ExceptionGroup 1 ExceptionGroup group (1 sub-exception)
#| ZeroDivisionError division by zero

def attempt(cls, members):
    try:
        try:
            raise cls("group", members)
        except* ValueError as caught:
            print("caught", type(caught).__name__, len(caught.exceptions), end=" ")
    except BaseException as rest:
        print(type(rest).__name__, rest, end="")
    print()


def made(**hooks):
    return type("Group", (ExceptionGroup,), hooks)


mixed = [ValueError(1), TypeError(2)]
attempt(made(derive=lambda self, rest: self), mixed)
attempt(made(derive=lambda self, rest: "no group"), mixed)
attempt(made(derive=lambda self, rest: ValueError("single")), mixed)
attempt(made(derive=lambda self, rest: ExceptionGroup("other", [KeyError(3)])), mixed)
attempt(made(derive=lambda self, rest: 1 / 0), mixed)
attempt(made(split=lambda self, kind: (self, self)), mixed)
attempt(made(split=lambda self, kind: (None, None)), mixed)
attempt(made(split=lambda self, kind: 5), mixed)
attempt(made(split=lambda self, kind: (5, 6)), mixed)
attempt(made(split=lambda self, kind: (1, 2, 3)), mixed)
attempt(made(split=None), mixed)
attempt(made(exceptions=[KeyError(1)]), mixed)
attempt(made(__getattribute__=lambda self, name: 1 / 0), mixed)
