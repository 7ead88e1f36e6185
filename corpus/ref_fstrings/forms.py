#: about: replacement fields in every form
#: kind: language
#: stdout:
#| 3.14159 3.14       3.14    3.14159 'txt'    txt    | 'txt' x=3.14159 x = 3.14159 x=3.1 s=txt s =    'txt' x + 1=4.14159
#| {} {3} {{ a{b}c {} 2 {3} 1 8 (1, 2) (1, 2) ('a', 'b', 1)
#| nested 2txt 1 q ab 1 \ same quotes
#| 3.1 'txt' 3.14159
#|        txt        txt 3.142 ***txt**** 0x2a 42      3.142|3.14159   |
#| <> <> < > <a10b> S   R <%Y-%m-%d> <:> <!r> o=R o=<x> o=  S <<>>
#| 3.14159txtplain {x}\txt\ntxt\ttxt\\ True no fields  None 1 True Ellipsis
#| 3.14159 txt False False True True 5 5     5 False 5
#| ok [0, 1, 2] {'a': 'a', 'b': 'b'}   a 1 tttxtxt 3 300.000000%
#| NameError: name 'undefined_q' is not defined
#| ValueError: Unknown format code 'd' for object of type 'str'
#| ValueError: Unknown format code 'q' for object of type 'int'
#| ValueError: Invalid format specifier '[]' for object of type 'int'
#| TypeError: unsupported format string passed to list.__format__
#| TypeError: unsupported format string passed to NoneType.__format__
#| AttributeError: 'F' object has no attribute 'x'
#| ZeroDivisionError: division by zero
#| TypeError: unsupported format string passed to object.__format__
#| TypeError: __format__ must return a str, not int
#| TypeError: __format__ must return a str, not int
#| TypeError: __str__ returned non-string (type NoneType)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type NoneType)
#| TypeError: __repr__ returned non-string (type int)
#| SubStr str SubStr str
#| [1, 2, 3, 4, 5]
#| 2[2]22 __main__           1 11
#| '\xe9' •txt AtxtA txtcont
#| NNxNN NNxNN 00003 \\x\\

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
x, w, p, s = 3.14159, 10, 3, "txt"
print(f"{x}", f"{x:.2f}", f"{x:{w}.{p}}", f"{x!r:>{w}}", f"{s!r}", f"{s!s:^{w}}|", f"{s!a}", f"{x=}", f"{x = }", f"{x=:.1f}", f"{s=!s}", f"{s = !r:>8}", f"{x + 1=}")
print(f"{{}}", f"{{{x:.0f}}}", f"{{{{", f"a{{b}}c", f"{'{'}{'}'}", f"{ {1: 2}[1] }", f"{ {3} }", f"{[1, 2][0]}", f"{(lambda q: q * 2)(4)}", f"{(1, 2)}", f"{1, 2}", f"{*'ab', 1}")
print(f"{'nested ' + f'{1 + 1}' + f"{f'{s}'}"}", f"{f"{f"{f"{1}"}"}"}", f'{"q"}', f"{'a' 'b'}", f"{"\n"}".__len__(), f"{'\\'}", f'{'same quotes'}')
print(f"{
    x
    :.1f}", f"""{
    s!r
}""", f"{x  # comment
}")
print(f"{s:>{w}}", f"{s:{'>'}{w}}", f"{x:{'.' + str(p)}f}", f"{s:{'*'}^{w}}", f"{42:#{'x'}}", f"{42:{''}}", f"{x:{w}.{p}f}|{x:<{w}}|")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "R"
    def __str__(self): return "S"
o = F()
print(f"{o}", f"{o:}", f"{o: }", f"{o:a{w}b}", f"{o!s}", f"{o!r:>3}", f"{o:%Y-%m-%d}", f"{o::}", f"{o:!r}", f"{o=}", f"{o=:x}", f"{o=!s:>3}", f"{o:{o}}")
print(f"{x!r}" f"{s}" "plain {x}" rf"\{s}\n" fr"{s}\t" F"{s}" fR"\\", f"" == "", f"no fields", f"{''}", f"{None}", f"{True:d}", f"{True}", f"{...}")
print(f"{x if x > 3 else 0}", f"{x and s}", f"{not x}", f"{x == 3}", f"{x != 3}", f"{x >= 3}", f"{(x := 5)}", x, f"{x:=5}", f"{x!=5}", f"{x:d}")
print(f"{lambda_ if False else 'ok'}", f"{[i for i in range(3)]}", f"{ {i: i for i in 'ab'} }", f"{'a' if True else 'b':>3}", f"{(lambda: 1)()}", f"{s[0]}{s[-1]}{s[0:2]}{s[::-1]}", f"{'%d' % 3}", f"{3:%}")
attempt(lambda: f"{undefined_q}"); attempt(lambda: f"{s:d}"); attempt(lambda: f"{1:q}"); attempt(lambda: f"{1:{[]}}"); attempt(lambda: f"{[]:>3}"); attempt(lambda: f"{None:5}"); attempt(lambda: f"{o.x}"); attempt(lambda: f"{1 / 0}"); attempt(lambda: f"{object():x}")
class BadF:
    def __format__(self, spec): return 5
attempt(lambda: f"{BadF()}"); attempt(lambda: format(BadF(), "x"))
class BadR:
    def __repr__(self): return 5
    def __str__(self): return None
attempt(lambda: f"{BadR()}"); attempt(lambda: f"{BadR()!r}"); attempt(lambda: f"{BadR()!s}"); attempt(lambda: f"{BadR()!a}")
class SubStr(str): pass
class RetSub:
    def __format__(self, spec): return SubStr("sub")
print(type(f"{RetSub()}").__name__, type(f"{SubStr('q')}").__name__, type(format(RetSub())).__name__, type(f"{SubStr('q')!s}").__name__)
def order(n): log.append(n); return n
log = []
f"{order(1)}{order(2):{order(3)}}{order(4)!r:{order(5)}}"
print(log)
y = 1
def scope():
    y = 2
    return f"{y}{[y for _ in 'a']}{(lambda: y)()}{f'{y}'}"
print(scope(), f"{__name__}", f"{y:{y}{y}}", f"{y:{y}}{y}")
print(f"{'\u00e9'!a}", f"\N{BULLET}{s}", f"\x41{s}\101", f"{s}\
cont")
print(f"{'x':\n^5}".replace("\n", "N"), f"{'x':{'\n'}^5}".replace("\n", "N"), f"{3:\x30>5}", rf"{'x':\^5}")
