from ce import b
a = 1
