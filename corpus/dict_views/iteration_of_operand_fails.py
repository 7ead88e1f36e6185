#: about: errors of the other operand come out whole
#: kind: language
#: stdout:
#| LookupError: half way
#| LookupError: half way
#| LookupError: half way
#| LookupError: half way
#| LookupError: half way
#| LookupError: no iter
#| LookupError: no iter
#| LookupError: no iter
#| LookupError: set iter
#| {'a', 'b'}
#| set()
#| LookupError: no len
#| LookupError: no len
#| LookupError: no len
#| LookupError: set iter
#| LookupError: half way

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

def fails():
    yield "a"
    raise LookupError("half way")
class BadIter:
    def __iter__(self): raise LookupError("no iter")
class BadLen(set):
    def __len__(self): raise LookupError("no len")
    def __iter__(self): raise LookupError("set iter")
k, i = {"a": 1}.keys(), {"a": 1}.items()
show(lambda: k & fails(), lambda: k | fails(), lambda: k - fails(), lambda: k ^ fails(), lambda: fails() - k, lambda: k & BadIter(), lambda: k | BadIter(), lambda: BadIter() ^ k, lambda: k & BadLen("ab"), lambda: k | BadLen("ab"), lambda: k - BadLen("a"), lambda: k == BadLen("a"), lambda: k <= BadLen("a"), lambda: k.isdisjoint(BadLen("ab")), lambda: i & BadLen("ab"), lambda: i ^ fails())
