#: about: a t-string hands out the values of its own expressions and nothing of the interpreter
#: kind: security
#: tests: attribute:__globals__ attribute:__reduce__ threat:6
#: stdout:
#| ('hello ', '') world name r >10
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__reduce__' is blocked in this environment
#| attribute access to '__reduce__' is blocked in this environment

def f():
    pass


name = "world"
template = t"hello {name!r:>{10}}"
part = template.interpolations[0]
print(template.strings, part.value, part.expression, part.conversion, part.format_spec)
for attempt in (
    lambda: t"{f.__globals__}",
    lambda: t"{f}".interpolations[0].value.__globals__,
    lambda: template.__reduce__(),
    lambda: getattr(part, "__reduce__"),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
