#: about: an inner iterator that drives the generator that delegates to it
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| ValueError generator already executing
#| ['inner']

class Inner:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        Inner.count += 1
        if Inner.count > 1:
            raise StopIteration
        try:
            outer.send(None)
        except ValueError as error:
            print(type(error).__name__, error)
        return "inner"


def body():
    yield from Inner()


outer = body()
print(list(outer))
