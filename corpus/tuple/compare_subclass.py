#: about: subclasses of tuple in comparisons
#: kind: language
#: stdout:
#| T.eq T.eq T.gt T.lt True True False True False
#| t plain True True True
#| ne ne True

class T(tuple):
    def __eq__(self, other): return "T.eq"
    def __lt__(self, other): return "T.lt"
    def __gt__(self, other): return "T.gt"
    __hash__ = tuple.__hash__
class P(tuple): pass
print((1,) == T((2,)), T((1,)) == (1,), (1,) < T(), (1,) > T(), (1,) >= T((1,)), P((1,)) == (1,), P((1,)) == [1], (1,) < P((2,)), P((1,)) == T())
print({T((1,)): "t"}.get((1,)), {(1,): "plain"}.get(P((1,))), hash(P((1, 2))) == hash((1, 2)), T((1,)) in [(5,)], (T(),) == ((7,),))
class NE(tuple):
    def __ne__(self, other): return "ne"
print(NE() != (), () != NE(), NE() == ())
