#: about: what cannot be encoded is an error, and nothing of the part is written
#: kind: language
#: stdout:
#| a | 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| x| utf-8 0 1 surrogates not allowed '\udfff'
#| '\ud800'
#| '\udc00'

try: print("a", "\ud800", "b")
except UnicodeEncodeError as e: print("|", e)
try: print("x", sep="\udc80", end="\udfff")
except UnicodeEncodeError as e: print("|", e.encoding, e.start, e.end, e.reason, ascii(e.object))
class Out:
    def write(self, text): print(ascii(text))
print("\ud800", file=Out(), end="\udc00")
