#: about: containers with their own __contains__ and __getitem__ given as import tables decide nothing
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| ImportError: import of 'os' is not allowed in this environment
#| []

asked = []


class Table(dict):
    def __contains__(self, key):
        asked.append(key)
        return True

    def __getitem__(self, key):
        asked.append(key)
        return "os"

    def __missing__(self, key):
        asked.append(key)
        return "os"


try:
    __import__("os", Table(), Table(), [], 0)
except ImportError as refused:
    print(type(refused).__name__ + ":", refused)
print(asked)
