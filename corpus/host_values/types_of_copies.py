#: about: values of the host have exactly the built-in types, whose methods are the guest's own
#: kind: security
#: env: settings
#: tests: threat:13 attribute:__self__
#: stdout:
#| {'name': 'str', 'limits': 'list', 'pair': 'tuple', 'raw': 'bytes', 'nested': {'deep': {'flag': 'bool', 'none': 'NoneType', 'ratio': 'float'}}} True
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__reduce_ex__' is blocked in this environment

def types(x):
    return {k: types(v) for k, v in x.items()} if type(x) is dict else type(x).__name__


print(types(settings), type(settings) is dict)
for name in ("__self__", "__reduce_ex__"):
    try:
        getattr(settings.get, name)
    except AttributeError as e:
        print(e)
