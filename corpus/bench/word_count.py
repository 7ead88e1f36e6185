#: about: counting words: text made by rule, split, cleaned, counted, ranked and indexed
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 4873689 1100 700000 karen 4816 veltuzor 179 4816 946821 33574 6526

SYLLABLES = ["ka", "lo", "mi", "ren", "tu", "sa", "vel", "no", "qui", "zor"]


def text(count):
    words = []
    state = 7
    for i in range(count):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        first = state >> 16
        word = SYLLABLES[first % 10] + SYLLABLES[first // 10 % 10]
        if first % 3 == 0:
            word += SYLLABLES[first // 100 % 10]
        if i % 12 == 0:
            word = word.capitalize()
        words.append(word + (".\n" if i % 11 == 0 else "," if i % 5 == 0 else ""))
    return " ".join(words)


def count(source):
    counts = {}
    for line in source.splitlines():
        for word in line.split():
            word = word.strip(".,").lower()
            counts[word] = counts.get(word, 0) + 1
    return counts


def index(source):
    places = {}
    for number, line in enumerate(source.split("\n")):
        for word in line.replace(",", "").replace(".", "").split(" "):
            if word:
                places.setdefault(word.lower(), []).append(number)
    return places


def main():
    source = text(700000)
    counts = count(source)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    places = index(source)
    letters = {}
    for letter in source[:500000]:
        letters[letter] = letters.get(letter, 0) + 1
    return (
        len(source), len(counts), sum(counts.values()), *ranked[0], *ranked[-1], max(map(len, places.values())),
        sum(sum(lines) for lines in places.values()) % 1000003, letters["a"], letters["\n"],
    )


print(*main())
