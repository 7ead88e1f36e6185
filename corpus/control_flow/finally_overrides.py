#: about: return, break and continue inside finally discard what was going on
#: kind: language
#: stdout:
#| returned from finally 2 broke out [0, 1, 2]

def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "returned from finally"

def override():
    try:
        return 1
    finally:
        return 2

def breaking():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "broke out"

def continuing():
    out = []
    for i in range(3):
        try:
            out.append(i)
            1 / 0
        finally:
            continue
    return out

print(swallow(), override(), breaking(), continuing())
