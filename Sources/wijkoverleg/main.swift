print("wijkoverleg")
