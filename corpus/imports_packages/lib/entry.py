def main():
    return "main ran"


if __name__ == "__main__":
    print("entry is the program")
    main()
else:
    print("entry is", __name__)
