#: about: methods of bytes
#: kind: language
#: stdout:
#| 5 9 4 2 5 2 True True True True True b'the cog sog' b'he cat sat'
#| [b'the', b'cat', b'sat'] [b'the c', b't sat'] [b'the cat', b'sat'] b'a' b'a' (b'the', b' ', b'cat sat') (b'', b'', b'the cat sat') [b'a', b'b', b'c'] b'a,b' b'' b'x-x-x'
#| b'THE CAT SAT' b'The Cat Sat' b'The cat sat' b'Ab' b'ab' False True True True True True True False b'\xe9'
#| b'**a**' b'a  ' b'..a' b'-007' b'a   b' b'xyc' b'ac' b'fix' b'x' abc ÿ
#| 116 116 b'he ' b'tas tac eht' [65, 66] b'the cat sat!' b'the cat satthe cat sat' True False -4594863902769663758 0 True 11 False 122 False (0,) 1 98
#| TypeError argument should be integer or bytes-like object, not 'str'
#| ValueError subsection not found
#| ValueError byte must be in range(0, 256)
#| TypeError a bytes-like object is required, not 'str'
#| TypeError can't concat str to bytes
#| TypeError can only concatenate str (not "bytes") to str
#| ValueError empty separator
#| TypeError a bytes-like object is required, not 'str'
#| TypeError sequence item 0: expected a bytes-like object, str found
#| TypeError a bytes-like object is required, not 'str'
#| TypeError startswith first arg must be bytes or a tuple of bytes, not str
#| IndexError index out of range
#| TypeError '<' not supported between instances of 'bytes' and 'str'
#| ValueError maketrans arguments must have same length
#| ValueError translation table must be 256 characters long
#| TypeError center(): argument 2 must be a byte string of length 1, not a bytes object of length 2
#| TypeError argument should be integer or bytes-like object, not 'str'

b = b"the cat sat"
print(b.find(b"at"), b.rfind(b"at"), b.index(b"c"), b.count(b"at"), b.find(97), b.count(97), b.startswith(b"the"), b.endswith((b"x", b"t")), b"cat" in b, 99 in b, 300 in [300], b.replace(b"at", b"og"), b.replace(b"t", b"", 1))
print(b.split(), b.split(b"a", 1), b.rsplit(b" ", 1), b" a ".strip(), b"xax".strip(b"x"), b.partition(b" "), b.rpartition(b"zz"), b"a\nb\r\nc".splitlines(), b",".join([b"a", bytearray(b"b")]), b"".join([]), b"-".join([b"x"] * 3))
print(b.upper(), b.title(), b.capitalize(), b"aB".swapcase(), b"AB".lower(), b.isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"Ab".istitle(), b"AB".isupper(), b"ab".islower(), b"\xff".isascii(), b"\xe9".upper())
print(b"a".center(5, b"*"), b"a".ljust(3), b"a".rjust(3, b"."), b"-7".zfill(4), b"a\tb".expandtabs(4), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"prefix".removeprefix(b"pre"), b"x.py".removesuffix(b".py"), b"abc".decode(), b"\xff".decode("latin-1"))
print(b[0], b[-1], b[1:4], b[::-1], list(b"AB"), b + b"!", b * 2, b"a" < b"b", b"a" == "a", hash(b"abc"), hash(b""), hash(b"abc") == hash("abc"), len(b), b"a" != bytearray(b"a"), max(b"az"), bool(b""), tuple(b"\0"), {b"k": 1}[b"k"], reversed(b"ab").__next__())

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, IndexError) as error: print(type(error).__name__, error)

attempt(lambda: b.find("a"))
attempt(lambda: b.index(b"zz"))
attempt(lambda: b.find(256))
attempt(lambda: "a" in b)
attempt(lambda: b + "a")
attempt(lambda: "a" + b)
attempt(lambda: b.split(b""))
attempt(lambda: b.split("a"))
attempt(lambda: b",".join(["a"]))
attempt(lambda: b.replace("a", b"b"))
attempt(lambda: b.startswith("t"))
attempt(lambda: b[99])
attempt(lambda: b < "a")
attempt(lambda: bytes.maketrans(b"a", b"xy"))
attempt(lambda: b.translate(b"short"))
attempt(lambda: b"a".center(3, b"xy"))
attempt(lambda: b.count("a"))
