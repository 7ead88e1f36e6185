#: about: complex() of texts with zero characters and underscores
#: kind: language
#: stdout:
#| '\x003_7' complex() arg is a malformed string
#| '3_\x00' could not convert string to complex: '3_\x00'
#| '_\x003' could not convert string to complex: '_\x003'
#| '3_7\x00' could not convert string to complex: '3_7\x00'
#| '\x00' complex() arg is a malformed string
#| '3\x00_' complex() arg is a malformed string
#| '(3_)\x00' could not convert string to complex: '(3_)\x00'
#| '3__7' could not convert string to complex: '3__7'
#| '3_7\x00_' could not convert string to complex: '3_7\x00_'
#| '3_7' (37+0j)
#| '3_7j' 37j

for text in ["\x003_7", "3_\x00", "_\x003", "3_7\x00", "\x00", "3\x00_", "(3_)\x00", "3__7", "3_7\x00_", "3_7", "3_7j"]:
    try:
        print(ascii(text), complex(text))
    except ValueError as e:
        print(ascii(text), e)
