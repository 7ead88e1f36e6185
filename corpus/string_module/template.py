#: about: string.Template, its subclasses, the constants and capwords
#: kind: language
#: imports: string
#: stdout:
#| abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'
#| !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter', 'Template'] string
#| 'Hello World Foo' ' a-B c-D ' string string
#| 1 2 $ 5 67
#| 1 ${b} $ $c $ ${ [1]b 2é 1 2
#| False True ['a', 'b'] x $
#| 1 $a % 2 1 &a && %
#| KeyError 'a'
#| ValueError Invalid placeholder in string: line 1, col 1
#| ValueError Invalid placeholder in string: line 2, col 2
#| ValueError Invalid placeholder in string: line 1, col 1
#| ValueError Invalid placeholder in string: line 1, col 1
#| ValueError Invalid placeholder in string: line 1, col 1
#| ValueError Invalid placeholder in string: line 1, col 1
#| ValueError Invalid placeholder in string: line 3, col 3
#| ValueError Invalid placeholder in string: line 1, col 1
#| TypeError Template.substitute() takes from 1 to 2 positional arguments but 3 were given
#| TypeError 'int' object is not subscriptable
#| TypeError Template.__init__() missing 1 required positional argument: 'template'
#| TypeError expected string or bytes-like object, got 'int'
#| ValueError empty separator

import string
from string import Template as T

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.printable))
print(string.punctuation, repr(string.whitespace), string.__all__, string.__name__)
print(repr(string.capwords("hello  world foo ")), repr(string.capwords(" a-b c-d ", "-")), T.__module__, string.capwords.__module__)

print(T("$a ${b} $$").substitute(a=1, b=2), T("$a").substitute({"a": 5}), T("$a$b").substitute({"a": 5, "b": 7}, a=6))
print(T("$a ${b} $$ $c $ ${").safe_substitute(a=1), T("${a}b $_x9é").substitute(a=[1], _x9=2), T("$self $mapping").substitute(self=1, mapping=2))
print(T("$a $1").is_valid(), T("$a ${b}").is_valid(), T("$a ${b} $a $$ $1").get_identifiers(), T("x").template, T("x").delimiter)

class Percent(T):
    delimiter = "%"

class Long(T):
    delimiter = "&&"

print(Percent("%a $a %% %{b}").substitute(a=1, b=2), Long("&&a &a &&&&").substitute(a=1), Percent("%").safe_substitute())

for text in ["$a", "$", "a\nb$", "$1", "${a", "${a b}", "${}", "x\n\ny $\n", "$é"]:
    try:
        print(T(text).substitute())
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
for call in (lambda: T("$a").substitute(1, 2), lambda: T("$a").substitute(5), lambda: T(), lambda: T(5).substitute(), lambda: string.capwords("ab", sep="") ):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
