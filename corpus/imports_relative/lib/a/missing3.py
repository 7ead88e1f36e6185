from .sibling import nothing
