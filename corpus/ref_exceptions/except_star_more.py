#: about: except* with loops around it, identity of parts, tracebacks and notes of parts
#: kind: language
#: stdout:
#| finally 0
#| got ExceptionGroup('1': ValueError(1)) (1,)
#| finally 1
#| got ExceptionGroup('2': ValueError(2)) (2,)
#| finally 2
#| False True ['note'] True None None
#| False True ['note'] o
#| ['note']
#| False
#| evaluating a
#| evaluating b
#| yes
#| evaluating c
#| evaluating boom
#| NameError("name 'undefined_name' is not defined") ExceptionGroup('x': ValueError(1))
#| sent s
#| ExceptionGroup('thrown': ValueError(1)) end
#| sent s2
#| ExceptionGroup('': ValueError('bare')) end
#| sent s3
#| ExceptionGroup('thrown': KeyError(3))
#| derive 1
#| derive 1
#| derive 2
#| derive 2
#| Mine('derived m': ValueError(1), Mine('derived n': ValueError(3)))
#| derive 1
#| derive 1
#| derive 1
#| Mine('derived derived m': KeyError(2))
#| derive 1
#| derive 2
#| derive 1
#| derive 1
#| derive 1
#| Mine('derived derived m': Mine('derived derived n': OSError(4)))
#| derive 1
#| Mine('derived derived derived m': KeyError(2))
#| single ValueError(2) ExceptionGroup('q': ValueError(1), ValueError(2))
#| 1
#| ExceptionGroup('deep': ExceptionGroup('a': ExceptionGroup('b': TypeError(2)), TypeError(3)))
#| ExceptionGroup('deep': ExceptionGroup('a': ExceptionGroup('b': ValueError(1))), ValueError(4))

def tree(e):
    if isinstance(e, BaseExceptionGroup): return f"{type(e).__name__}({e.message!r}: {', '.join(map(tree, e.exceptions))})"
    return repr(e)
for i in range(3):
    try:
        if i: raise ExceptionGroup(str(i), [ValueError(i)])
        else: continue
    except* ValueError as e:
        print("got", tree(e), e.exceptions[0].args)
    finally: print("finally", i)
v, t = ValueError(1), TypeError(2)
orig = ExceptionGroup("o", [v, t]); orig.add_note("note")
try:
    try: raise orig
    except* ValueError as e:
        print(e is orig, e.exceptions[0] is v, e.__notes__, e.__traceback__ is not None, e.__context__, e.__cause__)
        e.add_note("more")
except* TypeError as e:
    print(e is orig, e.exceptions[0] is t, e.__notes__, e.message)
print(orig.__notes__)
try: raise orig
except* (ValueError, TypeError) as e: print(e is orig)
def evaluates(label, kind):
    print("evaluating", label); return kind
try: raise ExceptionGroup("x", [ValueError(1)])
except* evaluates("a", TypeError): print("no")
except* evaluates("b", ValueError): print("yes")
except* evaluates("c", KeyError): print("no")
try: pass
except* evaluates("never", 5): pass
try:
    try: raise ExceptionGroup("x", [ValueError(1), KeyError(2)])
    except* evaluates("boom", ValueError): raise NameError("n")
    except* undefined_name: pass
except BaseException as e: print(tree(e), tree(e.__context__))
def gen():
    try: yield 1
    except* ValueError as e:
        got = yield tree(e)
        print("sent", got)
    yield "end"
g = gen(); next(g)
print(g.throw(ExceptionGroup("thrown", [ValueError(1)])), g.send("s"))
g = gen(); next(g)
print(g.throw(ValueError("bare")), g.send("s2"))
g = gen(); next(g)
try: g.throw(ExceptionGroup("thrown", [ValueError(1), KeyError(3)])), g.send("s3")
except ExceptionGroup as e: print(tree(e))
class Mine(ExceptionGroup):
    def derive(self, excs):
        print("derive", len(excs)); return Mine("derived " + self.message, excs)
try:
    try: raise Mine("m", [ValueError(1), KeyError(2), Mine("n", [ValueError(3), OSError(4)])])
    except* ValueError as e: print(tree(e))
    except* KeyError as e: print(tree(e)); raise
except* OSError as e: print(tree(e))
except* KeyError as e: print(tree(e))
try:
    try: raise ExceptionGroup("q", [ValueError(1), ValueError(2)])
    except* ValueError as e:
        raise e.exceptions[1]
except ExceptionGroup as e: print(tree(e))
except ValueError as e: print("single", tree(e), tree(e.__context__))
def ret():
    try:
        try: raise ExceptionGroup("q", [ValueError(1)])
        except* ValueError: x = 1
    finally:
        return x
print(ret())
try:
    raise ExceptionGroup("deep", [ExceptionGroup("a", [ExceptionGroup("b", [ValueError(1), TypeError(2)]), TypeError(3)]), ValueError(4)])
except* TypeError as e: print(tree(e))
except* ValueError as e: print(tree(e))
