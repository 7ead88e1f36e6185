#: about: an exception in a key function leaves the list as it was
#: kind: language
#: stdout:
#| ZeroDivisionError: division by zero [3, 1, 0, 2]
#| TypeError: 'int' object is not callable ['b', 'a']
#| TypeError: 'str' object is not callable ['b', 'a']
#| TypeError: 'list' object is not callable ['b', 'a']
#| TypeError: f() takes 0 positional arguments but 1 was given ['b', 'a']
#| TypeError: f() missing 1 required positional argument: 'y' ['b', 'a']
#| ValueError: invalid literal for int() with base 10: 'b' ['b', 'a']
#| KeyError: 'b' ['b', 'a']
#| AttributeError: 'str' object has no attribute 'nope' ['b', 'a']
#| TypeError: 'str' object is not an iterator ['b', 'a']
#| None TypeError: 'int' object is not callable None
#| TypeError: '<' not supported between instances [3, 1, 0, 2]
#| TypeError: '<' not supported between instances of 'NoneType' and 'NoneType' [3, 1, 0, 2] None
#| stop 3 [3, 1, 0, 2]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [3, 1, 0, 2]
print(attempt(lambda: l.sort(key=lambda x: 6 // x)), l)
for k in (5, "a", [], lambda: 0, lambda x, y: 0, print(end="") or int, {}.__getitem__, (lambda x: x.nope), next):
    m = ["b", "a"]
    print(attempt(lambda: m.sort(key=k)).replace("<lambda>", "f"), m)
print(attempt(lambda: [].sort(key=5)), attempt(lambda: [1].sort(key=5)), attempt(lambda: [].sort(key=None)))
print(attempt(lambda: l.sort(key=lambda x: object())).split(" of ")[0], l)
print(attempt(lambda: l.sort(key=lambda x: None)), l, attempt(lambda: [1].sort(key=lambda x: None)))
class Stop(BaseException): pass
def stop(x): raise Stop(x)
try: l.sort(key=stop)
except Stop as error: print("stop", error, l)
