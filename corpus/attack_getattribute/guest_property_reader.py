#: about: a guest object that reads on behalf of others reads with the guest's rights
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| function
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Reader:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)

    def __getitem__(self, name):
        return getattr(self.target, name)

    def __matmul__(self, name):
        return getattr(self.target, name)

    def __contains__(self, name):
        return hasattr(self.target, name)


def function():
    pass


reader = Reader(function)
print(reader["__name__"])
for attempt in (
    lambda: reader["__globals__"],
    lambda: reader @ "__globals__",
    lambda: "__globals__" in reader,
    lambda: reader.__globals__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
