import state

state.seen.append("badpkg.good")
