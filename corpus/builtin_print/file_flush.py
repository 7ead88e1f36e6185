#: about: flush is called when it is asked for, after writing
#: kind: language
#: stdout:
#| ['a', '\n', 'flush', 'b', '\n', 'c', '\n', 'flush', 'd', '\n']
#| None
#| AttributeError: 'NoFlush' object has no attribute 'flush'
#| ValueError: flush truth
#| ValueError: flush truth
#| ['e', '\n', 'f', '\n']

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

log = []
class Out:
    def write(self, text): log.append(text); return "ignored"
    def flush(self): log.append("flush")
print("a", file=Out(), flush=True)
print("b", file=Out(), flush=False)
print("c", file=Out(), flush="yes")
print("d", file=Out(), flush=[])
print(log)
class NoFlush:
    def write(self, text): log.append(text)
log.clear()
attempt(print, "e", file=NoFlush())
attempt(print, "f", file=NoFlush(), flush=True)
class Bad:
    def __bool__(self): raise ValueError("flush truth")
attempt(print, "g", file=NoFlush(), flush=Bad())
attempt(print, "h", flush=Bad())
print(log)
