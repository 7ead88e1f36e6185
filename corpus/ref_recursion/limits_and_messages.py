#: about: RecursionError and recovery from it
#: kind: language
#: stdout:
#| RecursionError: maximum recursion depth exceeded
#| RecursionError: maximum recursion depth exceeded
#| RecursionError: maximum recursion depth exceeded
#| RecursionError: maximum recursion depth exceeded
#| RecursionError: maximum recursion depth exceeded
#| RecursionError: maximum recursion depth exceeded
#| RecursionError: maximum recursion depth exceeded
#| [[[[[[[[[[[]]]]]]]]]]]
#| recovered
#| RecursionError: maximum recursion depth exceeded
#| True ('maximum recursion depth exceeded',)
#| 800
#| ['caught', 'caught', 'caught']
#| RecursionError: maximum recursion depth exceeded
#| True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def f(): return f()
attempt(f)
class P:
    @property
    def p(self): return self.p
attempt(lambda: P().p)
class G:
    def __getattr__(self, n): return self.missing
attempt(lambda: G().a)
class C:
    def __call__(self): return self()
attempt(lambda: C()())
class Init:
    def __init__(self): Init()
attempt(Init)
class A:
    def __add__(self, o): return self + o
attempt(lambda: A() + 1)
class I:
    def __getitem__(self, k): return self[k]
attempt(lambda: I()[0])
x = []
for _ in range(10): x = [x]
print(x)
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return "recovered"
print(depth(0))
def mutual_a(n): return mutual_b(n + 1)
def mutual_b(n): return mutual_a(n + 1)
attempt(mutual_a, 0)
try: f()
except RecursionError as e: print(isinstance(e, RuntimeError), e.args)
def count(n): return 0 if n == 0 else 1 + count(n - 1)
print(count(800))
def again():
    out = []
    for _ in range(3):
        try: f()
        except RecursionError: out.append("caught")
    return out
print(again())
def fin(log):
    try: return fin(log)
    finally: log.append(1)
log = []
attempt(fin, log)
print(len(log) > 500)
