#: about: __import__ with globals of the program's choice and a level
#: kind: language
#: modules: lib
#: stdout:
#| c 1 -> a.b.c
#|  1 -> a.b
#|  1 -> a.b
#| c 1 -> a.b.c
#| b.c 1 -> a.b
#| sibling 2 -> a.sibling
#| x 3 -> ImportError attempted relative import beyond top-level package
#| x 4 -> ImportError attempted relative import beyond top-level package
#| x 1 -> ModuleNotFoundError No module named 'a.x'
#| near 1 -> a.near
#| c 1 -> a.b.c
#| c 1 -> TypeError __name__ must be a string
#| c 1 -> KeyError "'__name__' not in globals"
#| c 1 -> KeyError "'__name__' not in globals"
#| c 1 -> TypeError globals must be a dict
#| c 1 -> TypeError globals must be a dict
#| c 1 -> ModuleNotFoundError No module named 'nothing'
#| c 1 -> ModuleNotFoundError No module named '.'
#|  0 -> ValueError Empty module name
#| a.b 0 -> a.b

import a.b.c

show = lambda *args: print(args[0], args[-1], end=" -> ")
for args in (
    ("c", {"__package__": "a.b"}, None, ["value"], 1),
    ("", {"__package__": "a.b"}, None, ["c"], 1),
    ("", {"__package__": "a.b"}, None, [], 1),
    ("c", {"__package__": "a.b"}, None, [], 1),
    ("b.c", {"__package__": "a"}, None, [], 1),
    ("sibling", {"__package__": "a.b"}, None, ["value"], 2),
    ("x", {"__package__": "a.b"}, None, ["value"], 3),
    ("x", {"__package__": "a.b"}, None, ["value"], 4),
    ("x", {"__name__": "a.b"}, None, ["value"], 1),
    ("near", {"__name__": "a.b"}, None, ["value"], 1),
    ("c", {"__name__": "a.b", "__path__": 0}, None, ["value"], 1),
    ("c", {"__name__": 3}, None, ["value"], 1),
    ("c", {"__package__": None}, None, ["value"], 1),
    ("c", {}, None, ["value"], 1),
    ("c", 3, None, ["value"], 1),
    ("c", [], None, ["value"], 1),
    ("c", {"__package__": "nothing"}, None, ["value"], 1),
    ("c", {"__package__": ".."}, None, ["value"], 1),
    ("", {"__package__": "a"}, None, ["x"], 0),
    ("a.b", {"__package__": 3}, None, ["x"], 0),
):
    show(*args)
    try:
        print(__import__(*args).__name__)
    except Exception as e:
        print(type(e).__name__, e)
