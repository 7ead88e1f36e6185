#: about: constants and helpers of the string module
#: kind: language
#: imports: string
#: tests: module:string
#: stdout:
#| abcdefghijklmnopqrstuvwxyz 0123456789 0123456789abcdefABCDEF 01234567
#| ' \t\n\r\x0b\x0c' !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
#| Two Words Here 1-2

import string

print(string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits)
print(repr(string.whitespace), string.punctuation)
print(string.capwords("two  words here"), string.Template("$a-${b}").substitute(a=1, b=2))
