#: about: encode and decode with several codecs and error handlers
#: kind: language
#: stdout:
#| b'a\xc3\xa9\xe6\xbc\xa2\xf0\x9f\x98\x80' b'a\xc3\xa9\xe6\xbc\xa2\xf0\x9f\x98\x80' b'a\x00\xe9\x00"o=\xd8\x00\xde' b'\x00a\x00\xe9o"\xd8=\xde\x00' b'a\x00\x00\x00\xe9\x00\x00\x00' b'a\xe9' b'a' b'\xc3\xa9' b'\xc3\xa9' b''
#| ignore b'a'
#| replace b'a???'
#| backslashreplace b'a\\xe9\\u6f22\\U0001f600'
#| xmlcharrefreplace b'a&#233;&#28450;&#128512;'
#| namereplace b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{CJK UNIFIED IDEOGRAPH-6F22}\\N{GRINNING FACE}'
#| b'\xed\xa0\x80' a aé 漢 a�b ab a\xff '\udcff' b'\xff' x
#| UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
#| UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
#| UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| LookupError unknown encoding: nope
#| LookupError unknown error handler name 'nope'
#| b'a'
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 2: unexpected end of data
#| UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#| UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)
#| TypeError decode() argument 'encoding' must be str, not int
#| TypeError decoding str is not supported
#| TypeError decoding to str: need a bytes-like object, int found
#| �AB�

s = "aé漢😀"
print(s.encode(), s.encode("utf-8"), s.encode("utf-16-le"), s.encode("utf-16-be"), s.encode("utf-32-le")[:8], "aé".encode("latin-1"), "a".encode("ascii"), "é".encode("UTF8"), "é".encode("utf_8"), "".encode())
for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"): print(handler, s.encode("ascii", handler))
print("\ud800".encode("utf-8", "surrogatepass"), b"\xff\xfea\x00".decode("utf-16"), b"a\xe9".decode("latin-1"), b"\xe6\xbc\xa2".decode(), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "ignore"), b"a\xff".decode("utf-8", "backslashreplace"), repr(b"\xff".decode("utf-8", "surrogateescape")), "\udcff".encode("utf-8", "surrogateescape"), b"\xef\xbb\xbfx".decode("utf-8-sig"))

def attempt(call):
    try: print(call())
    except (UnicodeError, LookupError, TypeError) as error: print(type(error).__name__, error)

attempt(lambda: s.encode("ascii"))
attempt(lambda: "漢字".encode("latin-1"))
attempt(lambda: "\ud800".encode())
attempt(lambda: "a".encode("nope"))
attempt(lambda: "é".encode("ascii", "nope"))
attempt(lambda: "a".encode("ascii", "nope"))
attempt(lambda: b"\x80".decode())
attempt(lambda: b"ab\xc3".decode())
attempt(lambda: b"\xe6\xbc".decode())
attempt(lambda: b"\xed\xa0\x80".decode())
attempt(lambda: b"\xc0\x80".decode())
attempt(lambda: b"\xf5\x80\x80\x80".decode())
attempt(lambda: b"a\x80".decode("ascii"))
attempt(lambda: b"a".decode(5))
attempt(lambda: str("a", "utf-8"))
attempt(lambda: str(5, "utf-8"))
attempt(lambda: b"\xe6\xbcAB\xff".decode("utf-8", "replace"))
