#: about: a callable that uses up the iterator which is calling it
#: kind: language
#: stdout:
#| inner [4, 5, 6, 7, 8, 9]
#| [0, 1, 2] end
#| 3 [2, 1] []
#| StopIteration: 
#| [] 0

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def spam(state=[0]):
    i = state[0]
    state[0] = i + 1
    if i == 3: print("inner", list(it))
    return i
it = iter(spam, 10)
print(list(it), next(it, "end"))
def once():
    global it
    if state: return state.pop()
    raise StopIteration
state = [1, 2, 3]
it = iter(once, None)
print(next(it), list(it), list(it))
def deep():
    global left
    if left == 0: return "bottom"
    left -= 1
    return next(it)
left = 5
it = iter(deep, "bottom")
attempt(lambda: next(it))
print(list(it), left)
