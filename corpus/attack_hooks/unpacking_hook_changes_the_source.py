#: about: an iterator that empties the list it walks during unpacking
#: kind: security
#: tests: threat:9 threat:22
#: stdout:
#| ValueError: not enough values to unpack (expected 3, got 1)
#| 0 []

class Source(list):
    def __iter__(self):
        for number in range(10):
            if number >= len(self):
                return
            yield self[number]
            self.clear()


try:
    a, b, c = Source([1, 2, 3])
except ValueError as error:
    print(type(error).__name__ + ":", error)
source = Source([0, 1])
first, *rest = source
print(first, rest)
