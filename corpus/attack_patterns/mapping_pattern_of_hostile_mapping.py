#: about: a mapping pattern asks get of a guest mapping with the keys of the pattern only
#: kind: security
#: tests: builtin:dict threat:9
#: stdout:
#| ['__globals__'] value

asked = []


class Table(dict):
    def get(self, key, default=None):
        asked.append(key)
        return "value"


match Table(x=1):
    case {"__globals__": found}:
        print(asked, found)
