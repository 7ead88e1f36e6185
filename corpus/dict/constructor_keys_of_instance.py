#: about: keys is looked up on the object, not on its class
#: kind: language
#: stdout:
#| {'i': 'iter'}
#| {'ab': 'abab'}
#| {}
#| asked for keys
#| asked for keys
#| {1: -1, 2: -2}

class Plain:
    def __getitem__(self, key): return key * 2
    def __iter__(self): return iter([("i", "iter")])
p = Plain()
print(dict(p))
p.keys = lambda: ["ab"]
print(dict(p))
p.keys = lambda: ()
print(dict(p))
class G:
    def __getattr__(self, name):
        print("asked for", name)
        if name == "keys": return lambda: [1, 2]
        raise AttributeError(name)
    def __getitem__(self, key): return -key
print(dict(G()))
