#: about: intersection_update, difference_update, symmetric_difference_update
#: kind: language
#: stdout:
#| None {1, 2, 3, 4}
#| None {2, 3}
#| None {2}
#| None {3}
#| None {1, 2}
#| None set()
#| 'int' object is not iterable {1, 2, 3, 4}
#| 'int' object is not iterable {1, 2, 3, 4}
#| unhashable type: 'list' {1, 2, 3, 4}
#| unhashable type: 'list' {1, 2, 3, 4}
#| unhashable type: 'list' {1, 2, 3, 4}
#| None {1, 2, 3, 4}
#| None {1, 4}
#| None {4}
#| None {1, 2, 4}
#| None {3, 4}
#| None {1, 2, 3, 4}
#| 'int' object is not iterable {1, 2, 3, 4}
#| 'int' object is not iterable {2, 3, 4}
#| cannot use 'list' as a set element (unhashable type: 'list') {1, 2, 3, 4}
#| cannot use 'list' as a set element (unhashable type: 'list') {2, 3, 4}
#| cannot use 'list' as a set element (unhashable type: 'list') {2, 4}
#| None {1, 4, 9}
#| None {9, 2, 3, 4}
#| None {2, 3, 4, 8}
#| None {1, 2, 3, 4}
#| set.symmetric_difference_update() takes exactly one argument (0 given) {1, 2, 3, 4}
#| set.symmetric_difference_update() takes exactly one argument (2 given) {1, 2, 3, 4}
#| 'int' object is not iterable {1, 2, 3, 4}
#| cannot use 'list' as a set element (unhashable type: 'list') {1, 2, 3, 4}
#| set.symmetric_difference_update() takes exactly one argument (2 given) {1, 2, 3, 4}
#| set() None set()
#| None set()

def after(method, *args):
    s = {1, 2, 3, 4}
    try: r = method(s, *args)
    except TypeError as e: r = e
    print(r, s)
for m in (set.intersection_update, set.difference_update): 
    for args in ((), ([2, 3, 9],), ([1, 2], {2}, (2, 3)), ({3: 0},), (range(3),), ([],), (5,), ([1], 5), ([[]],), ([1, []],), ([3], [1, []])): after(m, *args)
for args in (([2, 3, 9, 9],), ({1, 9},), ({1: 0, 8: 0},), ([],), (), ([], []), (5,), ([1, []],), ({1}, {2})): after(set.symmetric_difference_update, *args)
s = {1, 2}
s.intersection_update(s)
print(s, s.difference_update(s), s)
s = {1, 2}
print(s.symmetric_difference_update(s), s)
