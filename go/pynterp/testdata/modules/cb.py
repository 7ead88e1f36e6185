from ca import nothing_yet
