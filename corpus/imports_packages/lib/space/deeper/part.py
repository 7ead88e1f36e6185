name = "deeper part"
