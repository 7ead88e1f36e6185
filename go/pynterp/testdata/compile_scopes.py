# eval and exec with namespaces of all kinds, and what the compiler refuses.
# compile_scopes.out is what CPython 3.14 prints.

def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


# Names of the module builtins where the globals are bare.
bare = {}
exec("class A: pass\ndef f(): pass\nprint(A.__module__, f.__module__, A, __name__)", bare)
print(bare["A"])

for builtins in ({}, {"__build_class__": 1}, 3, None, {"__build_class__": lambda *a: "built"}):
    names = list(builtins) if isinstance(builtins, dict) else builtins
    for source in ("class A: pass", "len", "import math", "x = 1\ny = x", "def f(): return A\nf()", "print"):
        attempt((names, source), lambda: exec(source, {"__builtins__": builtins}))


class Missing(dict):
    def __missing__(self, key):
        print("missing", key)
        if key == "wrong":
            raise ValueError(key)
        if key == "none":
            raise KeyError(key)
        return key.upper()


for source in ("name", "wrong", "none", "(lambda: name)()", "[i for i in (name, other)]", "(lambda: wrong)()", "(lambda: none)()"):
    for scope in ({"__builtins__": Missing()}, Missing(), Missing({"__builtins__": {}}), {"__builtins__": Missing(name=5)}):
        attempt(source, lambda: eval(source, scope))
        attempt(source, lambda: exec("r = " + source, scope))
        attempt("r", lambda: scope["r"])


class Watched(dict):
    def __getitem__(self, key):
        print("get", key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print("set", key)
        dict.__setitem__(self, key, value)

    def __delitem__(self, key):
        print("del", key)
        dict.__delitem__(self, key)


watched = Watched()
exec('''
x = 1
def f():
    global y
    y = x
    return globals()
z = f()
del x
print([q for q in (y, y)])
class C:
    w = y
    def m(self):
        return y
print(C().m())
''', watched)
print(sorted(watched), watched["z"] is watched)

for source in ("type A = name", "class K:\n  type A = name\nA = K.A"):
    attempt(source, lambda: exec(source + "\nprint(A.__value__)", Missing()))

for source in ("import a.b", "from c import d, e as f", "def f(): import g\nf()"):
    ns = {"__builtins__": {"__import__": lambda *a: print(a[0], a[1] is ns, a[2] is ns, type(a[2]), *a[3:])}}
    attempt(source, lambda: exec(source, ns))

code = compile("x = 1\ndef f(): return missing\nprint(f(), x)", "s", "exec")
scope = Missing(print=print)
exec(code, scope)
exec(code, scope)
exec(code, {"missing": 3})
exec(code, {"missing": 4})
exec("def g(): return one\ndef h():\n  def k(): return two\n  return k", scope)
print(scope["g"](), scope["h"]()())


# Blocks that nest too deep, and patterns that are no literals.
def refused(label, source):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(label, e.msg, e.lineno, e.offset, e.end_offset)
    else:
        print(label, "fine")


for n in (17, 18, 19, 20, 21):
    loops = "".join(" " * (i + 1) + "for i in x:\n" for i in range(n))
    inner = " " * (n + 1)
    for head in ("", " yield\n"):
        refused((n, head), "def f():\n" + head + loops + inner + "for z in y: pass")
        for clause in ("except:", "except A as e:", "except* A:", "except* A as e:", "finally:"):
            refused((n, head, clause), "def f():\n" + head + loops + inner + "try: pass\n" + inner + clause + " pass\n")
            refused((n, head, clause), "def f():\n" + head + loops + inner + "try: pass\n" + inner + clause + "\n" + inner + " for z in y: pass\n")
    items = ", ".join("m as a%d" % i for i in range(n))
    refused((n, "with"), "with " + items + ": pass")
    refused((n, "async with"), "async def f():\n async with " + items + ": pass")
    refused((n, "async for"), "async def f():\n" + loops.replace("for", "async for") + inner + "pass")
    refused((n, "listcomp"), "async def f(): x = [1 " + "async for i in x " * n + "]")
    refused((n, "genexp"), "async def f(): x = (1 " + "async for i in x " * n + ")")

for pattern in ('f""', 'f"{x}"', '"a" f"b"', 't"{x}"', 'f"" | 1', '{f"": 1}', '{t"": 1}', '[f""]', 'A(f"")', 'f"" as x', 'b"" b""'):
    refused(pattern, "match x:\n  case " + pattern + ":\n    pass")
