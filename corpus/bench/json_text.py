#: about: JSON written and read by guest code: text by character, recursion, dispatch by type
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 1433940

def dumps(o):
    if o is None:
        return 'null'
    if o is True:
        return 'true'
    if o is False:
        return 'false'
    if isinstance(o, str):
        return '"' + o.replace('\\', '\\\\').replace('"', '\\"') + '"'
    if isinstance(o, (int, float)):
        return repr(o)
    if isinstance(o, dict):
        return '{' + ', '.join((f'{dumps(k)}: {dumps(v)}' for k, v in o.items())) + '}'
    if isinstance(o, (list, tuple)):
        return '[' + ', '.join([dumps(x) for x in o]) + ']'
    raise TypeError(o)

class Parser:

    def __init__(self, s):
        self.s = s
        self.i = 0

    def ws(self):
        s = self.s
        while self.i < len(s) and s[self.i] in ' \t\n':
            self.i += 1

    def value(self):
        self.ws()
        c = self.s[self.i]
        if c == '{':
            self.i += 1
            d = {}
            self.ws()
            if self.s[self.i] == '}':
                self.i += 1
                return d
            while True:
                k = self.value()
                self.ws()
                assert self.s[self.i] == ':'
                self.i += 1
                d[k] = self.value()
                self.ws()
                c = self.s[self.i]
                self.i += 1
                if c == '}':
                    return d
        if c == '[':
            self.i += 1
            l = []
            self.ws()
            if self.s[self.i] == ']':
                self.i += 1
                return l
            while True:
                l.append(self.value())
                self.ws()
                c = self.s[self.i]
                self.i += 1
                if c == ']':
                    return l
        if c == '"':
            j = self.i + 1
            out = []
            while self.s[j] != '"':
                if self.s[j] == '\\':
                    j += 1
                out.append(self.s[j])
                j += 1
            self.i = j + 1
            return ''.join(out)
        for lit, v in (('true', True), ('false', False), ('null', None)):
            if self.s.startswith(lit, self.i):
                self.i += len(lit)
                return v
        j = self.i
        while j < len(self.s) and self.s[j] in '+-0123456789.eE':
            j += 1
        t = self.s[self.i:j]
        self.i = j
        return float(t) if '.' in t or 'e' in t else int(t)

def main():
    doc = {'users': [{'id': i, 'name': f'user {i}', 'score': i * 1.5, 'tags': ['a', 'b"c', None, True], 'nested': {'x': [i, i + 1], 'y': {}}} for i in range(200)]}
    n = 0
    for _ in range(60):
        t = dumps(doc)
        d = Parser(t).value()
        n += len(t)
        assert d == doc
    return n
print(main())
