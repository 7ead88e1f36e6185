def t(f,*a,**k):
    try: r=f(*a,**k); print("ok",repr(r)[:60] if not str(r).startswith("<code") else "code")
    except BaseException as e: print(type(e).__name__, e)
for a in [("1",),("1","f"),("1","f","exe"),("1","f","func_type"),("1","f","eval",1),("1","f","eval",0,0,5),("1","f","eval",0,0,-2),("1","f","eval",0,0,2),("1","f","eval","x"),(1,"f","eval"),("1",1,"eval"),("1",b"f","eval"),("1","f\0","eval"),("1\0","f","eval"),("\ud800","f","eval"),(b"# coding: latin-1\n'\xe9'","f","eval"),("# coding: latin-1\n'\xe9'","f","eval"),(b"\xff","f","eval"),(bytearray(b"1"),"f","eval"),(memoryview(b"1"),"f","eval"),("1","f","eval",0x1000000),("1","f","eval",0x200),("","f","exec"),(" 1","f","eval"),("1\n2","f","single"),("x=1","f","eval"),("1","f","eval",1<<40),("1","f",None),("1","f","eval",0,0,None),(None,"f","exec"), ("1","f","eval",-1),("\ud800\n1+","\ud800","exec")]: 
    print(a[1:] , end=" "); t(compile,*a)
c=compile("a+1","ff","eval")
print(c.co_name,c.co_filename,c.co_names,c.co_varnames,c.co_argcount,c.co_flags,c.co_firstlineno,c.co_freevars,c.co_cellvars,c.co_nlocals,c.co_qualname,c.co_posonlyargcount,c.co_kwonlyargcount)
print(c==compile("a+1","gg","eval"), hash(c)==hash(compile("a+1","ff","eval")), c==compile("a+2","ff","eval"), c==compile(" a+1".strip(),"ff","exec"), c!=1)
import_free = repr(c); print(import_free[:25], import_free[import_free.index(","):])
try: type("x",(type(c),),{})
except TypeError as e: print(e)
t(eval,c); t(eval,c,{"a":2}); t(eval,c,{},{"a":3}); t(eval,c,[]); t(eval,c,{},1); t(exec,c,{"a":1}); t(exec,c,[]); t(exec,c,{},1); t(exec,1); t(eval,1); t(eval, "a", 1, 1)
t(exec,"1",closure=()); t(exec,c,{"a":1},closure=()); t(exec,c,{"a":1},closure=1); t(exec,"1",closure=1); t(exec,"1",closure=None)
class M:
    def __getitem__(s,k):
        if k=="q": return 42
        raise KeyError(k)
t(eval,"q",{},M()); t(eval,"z",{},M()); t(eval,c,M()); t(exec,c,M()); t(eval,"1",{},None); t(eval, "1", None, {}); t(eval,"1", locals=3)
d={}; exec("a=1",d); print(list(d)); d={}; eval("1",d); print(list(d)); d={}; exec(compile("b=2","","exec"),d); print(list(d))
class D(dict): pass
d=D(); exec("a=1",d); print(list(d))
exec(compile("5; 'a'; None","","single")); exec(compile("x=6","","single")); print(x)
g={"x":0}; l={}; exec(compile("x=1\nglobal y\ny=2\ndef f(): return x","","exec"),g,l); print(sorted(k for k in g if k!="__builtins__"),sorted(l),l["f"]())
print(eval(compile("[x for x in range(3)]","","eval")))
t(exec,"def f(:"); t(eval,"1+"); t(eval,"  1"); t(eval,"\n1"); t(eval," \t1\n"); t(eval,""); t(exec,b"\xff"); t(eval,"x y")
t(exec, "from __future__ import braces"); t(exec,"x is 1; y")
try: c.co_name=1
except Exception as e: print(type(e),e)
print(compile)
t(compile,source="1",filename="x",mode="eval")
class P:
    def __fspath__(self): return b"pp"
class Q:
    def __fspath__(self): return 3
print(compile("1",P(),"eval").co_filename); t(compile,"1",Q(),"eval")
print(compile("import a.b, c\nfrom d import e as f\nx.y.z(w)[v] = u\ndef g(h): return i","","exec").co_names)
print(eval(compile("__debug__","","eval",optimize=1)), eval(compile("__debug__","","eval")))
exec(compile("assert 0","","exec",optimize=1))
exec(compile("def f():\n 'doc'","","exec",optimize=2)); print(f.__doc__)
exec("exec('print(1)')")
def deep(n): return n and 1 + eval("deep(n-1)", globals(), {"n": n})
print(deep(20))
def loc():
    a = 1
    exec("a = 2; b = 3")
    eval(compile("[c for c in (1,2)]", "", "eval"))
    return a, sorted(locals())
print(loc())
class K:
    x = 1
    exec("y = x + 1")
    exec(compile("z = y + 1", "", "exec"))
print(K.y, K.z)
code = compile("x += 1", "", "exec")
n = {"x": 0}
for _ in range(5): exec(code, n)
print(n["x"])
for k in range(3): print(eval(compile("k * 2", "", "eval"), {"k": k}), end=" ")
print(eval("(lambda: [q for q in range(w)])()", {"w": 2}))
t(eval, compile("z", "", "eval"), {"__builtins__": {}}); t(eval, "len", {"__builtins__": {}}); t(eval, compile("len", "", "eval"), {"__builtins__": {"len": 7}})
t(exec, "raise SystemExit(3)"); t(exec, compile("def f(): return 1/0\nf()","fn","exec"))
t(eval, "_"); t(hash, [c])
print({c: 1}[compile("a+1", "other", "eval")])
ns = {}; exec("from __future__ import annotations\nexec('def f(a: b): pass')\nexec(compile('def g(a: b): pass','','exec'))\nexec(compile('def h(a: int): pass','','exec',0,True))", ns)
print(ns["f"].__annotations__, ns["g"].__annotations__, ns["h"].__annotations__)
t(exec, "(" * 300); t(eval, "1;"); t(exec, "if 1:\n\tx\n        y"); t(exec, "def f():\nx"); t(compile, "a b", "name", "exec")
t(exec, "class C:\n    def f(self): return __name__\nprint(C.__module__, C().f(), __name__)", {})
t(exec, "class C: pass\nprint(C.__module__)", {"__name__": "given"})
for source in b"# coding: nope\n", b"# coding: ascii\n'\xe9'", b"# coding: cp1252\n'\x81'":
    try: compile(source, "f.py", "exec")
    except SyntaxError as e: print(e, e.args)
rule = "from __future__ import barry_as_FLUFL\n"
for source, flags in (
    ("print(1 <> 2)", 0), ("print(1 <> 2)", 0x400000), ("print(1 != 2)", 0x400000), ("print(f'{1 <> 1}')", 0x400000),
    (rule + "exec('print(2 <> 2)')", 0), (rule + "exec('print(2 != 2)')", 0), (rule + "exec(compile('print(3 <> 2)', '', 'exec'))", 0),
    (rule + "exec(compile('print(3 != 2)', '', 'exec', 0, True))", 0), ("if 1:\n " + rule + "1 <> 2", 0), (rule + "1 <> (", 0),
    ("from .__future__ import barry_as_FLUFL\n1 <> 2", 0), ("x = 1 < > 2", 0x400000),
):
    try: exec(compile(source, "", "exec", flags), {})
    except SyntaxError as e: print(e)
print([hex(compile(rule, "", "exec", flags).co_flags) for flags in (0, 0x10, 0x20000, 0x800000, 0x1000000)])
for encoding in "latin", "cp819", "U8", "646", "koi8_u", "hp-roman8", "utf-7", "utf-16", "rot13", "unicode_escape":
    try: exec(compile(b"# coding: %s\nprint(ascii('\xe9'))\n" % encoding.encode(), "f.py", "exec"))
    except SyntaxError as e: print(encoding, e)
for source in (
    "def f():\n class A:\n  nonlocal __class__\n",
    "class A:\n nonlocal __conditional_annotations__\n", "class A:\n def f(self):\n  nonlocal __class__\n  del __class__\n  super()\nA().f()",
):
    try: exec(source, {"__name__": "m"})
    except (SyntaxError, RuntimeError) as e: print(type(e).__name__, e)
for source in (
    "def f[__classdict__](): pass", "class A[T, *__classdict__]: pass", "type X[**__classdict__] = 1", "type X[T,\n   __classdict__: int = 3] = 1",
    "type X[__class__] = __class__", "type X[__conditional_annotations__] = 1", "def f[T, T, __classdict__](): pass",
):
    try: exec(source, {"__name__": "m"})
    except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
