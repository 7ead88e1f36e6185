#: about: a tokenizer by characters, counting, text methods
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 427040

TEXT = 'the quick brown fox jumps over the lazy dog and then some more words appear here to be counted by the program ' * 60

def tokenize(s):
    out = []
    w = ''
    for ch in s:
        if ch.isalpha():
            w += ch
        elif w:
            out.append(w.lower())
            w = ''
    if w:
        out.append(w)
    return out

def main():
    n = 0
    for _ in range(160):
        c = {}
        for w in tokenize(TEXT):
            c[w] = c.get(w, 0) + 1
        for w in TEXT.split():
            c[w] += 1
        n += sum(c.values())
        top = sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:5]
        n += len(top[0][0])
        s = ' '.join((w.title() for w in c))
        n += s.count('e') + s.find('Fox')
    return n
print(main())
