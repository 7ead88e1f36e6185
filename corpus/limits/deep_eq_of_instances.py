#: about: a linked list whose __eq__ and __repr__ recurse raises RecursionError
#: kind: security
#: tests: builtin:RecursionError threat:17
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError

class Node:
    def __init__(self, following):
        self.following = following

    def __eq__(self, other):
        return self.following == other.following

    def __repr__(self):
        return f"Node({self.following!r})"

    def __hash__(self):
        return hash((self.following,))


def build():
    node = None
    for number in range(100000):
        node = Node(node)
    return node


a, b = build(), build()
for action in (lambda: a == b, lambda: repr(a), lambda: {a}):
    try:
        action()
    except RecursionError:
        print("RecursionError")
