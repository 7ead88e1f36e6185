#: about: print(file=...) calls write with text only, and flush if it is asked
#: kind: security
#: tests: builtin:print threat:13
#: stdout:
#| ['a', ' ', '1', '\n']
#| ['a', '\n', 'flushed']
#| TypeError
#| AttributeError

class Sink:
    def __init__(self):
        self.seen = []

    def write(self, text):
        self.seen.append(text)
        return 10**9

    def flush(self):
        self.seen.append("flushed")


sink = Sink()
print("a", 1, file=sink)
print(sink.seen)
sink = Sink()
print("a", file=sink, flush=True)
print(sink.seen)
for target in (lambda: print("x", file=Sink), lambda: print("x", file=1)):
    try:
        target()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__)
