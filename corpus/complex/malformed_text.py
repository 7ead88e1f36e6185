#: about: the two messages for a text that is no complex number
#: kind: language
#: stdout:
#| 'foo_bar' "could not convert string to complex: 'foo_bar'"
#| 'foo_bar\xe9' "could not convert string to complex: 'foo_bar\xe9'"
#| (10+0j)
#| '1__0' "could not convert string to complex: '1__0'"
#| '_1' "could not convert string to complex: '_1'"
#| '1_' "could not convert string to complex: '1_'"
#| '\xe9' 'complex() arg is a malformed string'
#| '1_\xe9' "could not convert string to complex: '1_\xe9'"
#| '1\xe9_' 'complex() arg is a malformed string'
#| 10j
#| '1_j' "could not convert string to complex: '1_j'"
#| '1+_2j' "could not convert string to complex: '1+_2j'"
#| '' 'complex() arg is a malformed string'
#| 33j
#| 'x\x00' 'complex() arg is a malformed string'
#| '1_0\x00' "could not convert string to complex: '1_0\\x00'"
#| '_' "could not convert string to complex: '_'"

for text in ("foo_bar", "foo_bar\xe9", "1_0", "1__0", "_1", "1_", "\xe9", "1_\xe9", "1\xe9_", "1_0j", "1_j", "1+_2j", "", "\u0663_\u0663j", "x\0", "1_0\0", "_"):
    try:
        print(complex(text))
    except ValueError as e:
        print(ascii(text), ascii(str(e)))
