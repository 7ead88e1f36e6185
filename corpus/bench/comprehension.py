#: about: comprehensions of each kind: filtered, nested, over dicts, sets and generators
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 539988615045150

def main():
    total = 0
    for round in range(60):
        squares = [n * n for n in range(60000)]
        odd = [n for n in squares if n & 1]
        pairs = [(a, b) for a in range(150) for b in range(150) if (a + b) % 3 == 0]
        table = {n: n % 97 for n in range(30000)}
        turned = {value: key for key, value in table.items()}
        rests = {n % 251 for n in squares}
        flat = [value for row in [[i * j for j in range(60)] for i in range(200)] for value in row]
        total += len(odd) + len(pairs) + len(turned) + len(rests) + sum(flat) + sum(n >> 3 for n in squares) + round
    return total


print(main())
