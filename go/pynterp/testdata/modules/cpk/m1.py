from . import m2
q = 1
