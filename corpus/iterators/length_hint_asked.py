#: about: who asks an object for its length before iterating it
#: kind: language
#: stdout:
#| list: hint 
#| tuple: 
#| sorted: hint 
#| set: 
#| dict: 
#| join: TypeError
#| bytes_join: TypeError
#| star: 
#| second_star: hint TypeError
#| unpack: 
#| unpack_2: 
#| list_display: hint 
#| tuple_display: hint 
#| set_display: 
#| slice: 
#| slice_step: 
#| extend: hint 
#| iadd: hint 
#| bytes: hint TypeError
#| bytearray: TypeError
#| bytearray_extend: hint TypeError
#| from_bytes: hint TypeError
#| pair: 
#| sum: 
#| max: 
#| zip: 
#| map: 
#| enumerate: 
#| frozenset: 
#| fromkeys: 
#| update: 
#| comprehension: 
#| any: 
#| listinit: hint 
#| list: hint 
#| tuple: 
#| sorted: hint 
#| set: 
#| dict: 
#| join: hint TypeError
#| bytes_join: hint TypeError
#| star: 
#| second_star: hint TypeError
#| unpack: hint 
#| unpack_2: 
#| list_display: hint 
#| tuple_display: hint 
#| set_display: 
#| slice: hint 
#| slice_step: hint 
#| extend: hint 
#| iadd: hint 
#| bytes: hint TypeError
#| bytearray: TypeError
#| bytearray_extend: hint TypeError
#| from_bytes: hint TypeError
#| pair: hint 
#| sum: 
#| max: 
#| zip: 
#| map: 
#| enumerate: 
#| frozenset: 
#| fromkeys: 
#| update: 
#| comprehension: 
#| any: 
#| listinit: hint 

class Hint:
    def __iter__(self): return iter([(1, 2), (3, 4)])
    def __length_hint__(self):
        print("hint", end=" ")
        return 5
class Own(Hint):
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise StopIteration
        return self.n, 2
def star(a, b): pass
def unpack(x): a, *b = x
def unpack_2(x): a, b = x
def assign(a, s, x): a[s] = x
for cls in Hint, Own:
    for name, f in dict(list=list, tuple=tuple, sorted=sorted, set=set, dict=dict, join=lambda x: "".join(x), bytes_join=lambda x: b"".join(x), star=lambda x: star(*x), second_star=lambda x: star(0, *x), unpack=unpack, unpack_2=unpack_2, list_display=lambda x: [*x], tuple_display=lambda x: (*x,), set_display=lambda x: {*x}, slice=lambda x: assign([1], slice(None), x), slice_step=lambda x: assign([1, 2, 3], slice(None, None, 2), x), extend=lambda x: [].extend(x), iadd=lambda x: [].__iadd__(x), bytes=bytes, bytearray=bytearray, bytearray_extend=lambda x: bytearray().extend(x), from_bytes=lambda x: int.from_bytes(x), pair=lambda x: dict([x]), sum=lambda x: sum(x, ()), max=max, zip=lambda x: list(zip(x)), map=lambda x: list(map(str, x)), enumerate=lambda x: list(enumerate(x)), frozenset=frozenset, fromkeys=dict.fromkeys, update=lambda x: {}.update(x), comprehension=lambda x: [y for y in x], any=any, listinit=lambda x: [].__init__(x)).items():
        print(name, end=": ")
        try: f(cls())
        except Exception as e: print(type(e).__name__, end="")
        print()
