import pkg
from pkg import first
import pkg.first as as_first

print("second sees first as", first.__name__, "is the same", as_first is first, "with value", hasattr(first, "value"))
try:
    pkg.first
except AttributeError as e:
    print(type(e).__name__, e)
try:
    from pkg import value
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from pkg.first import value
except ImportError as e:
    print(type(e).__name__, e, e.name)
value = "second"
