#: about: getters and members taken from vars of builtin types work on objects of their type alone and open no blocked name
#: kind: security
#: profile: compat
#: tests: attribute:__dict__ attribute:__mro__ attribute:__code__ threat:7
#: stdout:
#| [(('Forged', 'TypeError'), True), (('NoneType', 'TypeError'), True), (('int', 'TypeError'), True), (('object', 'TypeError'), True)]
#| descriptor 'args' for 'BaseException' objects doesn't apply to a 'int' object

def f(): pass


class Forged:
    __class__ = type(f)


found = {}
for kind in (type, type(f), BaseException, property, slice, range, memoryview, complex, type(vars(int)), type(list[int]), super, type((1).__add__), type(f for f in ()), AttributeError):
    for name, accessor in vars(kind).items():
        if type(accessor).__name__ in ("getset_descriptor", "member_descriptor"):
            for target in (5, None, Forged(), object(), kind):
                try:
                    value = accessor.__get__(target)
                    outcome = "self" if value is accessor else "value"
                except (TypeError, AttributeError, ValueError) as refused:
                    outcome = type(refused).__name__
                if target is not kind:
                    found.setdefault((type(target).__name__, outcome), []).append(f"{kind.__name__}.{name}")
            for forbidden in ("__self__", "__code__", "__globals__", "__closure__", "__func__", "tb_frame", "gi_frame"):
                assert name != forbidden, name
print(sorted((key, len(names) > 5) for key, names in found.items()))
try:
    print(vars(BaseException)["args"].__set__(5, ()))
except TypeError as refused:
    print(refused)
