/*
 * Sends random values into a sandbox and out of it again by every way that there
 * is: each comes back as it was, to the last bit of a float. The other doors have
 * the same test: go/pynterp/roundtrip_test.go, bindings/python/tests/values_test.py.
 */
#include "bindings/c/capi_testing.h"

#define MOST 4000

/* A value that is being made, as nodes; texts are static. Sets have one element:
   their order is the guest's. */
static pynterp_node nodes[MOST];
static size_t count;
static int64_t keys; /* so many have been handed out, all different */
static uint64_t seed = 1;

static unsigned below(unsigned n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(seed >> 33) % n;
}

static double any_float(void) {
    static const uint64_t bits[] = {
        0, 1ull << 63, 1, 0x3ff8000000000000, 0xffe1ccf385ebc8a0, 0x7ff0000000000000, 0xfff0000000000000,
        0x7ff8000000000000, 0xfff8000000000123, 0x7ff4000000000001,
    };
    double d;
    memcpy(&d, &bits[below(sizeof bits / sizeof *bits)], sizeof d);
    return d;
}

static pynterp_node *new_node(pynterp_kind kind) {
    if (count == MOST) abort();
    pynterp_node *n = &nodes[count++];
    memset(n, 0, sizeof *n);
    n->kind = kind;
    return n;
}

static void add_text(pynterp_kind kind) {
    static const struct {
        const char *data;
        size_t size;
    } texts[] = {
        {"", 0}, {NULL, 0}, {"a", 1}, {"a\0b", 3}, {"\0", 1}, {"\xc3\xa9\xf0\x9f\x98\x80", 6}, {"\xed\xa0\x80", 3},
        {"\xed\xbf\xbf\xed\xa0\x80", 6}, {"'\\\n\x7f", 4}, {"\xef\xbf\xbf", 3},
    };
    pynterp_node *n = new_node(kind);
    unsigned i = below(sizeof texts / sizeof *texts);
    n->data = texts[i].data;
    n->size = texts[i].size;
}

static void add_scalar(void) {
    static const int64_t ints[] = {0, 1, -1, 255, 256, INT32_MAX, INT32_MIN, (1ll << 53) + 1, INT64_MAX, INT64_MIN};
    static const char *bigs[] = {"0x8000000000000000", "-0x8000000000000001", "0x10000000000000000", "-0xffffffffffffffffffffffffffffffffffffffff"};
    pynterp_node *n;
    switch (below(9)) {
    case 0: new_node(PYNTERP_NONE); return;
    case 1: new_node(PYNTERP_BOOL)->integer = below(2); return;
    case 2: new_node(PYNTERP_INT)->integer = ints[below(sizeof ints / sizeof *ints)]; return;
    case 3:
        n = new_node(PYNTERP_BIGINT);
        n->data = bigs[below(sizeof bigs / sizeof *bigs)];
        n->size = strlen(n->data);
        return;
    case 4: new_node(PYNTERP_FLOAT)->real = any_float(); return;
    case 5:
        n = new_node(PYNTERP_COMPLEX);
        n->real = any_float();
        n->imag = any_float();
        return;
    case 6: add_text(PYNTERP_BYTES); return;
    default: add_text(PYNTERP_STR); return;
    }
}

static void add_key(int depth) {
    int64_t number = ++keys;
    int plain = depth > 3 || below(3) == 0;
    if (!plain) new_node(PYNTERP_TUPLE)->size = 3;
    new_node(PYNTERP_INT)->integer = number;
    if (plain) return;
    add_scalar();
    new_node(PYNTERP_FROZENSET)->size = 1;
    add_key(depth + 1);
}

static void add_value(int depth) {
    unsigned kind = below(10), size = below(4);
    if (depth > 4 || kind > 5) {
        add_scalar();
        return;
    }
    switch (kind) {
    case 0:
    case 1:
        new_node(kind ? PYNTERP_TUPLE : PYNTERP_LIST)->size = size;
        for (unsigned i = 0; i < size; i++) add_value(depth + 1);
        return;
    case 2:
        new_node(PYNTERP_DICT)->size = size;
        for (unsigned i = 0; i < size; i++) {
            add_key(depth);
            add_value(depth + 1);
        }
        return;
    case 3:
    case 4:
        new_node(kind == 3 ? PYNTERP_SET : PYNTERP_FROZENSET)->size = 1;
        add_key(depth);
        return;
    default: add_text(PYNTERP_BYTEARRAY); return;
    }
}

static int same_node(const pynterp_node *a, const pynterp_node *b) {
    return a->kind == b->kind && a->size == b->size && a->integer == b->integer && !memcmp(&a->real, &b->real, sizeof a->real) &&
           !memcmp(&a->imag, &b->imag, sizeof a->imag) && (!b->data || b->data[a->size] == 0) &&
           (!a->data || (b->data && !memcmp(a->data, b->data, a->size)));
}

/* Checks that the value is the one that was made, and frees it. */
static void check_same(pynterp_value v, const char *way) {
    const pynterp_node *back;
    size_t size;
    OK(pynterp_value_nodes(v, &back, &size, NULL));
    int same = size == count;
    for (size_t i = 0; same && i < count; i++) same = same_node(&nodes[i], &back[i]);
    if (!same) printf("%s: another value of %zu nodes for one of %zu\n", way, size, count);
    failures += !same;
    OK(pynterp_value_free(v));
}

/* echo(x) is x. */
static void echo(void *user_data, pynterp_call call) {
    pynterp_value args, x = 0;
    (void)user_data;
    OK(pynterp_call_arguments(call, &args, NULL));
    OK(pynterp_value_item(args, 0, &x));
    OK(pynterp_call_return(call, x));
    OK(pynterp_value_free(args));
    check_same(x, "argument");
}

static void test_random_values(void) {
    guest g = make(NULL);
    pynterp_value v, f, args;
    pynterp_result r;
    OK(pynterp_env_set_function(g.env, "echo", echo, NULL, NULL, NULL));
    finish(g, "def same(x): return x");
    OK(pynterp_env_get(g.env, "same", &f, NULL));
    for (int i = 0; i < 1000; i++) {
        count = 0;
        add_value(0);
        OK(pynterp_value_from_nodes(nodes, count, &v, NULL));
        OK(pynterp_env_set(g.env, "x", v, NULL));
        OK(pynterp_value_new_container(PYNTERP_TUPLE, &v, 1, &args));
        check_same(v, "nodes");
        finish(g, "y = echo(x)");
        OK(pynterp_env_get(g.env, "y", &v, NULL));
        check_same(v, "environment");
        OK(pynterp_object_call(f, args, 0, &r, NULL));
        OK(pynterp_result_value(r, &v));
        check_same(v, "call");
        OK(pynterp_result_free(r));
        OK(pynterp_value_free(args));
    }
    OK(pynterp_value_free(f));
    drop(g);
}

/* What has no copy is an OBJECT, which comes back as what it stands for. */
static void test_values_without_a_copy(void) {
    guest g = make(NULL);
    pynterp_value v;
    const pynterp_node *back;
    size_t size;
    finish(g, "class C(int): pass\nall = (..., NotImplemented, range(3), slice(1), memoryview(b'a'), int, C(3), iter(()))");
    OK(pynterp_env_get(g.env, "all", &v, NULL));
    OK(pynterp_value_nodes(v, &back, &size, NULL));
    CHECK(size == 9);
    for (size_t i = 1; i < size; i++) CHECK(back[i].kind == PYNTERP_OBJECT && back[i].object != 0);
    OK(pynterp_env_set(g.env, "back", v, NULL));
    OK(pynterp_value_free(v));
    finish(g, "for a, b in zip(all, back, strict=True): assert a is b");
    const char *endless[] = {"x = []\nx.append(x)", "x = {}\nx[1] = [x]", "x = []\nfor i in range(2000): x = [x]"};
    for (int i = 0; i < 3; i++) {
        finish(g, endless[i]);
        IS(PYNTERP_ERR_CONVERT, pynterp_env_get(g.env, "x", &v, NULL));
        CHECK(v == 0);
    }
    drop(g);
}

static const test tests[] = {
    {"random_values", test_random_values},
    {"values_without_a_copy", test_values_without_a_copy},
};

int main(int argc, char **argv) { return run_tests(tests, sizeof tests / sizeof *tests, argc, argv); }
