from . import itself as me
from .itself import early

early = 1
