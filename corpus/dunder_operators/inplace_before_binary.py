#: about: += of a class under list or bytearray that has an __add__ of its own extends in place first
#: kind: language
#: stdout:
#| add L int TypeError 'int' object is not iterable
#| mul L int str mul
#| join L int TypeError unsupported operand type(s) for |=: 'L' and 'int'
#| add L tuple L [1, 2, 3]
#| mul L tuple str mul
#| join L tuple TypeError unsupported operand type(s) for |=: 'L' and 'tuple'
#| add L list L [1, 4]
#| mul L list str mul
#| join L list TypeError unsupported operand type(s) for |=: 'L' and 'list'
#| add L str L [1, 'a', 'b']
#| mul L str str mul
#| join L str TypeError unsupported operand type(s) for |=: 'L' and 'str'
#| add L NoneType TypeError 'NoneType' object is not iterable
#| mul L NoneType str mul
#| join L NoneType TypeError unsupported operand type(s) for |=: 'L' and 'NoneType'
#| add L R TypeError 'R' object is not iterable
#| mul L R str mul
#| join L R TypeError unsupported operand type(s) for |=: 'L' and 'R'
#| add L Iterable L [1, 8, 9]
#| mul L Iterable str mul
#| join L Iterable TypeError unsupported operand type(s) for |=: 'L' and 'Iterable'
#| add L bytes L [1, 120]
#| mul L bytes str mul
#| join L bytes TypeError unsupported operand type(s) for |=: 'L' and 'bytes'
#| add L set L [1, 5]
#| mul L set str mul
#| join L set TypeError unsupported operand type(s) for |=: 'L' and 'set'
#| add L L L [1, 6]
#| mul L L str mul
#| join L L TypeError unsupported operand type(s) for |=: 'L' and 'L'
#| add L Plain L [1, 7]
#| mul L Plain str mul
#| join L Plain TypeError unsupported operand type(s) for |=: 'L' and 'Plain'
#| add Plain int TypeError 'int' object is not iterable
#| mul Plain int Plain [1]
#| join Plain int TypeError unsupported operand type(s) for |=: 'Plain' and 'int'
#| add Plain tuple Plain [1, 2, 3]
#| mul Plain tuple TypeError can't multiply sequence by non-int of type 'tuple'
#| join Plain tuple TypeError unsupported operand type(s) for |=: 'Plain' and 'tuple'
#| add Plain list Plain [1, 4]
#| mul Plain list TypeError can't multiply sequence by non-int of type 'list'
#| join Plain list TypeError unsupported operand type(s) for |=: 'Plain' and 'list'
#| add Plain str Plain [1, 'a', 'b']
#| mul Plain str TypeError can't multiply sequence by non-int of type 'str'
#| join Plain str TypeError unsupported operand type(s) for |=: 'Plain' and 'str'
#| add Plain NoneType TypeError 'NoneType' object is not iterable
#| mul Plain NoneType TypeError can't multiply sequence by non-int of type 'NoneType'
#| join Plain NoneType TypeError unsupported operand type(s) for |=: 'Plain' and 'NoneType'
#| add Plain R TypeError 'R' object is not iterable
#| mul Plain R str rmul
#| join Plain R TypeError unsupported operand type(s) for |=: 'Plain' and 'R'
#| add Plain Iterable Plain [1, 8, 9]
#| mul Plain Iterable str rmul
#| join Plain Iterable TypeError unsupported operand type(s) for |=: 'Plain' and 'Iterable'
#| add Plain bytes Plain [1, 120]
#| mul Plain bytes TypeError can't multiply sequence by non-int of type 'bytes'
#| join Plain bytes TypeError unsupported operand type(s) for |=: 'Plain' and 'bytes'
#| add Plain set Plain [1, 5]
#| mul Plain set TypeError can't multiply sequence by non-int of type 'set'
#| join Plain set TypeError unsupported operand type(s) for |=: 'Plain' and 'set'
#| add Plain L Plain [1, 6]
#| mul Plain L TypeError 'Plain' object cannot be interpreted as an integer
#| join Plain L TypeError unsupported operand type(s) for |=: 'Plain' and 'L'
#| add Plain Plain Plain [1, 7]
#| mul Plain Plain TypeError can't multiply sequence by non-int of type 'Plain'
#| join Plain Plain TypeError unsupported operand type(s) for |=: 'Plain' and 'Plain'
#| add list int TypeError 'int' object is not iterable
#| mul list int list [1]
#| join list int TypeError unsupported operand type(s) for |=: 'list' and 'int'
#| add list tuple list [1, 2, 3]
#| mul list tuple TypeError can't multiply sequence by non-int of type 'tuple'
#| join list tuple TypeError unsupported operand type(s) for |=: 'list' and 'tuple'
#| add list list list [1, 4]
#| mul list list TypeError can't multiply sequence by non-int of type 'list'
#| join list list TypeError unsupported operand type(s) for |=: 'list' and 'list'
#| add list str list [1, 'a', 'b']
#| mul list str TypeError can't multiply sequence by non-int of type 'str'
#| join list str TypeError unsupported operand type(s) for |=: 'list' and 'str'
#| add list NoneType TypeError 'NoneType' object is not iterable
#| mul list NoneType TypeError can't multiply sequence by non-int of type 'NoneType'
#| join list NoneType TypeError unsupported operand type(s) for |=: 'list' and 'NoneType'
#| add list R str radd
#| mul list R str rmul
#| join list R TypeError unsupported operand type(s) for |=: 'list' and 'R'
#| add list Iterable str radd
#| mul list Iterable str rmul
#| join list Iterable TypeError unsupported operand type(s) for |=: 'list' and 'Iterable'
#| add list bytes list [1, 120]
#| mul list bytes TypeError can't multiply sequence by non-int of type 'bytes'
#| join list bytes TypeError unsupported operand type(s) for |=: 'list' and 'bytes'
#| add list set list [1, 5]
#| mul list set TypeError can't multiply sequence by non-int of type 'set'
#| join list set TypeError unsupported operand type(s) for |=: 'list' and 'set'
#| add list L list [1, 6]
#| mul list L TypeError 'list' object cannot be interpreted as an integer
#| join list L TypeError unsupported operand type(s) for |=: 'list' and 'L'
#| add list Plain list [1, 7]
#| mul list Plain TypeError can't multiply sequence by non-int of type 'Plain'
#| join list Plain TypeError unsupported operand type(s) for |=: 'list' and 'Plain'
#| add B int TypeError can't concat int to B
#| mul B int str mul
#| join B int TypeError unsupported operand type(s) for |=: 'B' and 'int'
#| add B tuple TypeError can't concat tuple to B
#| mul B tuple str mul
#| join B tuple TypeError unsupported operand type(s) for |=: 'B' and 'tuple'
#| add B list TypeError can't concat list to B
#| mul B list str mul
#| join B list TypeError unsupported operand type(s) for |=: 'B' and 'list'
#| add B str TypeError can't concat str to B
#| mul B str str mul
#| join B str TypeError unsupported operand type(s) for |=: 'B' and 'str'
#| add B NoneType TypeError can't concat NoneType to B
#| mul B NoneType str mul
#| join B NoneType TypeError unsupported operand type(s) for |=: 'B' and 'NoneType'
#| add B R TypeError can't concat R to B
#| mul B R str mul
#| join B R TypeError unsupported operand type(s) for |=: 'B' and 'R'
#| add B Iterable TypeError can't concat Iterable to B
#| mul B Iterable str mul
#| join B Iterable TypeError unsupported operand type(s) for |=: 'B' and 'Iterable'
#| add B bytes B B(b'ax')
#| mul B bytes str mul
#| join B bytes TypeError unsupported operand type(s) for |=: 'B' and 'bytes'
#| add B set TypeError can't concat set to B
#| mul B set str mul
#| join B set TypeError unsupported operand type(s) for |=: 'B' and 'set'
#| add B L TypeError can't concat L to B
#| mul B L str mul
#| join B L TypeError unsupported operand type(s) for |=: 'B' and 'L'
#| add B Plain TypeError can't concat Plain to B
#| mul B Plain str mul
#| join B Plain TypeError unsupported operand type(s) for |=: 'B' and 'Plain'
#| add bytearray int TypeError can't concat int to bytearray
#| mul bytearray int bytearray bytearray(b'a')
#| join bytearray int TypeError unsupported operand type(s) for |=: 'bytearray' and 'int'
#| add bytearray tuple TypeError can't concat tuple to bytearray
#| mul bytearray tuple TypeError can't multiply sequence by non-int of type 'tuple'
#| join bytearray tuple TypeError unsupported operand type(s) for |=: 'bytearray' and 'tuple'
#| add bytearray list TypeError can't concat list to bytearray
#| mul bytearray list TypeError can't multiply sequence by non-int of type 'list'
#| join bytearray list TypeError unsupported operand type(s) for |=: 'bytearray' and 'list'
#| add bytearray str TypeError can't concat str to bytearray
#| mul bytearray str TypeError can't multiply sequence by non-int of type 'str'
#| join bytearray str TypeError unsupported operand type(s) for |=: 'bytearray' and 'str'
#| add bytearray NoneType TypeError can't concat NoneType to bytearray
#| mul bytearray NoneType TypeError can't multiply sequence by non-int of type 'NoneType'
#| join bytearray NoneType TypeError unsupported operand type(s) for |=: 'bytearray' and 'NoneType'
#| add bytearray R str radd
#| mul bytearray R str rmul
#| join bytearray R TypeError unsupported operand type(s) for |=: 'bytearray' and 'R'
#| add bytearray Iterable str radd
#| mul bytearray Iterable str rmul
#| join bytearray Iterable TypeError unsupported operand type(s) for |=: 'bytearray' and 'Iterable'
#| add bytearray bytes bytearray bytearray(b'ax')
#| mul bytearray bytes TypeError can't multiply sequence by non-int of type 'bytes'
#| join bytearray bytes TypeError unsupported operand type(s) for |=: 'bytearray' and 'bytes'
#| add bytearray set TypeError can't concat set to bytearray
#| mul bytearray set TypeError can't multiply sequence by non-int of type 'set'
#| join bytearray set TypeError unsupported operand type(s) for |=: 'bytearray' and 'set'
#| add bytearray L TypeError can't concat L to bytearray
#| mul bytearray L TypeError 'bytearray' object cannot be interpreted as an integer
#| join bytearray L TypeError unsupported operand type(s) for |=: 'bytearray' and 'L'
#| add bytearray Plain TypeError can't concat Plain to bytearray
#| mul bytearray Plain TypeError can't multiply sequence by non-int of type 'Plain'
#| join bytearray Plain TypeError unsupported operand type(s) for |=: 'bytearray' and 'Plain'
#| add S int TypeError unsupported operand type(s) for +=: 'S' and 'int'
#| mul S int TypeError unsupported operand type(s) for *=: 'S' and 'int'
#| join S int str or
#| add S tuple TypeError unsupported operand type(s) for +=: 'S' and 'tuple'
#| mul S tuple TypeError unsupported operand type(s) for *=: 'S' and 'tuple'
#| join S tuple str or
#| add S list TypeError unsupported operand type(s) for +=: 'S' and 'list'
#| mul S list TypeError unsupported operand type(s) for *=: 'S' and 'list'
#| join S list str or
#| add S str TypeError unsupported operand type(s) for +=: 'S' and 'str'
#| mul S str TypeError unsupported operand type(s) for *=: 'S' and 'str'
#| join S str str or
#| add S NoneType TypeError unsupported operand type(s) for +=: 'S' and 'NoneType'
#| mul S NoneType TypeError unsupported operand type(s) for *=: 'S' and 'NoneType'
#| join S NoneType str or
#| add S R str radd
#| mul S R str rmul
#| join S R str or
#| add S Iterable str radd
#| mul S Iterable str rmul
#| join S Iterable str or
#| add S bytes TypeError unsupported operand type(s) for +=: 'S' and 'bytes'
#| mul S bytes TypeError unsupported operand type(s) for *=: 'S' and 'bytes'
#| join S bytes str or
#| add S set TypeError unsupported operand type(s) for +=: 'S' and 'set'
#| mul S set TypeError unsupported operand type(s) for *=: 'S' and 'set'
#| join S set S S({1, 5})
#| add S L TypeError unsupported operand type(s) for +=: 'S' and 'L'
#| mul S L TypeError 'S' object cannot be interpreted as an integer
#| join S L str or
#| add S Plain TypeError unsupported operand type(s) for +=: 'S' and 'Plain'
#| mul S Plain TypeError unsupported operand type(s) for *=: 'S' and 'Plain'
#| join S Plain str or
#| add Without int TypeError 'NoneType' object is not callable
#| mul Without int Without [1]
#| join Without int TypeError unsupported operand type(s) for |=: 'Without' and 'int'
#| add Without tuple TypeError 'NoneType' object is not callable
#| mul Without tuple TypeError can't multiply sequence by non-int of type 'tuple'
#| join Without tuple TypeError unsupported operand type(s) for |=: 'Without' and 'tuple'
#| add Without list TypeError 'NoneType' object is not callable
#| mul Without list TypeError can't multiply sequence by non-int of type 'list'
#| join Without list TypeError unsupported operand type(s) for |=: 'Without' and 'list'
#| add Without str TypeError 'NoneType' object is not callable
#| mul Without str TypeError can't multiply sequence by non-int of type 'str'
#| join Without str TypeError unsupported operand type(s) for |=: 'Without' and 'str'
#| add Without NoneType TypeError 'NoneType' object is not callable
#| mul Without NoneType TypeError can't multiply sequence by non-int of type 'NoneType'
#| join Without NoneType TypeError unsupported operand type(s) for |=: 'Without' and 'NoneType'
#| add Without R TypeError 'NoneType' object is not callable
#| mul Without R str rmul
#| join Without R TypeError unsupported operand type(s) for |=: 'Without' and 'R'
#| add Without Iterable TypeError 'NoneType' object is not callable
#| mul Without Iterable str rmul
#| join Without Iterable TypeError unsupported operand type(s) for |=: 'Without' and 'Iterable'
#| add Without bytes TypeError 'NoneType' object is not callable
#| mul Without bytes TypeError can't multiply sequence by non-int of type 'bytes'
#| join Without bytes TypeError unsupported operand type(s) for |=: 'Without' and 'bytes'
#| add Without set TypeError 'NoneType' object is not callable
#| mul Without set TypeError can't multiply sequence by non-int of type 'set'
#| join Without set TypeError unsupported operand type(s) for |=: 'Without' and 'set'
#| add Without L TypeError 'NoneType' object is not callable
#| mul Without L TypeError 'Without' object cannot be interpreted as an integer
#| join Without L TypeError unsupported operand type(s) for |=: 'Without' and 'L'
#| add Without Plain TypeError 'NoneType' object is not callable
#| mul Without Plain TypeError can't multiply sequence by non-int of type 'Plain'
#| join Without Plain TypeError unsupported operand type(s) for |=: 'Without' and 'Plain'
#| add Unknown int str add
#| mul Unknown int Unknown [1]
#| join Unknown int TypeError unsupported operand type(s) for |=: 'Unknown' and 'int'
#| add Unknown tuple str add
#| mul Unknown tuple TypeError can't multiply sequence by non-int of type 'tuple'
#| join Unknown tuple TypeError unsupported operand type(s) for |=: 'Unknown' and 'tuple'
#| add Unknown list str add
#| mul Unknown list TypeError can't multiply sequence by non-int of type 'list'
#| join Unknown list TypeError unsupported operand type(s) for |=: 'Unknown' and 'list'
#| add Unknown str str add
#| mul Unknown str TypeError can't multiply sequence by non-int of type 'str'
#| join Unknown str TypeError unsupported operand type(s) for |=: 'Unknown' and 'str'
#| add Unknown NoneType str add
#| mul Unknown NoneType TypeError can't multiply sequence by non-int of type 'NoneType'
#| join Unknown NoneType TypeError unsupported operand type(s) for |=: 'Unknown' and 'NoneType'
#| add Unknown R str add
#| mul Unknown R str rmul
#| join Unknown R TypeError unsupported operand type(s) for |=: 'Unknown' and 'R'
#| add Unknown Iterable str add
#| mul Unknown Iterable str rmul
#| join Unknown Iterable TypeError unsupported operand type(s) for |=: 'Unknown' and 'Iterable'
#| add Unknown bytes str add
#| mul Unknown bytes TypeError can't multiply sequence by non-int of type 'bytes'
#| join Unknown bytes TypeError unsupported operand type(s) for |=: 'Unknown' and 'bytes'
#| add Unknown set str add
#| mul Unknown set TypeError can't multiply sequence by non-int of type 'set'
#| join Unknown set TypeError unsupported operand type(s) for |=: 'Unknown' and 'set'
#| add Unknown L str add
#| mul Unknown L TypeError 'Unknown' object cannot be interpreted as an integer
#| join Unknown L TypeError unsupported operand type(s) for |=: 'Unknown' and 'L'
#| add Unknown Plain str add
#| mul Unknown Plain TypeError can't multiply sequence by non-int of type 'Plain'
#| join Unknown Plain TypeError unsupported operand type(s) for |=: 'Unknown' and 'Plain'
#| add T int str add
#| mul T int tuple (1,)
#| join T int TypeError unsupported operand type(s) for |=: 'T' and 'int'
#| add T tuple str add
#| mul T tuple TypeError can't multiply sequence by non-int of type 'tuple'
#| join T tuple TypeError unsupported operand type(s) for |=: 'T' and 'tuple'
#| add T list str add
#| mul T list TypeError can't multiply sequence by non-int of type 'list'
#| join T list TypeError unsupported operand type(s) for |=: 'T' and 'list'
#| add T str str add
#| mul T str TypeError can't multiply sequence by non-int of type 'str'
#| join T str TypeError unsupported operand type(s) for |=: 'T' and 'str'
#| add T NoneType str add
#| mul T NoneType TypeError can't multiply sequence by non-int of type 'NoneType'
#| join T NoneType TypeError unsupported operand type(s) for |=: 'T' and 'NoneType'
#| add T R str add
#| mul T R str rmul
#| join T R TypeError unsupported operand type(s) for |=: 'T' and 'R'
#| add T Iterable str add
#| mul T Iterable str rmul
#| join T Iterable TypeError unsupported operand type(s) for |=: 'T' and 'Iterable'
#| add T bytes str add
#| mul T bytes TypeError can't multiply sequence by non-int of type 'bytes'
#| join T bytes TypeError unsupported operand type(s) for |=: 'T' and 'bytes'
#| add T set str add
#| mul T set TypeError can't multiply sequence by non-int of type 'set'
#| join T set TypeError unsupported operand type(s) for |=: 'T' and 'set'
#| add T L str add
#| mul T L TypeError 'T' object cannot be interpreted as an integer
#| join T L TypeError unsupported operand type(s) for |=: 'T' and 'L'
#| add T Plain str add
#| mul T Plain TypeError can't multiply sequence by non-int of type 'Plain'
#| join T Plain TypeError unsupported operand type(s) for |=: 'T' and 'Plain'
#| add tuple int TypeError can only concatenate tuple (not "int") to tuple
#| mul tuple int tuple (1,)
#| join tuple int TypeError unsupported operand type(s) for |=: 'tuple' and 'int'
#| add tuple tuple tuple (1, 2, 3)
#| mul tuple tuple TypeError can't multiply sequence by non-int of type 'tuple'
#| join tuple tuple TypeError unsupported operand type(s) for |=: 'tuple' and 'tuple'
#| add tuple list TypeError can only concatenate tuple (not "list") to tuple
#| mul tuple list TypeError can't multiply sequence by non-int of type 'list'
#| join tuple list TypeError unsupported operand type(s) for |=: 'tuple' and 'list'
#| add tuple str TypeError can only concatenate tuple (not "str") to tuple
#| mul tuple str TypeError can't multiply sequence by non-int of type 'str'
#| join tuple str TypeError unsupported operand type(s) for |=: 'tuple' and 'str'
#| add tuple NoneType TypeError can only concatenate tuple (not "NoneType") to tuple
#| mul tuple NoneType TypeError can't multiply sequence by non-int of type 'NoneType'
#| join tuple NoneType TypeError unsupported operand type(s) for |=: 'tuple' and 'NoneType'
#| add tuple R str radd
#| mul tuple R str rmul
#| join tuple R TypeError unsupported operand type(s) for |=: 'tuple' and 'R'
#| add tuple Iterable str radd
#| mul tuple Iterable str rmul
#| join tuple Iterable TypeError unsupported operand type(s) for |=: 'tuple' and 'Iterable'
#| add tuple bytes TypeError can only concatenate tuple (not "bytes") to tuple
#| mul tuple bytes TypeError can't multiply sequence by non-int of type 'bytes'
#| join tuple bytes TypeError unsupported operand type(s) for |=: 'tuple' and 'bytes'
#| add tuple set TypeError can only concatenate tuple (not "set") to tuple
#| mul tuple set TypeError can't multiply sequence by non-int of type 'set'
#| join tuple set TypeError unsupported operand type(s) for |=: 'tuple' and 'set'
#| add tuple L TypeError can only concatenate tuple (not "L") to tuple
#| mul tuple L TypeError 'tuple' object cannot be interpreted as an integer
#| join tuple L TypeError unsupported operand type(s) for |=: 'tuple' and 'L'
#| add tuple Plain TypeError can only concatenate tuple (not "Plain") to tuple
#| mul tuple Plain TypeError can't multiply sequence by non-int of type 'Plain'
#| join tuple Plain TypeError unsupported operand type(s) for |=: 'tuple' and 'Plain'

class L(list):
    def __add__(self, o):
        return "add"

    def __mul__(self, o):
        return "mul"


class Plain(list):
    pass


class R:
    def __radd__(self, o):
        return "radd"

    def __rmul__(self, o):
        return "rmul"


class Iterable(R):
    def __iter__(self):
        return iter((8, 9))


class B(bytearray):
    def __add__(self, o):
        return "add"

    def __mul__(self, o):
        return "mul"


class S(set):
    def __or__(self, o):
        return "or"


class Without(list):
    __iadd__ = None

    def __add__(self, o):
        return "add"


class Unknown(list):
    def __iadd__(self, o):
        return NotImplemented

    def __add__(self, o):
        return "add"


class T(tuple):
    def __add__(self, o):
        return "add"


def add(x, y):
    x += y
    return x


def mul(x, y):
    x *= y
    return x


def join(x, y):
    x |= y
    return x


def show(f, x, y):
    try:
        r = f(x, y)
    except TypeError as e:
        r = e
    print(f.__name__, type(x).__name__, type(y).__name__, type(r).__name__, r)


for make in (L, Plain, list, B, bytearray, S, Without, Unknown, T, tuple):
    for y in (1, (2, 3), [4], "ab", None, R(), Iterable(), b"x", {5}, L([6]), Plain([7])):
        for f in (add, mul, join):
            x = make([1]) if make not in (B, bytearray) else make(b"a")
            show(f, x, y)
