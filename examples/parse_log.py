"""Parse a web server's log and summarise it: traffic, errors, slow pages, and busy hours."""

LOG = """\
2026-03-14T09:15:02 10.0.0.7 GET /index.html 200 12ms 5120
2026-03-14T09:15:09 10.0.0.7 GET /style.css 200 3ms 880
2026-03-14T09:16:41 10.0.0.9 POST /login 302 87ms 0
2026-03-14T09:17:00 10.0.0.9 GET /account 200 145ms 9310
# the monitor restarts here
2026-03-14T10:02:11 10.0.0.3 GET /missing.png 404 2ms 210
2026-03-14T10:02:12 10.0.0.3 GET /index.html 200 11ms 5120
2026-03-14T10:05:57 10.0.0.7 GET /report?year=2025&full=yes 200 2310ms 88214
2026-03-14T10:06:03 10.0.0.7 GET /report?year=2024 500 1804ms 99
this line is not a request
2026-03-14T11:30:30 10.0.0.4 DELETE /account 403 5ms 120
2026-03-14T11:31:00 10.0.0.4 GET /index.html 304 1ms 0
2026-03-14T11:59:59 10.0.0.9 GET /report?year=2025 200 1990ms 79120
2026-03-14T12:00:00 10.0.0.9 GET /report nope 1ms 0
"""


class BadLine(ValueError):
    """A line that is neither a request, a comment nor blank."""

    def __init__(self, number, text, reason):
        super().__init__(f"line {number}: {reason}: {text!r}")


class Request:
    def __init__(self, time, client, method, target, status, millis, size):
        self.date, _, self.clock = time.partition("T")
        self.client = client
        self.method = method
        self.path, _, query = target.partition("?")
        self.query = dict(item.split("=", 1) for item in query.split("&") if item)
        self.status = int(status)
        self.millis = int(millis.removesuffix("ms"))
        self.size = int(size)

    @property
    def hour(self):
        return self.clock[:2]

    @property
    def outcome(self):
        match self.status // 100:
            case 2:
                return "ok"
            case 3:
                return "redirect"
            case 4 | 5 as kind:
                return "client error" if kind == 4 else "server error"
            case _:
                return "other"


def parse(text):
    """Yield a Request for each good line and a BadLine for each bad one."""
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        fields = line.split()
        if len(fields) != 7:
            yield BadLine(number, line, f"expected 7 fields, found {len(fields)}")
            continue
        try:
            yield Request(*fields)
        except ValueError as error:
            yield BadLine(number, line, error)


def group(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def human(size):
    for unit in ("B", "KiB", "MiB"):
        if size < 1024:
            return f"{size:.1f} {unit}" if unit != "B" else f"{size} B"
        size /= 1024
    return f"{size:.1f} GiB"


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def heading(title):
    print(f"\n{title}\n{'-' * len(title)}")


def main():
    requests, problems = [], []
    for entry in parse(LOG):
        (problems if isinstance(entry, BadLine) else requests).append(entry)

    print(f"{len(requests)} requests, {len(problems)} bad lines, {human(sum(r.size for r in requests))} sent")

    heading("Outcomes")
    for outcome, members in sorted(group(requests, lambda r: r.outcome).items()):
        print(f"{outcome:<14}{len(members):>3}  {len(members) / len(requests):>6.1%}")

    heading("Pages")
    pages = group(requests, lambda r: r.path)
    for path, members in sorted(pages.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        times = [r.millis for r in members]
        print(f"{path:<14}{len(members):>3}  mean {sum(times) / len(times):>7.1f} ms  p90 {percentile(times, 0.9):>5} ms")

    heading("Requests by hour")
    for hour, members in sorted(group(requests, lambda r: r.hour).items()):
        print(f"{hour}:00 {'#' * len(members)} {len(members)}")

    heading("Clients")
    for client, members in sorted(group(requests, lambda r: r.client).items()):
        methods = sorted({r.method for r in members})
        print(f"{client:<10} {', '.join(methods):<12} {human(sum(r.size for r in members)):>10}")

    heading("Slowest")
    for r in sorted(requests, key=lambda r: r.millis, reverse=True)[:3]:
        detail = " ".join(f"{k}={v}" for k, v in r.query.items()) or "no query"
        print(f"{r.date} {r.clock} {r.path} {r.millis:,} ms ({detail})")

    heading("Bad lines")
    for problem in problems:
        print(problem)


main()
