__package__ = "a.b"
from . import value as moved

__package__ = "other"
try:
    from . import value
except ImportError as e:
    error = f"{type(e).__name__}: {e}"
__package__ = ""
try:
    from . import value
except ImportError as e:
    error2 = f"{type(e).__name__}: {e}"
__package__ = 3
try:
    from . import value
except TypeError as e:
    error3 = f"{type(e).__name__}: {e}"
