#: about: which spelling of the inequality a module has
#: kind: language
#: modules: lib
#: stdout:
#| with Barry as BDFL, use '<>' instead of '!=' | lib/flufl.py 4 9 'print(1 != 2)\n' 4 11
#| invalid syntax | lib/flufl_late.py 1 9 'print(1 <> 2)\n' 1 11

for name in "flufl", "flufl_late":
    try:
        __import__(name)
    except SyntaxError as e:
        print(e.msg, "|", e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
