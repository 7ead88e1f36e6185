/*
 * Tests of what C programs lend to guest code: classes and instances, functions
 * that call the guest again, and what happens when a callback waits for its own
 * sandbox.
 */
#include "bindings/c/capi_testing.h"

#include <pthread.h>

/* ---- Helpers ---- */

static pynterp_value argument(pynterp_call call, size_t index) {
    pynterp_value args, item = 0;
    OK(pynterp_call_arguments(call, &args, NULL));
    OK(pynterp_value_item(args, index, &item));
    OK(pynterp_value_free(args));
    return item;
}

static void return_int(pynterp_call call, int64_t i) {
    pynterp_value v;
    OK(pynterp_value_new_int(i, &v));
    OK(pynterp_call_return(call, v));
    OK(pynterp_value_free(v));
}

static void set(guest g, const char *name, pynterp_value v) {
    char *error = NULL;
    OK(pynterp_env_set(g.env, name, v, &error));
    if (error) printf("%s\n", error);
    pynterp_text_free(error);
}

/* ---- A class: counters ---- */

typedef struct counter {
    int64_t n;
} counter;

static counter counters[8];
static int made;
static pynterp_value counter_class; /* of the test that is running */

static void counter_new(void *user_data, pynterp_call call) {
    pynterp_value v;
    counter *c = &counters[made++];
    CHECK(user_data == &made);
    c->n = 0;
    OK(pynterp_value_new_instance(counter_class, c, &v));
    OK(pynterp_call_return(call, v));
    OK(pynterp_value_free(v));
}

static counter *self_of(pynterp_call call) {
    void *self;
    OK(pynterp_call_self(call, &self));
    return self;
}

static void counter_add(void *user_data, pynterp_call call) {
    counter *c = self_of(call);
    pynterp_value v = argument(call, 0), self;
    int64_t n = 0;
    (void)user_data;
    if (pynterp_value_int(v, &n) != PYNTERP_OK) OK(pynterp_call_raise(call, "TypeError", "add wants an int"));
    OK(pynterp_value_free(v));
    c->n += n;
    if (n == 0) return;
    OK(pynterp_value_new_instance(counter_class, c, &self));
    OK(pynterp_call_return(call, self));
    OK(pynterp_value_free(self));
}

static void counter_get(void *user_data, pynterp_call call) {
    (void)user_data;
    return_int(call, self_of(call)->n);
}

static void counter_set(void *user_data, pynterp_call call) {
    pynterp_value v = argument(call, 0);
    (void)user_data;
    OK(pynterp_value_int(v, &self_of(call)->n));
    OK(pynterp_value_free(v));
}

static void counter_made(void *user_data, pynterp_call call) {
    void *self;
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_call_self(call, &self));
    CHECK(self == NULL);
    return_int(call, *(int *)user_data);
}

static pynterp_value new_counter_class(int subclassable) {
    pynterp_value step, cls = 0;
    char *error = NULL;
    OK(pynterp_value_new_int(5, &step));
    pynterp_member members[] = {
        {.kind = PYNTERP_METHOD, .name = "add", .doc = "Adds.", .call = counter_add},
        {.kind = PYNTERP_STATIC_METHOD, .name = "made", .call = counter_made, .user_data = &made},
        {.kind = PYNTERP_ATTRIBUTE, .name = "n", .call = counter_get, .set = counter_set},
        {.kind = PYNTERP_ATTRIBUTE, .name = "seen", .call = counter_get},
        {.kind = PYNTERP_CONSTANT, .name = "STEP", .value = step},
    };
    pynterp_class_def def = {
        .name = "Counter", .doc = "Counts.", .subclassable = subclassable, .construct = counter_new, .user_data = &made,
        .members = members, .member_count = sizeof members / sizeof *members,
    };
    OK(pynterp_value_new_class(&def, &cls, &error));
    if (error) printf("%s\n", error);
    pynterp_text_free(error);
    OK(pynterp_value_free(step));
    made = 0;
    counter_class = cls;
    return cls;
}

static void test_classes(void) {
    guest g = make(NULL);
    pynterp_value cls = new_counter_class(0), v, same;
    pynterp_node node;
    void *object;
    int is_same = 0;
    set(g, "Counter", cls);
    OK(pynterp_value_new_instance(cls, &counters[7], &v));
    counters[7].n = 70;
    set(g, "seven", v);
    finish(g, "c = Counter()\nc.n = 2\nRESULT = (c.add(40) is c, c.n, c.seen, Counter.made(), Counter.STEP, seven.n, c.add(0),"
              " isinstance(seven, Counter), Counter.__doc__, Counter.add.__doc__)");
    has_repr(g, "RESULT", "(True, 42, 42, 1, 5, 70, None, True, 'Counts.', 'Adds.')");
    raises(g, "c.seen = 1", "AttributeError", "attribute 'seen' of 'Counter' objects is not writable");
    raises(g, "c.add('x')", "TypeError", "add wants an int");
    raises(g, "c.other", "AttributeError", "'Counter' object has no attribute 'other'");
    raises(g, "class C(Counter): pass", "TypeError", "class 'Counter' of the host is constructor-only: it cannot be subclassed");
    /* They come back as they went. */
    OK(pynterp_env_get(g.env, "seven", &same, NULL));
    OK(pynterp_value_same(v, same, &is_same));
    CHECK(is_same);
    OK(pynterp_value_instance(same, &object));
    CHECK(object == &counters[7]);
    OK(pynterp_value_read(same, &node));
    CHECK(node.kind == PYNTERP_INSTANCE && node.integer == (int64_t)(intptr_t)object && !strcmp(node.data, "Counter"));
    OK(pynterp_value_free(same));
    OK(pynterp_env_get(g.env, "Counter", &same, NULL));
    OK(pynterp_value_same(cls, same, &is_same));
    CHECK(is_same);
    IS(PYNTERP_ERR_KIND, pynterp_value_instance(same, &object));
    OK(pynterp_value_free(same));
    OK(pynterp_value_free(v));
    OK(pynterp_value_free(cls));
    drop(g);
}

static void test_subclasses(void) {
    guest g = make(NULL);
    pynterp_value cls = new_counter_class(1), v;
    pynterp_kind kind;
    set(g, "Counter", cls);
    finish(g, "class C(Counter):\n    def __init__(self):\n        super().__init__()\n        self.x = 3\n"
              "c = C()\nRESULT = c.add(4).n, c.x, type(c.add(1)).__name__");
    has_repr(g, "RESULT", "(4, 3, 'C')");
    OK(pynterp_env_get(g.env, "c", &v, NULL));
    OK(pynterp_value_kind(v, &kind));
    CHECK(kind == PYNTERP_OBJECT);
    OK(pynterp_value_free(v));
    OK(pynterp_value_free(cls));
    drop(g);
}

static void test_bases(void) {
    guest g = make(NULL);
    pynterp_value base = new_counter_class(0), cls, v;
    pynterp_class_def def = {.name = "Special", .bases = &base, .base_count = 1};
    OK(pynterp_value_new_class(&def, &cls, NULL));
    counters[0].n = 9;
    OK(pynterp_value_new_instance(cls, &counters[0], &v));
    set(g, "s", v);
    set(g, "Counter", base);
    finish(g, "RESULT = s.n, isinstance(s, Counter), type(s).__name__");
    has_repr(g, "RESULT", "(9, True, 'Special')");
    raises(g, "type(s)()", "TypeError", "cannot create 'Special' instances");
    OK(pynterp_value_free(v));
    OK(pynterp_value_free(cls));
    OK(pynterp_value_free(base));
    drop(g);
}

static void make_none(void *user_data, pynterp_call call) {
    (void)user_data;
    (void)call;
}

static void test_bad_classes(void) {
    guest g = make(NULL);
    pynterp_value v, one, cls;
    OK(pynterp_value_new_int(1, &one));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_class(NULL, &v, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_class(&(pynterp_class_def){.name = NULL}, &v, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_value_new_class(&(pynterp_class_def){.name = "A", .member_count = 1}, &v, NULL));
    IS(PYNTERP_ERR_KIND, pynterp_value_new_class(&(pynterp_class_def){.name = "A", .bases = &one, .base_count = 1}, &v, NULL));
    pynterp_member bad[] = {{.kind = PYNTERP_METHOD, .name = "m"}, {.kind = 9, .name = "m"}, {.kind = PYNTERP_CONSTANT, .name = "m"}};
    pynterp_status want[] = {PYNTERP_ERR_ARG, PYNTERP_ERR_ARG, PYNTERP_ERR_HANDLE};
    for (int i = 0; i < 3; i++) {
        IS(want[i], pynterp_value_new_class(&(pynterp_class_def){.name = "A", .members = &bad[i], .member_count = 1}, &v, NULL));
    }
    IS(PYNTERP_ERR_KIND, pynterp_value_new_instance(one, NULL, &v));
    IS(PYNTERP_ERR_HANDLE, pynterp_value_new_instance(0, NULL, &v));
    /* Names are checked by the sandbox. */
    pynterp_member hidden = {.kind = PYNTERP_METHOD, .name = "__call__", .call = make_none};
    OK(pynterp_value_new_class(&(pynterp_class_def){.name = "A", .members = &hidden, .member_count = 1}, &cls, NULL));
    IS(PYNTERP_ERR_CONVERT, pynterp_env_set(g.env, "A", cls, NULL));
    OK(pynterp_value_free(cls));
    OK(pynterp_value_new_class(&(pynterp_class_def){.name = "A", .construct = make_none}, &cls, NULL));
    set(g, "A", cls);
    raises(g, "A()", "TypeError", "the constructor of 'A' made no object");
    OK(pynterp_value_free(cls));
    OK(pynterp_value_free(one));
    drop(g);
}

/* ---- Calls into the guest ---- */

/* apply(f, *args): calls f, and raises what it raises. */
static void apply(void *user_data, pynterp_call call) {
    pynterp_value args, kwargs, fn, item, rest[4], tuple, value;
    pynterp_result r;
    pynterp_outcome o;
    size_t size, n = 0;
    (void)user_data;
    OK(pynterp_call_arguments(call, &args, &kwargs));
    OK(pynterp_value_size(args, &size));
    OK(pynterp_value_item(args, 0, &fn));
    for (size_t i = 1; i < size && n < 4; i++, n++) OK(pynterp_value_item(args, i, &rest[n]));
    OK(pynterp_value_new_container(PYNTERP_TUPLE, rest, n, &tuple));
    OK(pynterp_object_call(fn, tuple, kwargs, &r, NULL));
    OK(pynterp_result_read(r, &o));
    if (o.kind == PYNTERP_FINISHED) {
        OK(pynterp_result_value(r, &value));
        OK(pynterp_call_return(call, value));
        OK(pynterp_value_free(value));
    } else if (o.kind == PYNTERP_RAISED) {
        IS(PYNTERP_ERR_NOT_FOUND, pynterp_result_value(r, &item));
        pynterp_text text;
        OK(pynterp_result_argument(r, &text));
        OK(pynterp_call_raise_text(call, o.type.data, text.data, text.size));
    }
    OK(pynterp_result_free(r));
    while (n > 0) OK(pynterp_value_free(rest[--n]));
    OK(pynterp_value_free(tuple));
    OK(pynterp_value_free(fn));
    OK(pynterp_value_free(args));
    OK(pynterp_value_free(kwargs));
}

static void test_object_calls(void) {
    guest g = make(NULL);
    pynterp_value fn, args, item, value;
    pynterp_result r;
    int64_t i = 0;
    OK(pynterp_env_set_function(g.env, "apply", apply, NULL, NULL, NULL));
    finish(g, "def fact(n): return n * apply(fact, n - 1) if n else 1\n"
              "RESULT = apply(fact, 6), apply(lambda *a, **k: (a, k), 1, z=2, a=3)");
    has_repr(g, "RESULT", "(720, ((1,), {'z': 2, 'a': 3}))");
    raises(g, "def f(): raise KeyError('k')\napply(f)", "KeyError", "'k'");
    OK(pynterp_env_get(g.env, "fact", &fn, NULL));
    OK(pynterp_value_new_int(4, &item));
    OK(pynterp_value_new_container(PYNTERP_LIST, &item, 1, &args));
    OK(pynterp_object_call(fn, args, 0, &r, NULL));
    OK(pynterp_result_value(r, &value));
    OK(pynterp_value_int(value, &i));
    CHECK(i == 24);
    OK(pynterp_value_free(value));
    OK(pynterp_result_free(r));
    IS(PYNTERP_ERR_KIND, pynterp_object_call(item, args, 0, &r, NULL));
    IS(PYNTERP_ERR_KIND, pynterp_object_call(fn, item, 0, &r, NULL));
    IS(PYNTERP_ERR_KIND, pynterp_object_call(fn, args, args, &r, NULL));
    IS(PYNTERP_ERR_HANDLE, pynterp_object_call(0, args, 0, &r, NULL));
    IS(PYNTERP_ERR_ARG, pynterp_object_call(fn, args, 0, NULL, NULL));
    OK(pynterp_value_free(args));
    OK(pynterp_value_free(item));
    OK(pynterp_value_free(fn));
    drop(g);
}

static void test_limits_in_calls(void) {
    pynterp_config c;
    pynterp_outcome o;
    pynterp_config_init(&c);
    c.max_steps = 100000;
    guest g = make(&c);
    OK(pynterp_env_set_function(g.env, "apply", apply, NULL, NULL, NULL));
    pynterp_result r = run(g, "def f():\n    while True: pass\ntry:\n    apply(f)\nexcept BaseException:\n    pass");
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_LIMIT && !strcmp(o.limit.data, "steps"));
    OK(pynterp_result_free(r));
    drop(g);
}

/* ---- Waiting for oneself ---- */

static void *use_sandbox(void *arg) {
    guest *g = arg;
    pynterp_result r;
    IS(PYNTERP_ERR_BUSY, pynterp_run_source(g->env, "x = 1", 5, NULL, &r, NULL));
    return NULL;
}

static void wait_for_thread(void *user_data, pynterp_call call) {
    pthread_t t;
    (void)call;
    pthread_create(&t, NULL, use_sandbox, user_data);
    pthread_join(t, NULL);
}

static int write_and_wait(void *user_data, const char *data, size_t size) {
    (void)data;
    (void)size;
    wait_for_thread(user_data, 0);
    return 0;
}

static void test_waiting_for_oneself(void) {
    pynterp_config c;
    guest g;
    pynterp_config_init(&c);
    c.busy_timeout_ms = 30;
    c.write_stdout = write_and_wait;
    c.stdout_data = &g;
    g = make(&c);
    OK(pynterp_env_set_function(g.env, "wait", wait_for_thread, &g, NULL, NULL));
    finish(g, "wait()\nprint(1)\ny = 2");
    CHECK(get_int(g, "y") == 2);
    drop(g);
}

static void test_policies(void) {
    pynterp_config c;
    pynterp_sandbox s;
    pynterp_config_init(&c);
    c.policy = "{\"base\": \"strict\", \"add\": [\"attribute:__mro__\"], \"remove\": [\"builtin:len\"]}";
    guest g = make(&c);
    finish(g, "RESULT = [c.__name__ for c in bool.__mro__]");
    has_repr(g, "RESULT", "['bool', 'int', 'object']");
    raises(g, "len", "NameError", "name 'len' is not defined");
    drop(g);
    c.policy = "{\"add\": [\"builtin:open\"]}";
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_sandbox_new(&c, &s, NULL));
}

static void test_builtins(void) {
    guest g = {0, 0};
    pynterp_value v;
    OK(pynterp_sandbox_new(NULL, &g.sandbox, NULL));
    OK(pynterp_env_new_empty(g.sandbox, &g.env, NULL));
    OK(pynterp_sandbox_builtin(g.sandbox, "eval", &v));
    set(g, "eval", v);
    OK(pynterp_value_free(v));
    finish(g, "x = 20\nRESULT = eval('x + 1')");
    has_repr(g, "RESULT", "21");
    IS(PYNTERP_ERR_NOT_FOUND, pynterp_sandbox_builtin(g.sandbox, "open", &v));
    IS(PYNTERP_ERR_ARG, pynterp_sandbox_builtin(g.sandbox, NULL, &v));
    IS(PYNTERP_ERR_HANDLE, pynterp_sandbox_builtin(0, "len", &v));
    drop(g);
}

/* What the host holds handles of counts as the guest's memory. */
typedef struct hoard {
    pynterp_value values[1000];
    size_t count, most; /* of the last ones, most are kept */
} hoard;

static void hoard_it(void *user_data, pynterp_call call) {
    hoard *h = user_data;
    pynterp_value args = 0, *place = &h->values[h->count % 1000];
    OK(pynterp_call_arguments(call, &args, NULL));
    OK(pynterp_value_item(args, 0, place));
    OK(pynterp_value_free(args));
    if (h->count >= h->most) {
        OK(pynterp_value_free(h->values[(h->count - h->most) % 1000]));
        h->values[(h->count - h->most) % 1000] = 0;
    }
    h->count++;
}

static void free_hoard(hoard *h) {
    for (int i = 0; i < 1000; i++) OK(pynterp_value_free(h->values[i]));
}

static void test_handles_count_as_memory(void) {
    static const char *source = "class Big:\n    def __init__(self): self.data = bytes(100_000)\n"
                                "for i in range(900): keep(Big())";
    static hoard all = {.most = 1000}, some = {.most = 50};
    pynterp_config c;
    pynterp_outcome o;
    pynterp_config_init(&c);
    c.max_memory = 10000000;
    guest g = make(&c);
    OK(pynterp_env_set_function(g.env, "keep", hoard_it, &all, NULL, NULL));
    pynterp_result r = run(g, source);
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_LIMIT && !strcmp(o.limit.data, "memory"));
    CHECK(all.count > 80 && all.count < 110);
    OK(pynterp_result_free(r));
    free_hoard(&all);
    drop(g);
    g = make(&c);
    OK(pynterp_env_set_function(g.env, "keep", hoard_it, &some, NULL, NULL));
    finish(g, source);
    CHECK(some.count == 900);
    free_hoard(&some);
    drop(g);
}

static const test tests[] = {
    {"handles_count_as_memory", test_handles_count_as_memory},
    {"classes", test_classes},
    {"subclasses", test_subclasses},
    {"bases", test_bases},
    {"bad_classes", test_bad_classes},
    {"object_calls", test_object_calls},
    {"limits_in_calls", test_limits_in_calls},
    {"waiting_for_oneself", test_waiting_for_oneself},
    {"policies", test_policies},
    {"builtins", test_builtins},
};

int main(int argc, char **argv) { return run_tests(tests, sizeof tests / sizeof *tests, argc, argv); }
