#: about: subclasses of bytearray: repr, results of methods, attributes
#: kind: language
#: stdout:
#| Buffer(b"ab\'c") n Buffer(b"ab\'c") Buffer(b"ab\'c") 4 True bytearray(b"AB\'C") bytearray bytearray bytearray bytearray bytearray
#| Buffer Buffer(b"ab\'cdab\'cd") n [Buffer(b"ab\'cdab\'cd")] {'k': Buffer(b"ab\'cdab\'cd")} b"ab'cdab'cd" 61622763646162276364 b"ab'cdab'cd" Buffer(b'AB') Buffer
#| TypeError unhashable type: 'Buffer'
#| TypeError cannot use 'Buffer' as a set element (unhashable type: 'Buffer')
#| TypeError encoding without a string argument
#| TypeError Buffer.__init__() got an unexpected keyword argument 'nome'. Did you mean 'name'?
#| AttributeError 'Buffer' object has no attribute 'foo'

class Buffer(bytearray):
    def __init__(self, *args, name="b"):
        super().__init__(*args)
        self.name = name

b = Buffer(b"ab'c", name="n")
print(b, b.name, repr(b), str(b), len(b), b == b"ab'c", b.upper(), type(b.upper()).__name__, type(b[:]).__name__, type(b + b"x").__name__, type(b * 2).__name__, type(b.copy()).__name__)
b += b"d"
b *= 2
print(type(b).__name__, b, b.name, [b], {"k": b}, bytes(b), b.hex(), b"-".join([b]), Buffer.fromhex("4142"), type(Buffer.fromhex("41")).__name__)
for bad in (lambda: hash(b), lambda: {b}, lambda: Buffer(5, "x"), lambda: Buffer(nome=1), lambda: b.foo):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
