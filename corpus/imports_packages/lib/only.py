which = "the module wins"
