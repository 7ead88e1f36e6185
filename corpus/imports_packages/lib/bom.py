text = "é after a mark"
