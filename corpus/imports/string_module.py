#: about: constants of string, Template and Formatter
#: kind: language
#: imports: string
#: tests: module:string
#: stdout:
#| abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100
#| Hello Big World A-B-C
#| Ann owes $5 to Bobx Ann owes $${amount} to ${who}x 1 owes $2 to 3x $name owes $$${amount} to ${who}x
#| KeyError 'amount'
#| ValueError Invalid placeholder in string: line 1, col 1
#| ValueError Invalid placeholder in string: line 2, col 1

import string
print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
print(string.capwords("hello big world"), string.capwords("a-b-c", "-"))
t = string.Template("$name owes $$${amount} to ${who}x")
print(t.substitute(name="Ann", amount=5, who="Bob"), t.safe_substitute(name="Ann"), t.substitute({"name": 1, "amount": 2}, who=3), t.template)

def attempt(call):
    try: print(call())
    except (KeyError, ValueError) as error: print(type(error).__name__, error)

attempt(lambda: t.substitute(name="x"))
attempt(lambda: string.Template("$ bad").substitute())
attempt(lambda: string.Template("line\n$1").substitute())
