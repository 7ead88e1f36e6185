#: about: recursion through handlers, context managers and finally blocks raises RecursionError
#: kind: security
#: tests: builtin:RecursionError threat:17
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError

class Manager:
    def __enter__(self):
        with self:
            pass

    def __exit__(self, *details):
        pass


def handler():
    try:
        1 / 0
    except ZeroDivisionError:
        handler()


def cleanup():
    try:
        pass
    finally:
        cleanup()


for action in (Manager().__enter__, handler, cleanup):
    try:
        action()
    except RecursionError:
        print("RecursionError")
