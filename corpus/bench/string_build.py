#: about: text: join, +=, find, split, replace, slicing, formatting, case and iteration over characters
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 1500000 288462 pqrstuvwxy 1166999 300000 1518298 534825000 4857876   149999|74999.500|993   |0x249ef 50000 UVWXYZ 3847 8241 1499972

def appending(rounds):
    text = ""
    for i in range(rounds):
        text += chr(97 + i % 26)
    return text


def joining(rounds):
    return "-".join([str(i * 7 % 1000) for i in range(rounds)])


def searching(text, rounds):
    found = 0
    for i in range(rounds):
        position = text.find(str(i % 1000))
        if position >= 0:
            found += position
    return found


def vowels(text):
    count = 0
    for letter in text:
        if letter in "aeiou":
            count += 1
    return count


def caesar(text, shift):
    return "".join(chr((ord(letter) - 97 + shift) % 26 + 97) for letter in text)


def main():
    letters = appending(1500000)
    numbers = joining(300000)
    parts = numbers.split("-")
    replaced = numbers.replace("-", ", ").replace("99", "ninety-nine")
    lines = [f"{i:>8}|{i * 0.5:.3f}|{name:<6}|{i:#x}" for i, name in enumerate(parts[:150000])]
    words = " ".join(letters[i : i + 6] for i in range(0, 300000, 6)).title().split()
    return (
        len(letters), vowels(letters), caesar(letters[:300000], 3)[1000:1010], len(numbers), len(parts), len(replaced),
        searching(numbers, 300000), sum(map(len, lines)), lines[-1], len(words), words[77].upper(),
        sum(word.startswith("A") for word in words), letters[::-7].count("xqj"), len(letters.partition("zab")[2]),
    )


print(*main())
