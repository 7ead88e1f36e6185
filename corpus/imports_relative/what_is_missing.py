#: about: relative imports of what is not there
#: kind: language
#: modules: lib
#: stdout:
#| ImportError | cannot import name 'nothing' from 'a' (lib/a/__init__.py) | a | lib/a/__init__.py | nothing
#| ModuleNotFoundError | No module named 'a.nothing' | a.nothing | None | None
#| ImportError | cannot import name 'nothing' from 'a.sibling' (lib/a/sibling.py) | a.sibling | lib/a/sibling.py | nothing
#| ImportError | cannot import name 'early' from partially initialized module 'a.itself' (most likely due to a circular import) (lib/a/itself.py) | a.itself | lib/a/itself.py | early
#| False True False

for name in "missing", "missing2", "missing3", "itself":
    try:
        __import__("a." + name)
    except ImportError as e:
        print(type(e).__name__, "|", e, "|", e.name, "|", e.path, "|", e.name_from)
import a

print(hasattr(a, "missing"), hasattr(a, "sibling"), hasattr(a, "itself"))
