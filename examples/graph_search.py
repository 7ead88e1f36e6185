"""Graph search: breadth first, depth first, Dijkstra with its own heap, A* on a grid, and topological order."""


class Heap:
    """A binary min-heap of (priority, item); equal priorities leave in the order they came."""

    def __init__(self):
        self.entries = []
        self.counter = 0

    def __len__(self):
        return len(self.entries)

    def push(self, priority, item):
        self.entries.append((priority, self.counter, item))
        self.counter += 1
        child = len(self.entries) - 1
        while child and self.entries[child] < self.entries[parent := (child - 1) // 2]:
            self.swap(child, parent)
            child = parent

    def pop(self):
        self.swap(0, -1)
        priority, _, item = self.entries.pop()
        parent = 0
        while True:
            children = [c for c in (2 * parent + 1, 2 * parent + 2) if c < len(self.entries)]
            if not children:
                break
            smallest = min(children, key=self.entries.__getitem__)
            if self.entries[parent] <= self.entries[smallest]:
                break
            self.swap(parent, smallest)
            parent = smallest
        return priority, item

    def swap(self, i, j):
        self.entries[i], self.entries[j] = self.entries[j], self.entries[i]


class Graph:
    def __init__(self, edges, *, directed=False):
        self.neighbours = {}
        for a, b, *weight in edges:
            self.add(a, b, *weight)
            if not directed:
                self.add(b, a, *weight)

    def add(self, a, b, weight=1):
        self.neighbours.setdefault(a, {})[b] = weight
        self.neighbours.setdefault(b, {})

    def breadth_first(self, start):
        seen, queue = {start: 0}, [start]
        for node in queue:  # the list grows while it is walked
            yield node, seen[node]
            for other in self.neighbours[node]:
                if other not in seen:
                    seen[other] = seen[node] + 1
                    queue.append(other)

    def depth_first(self, node, seen=None):
        seen = set() if seen is None else seen
        seen.add(node)
        yield node
        for other in self.neighbours[node]:
            if other not in seen:
                yield from self.depth_first(other, seen)

    def components(self):
        seen = set()
        for node in self.neighbours:
            if node not in seen:
                yield sorted(self.depth_first(node, seen))

    def shortest_path(self, start, goal):
        """Dijkstra: (distance, path), or None where the goal cannot be reached."""
        heap, came_from = Heap(), {}
        heap.push(0, (start, None))
        while heap:
            distance, (node, previous) = heap.pop()
            if node in came_from:
                continue
            came_from[node] = previous
            if node == goal:
                return distance, walk_back(came_from, goal)
            for other, weight in self.neighbours[node].items():
                if other not in came_from:
                    heap.push(distance + weight, (other, node))
        return None

    def topological_order(self):
        waiting = dict.fromkeys(self.neighbours, 0)
        for targets in self.neighbours.values():
            for target in targets:
                waiting[target] += 1
        free = [node for node, count in waiting.items() if not count]
        for node in free:
            yield node
            for target in self.neighbours[node]:
                waiting[target] -= 1
                if not waiting[target]:
                    free.append(target)
        if len(free) < len(waiting):
            stuck = sorted(node for node, count in waiting.items() if count)
            raise ValueError(f"cycle among {', '.join(stuck)}")


def walk_back(came_from, node):
    path = [node]
    while (node := came_from[node]) is not None:
        path.append(node)
    return path[::-1]


def solve_maze(maze):
    """A* over the cells of a text maze from S to G; returns the maze with the path drawn in."""
    cells = {(x, y): c for y, row in enumerate(maze) for x, c in enumerate(row) if c != "#"}
    start, goal = (next(cell for cell, c in cells.items() if c == wanted) for wanted in "SG")

    def estimate(cell):
        return abs(cell[0] - goal[0]) + abs(cell[1] - goal[1])

    heap, cost, came_from = Heap(), {start: 0}, {start: None}
    heap.push(estimate(start), start)
    while heap:
        _, (x, y) = heap.pop()
        if (x, y) == goal:
            break
        for other in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
            new_cost = cost[x, y] + 1
            if other in cells and new_cost < cost.get(other, new_cost + 1):
                cost[other], came_from[other] = new_cost, (x, y)
                heap.push(new_cost + estimate(other), other)
    else:
        return None, maze
    path = set(walk_back(came_from, goal)) - {start, goal}
    drawn = ["".join("." if (x, y) in path else c for x, c in enumerate(row)) for y, row in enumerate(maze)]
    return cost[goal], drawn


ROADS = [
    ("Aston", "Burley", 7), ("Aston", "Crewe", 9), ("Aston", "Fulham", 14), ("Burley", "Crewe", 10),
    ("Burley", "Dover", 15), ("Crewe", "Dover", 11), ("Crewe", "Fulham", 2), ("Dover", "Ely", 6),
    ("Ely", "Fulham", 9), ("Orkney", "Lewis", 30),
]
MAZE = [
    "####################",
    "#S     #       #   #",
    "# #### # ##### # # #",
    "# #    #     # # # #",
    "# # ######## # # # #",
    "# #        #   # # #",
    "# ######## ##### # #",
    "#        #       #G#",
    "####################",
]

roads = Graph(ROADS)
print("breadth first:", ", ".join(f"{town} ({hops})" for town, hops in roads.breadth_first("Aston")))
print("depth first:  ", ", ".join(roads.depth_first("Aston")))
print("components:   ", *roads.components())
for goal in ("Ely", "Dover", "Lewis"):
    match roads.shortest_path("Aston", goal):
        case distance, path:
            print(f"to {goal}: {distance} by {' > '.join(path)}")
        case None:
            print(f"to {goal}: no road")

steps, drawn = solve_maze(MAZE)
print(f"\nthe maze takes {steps} steps")
print("\n".join(drawn))
print("walled in:", solve_maze(["S#G"])[0])

recipe = [("flour", "dough"), ("water", "dough"), ("dough", "bread"), ("oven", "bread"), ("bread", "toast"), ("butter", "toast")]
print("\nrecipe:", " -> ".join(Graph(recipe, directed=True).topological_order()))
try:
    list(Graph(recipe + [("toast", "oven")], directed=True).topological_order())
except ValueError as error:
    print(error)
