#: about: nested containers of the host come as copies: what the guest does to them, the host does not see
#: kind: security
#: env: settings settings_now
#: tests: threat:13
#: stdout:
#| {'name': 'host', 'limits': [1, [2, 3]], 'pair': (1, 'two'), 'raw': b'\x00\xff', 'nested': {'deep': {'flag': True, 'none': None, 'ratio': 0.5}}}
#| {'limits': [1, [2, 3, 4]], 'pair': (1, 'two'), 'raw': b'\x00\xffx', 'nested': {'deep': {'flag': None, 'none': None, 'ratio': 0.5}}}
#| {'name': 'host', 'limits': [1, [2, 3]], 'pair': (1, 'two'), 'raw': b'\x00\xff', 'nested': {'deep': {'flag': True, 'none': None, 'ratio': 0.5}}}

print(settings)
settings["limits"][1].append(4)
settings["nested"]["deep"]["flag"] = None
del settings["name"]
settings["raw"] += b"x"
print(settings)
print(settings_now())
