import state

state.seen.append("badpkg")
from . import good

raise KeyError("badpkg")
