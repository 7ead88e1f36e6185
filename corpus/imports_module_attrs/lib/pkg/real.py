value = "real"
