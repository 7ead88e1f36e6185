#: about: syntax errors in modules: text, file, place
#: kind: language
#: modules: lib
#: stdout:
#| SyntaxError | '(' was never closed | lib/syntax.py 2 5 'y = (2 +\n' 2 0
#| '(' was never closed (syntax.py, line 2)
#| IndentationError | unindent does not match any outer indentation level | lib/indent.py 4 12 '      x = 1\n' 4 -1
#| unindent does not match any outer indentation level (indent.py, line 4)
#| TabError | inconsistent use of tabs and spaces in indentation | lib/tabs.py 3 1 '\ty = 2\n' 3 0
#| inconsistent use of tabs and spaces in indentation (tabs.py, line 3)
#| SyntaxError | 'return' outside function | lib/returns.py 1 1 'return 1\n' 1 9
#| 'return' outside function (returns.py, line 1)
#| SyntaxError | from __future__ imports must occur at the beginning of the file | lib/future.py 2 1 'from __future__ import annotations\n' 2 35
#| from __future__ imports must occur at the beginning of the file (future.py, line 2)

for name in "syntax", "indent", "tabs", "returns", "future":
    try:
        __import__(name)
    except SyntaxError as e:
        print(type(e).__name__, "|", e.msg, "|", e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
        print(e)
