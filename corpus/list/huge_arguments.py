#: about: numbers near the size of a machine word in every method
#: kind: language
#: stdout:
#| IndexError: list index out of range [] [1, 2, 3] [1] IndexError: pop index out of range ValueError: list.index(x): x not in list 1 None [1, 2, 3]
#| None None None ['b', 2, 3, 0, 'a']
#| IndexError: list index out of range [1, 2, 3] [] [3] IndexError: pop index out of range 1 ValueError: list.index(x): x not in list None [0, 1, 2]
#| None None None ['b']
#| IndexError: cannot fit 'int' into an index-sized integer [] [1, 2, 3] [1] OverflowError: Python int too large to convert to C ssize_t ValueError: list.index(x): x not in list 1 OverflowError: Python int too large to convert to C ssize_t [1, 2, 3]
#| None None None ['b', 2, 3, 'a']
#| IndexError: cannot fit 'int' into an index-sized integer [1, 2, 3] [] [3] OverflowError: Python int too large to convert to C ssize_t 1 ValueError: list.index(x): x not in list OverflowError: Python int too large to convert to C ssize_t [1, 2, 3]
#| None None None ['b']
#| IndexError: list index out of range [] [1, 2, 3] [1] IndexError: pop index out of range ValueError: list.index(x): x not in list 1 None [1, 2, 3]
#| None None None ['b', 2, 3, 0, 'a']
#| IndexError: list index out of range [1, 2, 3] [] [3] IndexError: pop index out of range 1 ValueError: list.index(x): x not in list None [0, 1, 2]
#| None None None ['b']
#| IndexError: list index out of range [] [1, 2, 3] [1] IndexError: pop index out of range ValueError: list.index(x): x not in list 1 None [1, 2, 3]
#| None None None ['b', 2, 3, 0, 'a']
#| IndexError: cannot fit 'int' into an index-sized integer [] [1, 2, 3] [1] OverflowError: Python int too large to convert to C ssize_t ValueError: list.index(x): x not in list 1 OverflowError: Python int too large to convert to C ssize_t [1, 2, 3]
#| None None None ['b', 2, 3, 'a']

M = 2**63 - 1
def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

for n in (M, -M - 1, M + 1, -M - 2, 2**31, -2**31 - 1, 2**32, 10**100):
    l = [1, 2, 3]
    print(attempt(lambda: l[n]), attempt(lambda: l[n:]), attempt(lambda: l[:n]), attempt(lambda: l[::n]), attempt(l.pop, n), attempt(l.index, 2, n), attempt(l.index, 2, 0, n), attempt(l.insert, n, 0), l[:3])
    print(attempt(l.__delitem__, slice(n, None)), attempt(l.__setitem__, slice(n, n), "a"), attempt(l.__setitem__, slice(None, None, n), "b"), l)
