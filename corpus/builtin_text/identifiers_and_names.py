#: about: repr and ascii of functions and classes with names beyond ASCII
#: kind: language
#: stdout:
#| café 'caf\xe9' <class '__main__.Ünï'> <class '__main__.\xdcn\xef'> Ünï.mé <function café <function caf\xe9
#| <class 'm.é.日 本'> <class 'm.\xe9.\u65e5 \u672c'> <m.é.日 本 object <m.\xe9.\u65e5 \u672c object
#| <class 'T'> <T object
#| 5 <class 'V'> <V object
#| <class 'm.Q.W'> <m.Q.W object

def café(): pass
class Ünï:
    def mé(self): pass
print(café.__name__, ascii(café.__name__), Ünï, ascii(Ünï), Ünï.mé.__qualname__, repr(café)[:14], ascii(café)[:17])
t = type("日 本", (), {"__module__": "m.é"})
print(t, ascii(t), repr(t()).split(" at ")[0], ascii(t()).split(" at ")[0])
u = type("T", (), {"__qualname__": "A.<locals>.T", "__module__": "builtins"})
print(u, repr(u()).split(" at ")[0])
v = type("V", (), {"__module__": 5})
print(v.__module__, repr(v), repr(v()).split(" at ")[0])
w = type("W", (), {"__qualname__": "Q.W", "__module__": "m"})
print(w, repr(w()).split(" at ")[0])
