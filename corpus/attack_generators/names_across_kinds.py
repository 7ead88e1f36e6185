#: about: the names are refused by name, also on objects of another kind
#: kind: security
#: tests: attribute:gi_frame attribute:gi_code attribute:gi_yieldfrom attribute:cr_frame attribute:cr_code attribute:cr_await attribute:cr_origin attribute:ag_frame attribute:ag_code attribute:ag_await threat:4
#: stdout:
#| ["attribute access to 'gi_frame' is blocked in this environment"]
#| ["attribute access to 'gi_code' is blocked in this environment"]
#| ["attribute access to 'gi_yieldfrom' is blocked in this environment"]
#| ["attribute access to 'cr_frame' is blocked in this environment"]
#| ["attribute access to 'cr_code' is blocked in this environment"]
#| ["attribute access to 'cr_await' is blocked in this environment"]
#| ["attribute access to 'cr_origin' is blocked in this environment"]
#| ["attribute access to 'ag_frame' is blocked in this environment"]
#| ["attribute access to 'ag_code' is blocked in this environment"]
#| ["attribute access to 'ag_await' is blocked in this environment"]

NAMES = "gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await cr_origin ag_frame ag_code ag_await".split()


def plain():
    yield


async def coroutine():
    pass


async def stream():
    yield


task = coroutine()
objects = [plain(), task, stream(), plain, coroutine, stream, (x for x in ()), type(plain()), 5]
for name in NAMES:
    texts = set()
    for target in objects:
        for route in (getattr, hasattr, delattr):
            try:
                texts.add(repr(route(target, name)))
            except AttributeError as refused:
                texts.add(str(refused))
    print(sorted(texts))
task.close()
