"""Notes with annotations."""
from __future__ import annotations

x: int = 1
y: Unknown
z: "text" = 2
