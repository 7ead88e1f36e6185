import state

state.seen.append("pkg.bad")
1 / 0
