#: about: the = specifier keeps the expression's text
#: kind: language
#: stdout:
#| a=1 a = 1 a  =  1 s='text' s=text s='text' s=  text b=2.50 a+b=3.5  a + b = 3.5
#| s.upper()='TEXT' [1, 2][0]=1 a==1=True a<=b=True (a, b)=(1, 2.5) 'x'='x' "y"='y'
#| a=001 b=  2.5   s='text' (lambda: 1)()=1 a if a else b=1
#| a
#| =1
#| a=1b=2.5 a=1tail  {'k': 1}={'k': 1} f'{a}'='1' None=None a =    1|
#| format() c=repr c=str c=format(spec)   repr format() c=format()

a, b, s = 1, 2.5, "text"
print(f"{a=} {a = } {a  =  } {s=} {s=!s} {s=!r} {s=:>6} {b=:.2f} {a+b=} { a + b = }")
print(f"{s.upper()=} {[1, 2][0]=} {a==1=} {a<=b=} {(a, b)=} {'x'=} {"y"=}")
print(f"{a=:03d} {b=!r:^7} {s=!a} {(lambda: 1)()=} {a if a else b=}")
print(f"""{a
=}""")
print(f"{a=}{b=}", f"{a=}" "tail", f"{ {'k': 1}=}", f"{f'{a}'=}", f"{None=}", f"{a = :>4}|")

class C:
    def __repr__(self): return "repr"
    def __str__(self): return "str"
    def __format__(self, spec): return f"format({spec})"

c = C()
print(f"{c} {c=} {c=!s} {c=:spec} {c!r:>6} {c:} {c=:}")
