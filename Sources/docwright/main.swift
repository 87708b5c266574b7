print("docwright")
