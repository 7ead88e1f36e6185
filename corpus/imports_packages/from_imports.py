#: about: from-imports: attributes first, then submodules, and what is neither
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| of pkg two
#| ImportError cannot import name 'three' from 'pkg' (lib/pkg/__init__.py) pkg lib/pkg/__init__.py three
#| ImportError cannot import name 'nothing' from 'pkg' (lib/pkg/__init__.py) pkg lib/pkg/__init__.py nothing
#| ImportError cannot import name 'nothing' from 'plain' (lib/plain.py) plain lib/plain.py nothing
#| pkg.one runs as pkg.one package pkg file lib/pkg/one.py
#| ImportError cannot import name 'two' from 'pkg.one' (lib/pkg/one.py) pkg.one lib/pkg/one.py two

from pkg import inside, two as second

print(inside, second.name)
for code in ("from pkg import three", "from pkg import inside, nothing", "from plain import nothing", "from pkg.one import two"):
    name = code.split()[-1]
    try:
        match code:
            case "from pkg import three":
                from pkg import three
            case "from pkg import inside, nothing":
                from pkg import inside, nothing
            case "from plain import nothing":
                from plain import nothing
            case _:
                from pkg.one import two
    except ImportError as e:
        print(type(e).__name__, e, e.name, e.path, e.name_from)
