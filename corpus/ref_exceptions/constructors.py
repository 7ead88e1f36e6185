#: about: args, str and repr of every builtin exception by number of arguments
#: kind: language
#: stdout:
#| ArithmeticError |ArithmeticError()|(); a|ArithmeticError('a')|('a',); None|ArithmeticError(None)|(None,); (1, 'b')|ArithmeticError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ArithmeticError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ArithmeticError((1, 2))|((1, 2),); |ArithmeticError('')|('',); it's|ArithmeticError("it's")|("it's",)
#|     ArithmeticError() takes no keyword arguments
#| AssertionError |AssertionError()|(); a|AssertionError('a')|('a',); None|AssertionError(None)|(None,); (1, 'b')|AssertionError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|AssertionError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|AssertionError((1, 2))|((1, 2),); |AssertionError('')|('',); it's|AssertionError("it's")|("it's",)
#|     AssertionError() takes no keyword arguments
#| BaseException |BaseException()|(); a|BaseException('a')|('a',); None|BaseException(None)|(None,); (1, 'b')|BaseException(1, 'b')|(1, 'b'); ('x', 2, 3.0)|BaseException('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|BaseException((1, 2))|((1, 2),); |BaseException('')|('',); it's|BaseException("it's")|("it's",)
#|     BaseException() takes no keyword arguments
#| BlockingIOError |BlockingIOError()|(); a|BlockingIOError('a')|('a',); None|BlockingIOError(None)|(None,); [Errno 1] b|BlockingIOError(1, 'b')|(1, 'b'); TypeError 'float' object cannot be interpreted as an integer; (1, 2)|BlockingIOError((1, 2))|((1, 2),); |BlockingIOError('')|('',); it's|BlockingIOError("it's")|("it's",)
#|     BlockingIOError() takes no keyword arguments
#| BrokenPipeError |BrokenPipeError()|(); a|BrokenPipeError('a')|('a',); None|BrokenPipeError(None)|(None,); [Errno 1] b|BrokenPipeError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|BrokenPipeError('x', 2)|('x', 2); (1, 2)|BrokenPipeError((1, 2))|((1, 2),); |BrokenPipeError('')|('',); it's|BrokenPipeError("it's")|("it's",)
#|     BrokenPipeError() takes no keyword arguments
#| BufferError |BufferError()|(); a|BufferError('a')|('a',); None|BufferError(None)|(None,); (1, 'b')|BufferError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|BufferError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|BufferError((1, 2))|((1, 2),); |BufferError('')|('',); it's|BufferError("it's")|("it's",)
#|     BufferError() takes no keyword arguments
#| BytesWarning |BytesWarning()|(); a|BytesWarning('a')|('a',); None|BytesWarning(None)|(None,); (1, 'b')|BytesWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|BytesWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|BytesWarning((1, 2))|((1, 2),); |BytesWarning('')|('',); it's|BytesWarning("it's")|("it's",)
#|     BytesWarning() takes no keyword arguments
#| ChildProcessError |ChildProcessError()|(); a|ChildProcessError('a')|('a',); None|ChildProcessError(None)|(None,); [Errno 1] b|ChildProcessError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|ChildProcessError('x', 2)|('x', 2); (1, 2)|ChildProcessError((1, 2))|((1, 2),); |ChildProcessError('')|('',); it's|ChildProcessError("it's")|("it's",)
#|     ChildProcessError() takes no keyword arguments
#| ConnectionAbortedError |ConnectionAbortedError()|(); a|ConnectionAbortedError('a')|('a',); None|ConnectionAbortedError(None)|(None,); [Errno 1] b|ConnectionAbortedError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|ConnectionAbortedError('x', 2)|('x', 2); (1, 2)|ConnectionAbortedError((1, 2))|((1, 2),); |ConnectionAbortedError('')|('',); it's|ConnectionAbortedError("it's")|("it's",)
#|     ConnectionAbortedError() takes no keyword arguments
#| ConnectionError |ConnectionError()|(); a|ConnectionError('a')|('a',); None|ConnectionError(None)|(None,); [Errno 1] b|ConnectionError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|ConnectionError('x', 2)|('x', 2); (1, 2)|ConnectionError((1, 2))|((1, 2),); |ConnectionError('')|('',); it's|ConnectionError("it's")|("it's",)
#|     ConnectionError() takes no keyword arguments
#| ConnectionRefusedError |ConnectionRefusedError()|(); a|ConnectionRefusedError('a')|('a',); None|ConnectionRefusedError(None)|(None,); [Errno 1] b|ConnectionRefusedError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|ConnectionRefusedError('x', 2)|('x', 2); (1, 2)|ConnectionRefusedError((1, 2))|((1, 2),); |ConnectionRefusedError('')|('',); it's|ConnectionRefusedError("it's")|("it's",)
#|     ConnectionRefusedError() takes no keyword arguments
#| ConnectionResetError |ConnectionResetError()|(); a|ConnectionResetError('a')|('a',); None|ConnectionResetError(None)|(None,); [Errno 1] b|ConnectionResetError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|ConnectionResetError('x', 2)|('x', 2); (1, 2)|ConnectionResetError((1, 2))|((1, 2),); |ConnectionResetError('')|('',); it's|ConnectionResetError("it's")|("it's",)
#|     ConnectionResetError() takes no keyword arguments
#| DeprecationWarning |DeprecationWarning()|(); a|DeprecationWarning('a')|('a',); None|DeprecationWarning(None)|(None,); (1, 'b')|DeprecationWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|DeprecationWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|DeprecationWarning((1, 2))|((1, 2),); |DeprecationWarning('')|('',); it's|DeprecationWarning("it's")|("it's",)
#|     DeprecationWarning() takes no keyword arguments
#| EOFError |EOFError()|(); a|EOFError('a')|('a',); None|EOFError(None)|(None,); (1, 'b')|EOFError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|EOFError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|EOFError((1, 2))|((1, 2),); |EOFError('')|('',); it's|EOFError("it's")|("it's",)
#|     EOFError() takes no keyword arguments
#| Exception |Exception()|(); a|Exception('a')|('a',); None|Exception(None)|(None,); (1, 'b')|Exception(1, 'b')|(1, 'b'); ('x', 2, 3.0)|Exception('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|Exception((1, 2))|((1, 2),); |Exception('')|('',); it's|Exception("it's")|("it's",)
#|     Exception() takes no keyword arguments
#| FileExistsError |FileExistsError()|(); a|FileExistsError('a')|('a',); None|FileExistsError(None)|(None,); [Errno 1] b|FileExistsError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|FileExistsError('x', 2)|('x', 2); (1, 2)|FileExistsError((1, 2))|((1, 2),); |FileExistsError('')|('',); it's|FileExistsError("it's")|("it's",)
#|     FileExistsError() takes no keyword arguments
#| FileNotFoundError |FileNotFoundError()|(); a|FileNotFoundError('a')|('a',); None|FileNotFoundError(None)|(None,); [Errno 1] b|FileNotFoundError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|FileNotFoundError('x', 2)|('x', 2); (1, 2)|FileNotFoundError((1, 2))|((1, 2),); |FileNotFoundError('')|('',); it's|FileNotFoundError("it's")|("it's",)
#|     FileNotFoundError() takes no keyword arguments
#| FloatingPointError |FloatingPointError()|(); a|FloatingPointError('a')|('a',); None|FloatingPointError(None)|(None,); (1, 'b')|FloatingPointError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|FloatingPointError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|FloatingPointError((1, 2))|((1, 2),); |FloatingPointError('')|('',); it's|FloatingPointError("it's")|("it's",)
#|     FloatingPointError() takes no keyword arguments
#| FutureWarning |FutureWarning()|(); a|FutureWarning('a')|('a',); None|FutureWarning(None)|(None,); (1, 'b')|FutureWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|FutureWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|FutureWarning((1, 2))|((1, 2),); |FutureWarning('')|('',); it's|FutureWarning("it's")|("it's",)
#|     FutureWarning() takes no keyword arguments
#| GeneratorExit |GeneratorExit()|(); a|GeneratorExit('a')|('a',); None|GeneratorExit(None)|(None,); (1, 'b')|GeneratorExit(1, 'b')|(1, 'b'); ('x', 2, 3.0)|GeneratorExit('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|GeneratorExit((1, 2))|((1, 2),); |GeneratorExit('')|('',); it's|GeneratorExit("it's")|("it's",)
#|     GeneratorExit() takes no keyword arguments
#| ImportWarning |ImportWarning()|(); a|ImportWarning('a')|('a',); None|ImportWarning(None)|(None,); (1, 'b')|ImportWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ImportWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ImportWarning((1, 2))|((1, 2),); |ImportWarning('')|('',); it's|ImportWarning("it's")|("it's",)
#|     ImportWarning() takes no keyword arguments
#| IndexError |IndexError()|(); a|IndexError('a')|('a',); None|IndexError(None)|(None,); (1, 'b')|IndexError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|IndexError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|IndexError((1, 2))|((1, 2),); |IndexError('')|('',); it's|IndexError("it's")|("it's",)
#|     IndexError() takes no keyword arguments
#| InterruptedError |InterruptedError()|(); a|InterruptedError('a')|('a',); None|InterruptedError(None)|(None,); [Errno 1] b|InterruptedError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|InterruptedError('x', 2)|('x', 2); (1, 2)|InterruptedError((1, 2))|((1, 2),); |InterruptedError('')|('',); it's|InterruptedError("it's")|("it's",)
#|     InterruptedError() takes no keyword arguments
#| IsADirectoryError |IsADirectoryError()|(); a|IsADirectoryError('a')|('a',); None|IsADirectoryError(None)|(None,); [Errno 1] b|IsADirectoryError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|IsADirectoryError('x', 2)|('x', 2); (1, 2)|IsADirectoryError((1, 2))|((1, 2),); |IsADirectoryError('')|('',); it's|IsADirectoryError("it's")|("it's",)
#|     IsADirectoryError() takes no keyword arguments
#| KeyError |KeyError()|(); 'a'|KeyError('a')|('a',); None|KeyError(None)|(None,); (1, 'b')|KeyError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|KeyError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|KeyError((1, 2))|((1, 2),); ''|KeyError('')|('',); "it's"|KeyError("it's")|("it's",)
#|     KeyError() takes no keyword arguments
#| LookupError |LookupError()|(); a|LookupError('a')|('a',); None|LookupError(None)|(None,); (1, 'b')|LookupError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|LookupError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|LookupError((1, 2))|((1, 2),); |LookupError('')|('',); it's|LookupError("it's")|("it's",)
#|     LookupError() takes no keyword arguments
#| MemoryError |MemoryError()|(); a|MemoryError('a')|('a',); None|MemoryError(None)|(None,); (1, 'b')|MemoryError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|MemoryError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|MemoryError((1, 2))|((1, 2),); |MemoryError('')|('',); it's|MemoryError("it's")|("it's",)
#|     MemoryError() takes no keyword arguments
#| NotADirectoryError |NotADirectoryError()|(); a|NotADirectoryError('a')|('a',); None|NotADirectoryError(None)|(None,); [Errno 1] b|NotADirectoryError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|NotADirectoryError('x', 2)|('x', 2); (1, 2)|NotADirectoryError((1, 2))|((1, 2),); |NotADirectoryError('')|('',); it's|NotADirectoryError("it's")|("it's",)
#|     NotADirectoryError() takes no keyword arguments
#| NotImplementedError |NotImplementedError()|(); a|NotImplementedError('a')|('a',); None|NotImplementedError(None)|(None,); (1, 'b')|NotImplementedError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|NotImplementedError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|NotImplementedError((1, 2))|((1, 2),); |NotImplementedError('')|('',); it's|NotImplementedError("it's")|("it's",)
#|     NotImplementedError() takes no keyword arguments
#| OSError |OSError()|(); a|OSError('a')|('a',); None|OSError(None)|(None,); [Errno 1] b|PermissionError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|OSError('x', 2)|('x', 2); (1, 2)|OSError((1, 2))|((1, 2),); |OSError('')|('',); it's|OSError("it's")|("it's",)
#|     OSError() takes no keyword arguments
#| OverflowError |OverflowError()|(); a|OverflowError('a')|('a',); None|OverflowError(None)|(None,); (1, 'b')|OverflowError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|OverflowError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|OverflowError((1, 2))|((1, 2),); |OverflowError('')|('',); it's|OverflowError("it's")|("it's",)
#|     OverflowError() takes no keyword arguments
#| PendingDeprecationWarning |PendingDeprecationWarning()|(); a|PendingDeprecationWarning('a')|('a',); None|PendingDeprecationWarning(None)|(None,); (1, 'b')|PendingDeprecationWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|PendingDeprecationWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|PendingDeprecationWarning((1, 2))|((1, 2),); |PendingDeprecationWarning('')|('',); it's|PendingDeprecationWarning("it's")|("it's",)
#|     PendingDeprecationWarning() takes no keyword arguments
#| PermissionError |PermissionError()|(); a|PermissionError('a')|('a',); None|PermissionError(None)|(None,); [Errno 1] b|PermissionError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|PermissionError('x', 2)|('x', 2); (1, 2)|PermissionError((1, 2))|((1, 2),); |PermissionError('')|('',); it's|PermissionError("it's")|("it's",)
#|     PermissionError() takes no keyword arguments
#| ProcessLookupError |ProcessLookupError()|(); a|ProcessLookupError('a')|('a',); None|ProcessLookupError(None)|(None,); [Errno 1] b|ProcessLookupError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|ProcessLookupError('x', 2)|('x', 2); (1, 2)|ProcessLookupError((1, 2))|((1, 2),); |ProcessLookupError('')|('',); it's|ProcessLookupError("it's")|("it's",)
#|     ProcessLookupError() takes no keyword arguments
#| RecursionError |RecursionError()|(); a|RecursionError('a')|('a',); None|RecursionError(None)|(None,); (1, 'b')|RecursionError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|RecursionError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|RecursionError((1, 2))|((1, 2),); |RecursionError('')|('',); it's|RecursionError("it's")|("it's",)
#|     RecursionError() takes no keyword arguments
#| ReferenceError |ReferenceError()|(); a|ReferenceError('a')|('a',); None|ReferenceError(None)|(None,); (1, 'b')|ReferenceError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ReferenceError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ReferenceError((1, 2))|((1, 2),); |ReferenceError('')|('',); it's|ReferenceError("it's")|("it's",)
#|     ReferenceError() takes no keyword arguments
#| ResourceWarning |ResourceWarning()|(); a|ResourceWarning('a')|('a',); None|ResourceWarning(None)|(None,); (1, 'b')|ResourceWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ResourceWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ResourceWarning((1, 2))|((1, 2),); |ResourceWarning('')|('',); it's|ResourceWarning("it's")|("it's",)
#|     ResourceWarning() takes no keyword arguments
#| RuntimeError |RuntimeError()|(); a|RuntimeError('a')|('a',); None|RuntimeError(None)|(None,); (1, 'b')|RuntimeError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|RuntimeError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|RuntimeError((1, 2))|((1, 2),); |RuntimeError('')|('',); it's|RuntimeError("it's")|("it's",)
#|     RuntimeError() takes no keyword arguments
#| RuntimeWarning |RuntimeWarning()|(); a|RuntimeWarning('a')|('a',); None|RuntimeWarning(None)|(None,); (1, 'b')|RuntimeWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|RuntimeWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|RuntimeWarning((1, 2))|((1, 2),); |RuntimeWarning('')|('',); it's|RuntimeWarning("it's")|("it's",)
#|     RuntimeWarning() takes no keyword arguments
#| StopAsyncIteration |StopAsyncIteration()|(); a|StopAsyncIteration('a')|('a',); None|StopAsyncIteration(None)|(None,); (1, 'b')|StopAsyncIteration(1, 'b')|(1, 'b'); ('x', 2, 3.0)|StopAsyncIteration('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|StopAsyncIteration((1, 2))|((1, 2),); |StopAsyncIteration('')|('',); it's|StopAsyncIteration("it's")|("it's",)
#|     StopAsyncIteration() takes no keyword arguments
#| StopIteration |StopIteration()|(); a|StopIteration('a')|('a',); None|StopIteration(None)|(None,); (1, 'b')|StopIteration(1, 'b')|(1, 'b'); ('x', 2, 3.0)|StopIteration('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|StopIteration((1, 2))|((1, 2),); |StopIteration('')|('',); it's|StopIteration("it's")|("it's",)
#|     StopIteration() takes no keyword arguments
#| SyntaxWarning |SyntaxWarning()|(); a|SyntaxWarning('a')|('a',); None|SyntaxWarning(None)|(None,); (1, 'b')|SyntaxWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|SyntaxWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|SyntaxWarning((1, 2))|((1, 2),); |SyntaxWarning('')|('',); it's|SyntaxWarning("it's")|("it's",)
#|     SyntaxWarning() takes no keyword arguments
#| SystemError |SystemError()|(); a|SystemError('a')|('a',); None|SystemError(None)|(None,); (1, 'b')|SystemError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|SystemError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|SystemError((1, 2))|((1, 2),); |SystemError('')|('',); it's|SystemError("it's")|("it's",)
#|     SystemError() takes no keyword arguments
#| SystemExit |SystemExit()|(); a|SystemExit('a')|('a',); None|SystemExit(None)|(None,); (1, 'b')|SystemExit(1, 'b')|(1, 'b'); ('x', 2, 3.0)|SystemExit('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|SystemExit((1, 2))|((1, 2),); |SystemExit('')|('',); it's|SystemExit("it's")|("it's",)
#|     SystemExit() takes no keyword arguments
#| TimeoutError |TimeoutError()|(); a|TimeoutError('a')|('a',); None|TimeoutError(None)|(None,); [Errno 1] b|TimeoutError(1, 'b')|(1, 'b'); [Errno x] 2: 3.0|TimeoutError('x', 2)|('x', 2); (1, 2)|TimeoutError((1, 2))|((1, 2),); |TimeoutError('')|('',); it's|TimeoutError("it's")|("it's",)
#|     TimeoutError() takes no keyword arguments
#| TypeError |TypeError()|(); a|TypeError('a')|('a',); None|TypeError(None)|(None,); (1, 'b')|TypeError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|TypeError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|TypeError((1, 2))|((1, 2),); |TypeError('')|('',); it's|TypeError("it's")|("it's",)
#|     TypeError() takes no keyword arguments
#| UnboundLocalError |UnboundLocalError()|(); a|UnboundLocalError('a')|('a',); None|UnboundLocalError(None)|(None,); (1, 'b')|UnboundLocalError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|UnboundLocalError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|UnboundLocalError((1, 2))|((1, 2),); |UnboundLocalError('')|('',); it's|UnboundLocalError("it's")|("it's",)
#|     NameError() got an unexpected keyword argument 'key'
#| NameError |NameError()|(); a|NameError('a')|('a',); None|NameError(None)|(None,); (1, 'b')|NameError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|NameError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|NameError((1, 2))|((1, 2),); |NameError('')|('',); it's|NameError("it's")|("it's",)
#|     NameError() got an unexpected keyword argument 'key'
#| UnicodeError |UnicodeError()|(); a|UnicodeError('a')|('a',); None|UnicodeError(None)|(None,); (1, 'b')|UnicodeError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|UnicodeError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|UnicodeError((1, 2))|((1, 2),); |UnicodeError('')|('',); it's|UnicodeError("it's")|("it's",)
#|     UnicodeError() takes no keyword arguments
#| UnicodeWarning |UnicodeWarning()|(); a|UnicodeWarning('a')|('a',); None|UnicodeWarning(None)|(None,); (1, 'b')|UnicodeWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|UnicodeWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|UnicodeWarning((1, 2))|((1, 2),); |UnicodeWarning('')|('',); it's|UnicodeWarning("it's")|("it's",)
#|     UnicodeWarning() takes no keyword arguments
#| UserWarning |UserWarning()|(); a|UserWarning('a')|('a',); None|UserWarning(None)|(None,); (1, 'b')|UserWarning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|UserWarning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|UserWarning((1, 2))|((1, 2),); |UserWarning('')|('',); it's|UserWarning("it's")|("it's",)
#|     UserWarning() takes no keyword arguments
#| ValueError |ValueError()|(); a|ValueError('a')|('a',); None|ValueError(None)|(None,); (1, 'b')|ValueError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ValueError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ValueError((1, 2))|((1, 2),); |ValueError('')|('',); it's|ValueError("it's")|("it's",)
#|     ValueError() takes no keyword arguments
#| Warning |Warning()|(); a|Warning('a')|('a',); None|Warning(None)|(None,); (1, 'b')|Warning(1, 'b')|(1, 'b'); ('x', 2, 3.0)|Warning('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|Warning((1, 2))|((1, 2),); |Warning('')|('',); it's|Warning("it's")|("it's",)
#|     Warning() takes no keyword arguments
#| ZeroDivisionError |ZeroDivisionError()|(); a|ZeroDivisionError('a')|('a',); None|ZeroDivisionError(None)|(None,); (1, 'b')|ZeroDivisionError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ZeroDivisionError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ZeroDivisionError((1, 2))|((1, 2),); |ZeroDivisionError('')|('',); it's|ZeroDivisionError("it's")|("it's",)
#|     ZeroDivisionError() takes no keyword arguments
#| AttributeError |AttributeError()|(); a|AttributeError('a')|('a',); None|AttributeError(None)|(None,); (1, 'b')|AttributeError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|AttributeError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|AttributeError((1, 2))|((1, 2),); |AttributeError('')|('',); it's|AttributeError("it's")|("it's",)
#|     AttributeError() got an unexpected keyword argument 'key'
#| ImportError |ImportError()|(); a|ImportError('a')|('a',); None|ImportError(None)|(None,); (1, 'b')|ImportError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ImportError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ImportError((1, 2))|((1, 2),); |ImportError('')|('',); it's|ImportError("it's")|("it's",)
#|     ImportError() got an unexpected keyword argument 'key'
#| ModuleNotFoundError |ModuleNotFoundError()|(); a|ModuleNotFoundError('a')|('a',); None|ModuleNotFoundError(None)|(None,); (1, 'b')|ModuleNotFoundError(1, 'b')|(1, 'b'); ('x', 2, 3.0)|ModuleNotFoundError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|ModuleNotFoundError((1, 2))|((1, 2),); |ModuleNotFoundError('')|('',); it's|ModuleNotFoundError("it's")|("it's",)
#|     ImportError() got an unexpected keyword argument 'key'
#| SyntaxError None|SyntaxError()|(); a|SyntaxError('a')|('a',); None|SyntaxError(None)|(None,); TypeError function takes at least 4 arguments (1 given); x|SyntaxError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|SyntaxError((1, 2))|((1, 2),); |SyntaxError('')|('',); it's|SyntaxError("it's")|("it's",)
#|     SyntaxError() takes no keyword arguments
#| IndentationError None|IndentationError()|(); a|IndentationError('a')|('a',); None|IndentationError(None)|(None,); TypeError function takes at least 4 arguments (1 given); x|IndentationError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|IndentationError((1, 2))|((1, 2),); |IndentationError('')|('',); it's|IndentationError("it's")|("it's",)
#|     IndentationError() takes no keyword arguments
#| TabError None|TabError()|(); a|TabError('a')|('a',); None|TabError(None)|(None,); TypeError function takes at least 4 arguments (1 given); x|TabError('x', 2, 3.0)|('x', 2, 3.0); (1, 2)|TabError((1, 2))|((1, 2),); |TabError('')|('',); it's|TabError("it's")|("it's",)
#|     TabError() takes no keyword arguments

names = "ArithmeticError AssertionError BaseException BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Exception FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit ImportWarning IndexError InterruptedError IsADirectoryError KeyError LookupError MemoryError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxWarning SystemError SystemExit TimeoutError TypeError UnboundLocalError NameError UnicodeError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError AttributeError ImportError ModuleNotFoundError SyntaxError IndentationError TabError"
for name in names.split():
    cls = [c for c in (ArithmeticError, AssertionError, BaseException, BlockingIOError, BrokenPipeError, BufferError, BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError, ConnectionResetError, DeprecationWarning, EOFError, Exception, FileExistsError, FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, ImportWarning, IndexError, InterruptedError, IsADirectoryError, KeyError, LookupError, MemoryError, NotADirectoryError, NotImplementedError, OSError, OverflowError, PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError, ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxWarning, SystemError, SystemExit, TimeoutError, TypeError, UnboundLocalError, NameError, UnicodeError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError, AttributeError, ImportError, ModuleNotFoundError, SyntaxError, IndentationError, TabError) if c.__name__ == name][0]
    out = []
    for args in (), ("a",), (None,), (1, "b"), ("x", 2, 3.0), ((1, 2),), ("",), ("it's",):
        try:
            e = cls(*args)
            out.append(f"{e!s}|{e!r}|{e.args}")
        except Exception as error:
            out.append(f"{type(error).__name__} {error}")
    print(name, "; ".join(out))
    try: cls("a", key=1)
    except TypeError as error: print("   ", error)
