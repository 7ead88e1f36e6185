#: about: with, except, import and walrus targets give no way to bind a blocked attribute
#: kind: security
#: tests: attribute:f_back attribute:f_code threat:3
#: stdout:
#| exit AttributeError
#| attribute access to 'f_back' is blocked in this environment
#| exit ValueError
#| ValueError
#| attribute access to 'f_code' is blocked in this environment

class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *details):
        print("exit", details[0].__name__)
        return False


class Box:
    pass


box = Box()
try:
    with Manager() as box.f_back:
        print("body")
except AttributeError as refused:
    print(refused)
try:
    with Manager() as (box.plain, box.f_code):
        print("body")
except (AttributeError, ValueError) as refused:
    print(type(refused).__name__)
try:
    [0 for box.f_code in [1]]
except AttributeError as refused:
    print(refused)
