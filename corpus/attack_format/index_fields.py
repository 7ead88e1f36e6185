#: about: index fields use item access of guest containers, and text indices are keys
#: kind: security
#: tests: attribute:__globals__ threat:6
#: stdout:
#| a key
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| TypeError

def f():
    pass


table = {"__globals__": "a key", "f": f}
print("{0[__globals__]}".format(table))
for text in ("{0[f].__globals__}", "{0[f].__globals__[f]}"):
    try:
        print(text.format(table))
    except AttributeError as refused:
        print(refused)
try:
    print("{0[__globals__]}".format(f))
except TypeError:
    print("TypeError")
