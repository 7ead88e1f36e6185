#: about: the pattern, delimiter and identifiers of a template's subclass are its own and run no code of the host
#: kind: security
#: imports: string
#: tests: threat:6 threat:15 module:string
#: stdout:
#| '$x 1 ${y} aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'
#| '$x %x ${y} aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError

import string

T = string.Template
for changes in ({"delimiter": "%"}, {"delimiter": ""}, {"delimiter": 3}):
    try:
        C = type("C", (T,), changes)
        print(ascii(C("$x %x ${y} " + "a" * 40 + "!").safe_substitute(x=1, y=2)))
    except TypeError as e:
        print("TypeError")
for changes in ({"idpattern": "(a+)+$"}, {"pattern": "(?P<named>.)"}, {"idpattern": None}, {"flags": 0}, {"braceidpattern": "("}, {"pattern": 3}):
    try:
        type("C", (T,), changes)("$x %x ${y} " + "a" * 40 + "!").safe_substitute(x=1, y=2)
    except Exception:
        pass  # whether there are regular expressions is not the question here
for name in ("delimiter", "idpattern", "pattern", "flags"):
    try:
        setattr(T, name, "#")
        print("changed", name)
    except TypeError as e:
        print("TypeError")
for name in ("_re", "re", "_os", "os", "_string", "_sys", "ctypes", "dump", "tofile", "__loader__", "__builtins__"):
    try:
        getattr(string, name)
        print("has", name)
    except AttributeError:
        pass
