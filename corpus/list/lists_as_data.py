#: about: stack, queue, deque and matrix use of lists gives what it should
#: kind: language
#: stdout:
#| [9]
#| [(0, 'root'), (1, 'a'), (1, 'b'), (2, 'c'), (2, 'd'), (2, 'e')]
#| [6, 7, 8, 9, 10, 1, 2, 3, 4, 5]
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
#| ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] 6
#| [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1], [1, 5, 10, 10, 5, 1]]

from_stack = []
for token in "1 2 + 3 *".split():
    if token in "+*":
        b, a = from_stack.pop(), from_stack.pop()
        from_stack.append(a + b if token == "+" else a * b)
    else: from_stack.append(int(token))
print(from_stack)
queue, order = [(0, "root")], []
children = {"root": ["a", "b"], "a": ["c"], "b": ["d", "e"], "c": [], "d": [], "e": []}
while queue:
    depth, name = queue.pop(0)
    order.append((depth, name))
    queue += [(depth + 1, c) for c in children[name]]
print(order)
l = list(range(1, 11))
for k in (3, -2, 14):
    k %= len(l)
    l = l[-k:] + l[:-k]
print(l)
primes = list(range(50))
primes[1] = 0
for i in range(2, 8): primes[i * i::i] = [0] * len(primes[i * i::i])
print([p for p in primes if p])
perms = [[]]
for x in "abc": perms = [p[:i] + [x] + p[i:] for p in perms for i in range(len(p) + 1)]
print(sorted("".join(p) for p in perms), len(perms))
tri = [[1]]
for _ in range(5): tri.append([a + b for a, b in zip([0] + tri[-1], tri[-1] + [0])])
print(tri)
