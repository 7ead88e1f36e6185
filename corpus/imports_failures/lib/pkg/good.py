import state

state.seen.append("pkg.good")
