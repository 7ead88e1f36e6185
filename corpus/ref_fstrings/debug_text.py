#: about: the text that = keeps
#: kind: language
#: stdout:
#| x=5|x =5|x= 5| x=5| x = 5|x	=5
#| x+1=6| x + 1 =6|f(x, k = 1)=1|d['a']=1|d["a"] =1|x=5|x=    5|x=5    |x =   5
#|
#| x
#| =5
#| x 
#| =5
#| 'a' 'b'='ab'|"dq"='dq'|'\n'='\n'|b'x'=b'x'|(x, x)=(5, 5)|[x]=[5]| {x} ={5}|x if x else 0=5|(lambda: x)()=5|x==5=True|x!=5=False|x<=5=True|x>=5 = True|-x=-5|not x=False
#| f'{x=}'='x=5'|f"{x}"='5'|'é'='é'|'é'='\xe9'|    5|(y:=x)=5|x=   5   |1_000=1000|0x10=16|x.real=5|x . real=5| d [ 'a' ]=1
#| '''tri
#| ple'''='tri\nple'
#| x=5x=5 ax=5b {x=5} \x=5 x=    5 x = 5     |
#| *[1, 2],=(1, 2) 1,2=(1, 2) x,=(5,) x        =      5 None=None ...=Ellipsis x is None=False x in [5]=True x not in [5] = False
#| s=repr s=str s=repr s=fmt() s=fmt(x) s=  repr s = repr s = fmt() str fmt()

x = 5
d = {"a": 1}
def f(*a, **k): return 1
print(f"{x=}|{x =}|{x= }|{ x=}|{ x = }|{x	=}")
print(f"{x+1=}|{ x + 1 =}|{f(x, k = 1)=}|{d['a']=}|{d["a"] =!r}|{x=!s}|{x=:5}|{x=:<{x}}|{x = :>3}")
print(f"""{
x
=}""")
print(f"{x #c
=}")
print(f"{'a' 'b'=}|{"dq"=}|{'\n'=}|{b'x'=}|{(x, x)=}|{[x]=}|{ {x} =}|{x if x else 0=}|{(lambda: x)()=}|{x==5=}|{x!=5=}|{x<=5=}|{x>=5 = }|{-x=}|{not x=}")
print(f"{f'{x=}'=}|{f"{x}"=}|{'é'=}|{'é'=!a}|{x:=5}|{(y:=x)=}|{x=!r:^7}|{1_000=}|{0x10=}|{x.real=}|{x . real=}|{ d [ 'a' ]=}")
print(f"{'''tri
ple'''=}")
print(f"{x=}" f"{x=}", f"a{x=}b", f"{{{x=}}}", rf"\{x=}", f"{x=:{'>'}{x}}", f"{x = !r:{'<'}{6}}|")
print(f"{*[1, 2],=}", f"{1,2=}", f"{x,=}", f"{x        =      }", f"{None=}", f"{...=}", f"{x is None=}", f"{x in [5]=}", f"{x not in [5] = }")
class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"fmt({spec})"
s = S()
print(f"{s=}", f"{s=!s}", f"{s=!a}", f"{s=:}", f"{s=:x}", f"{s=!r:>6}", f"{s = }", f"{s = :}", f"{s!s:}", f"{s:}")
