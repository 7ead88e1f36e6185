#: about: except* with a type that is no exception, or with a group type, is a TypeError and nothing worse
#: kind: security
#: tests: threat:5
#: stdout:
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError

for kind in (int, ExceptionGroup, BaseExceptionGroup, "text", (ValueError, 3)):
    try:
        try:
            raise ValueError("plain")
        except* kind:
            print("matched")
    except TypeError:
        print("TypeError")
    except BaseException as error:
        print(type(error).__name__)
