#: about: module names with slashes, dots, NUL and lone surrogates find nothing
#: kind: security
#: tests: builtin:__import__ threat:10 threat:21
#: stdout:
#| True

kinds = set()
for name in ("../os", "/etc/passwd", "os/path", "a\x00b", "\ud800", "a..b", ".os", "os.", "~", "C:\\x", "file:///etc/passwd", "x" * 10**5, "a." * 5000 + "b"):
    try:
        __import__(name)
        kinds.add("imported " + name[:10])
    except (ImportError, ValueError, TypeError, RecursionError) as error:
        kinds.add("refused")
print(kinds == {"refused"})
