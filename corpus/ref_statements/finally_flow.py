#: about: return, break, continue and raise in every part of try, values overridden
#: kind: language
#: raises: SyntaxError: expected 'except' or 'finally' block (finally_flow.py, line 58)

def show(f, *a):
    try: print(f.__name__, *a, "->", f(*a))
    except BaseException as e: print(f.__name__, *a, "!", repr(e), "ctx", repr(e.__context__))
def f1():
    try: return "try"
    finally: print("fin")
def f2():
    try: return "try"
    finally: return "finally"
def f3():
    try: raise KeyError(1)
    finally: return "swallowed"
def f4():
    for i in range(3):
        try: return i
        finally: continue
    return "end"
def f5():
    for i in range(3):
        try: continue
        finally: break
    return i
def f6():
    while True:
        try: raise KeyError(1)
        finally: break
    return "broke"
def f7():
    x = 1
    try: return x
    finally: x = 2
def f8():
    l = [1]
    try: return l
    finally: l.append(2)
def f9():
    try:
        try: return "inner"
        finally: raise KeyError("f")
    except KeyError as e: return e.args
    finally: print("outer finally")
def f10():
    try: 1 / 0
    except ZeroDivisionError: return "except"
    else: return "else"
    finally: print("cleanup")
def f11():
    try: pass
    except ZeroDivisionError: return "except"
    else: return "else"
    finally: print("cleanup")
def f12():
    try: pass
    else_ = 1
    try: return 1
    finally: return 2 if else_ else 3
def f13(n):
    for i in range(5):
        try:
            if n == 0: break
            if n == 1: continue
            if n == 2: return i
            if n == 3: raise ValueError(i)
        except ValueError: n = 0; continue
        else: n = 2
        finally: print("i", i, end=" ")
    else: return "loop else"
    return "after"
def f14():
    try:
        try: raise ValueError("a")
        finally:
            try: raise TypeError("b")
            except TypeError as e: print(repr(e.__context__))
    except ValueError as e: return repr(e), e.__context__
def f15():
    def g():
        try: yield 1; return 2
        finally: return 3
    r = []
    def h(): r.append((yield from g()))
    list(h()); return r
def f16():
    try: return 1
    finally:
        for i in range(3):
            if i: break
        else: print("no")
def f17():
    for a in range(2):
        for b in range(2):
            try:
                if b: break
            finally:
                if a: continue
            print(a, b)
    return a, b
def f18():
    try:
        try: 1 / 0
        except ZeroDivisionError: raise
        finally: print("one")
    except ArithmeticError: print("two")
    finally: print("three")
def f19():
    while 1:
        try:
            try: break
            finally: print("in")
        finally: print("out")
    else: print("never")
    return "done"
def f20():
    try: return [print("evaluated"), "value"][1]
    finally: print("then finally")
def f21():
    with_ = []
    for i in range(4):
        try:
            if i % 2: continue
        finally: with_.append(i)
        with_.append("body")
    return with_
def f22():
    try: raise SystemExit(3)
    except Exception: print("no")
    finally: print("still")
def f23():
    e = "before"
    try: raise KeyError("x")
    except KeyError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
def f24():
    try: raise KeyError("x")
    except KeyError as e: e = 5; return e
def f25():
    try: raise KeyError("x")
    except KeyError as e: del e
    return "deleted"
def f26():
    for i in [1, 2]:
        try: raise KeyError(i)
        except KeyError as e:
            if i == 1: continue
            return repr(e)
def f27():
    r = []
    for i in range(3):
        try:
            try: 1 / (i - 1)
            except ZeroDivisionError: r.append("zero"); continue
            else: r.append("ok")
            finally: r.append("f")
        finally: r.append("F")
    return r
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27): show(f)
for n in range(5): show(f13, n)
