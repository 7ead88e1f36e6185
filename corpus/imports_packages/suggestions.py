#: about: what is suggested for attributes and names of modules
#: kind: language
#: modules: lib
#: stdout:
#| ("AttributeError: module 'plain' has no attribute 'valeu'", 'valeu') True
#| ("AttributeError: module 'plain' has no attribute 'doubel'", 'doubel') True
#| ("AttributeError: module 'plain' has no attribute 'thing'", 'thing') True
#| ("ImportError: cannot import name 'valeu' from 'plain' (lib/plain.py)", 'plain') valeu

import plain


def message(e):
    return f"{type(e).__name__}: {e}", e.name


for f in (lambda: plain.valeu, lambda: plain.doubel, lambda: plain.thing):
    try:
        f()
    except AttributeError as e:
        print(message(e), e.obj is plain)
try:
    from plain import valeu
except ImportError as e:
    print(message(e), e.name_from)
