#: about: what is missing, and which part of the name
#: kind: language
#: modules: lib
#: stdout:
#| ModuleNotFoundError | No module named 'nothing' | nothing | None | True ("No module named 'nothing'",)
#| ModuleNotFoundError | No module named 'nothing' | nothing | None | True ("No module named 'nothing'",)
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| ModuleNotFoundError | No module named 'pkg.nothing' | pkg.nothing | None | True ("No module named 'pkg.nothing'",)
#| ModuleNotFoundError | No module named 'pkg.nothing' | pkg.nothing | None | True ("No module named 'pkg.nothing'",)
#| ModuleNotFoundError | No module named 'plain.value'; 'plain' is not a package | plain.value | None | True ("No module named 'plain.value'; 'plain' is not a package",)
#| ModuleNotFoundError | No module named 'plain.value'; 'plain' is not a package | plain.value | None | True ("No module named 'plain.value'; 'plain' is not a package",)
#| ModuleNotFoundError | No module named 'plain.value'; 'plain' is not a package | plain.value | None | True ("No module named 'plain.value'; 'plain' is not a package",)
#| pkg.one runs as pkg.one package pkg file lib/pkg/one.py
#| ModuleNotFoundError | No module named 'pkg.one.name'; 'pkg.one' is not a package | pkg.one.name | None | True ("No module named 'pkg.one.name'; 'pkg.one' is not a package",)

def show(f):
    try:
        f()
    except ImportError as e:
        print(type(e).__name__, "|", e, "|", e.name, "|", e.path, "|", e.msg == str(e), e.args)


def a():
    import nothing


def b():
    import nothing.at.all


def c():
    import pkg.nothing


def d():
    import pkg.nothing.more


def e():
    import plain.value


def f():
    import plain.value.more as m


def g():
    from plain.value import m


def h():
    import pkg.one.name


for each in a, b, c, d, e, f, g, h:
    show(each)
