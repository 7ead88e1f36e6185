#: about: "import a.b.c" binds a; "as" binds the last
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| pkg.sub runs
#| pkg.sub.leaf runs as pkg.sub.leaf package pkg.sub file lib/pkg/sub/leaf.py
#| pkg pkg.sub.leaf pkg.sub pkg.two
#| True True
#| ['leaf', 'pkg', 'sub', 'two']

import pkg.sub.leaf
import pkg.sub.leaf as leaf
import pkg.sub as sub, pkg.two as two

print(pkg.__name__, leaf.__name__, sub.__name__, two.__name__)
print(sub.leaf is leaf, pkg.sub is sub)
print(sorted(n for n in globals() if not n.startswith("__")))
