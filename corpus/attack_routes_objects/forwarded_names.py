#: about: objects that pass attributes on to another one pass no blocked name on
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:__func__ attribute:__self__ attribute:__dict__ attribute:__closure__
#: stdout:
#| method of a builtin: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| method: ['__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| alias: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| alias of a method: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| class alias: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| super: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| static: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| class method: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| property: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused
#| proxy: ['__func__', '__self__', '__globals__', '__code__', '__dict__', '__closure__'] refused

def f(): pass


class C[T]:
    def m(self): pass
    def up(self): return super()


Method = type(C().m)
Alias = type(list[int])
for label, x in [
    ("method of a builtin", Method(len, [1])), ("method", C().m), ("alias", list[int]), ("alias of a method", Alias(C().m, (int,))),
    ("class alias", C[int]), ("super", C().up()), ("static", staticmethod(f)), ("class method", classmethod(f)), ("property", property(f)),
    ("proxy", vars(C)),
]:
    refused = []
    for name in ("__func__", "__self__", "__globals__", "__code__", "__dict__", "__closure__"):
        try:
            getattr(x, name)
        except AttributeError as e:
            if str(e) == "attribute access to '" + name + "' is blocked in this environment":
                refused.append(name)
    print(label + ":", refused, "refused")
