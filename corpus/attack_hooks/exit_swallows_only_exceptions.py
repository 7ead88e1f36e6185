#: about: a truthy __exit__ swallows the refusal it is shown, and what was refused stays unread
#: kind: security
#: tests: attribute:__globals__ threat:18
#: stdout:
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| not read

class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print(kind.__name__, error)
        return True


found = "not read"
with Swallow():
    found = (lambda: 0).__globals__
print(found)
