#: about: unbounded recursion ends in a RecursionError that can be caught
#: kind: language
#: stdout:
#| RecursionError True
#| repr: True
#| getattr
#| RecursionError
#| RecursionError
#| TypeError
#| True

def down(n): return down(n + 1)
try:
    down(0)
except RecursionError as error:
    print(type(error).__name__, str(error).startswith("maximum recursion depth exceeded"))

class Loop:
    def __repr__(self): return repr(self)

try:
    repr(Loop())
except RecursionError as error:
    print("repr:", isinstance(error, RuntimeError))

class Missing:
    def __getattr__(self, name): return self.other

try:
    Missing().x
except RecursionError:
    print("getattr")
nested = []
for _ in range(200_000): nested = [nested]
for operation in (repr, lambda x: x == [x], hash):
    try:
        operation(nested)
        print("no error")
    except (RecursionError, TypeError) as error:
        print(type(error).__name__)
depth = 0

def count():
    global depth
    depth += 1
    count()

try: count()
except RecursionError: pass
print(depth > 50)
