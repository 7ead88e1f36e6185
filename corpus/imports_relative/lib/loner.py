try:
    from . import top
except ImportError as e:
    first = f"{type(e).__name__}: {e}"
try:
    from .top import value
except ImportError as e:
    second = f"{type(e).__name__}: {e}"
try:
    from .. import top
except ImportError as e:
    third = f"{type(e).__name__}: {e}"
