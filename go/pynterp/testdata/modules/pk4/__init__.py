def __getattr__(n):
    if n == 'lazy':
        return 'L'
    raise AttributeError(n)
