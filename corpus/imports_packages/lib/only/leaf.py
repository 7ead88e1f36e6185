name = "only leaf"
