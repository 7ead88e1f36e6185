import state

try:
    state.seen.append("try")
    raise LookupError("inside")
finally:
    state.seen.append("finally")
