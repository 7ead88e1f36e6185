#: about: the names that each exception type defines itself
#: kind: language
#: profile: compat
#: stdout:
#| BaseException ['__cause__', '__context__', '__dict__', '__doc__', '__init__', '__new__', '__repr__', '__str__', '__suppress_context__', '__traceback__', 'add_note', 'args', 'with_traceback']
#| Exception ['__doc__', '__new__']
#| BaseExceptionGroup ['__class_getitem__', '__doc__', '__init__', '__new__', '__repr__', '__str__', 'derive', 'exceptions', 'message', 'split', 'subgroup']
#| ExceptionGroup ['__doc__']
#| SystemExit ['__doc__', '__init__', 'code']
#| KeyError ['__doc__', '__str__']
#| MemoryError ['__doc__', '__new__']
#| AttributeError ['__doc__', '__init__', 'name', 'obj']
#| ImportError ['__doc__', '__init__', '__str__', 'msg', 'name', 'name_from', 'path']
#| NameError ['__doc__', '__init__', 'name']
#| OSError ['__doc__', '__init__', '__new__', '__str__', 'characters_written', 'errno', 'filename', 'filename2', 'strerror']
#| BlockingIOError ['__doc__']
#| StopIteration ['__doc__', '__init__', 'value']
#| SyntaxError ['__doc__', '__init__', '__str__', '_metadata', 'end_lineno', 'end_offset', 'filename', 'lineno', 'msg', 'offset', 'print_file_and_line', 'text']
#| IndentationError ['__doc__']
#| UnicodeDecodeError ['__doc__', '__init__', '__new__', '__str__', 'encoding', 'end', 'object', 'reason', 'start']
#| UnicodeEncodeError ['__doc__', '__init__', '__new__', '__str__', 'encoding', 'end', 'object', 'reason', 'start']
#| UnicodeTranslateError ['__doc__', '__init__', '__new__', '__str__', 'encoding', 'end', 'object', 'reason', 'start']
#| UnicodeError ['__doc__', '__new__']
#| ValueError ['__doc__', '__new__']
#| UnboundLocalError ['__doc__']
#| ModuleNotFoundError ['__doc__']
#| Warning ['__doc__', '__new__']
#| AssertionError ['__doc__', '__new__']
#| GeneratorExit ['__doc__', '__new__']

types = (BaseException, Exception, BaseExceptionGroup, ExceptionGroup, SystemExit, KeyError, MemoryError, AttributeError, ImportError, NameError, OSError, BlockingIOError, StopIteration, SyntaxError, IndentationError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, UnicodeError, ValueError, UnboundLocalError, ModuleNotFoundError, Warning, AssertionError, GeneratorExit)
for t in types:
    print(t.__name__, sorted(n for n in vars(t) if n not in ("__reduce__", "__setstate__", "__reduce_ex__", "__getstate__", "__module__", "__weakref__")))
