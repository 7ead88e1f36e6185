#: about: hashes, set order and texts are the same in every run
#: kind: security
#: tests: builtin:hash builtin:set threat:14 threat:20
#: stdout:
#| 0 4644417185603328019
#| ['a', 'b', 'c']

print(hash(""), hash("a"))
print(sorted({"a", "b", "c"}))
