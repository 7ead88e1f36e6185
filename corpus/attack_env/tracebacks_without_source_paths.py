#: about: the texts of errors name nothing of the host
#: kind: security
#: tests: builtin:BaseException threat:14
#: stdout:
#| 10

def texts():
    for attempt in (
        lambda: 1 / 0,
        lambda: [][1],
        lambda: {}["k"],
        lambda: int("x"),
        lambda: "".encode("no-such-codec"),
        lambda: missing_name,
        lambda: __import__("os"),
        lambda: len(5),
        lambda: None + 1,
        lambda: len.__self__,
    ):
        try:
            attempt()
        except BaseException as error:
            yield str(error)


for text in texts():
    for part in ("/", ".go", ".py", "goroutine", "runtime", "0x", "panic", "pynterp"):
        if part in text:
            print(repr(text), "contains", part)
print(len(list(texts())))
