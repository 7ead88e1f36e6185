#: about: a host exception inside a guest's hook is the hook's exception
#: kind: security
#: env: fail
#: tests: threat:13
#: stdout:
#| ValueError the host failed None
#| AttributeError the host failed None
#| False
#| default
#| OSError the host failed None
#| RuntimeError the host failed None
#| LookupError the host failed KeyError('inner')

class C:
    def __eq__(self, other): fail("ValueError")
    def __getattr__(self, name): fail("AttributeError")
    def __iter__(self): fail("OSError")
    def __len__(self): fail("HostFailure")
    def __enter__(self): return self
    def __exit__(self, *exc): fail("LookupError")


def use():
    with C():
        raise KeyError("inner")


for f in (lambda: C() in [1], lambda: C().x, lambda: hasattr(C(), "x"), lambda: getattr(C(), "x", "default"), lambda: list(C()), lambda: len(C()), use):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
