from . import value as one, leaf2
from .. import value as two, c
from ... import value as three, sibling
import a.b as absolute
