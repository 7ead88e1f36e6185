#: about: text that is given to conversions is never evaluated
#: kind: security
#: tests: builtin:int builtin:float builtin:complex builtin:bool threat:11
#: stdout:
#| {'ValueError'}
#| True

kinds = set()
for text in ("__import__('os')", "1+1", "len('a')", "(1)", "0x", "1e", "lambda: 1", "1\x00", "{0}", "f'{1}'"):
    for convert in (int, float, complex):
        try:
            convert(text)
            kinds.add("converted " + text)
        except ValueError:
            kinds.add("ValueError")
print(kinds - {"converted (1)"})
print(bool("False"))
