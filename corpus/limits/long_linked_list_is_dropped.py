#: about: a linked list of very many objects is dropped and measured without recursion
#: kind: security
#: tests: threat:17
#: limits: steps=100000000 memory=60000000
#: stdout:
#| dropped

for turn in range(3):
    node = None
    for number in range(200000):
        node = (node,)
    node = None
print("dropped")
