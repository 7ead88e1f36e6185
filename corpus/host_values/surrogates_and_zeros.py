#: about: texts with zero bytes, lone surrogates and characters beyond the first plane cross unchanged
#: kind: security
#: env: echo kinds
#: tests: threat:13
#: stdout:
#| [] str, str, str, str, str, str, str, str
#| True True

texts = ["a\0b", "\ud800", "\udfff x", "\U0010ffff", "\u202e", "\ufeff", "x" * 5000, "\n\r\x1b"]
back, _ = echo(*texts)
print([ascii(t) for t, b in zip(texts, back) if t != b], kinds(*texts))
names = {t: i for i, t in enumerate(texts)}
(again,), _ = echo(names)
print(again == names, list(again) == texts)
