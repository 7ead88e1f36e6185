tries = 0
seen = []
