#: about: objects of guest classes as keys are neither hashed nor compared on the way to the host and back
#: kind: security
#: env: kinds poke keep
#: tests: threat:13
#: stdout:
#| dict(object K: int, object K: int), set(object K, object K) dict(object K: int, object K: int) []
#| []

ran = []


class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        ran.append("hash")
        return self.n
    def __eq__(self, other):
        ran.append("eq")
        return True


a, b = K(1), K(2)
d = {a: 1, b: 2}
s = {a, b}
ran.clear()
print(kinds(d, s), poke(d), ran)
keep([d])
print(ran)
