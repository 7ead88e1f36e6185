#: about: the container is evaluated before the key, the value before both
#: kind: language
#: stdout:
#| ['value', 'target', 'key']
#| ['target', 'key', 'value'] {'k': 2}
#| ['target', 'key'] {}
#| ['value', 'target', 'key'] cannot use 'list' as a dict key (unhashable type: 'list')
#| ['k1', 'v1', 'star', 'k2', 'v2'] {1: 1, 2: 2, 3: 3}
#| {'a': 1, 'b': 2, 'c': 3} ['a', 'star', 'c']

log = []
def t(name, value):
    log.append(name)
    return value
d = {}
t("target", d)[t("key", "k")] = t("value", 1)
print(log)
log.clear()
t("target", d)[t("key", "k")] += t("value", 1)
print(log, d)
log.clear()
del t("target", d)[t("key", "k")]
print(log, d)
log.clear()
try: t("target", d)[t("key", [])] = t("value", 1)
except TypeError as e: print(log, e)
log.clear()
x = {t("k1", 1): t("v1", 1), **t("star", {2: 2}), t("k2", 3): t("v2", 3)}
print(log, x)
def f(**kw): return kw
log.clear()
print(f(a=t("a", 1), **t("star", {"b": 2}), c=t("c", 3)), log)
