#: about: f-strings with formats, percent and format method, numbers to text and back
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 4710705

def main():
    n = 0
    for i in range(80000):
        s = f"{i:05d}|{i * 1.5:.2f}|{i!r:>8}|{'abc':<6}"
        n += len(s)
        s = '%d %s %5.1f' % (i, 'x', i / 3)
        n += len(s)
        s = '{} {name} {0:x}'.format(i, name='n') if False else '{} {name}'.format(i, name='n')
        n += len(s)
        s = str(i) + ',' + repr(i)
        n += len(s.split(','))
        n += int(str(i)) & 1
        n += len(' a b c '.strip().upper())
    return n
print(main())
