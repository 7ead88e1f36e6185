print("raises runs")
before = 1
raise ValueError("in the module")
