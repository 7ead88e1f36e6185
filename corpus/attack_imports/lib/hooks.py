asked = []


def __getattr__(name):
    asked.append(name)
    if name == "__path__":
        return ["/etc", "/"]
    raise AttributeError(name)
