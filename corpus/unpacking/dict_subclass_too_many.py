#: about: too many values of a subclass of dict, list or tuple with an __iter__ of its own are not counted, those of the types themselves are
#: kind: language
#: stdout:
#| OwnDict too many values to unpack (expected 2)
#| 0
#| OwnList too many values to unpack (expected 2)
#| 0
#| PlainDict too many values to unpack (expected 2)
#| 2
#| dict too many values to unpack (expected 2, got 3)
#| 2
#| list too many values to unpack (expected 2, got 3)
#| 2
#| tuple too many values to unpack (expected 2, got 3)
#| 2
#| set too many values to unpack (expected 2)
#| 2

def endless():
    while True:
        yield 0


class OwnDict(dict):
    def __iter__(self):
        return endless()


class OwnList(list):
    def __iter__(self):
        return endless()


class PlainDict(dict):
    pass


for source in OwnDict(), OwnList(), PlainDict(a=1, b=2, c=3), {"a": 1, "b": 2, "c": 3}, [1, 2, 3], (1, 2, 3), {1, 2, 3}:
    try:
        one, two = source
    except ValueError as error:
        print(type(source).__name__, error)
    first, *rest = source if type(source).__iter__ not in (OwnDict.__iter__, OwnList.__iter__) else [1]
    print(len(rest))
