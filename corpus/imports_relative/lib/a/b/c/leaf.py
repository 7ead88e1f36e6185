from . import value as one
from .. import value as two
from ... import value as three
from ...sibling import value as four
from .leaf2 import value as five
from ..c.leaf2 import value as six
from .... import nothing
