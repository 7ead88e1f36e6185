#: about: other exceptions of a module's __getattr__ pass through
#: kind: language
#: modules: lib
#: stdout:
#| ValueError v
#| KeyError 'k'
#| ImportError i
#| StopIteration s
#| AttributeError a
#| ValueError v
#| KeyError 'k'
#| ImportError i
#| StopIteration s
#| False
#| v
#| anything at_all x
#| No module named 'returns.sub'

import raises
import returns

for name in "vkisa":
    try:
        getattr(raises, name)
    except Exception as e:
        print(type(e).__name__, e)
for name in "vkis":
    try:
        match name:
            case "v":
                from raises import v
            case "k":
                from raises import k
            case "i":
                from raises import i
            case _:
                from raises import s
    except Exception as e:
        print(type(e).__name__, e)
print(hasattr(raises, "a"))
try:
    hasattr(raises, "v")
except ValueError as e:
    print(e)
from returns import anything, at_all

print(anything, at_all, returns.x)
try:
    import returns.sub
except ImportError as e:
    print(e)
