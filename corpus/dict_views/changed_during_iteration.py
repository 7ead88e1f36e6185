#: about: iterating a view of a dict that changes
#: kind: language
#: stdout:
#| ['a', 'dictionary changed size during iteration']
#| ['a', 'dictionary changed size during iteration']
#| ['a', 'dictionary changed size during iteration']
#| ['a', 'b', 'c']
#| ['a', 'b', "'c'"]
#| [1, 'dictionary changed size during iteration']
#| [1, 'dictionary changed size during iteration']
#| [1, 'dictionary changed size during iteration']
#| [1, 2, 3]
#| [1, 2, "'c'"]
#| [('a', 1), 'dictionary changed size during iteration']
#| [('a', 1), 'dictionary changed size during iteration']
#| [('a', 1), 'dictionary changed size during iteration']
#| [('a', 1), ('b', 2), ('c', 3)]
#| [('a', 1), ('b', 2), "'c'"]

for view in (dict.keys, dict.values, dict.items):
    for change in (lambda d: d.update(new=1), lambda d: d.pop("a"), lambda d: d.clear(), lambda d: d.update(a=5), lambda d: (d.pop("c"), d.update(z=1))):
        d = {"a": 1, "b": 2, "c": 3}
        seen = []
        try:
            for x in view(d):
                seen.append(x)
                change(d)
                if len(seen) > 5: break
        except (RuntimeError, KeyError) as e: seen.append(str(e))
        print(seen)
