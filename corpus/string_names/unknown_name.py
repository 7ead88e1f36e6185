#: about: an unknown name is a syntax error; a named sequence is one
#: kind: language
#: raises: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-48: unknown Unicode character name (unknown_name.py, line 5)

"\N{LATIN SMALL LETTER E WITH DOT ABOVE AND ACUTE}"
