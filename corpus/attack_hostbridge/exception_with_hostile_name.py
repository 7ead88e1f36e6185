#: about: an exception class with a hostile name is reported by its text
#: kind: security
#: tests: builtin:type threat:13
#: raises: Name with spaces: text

raise type("Name with spaces", (Exception,), {"__module__": "__main__"})("text")
