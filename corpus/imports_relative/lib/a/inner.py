def load(name):
    if name == "sibling":
        from . import sibling

        return sibling.value
    if name == "b":
        from .b import value

        return value
    from ..b import value

    return value


class Here:
    from . import sibling
    from .sibling import value as inherited
