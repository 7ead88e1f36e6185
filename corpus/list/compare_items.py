#: about: identity comes before ==, and == before the order of the different items
#: kind: language
#: stdout:
#| True []
#| True ['2==3', '2<3']
#| ['result', False] ['2==3', '2>=3']
#| False ['1==1', '2==1']
#| False []
#| True []
#| True ['1==1']
#| False ['1==1', '2==2']
#| True []
#| True False False True False True
#| True False False True

log = []
class X:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        log.append(f"{self.n}=={other.n}")
        return self.n == other.n
    def __lt__(self, other):
        log.append(f"{self.n}<{other.n}")
        return self.n < other.n
    def __ge__(self, other):
        log.append(f"{self.n}>={other.n}")
        return ["result", self.n >= other.n]
def run(f):
    log.clear()
    result = f()
    print(result, log)
x, y = X(1), X(2)
run(lambda: [x, y] == [x, y])
run(lambda: [x, y] < [x, X(3)])
run(lambda: [x, y] >= [x, X(3)])
run(lambda: [X(1), y] == [X(1), x])
run(lambda: [x] == [x, y])
run(lambda: [x] < [x, y])
run(lambda: [X(1)] < [X(1), y])
run(lambda: [x, y] != [X(1), X(2)])
run(lambda: [x] <= [x])
nan = float("nan")
print([nan] == [nan], [nan] != [nan], [nan] < [nan], [nan] <= [nan], [float("nan")] == [float("nan")], [nan, 1] < [nan, 2])
class Never:
    def __eq__(self, other): return False
    def __ne__(self, other): return False
n = Never()
print([n] == [n], [n] != [n], [n] == [Never()], [n] != [Never()])
