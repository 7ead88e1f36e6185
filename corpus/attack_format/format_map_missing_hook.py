#: about: __missing__ of a mapping answers fields, and attributes of its answers are guarded
#: kind: security
#: tests: attribute:__globals__ builtin:str threat:6
#: stdout:
#| answer of name
#| attribute access to '__globals__' is blocked in this environment

class Table(dict):
    def __missing__(self, key):
        return Answer(key)


class Answer:
    def __init__(self, key):
        self.key = key

    def __str__(self):
        return "answer of " + self.key

    def method(self):
        pass


print("{name}".format_map(Table()))
try:
    print("{name.method.__globals__}".format_map(Table()))
except AttributeError as refused:
    print(refused)
