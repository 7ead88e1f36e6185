#: about: the report of a missing name looks for it on self: never for a blocked one, and what self answers stays text
#: kind: security
#: tests: attribute:__globals__ threat:7
#: raises: NameError: name '__globals__' is not defined
#: stdout:
#| asked for []

asked = []


class Keep:
    def __getattr__(self, name):
        asked.append(name)
        return print

    def method(self):
        return __globals__


try:
    Keep().method()
except NameError as error:
    print("asked for", asked)
    raise
