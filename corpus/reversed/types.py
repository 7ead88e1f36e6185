#: about: the iterator that reversed gives for each built-in type
#: kind: language
#: stdout:
#| list_reverseiterator True [2, 1] [] end
#| reversed True [2, 1] [] end
#| reversed True ['b', 'a'] [] end
#| reversed True ['\U0001f600', '\xe9', 'a'] [] end
#| reversed True [98, 97] [] end
#| reversed True [98, 97] [] end
#| reversed True [98, 97] [] end
#| range_iterator True [2, 1, 0] [] end
#| longrange_iterator True [1180591620717411303425, 1180591620717411303424] [] end
#| dict_reversekeyiterator True [3, 1] [] end
#| dict_reversekeyiterator True [3, 1] [] end
#| dict_reversevalueiterator True [4, 2] [] end
#| dict_reverseitemiterator True [(3, 4), (1, 2)] [] end
#| list_reverseiterator True [] [] end
#| reversed True [] [] end
#| reversed True [] [] end
#| dict_reversekeyiterator True [] [] end
#| range_iterator True [] [] end
#| list_reverseiterator [2, 1]
#| reversed [2, 1]
#| reversed ['b', 'a']
#| dict_reversekeyiterator ['b', 'a']
#| reversed [98, 97]

for x in ([1, 2], (1, 2), "ab", "a\xe9\U0001f600", b"ab", bytearray(b"ab"), memoryview(b"ab"), range(3), range(2**70, 2**70 + 2), {1: 2, 3: 4}, {1: 2, 3: 4}.keys(), {1: 2, 3: 4}.values(), {1: 2, 3: 4}.items(), [], (), "", {}, range(0)):
    r = reversed(x)
    print(type(r).__name__, iter(r) is r, ascii(list(r)), list(r), next(r, "end"))
class L(list): pass
class T(tuple): pass
class S(str): pass
class D(dict): pass
class B(bytes): pass
for x in L([1, 2]), T((1, 2)), S("ab"), D(a=1, b=2), B(b"ab"):
    print(type(reversed(x)).__name__, list(reversed(x)))
