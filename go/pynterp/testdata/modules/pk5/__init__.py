import pk5.inner
from pk5 import inner as i2
import pk5.inner as i3
ok = i2 is i3 is pk5.inner
