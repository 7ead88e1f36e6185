#: about: how encodings are found by name
#: kind: language
#: stdout:
#| 'utf-8' b'a\xc3\xa9' 'a'
#| 'UTF-8' b'a\xc3\xa9' 'a'
#| 'utf8' b'a\xc3\xa9' 'a'
#| 'U8' b'a\xc3\xa9' 'a'
#| 'utf_8' b'a\xc3\xa9' 'a'
#| 'UTF 8' b'a\xc3\xa9' 'a'
#| 'utf  8' b'a\xc3\xa9' 'a'
#| 'utf-8-sig' b'\xef\xbb\xbfa\xc3\xa9' 'a'
#| 'utf_8_sig' b'\xef\xbb\xbfa\xc3\xa9' 'a'
#| 'latin-1' b'a\xe9' 'a'
#| 'latin1' b'a\xe9' 'a'
#| 'L1' b'a\xe9' 'a'
#| 'iso-8859-1' b'a\xe9' 'a'
#| 'ISO8859_1' b'a\xe9' 'a'
#| 'iso_8859_1' b'a\xe9' 'a'
#| '8859' b'a\xe9' 'a'
#| 'cp819' b'a\xe9' 'a'
#| 'ascii' b'a?' 'a'
#| 'us-ascii' b'a?' 'a'
#| '646' b'a?' 'a'
#| 'ANSI_X3.4-1968' b'a?' 'a'
#| 'ansi_x3.4_1986' b'a?' 'a'
#| 'cp367' b'a?' 'a'
#| 'utf-16' b'\xff\xfea\x00\xe9\x00' UnicodeDecodeError('utf-16-le', b'a', 0, 1, 'truncated data') 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| 'UTF16' b'\xff\xfea\x00\xe9\x00' UnicodeDecodeError('utf-16-le', b'a', 0, 1, 'truncated data') 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| 'u16' b'\xff\xfea\x00\xe9\x00' UnicodeDecodeError('utf-16-le', b'a', 0, 1, 'truncated data') 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| 'utf-16le' b'a\x00\xe9\x00' UnicodeDecodeError('utf-16-le', b'a', 0, 1, 'truncated data') 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#| 'UTF-16-BE' b'\x00a\x00\xe9' UnicodeDecodeError('utf-16-be', b'a', 0, 1, 'truncated data') 'utf-16-be' codec can't decode byte 0x61 in position 0: truncated data
#| 'utf_32' b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00' UnicodeDecodeError('utf-32-le', b'a', 0, 1, 'truncated data') 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#| 'u32' b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00' UnicodeDecodeError('utf-32-le', b'a', 0, 1, 'truncated data') 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#| 'utf-32le' b'a\x00\x00\x00\xe9\x00\x00\x00' UnicodeDecodeError('utf-32-le', b'a', 0, 1, 'truncated data') 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#| 'cp1252' b'a\xe9' 'a'
#| 'windows-1252' b'a\xe9' 'a'
#| '1252' b'a\xe9' 'a'
#| 'Windows_1252' b'a\xe9' 'a'
#| 'nope' LookupError: unknown encoding: nope LookupError: unknown encoding: nope
#| '' LookupError: unknown encoding:  LookupError: unknown encoding: 
#| ' ' LookupError: unknown encoding:   LookupError: unknown encoding:  
#| 'utf-9' LookupError: unknown encoding: utf-9 LookupError: unknown encoding: utf-9
#| '\xe9' LookupError: unknown encoding: é LookupError: unknown encoding: é
#| 'utf-8\x00' ValueError: embedded null character ValueError: embedded null character
#| 'hex' LookupError: 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs LookupError: 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#| 'rot13' LookupError: 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs LookupError: 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#| 'base64' LookupError: 'base64' is not a text encoding; use codecs.encode() to handle arbitrary codecs LookupError: 'base64' is not a text encoding; use codecs.decode() to handle arbitrary codecs
#| 'utf.8' LookupError: unknown encoding: utf.8 LookupError: unknown encoding: utf.8
#| 'latin.1' LookupError: unknown encoding: latin.1 LookupError: unknown encoding: latin.1
#| 'utf-8\xe9' b'a\xc3\xa9' 'a'
#| '\ud800' UnicodeEncodeError('utf-8', '\ud800', 0, 1, 'surrogates not allowed') 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed UnicodeEncodeError('utf-8', '\ud800', 0, 1, 'surrogates not allowed') 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| TypeError: encode() argument 'encoding' must be str, not int
#| TypeError: encode() argument 'encoding' must be str, not None
#| TypeError: encode() argument 'errors' must be str, not int
#| TypeError: encode() argument 'errors' must be str, not None
#| TypeError: encode() takes at most 2 arguments (3 given)
#| TypeError: encode() got an unexpected keyword argument 'enc'
#| b'a'
#| b'\xe9'
#| TypeError: decode() argument 'encoding' must be str, not int
#| TypeError: decode() argument 'errors' must be str, not None
#| TypeError: decode() takes at most 2 arguments (3 given)
#| TypeError: decode() got an unexpected keyword argument 'enc'
#| TypeError: argument for decode() given by name ('encoding') and position (1)
#| ''
#| LookupError: unknown encoding: nope
#| 'a'
#| LookupError: unknown error handler name ''
#| LookupError: unknown error handler name ''

def attempt(call, *args):
    try: return repr(call(*args))
    except (UnicodeEncodeError, UnicodeDecodeError) as e: return f"{type(e).__name__}{(e.encoding, e.object, e.start, e.end, e.reason)} {e}"
    except Exception as error: return f"{type(error).__name__}: {error}"

NAMES = ["utf-8", "UTF-8", "utf8", "U8", "utf_8", "UTF 8", "utf  8", "utf-8-sig", "utf_8_sig", "latin-1", "latin1", "L1", "iso-8859-1", "ISO8859_1", "iso_8859_1", "8859", "cp819", "ascii", "us-ascii", "646", "ANSI_X3.4-1968", "ansi_x3.4_1986", "cp367", "utf-16", "UTF16", "u16", "utf-16le", "UTF-16-BE", "utf_32", "u32", "utf-32le", "cp1252", "windows-1252", "1252", "Windows_1252",
         "nope", "", " ", "utf-9", "é", "utf-8\0", "hex", "rot13", "base64", "utf.8", "latin.1", "utf-8é", "\ud800"]
for name in NAMES: print(ascii(name), attempt("aé".encode, name, "replace"), attempt(b"a".decode, name))
for call in (lambda: "a".encode(5), lambda: "a".encode(None), lambda: "a".encode("ascii", 5), lambda: "a".encode("ascii", None), lambda: "a".encode("ascii", "strict", 1), lambda: "a".encode(enc="ascii"), lambda: "a".encode(errors="ignore"), lambda: "é".encode(encoding="latin-1"), lambda: b"a".decode(5), lambda: b"a".decode("ascii", None), lambda: b"a".decode("ascii", "strict", 1), lambda: b"a".decode(enc="ascii"), lambda: b"a".decode("ascii", encoding="ascii"), lambda: b"".decode("nope"), lambda: "".encode("nope"), lambda: b"a".decode("ascii", "nope"), lambda: b"\xff".decode("ascii", ""), lambda: "é".encode("ascii", "")):
    print(attempt(call))
