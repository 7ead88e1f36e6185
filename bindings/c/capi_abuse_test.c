/*
 * Tests of what a clumsy program does with the C interface: NULLs, sizes at their
 * ends, handles that other threads free, interruptions that come too late, forks
 * and unloading in odd places. And of what holds whoever calls: texts of exceptions
 * arrive whole, limits have defaults and belong to the sandbox.
 */
#define _GNU_SOURCE
#include "bindings/c/capi_testing.h"

#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- Texts of exceptions ---- */

typedef struct text {
    const char *type, *data;
    size_t size;
} text;

static void raise_text(void *user_data, pynterp_call call) {
    text *t = user_data;
    OK(pynterp_call_raise_text(call, t->type, t->data, t->size));
}

static void test_raise_text(void) {
    guest g = make(NULL);
    struct {
        text text;
        const char *repr;
    } cases[] = {
        {{"KeyError", "k", 1}, "KeyError('k')"},
        {{"KeyError", "'k'", 3}, "KeyError(\"'k'\")"},
        {{"ValueError", "a\0b", 3}, "ValueError('a\\x00b')"},
        {{"ValueError", "\0", 1}, "ValueError('\\x00')"},
        {{"ValueError", NULL, 0}, "ValueError()"},
        {{NULL, "\xed\xa0\x80 \xff\xc3\xa9", 7}, "RuntimeError('\\ud800 \\ufffd\\xe9')"},
        {{"\xff\xfe", "x", 1}, "RuntimeError('x')"},
        {{"NoSuchError", "x", 1}, "RuntimeError('x')"},
    };
    text now;
    OK(pynterp_env_set_function(g.env, "fail", raise_text, &now, "\xff", NULL));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        now = cases[i].text;
        finish(g, "try: fail()\nexcept Exception as e: r = ascii(e)\nclass R:\n    def __repr__(self): return r\nx = R()");
        has_repr(g, "x", cases[i].repr);
    }
    finish(g, "d = [c for c in fail.__doc__]");
    has_repr(g, "d", "['\xef\xbf\xbd']");
    drop(g);
}

static void raise_badly(void *user_data, pynterp_call call) {
    (void)user_data;
    IS(PYNTERP_ERR_ARG, pynterp_call_raise_text(call, "ValueError", NULL, 3));
    IS(PYNTERP_ERR_ARG, pynterp_call_raise_text(call, "ValueError", "x", SIZE_MAX));
    IS(PYNTERP_ERR_HANDLE, pynterp_call_raise_text(call + 1, "ValueError", "x", 1));
}

static void test_argument(void) {
    guest g = make(NULL);
    pynterp_result r;
    pynterp_outcome o;
    pynterp_text t;
    struct {
        const char *source, *message, *argument;
        size_t size;
    } cases[] = {
        {"raise KeyError('k')", "'k'", "k", 1},
        {"raise KeyError('')", "''", "", 0},
        {"raise KeyError(\"a\\0'\")", "\"a\\x00'\"", "a\0'", 3},
        {"raise KeyError(1)", "1", "1", 1},
        {"raise KeyError('a', 'b')", "('a', 'b')", "('a', 'b')", 10},
        {"class K(KeyError): pass\nraise K('k')", "'k'", "'k'", 3},
        {"raise ValueError('a\\0b')", "a\0b", "a\0b", 3},
        {"raise ValueError", "", "", 0},
    };
    OK(pynterp_env_set_function(g.env, "fail", raise_badly, NULL, NULL, NULL));
    finish(g, "assert fail() is None");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        r = run(g, cases[i].source);
        OK(pynterp_result_read(r, &o));
        CHECK(!memcmp(o.message.data, cases[i].message, o.message.size));
        OK(pynterp_result_argument(r, &t));
        OK(pynterp_result_argument(r, &t)); /* the same again */
        CHECK(t.size == cases[i].size && !memcmp(t.data, cases[i].argument, t.size + 1));
        OK(pynterp_result_free(r));
        IS(PYNTERP_ERR_HANDLE, pynterp_result_argument(r, &t));
        CHECK(t.data == NULL && t.size == 0);
    }
    r = run(g, "1");
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_result_argument(r, &t));
    IS(PYNTERP_ERR_ARG, pynterp_result_argument(r, NULL));
    OK(pynterp_result_free(r));
    drop(g);
}

/* ---- Limits ---- */

static pynterp_result_kind ends(guest g, const char *source, const char *limit) {
    pynterp_outcome o;
    pynterp_result r = run(g, source);
    OK(pynterp_result_read(r, &o));
    if (limit && (o.kind != PYNTERP_LIMIT || strcmp(o.limit.data, limit))) {
        printf("%.60s: kind %d, limit %s, %s\n", source, o.kind, o.limit.data, o.traceback.data);
        failures++;
    }
    pynterp_result_kind kind = o.kind;
    OK(pynterp_result_free(r));
    return kind;
}

/* The documented defaults, for no configuration and for one of zeros. */
static void test_default_limits(void) {
    pynterp_config zero;
    OK(pynterp_config_init(&zero));
    const pynterp_config *configs[] = {NULL, &zero};
    for (int i = 0; i < 2; i++) {
        guest g = make(configs[i]);
        finish(g, "def deep(n): return 1 + deep(n - 1) if n else 1\nassert deep(990) == 991");
        raises(g, "deep(1000)", "RecursionError", "maximum recursion depth exceeded");
        finish(g, "for i in range(3_000_000): pass"); /* no step limit that one would notice */
        finish(g, "s = 'a' * (1 << 20)\nfor i in range(64): print(s, end='')");
        ends(g, "print('a', end='')", "output"); /* 64 MiB */
        drop(g);
        g = make(configs[i]);
        finish(g, "s = 'a' * (100 << 20)");
        ends(g, "t = 'a' * (1 << 30)", "memory"); /* 1 GiB, with what there is */
        drop(g);
    }
}

/* Steps, memory and output belong to the sandbox: many short runs are as one. */
static void test_limits_are_the_sandboxes(void) {
    struct {
        int64_t steps, memory, output;
        const char *source, *limit;
        int least, most; /* runs that end normally */
    } cases[] = {
        {100000, 0, 0, "for i in range(1000): pass", "steps", 20, 100},
        {0, 4 << 20, 0, "try: keep\nexcept NameError: keep = []\nkeep.append(bytes(100_000))", "memory", 20, 42},
        {0, 0, 1000, "print('123456789')", "output", 100, 100},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        pynterp_config c;
        OK(pynterp_config_init(&c));
        c.max_steps = cases[i].steps;
        c.max_memory = cases[i].memory;
        c.max_output = cases[i].output;
        guest g = make(&c), other = make(&c);
        int runs = 0;
        while (runs <= cases[i].most && ends(g, cases[i].source, NULL) == PYNTERP_FINISHED) runs++;
        CHECK(runs >= cases[i].least && runs <= cases[i].most);
        ends(g, "1", cases[i].limit);
        pynterp_env env;
        OK(pynterp_env_free(g.env));
        if (pynterp_env_new(g.sandbox, &env, NULL) == PYNTERP_OK) { /* another environment does not help */
            g.env = env;
            ends(g, "1", cases[i].limit);
        }
        finish(other, "x = 1"); /* each sandbox has its own */
        drop(g);
        drop(other);
    }
}

static void test_sizes_at_their_ends(void) {
    pynterp_config c;
    pynterp_sandbox s;
    pynterp_value v;
    const int64_t most = INT64_MAX;
    OK(pynterp_config_init(&c));
    c.max_steps = c.max_memory = c.max_output = c.timeout_ms = c.busy_timeout_ms = most;
    c.max_depth = INT32_MAX;
    guest g = make(&c);
    finish(g, "x = 0\nfor i in range(100_000): x += i\ndef f(n): return n and f(n - 1)\nf(5000)\ny = 'a' * 1000000");
    finish(g, "l = []\nfor i in range(100_000): l = [l]\ntry: repr(l)\nexcept RecursionError: pass");
    drop(g);
    int64_t *limits[] = {&c.max_steps, &c.max_memory, &c.max_output, &c.timeout_ms, &c.busy_timeout_ms};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        OK(pynterp_config_init(&c));
        *limits[i] = INT64_MIN;
        IS(PYNTERP_ERR_ARG, pynterp_sandbox_new(&c, &s, NULL));
        CHECK(s == 0);
    }
    /* 2^58 ms are 2^64 ns and some: no timeout that has gone by. */
    OK(pynterp_config_init(&c));
    c.timeout_ms = (INT64_C(1) << 58) + 1;
    g = make(&c);
    finish(g, "for i in range(100_000): pass");
    drop(g);
    IS(PYNTERP_ERR_ARG, pynterp_value_new_str("x", SIZE_MAX, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_bytes("x", SIZE_MAX, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_container(PYNTERP_LIST, &v, SIZE_MAX, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_dict(&v, &v, SIZE_MAX, &v));
    pynterp_node nodes[2] = {{.kind = PYNTERP_DICT, .size = SIZE_MAX / 2 + 2}, {.kind = PYNTERP_NONE}};
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(nodes, 2, &v, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(nodes, SIZE_MAX, &v, NULL));
    nodes[0] = (pynterp_node){.kind = -1};
    IS(PYNTERP_ERR_ARG, pynterp_value_from_nodes(nodes, 1, &v, NULL));
    OK(pynterp_value_new_none(&v));
    pynterp_value item;
    IS(PYNTERP_ERR_KIND, pynterp_value_item(v, SIZE_MAX, &item));
    OK(pynterp_value_free(v));
    OK(pynterp_value_new_container(PYNTERP_LIST, NULL, 0, &v));
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_value_item(v, SIZE_MAX, &item));
    OK(pynterp_value_free(v));
}

/* Containers and classes that are made one of the other, again and again. */
static void test_depths(void) {
    pynterp_value v, next, item;
    pynterp_status status = PYNTERP_OK;
    const pynterp_node *nodes;
    size_t count = 0;
    int levels = 0;
    OK(pynterp_value_new_none(&v));
    for (; levels < 2000 && (status = pynterp_value_new_container(PYNTERP_LIST, &v, 1, &next)) == PYNTERP_OK; levels++) {
        OK(pynterp_value_free(v));
        v = next;
    }
    CHECK(status == PYNTERP_ERR_CONVERT && levels == 1000);
    IS(PYNTERP_ERR_CONVERT, pynterp_value_new_dict(&v, &v, 1, &next));
    OK(pynterp_value_nodes(v, &nodes, &count, NULL));
    CHECK(count == 1001);
    OK(pynterp_value_from_nodes(nodes, count, &next, NULL));
    IS(PYNTERP_ERR_CONVERT, pynterp_value_new_container(PYNTERP_TUPLE, &next, 1, &item));
    OK(pynterp_value_item(next, 0, &item)); /* is a level less */
    OK(pynterp_value_free(next));
    OK(pynterp_value_new_container(PYNTERP_TUPLE, &item, 1, &next));
    OK(pynterp_value_free(item));
    OK(pynterp_value_free(next));
    OK(pynterp_value_free(v));

    pynterp_class_def def = {.name = "A"};
    OK(pynterp_value_new_class(&def, &v, NULL));
    def.bases = &v;
    def.base_count = 1;
    for (levels = 0; levels < 2000 && (status = pynterp_value_new_class(&def, &next, NULL)) == PYNTERP_OK; levels++) {
        OK(pynterp_value_free(v));
        v = next;
    }
    CHECK(status == PYNTERP_ERR_ARG && levels == 1000);
    OK(pynterp_value_free(v));
}

/* ---- NULLs and handles ---- */

static void test_nulls(void) {
    guest g = make(NULL);
    pynterp_value v, none;
    pynterp_result r;
    OK(pynterp_value_new_none(&none));
    IS(PYNTERP_ERR_ARG, pynterp_config_init_sized(NULL, 100));
    IS(PYNTERP_ERR_ARG, pynterp_env_new(g.sandbox, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_env_set(g.env, NULL, none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_env_set_function(g.env, "f", NULL, NULL, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_env_delete(g.env, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_env_names(g.env, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_env_repr(g.env, "x", NULL, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_env_get_object(g.env, "x", NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_sandbox_builtin(g.sandbox, "len", NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_none(NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_bigint(NULL, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_int(1, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_dict(NULL, NULL, 1, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_container(PYNTERP_LIST, NULL, 0, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_function(NULL, NULL, raise_badly, NULL, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_function("f", NULL, NULL, NULL, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_function("f", NULL, raise_badly, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_instance(none, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_nodes(none, NULL, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_read(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_kind(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_bool(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_int(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_float(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_complex(none, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_text(none, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_decimal(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_size(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_item(none, 0, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_get(none, NULL, &v));
    IS(PYNTERP_ERR_ARG, pynterp_value_get(none, "x", NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_same(none, none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_instance(none, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_program_compile("1", 1, NULL, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_run_source(g.env, NULL, SIZE_MAX, NULL, &r, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_call_self(0, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_call_arguments(0, NULL, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_result_read(0, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_result_value(0, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_result_exit_code(0, NULL));
    OK(pynterp_sandbox_usage(g.sandbox, NULL, NULL));
    OK(pynterp_value_free(none));
    drop(g);
}

/* Names and file names are C's to choose; what is no UTF-8 breaks nothing. */
static void test_odd_texts(void) {
    guest g = make(NULL);
    pynterp_value v;
    pynterp_result r;
    pynterp_outcome o;
    OK(pynterp_value_new_int(1, &v));
    IS(PYNTERP_ERR_CONVERT, pynterp_env_set(g.env, "a\xff", v, NULL));
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_env_get(g.env, "a\xff", &v, NULL));
    OK(pynterp_value_new_str("\xff", 1, &v));
    IS(PYNTERP_ERR_CONVERT, pynterp_env_set(g.env, "a", v, NULL));
    OK(pynterp_value_free(v));
    OK(pynterp_run_source(g.env, "1 / 0", 5, "a\xff.py", &r, NULL));
    OK(pynterp_result_read(r, &o));
    CHECK(strstr(o.traceback.data, "\"a\xef\xbf\xbd.py\"") != NULL);
    OK(pynterp_result_free(r));
    OK(pynterp_run_source(g.env, "x = '\xff'", 7, NULL, &r, NULL));
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_RAISED && !strcmp(o.type.data, "SyntaxError"));
    OK(pynterp_result_free(r));
    drop(g);
}

static void keep_object(void *user_data, pynterp_call call) {
    pynterp_value args = 0;
    OK(pynterp_call_arguments(call, &args, NULL));
    OK(pynterp_value_item(args, 0, user_data));
    OK(pynterp_value_free(args));
}

/* A handle of anything: also of what has no object behind it. */
static void test_handles_of_plain_values(void) {
    static const char *sources[] = {"x = 7", "x = None", "x = 1.5", "x = True", "x = 'a'", "x = ''", "x = ()", "x = 10**30", "x = len", "x = [x] * 3"};
    guest g = make(NULL);
    finish(g, "x = 0");
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        pynterp_value a, b;
        pynterp_node n;
        int same = 0;
        finish(g, sources[i]);
        OK(pynterp_env_get_object(g.env, "x", &a, NULL));
        OK(pynterp_env_get_object(g.env, "x", &b, NULL));
        OK(pynterp_value_read(a, &n));
        CHECK(n.kind == PYNTERP_OBJECT && n.size > 0);
        OK(pynterp_value_same(a, b, &same));
        CHECK(same);
        OK(pynterp_env_set(g.env, "y", a, NULL));
        finish(g, "assert y is x or y == x");
        OK(pynterp_value_free(a));
        OK(pynterp_value_free(b));
    }
    drop(g);
}

/* What outlives its sandbox is an error to use, and can be freed. */
static void test_after_the_sandbox(void) {
    guest g = make(NULL);
    pynterp_value f, v = 0, names;
    pynterp_result r;
    pynterp_node n;
    char *text;
    OK(pynterp_env_set_function(g.env, "keep", keep_object, &f, NULL, NULL));
    finish(g, "keep(lambda: 1)");
    OK(pynterp_sandbox_free(g.sandbox));
    IS(PYNTERP_ERR_HANDLE, pynterp_sandbox_free(g.sandbox));
    IS(PYNTERP_ERR_HANDLE, pynterp_sandbox_interrupt(g.sandbox));
    IS(PYNTERP_ERR_HANDLE, pynterp_object_call(f, 0, 0, &r, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_env_set(g.env, "x", f, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_env_get(g.env, "x", &v, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_env_names(g.env, &names, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_env_repr(g.env, "x", &text, NULL, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_env_set_builtins(g.env, NULL));
    OK(pynterp_value_read(f, &n));
    CHECK(n.kind == PYNTERP_OBJECT && !strcmp(n.data, "function"));
    g = make(NULL);
    IS(PYNTERP_ERR_CONVERT, pynterp_env_set(g.env, "x", f, NULL)); /* another sandbox's */
    OK(pynterp_value_free(f));
    IS(PYNTERP_ERR_HANDLE, pynterp_object_call(f, 0, 0, &r, NULL));
    drop(g);
}

/* ---- Threads ---- */

typedef struct shared {
    pynterp_value value;
    volatile int stop;
    int wrong;
} shared;

static void *read_on(void *arg) {
    shared *s = arg;
    pynterp_node n;
    size_t size;
    int same;
    while (!s->stop) {
        pynterp_value v = s->value;
        pynterp_status a = pynterp_value_read(v, &n), b = pynterp_value_size(v, &size), c = pynterp_value_same(v, v, &same);
        if (a == PYNTERP_OK && (n.kind != PYNTERP_LIST || n.size != 3)) s->wrong++;
        if (b == PYNTERP_OK && size != 3) s->wrong++;
        if ((a && a != PYNTERP_ERR_HANDLE) || (b && b != PYNTERP_ERR_HANDLE) || (c != PYNTERP_ERR_KIND && c != PYNTERP_ERR_HANDLE)) s->wrong++;
        if (pynterp_value_free(v) != PYNTERP_OK) continue; /* a race to free it, too */
    }
    return NULL;
}

static void test_two_threads_free(void) {
    static shared s;
    pthread_t threads[2];
    pynterp_value one;
    OK(pynterp_value_new_str("one", 3, &one));
    pynterp_value three[] = {one, one, one};
    for (int i = 0; i < 2; i++) pthread_create(&threads[i], NULL, read_on, &s);
    for (int i = 0; i < 3000; i++) {
        pynterp_value v;
        OK(pynterp_value_new_container(PYNTERP_LIST, three, 3, &v));
        s.value = v;
        pynterp_status status = pynterp_value_free(v);
        CHECK(status == PYNTERP_OK || status == PYNTERP_ERR_HANDLE);
    }
    s.stop = 1;
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    CHECK(s.wrong == 0);
    OK(pynterp_value_free(one));
}

typedef struct race {
    guest g;
    sem_t started, interrupted;
    volatile long pause; /* before the interruption; -1: end */
} race;

static void say_started(void *user_data, pynterp_call call) {
    (void)call;
    sem_post(&((race *)user_data)->started);
}

static void *interrupt_once_a_round(void *arg) {
    race *r = arg;
    for (;;) {
        sem_wait(&r->started);
        if (r->pause < 0) return NULL;
        for (volatile long i = 0; i < r->pause; i++) {}
        OK(pynterp_sandbox_interrupt(r->g.sandbox));
        sem_post(&r->interrupted);
    }
}

static void enter_race(race *r) {
    r->g = make(NULL);
    OK(pynterp_env_set_function(r->g.env, "started", say_started, r, NULL, NULL));
}

/* One run, and one interruption of it or of what comes after; whether the run ended
   before. */
static int race_once(race *r, int64_t steps) {
    pynterp_outcome o;
    pynterp_value v;
    OK(pynterp_value_new_int(steps, &v));
    OK(pynterp_env_set(r->g.env, "n", v, NULL));
    OK(pynterp_value_free(v));
    pynterp_result result = run(r->g, "started()\nx = 0\nfor i in range(n): x += i\ny = x");
    OK(pynterp_result_read(result, &o));
    int finished = o.kind == PYNTERP_FINISHED;
    CHECK(finished || (o.kind == PYNTERP_LIMIT && !strcmp(o.limit.data, "canceled")));
    OK(pynterp_result_free(result));
    if (finished) {
        pynterp_status status = pynterp_env_get(r->g.env, "y", &v, NULL);
        CHECK(status == PYNTERP_OK || status == PYNTERP_ERR_LIMIT); /* an interruption of this very call */
        if (status == PYNTERP_OK) OK(pynterp_value_free(v));
    }
    sem_wait(&r->interrupted);
    if (ends(r->g, "1", finished ? NULL : "canceled") != PYNTERP_FINISHED) { /* for good */
        ends(r->g, "1", "canceled");
        drop(r->g);
        enter_race(r);
    }
    return finished;
}

/* An interruption ends a run or comes too late: there is nothing in between. Each
   round's outcome moves the next one's end closer to its interruption, whatever the
   speed of the machine and its threads. */
static void test_interrupt_races_with_the_end(void) {
    static race r;
    pthread_t t;
    int64_t steps = 1000;
    int ended = 0, finished = 0;
    sem_init(&r.started, 0, 0);
    sem_init(&r.interrupted, 0, 0);
    enter_race(&r);
    pthread_create(&t, NULL, interrupt_once_a_round, &r);
    for (int i = 0; i < 400 || !ended || !finished; i++) {
        if (race_once(&r, steps)) {
            finished++;
            steps = 2 * steps + 1;
            r.pause /= 2;
        } else {
            ended++;
            steps /= 2;
            r.pause = 2 * r.pause + 1;
        }
    }
    r.pause = -1;
    sem_post(&r.started);
    pthread_join(t, NULL);
    drop(r.g);
}

static void free_sandbox(void *user_data, pynterp_call call) {
    guest *g = user_data;
    (void)call;
    OK(pynterp_env_free(g->env));
    OK(pynterp_sandbox_free(g->sandbox));
}

/* A host function frees the sandbox that it is called from: the run goes on. */
static void test_free_in_a_callback(void) {
    guest g = make(NULL);
    int64_t count = 0;
    (void)count;
    OK(pynterp_env_set_function(g.env, "end", free_sandbox, &g, NULL, NULL));
    finish(g, "end()\nx = [i for i in range(1000)]\nassert len(x) == 1000");
    pynterp_result r;
    IS(PYNTERP_ERR_HANDLE, pynterp_run_source(g.env, "1", 1, NULL, &r, NULL));
}

/* ---- Processes ---- */

static void fork_here(void *user_data, pynterp_call call) {
    (void)call;
    fflush(stdout);
    *(pid_t *)user_data = fork();
    if (*(pid_t *)user_data == 0) close(2); /* what the child says is expected */
}

static void test_fork_in_a_callback(void) {
    guest g = make(NULL);
    pid_t pid = -1;
    int status = 0;
    OK(pynterp_env_set_function(g.env, "fork", fork_here, &pid, NULL, NULL));
    finish(g, "fork()\nx = 1");
    CHECK(pid > 0 && waitpid(pid, &status, 0) == pid);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT); /* the child cannot go on */
    drop(g);
}

/* ---- Loading ---- */

static int run_in(void *library) {
    pynterp_status (*sandbox_new)(const pynterp_config *, pynterp_sandbox *, char **);
    pynterp_status (*env_new)(pynterp_sandbox, pynterp_env *, char **);
    pynterp_status (*run_source)(pynterp_env, const char *, size_t, const char *, pynterp_result *, char **);
    *(void **)&sandbox_new = dlsym(library, "pynterp_sandbox_new");
    *(void **)&env_new = dlsym(library, "pynterp_env_new");
    *(void **)&run_source = dlsym(library, "pynterp_run_source");
    pynterp_sandbox s;
    pynterp_env e;
    pynterp_result r;
    const char *source = "x = [[i] for i in range(100_000)]";
    return sandbox_new && env_new && run_source && sandbox_new(NULL, &s, NULL) == PYNTERP_OK &&
           env_new(s, &e, NULL) == PYNTERP_OK && run_source(e, source, strlen(source), NULL, &r, NULL) == PYNTERP_OK;
}

static int copy_file(const char *from, const char *to) {
    char block[1 << 16];
    size_t n;
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    if (!in || !out) return 0;
    while ((n = fread(block, 1, sizeof block, in)) > 0) fwrite(block, 1, n, out);
    fclose(in);
    return fclose(out) == 0;
}

/* The shared library stays where it is; a copy of it is a library of its own. */
static void test_loading(void) {
    Dl_info info;
    char path[512];
    void *symbol = dlsym(RTLD_DEFAULT, "pynterp_version");
    if (!symbol || !dladdr(symbol, &info)) return; /* linked statically */
    void *library = dlopen(info.dli_fname, RTLD_NOW | RTLD_NOLOAD);
    if (!library) return;
    guest g = make(NULL);
    finish(g, "x = 1");
    for (int i = 0; i < 3; i++) {
        CHECK(dlclose(library) == 0);
        CHECK(dlopen(info.dli_fname, RTLD_NOW) == library);
    }
    finish(g, "assert x == 1");
    snprintf(path, sizeof path, "%s/libpynterp_copy_%d.so", getenv("TEST_TMPDIR") ? getenv("TEST_TMPDIR") : "/tmp", (int)getpid());
    CHECK(copy_file(info.dli_fname, path));
    void *copy = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    unlink(path);
    CHECK(copy != NULL && copy != library);
    for (int i = 0; copy && i < 5; i++) CHECK(run_in(copy) && run_in(library));
    if (copy) CHECK(dlclose(copy) == 0);
    finish(g, "assert x == 1");
    drop(g);
}

static const test tests[] = {
    {"raise_text", test_raise_text},
    {"argument", test_argument},
    {"default_limits", test_default_limits},
    {"limits_are_the_sandboxes", test_limits_are_the_sandboxes},
    {"sizes_at_their_ends", test_sizes_at_their_ends},
    {"depths", test_depths},
    {"nulls", test_nulls},
    {"odd_texts", test_odd_texts},
    {"handles_of_plain_values", test_handles_of_plain_values},
    {"after_the_sandbox", test_after_the_sandbox},
    {"two_threads_free", test_two_threads_free},
    {"interrupt_races_with_the_end", test_interrupt_races_with_the_end},
    {"free_in_a_callback", test_free_in_a_callback},
    {"fork_in_a_callback", test_fork_in_a_callback},
    {"loading", test_loading},
};

int main(int argc, char **argv) { return run_tests(tests, sizeof tests / sizeof *tests, argc, argv); }
