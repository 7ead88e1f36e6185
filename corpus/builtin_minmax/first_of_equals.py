#: about: both give the first of equal candidates
#: kind: language
#: stdout:
#| 1b 2a 1b 2a
#| a bb a bb

class V:
    def __init__(self, key, tag): self.key, self.tag = key, tag
    def __lt__(self, other): return self.key < other.key
    def __gt__(self, other): return self.key > other.key
    def __repr__(self): return f"{self.key}{self.tag}"
items = [V(2, "a"), V(1, "b"), V(2, "c"), V(1, "d")]
print(min(items), max(items), min(*items), max(*items))
words = ["bb", "a", "cc", "d"]
print(min(words, key=len), max(words, key=len), min(*words, key=len), max(*words, key=len))
