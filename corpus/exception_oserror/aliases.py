#: about: EnvironmentError and IOError are OSError
#: kind: language
#: profile: compat
#: stdout:
#| True True [Errno 2] x OSError(1) OSError
#| FileNotFoundError [Errno 2] No: 'name'
#| True False RuntimeError Warning

print(EnvironmentError is OSError, IOError is OSError, IOError(2, "x"), repr(EnvironmentError(1)), EnvironmentError.__name__)
try: raise FileNotFoundError(2, "No", "name")
except IOError as e: print(type(e).__name__, e)
print(issubclass(TimeoutError, IOError), issubclass(KeyboardInterrupt, Exception), PythonFinalizationError.mro()[1].__name__, EncodingWarning.mro()[1].__name__)
