#: about: send, throw and close in every state of a generator
#: kind: language
#: stdout:
#| send non-None first ! TypeError can't send non-None value to a just-started generator ("can't send non-None value to a just-started generator",)
#| send None first -> 1
#| got a
#| send -> 2
#| caught v
#| throw -> recovered
#| finally
#| next ! StopIteration done ('done',)
#| next after end ! StopIteration  ()
#| send after end ! StopIteration  ()
#| throw after end ! KeyError 'k' ('k',)
#| close after end -> None
#| close unstarted -> None
#| next closed ! StopIteration  ()
#| throw unstarted ! KeyError 'k' ('k',)
#| next after ! StopIteration  ()
#| finally
#| close -> None
#| again -> None
#| finally
#| throw unhandled ! KeyError  ()
#| next ! StopIteration  ()
#| send no arg ! TypeError generator.send() takes exactly one argument (0 given) ('generator.send() takes exactly one argument (0 given)',)
#| send 2 ! TypeError generator.send() takes exactly one argument (2 given) ('generator.send() takes exactly one argument (2 given)',)
#| throw none ! TypeError throw expected at least 1 argument, got 0 ('throw expected at least 1 argument, got 0',)
#| throw bad ! TypeError exceptions must be classes or instances deriving from BaseException, not int ('exceptions must be classes or instances deriving from BaseException, not int',)
#| throw bad ! TypeError exceptions must be classes or instances deriving from BaseException, not str ('exceptions must be classes or instances deriving from BaseException, not str',)
#| throw bad ! TypeError exceptions must be classes or instances deriving from BaseException, not NoneType ('exceptions must be classes or instances deriving from BaseException, not NoneType',)
#| throw bad ! TypeError exceptions must be classes or instances deriving from BaseException, not type ('exceptions must be classes or instances deriving from BaseException, not type',)
#| throw bad ! TypeError exceptions must be classes or instances deriving from BaseException, not list ('exceptions must be classes or instances deriving from BaseException, not list',)
#| caught msg
#| throw 2 -> recovered
#| throw inst value ! TypeError instance exception may not have a separate value ('instance exception may not have a separate value',)
#| caught ('a', 'b')
#| throw tuple -> recovered
#| caught 
#| throw 3 -> recovered
#| throw bad tb ! TypeError throw() third argument must be a traceback object ('throw() third argument must be a traceback object',)
#| throw 4 ! TypeError throw expected at most 3 arguments, got 4 ('throw expected at most 3 arguments, got 4',)
#| close value -> closed value
#| close again -> None
#| ignored
#| ignores ! RuntimeError generator ignored GeneratorExit ('generator ignored GeneratorExit',)
#| then next ! StopIteration  ()
#| raises ! OSError in finally ('in finally',)
#| then ! StopIteration  ()
#| GeneratorExit() ()
#| reraise -> None
#| GeneratorExit('mine') ('mine',)
#| throw exit ! GeneratorExit mine ('mine',)
#| stop ! RuntimeError generator raised StopIteration ('generator raised StopIteration',)

keep = []  # so that no generator is finalized while the case runs
def attempt(label, f, *a):
    keep.append(f)
    try: print(label, "->", f(*a))
    except BaseException as e: print(label, "!", type(e).__name__, e, e.args)
def g():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally: print("finally")
    return "done"
i = g()
attempt("send non-None first", i.send, 5)
attempt("send None first", i.send, None)
attempt("send", i.send, "a")
attempt("throw", i.throw, ValueError("v"))
attempt("next", next, i)
attempt("next after end", next, i)
attempt("send after end", i.send, 1)
attempt("throw after end", i.throw, KeyError("k"))
attempt("close after end", i.close)
i = g()
attempt("close unstarted", i.close)
attempt("next closed", next, i)
i = g()
attempt("throw unstarted", i.throw, KeyError("k"))
attempt("next after", next, i)
i = g(); keep.append(i); next(i)
attempt("close", i.close); attempt("again", i.close)
i = g(); keep.append(i); next(i)
attempt("throw unhandled", i.throw, KeyError); attempt("next", next, i)
i = g(); keep.append(i); next(i)
attempt("send no arg", i.send); attempt("send 2", i.send, 1, 2); attempt("throw none", i.throw)
for bad in 5, "x", None, int, object(): attempt("throw bad", i.throw, bad if not isinstance(bad, object().__class__) or type(bad) is not object else [])
attempt("throw 2", i.throw, ValueError, "msg")
i = g(); keep.append(i); next(i)
attempt("throw inst value", i.throw, ValueError("x"), "y")
i = g(); keep.append(i); next(i)
attempt("throw tuple", i.throw, ValueError, ("a", "b"))
i = g(); keep.append(i); next(i)
attempt("throw 3", i.throw, ValueError, None, None)
i = g(); keep.append(i); next(i)
attempt("throw bad tb", i.throw, ValueError, None, 5)
attempt("throw 4", i.throw, ValueError, None, None, None)
def returns_on_close():
    try: yield 1
    except GeneratorExit: return "closed value"
i = returns_on_close(); next(i); attempt("close value", i.close); attempt("close again", i.close)
def ignores():
    while True:
        try: yield 1
        except GeneratorExit: print("ignored"); yield 2; return
i = ignores(); next(i); attempt("ignores", i.close); attempt("then next", next, i)
def raises_on_close():
    try: yield
    finally: raise OSError("in finally")
i = raises_on_close(); next(i); attempt("raises", i.close); attempt("then", next, i)
def exit_subclass():
    try: yield
    except GeneratorExit as e: print(repr(e), e.args); raise
i = exit_subclass(); next(i); attempt("reraise", i.close)
i = exit_subclass(); next(i); attempt("throw exit", i.throw, GeneratorExit("mine"))
def stop_on_close():
    try: yield
    except GeneratorExit: raise StopIteration(5)
i = stop_on_close(); next(i); attempt("stop", i.close)
