from star_a import *

got = sorted(n for n in globals() if not n.startswith("__"))
