import state

state.seen.append("pkg")
