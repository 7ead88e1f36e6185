#: about: where a TypeError from __iter__ passes, and where another message takes its place
#: kind: language
#: stdout:
#| TypeError argument of type 'Bad' is not a container or iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError can only join an iterable
#| TypeError can only join an iterable
#| TypeError cannot convert 'Bad' object to bytes
#| TypeError cannot convert 'Bad' object to bytearray
#| TypeError 'int' object is not iterable
#| TypeError object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError must assign iterable to extended slice
#| TypeError must assign iterable to extended slice
#| TypeError 'int' object is not iterable
#| TypeError cannot convert 'Bad' object to bytearray
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'Bad' object is not reversible
#| TypeError 'Bad' object is not a mapping
#| TypeError 'int' object is not iterable
#| TypeError second argument (exceptions) must be a sequence
#| TypeError if you give only one argument to maketrans it must be a dict
#| TypeError can only concatenate list (not "Bad") to list
#| TypeError can't extend bytearray with Bad
#| TypeError cannot convert 'Bad' object to bytes
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError argument of type 'NoIterator' is not a container or iterable
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError can only join an iterable
#| TypeError can only join an iterable
#| TypeError cannot convert 'NoIterator' object to bytes
#| TypeError cannot convert 'NoIterator' object to bytearray
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError object is not iterable
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError must assign iterable to extended slice
#| TypeError must assign iterable to extended slice
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError cannot convert 'NoIterator' object to bytearray
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError 'NoIterator' object is not reversible
#| TypeError 'NoIterator' object is not a mapping
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError second argument (exceptions) must be a sequence
#| TypeError if you give only one argument to maketrans it must be a dict
#| TypeError can only concatenate list (not "NoIterator") to list
#| TypeError can't extend bytearray with NoIterator
#| TypeError cannot convert 'NoIterator' object to bytes
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| TypeError iter() returned non-iterator of type 'int'
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| TypeError 'Other' object is not reversible
#| TypeError 'Other' object is not a mapping
#| ValueError other
#| TypeError second argument (exceptions) must be a sequence
#| TypeError if you give only one argument to maketrans it must be a dict
#| TypeError can only concatenate list (not "Other") to list
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| ValueError other
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| no error
#| no error
#| no error
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| no error
#| TypeError 'Later' object is not reversible
#| TypeError 'Later' object is not a mapping
#| TypeError later
#| TypeError second argument (exceptions) must be a sequence
#| TypeError if you give only one argument to maketrans it must be a dict
#| TypeError can only concatenate list (not "Later") to list
#| TypeError later
#| TypeError later
#| TypeError later
#| TypeError later
#| no error
#| TypeError later
#| TypeError later
#| TypeError argument of type 'int' is not a container or iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError can only join an iterable
#| TypeError can only join an iterable
#| no error
#| no error
#| TypeError 'int' object is not iterable
#| TypeError object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError Value after * must be an iterable, not int
#| TypeError print() argument after * must be an iterable, not int
#| TypeError must assign iterable to extended slice
#| TypeError must assign iterable to extended slice
#| TypeError 'int' object is not iterable
#| TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not reversible
#| TypeError 'int' object is not a mapping
#| TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not int
#| TypeError second argument (exceptions) must be a sequence
#| TypeError if you give only one argument to maketrans it must be a dict
#| TypeError can only concatenate list (not "int") to list
#| TypeError can't extend bytearray with int
#| TypeError cannot convert 'int' object to bytes
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError cannot unpack non-iterable int object
#| TypeError cannot unpack non-iterable int object

class Bad:
    def __iter__(self):
        return iter(1)

class NoIterator:
    def __iter__(self):
        return 5

class Other:
    def __iter__(self):
        raise ValueError("other")

class Later:
    def __iter__(self):
        return self
    def __next__(self):
        raise TypeError("later")

def assign(target, key, value):
    target[key] = value

for bad in Bad(), NoIterator(), Other(), Later(), 5:
    for f in (
        lambda: 1 in bad, lambda: list(bad), lambda: tuple(bad), lambda: set(bad), lambda: "".join(bad), lambda: b"".join(bad),
        lambda: bytes(bad), lambda: bytearray(bad), lambda: dict(bad), lambda: dict([bad]), lambda: sum(bad), lambda: max(bad),
        lambda: zip([1], bad), lambda: map(str, bad), lambda: enumerate(bad), lambda: sorted(bad), lambda: [*bad], lambda: print(*bad),
        lambda: assign([1, 2], slice(None), bad), lambda: assign([1, 2], slice(None, None, 2), bad), lambda: [].extend(bad),
        lambda: assign(bytearray(2), slice(None), bad), lambda: {1}.union(bad), lambda: {1}.issubset(bad), lambda: {1: 2}.keys() & bad,
        lambda: dict.fromkeys(bad), lambda: all(bad), lambda: any(bad), lambda: filter(None, bad), lambda: reversed(bad),
        lambda: {**bad}, lambda: (lambda a, b: 0)(*bad), lambda: ExceptionGroup("", bad), lambda: str.maketrans(bad), lambda: [1] + bad,
        lambda: bytearray(b"a").extend(bad), lambda: int.from_bytes(bad), lambda: {1}.isdisjoint(bad), lambda: frozenset(bad), lambda: iter(bad),
    ):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, e)
        else:
            print("no error")
    try:
        x, y = bad
    except Exception as e:
        print(type(e).__name__, e)
    try:
        [x, *y] = bad
    except Exception as e:
        print(type(e).__name__, e)
