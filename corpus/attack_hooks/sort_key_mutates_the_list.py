#: about: a sort key that empties, grows and re-sorts the list being sorted
#: kind: security
#: tests: builtin:sorted builtin:list threat:9 threat:22
#: stdout:
#| ValueError: list modified during sort
#| ValueError: list modified during sort
#| ValueError: list modified during sort
#| [1, 2, 3]

def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


def with_key(change):
    values = [3, 1, 2]

    def key(value):
        change(values, value)
        return value

    values.sort(key=key)
    return values


attempt(lambda: with_key(lambda values, value: values.append(value)))
attempt(lambda: with_key(lambda values, value: values.extend([0] * 10000)))
attempt(lambda: with_key(lambda values, value: values.__setitem__(slice(None), [9, 9, 9])))
attempt(lambda: with_key(lambda values, value: values.clear()))
