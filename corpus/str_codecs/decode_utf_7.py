#: about: utf-7: what is wrong with the bytes, for each error handler
#: kind: language
#: stdout:
#| b'+' strict ''
#| b'+' ignore ''
#| b'+' replace ''
#| b'+' backslashreplace ''
#| b'+' surrogateescape ''
#| b'+-' strict '+'
#| b'+-' ignore '+'
#| b'+-' replace '+'
#| b'+-' backslashreplace '+'
#| b'+-' surrogateescape '+'
#| b'+AOk' strict '\xe9'
#| b'+AOk' ignore '\xe9'
#| b'+AOk' replace '\xe9'
#| b'+AOk' backslashreplace '\xe9'
#| b'+AOk' surrogateescape '\xe9'
#| b'+AOk-' strict '\xe9'
#| b'+AOk-' ignore '\xe9'
#| b'+AOk-' replace '\xe9'
#| b'+AOk-' backslashreplace '\xe9'
#| b'+AOk-' surrogateescape '\xe9'
#| b'+AOk--' strict '\xe9-'
#| b'+AOk--' ignore '\xe9-'
#| b'+AOk--' replace '\xe9-'
#| b'+AOk--' backslashreplace '\xe9-'
#| b'+AOk--' surrogateescape '\xe9-'
#| b'+AOk x' strict '\xe9 x'
#| b'+AOk x' ignore '\xe9 x'
#| b'+AOk x' replace '\xe9 x'
#| b'+AOk x' backslashreplace '\xe9 x'
#| b'+AOk x' surrogateescape '\xe9 x'
#| b'+AOkx' strict 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence (0, 5, 'unterminated shift sequence')
#| b'+AOkx' ignore '\xe9'
#| b'+AOkx' replace '\xe9\ufffd'
#| b'+AOkx' backslashreplace '\xe9\\x2b\\x41\\x4f\\x6b\\x78'
#| b'+AOkx' surrogateescape 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence (0, 5, 'unterminated shift sequence')
#| b'+A' strict 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence (0, 2, 'unterminated shift sequence')
#| b'+A' ignore ''
#| b'+A' replace '\ufffd'
#| b'+A' backslashreplace '\\x2b\\x41'
#| b'+A' surrogateescape 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence (0, 2, 'unterminated shift sequence')
#| b'+AO-' strict 'utf7' codec can't decode bytes in position 0-3: partial character in shift sequence (0, 4, 'partial character in shift sequence')
#| b'+AO-' ignore ''
#| b'+AO-' replace '\ufffd'
#| b'+AO-' backslashreplace '\\x2b\\x41\\x4f\\x2d'
#| b'+AO-' surrogateescape 'utf7' codec can't decode bytes in position 0-3: partial character in shift sequence (0, 4, 'partial character in shift sequence')
#| b'+AOl-' strict 'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence (0, 5, 'non-zero padding bits in shift sequence')
#| b'+AOl-' ignore '\xe9'
#| b'+AOl-' replace '\xe9\ufffd'
#| b'+AOl-' backslashreplace '\xe9\\x2b\\x41\\x4f\\x6c\\x2d'
#| b'+AOl-' surrogateescape 'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence (0, 5, 'non-zero padding bits in shift sequence')
#| b'+AOk\xff' strict 'utf7' codec can't decode byte 0xff in position 4: unexpected special character (4, 5, 'unexpected special character')
#| b'+AOk\xff' ignore '\xe9'
#| b'+AOk\xff' replace '\xe9\ufffd'
#| b'+AOk\xff' backslashreplace '\xe9\\xff'
#| b'+AOk\xff' surrogateescape '\xe9\udcff'
#| b'\xe9a' strict 'utf7' codec can't decode byte 0xe9 in position 0: unexpected special character (0, 1, 'unexpected special character')
#| b'\xe9a' ignore 'a'
#| b'\xe9a' replace '\ufffda'
#| b'\xe9a' backslashreplace '\\xe9a'
#| b'\xe9a' surrogateescape '\udce9a'
#| b'+~' strict 'utf7' codec can't decode bytes in position 0-1: ill-formed sequence (0, 2, 'ill-formed sequence')
#| b'+~' ignore ''
#| b'+~' replace '\ufffd'
#| b'+~' backslashreplace '\\x2b\\x7e'
#| b'+~' surrogateescape 'utf7' codec can't decode bytes in position 0-1: ill-formed sequence (0, 2, 'ill-formed sequence')
#| b'a+\xe9b' strict 'utf7' codec can't decode bytes in position 1-2: ill-formed sequence (1, 3, 'ill-formed sequence')
#| b'a+\xe9b' ignore 'ab'
#| b'a+\xe9b' replace 'a\ufffdb'
#| b'a+\xe9b' backslashreplace 'a\\x2b\\xe9b'
#| b'a+\xe9b' surrogateescape 'utf7' codec can't decode bytes in position 1-2: ill-formed sequence (1, 3, 'ill-formed sequence')
#| b'+2D0-' strict '\ud83d'
#| b'+2D0-' ignore '\ud83d'
#| b'+2D0-' replace '\ud83d'
#| b'+2D0-' backslashreplace '\ud83d'
#| b'+2D0-' surrogateescape '\ud83d'
#| b'+2D0 ' strict '\ud83d '
#| b'+2D0 ' ignore '\ud83d '
#| b'+2D0 ' replace '\ud83d '
#| b'+2D0 ' backslashreplace '\ud83d '
#| b'+2D0 ' surrogateescape '\ud83d '
#| b'+2D3eAA-' strict '\U0001f600'
#| b'+2D3eAA-' ignore '\U0001f600'
#| b'+2D3eAA-' replace '\U0001f600'
#| b'+2D3eAA-' backslashreplace '\U0001f600'
#| b'+2D3eAA-' surrogateescape '\U0001f600'
#| b'+2D0A6Q-' strict '\ud83d\xe9'
#| b'+2D0A6Q-' ignore '\ud83d\xe9'
#| b'+2D0A6Q-' replace '\ud83d\xe9'
#| b'+2D0A6Q-' backslashreplace '\ud83d\xe9'
#| b'+2D0A6Q-' surrogateescape '\ud83d\xe9'
#| b'+3AA-' strict '\udc00'
#| b'+3AA-' ignore '\udc00'
#| b'+3AA-' replace '\udc00'
#| b'+3AA-' backslashreplace '\udc00'
#| b'+3AA-' surrogateescape '\udc00'
#| b'+2D0\xff' strict 'utf7' codec can't decode byte 0xff in position 4: unexpected special character (4, 5, 'unexpected special character')
#| b'+2D0\xff' ignore ''
#| b'+2D0\xff' replace '\ufffd'
#| b'+2D0\xff' backslashreplace '\\xff'
#| b'+2D0\xff' surrogateescape '\udcff'
#| b'+AOkA' strict 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence (0, 5, 'unterminated shift sequence')
#| b'+AOkA' ignore '\xe9'
#| b'+AOkA' replace '\xe9\ufffd'
#| b'+AOkA' backslashreplace '\xe9\\x2b\\x41\\x4f\\x6b\\x41'
#| b'+AOkA' surrogateescape 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence (0, 5, 'unterminated shift sequence')
#| b'+AOkAAAAA+' strict 'utf7' codec can't decode bytes in position 0-9: unterminated shift sequence (0, 10, 'unterminated shift sequence')
#| b'+AOkAAAAA+' ignore '\xe9\x00\x00'
#| b'+AOkAAAAA+' replace '\xe9\x00\x00\ufffd'
#| b'+AOkAAAAA+' backslashreplace '\xe9\x00\x00\\x2b\\x41\\x4f\\x6b\\x41\\x41\\x41\\x41\\x41\\x2b'
#| b'+AOkAAAAA+' surrogateescape 'utf7' codec can't decode bytes in position 0-9: unterminated shift sequence (0, 10, 'unterminated shift sequence')
#| b'++-' strict 'utf7' codec can't decode bytes in position 0-2: partial character in shift sequence (0, 3, 'partial character in shift sequence')
#| b'++-' ignore ''
#| b'++-' replace '\ufffd'
#| b'++-' backslashreplace '\\x2b\\x2b\\x2d'
#| b'++-' surrogateescape 'utf7' codec can't decode bytes in position 0-2: partial character in shift sequence (0, 3, 'partial character in shift sequence')
#| b'+AOk+AOk-' strict 'utf7' codec can't decode bytes in position 0-8: partial character in shift sequence (0, 9, 'partial character in shift sequence')
#| b'+AOk+AOk-' ignore '\xe9\u3e00'
#| b'+AOk+AOk-' replace '\xe9\u3e00\ufffd'
#| b'+AOk+AOk-' backslashreplace '\xe9\u3e00\\x2b\\x41\\x4f\\x6b\\x2b\\x41\\x4f\\x6b\\x2d'
#| b'+AOk+AOk-' surrogateescape 'utf7' codec can't decode bytes in position 0-8: partial character in shift sequence (0, 9, 'partial character in shift sequence')
#| b'+/////-' strict 'utf7' codec can't decode bytes in position 0-6: partial character in shift sequence (0, 7, 'partial character in shift sequence')
#| b'+/////-' ignore '\uffff'
#| b'+/////-' replace '\uffff\ufffd'
#| b'+/////-' backslashreplace '\uffff\\x2b\\x2f\\x2f\\x2f\\x2f\\x2f\\x2d'
#| b'+/////-' surrogateescape 'utf7' codec can't decode bytes in position 0-6: partial character in shift sequence (0, 7, 'partial character in shift sequence')
#| b'\x00\x7f' strict '\x00\x7f'
#| b'\x00\x7f' ignore '\x00\x7f'
#| b'\x00\x7f' replace '\x00\x7f'
#| b'\x00\x7f' backslashreplace '\x00\x7f'
#| b'\x00\x7f' surrogateescape '\x00\x7f'

def attempt(f):
    try:
        return ascii(f())
    except UnicodeError as e:
        return f"{e} {e.args[2:]}"


for octets in [b"+", b"+-", b"+AOk", b"+AOk-", b"+AOk--", b"+AOk x", b"+AOkx", b"+A", b"+AO-", b"+AOl-", b"+AOk\xff", b"\xe9a", b"+~", b"a+\xe9b",
               b"+2D0-", b"+2D0 ", b"+2D3eAA-", b"+2D0A6Q-", b"+3AA-", b"+2D0\xff", b"+AOkA", b"+AOkAAAAA+", b"++-", b"+AOk+AOk-", b"+/////-", b"\0\x7f"]:
    for handler in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape"]:
        print(octets, handler, attempt(lambda: octets.decode("utf-7", handler)))
