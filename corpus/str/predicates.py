#: about: the is... methods
#: kind: language
#: stdout:
#| ''             ascii printable
#| 'abc'          alnum alpha ascii identifier lower printable
#| 'ABC'          alnum alpha ascii identifier printable upper
#| 'Abc'          alnum alpha ascii identifier printable title
#| 'abc1'         alnum ascii identifier lower printable
#| '123'          alnum ascii decimal digit numeric printable
#| '12.5'         ascii printable
#| '²'            alnum digit numeric printable
#| '½'            alnum numeric printable
#| '٣'            alnum decimal digit numeric printable
#| 'Ⅷ'            alnum identifier numeric printable title upper
#| ' '            ascii printable space
#| '\t\n'         ascii space
#| 'a b'          ascii lower printable
#| 'Title Case'   ascii printable title
#| 'é'            alnum alpha identifier lower printable
#| '日本'           alnum alpha identifier printable
#| '_x'           ascii identifier lower printable
#| '1x'           alnum ascii lower printable
#| 'class'        alnum alpha ascii identifier lower printable
#| '\x00'         ascii
#| 'ǅ'            alnum alpha identifier printable title
#| '漢字1'          alnum identifier printable
#| '\u200b'      
#| 'ª'            alnum alpha identifier lower printable
#| 'A1'           alnum ascii identifier printable title upper
#| 'ΐ'            alnum alpha identifier lower printable
#| '-1'           ascii printable
#| '\xa0'         space
#| '\x1c'         ascii space

tests = ["", "abc", "ABC", "Abc", "abc1", "123", "12.5", "²", "½", "٣", "Ⅷ", " ", "\t\n", "a b", "Title Case", "é", "日本", "_x", "1x", "class", "\x00", "ǅ", "漢字1", "\u200b", "ª", "A1", "ΐ", "-1", "\u00a0", "\x1c"]
names = "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper".split()
for s in tests:
    print(f"{s!r:14}", *(n[2:] for n in names if getattr(s, n)()))
