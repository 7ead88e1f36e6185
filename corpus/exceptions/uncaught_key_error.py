#: about: the text of an uncaught KeyError is the repr of its key
#: kind: language
#: raises: KeyError: "it's\\n\\\\missing"
#: stdout:
#| 1

data = {"a": {"b": 1}}
print(data["a"]["b"])
key = "it's\n\\missing"
data[key]
