__getattr__ = 3
__dir__ = None
