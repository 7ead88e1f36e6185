#: about: objects that pretend to have bases, very deeply, raise RecursionError
#: kind: security
#: tests: threat:17 builtin:issubclass builtin:isinstance
#: stdout:
#| RecursionError
#| RecursionError
#| False

class Pretender:
    __bases__ = property(lambda self: self.above)

    def __init__(self, *above):
        self.above = above


other = Pretender()
pretender = Pretender()
for number in range(20000):
    pretender = Pretender(pretender, other)
for use in (lambda: issubclass(pretender, Pretender()), lambda: issubclass(pretender, other)):
    try:
        print(use())
    except RecursionError:
        print("RecursionError")
chain = Pretender()
for number in range(20000):
    chain = Pretender(chain)
print(issubclass(chain, other))
