/*
 * The C form of what corpus cases may ask of the host: corpus_env.h. An entry is
 * a function below whose name is in the table at the end, or a class or a value
 * that case_host_new makes. Tests: the families host_* of the corpus.
 */
#include "bindings/c/corpus_env.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What is behind an Account or an Open. */
typedef struct object {
    struct object *next; /* of the host's objects */
    case_host *host;
    char *owner;
    int64_t n;
} object;

struct case_host {
    pynterp_env env;
    int64_t total;
    pynterp_value kept, account, open;
    object *objects;
};

static void must(pynterp_status status) {
    if (status == PYNTERP_OK) return;
    fprintf(stderr, "corpus_env: %s\n", pynterp_status_text(status));
    exit(2);
}

/* ---- Helpers ---- */

static pynterp_value argument(pynterp_call call, size_t index) {
    pynterp_value args, item = 0;
    must(pynterp_call_arguments(call, &args, NULL));
    pynterp_value_item(args, index, &item);
    pynterp_value_free(args);
    return item;
}

static size_t argument_count(pynterp_call call) {
    pynterp_value args, kwargs;
    size_t n, named;
    must(pynterp_call_arguments(call, &args, &kwargs));
    must(pynterp_value_size(args, &n));
    must(pynterp_value_size(kwargs, &named));
    pynterp_value_free(args);
    pynterp_value_free(kwargs);
    return n + named;
}

/* Returns a value, which it frees. */
static void give(pynterp_call call, pynterp_value v) {
    must(pynterp_call_return(call, v));
    pynterp_value_free(v);
}

static void give_int(pynterp_call call, int64_t n) {
    pynterp_value v;
    must(pynterp_value_new_int(n, &v));
    give(call, v);
}

static int is_kind(pynterp_value v, pynterp_kind want) {
    pynterp_kind kind;
    return pynterp_value_kind(v, &kind) == PYNTERP_OK && kind == want;
}

/* A copy of a STR. */
static char *copied(pynterp_value v) {
    const char *data;
    size_t size;
    char *text;
    must(pynterp_value_text(v, &data, &size));
    text = malloc(size + 1);
    if (!text) exit(2);
    memcpy(text, data, size + 1);
    return text;
}

static object *new_object(case_host *h, char *owner, int64_t n) {
    object *o = malloc(sizeof *o);
    if (!o) exit(2);
    *o = (object){.next = h->objects, .host = h, .owner = owner, .n = n};
    return h->objects = o;
}

static object *self_of(pynterp_call call) {
    void *self;
    must(pynterp_call_self(call, &self));
    return self;
}

static void give_instance(pynterp_call call, pynterp_value cls, object *o) {
    pynterp_value v;
    must(pynterp_value_new_instance(cls, o, &v));
    give(call, v);
}

/* ---- Functions ---- */

static void count(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    for (size_t i = 0, n = argument_count(call); i < n; i++) {
        pynterp_value v = argument(call, i);
        int64_t add = 0;
        int ok = is_kind(v, PYNTERP_INT) && pynterp_value_int(v, &add) == PYNTERP_OK;
        pynterp_value_free(v);
        if (!ok) {
            must(pynterp_call_raise(call, "TypeError", "count wants an int"));
            return;
        }
        h->total += add;
    }
    give_int(call, h->total);
}

typedef struct text {
    char data[4096];
    size_t size;
} text;

static void put(text *t, const char *s) {
    size_t n = strlen(s);
    if (t->size + n >= sizeof t->data) n = sizeof t->data - 1 - t->size;
    memcpy(t->data + t->size, s, n);
    t->data[t->size += n] = 0;
}

static const char *const kind_names[] = {"none", "bool", "int", "int", "float", "complex", "str", "bytes", "bytearray", "list",
                                         "tuple", "dict", "set", "frozenset", "object ", "function", "class ", "instance "};

/* Writes the kind of the node at nodes, its items with it; returns the node after them. */
static const pynterp_node *put_kind(text *t, const pynterp_node *node) {
    const pynterp_node *next = node + 1;
    put(t, kind_names[node->kind]);
    if (node->kind >= PYNTERP_OBJECT && node->kind != PYNTERP_FUNCTION) put(t, node->data);
    if (node->kind < PYNTERP_LIST || node->kind > PYNTERP_FROZENSET) return next;
    put(t, "(");
    for (size_t i = 0; i < node->size; i++) {
        if (i) put(t, ", ");
        next = put_kind(t, next);
        if (node->kind != PYNTERP_DICT) continue;
        put(t, ": ");
        next = put_kind(t, next);
    }
    put(t, ")");
    return next;
}

static void give_text(pynterp_call call, const text *t) {
    pynterp_value v;
    must(pynterp_value_new_str(t->data, t->size, &v));
    give(call, v);
}

static void kinds(void *user_data, pynterp_call call) {
    pynterp_value args, kwargs;
    const pynterp_node *nodes, *next;
    size_t count;
    text t = {.size = 0};
    (void)user_data;
    must(pynterp_call_arguments(call, &args, &kwargs));
    must(pynterp_value_nodes(args, &nodes, &count, NULL));
    next = nodes + 1;
    for (size_t i = 0; i < nodes->size; i++) {
        if (t.size) put(&t, ", ");
        next = put_kind(&t, next);
    }
    must(pynterp_value_nodes(kwargs, &nodes, &count, NULL));
    next = nodes + 1;
    for (size_t i = 0; i < nodes->size; i++) {
        if (t.size) put(&t, ", ");
        put(&t, next->data);
        put(&t, "=");
        next = put_kind(&t, next + 1);
    }
    pynterp_value_free(args);
    pynterp_value_free(kwargs);
    give_text(call, &t);
}

static void echo(void *user_data, pynterp_call call) {
    pynterp_value both[2], v;
    (void)user_data;
    must(pynterp_call_arguments(call, &both[0], &both[1]));
    must(pynterp_value_new_container(PYNTERP_TUPLE, both, 2, &v));
    pynterp_value_free(both[0]);
    pynterp_value_free(both[1]);
    give(call, v);
}

/* Does what C can do to a value: reads all that there is of it. */
static void poke(void *user_data, pynterp_call call) {
    pynterp_value v = argument(call, 0);
    const pynterp_node *nodes;
    size_t count, sum = 0;
    int same = 1;
    text t = {.size = 0};
    (void)user_data;
    must(pynterp_value_nodes(v, &nodes, &count, NULL));
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; nodes[i].data && k < nodes[i].size; k++) sum += (unsigned char)nodes[i].data[k];
        if (nodes[i].object) must(pynterp_value_same(nodes[i].object, nodes[i].object, &same));
    }
    put_kind(&t, nodes);
    pynterp_value_free(v);
    if (same && sum != (size_t)-1) give_text(call, &t);
    else must(pynterp_call_raise(call, "AssertionError", "a handle is not itself"));
}

static void keep(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    pynterp_value_free(h->kept);
    h->kept = argument(call, 0);
}

static void kept(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    if (h->kept) must(pynterp_call_return(call, h->kept));
}

static void same(void *user_data, pynterp_call call) {
    pynterp_value v = argument(call, 0), w = argument(call, 1), out;
    int is_same = 0;
    (void)user_data;
    if (is_kind(v, PYNTERP_FUNCTION) || pynterp_value_same(v, w, &is_same) != PYNTERP_OK) is_same = 0;
    pynterp_value_free(v);
    pynterp_value_free(w);
    must(pynterp_value_new_bool(is_same, &out));
    give(call, out);
}

static void fail(void *user_data, pynterp_call call) {
    pynterp_value v = argument(call, 0);
    char *kind = copied(v);
    (void)user_data;
    must(pynterp_call_raise(call, kind, "the host failed"));
    free(kind);
    pynterp_value_free(v);
}

/* Calls the first argument with the others and hands on what comes of it. */
static void apply(void *user_data, pynterp_call call) {
    pynterp_value args, kwargs, items[16], rest, value;
    pynterp_result r = 0;
    pynterp_outcome o;
    size_t n;
    (void)user_data;
    must(pynterp_call_arguments(call, &args, &kwargs));
    must(pynterp_value_size(args, &n));
    for (size_t i = 0; i < n && i < 16; i++) must(pynterp_value_item(args, i, &items[i]));
    must(pynterp_value_new_container(PYNTERP_TUPLE, items + 1, n - 1, &rest));
    if (!is_kind(items[0], PYNTERP_OBJECT)) {
        must(pynterp_call_raise(call, "TypeError", "apply wants an object of the guest"));
    } else if (pynterp_object_call(items[0], rest, kwargs, &r, NULL) == PYNTERP_OK) {
        must(pynterp_result_read(r, &o));
        if (o.kind == PYNTERP_FINISHED) {
            must(pynterp_result_value(r, &value));
            give(call, value);
        } else if (o.kind == PYNTERP_RAISED) {
            pynterp_text text;
            must(pynterp_result_argument(r, &text));
            must(pynterp_call_raise_text(call, o.type.data, text.data, text.size));
        }
    }
    pynterp_result_free(r);
    pynterp_value_free(rest);
    while (n > 0) pynterp_value_free(items[--n]);
    pynterp_value_free(args);
    pynterp_value_free(kwargs);
}

static pynterp_value settings(void) {
#define STR(s) {.kind = PYNTERP_STR, .data = (s), .size = sizeof(s) - 1}
#define INT(n) {.kind = PYNTERP_INT, .integer = (n)}
#define ITEMS(k, n) {.kind = (k), .size = (n)}
    static const pynterp_node nodes[] = {
        ITEMS(PYNTERP_DICT, 5),
        STR("name"), STR("host"),
        STR("limits"), ITEMS(PYNTERP_LIST, 2), INT(1), ITEMS(PYNTERP_LIST, 2), INT(2), INT(3),
        STR("pair"), ITEMS(PYNTERP_TUPLE, 2), INT(1), STR("two"),
        STR("raw"), {.kind = PYNTERP_BYTES, .data = "\0\377", .size = 2},
        STR("nested"), ITEMS(PYNTERP_DICT, 1), STR("deep"), ITEMS(PYNTERP_DICT, 3),
        STR("flag"), {.kind = PYNTERP_BOOL, .integer = 1},
        STR("none"), {.kind = PYNTERP_NONE},
        STR("ratio"), {.kind = PYNTERP_FLOAT, .real = 0.5},
    };
    pynterp_value v;
    must(pynterp_value_from_nodes(nodes, sizeof nodes / sizeof *nodes, &v, NULL));
    return v;
}

static void settings_now(void *user_data, pynterp_call call) {
    (void)user_data;
    give(call, settings());
}

/* ---- Accounts ---- */

static void account_new(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    pynterp_value v = argument(call, 0);
    if (argument_count(call) == 1 && is_kind(v, PYNTERP_STR)) give_instance(call, h->account, new_object(h, copied(v), 0));
    else must(pynterp_call_raise(call, "TypeError", "an account wants an owner"));
    pynterp_value_free(v);
}

static void account_deposit(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    pynterp_value v = argument(call, 0);
    int64_t n = -1;
    if (is_kind(v, PYNTERP_INT)) pynterp_value_int(v, &n);
    pynterp_value_free(v);
    if (n < 0) {
        must(pynterp_call_raise(call, "ValueError", "not an amount"));
        return;
    }
    self_of(call)->n += n;
    give_instance(call, h->account, self_of(call));
}

static void account_twin(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    object *o = self_of(call);
    give_instance(call, h->account, new_object(h, strdup(o->owner), o->n));
}

static void account_parse(void *user_data, pynterp_call call) {
    pynterp_value v = argument(call, 0);
    const char *data;
    size_t size;
    (void)user_data;
    if (is_kind(v, PYNTERP_STR) && pynterp_value_text(v, &data, &size) == PYNTERP_OK) give_int(call, (int64_t)size);
    else must(pynterp_call_raise(call, "TypeError", "parse wants a str"));
    pynterp_value_free(v);
}

static void account_owner(void *user_data, pynterp_call call) {
    object *o = self_of(call);
    pynterp_value v;
    (void)user_data;
    must(pynterp_value_new_str(o->owner, strlen(o->owner), &v));
    give(call, v);
}

static void account_set_owner(void *user_data, pynterp_call call) {
    object *o = self_of(call);
    pynterp_value v = argument(call, 0);
    (void)user_data;
    if (is_kind(v, PYNTERP_STR)) {
        free(o->owner);
        o->owner = copied(v);
    } else {
        must(pynterp_call_raise(call, "TypeError", "owner must be str"));
    }
    pynterp_value_free(v);
}

/* The number of an Account or an Open. */
static void object_number(void *user_data, pynterp_call call) {
    (void)user_data;
    give_int(call, self_of(call)->n);
}

static pynterp_value account_class(case_host *h) {
    pynterp_value limit, cls;
    must(pynterp_value_new_int(100, &limit));
    pynterp_member members[] = {
        {.kind = PYNTERP_METHOD, .name = "deposit", .doc = "Adds to the balance.", .call = account_deposit, .user_data = h},
        {.kind = PYNTERP_METHOD, .name = "twin", .call = account_twin, .user_data = h},
        {.kind = PYNTERP_STATIC_METHOD, .name = "parse", .call = account_parse},
        {.kind = PYNTERP_ATTRIBUTE, .name = "owner", .call = account_owner, .set = account_set_owner},
        {.kind = PYNTERP_ATTRIBUTE, .name = "balance", .call = object_number},
        {.kind = PYNTERP_CONSTANT, .name = "LIMIT", .value = limit},
    };
    pynterp_class_def def = {.name = "Account", .doc = "An account of the host.", .construct = account_new, .user_data = h,
                             .members = members, .member_count = sizeof members / sizeof *members};
    must(pynterp_value_new_class(&def, &cls, NULL));
    pynterp_value_free(limit);
    return cls;
}

/* ---- Open classes, and those that show nothing ---- */

static void open_new(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    pynterp_value v = argument(call, 0);
    int64_t n;
    if (argument_count(call) == 1 && is_kind(v, PYNTERP_INT) && pynterp_value_int(v, &n) == PYNTERP_OK)
        give_instance(call, h->open, new_object(h, NULL, n));
    else must(pynterp_call_raise(call, "TypeError", "Open wants an int"));
    pynterp_value_free(v);
}

static void open_double(void *user_data, pynterp_call call) {
    (void)user_data;
    give_int(call, 2 * self_of(call)->n);
}

static void open_me(void *user_data, pynterp_call call) {
    case_host *h = user_data;
    give_instance(call, h->open, self_of(call));
}

static pynterp_value open_class(case_host *h) {
    pynterp_value cls;
    pynterp_member members[] = {
        {.kind = PYNTERP_ATTRIBUTE, .name = "n", .call = object_number},
        {.kind = PYNTERP_METHOD, .name = "double", .call = open_double},
        {.kind = PYNTERP_METHOD, .name = "me", .call = open_me, .user_data = h},
    };
    pynterp_class_def def = {.name = "Open", .doc = "A class that guests may extend.", .subclassable = 1, .construct = open_new,
                             .user_data = h, .members = members, .member_count = sizeof members / sizeof *members};
    must(pynterp_value_new_class(&def, &cls, NULL));
    return cls;
}

static pynterp_value instance_of(pynterp_value cls, object *o) {
    pynterp_value v;
    must(pynterp_value_new_instance(cls, o, &v));
    return v;
}

static pynterp_value new_token(case_host *h) {
    pynterp_class_def def = {.name = "Token"};
    pynterp_value cls, v;
    must(pynterp_value_new_class(&def, &cls, NULL));
    v = instance_of(cls, new_object(h, NULL, 0));
    pynterp_value_free(cls);
    return v;
}

/* ---- The environment ---- */

static const struct {
    const char *name;
    pynterp_function fn;
    const char *doc;
} functions[] = {
    {"apply", apply, NULL}, {"count", count, "Adds to the host's total."}, {"echo", echo, NULL},
    {"fail", fail, NULL},   {"keep", keep, NULL},                          {"kept", kept, NULL},
    {"kinds", kinds, NULL}, {"poke", poke, NULL},                          {"same", same, NULL},
    {"settings_now", settings_now, NULL},
};

static void set(case_host *h, const char *name, pynterp_value v) {
    must(pynterp_env_set(h->env, name, v, NULL));
    pynterp_value_free(v);
}

static int grant(case_host *h, const char *name) {
    pynterp_value cls;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (strcmp(functions[i].name, name)) continue;
        must(pynterp_env_set_function(h->env, name, functions[i].fn, h, functions[i].doc, NULL));
        return 1;
    }
    if (!strcmp(name, "settings")) set(h, name, settings());
    else if (!strcmp(name, "account")) set(h, name, instance_of(h->account, new_object(h, strdup("host"), 0)));
    else if (!strcmp(name, "token")) set(h, name, new_token(h));
    else if (!strcmp(name, "Account") || !strcmp(name, "Open")) {
        cls = *name == 'A' ? h->account : h->open;
        must(pynterp_env_set(h->env, name, cls, NULL));
    } else return 0;
    return 1;
}

case_host *case_host_new(pynterp_env env, const char *names, char **error) {
    case_host *h = calloc(1, sizeof *h);
    char *copy = strdup(names);
    if (!h || !copy) exit(2);
    h->env = env;
    h->account = account_class(h);
    h->open = open_class(h);
    for (char *name = strtok(copy, "\n"); name; name = strtok(NULL, "\n")) {
        if (grant(h, name)) continue;
        *error = strdup("the host has no entry of that name");
        break;
    }
    free(copy);
    return h;
}

void case_host_free(case_host *h) {
    if (!h) return;
    pynterp_value_free(h->kept);
    pynterp_value_free(h->account);
    pynterp_value_free(h->open);
    for (object *o = h->objects, *next; o; o = next) {
        next = o->next;
        free(o->owner);
        free(o);
    }
    free(h);
}
