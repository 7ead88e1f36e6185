#: about: wrappers around wrappers too deep to call raise RecursionError
#: kind: security
#: tests: threat:17
#: stdout:
#| RecursionError
#| RecursionError

function = len
for level in range(100000):
    function = (lambda inner: lambda value: inner(value))(function)
try:
    print(function("abc"))
except RecursionError:
    print("RecursionError")


class Chain:
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)


link = Chain(None)
for level in range(100000):
    link = Chain(link)
try:
    print(link.missing)
except RecursionError:
    print("RecursionError")
