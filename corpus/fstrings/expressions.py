#: about: what may stand in a replacement field
#: kind: language
#: stdout:
#| World 43 v 1 3 WORLD 3
#| {literal} {42} {{}} {} nested 42
#| 42 [2, 4, 6] 1 6 {1, 2}
#| quotes "inside" single 'escaped' deep
#| 43 and World
#| (1, 2) (1, 2, 3, 4) False True False 5 5 -42 42 None Ellipsis
#| tab	42
#| raw\t42\n42\42 \d42
#| ab 'x\ny' é   4242 • 42
#| 3 [2, 3] [1, 3] {'k': 'v', 'n': {'m': 1}} print ''
#| x=3, x + 1 = 4,     3| x=2.5, x + 1 = 3.5,   2.5|
#| **'World'*** World| '\xe9'   42 000042      42

name, n, d, items = "World", 42, {"k": "v", "n": {"m": 1}}, [1, 2, 3]
print(f"{name} {n + 1} {d['k']} {d["n"]["m"]} {items[-1]} {name.upper()} {len(items)}")
print(f"{{literal}} {{{n}}} {{{{}}}} {'{'}{'}'} {'nested ' + f'{n}'}")
print(f"{n if n > 5 else 'small'} {[x * 2 for x in items]} { {'a': 1}['a'] } {(lambda x: x * 2)(3)} { {1, 2} }")
print(f"{'quotes "inside"'} {'single \'escaped\''} {f"{f"{f"deep"}"}"}")
print(f"""{
    n  # a comment
    + 1
} and {
    name
}""")
print(f"{1, 2} {*items, 4} {not n} {n == 42} {n != 42} {(y := 5)} {y} {-n} {n!r} {None} {...}")
print(f"tab\t{n}\n" rf"raw\t{n}\n" F"{n}" fr"\{n}", Rf"\d{n}")
print(f"{'a' 'b'} {"\n".join(["x", "y"])!r} {'\u00e9'}", f"", f"{''}", f"{n}{n}", f"\N{BULLET} {n}")
print(f"{lambda_ if (lambda_ := 3) else 0} {items[1:]} {items[::2]} {d!s} {print.__name__} {f''!r}")
def f(x): return f"{x=}, {x + 1 = }, {x!r:>5}|"
print(f(3), f(2.5))
print(f"{name!r:*^12} {name!s:5}| {'é'!a} {n:{4}} {n:{'0'}{6}} {n:>{n // 6}}")
