#: about: the table of builtins emptied and filled by the program: what was left out of it never comes
#: kind: security
#: tests: builtin:globals threat:10 threat:8
#: stdout:
#| name 'len' is not defined
#| name 'open' is not defined
#| name 'eval' is not defined
#| name '__build_class__' is not defined
#| name 'ValueError' is not defined
#| __import__ not found
#| division by zero
#| [1, 2]
#| of the program
#| True []

table = __builtins__
show, names = print, list(table)
saved = dict(table)
table.clear()
for attempt in (lambda: len, lambda: open, lambda: eval, lambda: __build_class__, lambda: ValueError):
    try:
        show(attempt())
    except saved["NameError"] as refused:
        show(refused)
try:
    import math
except saved["ImportError"] as refused:
    show(refused)
try:
    1 / 0
except saved["ZeroDivisionError"] as refused:
    show(refused)


def later():
    yield [number for number in (1, 2)]


show(*later())
table["open"] = "of the program"
show(open)
table.update(saved)
show(len(names) == len(saved), [name for name in ("open", "eval", "exec", "compile", "input", "breakpoint", "help") if name in saved])
