#: about: args, str and repr of builtin exceptions
#: kind: language
#: stdout:
#| ''                                            Exception()                                        ()
#| 'a'                                           Exception('a')                                     ('a',)
#| "('a', 1)"                                    Exception('a', 1)                                  ('a', 1)
#| 'None'                                        Exception(None)                                    (None,)
#| "['l']"                                       ValueError(['l'])                                  (['l'],)
#| "'k'"                                         KeyError('k')                                      ('k',)
#| '1'                                           KeyError(1)                                        (1,)
#| "('a', 'b')"                                  KeyError('a', 'b')                                 ('a', 'b')
#| ''                                            KeyError()                                         ()
#| 'i'                                           IndexError('i')                                    ('i',)
#| '5'                                           StopIteration(5)                                   (5,)
#| ''                                            StopIteration()                                    ()
#| '3'                                           SystemExit(3)                                      (3,)
#| ''                                            SystemExit()                                       ()
#| '[Errno 2] No such file'                      FileNotFoundError(2, 'No such file')               (2, 'No such file')
#| 'one'                                         OSError('one')                                     ('one',)
#| "[Errno 2] msg: 'name'"                       FileNotFoundError(2, 'msg')                        (2, 'msg')
#| "'utf-8' codec can't decode byte 0xff in position 0: bad" UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad')  ('utf-8', b'\xff', 0, 1, 'bad')
#| "'ascii' codec can't encode character '\\xe9' in position 0: bad" UnicodeEncodeError('ascii', 'éx', 0, 1, 'bad')     ('ascii', 'éx', 0, 1, 'bad')
#| "'ascii' codec can't encode characters in position 0-1: bad" UnicodeEncodeError('ascii', 'ab', 0, 2, 'bad')     ('ascii', 'ab', 0, 2, 'bad')
#| 's'                                           SyntaxError('s')                                   ('s',)
#| 'i'                                           ImportError('i')                                   ('i',)
#| 'a'                                           AttributeError('a')                                ('a',)
#| 'n'                                           NameError('n')                                     ('n',)
#| "quote'"                                      Exception("quote'")                                ("quote'",)
#| "('tuple', ('x',))"                           Exception('tuple', ('x',))                         ('tuple', ('x',))
#| "b'bytes'"                                    BaseException(b'bytes')                            (b'bytes',)
#| 'g (1 sub-exception)'                         ExceptionGroup('g', [ValueError(1)])               ('g', [ValueError(1)])
#| "can't translate character '\\x61' in position 0: r" UnicodeTranslateError('a', 0, 1, 'r')              ('a', 0, 1, 'r')
#| '(1,)'                                        Exception((1,))                                    ((1,),)
#| 'in'                                          Exception(Exception('in'))                         (Exception('in'),)
#| 5 3 None (1, 2)
#| 13 denied file.txt PermissionError FileNotFoundError FileExistsError OSError
#| utf-8 b'ab\xff' 2 3 invalid start byte 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
#| mod /p m None x [1]
#| (2, 3) (2, 3) Exception(2, 3)
#| 'int' object is not iterable
#| Exception() takes no keyword arguments
#| OSError() takes no keyword arguments
#| ImportError() got an unexpected keyword argument 'bad'
#| function takes exactly 5 arguments (1 given)
#| exception cause must be None or derive from BaseException
#| __traceback__ must be a traceback or None
#| exception context must be None or derive from BaseException
#| args may not be deleted
#| KeyError() takes no keyword arguments

for e in (Exception(), Exception("a"), Exception("a", 1), Exception(None), ValueError(["l"]), KeyError("k"), KeyError(1), KeyError("a", "b"), KeyError(), IndexError("i"), StopIteration(5), StopIteration(), SystemExit(3), SystemExit(), OSError(2, "No such file"), OSError("one"), OSError(2, "msg", "name"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), UnicodeEncodeError("ascii", "\xe9x", 0, 1, "bad"), UnicodeEncodeError("ascii", "ab", 0, 2, "bad"), SyntaxError("s"), ImportError("i", name="n", path="p"), AttributeError("a", name="n", obj=1), NameError("n", name="x"), Exception("quote'"), Exception("tuple", ("x",)), BaseException(b"bytes"), ExceptionGroup("g", [ValueError(1)]), UnicodeTranslateError("a", 0, 1, "r"), Exception((1,)), Exception(Exception("in"))):
    print(f"{str(e)!r:45} {e!r:50} {e.args!r}")
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
o = OSError(13, "denied", "file.txt")
print(o.errno, o.strerror, o.filename, type(o).__name__, type(OSError(2, "x")).__name__, type(OSError(17, "x")).__name__, type(OSError(999, "x")).__name__)
u = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid start byte")
print(u.encoding, u.object, u.start, u.end, u.reason, u)
i = ImportError("m", name="mod", path="/p")
print(i.name, i.path, i.msg, ImportError().msg, NameError("n", name="x").name, AttributeError("a", name="n", obj=[1]).obj)
e = Exception(1)
e.args = [2, 3]
print(e.args, e, repr(e))
for bad in (lambda: setattr(e, "args", 5), lambda: Exception(a=1), lambda: OSError(k=1), lambda: ImportError(bad=1), lambda: UnicodeDecodeError("x"), lambda: setattr(e, "__cause__", 1), lambda: setattr(e, "__traceback__", 1), lambda: setattr(e, "__context__", 1), lambda: delattr(e, "args"), lambda: KeyError(k=1)):
    try: print(bad())
    except TypeError as error: print(error)
