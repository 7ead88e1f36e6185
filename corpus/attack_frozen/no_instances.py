#: about: the types of the core's own objects make no objects, called or by __new__ of another type
#: kind: security
#: tests: builtin:type builtin:object
#: stdout:
#| 21 types make nothing

def gen(): yield
async def coro(): pass
async def agen(): yield
def outer():
    x = 1
    def inner(): return x
    return inner


tb = None
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
c, a = coro(), agen()
kinds = [type(x) for x in (gen(), c, a, a.asend(None), coro().__await__(), tb, len, [].append, int.__add__, (1).__add__, vars(int)["real"],
                           vars(dict)["keys"], vars(dict)["fromkeys"], iter([]), iter({}), {}.keys(), iter(set()), iter(range(1)), iter(""),
                           iter(b""), gen)]
made = []
for kind in kinds:
    for args in ((), (1,), ([],), (gen, {}), (None, None)):
        for route in (lambda: kind(*args), lambda: object.__new__(kind), lambda: kind.__new__(kind, *args), lambda: type("Sub", (kind,), {})()):
            try:
                made.append((kind.__name__, route()))
            except (TypeError, AttributeError):
                pass
print(made[:5] or str(len(kinds)) + " types make nothing")
