name = "more"
