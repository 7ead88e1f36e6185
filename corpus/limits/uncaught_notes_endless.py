#: about: the notes of an uncaught exception are looked at under the limits too
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Notes:
    def __iter__(self):
        while True:
            pass


class Error(Exception):
    @property
    def __notes__(self):
        while True:
            pass


print("start")
raise Error
