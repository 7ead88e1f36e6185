#: about: whole listings of functions, methods, generators, iterators
#: kind: language
#: profile: compat
#: stdout:
#| function ['__annotate__', '__annotations__', '__call__', '__defaults__', '__dict__', '__doc__', '__get__', '__kwdefaults__', '__module__', '__name__', '__new__', '__qualname__', '__repr__', '__type_params__']
#| method ['__call__', '__doc__', '__eq__', '__ge__', '__get__', '__getattribute__', '__gt__', '__hash__', '__le__', '__lt__', '__ne__', '__new__', '__repr__']
#| generator ['__class_getitem__', '__doc__', '__iter__', '__name__', '__next__', '__qualname__', '__repr__', 'close', 'gi_running', 'gi_suspended', 'gi_yieldfrom', 'send', 'throw']
#| builtin_function_or_method ['__call__', '__doc__', '__eq__', '__ge__', '__gt__', '__hash__', '__le__', '__lt__', '__module__', '__name__', '__ne__', '__qualname__', '__repr__', '__text_signature__']
#| builtin_function_or_method ['__call__', '__doc__', '__eq__', '__ge__', '__gt__', '__hash__', '__le__', '__lt__', '__module__', '__name__', '__ne__', '__qualname__', '__repr__', '__text_signature__']
#| method_descriptor ['__call__', '__doc__', '__get__', '__name__', '__objclass__', '__qualname__', '__repr__', '__text_signature__']
#| wrapper_descriptor ['__call__', '__doc__', '__get__', '__name__', '__objclass__', '__qualname__', '__repr__', '__text_signature__']
#| method-wrapper ['__call__', '__doc__', '__eq__', '__ge__', '__gt__', '__hash__', '__le__', '__lt__', '__name__', '__ne__', '__objclass__', '__qualname__', '__repr__', '__text_signature__']
#| list_iterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| tuple_iterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| dict_keyiterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| str_ascii_iterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| bytes_iterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| set_iterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| range_iterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| enumerate ['__class_getitem__', '__doc__', '__iter__', '__new__', '__next__']
#| zip ['__doc__', '__iter__', '__new__', '__next__']
#| map ['__doc__', '__iter__', '__new__', '__next__']
#| filter ['__doc__', '__iter__', '__new__', '__next__']
#| list_reverseiterator ['__doc__', '__iter__', '__length_hint__', '__next__']
#| callable_iterator ['__doc__', '__iter__', '__next__']
#| property ['__delete__', '__doc__', '__get__', '__init__', '__isabstractmethod__', '__name__', '__new__', '__set__', '__set_name__', 'deleter', 'fdel', 'fget', 'fset', 'getter', 'setter']
#| classmethod ['__annotate__', '__annotations__', '__class_getitem__', '__dict__', '__doc__', '__get__', '__init__', '__isabstractmethod__', '__module__', '__name__', '__new__', '__qualname__', '__repr__', '__wrapped__']
#| staticmethod ['__annotate__', '__annotations__', '__call__', '__class_getitem__', '__dict__', '__doc__', '__get__', '__init__', '__isabstractmethod__', '__module__', '__name__', '__new__', '__qualname__', '__repr__', '__wrapped__']
#| super ['__doc__', '__get__', '__getattribute__', '__init__', '__new__', '__repr__', '__self_class__', '__thisclass__']

CLOSED = {"__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__", "__self__", "__func__", "__code__", "__closure__", "__globals__", "__builtins__", "gi_code", "gi_frame", "__sizeof__", "__del__"}
base = set(dir(object))
def names(x): return [n for n in dir(x) if n not in CLOSED and (n not in base or n in vars(type(x)))]
def f(): yield
class C:
    def m(self): pass
for x in (f, C().m, f(), len, [].append, str.join, int.__add__, (1).__add__, iter([]), iter(()), iter({}), iter("a"), iter(b""), iter(set()), iter(range(1)), enumerate([]), zip(), map(len, []), filter(None, []), reversed([]), iter(int, 1), property(), classmethod(f), staticmethod(f), super(C, C())):
    print(type(x).__name__, names(x))
