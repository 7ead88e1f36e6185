#: about: a walk of all classes that can be reached finds none whose text is that of a known gadget
#: kind: security
#: profile: compat
#: tests: attribute:__subclasses__ attribute:__mro__ attribute:__bases__ threat:1
#: stdout:
#| True
#| []
#| 0

texts = (
    "Popen", "_wrap_close", "catch_warnings", "BuiltinImporter", "FrozenImporter", "FileLoader", "FileIO", "TextIO", "socket", "_Printer",
    "Quitter", "_Helper", "codecs", "IncrementalDecoder", "zipimporter", "ModuleSpec", "CodeType", "FrameType", "Thread", "os.", "subprocess",
    "weakref", "ctypes", "CFunction", "Interpreter",
)
seen, refused = [], 0
pending = [
    object, type, 1, "", b"", [], {}, (), {1}, 1.5, 2j, None, ..., NotImplemented, len, print, [].append, (lambda: 0), iter([]), vars(int),
    (x for x in ()), range(1), slice(1), memoryview(b""), property(), staticmethod(len), list[int], int | str, t"a", BaseException(), super(int, 1),
]
while pending:
    x = pending.pop()
    cls = x if isinstance(x, type) else type(x)
    if cls in seen:
        continue
    seen.append(cls)
    pending += [type(cls), *cls.__mro__, *cls.__bases__, cls.__base__ or object, *vars(cls).values()]
    for name in ("__subclasses__", "__globals__", "__builtins__", "__loader__"):
        try:
            getattr(cls, name)
            refused += 1
        except AttributeError:
            pass
print(len(seen) > 30)
print([str(c) for c in seen if any(t in repr(c) for t in texts)])
print(refused)
