value = "a.b"
from .. import value as above
from ..sibling import value as sibling
