#: about: decoding from cp1252 with every error handler
#: kind: language
#: stdout:
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| 'abc'
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| ''
#| '€'
#| '€'
#| '€'
#| '€'
#| '€'
#| '€'
#| '€'
#| '€'
#| 'aéÿb'
#| 'aéÿb'
#| 'aéÿb'
#| 'aéÿb'
#| 'aéÿb'
#| 'aéÿb'
#| 'aéÿb'
#| 'aéÿb'
#| UnicodeDecodeError('charmap', b'\x81\x8d\x8f\x90\x9d', 0, 1, 'character maps to <undefined>') 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>
#| ''
#| '�����'
#| '\\x81\\x8d\\x8f\\x90\\x9d'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| '\udc81\udc8d\udc8f\udc90\udc9d'
#| UnicodeDecodeError('charmap', b'\x81\x8d\x8f\x90\x9d', 0, 1, 'character maps to <undefined>') 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'
#| '€…’Ÿ'
#| '€…’Ÿ'
#| '€…’Ÿ'
#| '€…’Ÿ'
#| '€…’Ÿ'
#| '€…’Ÿ'
#| '€…’Ÿ'
#| '€…’Ÿ'
#| UnicodeDecodeError('charmap', b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b', 9, 10, 'character maps to <undefined>') 'charmap' codec can't decode byte 0x81 in position 9: character maps to <undefined>
#| 'xyz{|}~\x7f€‚ƒ„…†‡ˆ‰Š‹'
#| 'xyz{|}~\x7f€�‚ƒ„…†‡ˆ‰Š‹'
#| 'xyz{|}~\x7f€\\x81‚ƒ„…†‡ˆ‰Š‹'
#| TypeError: don't know how to handle UnicodeDecodeError in error callback
#| 'xyz{|}~\x7f€\udc81‚ƒ„…†‡ˆ‰Š‹'
#| UnicodeDecodeError('charmap', b'xyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b', 9, 10, 'character maps to <undefined>') 'charmap' codec can't decode byte 0x81 in position 9: character maps to <undefined>
#| LookupError: unknown error handler name 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nope']
for data in (b"abc", b"", b"\x80", b"a\xe9\xffb", b"\x81\x8d\x8f\x90\x9d", b"\x80\x85\x92\x9f", bytes(range(120, 140))):
    for handler in HANDLERS: print(attempt(data.decode, 'cp1252', handler))
