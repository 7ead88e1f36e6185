#: about: module names in import statements are normalized (NFKC), those of __import__ are not; case counts
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| a file without True fine a file without two True
#| "No module named '\ufb01ne'" '\ufb01ne'
#| "No module named 'fine\u0301'" 'fine\u0301'
#| "No module named 'Fine'" 'Fine'
#| "No module named 'upper'" 'upper'
#| "No module named 'UPPER'" 'UPPER'
#| upper

import ﬁne, pkg
from ﬁne import ｎame
import ｐkg.ｔwo as ｔwo

print(ﬁne.name, ﬁne is fine, ﬁne.__name__, name, two.name, pkg.two is two)
for odd in "\ufb01ne", "fine\u0301", "Fine", "upper", "UPPER":
    try:
        print(__import__(odd))
    except ImportError as e:
        print(ascii(str(e)), ascii(e.name))
import Upper

print(Upper.name)
