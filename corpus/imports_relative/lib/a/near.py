value = "a.near"
from . import value as of_package
from .b import value as of_b
from .b.c import value as of_c
