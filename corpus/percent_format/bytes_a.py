#: about: % formatting of bytes and bytearrays: %a
#: kind: language
#: stdout:
#| 5 | b'5' | b'5       ' | b'       5' | b'       5' | b'5' | b'       5' | b'5' | b'5' | b'           5' | b'5' | b'5' | b'' | b'         5' | b'5         ' | b'    5' | b'' | b'5'
#| bytearray(b'<5>')
#| -42 | b'-42' | b'-42     ' | b'     -42' | b'     -42' | b'-42' | b'     -42' | b'-42' | b'-42' | b'         -42' | b'-42' | b'-42' | b'' | b'       -42' | b'-42       ' | b'    -' | b'' | b'-42'
#| bytearray(b'<-42>')
#| 1180591620717411303424 | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'1180591620717411303424' | b'118' | b'' | b'      1180' | b'1180      ' | b'    1' | b'' | b'1180591620717411303424'
#| bytearray(b'<1180591620717411303424>')
#| 1.5 | b'1.5' | b'1.5     ' | b'     1.5' | b'     1.5' | b'1.5' | b'     1.5' | b'1.5' | b'1.5' | b'         1.5' | b'1.5' | b'1.5' | b'' | b'       1.5' | b'1.5       ' | b'    1' | b'' | b'1.5'
#| bytearray(b'<1.5>')
#| True | b'True' | b'True    ' | b'    True' | b'    True' | b'True' | b'    True' | b'True' | b'True' | b'        True' | b'True' | b'Tru' | b'' | b'      True' | b'True      ' | b'    T' | b'' | b'True'
#| bytearray(b'<True>')
#| b'bytes' | b"b'bytes'" | b"b'bytes'" | b"b'bytes'" | b"b'bytes'" | b"b'bytes'" | b"b'bytes'" | b"b'bytes'" | b"b'bytes'" | b"    b'bytes'" | b"b'bytes'" | b"b'b" | b'' | b"      b'by" | b"b'by      " | b'    b' | b'' | b"b'bytes'"
#| bytearray(b"<b\'bytes\'>")
#| bytearray(b'ba') | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b"bytearray(b'ba')" | b'byt' | b'' | b'      byte' | b'byte      ' | b'    b' | b'' | b"bytearray(b'ba')"
#| bytearray(b"<bytearray(b\'ba\')>")
#| b'mv' | b"b'mv'" | b"b'mv'   " | b"   b'mv'" | b"   b'mv'" | b"b'mv'" | b"   b'mv'" | b"b'mv'" | b"b'mv'" | b"       b'mv'" | b"b'mv'" | b"b'm" | b'' | b"      b'mv" | b"b'mv      " | b'    b' | b'' | b"b'mv'"
#| bytearray(b"<b\'mv\'>")
#| 'é' | b"'\\xe9'" | b"'\\xe9'  " | b"  '\\xe9'" | b"  '\\xe9'" | b"'\\xe9'" | b"  '\\xe9'" | b"'\\xe9'" | b"'\\xe9'" | b"      '\\xe9'" | b"'\\xe9'" | b"'\\x" | b'' | b"      '\\xe" | b"'\\xe      " | b"    '" | b'' | b"'\\xe9'"
#| bytearray(b"<\'\\xe9\'>")
#| None | b'None' | b'None    ' | b'    None' | b'    None' | b'None' | b'    None' | b'None' | b'None' | b'        None' | b'None' | b'Non' | b'' | b'      None' | b'None      ' | b'    N' | b'' | b'None'
#| bytearray(b'<None>')
#| Gives() | b'Gives()' | b'Gives() ' | b' Gives()' | b' Gives()' | b'Gives()' | b' Gives()' | b'Gives()' | b'Gives()' | b'     Gives()' | b'Gives()' | b'Giv' | b'' | b'      Give' | b'Give      ' | b'    G' | b'' | b'Gives()'
#| bytearray(b'<Gives()>')
#| 1j | b'1j' | b'1j      ' | b'      1j' | b'      1j' | b'1j' | b'      1j' | b'1j' | b'1j' | b'          1j' | b'1j' | b'1j' | b'' | b'        1j' | b'1j        ' | b'    1' | b'' | b'1j'
#| bytearray(b'<1j>')

class Gives:
    def __bytes__(self): return b"gives"
    def __repr__(self): return "Gives()"


def attempt(format, value):
    try: return repr(format % (value,))
    except Exception as error: return f"{type(error).__name__}: {error}"

FORMATS = ['%a', '%-8a', '%8a', '%08a', '%+a', '%+08a', '% a', '%#a', '%#12a', '%0a', '%.3a', '%.0a', '%10.4a', '%-10.4a', '%5.1a', '%.a', '%ha']
for value in (5, -42, 2**70, 1.5, True, b'bytes', bytearray(b'ba'), memoryview(b'mv').tobytes(), 'é', None, Gives(), 1j,):
    print(repr(value), *[attempt(format.encode(), value) for format in FORMATS], sep=" | ")
    print(attempt(bytearray(b"<%a>"), value))
