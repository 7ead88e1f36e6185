#: about: class patterns that name an attribute twice
#: kind: language
#: stdout:
#| Q() got multiple sub-patterns for attribute 'a'
#| R() got multiple sub-patterns for attribute 'a'
#| Q() got multiple sub-patterns for attribute 'a'
#| R() got multiple sub-patterns for attribute 'a'

class Q: __match_args__=('a','a')
class R: __match_args__=('a','b')
def m(x):
    match x:
        case Q(1,a=1): return 'Q'
        case R(1,a=1): return 'R'
def m2(x):
    match x:
        case Q(1,2): return 'Q'
def m3(x):
    match x:
        case R(1,a=y): return 'R',y
q=Q(); q.a=1
r=R(); r.a=1
for f,v in ((m,q),(m,r),(m2,q),(m3,r)):
    try: print(f(v))
    except TypeError as e: print(e)
