#: about: methods that change a dict return None
#: kind: language
#: stdout:
#| None None None None None None {}

d = {}
print(d.update(a=1), d.clear(), d.__setitem__(1, 2), d.__delitem__(1), d.__init__(), d.update({}), d)
