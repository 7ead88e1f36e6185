/*
 * Tests of the C interface: values, runs, errors, host functions, limits, bad
 * handles, threads and fork. Each test is a function in the table at the end;
 * the program prints what failed and where, and exits with 1.
 */
#include "bindings/c/capi_testing.h"

#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct host {
    guest g, other;
    int calls;
} host;

static void add(void *user_data, pynterp_call call); /* below, with the other host functions */

/* ---- Values ---- */

static void test_scalars(void) {
    guest g = make(NULL);
    pynterp_value v;
    struct {
        pynterp_status status;
        pynterp_value value;
        const char *repr;
    } cases[24];
    int n = 0;
#define VALUE(text, call) (cases[n].status = (call), cases[n].value = v, cases[n++].repr = (text))
    VALUE("None", pynterp_value_new_none(&v));
    VALUE("True", pynterp_value_new_bool(7, &v));
    VALUE("-9223372036854775808", pynterp_value_new_int(INT64_MIN, &v));
    VALUE("123456789012345678901234567890", pynterp_value_new_bigint("123456789012345678901234567890", &v));
    VALUE("-255", pynterp_value_new_bigint("-0xff", &v));
    VALUE("-340282366920938463463374607431768211455", pynterp_value_new_bigint("-0xffffffffffffffffffffffffffffffff", &v));
    VALUE("2.5", pynterp_value_new_float(2.5, &v));
    VALUE("(1-2j)", pynterp_value_new_complex(1, -2, &v));
    VALUE("'a\\x00\xc3\xa9'", pynterp_value_new_str("a\0\xc3\xa9", 4, &v));
    VALUE("''", pynterp_value_new_str(NULL, 0, &v));
    VALUE("b'\\xff\\x00'", pynterp_value_new_bytes("\xff\0", 2, &v));
    VALUE("bytearray(b'x')", pynterp_value_new_bytearray("x", 1, &v));
    for (int i = 0; i < n; i++) {
        is_status(PYNTERP_OK, cases[i].status, __func__, __LINE__, cases[i].repr);
        OK(pynterp_env_set(g.env, "x", cases[i].value, NULL));
        has_repr(g, "x", cases[i].repr);
        OK(pynterp_value_free(cases[i].value));
        /* And back in again, by way of nodes. */
        const pynterp_node *nodes;
        size_t count;
        OK(pynterp_env_get(g.env, "x", &v, NULL));
        OK(pynterp_value_nodes(v, &nodes, &count, NULL));
        CHECK(count == 1);
        pynterp_value again;
        OK(pynterp_value_from_nodes(nodes, count, &again, NULL));
        OK(pynterp_env_set(g.env, "y", again, NULL));
        has_repr(g, "y", cases[i].repr);
        OK(pynterp_value_free(again));
        OK(pynterp_value_free(v));
    }
    drop(g);
}

static void test_accessors(void) {
    guest g = make(NULL);
    pynterp_value v, item, key;
    int b;
    int64_t i;
    double d, e;
    size_t size;
    const char *text;
    char *decimal;
    finish(g, "x = [True, 7, 1.5, 2j, 'h\\0i', {'k': (1, {2}), b'b': frozenset([3])}, 10**20]");
    OK(pynterp_env_get(g.env, "x", &v, NULL));
    OK(pynterp_value_size(v, &size));
    CHECK(size == 7);
    OK(pynterp_value_item(v, 0, &item));
    OK(pynterp_value_bool(item, &b));
    CHECK(b == 1);
    OK(pynterp_value_float(item, &d));
    CHECK(d == 1);
    OK(pynterp_value_free(item));
    OK(pynterp_value_item(v, 1, &item));
    IS(PYNTERP_ERR_KIND, pynterp_value_bool(item, &b));
    OK(pynterp_value_int(item, &i));
    CHECK(i == 7);
    IS(PYNTERP_ERR_KIND, pynterp_value_text(item, &text, &size));
    IS(PYNTERP_ERR_KIND, pynterp_value_size(item, &size));
    IS(PYNTERP_ERR_KIND, pynterp_value_item(item, 0, &key));
    OK(pynterp_value_free(item));
    OK(pynterp_value_item(v, 3, &item));
    OK(pynterp_value_complex(item, &d, &e));
    CHECK(d == 0 && e == 2);
    OK(pynterp_value_free(item));
    OK(pynterp_value_item(v, 4, &item));
    OK(pynterp_value_text(item, &text, &size));
    CHECK(size == 3 && !memcmp(text, "h\0i", 3));
    OK(pynterp_value_free(item));
    OK(pynterp_value_item(v, 6, &item));
    IS(PYNTERP_ERR_KIND, pynterp_value_int(item, &i));
    OK(pynterp_value_decimal(item, &decimal));
    CHECK(!strcmp(decimal, "100000000000000000000"));
    pynterp_text_free(decimal);
    OK(pynterp_value_free(item));
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_value_item(v, 7, &item));
    IS(PYNTERP_ERR_KIND, pynterp_value_pair(v, 0, &key, &item));

    pynterp_value dict, tuple;
    OK(pynterp_value_item(v, 5, &dict));
    OK(pynterp_value_free(v)); /* parts outlive the whole */
    OK(pynterp_value_get(dict, "k", &tuple));
    OK(pynterp_value_size(tuple, &size));
    CHECK(size == 2);
    OK(pynterp_value_free(tuple));
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_value_get(dict, "b", &tuple));
    OK(pynterp_value_pair(dict, 1, &key, &item));
    pynterp_kind kind;
    OK(pynterp_value_kind(key, &kind));
    CHECK(kind == PYNTERP_BYTES);
    OK(pynterp_value_kind(item, &kind));
    CHECK(kind == PYNTERP_FROZENSET);
    OK(pynterp_value_free(key));
    OK(pynterp_value_free(item));
    IS(PYNTERP_ERR_KIND, pynterp_value_item(dict, 0, &item));
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_value_pair(dict, 2, NULL, NULL));
    OK(pynterp_value_free(dict));
    drop(g);
}

static void test_containers(void) {
    guest g = make(NULL);
    pynterp_value items[2], out, nested;
    OK(pynterp_value_new_int(1, &items[0]));
    OK(pynterp_value_new_str("two", 3, &items[1]));
    struct {
        pynterp_kind kind;
        const char *repr;
    } cases[] = {
        {PYNTERP_LIST, "[1, 'two']"},
        {PYNTERP_TUPLE, "(1, 'two')"},
        {PYNTERP_FROZENSET, NULL},
        {PYNTERP_SET, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        OK(pynterp_value_new_container(cases[i].kind, items, 2, &out));
        OK(pynterp_env_set(g.env, "x", out, NULL));
        OK(pynterp_value_free(out));
        if (cases[i].repr) has_repr(g, "x", cases[i].repr);
        else finish(g, "assert len(x) == 2 and 'two' in x and 1 in x and type(x) in (set, frozenset)");
    }
    OK(pynterp_value_new_dict(items, items, 2, &out));
    OK(pynterp_value_new_container(PYNTERP_LIST, &out, 1, &nested));
    OK(pynterp_env_set(g.env, "x", nested, NULL));
    has_repr(g, "x", "[{1: 1, 'two': 'two'}]");
    IS(PYNTERP_ERR_ARG, pynterp_value_new_container(PYNTERP_DICT, items, 2, &nested));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_container(PYNTERP_INT, items, 2, &nested));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_container(PYNTERP_LIST, NULL, 2, &nested));
    OK(pynterp_value_free(out));
    OK(pynterp_value_free(items[0]));
    IS(PYNTERP_ERR_HANDLE, pynterp_value_new_container(PYNTERP_LIST, items, 2, &out));
    OK(pynterp_value_free(items[1]));

    /* An unhashable key is the guest's TypeError, not a crash. */
    pynterp_node bad[] = {{.kind = PYNTERP_DICT, .size = 1}, {.kind = PYNTERP_LIST}, {.kind = PYNTERP_NONE}};
    OK(pynterp_value_from_nodes(bad, 3, &out, NULL));
    IS(PYNTERP_ERR_CONVERT, pynterp_env_set(g.env, "x", out, NULL));
    OK(pynterp_value_free(out));
    drop(g);
}

static void test_bad_nodes(void) {
    pynterp_value out;
    pynterp_node list = {.kind = PYNTERP_LIST, .size = 2};
    pynterp_node huge = {.kind = PYNTERP_DICT, .size = (size_t)-1};
    pynterp_node odd = {.kind = 77};
    pynterp_node str = {.kind = PYNTERP_STR, .size = 3};
    pynterp_node object = {.kind = PYNTERP_OBJECT, .object = 12345};
    pynterp_node number = {.kind = PYNTERP_BIGINT, .data = "12x", .size = 3};
    pynterp_node two[] = {{.kind = PYNTERP_NONE}, {.kind = PYNTERP_NONE}};
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(&list, 1, &out, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(&huge, 1, &out, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(&odd, 1, &out, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(&str, 1, &out, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_value_from_nodes(&object, 1, &out, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(&number, 1, &out, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(two, 2, &out, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(two, 0, &out, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(NULL, 1, &out, NULL));
    CHECK(out == 0);
    IS(PYNTERP_ERR_ARG, pynterp_value_new_bigint("", &out));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_str(NULL, 5, &out));

    size_t deep = 100000;
    pynterp_node *nodes = calloc(deep + 1, sizeof *nodes);
    for (size_t i = 0; i < deep; i++) nodes[i] = (pynterp_node){.kind = PYNTERP_LIST, .size = 1};
    IS(PYNTERP_ERR_CONVERT, pynterp_value_from_nodes(nodes, deep + 1, &out, NULL));
    free(nodes);
}

static void test_objects(void) {
    guest g = make(NULL), other = make(NULL);
    pynterp_value a, b, list;
    int same;
    finish(g, "class C:\n    pass\nc = C()\nd = c\nloop = []\nloop.append(loop)\nitems = [c, C(), c]");
    OK(pynterp_env_get(g.env, "c", &a, NULL));
    pynterp_node n;
    OK(pynterp_value_read(a, &n));
    CHECK(n.kind == PYNTERP_OBJECT && !strcmp(n.data, "C") && n.size == 1);
    OK(pynterp_env_get(g.env, "d", &b, NULL));
    OK(pynterp_value_same(a, b, &same));
    CHECK(same);
    OK(pynterp_value_free(b));
    OK(pynterp_env_set(g.env, "e", a, NULL));
    finish(g, "assert e is c");
    IS(PYNTERP_ERR_CONVERT, pynterp_env_set(other.env, "e", a, NULL));

    OK(pynterp_env_get(g.env, "items", &list, NULL));
    const pynterp_node *nodes;
    size_t count;
    OK(pynterp_value_nodes(list, &nodes, &count, NULL));
    CHECK(count == 4);
    OK(pynterp_value_same(a, nodes[1].object, &same));
    CHECK(same);
    OK(pynterp_value_same(a, nodes[2].object, &same));
    CHECK(!same);
    pynterp_value inner = nodes[3].object;
    OK(pynterp_value_free(list));
    IS(PYNTERP_ERR_HANDLE, pynterp_value_same(a, inner, &same)); /* it was the list's */
    OK(pynterp_value_free(a));

    char *error;
    IS(PYNTERP_ERR_CONVERT, pynterp_env_get(g.env, "loop", &a, &error));
    CHECK(error && strstr(error, "itself"));
    pynterp_text_free(error);
    OK(pynterp_env_get_object(g.env, "loop", &a, NULL));
    OK(pynterp_env_set(g.env, "loop2", a, NULL));
    finish(g, "assert loop2 is loop");
    OK(pynterp_value_free(a));
    drop(g);
    drop(other);
}

/* What would be far larger as a copy than the guest may be is not copied. */
static void test_huge_copies(void) {
    pynterp_config c;
    pynterp_value v;
    char *error;
    OK(pynterp_config_init(&c));
    c.max_memory = 8 << 20;
    guest g = make(&c);
    host h = {.g = g};
    OK(pynterp_env_set_function(g.env, "add", add, &h, NULL, NULL));
    finish(g, "s = 'a' * 1000000\nx = [[s] * 100] * 100\nd = 0\nfor i in range(17): d = {0: d, 1: d}");
    IS(PYNTERP_ERR_CONVERT, pynterp_env_get(g.env, "x", &v, &error));
    CHECK(v == 0 && error && strstr(error, "too large"));
    pynterp_text_free(error);
    IS(PYNTERP_ERR_CONVERT, pynterp_env_get(g.env, "d", &v, NULL));
    OK(pynterp_env_get(g.env, "s", &v, NULL));
    OK(pynterp_value_free(v));
    raises(g, "add(x)", "ValueError", "value is too large to copy");
    drop(g);
}

/* ---- Runs ---- */

static void test_outcomes(void) {
    guest g = make(NULL);
    pynterp_outcome o;
    pynterp_result r;
    pynterp_value code;
    int64_t i;
    finish(g, "x = 20\ny = x + 22");
    CHECK(get_int(g, "y") == 42);
    raises(g, "1 / 0", "ZeroDivisionError", "division by zero");
    raises(g, "class E(Exception):\n    pass\nraise E('it')", "E", "it");
    raises(g, "x = = 1", "SyntaxError", "invalid syntax (test.py, line 1)");

    r = run(g, "def f():\n    raise ValueError('no')\nf()");
    OK(pynterp_result_read(r, &o));
    const char *start = "Traceback (most recent call last):\n  File \"test.py\", line 3";
    CHECK(!o.is_exit && !strncmp(o.traceback.data, start, strlen(start)));
    CHECK(o.traceback.size == strlen(o.traceback.data));
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_result_exit_code(r, &code));
    OK(pynterp_result_free(r));
    IS(PYNTERP_ERR_HANDLE, pynterp_result_read(r, &o));
    CHECK(o.message.data == NULL);

    struct {
        const char *source;
        int status;
    } exits[] = {{"raise SystemExit", 0}, {"raise SystemExit(3)", 3}, {"raise SystemExit(256 + 4)", 4},
                 {"raise SystemExit('text')", 1}, {"raise SystemExit(True)", 1}, {"raise SystemExit([])", 1}};
    for (size_t k = 0; k < sizeof exits / sizeof *exits; k++) {
        r = run(g, exits[k].source);
        OK(pynterp_result_read(r, &o));
        CHECK(o.kind == PYNTERP_RAISED && o.is_exit);
        if (o.exit_status != exits[k].status) {
            printf("%s: exit status %d\n", exits[k].source, o.exit_status);
            failures++;
        }
        OK(pynterp_result_free(r));
    }
    r = run(g, "raise SystemExit(77)");
    OK(pynterp_result_exit_code(r, &code));
    OK(pynterp_value_int(code, &i));
    CHECK(i == 77);
    OK(pynterp_value_free(code));
    OK(pynterp_result_free(r));

    /* A result outlives its sandbox. */
    r = run(g, "raise KeyError('k')");
    drop(g);
    OK(pynterp_result_read(r, &o));
    CHECK(!strcmp(o.type.data, "KeyError") && !strcmp(o.message.data, "'k'"));
    OK(pynterp_result_free(r));
}

static void test_programs(void) {
    pynterp_program p;
    pynterp_result r;
    char *error;
    IS(PYNTERP_ERR_SYNTAX, pynterp_program_compile("def", 3, NULL, &p, &error));
    CHECK(p == 0 && error && strstr(error, "invalid syntax"));
    pynterp_text_free(error);
    IS(PYNTERP_ERR_ARG, pynterp_program_compile(NULL, 3, NULL, &p, NULL));
    OK(pynterp_program_compile("n = n + 1", 9, "count.py", &p, &error));
    CHECK(error == NULL);
    guest a = make(NULL), b = make(NULL);
    finish(a, "n = 1");
    finish(b, "n = 10");
    for (int i = 0; i < 3; i++) {
        OK(pynterp_run_program(a.env, p, &r, NULL));
        OK(pynterp_result_free(r));
        OK(pynterp_run_program(b.env, p, &r, NULL));
        OK(pynterp_result_free(r));
    }
    CHECK(get_int(a, "n") == 4 && get_int(b, "n") == 13);
    OK(pynterp_program_free(p));
    IS(PYNTERP_ERR_HANDLE, pynterp_run_program(a.env, p, &r, NULL));
    CHECK(r == 0);
    drop(a);
    drop(b);
}

static void test_envs(void) {
    guest g = make(NULL);
    pynterp_env empty;
    pynterp_value v, item;
    pynterp_result r;
    pynterp_outcome o;
    char *text, *error;
    size_t size;
    const char *data;
    OK(pynterp_env_new_empty(g.sandbox, &empty, NULL));
    guest e = {g.sandbox, empty};
    raises(e, "len", "NameError", "name 'len' is not defined");
    OK(pynterp_env_names(empty, &v, NULL));
    OK(pynterp_value_size(v, &size));
    CHECK(size == 0);
    OK(pynterp_value_free(v));
    finish(e, "b = 1\na = 2");
    OK(pynterp_env_set_builtins(empty, NULL));
    finish(e, "c = len('abc')");
    OK(pynterp_env_delete(empty, "__builtins__", NULL));
    OK(pynterp_env_delete(empty, "b", NULL));
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_env_delete(empty, "b", NULL));
    OK(pynterp_env_names(empty, &v, NULL));
    OK(pynterp_value_size(v, &size));
    CHECK(size == 2);
    OK(pynterp_value_item(v, 1, &item));
    OK(pynterp_value_text(item, &data, NULL));
    CHECK(!strcmp(data, "c"));
    OK(pynterp_value_free(item));
    OK(pynterp_value_free(v));

    IS(PYNTERP_ERR_NOT_FOUND, pynterp_env_get(g.env, "nothing", &v, &error));
    CHECK(v == 0 && error && strstr(error, "nothing"));
    pynterp_text_free(error);
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_env_repr(g.env, "nothing", &text, NULL, NULL));
    finish(g, "class R:\n    def __repr__(self):\n        raise ValueError('sour')\nr = R()");
    IS(PYNTERP_ERR_EXCEPTION, pynterp_env_repr(g.env, "r", &text, NULL, &error));
    CHECK(text == NULL && error != NULL);
    pynterp_text_free(error);
    IS(PYNTERP_ERR_ARG, pynterp_env_get(g.env, NULL, &v, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_env_get(g.env, "r", NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_run_source(g.env, NULL, 4, NULL, &r, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_run_source(g.env, "x", 1, NULL, NULL, NULL));
    OK(pynterp_run_source(g.env, NULL, 0, NULL, &r, NULL)); /* an empty program */
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_FINISHED);
    OK(pynterp_result_free(r));
    OK(pynterp_env_free(empty));
    drop(g);
}

static void test_bad_handles(void) {
    guest g = make(NULL);
    pynterp_value v = 0;
    pynterp_env e;
    pynterp_result r;
    char *error;
    uint64_t bad[] = {0, 1, 42, UINT64_MAX, g.sandbox + 1, g.env ^ (1ull << 40)};
    OK(pynterp_value_new_int(1, &v));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        pynterp_node n;
        IS(PYNTERP_ERR_HANDLE, pynterp_run_source(bad[i], "1", 1, NULL, &r, &error));
        CHECK(error != NULL);
        pynterp_text_free(error);
        IS(PYNTERP_ERR_HANDLE, pynterp_env_new(bad[i], &e, NULL));
        IS(PYNTERP_ERR_HANDLE, pynterp_env_set(bad[i], "x", v, NULL));
        IS(PYNTERP_ERR_HANDLE, pynterp_env_set(g.env, "x", bad[i], NULL));
        IS(PYNTERP_ERR_HANDLE, pynterp_value_read(bad[i], &n));
        IS(PYNTERP_ERR_HANDLE, pynterp_call_return(bad[i], v));
        IS(PYNTERP_ERR_HANDLE, pynterp_sandbox_interrupt(bad[i]));
        IS(PYNTERP_ERR_HANDLE, pynterp_sandbox_usage(bad[i], NULL, NULL));
        if (bad[i]) {
            IS(PYNTERP_ERR_HANDLE, pynterp_sandbox_free(bad[i]));
            IS(PYNTERP_ERR_HANDLE, pynterp_env_free(bad[i]));
            IS(PYNTERP_ERR_HANDLE, pynterp_value_free(bad[i]));
            IS(PYNTERP_ERR_HANDLE, pynterp_result_free(bad[i]));
            IS(PYNTERP_ERR_HANDLE, pynterp_program_free(bad[i]));
        }
    }
    IS(PYNTERP_ERR_HANDLE, pynterp_env_set(g.sandbox, "x", v, NULL)); /* of another kind */
    IS(PYNTERP_ERR_HANDLE, pynterp_value_free(g.env));
    OK(pynterp_value_free(0));
    OK(pynterp_value_free(v));
    IS(PYNTERP_ERR_HANDLE, pynterp_value_free(v));
    IS(PYNTERP_ERR_HANDLE, pynterp_env_set(g.env, "x", v, NULL));
    OK(pynterp_sandbox_free(g.sandbox));
    IS(PYNTERP_ERR_HANDLE, pynterp_run_source(g.env, "1", 1, NULL, &r, NULL)); /* its sandbox is gone */
    OK(pynterp_env_free(g.env));
    IS(PYNTERP_ERR_ARG, pynterp_sandbox_new(NULL, NULL, NULL));
    pynterp_text_free(NULL);
}

/* ---- Configuration ---- */

typedef struct sink {
    char text[256];
    size_t used;
    int calls, refuse;
} sink;

static int collect(void *user_data, const char *data, size_t size) {
    sink *s = user_data;
    s->calls++;
    if (s->refuse || s->used + size >= sizeof s->text) return 1;
    memcpy(s->text + s->used, data, size);
    s->used += size;
    return 0;
}

static void test_output(void) {
    sink out = {.used = 0}, err = {.used = 0};
    pynterp_config c;
    OK(pynterp_config_init(&c));
    c.write_stdout = collect;
    c.stdout_data = &out;
    guest g = make(&c);
    finish(g, "print('a', 1, sep='-')\nprint('no newline', end='')");
    CHECK(out.used == 14 && !memcmp(out.text, "a-1\nno newline", 14));
    CHECK(out.calls == 2);
    CHECK(err.used == 0);
    out.refuse = 1;
    pynterp_outcome o;
    pynterp_result r = run(g, "print('x')\nprint('y')");
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_LIMIT && !strcmp(o.limit.data, "output"));
    OK(pynterp_result_free(r));
    drop(g);
}

static void test_config(void) {
    pynterp_config c;
    pynterp_sandbox s;
    char *error;
    memset(&c, 0xff, sizeof c);
    IS(PYNTERP_ERR_ARG, pynterp_sandbox_new(&c, &s, &error)); /* not initialised */
    CHECK(s == 0 && error != NULL);
    pynterp_text_free(error);
    OK(pynterp_config_init(&c));
    c.policy = "lenient";
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_sandbox_new(&c, &s, &error));
    CHECK(error != NULL);
    pynterp_text_free(error);
    c.policy = "compat";
    c.max_steps = -1;
    IS(PYNTERP_ERR_ARG, pynterp_sandbox_new(&c, &s, NULL));

    const char *roots[] = {"math"};
    OK(pynterp_config_init(&c));
    c.allowed_imports = roots;
    c.allowed_import_count = 1;
    guest g = make(&c);
    finish(g, "import math\nx = math.floor(2.5)");
    drop(g);
    c.allowed_import_count = 0;
    g = make(&c);
    raises(g, "import math", "ImportError", "import of 'math' is not allowed in this environment");
    drop(g);
    g = make(NULL);
    finish(g, "import math");
    drop(g);

    const char *folders[] = {"/nowhere/at/all"};
    c.module_paths = folders;
    c.module_path_count = 1;
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_sandbox_new(&c, &s, NULL));
}

static void write_file(const char *folder, const char *name, const char *text) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    if (!f) {
        perror(path);
        exit(1);
    }
    fputs(text, f);
    fclose(f);
}

static void test_module_paths(void) {
    char folder[256];
    snprintf(folder, sizeof folder, "%s/pynterpXXXXXX", getenv("TEST_TMPDIR") ? getenv("TEST_TMPDIR") : "/tmp");
    CHECK(mkdtemp(folder) != NULL);
    write_file(folder, "one.py", "VALUE = 1\n");
    write_file(folder, "two.py", "from . import one\nVALUE = one.VALUE + 1\n");
    pynterp_config c;
    OK(pynterp_config_init(&c));
    c.allow_relative_imports = 1;
    guest g = make(&c);
    finish(g, "try:\n    import one\nexcept ImportError:\n    one = None\nassert one is None");
    OK(pynterp_sandbox_add_path(g.sandbox, folder, NULL, NULL));
    finish(g, "import one\nassert one.VALUE == 1");
    OK(pynterp_sandbox_add_path(g.sandbox, folder, "pkg", NULL));
    finish(g, "import pkg.two\nassert pkg.two.VALUE == 2");
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_sandbox_add_path(g.sandbox, "/nowhere/at/all", NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_sandbox_add_path(g.sandbox, NULL, NULL, NULL));
    drop(g);
}

static void limited(const pynterp_config *c, const char *source, const char *limit) {
    guest g = make(c);
    pynterp_outcome o;
    for (int again = 0; again < 2; again++) { /* the sandbox stays ended */
        pynterp_result r = run(g, again ? "1" : source);
        OK(pynterp_result_read(r, &o));
        if (o.kind != PYNTERP_LIMIT || strcmp(o.limit.data, limit) || o.message.size == 0) {
            printf("%s: kind %d, limit %s, %s: %s\n", limit, o.kind, o.limit.data, o.type.data, o.message.data);
            failures++;
        }
        OK(pynterp_result_free(r));
    }
    pynterp_value v;
    OK(pynterp_value_new_none(&v));
    IS(PYNTERP_ERR_LIMIT, pynterp_env_set(g.env, "x", v, NULL));
    OK(pynterp_value_free(v));
    drop(g);
}

static void test_limits(void) {
    pynterp_config c;
    OK(pynterp_config_init(&c));
    c.max_steps = 100000;
    limited(&c, "while True: pass", "steps");
    OK(pynterp_config_init(&c));
    c.max_memory = 4 << 20;
    limited(&c, "x = []\nwhile True: x.append('a' * 1000)", "memory");
    OK(pynterp_config_init(&c));
    c.max_output = 100;
    limited(&c, "while True: print('aaaa')", "output");
    OK(pynterp_config_init(&c));
    c.timeout_ms = 50;
    limited(&c, "while True: pass", "time");
    /* A time that is up before the run begins: the source is copied first. */
    const size_t size = 64 << 20;
    char *source = malloc(size + 1);
    memset(source, '#', size);
    memcpy(source, "while True: pass", 16);
    source[size] = 0;
    c.timeout_ms = 1;
    limited(&c, source, "time");
    free(source);
    OK(pynterp_config_init(&c));
    c.max_depth = 50;
    guest g = make(&c);
    raises(g, "def f(): f()\nf()", "RecursionError", "maximum recursion depth exceeded");
    int64_t steps = 0, memory = 0;
    OK(pynterp_sandbox_usage(g.sandbox, &steps, &memory));
    CHECK(steps > 0 && memory > 0);
    drop(g);
}

/* ---- Host functions ---- */

/* add(a, b, *, scale=1): their sum, or an exception. */
static void add(void *user_data, pynterp_call call) {
    host *h = user_data;
    pynterp_value args, kwargs, item, sum;
    size_t size;
    int64_t a = 0, b = 0, scale = 1;
    h->calls++;
    OK(pynterp_call_arguments(call, &args, &kwargs));
    OK(pynterp_value_size(args, &size));
    if (size != 2) {
        OK(pynterp_call_raise(call, "TypeError", "add wants two numbers"));
    } else {
        OK(pynterp_value_item(args, 0, &item));
        OK(pynterp_value_int(item, &a));
        OK(pynterp_value_free(item));
        OK(pynterp_value_item(args, 1, &item));
        OK(pynterp_value_int(item, &b));
        OK(pynterp_value_free(item));
        if (pynterp_value_get(kwargs, "scale", &item) == PYNTERP_OK) {
            OK(pynterp_value_int(item, &scale));
            OK(pynterp_value_free(item));
        }
        OK(pynterp_value_new_int((a + b) * scale, &sum));
        OK(pynterp_call_return(call, sum));
        OK(pynterp_value_free(sum));
    }
    OK(pynterp_value_free(args));
    OK(pynterp_value_free(kwargs));
}

static void nothing(void *user_data, pynterp_call call) {
    (void)call;
    ++*(int *)user_data;
}

static void odd_error(void *user_data, pynterp_call call) {
    (void)user_data;
    OK(pynterp_call_raise(call, "NoSuchError", NULL));
}

/* Uses the sandbox that it was called from, which is busy, and another. */
static void reenter(void *user_data, pynterp_call call) {
    host *h = user_data;
    pynterp_result r;
    pynterp_env e;
    char *error;
    (void)call;
    IS(PYNTERP_ERR_BUSY, pynterp_run_source(h->g.env, "1", 1, NULL, &r, &error));
    CHECK(r == 0 && error != NULL);
    pynterp_text_free(error);
    IS(PYNTERP_ERR_BUSY, pynterp_env_new(h->g.sandbox, &e, NULL));
    IS(PYNTERP_ERR_BUSY, pynterp_sandbox_usage(h->g.sandbox, NULL, NULL));
    finish(h->other, "n = n + 1");
}

static void interrupt(void *user_data, pynterp_call call) {
    (void)call;
    OK(pynterp_sandbox_interrupt(((host *)user_data)->g.sandbox));
}

static pynterp_call kept_call;

static void keep_call(void *user_data, pynterp_call call) {
    (void)user_data;
    kept_call = call;
}

static void test_functions(void) {
    host h = {.g = make(NULL), .other = make(NULL)};
    int count = 0;
    OK(pynterp_env_set_function(h.g.env, "add", add, &h, "Adds two numbers.", NULL));
    finish(h.g, "x = add(1, 2)\ny = add(1, 2, scale=10)\nname = add.__name__\ndoc = add.__doc__");
    CHECK(get_int(h.g, "x") == 3 && get_int(h.g, "y") == 30 && h.calls == 2);
    has_repr(h.g, "name", "'add'");
    has_repr(h.g, "doc", "'Adds two numbers.'");
    raises(h.g, "add(1)", "TypeError", "add wants two numbers");
    finish(h.g, "try:\n    add()\nexcept TypeError as e:\n    caught = str(e)\nassert caught == 'add wants two numbers'");

    OK(pynterp_env_set_function(h.g.env, "nothing", nothing, &count, NULL, NULL));
    finish(h.g, "assert nothing(1, a=[2]) is None");
    CHECK(count == 1);
    OK(pynterp_env_set_function(h.g.env, "odd", odd_error, (void *)1, NULL, NULL)); /* user_data need be no pointer */
    raises(h.g, "odd()", "RuntimeError", "");

    /* A function is one object to the guest, and comes back as what it was. */
    pynterp_value f, back, list;
    int same;
    OK(pynterp_value_new_function("f", NULL, nothing, &count, &f));
    OK(pynterp_value_new_container(PYNTERP_LIST, &f, 1, &list));
    OK(pynterp_env_set(h.g.env, "f", f, NULL));
    OK(pynterp_env_set(h.g.env, "fs", list, NULL));
    finish(h.g, "assert fs[0] is f\nfs[0]()\ng = f");
    CHECK(count == 2);
    OK(pynterp_env_get(h.g.env, "g", &back, NULL));
    OK(pynterp_value_same(f, back, &same));
    CHECK(same);
    OK(pynterp_value_free(f));
    OK(pynterp_value_free(back));
    OK(pynterp_value_free(list));
    finish(h.g, "f()"); /* the guest still has it */

    finish(h.other, "n = 0");
    OK(pynterp_env_set_function(h.g.env, "reenter", reenter, &h, NULL, NULL));
    finish(h.g, "reenter()\nreenter()");
    CHECK(get_int(h.other, "n") == 2);

    OK(pynterp_env_set_function(h.g.env, "keep", keep_call, NULL, NULL, NULL));
    finish(h.g, "keep()");
    IS(PYNTERP_ERR_HANDLE, pynterp_call_raise(kept_call, "ValueError", "too late"));

    OK(pynterp_env_set_function(h.g.env, "interrupt", interrupt, &h, NULL, NULL));
    pynterp_result r = run(h.g, "try:\n    interrupt()\n    while True: pass\nfinally:\n    while True: pass");
    pynterp_outcome o;
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_LIMIT && !strcmp(o.limit.data, "canceled"));
    OK(pynterp_result_free(r));
    drop(h.g);
    drop(h.other);
}

/* ---- Threads and processes ---- */

static void *count_up(void *arg) {
    guest *g = arg;
    for (int i = 0; i < 20; i++) finish(*g, "for i in range(1000): n = n + 1");
    return NULL;
}

static void test_two_threads(void) {
    pthread_t a, b;
    guest one = make(NULL), two = make(NULL);
    finish(one, "n = 0");
    finish(two, "n = 0");
    pthread_create(&a, NULL, count_up, &one); /* two sandboxes at once */
    pthread_create(&b, NULL, count_up, &two);
    count_up(&one); /* and two threads in one of them */
    pthread_join(a, NULL);
    pthread_join(b, NULL);
    CHECK(get_int(one, "n") == 40000 && get_int(two, "n") == 20000);
    drop(one);
    drop(two);
}

static sem_t started;

static void say_started(void *user_data, pynterp_call call) {
    (void)user_data;
    (void)call;
    sem_post(&started);
}

static void *interrupt_when_started(void *arg) {
    sem_wait(&started);
    OK(pynterp_sandbox_interrupt(*(pynterp_sandbox *)arg));
    return NULL;
}

static void test_interrupt(void) {
    pthread_t t;
    guest g = make(NULL);
    pynterp_outcome o;
    OK(pynterp_sandbox_interrupt(g.sandbox)); /* nothing to interrupt */
    finish(g, "1");
    sem_init(&started, 0, 0);
    OK(pynterp_env_set_function(g.env, "started", say_started, NULL, NULL, NULL));
    pthread_create(&t, NULL, interrupt_when_started, &g.sandbox);
    pynterp_result r = run(g, "started()\nwhile True: pass");
    pthread_join(t, NULL);
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_LIMIT && !strcmp(o.limit.data, "canceled"));
    OK(pynterp_result_free(r));
    drop(g);
}

/* The child's exit status is the number of its failures. */
static int child(guest g) {
    pynterp_result r;
    pynterp_value v;
    char *error = NULL;
    failures = 0;
    IS(PYNTERP_ERR_FORKED, pynterp_run_source(g.env, "1", 1, NULL, &r, &error));
    CHECK(error && strstr(error, "fork"));
    pynterp_text_free(error);
    IS(PYNTERP_ERR_FORKED, pynterp_value_new_int(1, &v));
    IS(PYNTERP_ERR_FORKED, pynterp_sandbox_free(g.sandbox));
    CHECK(pynterp_version()[0] != 0);
    return failures;
}

static void test_fork(void) {
    guest g = make(NULL);
    int status = 0;
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        int failed = child(g);
        fflush(stdout);
        _exit(failed);
    }
    CHECK(pid > 0 && waitpid(pid, &status, 0) == pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    finish(g, "x = 1"); /* the parent is as before */
    drop(g);
}

static const test tests[] = {
    {"scalars", test_scalars},         {"accessors", test_accessors},     {"containers", test_containers},
    {"bad_nodes", test_bad_nodes},     {"objects", test_objects},         {"outcomes", test_outcomes},
    {"programs", test_programs},       {"envs", test_envs},               {"bad_handles", test_bad_handles},
    {"output", test_output},           {"config", test_config},           {"module_paths", test_module_paths},
    {"limits", test_limits},           {"functions", test_functions},     {"two_threads", test_two_threads},
    {"interrupt", test_interrupt},     {"fork", test_fork},             {"huge_copies", test_huge_copies},
};

/* Runs the tests named on the command line, all of them without a name. */
int main(int argc, char **argv) { return run_tests(tests, sizeof tests / sizeof *tests, argc, argv); }
