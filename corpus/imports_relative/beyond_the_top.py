#: about: a relative import beyond the top-level package
#: kind: language
#: modules: lib
#: stdout:
#| ImportError attempted relative import beyond top-level package None None
#| ['leaf2', 'value']
#| False

try:
    import a.b.c.leaf
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
import a

print(sorted(n for n in vars(a.b.c) if not n.startswith("__")))
print(hasattr(a.b.c, "leaf"))
