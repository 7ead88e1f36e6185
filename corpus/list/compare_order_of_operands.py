#: about: item is left or right operand in index, remove, count, in, ==
#: kind: language
#: stdout:
#| Right Right Right Right Right Right 0 0 1 True True True
#| Right Right Right 0 True True
#| Right Other Left Other Other 0 0 True True
#| True 0 True True 1
#| compared; compared; compared; compared; compared; compared; 

class Left:
    def __eq__(self, other):
        print("Left", end=" ")
        return True
class Right(Left):
    def __eq__(self, other):
        print("Right", end=" ")
        return True
class Stop:
    def __eq__(self, other): raise RuntimeError("compared")
print([Left()].index(Right()), [Right()].index(Left()), [Left()].count(Right()), Right() in [Left()], [Left()] == [Right()], [Right()] == [Left()])
print((Left(),).index(Right()), Left() in (Right(),), (Left(),) == (Right(),))
l = [Left()]
l.remove(Right())
class Other:
    def __eq__(self, other):
        print("Other", end=" ")
        return True
print([Other()].index(Left()), [Left()].index(Other()), Left() in [Other()], (Other(), 1) == (Left(), 1))
s = Stop()
print(s in [s], [s, 1].index(s), [1, s].count(1) if False else 1 in [1, s], [s] == [s], [1].count(1))
for f in (lambda: 2 in [1, s], lambda: [s].count(1), lambda: [1, s].count(1), lambda: s in [1], lambda: [1, 2] == [1, s], lambda: [s].remove(3)):
    try: print(f())
    except RuntimeError as error: print(error, end="; ")
print()
