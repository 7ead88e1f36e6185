#: about: except* clauses: order, leftovers, raising, re-raising and what the whole becomes
#: kind: language
#: stdout:
#| none_match -> ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | ctx None | cause None True
#|      ValueError(1) | ctx None | cause None
#|      TypeError(2) | ctx None | cause None
#|      OSError(3) | ctx None | cause None
#|      ExceptionGroup('in': ValueError(4), KeyError(5)) | ctx None | cause None
#| bare_raise -> ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | ctx None | cause None True
#|      ValueError(1) | ctx None | cause None
#|      TypeError(2) | ctx None | cause None
#|      OSError(3) | ctx None | cause None
#|      ExceptionGroup('in': ValueError(4), KeyError(5)) | ctx None | cause None
#| bare_raise_two -> ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | ctx None | cause None True
#|      ValueError(1) | ctx None | cause None
#|      TypeError(2) | ctx None | cause None
#|      OSError(3) | ctx None | cause None
#|      ExceptionGroup('in': ValueError(4), KeyError(5)) | ctx None | cause None
#| reraise_named -> ExceptionGroup('': ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))), ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5)))) | ctx None | cause None False
#|      ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))) | ctx None | cause None
#|      ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5))) | ctx None | cause None
#| raise_new -> ExceptionGroup('': RuntimeError('new'), ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5)))) | ctx None | cause None False
#|      RuntimeError('new') | ctx ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))) | cause None
#|      ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5))) | ctx None | cause None
#| raise_from -> ExceptionGroup('': RuntimeError('new'), ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5)))) | ctx None | cause None False
#|      RuntimeError('new') | ctx ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))) | cause ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4)))
#|      ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5))) | ctx None | cause None
#| raise_from_none -> ExceptionGroup('': RuntimeError('new'), ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5)))) | ctx None | cause None False
#|      RuntimeError('new') | ctx ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))) | cause None
#|      ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5))) | ctx None | cause None
#| raise_two -> ExceptionGroup('': RuntimeError('a'), RuntimeError('b'), ExceptionGroup('eg': OSError(3), ExceptionGroup('in': KeyError(5)))) | ctx None | cause None False
#|      RuntimeError('a') | ctx ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))) | cause None
#|      RuntimeError('b') | ctx ExceptionGroup('eg': TypeError(2)) | cause None
#|      ExceptionGroup('eg': OSError(3), ExceptionGroup('in': KeyError(5))) | ctx None | cause None
#| raise_all -> RuntimeError('all') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| mixed -> ExceptionGroup('': RuntimeError('b'), ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4), KeyError(5)))) | ctx None | cause None False
#|      RuntimeError('b') | ctx ExceptionGroup('eg': TypeError(2)) | cause None
#|      ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4), KeyError(5))) | ctx None | cause None
#| nested_group -> ExceptionGroup('': ExceptionGroup('new': ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))), LookupError(9)), ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5)))) | ctx None | cause None False
#|      ExceptionGroup('new': ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))), LookupError(9)) | ctx ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))) | cause None
#|      ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5))) | ctx None | cause None
#| ExceptionGroup('': ValueError('naked')) True
#| naked -> ExceptionGroup('': ValueError('naked')) | ctx None | cause None False
#|      ValueError('naked') | ctx None | cause None
#| naked_unmatched -> ValueError('naked') | ctx None | cause None False
#| naked_new -> KeyError('k') | ctx ExceptionGroup('': ValueError('naked')) | cause None False
#| base_kept -> BaseExceptionGroup('b': GeneratorExit()) | ctx None | cause None True
#|      GeneratorExit() | ctx None | cause None
#| else
#| finally
#| else_finally returned 5
#| raise_in_else -> ValueError('from else') | ctx None | cause None False
#| raise_in_finally -> KeyError('finally') | ctx ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5))) | cause None False
#| ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4))) False
#| name ExceptionGroup('eg': ValueError(1), ExceptionGroup('in': ValueError(4)))
#| ExceptionGroup('eg': TypeError(2), OSError(3), ExceptionGroup('in': KeyError(5)))
#| inner_try returned None
#| inner 1 ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5)))
#| plain_inside returned None
#| ExceptionGroup('eg': ValueError(1), TypeError(2), ExceptionGroup('in': ValueError(4)))
#| tuple_dynamic -> ExceptionGroup('eg': OSError(3), ExceptionGroup('in': KeyError(5))) | ctx None | cause None True
#|      OSError(3) | ctx None | cause None
#|      ExceptionGroup('in': KeyError(5)) | ctx None | cause None
#| tuple_dynamic -> ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | ctx None | cause None True
#|      ValueError(1) | ctx None | cause None
#|      TypeError(2) | ctx None | cause None
#|      OSError(3) | ctx None | cause None
#|      ExceptionGroup('in': ValueError(4), KeyError(5)) | ctx None | cause None
#| tuple_dynamic -> TypeError('catching classes that do not inherit from BaseException is not allowed') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| tuple_dynamic -> TypeError('catching classes that do not inherit from BaseException is not allowed') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| tuple_dynamic -> TypeError('catching classes that do not inherit from BaseException is not allowed') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| tuple_dynamic -> TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| tuple_dynamic -> TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| tuple_dynamic -> TypeError('catching classes that do not inherit from BaseException is not allowed') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| tuple_dynamic -> TypeError('catching classes that do not inherit from BaseException is not allowed') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| tuple_dynamic -> TypeError('catching classes that do not inherit from BaseException is not allowed') | ctx ExceptionGroup('eg': ValueError(1), TypeError(2), OSError(3), ExceptionGroup('in': ValueError(4), KeyError(5))) | cause None False
#| False

def tree(e):
    if isinstance(e, BaseExceptionGroup): return f"{type(e).__name__}({e.message!r}: {', '.join(map(tree, e.exceptions))})"
    return repr(e)
def attempt(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(f.__name__, "->", tree(e), "| ctx", tree(e.__context__), "| cause", tree(e.__cause__), e.__suppress_context__)
        if isinstance(e, BaseExceptionGroup):
            for m in e.exceptions: print("    ", tree(m), "| ctx", tree(m.__context__), "| cause", tree(m.__cause__))
    else: print(f.__name__, "returned", r)
def eg(): return ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3), ExceptionGroup("in", [ValueError(4), KeyError(5)])])
def none_match():
    try: raise eg()
    except* IndexError: print("no")
def bare_raise():
    try: raise eg()
    except* ValueError: raise
def bare_raise_two():
    try: raise eg()
    except* ValueError: raise
    except* OSError: raise
def reraise_named():
    try: raise eg()
    except* ValueError as e: raise e
def raise_new():
    try: raise eg()
    except* ValueError: raise RuntimeError("new")
def raise_from():
    try: raise eg()
    except* ValueError as e: raise RuntimeError("new") from e
def raise_from_none():
    try: raise eg()
    except* ValueError: raise RuntimeError("new") from None
def raise_two():
    try: raise eg()
    except* ValueError: raise RuntimeError("a")
    except* TypeError: raise RuntimeError("b")
def raise_all():
    try: raise eg()
    except* Exception: raise RuntimeError("all")
def mixed():
    try: raise eg()
    except* ValueError: raise
    except* TypeError: raise RuntimeError("b")
    except* OSError: pass
def nested_group():
    try: raise eg()
    except* ValueError as e: raise ExceptionGroup("new", [e, LookupError(9)])
def naked():
    try: raise ValueError("naked")
    except* ValueError as e: print(tree(e), e.message == ""); raise
def naked_unmatched():
    try: raise ValueError("naked")
    except* TypeError: pass
def naked_new():
    try: raise ValueError("naked")
    except* ValueError: raise KeyError("k")
def base_kept():
    try: raise BaseExceptionGroup("b", [GeneratorExit(), ValueError(1)])
    except* ValueError: pass
def else_finally():
    try: pass
    except* ValueError: print("no")
    else: print("else")
    finally: print("finally")
    return 5
def raise_in_else():
    try: pass
    except* ValueError: print("no")
    else: raise ValueError("from else")
def raise_in_finally():
    try: raise eg()
    except* ValueError: pass
    finally: raise KeyError("finally")
def inner_try():
    try: raise eg()
    except* ValueError as e:
        try: raise e
        except* ValueError as f: print(tree(f), f is e)
        print("name", tree(e))
    except* (OSError, TypeError, KeyError) as e: print(tree(e))
def plain_inside():
    try: raise eg()
    except* Exception as e:
        try: raise e.exceptions[0]
        except ValueError as v: print("inner", v, tree(v.__context__))
def tuple_dynamic(kinds):
    try: raise eg()
    except* kinds as e: print(tree(e))
for f in (none_match, bare_raise, bare_raise_two, reraise_named, raise_new, raise_from, raise_from_none, raise_two, raise_all, mixed, nested_group, naked, naked_unmatched, naked_new, base_kept, else_finally, raise_in_else, raise_in_finally, inner_try, plain_inside): attempt(f)
for kinds in (ValueError, TypeError), (), ((ValueError, OSError),), int, (ValueError, int), ExceptionGroup, (ValueError, BaseExceptionGroup), 5, "x", [ValueError]: attempt(tuple_dynamic, kinds)
try:
    raise eg()
except* ValueError as e: pass
except* Exception as e: pass
print("e" in globals())
