#: about: a TypeError out of __index__ becomes that of the conversion %x or %c; other errors come through
#: kind: language
#: stdout:
#| %d 65
#| b'%d' b'65'
#| %x 41
#| b'%x' b'41'
#| %X 41
#| b'%X' b'41'
#| %o 101
#| b'%o' b'101'
#| %c A
#| b'%c' b'A'
#| %d TypeError %d format: a real number is required, not Failing
#| b'%d' TypeError %d format: a real number is required, not Failing
#| %x TypeError %x format: an integer is required, not Failing
#| b'%x' TypeError %x format: an integer is required, not Failing
#| %X TypeError %X format: an integer is required, not Failing
#| b'%X' TypeError %X format: an integer is required, not Failing
#| %o TypeError %o format: an integer is required, not Failing
#| b'%o' TypeError %o format: an integer is required, not Failing
#| %c TypeError %c requires an int or a unicode character, not Failing
#| b'%c' TypeError __index__ returned non-int (type str)
#| %d TypeError %d format: a real number is required, not Failing
#| b'%d' TypeError %d format: a real number is required, not Failing
#| %x TypeError %x format: an integer is required, not Failing
#| b'%x' TypeError %x format: an integer is required, not Failing
#| %X TypeError %X format: an integer is required, not Failing
#| b'%X' TypeError %X format: an integer is required, not Failing
#| %o TypeError %o format: an integer is required, not Failing
#| b'%o' TypeError %o format: an integer is required, not Failing
#| %c TypeError %c requires an int or a unicode character, not Failing
#| b'%c' TypeError from __index__
#| %d ValueError from __index__
#| b'%d' ValueError from __index__
#| %x ValueError from __index__
#| b'%x' ValueError from __index__
#| %X ValueError from __index__
#| b'%X' ValueError from __index__
#| %o ValueError from __index__
#| b'%o' ValueError from __index__
#| %c ValueError from __index__
#| b'%c' ValueError from __index__
#| %d OverflowError from __index__
#| b'%d' OverflowError from __index__
#| %x OverflowError from __index__
#| b'%x' OverflowError from __index__
#| %X OverflowError from __index__
#| b'%X' OverflowError from __index__
#| %o OverflowError from __index__
#| b'%o' OverflowError from __index__
#| %c OverflowError from __index__
#| b'%c' OverflowError from __index__

class Failing:
    def __init__(self, result):
        self.result = result

    def __index__(self):
        if isinstance(self.result, type):
            raise self.result("from __index__")
        return self.result


for result in (65, "text", TypeError, ValueError, OverflowError):
    for conversion in "dxXoc":
        for format in ("%" + conversion, b"%" + conversion.encode()):
            try:
                print(format, format % Failing(result))
            except Exception as e:
                print(format, type(e).__name__, e)
