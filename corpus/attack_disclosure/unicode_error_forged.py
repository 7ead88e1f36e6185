#: about: a forged UnicodeError with impossible positions is printed safely
#: kind: security
#: tests: builtin:UnicodeDecodeError builtin:UnicodeEncodeError builtin:UnicodeTranslateError threat:5 threat:22
#: stdout:
#| 9
#| done

texts = []
for start, end in ((-5, 10), (2**62, 2**62 + 1), (5, 2)):
    texts.append(str(UnicodeDecodeError("utf-8", b"abc", start, end, "why")))
    texts.append(str(UnicodeEncodeError("utf-8", "abc", start, end, "why")))
    texts.append(str(UnicodeTranslateError("abc", start, end, "why")))
print(len(texts))
error = UnicodeDecodeError("utf-8", b"abc", 0, 1, "why")
for name in ("object", "start", "end", "encoding", "reason"):
    try:
        delattr(error, name)
        str(error), repr(error)
    except (AttributeError, TypeError):
        pass
print("done")
