#: about: exception names that the compat profile adds
#: kind: language
#: profile: compat
#: tests: builtin:EncodingWarning builtin:EnvironmentError builtin:IOError builtin:KeyboardInterrupt builtin:PythonFinalizationError
#: stdout:
#| True True
#| True True False
#| KeyboardInterrupt own

print(IOError is OSError, EnvironmentError is OSError)
print(issubclass(EncodingWarning, Warning), issubclass(PythonFinalizationError, RuntimeError), issubclass(KeyboardInterrupt, Exception))
try:
    raise KeyboardInterrupt("own")
except BaseException as error:
    print(type(error).__name__, error)
