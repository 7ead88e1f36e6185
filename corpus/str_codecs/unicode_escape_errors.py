#: about: unicode-escape and raw-unicode-escape: unfinished and unknown escapes, for each error handler
#: kind: language
#: stdout:
#| unicode_escape b'a\\' strict 'unicodeescape' codec can't decode byte 0x5c in position 1: \ at end of string (1, 2, '\\ at end of string')
#| unicode_escape b'a\\' ignore 'a'
#| unicode_escape b'a\\' replace 'a\ufffd'
#| unicode_escape b'a\\' backslashreplace 'a\\x5c'
#| unicode_escape b'a\\' surrogateescape 'unicodeescape' codec can't decode byte 0x5c in position 1: \ at end of string (1, 2, '\\ at end of string')
#| unicode_escape b'a\\' surrogatepass 'unicodeescape' codec can't decode byte 0x5c in position 1: \ at end of string (1, 2, '\\ at end of string')
#| unicode_escape b'\\x' strict 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape (0, 2, 'truncated \\xXX escape')
#| unicode_escape b'\\x' ignore ''
#| unicode_escape b'\\x' replace '\ufffd'
#| unicode_escape b'\\x' backslashreplace '\\x5c\\x78'
#| unicode_escape b'\\x' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape (0, 2, 'truncated \\xXX escape')
#| unicode_escape b'\\x' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape (0, 2, 'truncated \\xXX escape')
#| unicode_escape b'\\x4' strict 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\x4' ignore ''
#| unicode_escape b'\\x4' replace '\ufffd'
#| unicode_escape b'\\x4' backslashreplace '\\x5c\\x78\\x34'
#| unicode_escape b'\\x4' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\x4' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\x4g\\x' strict 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\x4g\\x' ignore 'g'
#| unicode_escape b'\\x4g\\x' replace '\ufffdg\ufffd'
#| unicode_escape b'\\x4g\\x' backslashreplace '\\x5c\\x78\\x34g\\x5c\\x78'
#| unicode_escape b'\\x4g\\x' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\x4g\\x' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\u123' strict 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape (0, 5, 'truncated \\uXXXX escape')
#| unicode_escape b'\\u123' ignore ''
#| unicode_escape b'\\u123' replace '\ufffd'
#| unicode_escape b'\\u123' backslashreplace '\\x5c\\x75\\x31\\x32\\x33'
#| unicode_escape b'\\u123' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape (0, 5, 'truncated \\uXXXX escape')
#| unicode_escape b'\\u123' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape (0, 5, 'truncated \\uXXXX escape')
#| unicode_escape b'\\u12x4' strict 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape (0, 4, 'truncated \\uXXXX escape')
#| unicode_escape b'\\u12x4' ignore 'x4'
#| unicode_escape b'\\u12x4' replace '\ufffdx4'
#| unicode_escape b'\\u12x4' backslashreplace '\\x5c\\x75\\x31\\x32x4'
#| unicode_escape b'\\u12x4' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape (0, 4, 'truncated \\uXXXX escape')
#| unicode_escape b'\\u12x4' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape (0, 4, 'truncated \\uXXXX escape')
#| unicode_escape b'\\U0011000' strict 'unicodeescape' codec can't decode bytes in position 0-8: truncated \UXXXXXXXX escape (0, 9, 'truncated \\UXXXXXXXX escape')
#| unicode_escape b'\\U0011000' ignore ''
#| unicode_escape b'\\U0011000' replace '\ufffd'
#| unicode_escape b'\\U0011000' backslashreplace '\\x5c\\x55\\x30\\x30\\x31\\x31\\x30\\x30\\x30'
#| unicode_escape b'\\U0011000' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-8: truncated \UXXXXXXXX escape (0, 9, 'truncated \\UXXXXXXXX escape')
#| unicode_escape b'\\U0011000' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-8: truncated \UXXXXXXXX escape (0, 9, 'truncated \\UXXXXXXXX escape')
#| unicode_escape b'\\U00110000' strict 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character (0, 10, 'illegal Unicode character')
#| unicode_escape b'\\U00110000' ignore ''
#| unicode_escape b'\\U00110000' replace '\ufffd'
#| unicode_escape b'\\U00110000' backslashreplace '\\x5c\\x55\\x30\\x30\\x31\\x31\\x30\\x30\\x30\\x30'
#| unicode_escape b'\\U00110000' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character (0, 10, 'illegal Unicode character')
#| unicode_escape b'\\U00110000' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character (0, 10, 'illegal Unicode character')
#| unicode_escape b'\\UFFFFFFFF' strict 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character (0, 10, 'illegal Unicode character')
#| unicode_escape b'\\UFFFFFFFF' ignore ''
#| unicode_escape b'\\UFFFFFFFF' replace '\ufffd'
#| unicode_escape b'\\UFFFFFFFF' backslashreplace '\\x5c\\x55\\x46\\x46\\x46\\x46\\x46\\x46\\x46\\x46'
#| unicode_escape b'\\UFFFFFFFF' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character (0, 10, 'illegal Unicode character')
#| unicode_escape b'\\UFFFFFFFF' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character (0, 10, 'illegal Unicode character')
#| unicode_escape b'\\N' strict 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape (0, 2, 'malformed \\N character escape')
#| unicode_escape b'\\N' ignore ''
#| unicode_escape b'\\N' replace '\ufffd'
#| unicode_escape b'\\N' backslashreplace '\\x5c\\x4e'
#| unicode_escape b'\\N' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape (0, 2, 'malformed \\N character escape')
#| unicode_escape b'\\N' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape (0, 2, 'malformed \\N character escape')
#| unicode_escape b'\\Nx' strict 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape (0, 2, 'malformed \\N character escape')
#| unicode_escape b'\\Nx' ignore 'x'
#| unicode_escape b'\\Nx' replace '\ufffdx'
#| unicode_escape b'\\Nx' backslashreplace '\\x5c\\x4ex'
#| unicode_escape b'\\Nx' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape (0, 2, 'malformed \\N character escape')
#| unicode_escape b'\\Nx' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape (0, 2, 'malformed \\N character escape')
#| unicode_escape b'\\N{' strict 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape (0, 3, 'malformed \\N character escape')
#| unicode_escape b'\\N{' ignore ''
#| unicode_escape b'\\N{' replace '\ufffd'
#| unicode_escape b'\\N{' backslashreplace '\\x5c\\x4e\\x7b'
#| unicode_escape b'\\N{' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape (0, 3, 'malformed \\N character escape')
#| unicode_escape b'\\N{' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape (0, 3, 'malformed \\N character escape')
#| unicode_escape b'\\N{}' strict 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape (0, 3, 'malformed \\N character escape')
#| unicode_escape b'\\N{}' ignore '}'
#| unicode_escape b'\\N{}' replace '\ufffd}'
#| unicode_escape b'\\N{}' backslashreplace '\\x5c\\x4e\\x7b}'
#| unicode_escape b'\\N{}' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape (0, 3, 'malformed \\N character escape')
#| unicode_escape b'\\N{}' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape (0, 3, 'malformed \\N character escape')
#| unicode_escape b'\\N{DIGIT' strict 'unicodeescape' codec can't decode bytes in position 0-7: malformed \N character escape (0, 8, 'malformed \\N character escape')
#| unicode_escape b'\\N{DIGIT' ignore ''
#| unicode_escape b'\\N{DIGIT' replace '\ufffd'
#| unicode_escape b'\\N{DIGIT' backslashreplace '\\x5c\\x4e\\x7b\\x44\\x49\\x47\\x49\\x54'
#| unicode_escape b'\\N{DIGIT' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-7: malformed \N character escape (0, 8, 'malformed \\N character escape')
#| unicode_escape b'\\N{DIGIT' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-7: malformed \N character escape (0, 8, 'malformed \\N character escape')
#| unicode_escape b'\\N{NO SUCH NAME}x' strict 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name (0, 16, 'unknown Unicode character name')
#| unicode_escape b'\\N{NO SUCH NAME}x' ignore 'x'
#| unicode_escape b'\\N{NO SUCH NAME}x' replace '\ufffdx'
#| unicode_escape b'\\N{NO SUCH NAME}x' backslashreplace '\\x5c\\x4e\\x7b\\x4e\\x4f\\x20\\x53\\x55\\x43\\x48\\x20\\x4e\\x41\\x4d\\x45\\x7dx'
#| unicode_escape b'\\N{NO SUCH NAME}x' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name (0, 16, 'unknown Unicode character name')
#| unicode_escape b'\\N{NO SUCH NAME}x' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name (0, 16, 'unknown Unicode character name')
#| unicode_escape b'\\N{DIGIT ONE' strict 'unicodeescape' codec can't decode bytes in position 0-11: malformed \N character escape (0, 12, 'malformed \\N character escape')
#| unicode_escape b'\\N{DIGIT ONE' ignore ''
#| unicode_escape b'\\N{DIGIT ONE' replace '\ufffd'
#| unicode_escape b'\\N{DIGIT ONE' backslashreplace '\\x5c\\x4e\\x7b\\x44\\x49\\x47\\x49\\x54\\x20\\x4f\\x4e\\x45'
#| unicode_escape b'\\N{DIGIT ONE' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-11: malformed \N character escape (0, 12, 'malformed \\N character escape')
#| unicode_escape b'\\N{DIGIT ONE' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-11: malformed \N character escape (0, 12, 'malformed \\N character escape')
#| unicode_escape b'\\x4\xff' strict 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\x4\xff' ignore '\xff'
#| unicode_escape b'\\x4\xff' replace '\ufffd\xff'
#| unicode_escape b'\\x4\xff' backslashreplace '\\x5c\\x78\\x34\xff'
#| unicode_escape b'\\x4\xff' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\x4\xff' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape (0, 3, 'truncated \\xXX escape')
#| unicode_escape b'\\N{\xe9}' strict 'unicodeescape' codec can't decode bytes in position 0-4: unknown Unicode character name (0, 5, 'unknown Unicode character name')
#| unicode_escape b'\\N{\xe9}' ignore ''
#| unicode_escape b'\\N{\xe9}' replace '\ufffd'
#| unicode_escape b'\\N{\xe9}' backslashreplace '\\x5c\\x4e\\x7b\\xe9\\x7d'
#| unicode_escape b'\\N{\xe9}' surrogateescape 'unicodeescape' codec can't decode bytes in position 0-4: unknown Unicode character name (0, 5, 'unknown Unicode character name')
#| unicode_escape b'\\N{\xe9}' surrogatepass 'unicodeescape' codec can't decode bytes in position 0-4: unknown Unicode character name (0, 5, 'unknown Unicode character name')
#| raw_unicode_escape b'a\\' strict 'a\\'
#| raw_unicode_escape b'a\\' ignore 'a\\'
#| raw_unicode_escape b'a\\' replace 'a\\'
#| raw_unicode_escape b'a\\' backslashreplace 'a\\'
#| raw_unicode_escape b'a\\' surrogateescape 'a\\'
#| raw_unicode_escape b'a\\' surrogatepass 'a\\'
#| raw_unicode_escape b'\\u123' strict 'rawunicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape (0, 5, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\u123' ignore ''
#| raw_unicode_escape b'\\u123' replace '\ufffd'
#| raw_unicode_escape b'\\u123' backslashreplace '\\x5c\\x75\\x31\\x32\\x33'
#| raw_unicode_escape b'\\u123' surrogateescape 'rawunicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape (0, 5, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\u123' surrogatepass 'rawunicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape (0, 5, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\u12x4' strict 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape (0, 4, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\u12x4' ignore 'x4'
#| raw_unicode_escape b'\\u12x4' replace '\ufffdx4'
#| raw_unicode_escape b'\\u12x4' backslashreplace '\\x5c\\x75\\x31\\x32x4'
#| raw_unicode_escape b'\\u12x4' surrogateescape 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape (0, 4, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\u12x4' surrogatepass 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape (0, 4, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\U00110000' strict 'rawunicodeescape' codec can't decode bytes in position 0-9: \Uxxxxxxxx out of range (0, 10, '\\Uxxxxxxxx out of range')
#| raw_unicode_escape b'\\U00110000' ignore ''
#| raw_unicode_escape b'\\U00110000' replace '\ufffd'
#| raw_unicode_escape b'\\U00110000' backslashreplace '\\x5c\\x55\\x30\\x30\\x31\\x31\\x30\\x30\\x30\\x30'
#| raw_unicode_escape b'\\U00110000' surrogateescape 'rawunicodeescape' codec can't decode bytes in position 0-9: \Uxxxxxxxx out of range (0, 10, '\\Uxxxxxxxx out of range')
#| raw_unicode_escape b'\\U00110000' surrogatepass 'rawunicodeescape' codec can't decode bytes in position 0-9: \Uxxxxxxxx out of range (0, 10, '\\Uxxxxxxxx out of range')
#| raw_unicode_escape b'\\U0001' strict 'rawunicodeescape' codec can't decode bytes in position 0-5: truncated \UXXXXXXXX escape (0, 6, 'truncated \\UXXXXXXXX escape')
#| raw_unicode_escape b'\\U0001' ignore ''
#| raw_unicode_escape b'\\U0001' replace '\ufffd'
#| raw_unicode_escape b'\\U0001' backslashreplace '\\x5c\\x55\\x30\\x30\\x30\\x31'
#| raw_unicode_escape b'\\U0001' surrogateescape 'rawunicodeescape' codec can't decode bytes in position 0-5: truncated \UXXXXXXXX escape (0, 6, 'truncated \\UXXXXXXXX escape')
#| raw_unicode_escape b'\\U0001' surrogatepass 'rawunicodeescape' codec can't decode bytes in position 0-5: truncated \UXXXXXXXX escape (0, 6, 'truncated \\UXXXXXXXX escape')
#| raw_unicode_escape b'\\\\u123' strict '\\\\u123'
#| raw_unicode_escape b'\\\\u123' ignore '\\\\u123'
#| raw_unicode_escape b'\\\\u123' replace '\\\\u123'
#| raw_unicode_escape b'\\\\u123' backslashreplace '\\\\u123'
#| raw_unicode_escape b'\\\\u123' surrogateescape '\\\\u123'
#| raw_unicode_escape b'\\\\u123' surrogatepass '\\\\u123'
#| raw_unicode_escape b'\\\\\\u123' strict 'rawunicodeescape' codec can't decode bytes in position 2-6: truncated \uXXXX escape (2, 7, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\\\\\u123' ignore '\\\\'
#| raw_unicode_escape b'\\\\\\u123' replace '\\\\\ufffd'
#| raw_unicode_escape b'\\\\\\u123' backslashreplace '\\\\\\x5c\\x75\\x31\\x32\\x33'
#| raw_unicode_escape b'\\\\\\u123' surrogateescape 'rawunicodeescape' codec can't decode bytes in position 2-6: truncated \uXXXX escape (2, 7, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\\\\\u123' surrogatepass 'rawunicodeescape' codec can't decode bytes in position 2-6: truncated \uXXXX escape (2, 7, 'truncated \\uXXXX escape')
#| raw_unicode_escape b'\\n\\x41' strict '\\n\\x41'
#| raw_unicode_escape b'\\n\\x41' ignore '\\n\\x41'
#| raw_unicode_escape b'\\n\\x41' replace '\\n\\x41'
#| raw_unicode_escape b'\\n\\x41' backslashreplace '\\n\\x41'
#| raw_unicode_escape b'\\n\\x41' surrogateescape '\\n\\x41'
#| raw_unicode_escape b'\\n\\x41' surrogatepass '\\n\\x41'
#| unknown error handler name 'no such handler'

def attempt(f):
    try:
        return ascii(f())
    except UnicodeError as e:
        return f"{e} {e.args[2:]}"


for name, samples in [
    ("unicode_escape", [b"a\\", rb"\x", rb"\x4", rb"\x4g\x", rb"\u123", rb"\u12x4", rb"\U0011000", rb"\U00110000", rb"\UFFFFFFFF", rb"\N", rb"\Nx", rb"\N{", rb"\N{}",
                        rb"\N{DIGIT", rb"\N{NO SUCH NAME}x", rb"\N{DIGIT ONE", b"\\x4\xff", b"\\N{\xe9}"]),
    ("raw_unicode_escape", [b"a\\", rb"\u123", rb"\u12x4", rb"\U00110000", rb"\U0001", rb"\\u123", rb"\\\u123", rb"\n\x41"]),
]:
    for octets in samples:
        for handler in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]:
            print(name, octets, handler, attempt(lambda: octets.decode(name, handler)))
try:
    rb"\x".decode("unicode_escape", "no such handler")
except LookupError as e:
    print(e)
