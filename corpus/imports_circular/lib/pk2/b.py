import pk2.a

for f in lambda: pk2.a.value, lambda: pk2.b, lambda: pk2.nothing:
    try:
        f()
    except AttributeError as e:
        print(e)
try:
    import pk2.a as other

    print(other.__name__)
except ImportError as e:
    print(e)
value = "b"
