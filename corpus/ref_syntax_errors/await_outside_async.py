#: about: await belongs in an async function
#: kind: language
#: raises: SyntaxError: 'await' outside async function (await_outside_async.py, line 7)

print('a program with a syntax error prints nothing')
def f(c):
    return await c
