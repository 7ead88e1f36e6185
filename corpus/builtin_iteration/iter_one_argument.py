#: about: what iter accepts, and what __iter__ may return
#: kind: language
#: stdout:
#| TypeError: iter expected at least 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'float' object is not iterable
#| TypeError: 'builtin_function_or_method' object is not iterable
#| TypeError: 'object' object is not iterable
#| TypeError: 'type' object is not iterable
#| TypeError: 'ellipsis' object is not iterable
#| TypeError: 'Next' object is not iterable
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'list'
#| TypeError: iter() returned non-iterator of type 'NoneType'
#| TypeError: iter() returned non-iterator of type 'str'
#| TypeError: iter() returned non-iterator of type 'NotImplementedType'
#| TypeError: iter() returned non-iterator of type 'type'
#| list_iterator Next [0, 10, 20] iterator
#| TypeError: 'N' object is not iterable
#| BufferError: iter
#| list_iterator True tuple_iterator True str_ascii_iterator True str_iterator True bytes_iterator True bytearray_iterator True dict_keyiterator True set_iterator True range_iterator True longrange_iterator True dict_keyiterator True dict_valueiterator True dict_itemiterator True memory_iterator True enumerate True zip True map True filter True list_reverseiterator True reversed True range_iterator True generator True 

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class It:
    def __init__(self, v): self.v = v
    def __iter__(self): return self.v
class Next:
    def __next__(self): return 5
class Get:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
attempt(iter)
for bad in (5, None, 1.5, len, object(), int, Ellipsis, Next(), It(5), It([]), It(None), It("abc"), It(NotImplemented), It(Next)):
    attempt(iter, bad)
print(type(iter(It(iter([])))).__name__, type(iter(It(Next()))).__name__, list(iter(Get())), type(iter(Get())).__name__)
class N:
    __iter__ = None
    def __getitem__(self, i): return 1
attempt(iter, N())
class R:
    def __iter__(self): raise BufferError("iter")
attempt(iter, R())
for x in ([], (), "", "é", b"", bytearray(), {}, set(), range(0), range(2**70), {}.keys(), {}.values(), {}.items(), memoryview(b""), enumerate([]), zip(), map(len, []), filter(None, []), reversed([]), reversed(()), reversed(range(1)), (x for x in [])):
    i = iter(x)
    print(type(i).__name__, iter(i) is i, end=" ")
print()
