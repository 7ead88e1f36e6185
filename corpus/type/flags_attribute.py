#: about: The bits of __flags__ that depend on the class
#: kind: language
#: stdout:
#| C True True False
#| D True True False
#| int False True False
#| object False True False
#| bool False False False
#| NoneType False False False
#| builtin_function_or_method False False False
#| int ['int', 'bool']
#| list ['list']
#| tuple ['tuple']
#| bytes ['bytes']
#| str ['str']
#| dict ['dict']
#| exc ['BaseException', 'KeyError']
#| type ['type']
#| True False
#| readonly attribute

class C: pass
class D(C): pass
def bit(n, t): return bool(t.__flags__ >> n & 1)
HEAP, BASE, ABSTRACT = 9, 10, 20
for t in (C, D, int, object, bool, type(None), type(len)):
    print(t.__name__, bit(HEAP, t), bit(BASE, t), bit(ABSTRACT, t))
for n, name in ((24, "int"), (25, "list"), (26, "tuple"), (27, "bytes"), (28, "str"), (29, "dict"), (30, "exc"), (31, "type")):
    print(name, [t.__name__ for t in (int, bool, float, list, tuple, bytes, bytearray, str, dict, set, BaseException, KeyError, type, object, C) if bit(n, t)])
C.__abstractmethods__ = ["f"]
print(bit(ABSTRACT, C), bit(ABSTRACT, D))
try:
    C.__flags__ = 1
except AttributeError as e:
    print(e)
