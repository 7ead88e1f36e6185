#: about: characters_written of -1 is one that is missing
#: kind: language
#: stdout:
#| AttributeError: characters_written
#| AttributeError: characters_written
#| (11, 'again', -1) None
#| AttributeError: characters_written
#| AttributeError: characters_written
#| -7
#| None
#| AttributeError: characters_written
#| None
#| AttributeError: characters_written

def attempt(call, *args):
    try: print(repr(call(*args)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e = BlockingIOError(11, "again", -1)
attempt(lambda: e.characters_written)
attempt(delattr, e, "characters_written")
print(e.args, e.filename)
e.characters_written = 5
e.characters_written = -1
attempt(lambda: e.characters_written)
attempt(delattr, e, "characters_written")
e.characters_written = -7
attempt(lambda: e.characters_written)
attempt(delattr, e, "characters_written")
attempt(lambda: e.characters_written)
class Sub(BlockingIOError): pass
s = Sub(11, "again", 5)
attempt(s.__init__, 11, "again", -1)
attempt(lambda: s.characters_written)
