#: about: objects in cycles that nothing holds are given back
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: stdout:
#| survived

class Node:
    pass


for number in range(200000):
    node = Node()
    node.self = node
    node.data = [0] * 100
print("survived")
