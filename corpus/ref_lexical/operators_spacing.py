#: about: tokens without spaces and the longest match
#: kind: language
#: raises: SyntaxError: invalid octal literal (operators_spacing.py, line 19)

a,b,c=1,2,3
print(a+b*c-a//b%c**2,a<<2>>1&7|8^3,~a,-a,+a,not a)
print(a<b<c,a<=b>=a,a!=b==b,a is a,a is not b,a in[a],a not in[b])
print(1 if a else 2,a if not b else c,lambda:a,sep="|".join(["",""])) if 0 else print("ok")
x=5;x+=1;x-=2;x*=3;x//=2;x%=4;x**=2;x<<=3;x>>=1;x&=0xff;x|=1;x^=3
print(x)
x=5.0;x/=2
print(x)
print(*[1,2],**{"sep":"-"})
print([*range(3)],{*"a"},{**{"a":1}},(*"ab",))
print(2**-1,-2**2,2**3**2,(-2)**2,-2**-2,not 1==2)
print(a-- b,a+-+b,a- - -b,~-a,-~a)
print((lambda*a,**k:(a,k))(1,k=2),(lambda a,/,b=2,*,c=3:(a,b,c))(1))
print([x for x in[1,2]if x],{x:x for x in"a"},*(x for x in[3]))
print("a"if 1else"b",1if"a"else 2,0or"x",1and"y")
print(x:=10,(y:=x+1),y)
def f(a,b=1,*c,d,e=2,**f)->int:return a
print(f(1,d=2))
print(a<b)==print(b>a)
print(1<2<3!=4,1<2>3,(1<2)<3)
print(...,...is Ellipsis,[...],x if...else y)
print(a@b if 0 else"mat",{}or[],()is(),[]is[])
print(1_000if 1else 2,1.if 1else 2,.5if 1else 2,0x1if 1else 2)
