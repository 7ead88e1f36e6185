import loop
from loop import *

count = 0


def again(n):
    global count
    count += 1
    import loop as me

    return me.again(n - 1) if n else count
