#: about: circles that are harmless: names are looked up when functions run
#: kind: language
#: modules: lib
#: stdout:
#| late_a by late_b x of inside_a x of inside_a

import late_a
import inside_b
from inside_a import f

print(late_a.f(), f(), inside_b.g())
