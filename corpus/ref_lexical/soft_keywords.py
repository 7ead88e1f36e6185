#: about: match, case, type and _ as ordinary names and as keywords
#: kind: language
#: stdout:
#| 1
#| (1,) (1,) (1, 2) ([1],) ()
#| 1 2
#| X <class 'int'>
#| 5
#| 1 2
#| one 5 3 ('other', 'z')
#| 1
#| matched
#| neg
#| paren
#| tuple
#| star
#| list
#| dict
#| lambda
#| not
#| expr
#| 5
#| 6
#| 4
#| 4
#| guard 3
#| list[int] type
#| (type,)
#| type
#| 1

match = {"case": 1}
print(match["case"])
match["x"] = 2
match.get("x")
match = lambda *a: a
print(match(1), match (1), match(1, 2), match ([1]), match())
case = [1, 2]
print(case[0], case [1])
type X = int
print(X, X.__value__)
type = 5
type; type + 1
print(type)
type = lambda *a: len(a)
print(type(1), type (1, 2))
del type
def match(x):
    match x:
        case 1: return "one"
        case [match]: return match
        case {"match": case}: return case
        case case: return ("other", case)
print(match(1), match([5]), match({"match": 3}), match("z"))
class match: case = 1
print(match.case)
match match.case:
    case match.case: print("matched")
match = 3
match -match:
    case -3: print("neg")
match (match):
    case (3): print("paren")
match match, match:
    case 3, 3: print("tuple")
match *[1, 2], 3:
    case [1, *_]: print("star")
match [match]:
    case [_]: print("list")
match {}:
    case {}: print("dict")
match lambda: 1:
    case _: print("lambda")
match not 0:
    case True: print("not")
match -1 - 1:
    case -2: print("expr")
match (yield_ := 5):
    case 5: print(yield_)
match x := 6:
    case 6: print(x)
_ = 4
print(_)
match 5:
    case _: print(_)
match match:
    case match if match == 3: print("guard", match)
type type = list[int]
print(type.__value__, type.__name__)
type type[type] = type
print(type.__type_params__)
print(type .__name__)
lazy = 1; print(lazy)
