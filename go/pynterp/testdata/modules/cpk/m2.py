from . import m1
from .m1 import q
