#: about: Methods of built-in types called on objects of other types
#: kind: language
#: profile: compat
#: stdout:
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
#| TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
#| TypeError: descriptor 'sort' for 'list' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'sort' for 'list' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'keys' for 'dict' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'keys' for 'dict' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'add' for 'set' objects doesn't apply to a 'frozenset' object
#| TypeError: descriptor 'add' for 'set' objects doesn't apply to a 'frozenset' object
#| TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'float' object
#| TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'float' object
#| TypeError: descriptor 'hex' for 'float' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'hex' for 'float' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'hex' for 'bytes' objects doesn't apply to a 'str' object
#| TypeError: descriptor 'hex' for 'bytes' objects doesn't apply to a 'str' object
#| TypeError: descriptor 'index' for 'tuple' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'index' for 'tuple' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'union' for 'frozenset' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'union' for 'frozenset' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'getter' for 'property' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'getter' for 'property' objects doesn't apply to a 'int' object
#| TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
#| TypeError: descriptor '__add__' for 'int' objects doesn't apply to a 'str' object
#| TypeError: descriptor '__len__' requires a 'str' object but received a 'list'
#| TypeError: descriptor '__len__' for 'str' objects doesn't apply to a 'list' object
#| TypeError: descriptor '__setitem__' requires a 'dict' object but received a 'list'
#| TypeError: descriptor '__setitem__' for 'dict' objects doesn't apply to a 'list' object
#| TypeError: descriptor '__repr__' of 'object' object needs an argument
#| TypeError: descriptor '__repr__' of 'object' object needs an argument
#| TypeError: descriptor '__call__' requires a 'type' object but received a 'int'
#| TypeError: descriptor '__call__' for 'type' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'index' for 'range' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'index' for 'range' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'tolist' for 'memoryview' objects doesn't apply to a 'bytes' object
#| TypeError: descriptor 'tolist' for 'memoryview' objects doesn't apply to a 'bytes' object
#| TypeError: descriptor 'with_traceback' for 'BaseException' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'with_traceback' for 'BaseException' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'indices' for 'slice' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'indices' for 'slice' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'conjugate' for 'complex' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'conjugate' for 'complex' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#| TypeError: descriptor '__name__' for 'type' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'fget' for 'property' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'start' for 'range' objects doesn't apply to a 'int' object
#| SUB
#| 2
#| None

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
cases = [(str.upper, 5), (str.join, 5, []), (list.append, (), 1), (list.sort, 5), (dict.get, [], 1), (dict.keys, 5), (set.add, frozenset(), 1), (int.bit_length, 1.5), (float.hex, 1), (bytes.hex, ""), (tuple.index, [], 1), (frozenset.union, [1]), (type.mro, 5), (property.getter, 5, 1),
         (int.__add__, "a", 1), (str.__len__, []), (dict.__setitem__, [], 0, 1), (object.__repr__,), (type.__call__, 5), (range.index, [], 1), (memoryview.tolist, b""), (BaseException.with_traceback, 5, None), (slice.indices, 5, 1), (complex.conjugate, 1)]
for fn, *args in cases:
    show(fn, *args)
    show(lambda: fn.__get__(*args[:1]) if args else fn())
show(lambda: vars(int)["real"].__get__("a"))
show(lambda: vars(type)["__name__"].__get__(5))
show(lambda: vars(property)["fget"].__get__(5))
show(lambda: vars(range)["start"].__get__(5))
class S(str): pass
show(lambda: str.upper(S("sub")))
show(lambda: int.__add__(True, True))
show(lambda: list.append(type("L", (list,), {})(), 1))
