#: about: an exception in a module passes through the import, and the module runs again
#: kind: language
#: modules: lib
#: stdout:
#| raises runs
#| ValueError in the module None None
#| False
#| raises runs
#| ValueError in the module None None
#| False

for _ in range(2):
    try:
        import raises
    except ValueError as e:
        print(type(e).__name__, e, e.__cause__, e.__context__)
        print("raises" in globals())
