print('sub1', __name__, __package__)
from . import x
from .sub2 import y
from . import sub2 as s2
from .deep import leaf
v = (x, y, s2.__name__, leaf.z)
