#: about: Class methods of built-in types
#: kind: language
#: stdout:
#| <method 'fromkeys' of 'dict' objects>
#| <class 'classmethod_descriptor'>
#| ('fromkeys', 'dict.fromkeys', <class 'dict'>)
#| TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'list' as arg 2
#| {1: None}
#| TypeError: descriptor 'fromkeys' of 'dict' object needs an argument
#| {1: None, 2: None}
#| {1: None}
#| {1: None}
#| TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#| TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
#| TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__(None, None) is invalid
#| <class 'builtin_function_or_method'>
#| D
#| D
#| (True, False, True)
#| ('fromkeys', 'dict.fromkeys', 'D.fromkeys')
#| <built-in method fromkeys of type object
#| <built-in method fromkeys of type object
#| int.from_bytes
#| bool.from_bytes
#| False
#| str.maketrans
#| <class 'staticmethod'>
#| {97: 98}
#| 16.0
#| F

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = vars(dict)["fromkeys"]
show(lambda: d)
show(lambda: type(d))
show(lambda: (d.__name__, d.__qualname__, d.__objclass__))
show(lambda: d([1]))
show(lambda: d(dict, [1]))
show(lambda: d())
show(lambda: d.__get__(None, dict)([1, 2]))
show(lambda: d.__get__({})([1]))
show(lambda: d.__get__({}, dict)([1]))
show(lambda: d.__get__(None, int))
show(lambda: d.__get__(None, 5))
show(lambda: d.__get__(5))
show(lambda: d.__get__(None))
show(lambda: d.__get__(None, None))
show(lambda: type(dict.fromkeys))
class D(dict): pass
show(lambda: type(D.fromkeys([1])).__name__)
show(lambda: type(D().fromkeys([1])).__name__)
show(lambda: (dict.fromkeys == dict.fromkeys, dict.fromkeys == D.fromkeys, {}.fromkeys == dict.fromkeys))
show(lambda: (dict.fromkeys.__name__, dict.fromkeys.__qualname__, D.fromkeys.__qualname__))
show(lambda: repr(dict.fromkeys).split(" at ")[0])
show(lambda: repr(D.fromkeys).split(" at ")[0])
show(lambda: int.from_bytes.__qualname__)
show(lambda: bool.from_bytes.__qualname__)
show(lambda: bool.from_bytes(b"\0"))
show(lambda: str.maketrans.__qualname__)
show(lambda: type(vars(str)["maketrans"]))
show(lambda: "".maketrans("a", "b"))
show(lambda: float.fromhex('0x1p4'))
show(lambda: type("F", (float,), {}).fromhex("0x1p3").__class__.__name__)
