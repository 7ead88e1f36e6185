a = 1
_b = 2
import pk.sub2 as c
