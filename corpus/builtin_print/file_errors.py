#: about: files without write, with a write that fails or is none
#: kind: language
#: stdout:
#| AttributeError: 'int' object has no attribute 'write'
#| AttributeError: 'object' object has no attribute 'write'
#| AttributeError: 'str' object has no attribute 'write'
#| OSError: [Errno 28] full
#| TypeError: 'int' object is not callable
#| TypeError: NoArgs.write() takes 1 positional argument but 2 were given
#| RuntimeError: '+'
#| to the default

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(print, "a", file=5)
attempt(print, "a", file=object())
attempt(print, file="text")
class Fails:
    def write(self, text): raise OSError(28, "full")
attempt(print, "a", file=Fails())
class NotCallable:
    write = 3
attempt(print, "a", file=NotCallable())
class NoArgs:
    def write(self): pass
attempt(print, "a", file=NoArgs())
class Later:
    n = 0
    def write(self, text):
        self.n += 1
        if self.n == 2: raise RuntimeError(repr(text))
attempt(print, 1, 2, sep="+", file=Later())
print("to the default", file=None)
