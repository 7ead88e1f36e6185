#: about: two modules that take names from each other
#: kind: language
#: modules: lib
#: stdout:
#| ImportError cannot import name 'a' from partially initialized module 'from_a' (most likely due to a circular import) (lib/from_a.py) from_a lib/from_a.py a
#| ImportError cannot import name 'b' from partially initialized module 'from_b' (most likely due to a circular import) (lib/from_b.py) from_b lib/from_b.py b
#| ImportError cannot import name 'a' from partially initialized module 'from_a' (most likely due to a circular import) (lib/from_a.py) from_a lib/from_a.py a

for name in "from_a", "from_b", "from_a":
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e, e.name, e.path, e.name_from)
