before = 1
from star_b import *

after = 2
