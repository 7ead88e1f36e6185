#: about: the third argument of BlockingIOError is what was written
#: kind: language
#: stdout:
#| 5 None (11, 'again', 5) [Errno 11] again BlockingIOError(11, 'again', 5)
#| AttributeError: characters_written
#| AttributeError: characters_written
#| 7
#| AttributeError: characters_written
#| AttributeError: characters_written
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| ValueError: cannot fit 'int' into an index-sized integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| name [Errno 11] again: 'name'
#| AttributeError: characters_written
#| ValueError: cannot fit 'int' into an index-sized integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| 1
#| 5
#| (11, 'a', 3, None, 'g')
#| AttributeError: characters_written
#| 5

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e = BlockingIOError(11, "again", 5)
print(e.characters_written, e.filename, e.args, str(e), repr(e))
attempt(lambda: BlockingIOError(11, "again").characters_written)
attempt(lambda: OSError(2, "x").characters_written)
e.characters_written = 7
print(e.characters_written)
del e.characters_written
attempt(lambda: e.characters_written)
attempt(delattr, e, "characters_written")
attempt(setattr, e, "characters_written", "a")
attempt(setattr, e, "characters_written", 1.5)
attempt(setattr, e, "characters_written", 2**70)
attempt(setattr, e, "characters_written", None)
f = BlockingIOError(11, "again", "name")
print(f.filename, f)
attempt(lambda: f.characters_written)
attempt(BlockingIOError, 11, "again", 2**70)
attempt(BlockingIOError, 11, "again", 1.5)
attempt(lambda: BlockingIOError(11, "again", True).characters_written)
attempt(lambda: OSError(11, "again", 5).characters_written)
attempt(lambda: BlockingIOError(11, "a", 3, None, "g").args)
class Sub(BlockingIOError): pass
attempt(lambda: Sub(11, "again", 5).characters_written)
attempt(lambda: Sub(11, "again", 5).filename)
