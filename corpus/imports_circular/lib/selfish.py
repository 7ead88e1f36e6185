import selfish
from selfish import *

print(sorted(n for n in vars(selfish) if not n.startswith("__")))
early = 1
from selfish import early as again

print(again)
try:
    selfish.latte
except AttributeError as e:
    print(e)
late = 2
