#: about: the first common element ends the walk
#: kind: language
#: stdout:
#| False [5, 2]
#| False [(3, 3), (1, 0)]
#| True [7, 8]
#| False
#| ValueError: too far

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

log = []
def gen(items):
    for x in items:
        log.append(x)
        yield x
print({1: 0, 2: 0}.keys().isdisjoint(gen([5, 2, 7])), log)
log.clear()
print({1: 0}.items().isdisjoint(gen([(3, 3), (1, 0), 9])), log)
log.clear()
print({1: 0}.keys().isdisjoint(gen([7, 8])), log)
def fails():
    yield 1
    raise ValueError("too far")
show(lambda: {1: 0}.keys().isdisjoint(fails()), lambda: {2: 0}.keys().isdisjoint(fails()))
