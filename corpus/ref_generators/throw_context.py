#: about: the context of what is thrown into a generator is what the generator handles
#: kind: language
#: stdout:
#| sub1 KeyError('k') < ZeroDivisionError('division by zero')
#| sub1 KeyError('k') < ZeroDivisionError('division by zero')
#| sub2 TypeError('t') < ZeroDivisionError('division by zero')
#| sub2 TypeError('t') < ZeroDivisionError('division by zero')
#| sub3 TypeError('t') < ZeroDivisionError('division by zero')
#| sub3 TypeError('t') < ZeroDivisionError('division by zero')
#| It IndexError('i') < ZeroDivisionError('division by zero')
#| It IndexError('i') < ZeroDivisionError('division by zero')
#| It2 KeyError('k') < ZeroDivisionError('division by zero')
#| It2 KeyError('k') < ZeroDivisionError('division by zero')
#| It3 KeyError('k') < ZeroDivisionError('division by zero')
#| It3 KeyError('k') < ZeroDivisionError('division by zero')
#| TypeError('normal') < ZeroDivisionError('division by zero')
#| TypeError('normal') < ZeroDivisionError('division by zero')
#| caught KeyError('old') < OSError('c')
#| KeyError('old') < ZeroDivisionError('division by zero')
#| KeyError('old') < ZeroDivisionError('division by zero')
#| KeyError('n') < ZeroDivisionError('division by zero')
#| closing
#| GeneratorExit() < OSError('outer')
#| GeneratorExit() < OSError('outer')
#| ValueError('in close') < GeneratorExit() < OSError('outer')
#| GeneratorExit() < OSError('outer')
#| ValueError('in close') < GeneratorExit() < OSError('outer')
#| KeyError('k') < ZeroDivisionError('division by zero')
#| KeyError('k') < ZeroDivisionError('division by zero')

def chain(e):
    out=[]
    while e is not None and len(out)<6: out.append(repr(e)); e=e.__context__
    return " < ".join(out)
def sub1(): yield 1
def sub2():
    try: yield 1
    except KeyError: raise TypeError("t")
def sub3():
    try: yield 1
    finally: raise TypeError("t")
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, e): raise IndexError("i")
class It2:
    def __iter__(self): return self
    def __next__(self): return 1
class It3:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, e): raise e
def sub4():
    yield 1
    raise TypeError("normal")
def g(s):
    try: 1/0
    except ZeroDivisionError: yield from s()
for s in sub1,sub2,sub3,It,It2,It3:
    i=g(s); next(i)
    try: i.throw(KeyError("k"))
    except BaseException as e: print(s.__name__, chain(e))
    i=g(s); next(i)
    try:
        try: raise OSError("o")
        except OSError: i.throw(KeyError("k"))
    except BaseException as e: print(s.__name__, chain(e))
i=g(sub4); next(i)
try: next(i)
except BaseException as e: print(chain(e))
i=g(sub4); next(i)
try:
        try: raise OSError("o")
        except OSError: next(i)
except BaseException as e: print(chain(e))
def g2():
    try: yield 1
    except KeyError as e:
        print("caught", chain(e))
        yield 2
i=g2(); next(i)
k=KeyError("old"); k.__context__=OSError("c")
i.throw(k)
def g3():
    try: 1/0
    except ZeroDivisionError:
        try: yield 1
        except KeyError as e: print(chain(e)); yield 2
i=g3(); next(i)
i.throw(k)
i=g3(); next(i)
try: raise k
except KeyError as kk: i.throw(kk)
i=g3(); next(i)
try:
    raise OSError("outer")
except OSError: i.throw(KeyError("n"))
def g4():
    try: yield 1
    finally: print("closing")
try: raise OSError("outer")
except OSError:
    i=g4(); next(i); i.close()
def g5():
    try: yield 1
    except GeneratorExit as e: print(chain(e)); raise
try: raise OSError("outer")
except OSError:
    i=g5(); next(i); i.close()
def g6():
    try: yield 1
    except GeneratorExit as e: print(chain(e)); raise ValueError("in close")
try:
    try: raise OSError("outer")
    except OSError:
        i=g6(); next(i); i.close()
except ValueError as e: print(chain(e))
def g7(): yield from g6()
try:
    try: raise OSError("outer")
    except OSError:
        i=g7(); next(i); i.close()
except ValueError as e: print(chain(e))
# context in coroutines/async
class A:
    def __await__(self): yield
async def c():
    try: 1/0
    except ZeroDivisionError: await A()
x=c(); x.send(None)
try: x.throw(KeyError("k"))
except KeyError as e: print(chain(e))
async def ag():
    try: 1/0
    except ZeroDivisionError: yield 1
def drive(c):
    try: c.send(None)
    except StopIteration as s: return s.value
x=ag(); drive(x.__anext__())
try: drive(x.athrow(KeyError("k")))
except KeyError as e: print(chain(e))
