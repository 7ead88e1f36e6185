from . import first
from .second import value as second_value

value = "pkg"
