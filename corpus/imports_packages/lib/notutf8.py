text = 1
bad = "é"
