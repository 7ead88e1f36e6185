#: about: generators over trees: in order, breadth first, paths, and lazy search
#: kind: language
#: stdout:
#| [20, 30, 35, 40, 50, 60, 65, 70, 80] [[50], [30, 70], [20, 40, 60, 80], [35, 65]] True False
#| [(50, 30, 20), (50, 30, 40, 35), (50, 70, 60, 65), (50, 70, 80)] 80 450 [80, 70, 65] 40 50
#| 20 30 {'a': 20, 'b': 30, 'c': 35} 80 True
#| [(0, 1), (1, 2), (2, 3), (3, 4), (1, 5)]

class Node:
    def __init__(self, value, left=None, right=None): self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right
    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child: child.insert(value)
        else: setattr(self, side, Node(value))
    def __contains__(self, value):
        node = self
        while node and node.value != value: node = node.left if value < node.value else node.right
        return node is not None

root = Node(50)
for v in (30, 70, 20, 40, 60, 80, 35, 65): root.insert(v)

def levels(node):
    row = [node]
    while row:
        yield [n.value for n in row]
        row = [c for n in row for c in (n.left, n.right) if c]

def paths(node, prefix=()):
    prefix += (node.value,)
    children = [c for c in (node.left, node.right) if c]
    if not children: yield prefix
    for c in children: yield from paths(c, prefix)

print(list(root), list(levels(root)), 35 in root, 36 in root)
print(list(paths(root)), max(root), sum(root), sorted(root, reverse=True)[:3], [*root][3], next(v for v in root if v > 45))
first, second, *_ = root
print(first, second, dict(zip("abc", root)), list(map(str, root))[-1], any(v % 7 == 0 for v in root))

def flatten(x, depth=0):
    for item in x:
        if isinstance(item, (list, tuple, set)): yield from flatten(item, depth + 1)
        else: yield depth, item

print(list(flatten([1, [2, (3, [4])], {5}])))
