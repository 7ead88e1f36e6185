#: about: import statements bind in the scope that they stand in
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| plain two of pkg 1
#| pkg.one runs as pkg.one package pkg file lib/pkg/one.py
#| one 1
#| name 'plain' is not defined
#| 1
#| 1

class C:
    import plain
    from pkg import two as second, inside

    got = plain.value


def f():
    global everywhere
    import plain as everywhere

    def g():
        nonlocal later
        import pkg.one as later

    later = None
    g()
    return later.name


print(C.plain.__name__, C.second.name, C.inside, C.got)
print(f(), everywhere.value)
try:
    plain
except NameError as e:
    print(e)
for plain in range(2):
    pass
print(plain)
with_lambda = (lambda: __import__("plain").value)()
print(with_lambda)
