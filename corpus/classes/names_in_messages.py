#: about: which messages show the qualified name of a local class, and which its short name
#: kind: language
#: stdout:
#| AttributeError 'run.<locals>.Local' object has no attribute 'slot' slot
#| AttributeError slot None
#| AttributeError 'Local' object has no attribute 'nope' nope
#| AttributeError 'Local' object attribute 'fixed' is read-only None
#| AttributeError 'Local' object attribute 'fixed' is read-only None
#| AttributeError 'Local' object has no attribute 'nope' and no __dict__ for setting new attributes nope
#| AttributeError 'list' object attribute 'append' is read-only None
#| TypeError complex() argument must be a string or a number, not run.<locals>.Local -
#| TypeError complex() argument 'imag' must be a real number, not run.<locals>.Local -
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'Local' -
#| TypeError str() argument 'encoding' must be str, not run.<locals>.Local -
#| TypeError bytes() argument 'encoding' must be str, not Local -
#| TypeError encode() argument 'encoding' must be str, not Local -
#| TypeError unsupported operand type(s) for +: 'Local' and 'int' -
#| TypeError 'Local' object can't be awaited -
#| TypeError 'async for' requires an object with __aiter__ method, got Local -
#| TypeError 'run.<locals>.Local' object does not support the asynchronous context manager protocol (missed __aexit__ method) -

def run():
    class Local:
        __slots__ = ("slot",)
        fixed = 1

    def attempt(f):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e, getattr(e, "name", "-"))

    attempt(lambda: Local().slot)
    attempt(lambda: delattr(Local(), "slot"))
    attempt(lambda: Local().nope)
    attempt(lambda: setattr(Local(), "fixed", 1))
    attempt(lambda: delattr(Local(), "fixed"))
    attempt(lambda: setattr(Local(), "nope", 1))
    attempt(lambda: setattr([], "append", 1))
    attempt(lambda: complex(Local()))
    attempt(lambda: complex(1, Local()))
    attempt(lambda: int(Local()))
    attempt(lambda: str(b"", Local()))
    attempt(lambda: bytes("", Local()))
    attempt(lambda: "".encode(Local()))
    attempt(lambda: Local() + 1)

    async def awaits():
        await Local()

    async def iterates():
        async for _ in Local():
            pass

    async def enters():
        async with Local():
            pass

    for f in awaits, iterates, enters:
        attempt(lambda: f().send(None))

run()
