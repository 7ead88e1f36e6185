#: about: print writes to the sandbox's output or to a guest object, and to no descriptor
#: kind: security
#: tests: builtin:print threat:13
#: stdout:
#| a-b!<flush>
#| AttributeError
#| AttributeError
#| AttributeError
#| AttributeError
#| to output

class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


sink = Sink()
print("a", "b", sep="-", end="!", file=sink, flush=True)
print("".join(sink.parts))
for target in (1, 2, "/tmp/file", object()):
    try:
        print("x", file=target)
        print("written")
    except AttributeError as refused:
        print(type(refused).__name__)
print("to output", file=None)
