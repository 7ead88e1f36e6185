#: about: the texts of replacement fields: comments, line continuations after =, and != before a format spec
#: kind: language
#: stdout:
#| ('', '', 'a!=b=', '', '', '') [('a != b', None, ''), ('a!=b', 'r', ''), ('a!=b', 'r', ''), ('(a != b)', None, '>6'), ('items[a != b:]', None, '')]
#| ('', '') [('a', None, '>6')]
#| ('', '|', '') [('a!=b', None, ''), ('a!=b', 'r', '>6')]
#| ('a', '') [('a', None, '>6')]
#| ('', '', '') [('"!"', None, ''), (' {a: b != c}', None, '')]
#| a!=b=True|a!=b=  True|a     1|(a!=b)=     1
#| items[0:1]=[1]|(lambda x: x != b)(b)=False| {a: b}[a]=  2
#| ('', '', '') [('a  \n    + b', None, ''), ('c', None, '')]
#| ('a =\n', 'b = \\\n', 'c =\\\n\\\n', '', '') [('a', 'r', ''), ('b = \\', 'r', ''), ('c =\\\n\\', 'r', ''), ('a \\', None, '')]
#| ('a = \n', '', '') [('a', 's', ''), ('\'#\' + "#"', None, '#<5')]
#| ('', '', '\ta = ', '', '') [(' a', None, ''), ('a', None, ''), ('\ta', 'r', ''), ('  a', 'r', '')]
#| ('', '') [('c', None, 'a  1')]
#| **x

a, b, c = 1, 2, 3
items = [a, b]


def texts(template):
    print(template.strings, [(i.expression, i.conversion, i.format_spec) for i in template.interpolations])


texts(t'{a != b}{a!=b!r}{a!=b=}{(a != b):>6}{items[a != b:]:}')
texts(t'{a != b:>6}')
texts(t'{a!=b!=c:}|{a!=b!r:>6}')
texts(t'{a!=b=:>6}')
texts(t'{"!" != "!":}{ {a: b != c} != {}:}')
print(f'{a!=b=}|{a!=b=!s:>6}|{a!=b=:>6}|{(a!=b)=:>6}')
print(f'{items[0:1]=:}|{(lambda x: x != b)(b)=:}|{ {a: b}[a]=:>3}')
texts(t'''{a  # first
    + b  # second
    }{c
    }''')
texts(t'''{a =
}{b = \
}{c =\
\
!r}{a \
}''')
texts(t'''{a = # shown
!s}{'#' + "#"  # end
:#<5}''')
texts(t'{ a }{a	}{	a = }{  a  !r}')
texts(t'{c:{a!=b=:>3}}')
print(f'{"x":{"*" if a != b else "-"}>3}')
