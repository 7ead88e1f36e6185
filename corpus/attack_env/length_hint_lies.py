#: about: a length hint that lies allocates nothing and changes no result
#: kind: security
#: tests: builtin:list threat:9
#: stdout:
#| [1, 0] [1, 0] [1, 0]
#| ValueError
#| TypeError

class Hinted:
    def __init__(self, hint):
        self.hint = hint
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left

    def __length_hint__(self):
        return self.hint


print(list(Hinted(0)), list(Hinted(100)), list(Hinted(NotImplemented)))
for hint in (-1, "x"):
    try:
        print(list(Hinted(hint)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
