#: about: star imports in a circle give what is there so far
#: kind: language
#: modules: lib
#: stdout:
#| ['before'] 1 False ['before'] 2

import star_a
import star_b

print(star_b.got, star_b.before, hasattr(star_b, "after"), star_a.got, star_a.after)
