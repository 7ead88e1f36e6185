/*
 * What the programs that test the C interface share: checks that count what
 * failed, and helpers that run guest code.
 */
#ifndef CAPI_TESTING_H
#define CAPI_TESTING_H

#include "bindings/c/pynterp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

#define CHECK(cond)                                                       \
    do {                                                                  \
        if (!(cond)) {                                                    \
            printf("%s:%d: failed: %s\n", __func__, __LINE__, #cond);     \
            failures++;                                                   \
        }                                                                 \
    } while (0)
#define OK(call) is_status(PYNTERP_OK, (call), __func__, __LINE__, #call)
#define IS(want, call) is_status(want, (call), __func__, __LINE__, #call)

static inline void is_status(pynterp_status want, pynterp_status got, const char *func, int line, const char *text) {
    if (want == got) return;
    printf("%s:%d: %s: status %d (%s), want %d\n", func, line, text, got, pynterp_status_text(got), want);
    failures++;
}

/* ---- Helpers ---- */

typedef struct guest {
    pynterp_sandbox sandbox;
    pynterp_env env;
} guest;

static inline guest make(const pynterp_config *config) {
    guest g = {0, 0};
    char *error = NULL;
    OK(pynterp_sandbox_new(config, &g.sandbox, &error));
    if (error) printf("%s\n", error);
    pynterp_text_free(error);
    OK(pynterp_env_new(g.sandbox, &g.env, NULL));
    return g;
}

static inline void drop(guest g) {
    OK(pynterp_env_free(g.env));
    OK(pynterp_sandbox_free(g.sandbox));
}

static inline pynterp_result run(guest g, const char *source) {
    pynterp_result r = 0;
    char *error = NULL;
    OK(pynterp_run_source(g.env, source, strlen(source), "test.py", &r, &error));
    if (error) printf("%s\n", error);
    pynterp_text_free(error);
    return r;
}

/* Runs source, which must end normally. */
static inline void finish(guest g, const char *source) {
    pynterp_outcome o;
    pynterp_result r = run(g, source);
    OK(pynterp_result_read(r, &o));
    if (o.kind != PYNTERP_FINISHED) {
        printf("%s%s %s\n", o.traceback.data, o.limit.data, o.message.data);
        failures++;
    }
    OK(pynterp_result_free(r));
}

/* Runs source, which must raise. */
static inline void raises(guest g, const char *source, const char *type, const char *message) {
    pynterp_outcome o;
    pynterp_result r = run(g, source);
    OK(pynterp_result_read(r, &o));
    CHECK(o.kind == PYNTERP_RAISED);
    if (strcmp(o.type.data, type) || strcmp(o.message.data, message)) {
        printf("%s\n  raised %s: %s\n", source, o.type.data, o.message.data);
        failures++;
    }
    OK(pynterp_result_free(r));
}

static inline void has_repr(guest g, const char *name, const char *want) {
    char *text, *error = NULL;
    size_t size;
    OK(pynterp_env_repr(g.env, name, &text, &size, &error));
    if (!text || strcmp(text, want) || size != strlen(want)) {
        printf("repr of %s: %s, want %s (%s)\n", name, text ? text : "none", want, error ? error : "");
        failures++;
    }
    pynterp_text_free(text);
    pynterp_text_free(error);
}

static inline int64_t get_int(guest g, const char *name) {
    pynterp_value v;
    int64_t i = 0;
    OK(pynterp_env_get(g.env, name, &v, NULL));
    OK(pynterp_value_int(v, &i));
    OK(pynterp_value_free(v));
    return i;
}

typedef struct test {
    const char *name;
    void (*run)(void);
} test;

/* Runs the tests that argv names, or all; returns the program's exit status. */
static inline int run_tests(const test *tests, size_t count, int argc, char **argv) {
    size_t ran = 0;
    for (size_t i = 0; i < count; i++) {
        int wanted = argc < 2;
        for (int k = 1; k < argc; k++) wanted |= !strcmp(argv[k], tests[i].name);
        if (!wanted) continue;
        int before = failures;
        tests[i].run();
        printf("%s %s\n", failures == before ? "ok  " : "FAIL", tests[i].name);
        ran++;
    }
    printf("pynterp %s: %zu tests, %d failures\n", pynterp_version(), ran, failures);
    return failures || !ran;
}

#endif
