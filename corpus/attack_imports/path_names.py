#: about: no name leads a look-up out of the module folder, nor to another spelling of a file in it
#: kind: security
#: modules: lib
#: tests: builtin:__import__ threat:10
#: stdout:
#| '../plain' -> "No module named '.'"
#| '..' -> "No module named '.'"
#| 'lib.plain' -> "No module named 'lib'"
#| 'plain\x00.os' -> "No module named 'plain\\x00'"
#| 'pkg..math' -> "No module named 'pkg.'"
#| 'pkg.../plain' -> "No module named 'pkg.'"
#| 'plain/../plain' -> "No module named 'plain/'"
#| 'canary.txt' -> "No module named 'canary'"
#| True

import plain

names = [
    "../plain", "..", ".", "./plain", "/etc/passwd", "/lib/plain", "lib.plain", "lib/plain", "pkg/math", "pkg\\math", "pkg:math",
    "plain.py", "plain.", "plain ", " plain", "plain\n", "plain\t", "Plain", "PLAIN", "plain\x00", "plain\x00.os", "\x00", "plain/",
    "pkg..math", "pkg.math.", "pkg.../plain", "pkg.__init__.__init__", "plain/../plain", "%2e%2e", "file:///etc/passwd", "~", "*", "?",
    "plain;import os", "\ud800", "plain\ud800", "\uff50lain", "\u202eplain", "pl\u00adain", "1plain", "-", "a" * 5000, "a." * 70 + "a",
    "canary", "canary.txt", "C:", "CON", "nul",
]
for name in names:
    try:
        m = __import__(name)
    except ImportError as e:
        if name not in str(e) and repr(name)[1:-1] not in str(e):
            print(ascii(name)[:40], "->", ascii(str(e))[:80])
    except ValueError as e:
        print(ascii(name)[:40], "->", e)
    else:
        print(ascii(name)[:40], "is", m)
    for start in ("pkg", "plain"):
        try:
            m = __import__(name, {"__package__": start}, None, ["x"], 1)
        except (ImportError, ValueError):
            pass
        else:
            print(ascii(name)[:40], "from", start, "is", m)
print(__import__("plain") is plain)
