#: about: errors on the way in, and on the way through
#: kind: language
#: stdout:
#| ValueError half way; ValueError half way; frozenset({1}); ValueError half way; ValueError half way; True; ValueError half way; False; 
#| LookupError no iter; LookupError no iter; LookupError no iter; LookupError no iter; LookupError no iter; LookupError no iter; LookupError no iter; LookupError no iter; 
#| LookupError no next; LookupError no next; LookupError no next; LookupError no next; LookupError no next; LookupError no next; LookupError no next; LookupError no next; 
#| TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; 
#| frozenset({0, 1, 2}); frozenset({0, 1, 2}); frozenset({1}); frozenset(); frozenset({0, 2}); True; False; False; 
#| KeyError 0; KeyError 0; KeyError 0; KeyError 0; KeyError 0; KeyError 0; KeyError 0; KeyError 0; 

def fails():
    yield 1
    raise ValueError("half way")
class BadIter:
    def __iter__(self): raise LookupError("no iter")
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise LookupError("no next")
class NotIter:
    def __iter__(self): return 5
class OldStyle:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i
class BadOld:
    def __getitem__(self, i): raise KeyError(i)
f = frozenset([1])
for bad in (fails, BadIter, BadNext, NotIter, OldStyle, BadOld):
    for m in (frozenset, f.union, f.intersection, f.difference, f.symmetric_difference, f.issubset, f.issuperset, f.isdisjoint):
        try: print(m(bad()), end="; ")
        except Exception as e: print(type(e).__name__, e, end="; ")
    print()
