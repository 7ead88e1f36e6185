from . import two
from .two import value
