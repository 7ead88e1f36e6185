#: about: a circle of which one module fails: neither stays imported
#: kind: language
#: modules: lib
#: stdout:
#| b fails
#| b fails
#| b fails

for round in range(2):
    try:
        import fails_a
    except RuntimeError as e:
        print(e)
try:
    import fails_b
except RuntimeError as e:
    print(e)
