#: about: type() refuses a __doc__ that is no text in UTF-8; one set later may be any object
#: kind: language
#: stdout:
#| 'utf-8' codec can't encode character '\udc80' in position 5: surrogates not allowed
#| 'nul \x00'
#| '\xe9t\xe9'
#| b'bytes'
#| 5
#| None
#| 'later \udc80'

for doc in ("lone \udc80", "nul \0", "été", b"bytes", 5, None):
    try:
        made = type("Made", (), {"__doc__": doc})
    except UnicodeEncodeError as e:
        print(e)
    else:
        print(ascii(made.__doc__))
made.__doc__ = "later \udc80"
print(ascii(made.__doc__))
