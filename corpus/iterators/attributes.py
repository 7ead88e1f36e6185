#: about: iterators have no other attributes, no truth of their own and compare by identity
#: kind: language
#: stdout:
#| list_iterator True True False False True True False True True 1
#| 'list_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'list_iterator' has no len()
#| 'list_iterator' object is not subscriptable
#| '<' not supported between instances of 'list_iterator' and 'list_iterator'
#| unsupported operand type(s) for +: 'list_iterator' and 'list'
#| type 'list_iterator' is not an acceptable base type
#| tuple_iterator True True False False True True False True True 1
#| 'tuple_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'tuple_iterator' has no len()
#| 'tuple_iterator' object is not subscriptable
#| '<' not supported between instances of 'tuple_iterator' and 'tuple_iterator'
#| unsupported operand type(s) for +: 'tuple_iterator' and 'list'
#| type 'tuple_iterator' is not an acceptable base type
#| str_ascii_iterator True True False False True True False True True 1
#| 'str_ascii_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'str_ascii_iterator' has no len()
#| 'str_ascii_iterator' object is not subscriptable
#| '<' not supported between instances of 'str_ascii_iterator' and 'str_ascii_iterator'
#| unsupported operand type(s) for +: 'str_ascii_iterator' and 'list'
#| type 'str_ascii_iterator' is not an acceptable base type
#| str_iterator True True False False True True False True True 1
#| 'str_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'str_iterator' has no len()
#| 'str_iterator' object is not subscriptable
#| '<' not supported between instances of 'str_iterator' and 'str_iterator'
#| unsupported operand type(s) for +: 'str_iterator' and 'list'
#| type 'str_iterator' is not an acceptable base type
#| bytes_iterator True True False False True True False True True 1
#| 'bytes_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'bytes_iterator' has no len()
#| 'bytes_iterator' object is not subscriptable
#| '<' not supported between instances of 'bytes_iterator' and 'bytes_iterator'
#| unsupported operand type(s) for +: 'bytes_iterator' and 'list'
#| type 'bytes_iterator' is not an acceptable base type
#| bytearray_iterator True True False False True True False True True 1
#| 'bytearray_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'bytearray_iterator' has no len()
#| 'bytearray_iterator' object is not subscriptable
#| '<' not supported between instances of 'bytearray_iterator' and 'bytearray_iterator'
#| unsupported operand type(s) for +: 'bytearray_iterator' and 'list'
#| type 'bytearray_iterator' is not an acceptable base type
#| range_iterator True True False False True True False True True 1
#| 'range_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'range_iterator' has no len()
#| 'range_iterator' object is not subscriptable
#| '<' not supported between instances of 'range_iterator' and 'range_iterator'
#| unsupported operand type(s) for +: 'range_iterator' and 'list'
#| type 'range_iterator' is not an acceptable base type
#| longrange_iterator True True False False True True False True True 1
#| 'longrange_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'longrange_iterator' has no len()
#| 'longrange_iterator' object is not subscriptable
#| '<' not supported between instances of 'longrange_iterator' and 'longrange_iterator'
#| unsupported operand type(s) for +: 'longrange_iterator' and 'list'
#| type 'longrange_iterator' is not an acceptable base type
#| dict_keyiterator True True False False True True False True True 1
#| 'dict_keyiterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'dict_keyiterator' has no len()
#| 'dict_keyiterator' object is not subscriptable
#| '<' not supported between instances of 'dict_keyiterator' and 'dict_keyiterator'
#| unsupported operand type(s) for +: 'dict_keyiterator' and 'list'
#| type 'dict_keyiterator' is not an acceptable base type
#| set_iterator True True False False True True False True True 1
#| 'set_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'set_iterator' has no len()
#| 'set_iterator' object is not subscriptable
#| '<' not supported between instances of 'set_iterator' and 'set_iterator'
#| unsupported operand type(s) for +: 'set_iterator' and 'list'
#| type 'set_iterator' is not an acceptable base type
#| memory_iterator True True False False True True False True True 1
#| 'memory_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'memory_iterator' has no len()
#| 'memory_iterator' object is not subscriptable
#| '<' not supported between instances of 'memory_iterator' and 'memory_iterator'
#| unsupported operand type(s) for +: 'memory_iterator' and 'list'
#| type 'memory_iterator' is not an acceptable base type
#| zip True True False False True True False True True 1
#| 'zip' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'zip' has no len()
#| 'zip' object is not subscriptable
#| '<' not supported between instances of 'zip' and 'zip'
#| unsupported operand type(s) for +: 'zip' and 'list'
#| may be extended
#| map True True False False True True False True True 1
#| 'map' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'map' has no len()
#| 'map' object is not subscriptable
#| '<' not supported between instances of 'map' and 'map'
#| unsupported operand type(s) for +: 'map' and 'list'
#| may be extended
#| filter True True False False True True False True True 1
#| 'filter' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'filter' has no len()
#| 'filter' object is not subscriptable
#| '<' not supported between instances of 'filter' and 'filter'
#| unsupported operand type(s) for +: 'filter' and 'list'
#| may be extended
#| enumerate True True False False True True False True True 1
#| 'enumerate' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'enumerate' has no len()
#| 'enumerate' object is not subscriptable
#| '<' not supported between instances of 'enumerate' and 'enumerate'
#| unsupported operand type(s) for +: 'enumerate' and 'list'
#| may be extended
#| reversed True True False False True True False True True 1
#| 'reversed' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'reversed' has no len()
#| 'reversed' object is not subscriptable
#| '<' not supported between instances of 'reversed' and 'reversed'
#| unsupported operand type(s) for +: 'reversed' and 'list'
#| may be extended
#| list_reverseiterator True True False False True True False True True 1
#| 'list_reverseiterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'list_reverseiterator' has no len()
#| 'list_reverseiterator' object is not subscriptable
#| '<' not supported between instances of 'list_reverseiterator' and 'list_reverseiterator'
#| unsupported operand type(s) for +: 'list_reverseiterator' and 'list'
#| type 'list_reverseiterator' is not an acceptable base type
#| callable_iterator True True False False True True False True True 1
#| 'callable_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'callable_iterator' has no len()
#| 'callable_iterator' object is not subscriptable
#| '<' not supported between instances of 'callable_iterator' and 'callable_iterator'
#| unsupported operand type(s) for +: 'callable_iterator' and 'list'
#| type 'callable_iterator' is not an acceptable base type
#| generator True True False False True True False True True 1
#| 'generator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| object of type 'generator' has no len()
#| 'generator' object is not subscriptable
#| '<' not supported between instances of 'generator' and 'generator'
#| unsupported operand type(s) for +: 'generator' and 'list'
#| type 'generator' is not an acceptable base type

def gen(): yield
its = [iter([]), iter(()), iter(""), iter("\xe9"), iter(b""), iter(bytearray()), iter(range(0)), iter(range(2**70)), iter({}), iter(set()), iter(memoryview(b"")), zip(), map(str, ""), filter(None, ""), enumerate(""), reversed(""), reversed([]), iter(int, 0), gen()]
for it in its:
    print(type(it).__name__, bool(it), it == it, it == iter([]), it != it, hash(it) == hash(it), it is iter(it), callable(it), isinstance(it, type(it)), it in [it], len({it: 1}))
    try: it.extra = 1
    except AttributeError as error: print(error)
    try: len(it)
    except TypeError as error: print(error)
    try: it[0]
    except TypeError as error: print(error)
    try: it < it
    except TypeError as error: print(error)
    try: it + [1]
    except TypeError as error: print(error)
    try: type("Sub", (type(it),), {})
    except TypeError as error: print(error)
    else: print("may be extended")
