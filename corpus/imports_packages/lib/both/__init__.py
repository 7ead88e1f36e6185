which = "package"
