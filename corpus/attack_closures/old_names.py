#: about: the names of older Python versions lead nowhere
#: kind: security
#: tests: threat:2
#: stdout:
#| func_globals [False, False, False, False, False]
#| func_code [False, False, False, False, False]
#| func_closure [False, False, False, False, False]
#| func_defaults [False, False, False, False, False]
#| func_dict [False, False, False, False, False]
#| func_name [False, False, False, False, False]
#| im_func [False, False, False, False, False]
#| im_self [False, False, False, False, False]
#| im_class [False, False, False, False, False]
#| tb_code [False, False, False, False, False]
#| gi_globals [False, False, False, False, False]
#| gi_locals [False, False, False, False, False]
#| __methods__ [False, False, False, False, False]
#| __members__ [False, False, False, False, False]
#| exc_info [False, False, False, False, False]

def f():
    pass


class C:
    def m(self):
        pass


OLD = """func_globals func_code func_closure func_defaults func_dict func_name im_func im_self im_class
tb_code gi_globals gi_locals __methods__ __members__ exc_info""".split()
for name in OLD:
    print(name, [hasattr(target, name) for target in (f, C().m, C, (x for x in ()), len)])
