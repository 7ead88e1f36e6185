#: about: zip(strict=True) over iterators that raise
#: kind: language
#: stdout:
#| [(0, 'a')] KeyError 'k'
#| [('a', 0)] KeyError 'k'
#| [('a', 0)] KeyError 'k'
#| [(0, 0)] KeyError 'k'
#| [('a', 'a', 1)] ValueError zip() argument 3 is longer than arguments 1-2
#| [('a', 'a', 0)] KeyError 'k'
#| [(0, 'a')] ValueError zip() argument 2 is longer than argument 1
#| [('a', 0)] ValueError zip() argument 2 is shorter than argument 1
#| [('a', 0)]
#| [(0, 0)] ValueError v
#| [('a', 'a', 1)] ValueError zip() argument 3 is longer than arguments 1-2
#| [('a', 'a', 0)]
#| [(0, 'a')] RuntimeError r
#| [('a', 0)] RuntimeError r
#| [('a', 0)] RuntimeError r
#| [(0, 0)] RuntimeError r
#| [('a', 'a', 1)] ValueError zip() argument 3 is longer than arguments 1-2
#| [('a', 'a', 0)] RuntimeError r

class Raises:
    def __init__(self, n, error): self.n, self.error = n, error
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise self.error
        return self.n
for error in KeyError("k"), StopIteration("s"), RuntimeError("r"):
    for make in (lambda: zip(Raises(1, error), "ab", strict=True), lambda: zip("ab", Raises(1, error), strict=True), lambda: zip("a", Raises(1, error), strict=True), lambda: zip(Raises(1, error), Raises(1, ValueError("v")), strict=True), lambda: zip("a", "a", Raises(2, error), strict=True), lambda: zip("a", "a", Raises(1, error), strict=True)):
        out, z = [], make()
        try:
            for x in z: out.append(x)
            print(out)
        except Exception as e: print(out, type(e).__name__, e)
