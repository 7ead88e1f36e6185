#: about: sorting: native sorts with and without keys, merge sort, quicksort, a heap and objects with order
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 40878 479004 963501 True 202228 83583 32 100000 268153

def numbers(count, seed):
    items = []
    for _ in range(count):
        seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
        items.append(seed >> 8)
    return items


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def quicksort(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while items[j] > pivot:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i += 1
                j -= 1
        quicksort(items, low, j)
        low = i


def heap_sort(items):
    heap = []
    for item in items:
        heap.append(item)
        child = len(heap) - 1
        while child and heap[(child - 1) // 2] > heap[child]:
            parent = (child - 1) // 2
            heap[parent], heap[child] = heap[child], heap[parent]
            child = parent
    return heap[0], len(heap)


class Card:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value


def main():
    base = numbers(200000, 42)
    plain = sorted(base)
    keyed = sorted(base, key=lambda n: (n % 1000, -n))
    texts = sorted(map(str, base), reverse=True)
    nearly = plain[:]
    nearly[100], nearly[-100] = nearly[-100], nearly[100]
    nearly.sort()
    merged = merge_sort(base[:40000])
    quick = base[:100000]
    quicksort(quick, 0, len(quick) - 1)
    cards = sorted(Card(n) for n in base[:30000])
    return (
        plain[1000], keyed[1000], texts[1000], nearly == plain, merged[1000], quick[1000], *heap_sort(base[:100000]),
        cards[1000].value,
    )


print(*main())
