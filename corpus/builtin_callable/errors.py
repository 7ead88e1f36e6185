#: about: callable's arguments
#: kind: language
#: stdout:
#| TypeError: callable() takes exactly one argument (0 given)
#| TypeError: callable() takes exactly one argument (2 given)
#| TypeError: callable() takes no keyword arguments
#| False
#| True
#| call

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(callable)
attempt(callable, 1, 2)
attempt(callable, obj=1)
class G:
    def __getattr__(self, name): return lambda *a: 1
print(callable(G()))
class P:
    @property
    def __call__(self): raise AttributeError("call")
print(callable(P()))
try: P()()
except AttributeError as e: print(e)
