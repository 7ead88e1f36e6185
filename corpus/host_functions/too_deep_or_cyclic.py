#: about: a value that contains itself, or is nested very deeply, is refused before the host sees it
#: kind: security
#: env: echo keep kept count kinds
#: tests: threat:13 threat:17
#: stdout:
#| ValueError: value contains itself
#| ValueError: value contains itself
#| ValueError: value is nested too deeply
#| ValueError: value contains itself
#| 0
#| ValueError: value contains itself
#| None

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



loop = []
loop.append(loop)
ring = {"a": []}
ring["a"].append((ring,))
deep = []
for i in range(5000):
    deep = [deep]
each(lambda: echo(loop), lambda: echo(ring), lambda: echo(deep), lambda: keep(loop), lambda: count(), lambda: kinds({"x": loop}))
print(kept())
