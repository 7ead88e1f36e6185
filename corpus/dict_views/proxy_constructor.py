#: about: the proxy's type makes proxies of mappings
#: kind: language
#: stdout:
#| M() abab 7 ['x', 'y', 'z'] True False ('get', ('a', None)) ('get', ('a', 1)) copied ['k'] V I ['z', 'y', 'x'] 5 M() mappingproxy(mappingproxy(M()))
#| TypeError: mappingproxy() missing required argument 'mapping' (pos 1)
#| TypeError: mappingproxy() argument must be a mapping, not int
#| TypeError: mappingproxy() argument must be a mapping, not list
#| TypeError: mappingproxy() argument must be a mapping, not tuple
#| mappingproxy('ab')
#| TypeError: mappingproxy() takes at most 1 argument (2 given)
#| mappingproxy({1: 2})
#| TypeError: mappingproxy() missing required argument 'mapping' (pos 1)
#| TypeError: mappingproxy() argument must be a mapping, not NoneType
#| mappingproxy({1: 2})
#| TypeError: unhashable type: 'dict'
#| TypeError: type 'mappingproxy' is not an acceptable base type
#| True
#| mappingproxy[int, str]
#| AttributeError: type object 'mappingproxy' has no attribute 'fromkeys'
#| {'a': 1} ('missing', 'zz') None dict

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

proxy = type({}.keys().mapping)
class M:
    def __getitem__(self, k): return k * 2
    def keys(self): return ["k"]
    def __len__(self): return 7
    def __iter__(self): return iter("xyz")
    def __contains__(self, k): return k == "in"
    def get(self, *a): return ("get", a)
    def copy(self): return "copied"
    def values(self): return "V"
    def items(self): return "I"
    def __reversed__(self): return iter("zyx")
    def __repr__(self): return "M()"
    def __hash__(self): return 5
p = proxy(M())
print(p, p["ab"], len(p), list(p), "in" in p, "out" in p, p.get("a"), p.get("a", 1), p.copy(), p.keys(), p.values(), p.items(), list(reversed(p)), hash(p), str(p), repr(proxy(p)))
show(lambda: proxy(), lambda: proxy(1), lambda: proxy([]), lambda: proxy(()), lambda: proxy("ab"), lambda: proxy({}, {}), lambda: proxy(mapping={1: 2}), lambda: proxy(other={}), lambda: proxy(None), lambda: proxy({1: 2}), lambda: hash(proxy({})), lambda: type("S", (proxy,), {}), lambda: proxy({"a": 1}) == proxy({"a": 1}), lambda: proxy[int, str], lambda: proxy.fromkeys)
class D(dict):
    def __missing__(self, k): return ("missing", k)
q = D(a=1).keys().mapping
print(q, q["zz"], q.get("zz"), type(q.copy()).__name__)
