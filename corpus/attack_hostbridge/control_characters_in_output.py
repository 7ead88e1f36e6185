#: about: control characters reach the output as they are, which is the host's to escape
#: kind: security
#: tests: builtin:print threat:14
#: stdout:
#| '\x1b[2J' 4
#| '\r\x00' 2

for text in ("\x1b[2J", "\r\x00"):
    print(ascii(text), len(text))
