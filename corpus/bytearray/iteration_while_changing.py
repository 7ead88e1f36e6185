#: about: iterators of a bytearray that changes meanwhile
#: kind: language
#: stdout:
#| [97, 98, 99, 97, 98, 99] -> bytearray(b'abcabc') | [97] -> bytearray(b'') | [97, 98] -> bytearray(b'a') | [97, 97, 97, 97, 97, 97, 97, 98, 99] -> bytearray(b'\x01\x01\x01\x01\x01\x01abc') | [99] -> bytearray(b'') | (97, 2, None, 6, [98, 99, 109, 111, 114, 101]) -> bytearray(b'abcmore') | ([97, 98, 99], None, []) -> bytearray(b'abc\x01') | 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: [(c, x.append(c) if len(x) < 6 else None)[0] for c in x],
    lambda x: [(c, x.clear())[0] for c in x],
    lambda x: [(c, x.pop())[0] for c in x],
    lambda x: [(c, x.insert(0, 1) if len(x) < 9 else None)[0] for c in x],
    lambda x: [(c, x.__delitem__(slice(None)))[0] for c in reversed(x)],
    lambda x: (it := iter(x), next(it), it.__length_hint__(), x.extend(b"more"), it.__length_hint__(), list(it))[1:],
    lambda x: (it := iter(x), list(it), x.append(1), list(it))[1:],
)
for make in (lambda: bytearray(b"abc"),):
    for call in CALLS:
        x = make()
        print(attempt(call, x), x, sep=" -> ", end=" | ")
    print()
