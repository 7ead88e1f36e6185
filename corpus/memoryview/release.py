#: about: views that are released, used as context managers, made read-only
#: kind: language
#: raises: SyntaxError: assignment expression cannot be used in a comprehension iterable expression (release.py, line 43)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

def released():
    v = memoryview(b"abc")
    v.release()
    return v


def in_block():
    with memoryview(bytearray(b"abc")) as v:
        v[0] = 90
        text = v.tobytes()
    try: return text, v.nbytes
    except ValueError as error: return text, str(error)


CALLS = (
    lambda: released().tolist(),
    lambda: len(released()),
    lambda: released()[0],
    lambda: released().nbytes,
    lambda: released().obj,
    lambda: released().tobytes(),
    lambda: released().hex(),
    lambda: released().cast("B"),
    lambda: released().toreadonly(),
    lambda: released().__enter__(),
    lambda: released().release(),
    lambda: repr(released())[:17],
    lambda: (released() == released(), (r := released()) == r),
    lambda: hash(released()),
    lambda: bytes(released()),
    lambda: iter(released()),
    lambda: b"".join([released()]),
    lambda: b"abc".find(released()),
    lambda: memoryview(released()),
    lambda: ([x for x in (v := memoryview(b"ab"))], v.release(), v.release()),
    lambda: (memoryview(bytearray(3)).toreadonly().readonly, memoryview(bytearray(3)).toreadonly().toreadonly().obj),
    lambda: memoryview(bytearray(3)).toreadonly().__setitem__(0, 1),
    lambda: hash(memoryview(bytearray(3)).toreadonly()),
    lambda: hash(memoryview(bytearray(3))),
    lambda: (hash(memoryview(b"ab").cast("b")) == hash(b"ab"), hash(memoryview(b"abcd")[::2]) == hash(b"ac")),
    lambda: hash(memoryview(bytes(4)).cast("i")),
    lambda: in_block(),
    lambda: (memoryview(b"x").__exit__(), memoryview(b"x").__exit__(1, 2, 3)),
    lambda: memoryview(b"x").release(1),
    lambda: memoryview(),
    lambda: memoryview("text"),
    lambda: memoryview(5),
    lambda: memoryview([1]),
    lambda: memoryview(b"", b""),
    lambda: memoryview(object=b"ab").tolist(),
    lambda: memoryview.__new__(memoryview, b"ab").tolist(),
    lambda: memoryview.__new__(int, b""),
    lambda: type("V", (memoryview,), {}),
    lambda: (memoryview(b"ab").__buffer__(0).tolist(), memoryview(b"ab").__buffer__(284).format),
    lambda: memoryview(b"ab").__buffer__(1),
    lambda: memoryview(b"abcd")[::2].__buffer__(0),
    lambda: memoryview(b"ab").__release_buffer__(5),
    lambda: (memoryview.cast.__text_signature__, memoryview.index.__text_signature__, bool(memoryview.__doc__)),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
