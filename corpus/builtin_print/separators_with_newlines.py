#: about: lines made with sep and end
#: kind: language
#: stdout:
#| a
#| b
#| c
#|
#| x, y, z;
#| tab	bed
#| |
#|
#|  ||é|日|😀
#| no newline
#|\

print("a", "b", sep="\n")
print("c", end="\n\n")
print(*"xyz", sep=", ", end=";\n")
print("tab", "bed", sep="\t")
print("", "", sep="|")
print("", end="")
print()
print("\u2028|\x85|\u00e9|\u65e5|\U0001f600")
print("no newline", end="")
