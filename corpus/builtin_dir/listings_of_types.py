#: about: whole listings of types, unions, aliases, exceptions
#: kind: language
#: profile: compat
#: stdout:
#| type ['__delattr__', '__dict__', '__dir__', '__doc__', '__firstlineno__', '__init__', '__new__', '__repr__', '__setattr__', '__static_attributes__', 'x']
#| Union ['__args__', '__class_getitem__', '__doc__', '__eq__', '__ge__', '__getitem__', '__gt__', '__hash__', '__le__', '__lt__', '__mro_entries__', '__name__', '__ne__', '__or__', '__origin__', '__parameters__', '__qualname__', '__repr__', '__ror__']
#| ValueError ['__cause__', '__context__', '__dict__', '__doc__', '__new__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'with_traceback']
#| OSError ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__new__', '__str__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'characters_written', 'errno', 'filename', 'filename2', 'strerror', 'with_traceback']
#| KeyError ['__cause__', '__context__', '__dict__', '__doc__', '__str__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'with_traceback']
#| StopIteration ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'value', 'with_traceback']
#| SystemExit ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'code', 'with_traceback']
#| SyntaxError ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__str__', '__suppress_context__', '__traceback__', '_metadata', 'add_note', 'args', 'end_lineno', 'end_offset', 'filename', 'lineno', 'msg', 'offset', 'print_file_and_line', 'text', 'with_traceback']
#| ImportError ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__str__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'msg', 'name', 'name_from', 'path', 'with_traceback']
#| NameError ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'name', 'with_traceback']
#| AttributeError ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'name', 'obj', 'with_traceback']
#| UnicodeDecodeError ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__new__', '__str__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'encoding', 'end', 'object', 'reason', 'start', 'with_traceback']
#| UnicodeTranslateError ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__new__', '__str__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'encoding', 'end', 'object', 'reason', 'start', 'with_traceback']
#| ExceptionGroup ['__cause__', '__class_getitem__', '__context__', '__dict__', '__doc__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'derive', 'exceptions', 'message', 'split', 'subgroup', 'with_traceback']
#| BlockingIOError ['__cause__', '__context__', '__dict__', '__doc__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'characters_written', 'errno', 'filename', 'filename2', 'strerror', 'with_traceback']
#| StopAsyncIteration ['__cause__', '__context__', '__dict__', '__doc__', '__new__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'with_traceback']
#| ['__abstractmethods__', '__annotate__', '__annotations__', '__base__', '__bases__', '__call__', '__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__flags__', '__format__', '__ge__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__instancecheck__', '__le__', '__lt__', '__mro__', '__name__', '__ne__', '__new__', '__or__', '__prepare__', '__qualname__', '__repr__', '__ror__', '__setattr__', '__str__', '__subclasscheck__', '__subclasshook__', '__text_signature__', '__type_params__', 'mro'] ['__args__', '__mro_entries__', '__origin__', '__parameters__', '__unpacked__', 'append']
#| ['__doc__', '__getitem__', '__iter__', '__name__', '__new__', '__or__', '__parameters__', '__repr__', '__ror__', '__type_params__', '__value__', 'evaluate_value'] ['__bound__', '__constraints__', '__contravariant__', '__covariant__', '__default__', '__doc__', '__infer_variance__', '__mro_entries__', '__name__', '__new__', '__or__', '__repr__', '__ror__', '__typing_prepare_subst__', '__typing_subst__', 'evaluate_bound', 'evaluate_constraints', 'evaluate_default', 'has_default']

CLOSED = {"__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__", "__subclasses__", "__sizeof__", "__basicsize__", "__itemsize__", "__dictoffset__", "__weakrefoffset__", "__weakref__", "__getattribute__", "__module__"}
base = set(dir(object))
def names(x): return [n for n in dir(x) if n not in CLOSED and (n not in base or n in vars(type(x)))]
class C: x = 1
for x in (C, int | str, ValueError(), OSError(), KeyError(), StopIteration(), SystemExit(), SyntaxError(), ImportError(), NameError(), AttributeError(), UnicodeDecodeError("utf-8", b"", 0, 1, ""), UnicodeTranslateError("", 0, 1, ""), ExceptionGroup("g", [ValueError()]), BlockingIOError(), StopAsyncIteration()):
    print(type(x).__name__, names(x))
print([n for n in dir(type) if n not in CLOSED], [n for n in dir(list[int]) if n in ("__origin__", "__args__", "__parameters__", "append", "__mro_entries__", "__unpacked__")])
class TP[T]: pass
type Al[T] = list[T]
print(names(Al), names(TP.__type_params__[0]))
