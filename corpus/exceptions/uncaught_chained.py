#: about: the exception that ends the program is the last of the chain
#: kind: language
#: raises: ServiceError: no port configured
#: stdout:
#| 80

class ServiceError(RuntimeError): pass

def read(settings):
    try:
        return int(settings["port"])
    except KeyError as error:
        raise ServiceError("no port configured") from error

print(read({"port": "80"}))
read({})
