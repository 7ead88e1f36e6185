from .. import x as xx
from ..sub2 import y as yy
z = (xx, yy)
