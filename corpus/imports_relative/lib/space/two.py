value = "space.two"
