from . import math, os

got = math.pi, os.name
try:
    from .. import plain
except ImportError as e:
    above = str(e)
__package__ = "os"
try:
    from . import path
except ImportError as e:
    forged = str(e)
__package__ = "pkg"
__path__ = ["/etc"]
try:
    from .relative import passwd
except ImportError as e:
    below = str(e)
