#: about: an asynchronous comprehension needs an async function
#: kind: language
#: raises: SyntaxError: asynchronous comprehension outside of an asynchronous function (async_comprehension_outside.py, line 7)

print('a program with a syntax error prints nothing')
def f(it):
    return [x async for x in it]
