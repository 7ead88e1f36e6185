/*
 * front.c: the public functions of pynterp.h. They keep out what Go code cannot
 * see or survive, and pass on to the exports in the Go files:
 *   - in the child of a fork, Go's other threads are gone, and entering Go would
 *     wait for them forever: a flag set by the fork itself is tested first;
 *   - the calling thread is named by the address of a thread-local variable, by
 *     which a sandbox knows a callback that comes back to it.
 * The functions for single values are made here of those for nodes.
 */
#include "_cgo_export.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "pynterp.h"

#define VERSION "0.1.0"

volatile int pynterpgo_forked;
static __thread char thread_mark;

static void in_child(void) { pynterpgo_forked = 1; }

__attribute__((constructor)) static void watch_forks(void) { pthread_atfork(NULL, NULL, in_child); }

static uint64_t self(void) { return (uint64_t)(uintptr_t)&thread_mark; }

const char *pynterp_version(void) { return VERSION; }

const char *pynterp_status_text(pynterp_status status) {
    switch (status) {
    case PYNTERP_OK: return "success";
    case PYNTERP_ERR_ARG: return "an argument is not valid";
    case PYNTERP_ERR_HANDLE: return "the handle is not valid";
    case PYNTERP_ERR_KIND: return "the value is of another kind";
    case PYNTERP_ERR_NOT_FOUND: return "not found";
    case PYNTERP_ERR_SYNTAX: return "the source is not valid Python";
    case PYNTERP_ERR_EXCEPTION: return "guest code raised an exception";
    case PYNTERP_ERR_LIMIT: return "a limit was reached";
    case PYNTERP_ERR_BUSY: return "the sandbox is busy: it is inside a callback";
    case PYNTERP_ERR_CONVERT: return "the value cannot be copied";
    case PYNTERP_ERR_FORKED: return "pynterp does not work in the child of a fork: start a new process instead";
    case PYNTERP_ERR_INTERNAL: return "internal error";
    }
    return "unknown status";
}

static pynterp_status refuse(char **error) {
    if (error) *error = strdup(pynterp_status_text(PYNTERP_ERR_FORKED));
    return PYNTERP_ERR_FORKED;
}

/* Every function that reaches Go begins with one of these, those that store
   something in *out with one of the last two. */
#define ENTER() \
    if (pynterpgo_forked) return PYNTERP_ERR_FORKED
#define ENTER_WITH(error) \
    if (pynterpgo_forked) return refuse(error)
#define ENTER_OUT(out)                         \
    if (out) memset((out), 0, sizeof *(out)); \
    ENTER()
#define ENTER_OUT_WITH(out, error)             \
    if (out) memset((out), 0, sizeof *(out)); \
    ENTER_WITH(error)

/* cgo knows no const. */
#define TEXT(s) ((char *)(s))

/* C's own free suffices, so texts can be freed in a forked child too. */
void pynterp_text_free(char *text) { free(text); }

/* ---- Sandboxes ---- */

pynterp_status pynterp_config_init_sized(pynterp_config *config, size_t size) {
    if (!config || size < sizeof config->struct_size) return PYNTERP_ERR_ARG;
    memset(config, 0, size);
    config->struct_size = size;
    return PYNTERP_OK;
}

pynterp_status pynterp_sandbox_new(const pynterp_config *config, pynterp_sandbox *out, char **error) {
    pynterp_config full;
    ENTER_OUT_WITH(out, error);
    pynterp_config_init(&full);
    if (config) {
        /* A caller that was compiled with an older, shorter struct has defaults for the rest. */
        size_t size = config->struct_size;
        if (size < sizeof config->struct_size || size > sizeof full) {
            if (error) *error = strdup("struct_size is not set: use pynterp_config_init");
            if (out) *out = 0;
            return PYNTERP_ERR_ARG;
        }
        memcpy(&full, config, size);
    }
    return pynterpgo_sandbox_new(&full, out, error);
}

pynterp_status pynterp_sandbox_free(pynterp_sandbox sandbox) {
    ENTER();
    return pynterpgo_sandbox_free(sandbox);
}

pynterp_status pynterp_sandbox_interrupt(pynterp_sandbox sandbox) {
    ENTER();
    return pynterpgo_sandbox_interrupt(sandbox);
}

pynterp_status pynterp_sandbox_usage(pynterp_sandbox sandbox, int64_t *steps, int64_t *memory) {
    ENTER();
    return pynterpgo_sandbox_usage(self(), sandbox, steps, memory);
}

pynterp_status pynterp_sandbox_add_path(pynterp_sandbox sandbox, const char *folder, const char *package,
                                        char **error) {
    ENTER_WITH(error);
    return pynterpgo_sandbox_add_path(sandbox, TEXT(folder), TEXT(package), error);
}

pynterp_status pynterp_sandbox_builtin(pynterp_sandbox sandbox, const char *name, pynterp_value *out) {
    ENTER_OUT(out);
    return pynterpgo_sandbox_builtin(sandbox, TEXT(name), out);
}

/* ---- Values ---- */

pynterp_status pynterp_value_from_nodes(const pynterp_node *nodes, size_t count, pynterp_value *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_value_from_nodes((pynterp_node *)nodes, count, out, error);
}

pynterp_status pynterp_value_nodes(pynterp_value value, const pynterp_node **nodes, size_t *count, char **error) {
    ENTER_WITH(error);
    return pynterpgo_value_nodes(value, (pynterp_node **)nodes, count, error);
}

pynterp_status pynterp_value_read(pynterp_value value, pynterp_node *node) {
    if (!node) return PYNTERP_ERR_ARG;
    memset(node, 0, sizeof *node);
    ENTER();
    return pynterpgo_value_read(value, node);
}

static pynterp_status from_node(pynterp_node node, pynterp_value *out) {
    ENTER_OUT(out);
    return pynterpgo_value_from_nodes(&node, 1, out, NULL);
}

pynterp_status pynterp_value_new_none(pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_NONE}, out);
}

pynterp_status pynterp_value_new_bool(int b, pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_BOOL, .integer = b != 0}, out);
}

pynterp_status pynterp_value_new_int(int64_t i, pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_INT, .integer = i}, out);
}

pynterp_status pynterp_value_new_bigint(const char *text, pynterp_value *out) {
    if (out) *out = 0;
    if (!text) return PYNTERP_ERR_ARG;
    return from_node((pynterp_node){.kind = PYNTERP_BIGINT, .data = text, .size = strlen(text)}, out);
}

pynterp_status pynterp_value_new_float(double d, pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_FLOAT, .real = d}, out);
}

pynterp_status pynterp_value_new_complex(double real, double imag, pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_COMPLEX, .real = real, .imag = imag}, out);
}

pynterp_status pynterp_value_new_str(const char *text, size_t size, pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_STR, .data = text, .size = size}, out);
}

pynterp_status pynterp_value_new_bytes(const void *data, size_t size, pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_BYTES, .data = data, .size = size}, out);
}

pynterp_status pynterp_value_new_bytearray(const void *data, size_t size, pynterp_value *out) {
    return from_node((pynterp_node){.kind = PYNTERP_BYTEARRAY, .data = data, .size = size}, out);
}

pynterp_status pynterp_value_new_container(pynterp_kind kind, const pynterp_value *items, size_t count,
                                           pynterp_value *out) {
    ENTER_OUT(out);
    if (kind == PYNTERP_DICT) return PYNTERP_ERR_ARG;
    return pynterpgo_value_new_container((int32_t)kind, NULL, (pynterp_value *)items, count, out);
}

pynterp_status pynterp_value_new_dict(const pynterp_value *keys, const pynterp_value *values, size_t count,
                                      pynterp_value *out) {
    ENTER_OUT(out);
    return pynterpgo_value_new_container(PYNTERP_DICT, (pynterp_value *)keys, (pynterp_value *)values, count, out);
}

pynterp_status pynterp_value_kind(pynterp_value value, pynterp_kind *out) {
    pynterp_node n;
    if (!out) return PYNTERP_ERR_ARG;
    pynterp_status status = pynterp_value_read(value, &n);
    *out = (pynterp_kind)n.kind;
    return status;
}

pynterp_status pynterp_value_bool(pynterp_value value, int *out) {
    pynterp_node n;
    if (!out) return PYNTERP_ERR_ARG;
    pynterp_status status = pynterp_value_read(value, &n);
    *out = (int)n.integer;
    if (status == PYNTERP_OK && n.kind != PYNTERP_BOOL) {
        *out = 0;
        return PYNTERP_ERR_KIND;
    }
    return status;
}

pynterp_status pynterp_value_int(pynterp_value value, int64_t *out) {
    pynterp_node n;
    if (!out) return PYNTERP_ERR_ARG;
    pynterp_status status = pynterp_value_read(value, &n);
    *out = n.integer;
    if (status == PYNTERP_OK && n.kind != PYNTERP_BOOL && n.kind != PYNTERP_INT) return PYNTERP_ERR_KIND;
    return status;
}

pynterp_status pynterp_value_float(pynterp_value value, double *out) {
    pynterp_node n;
    if (!out) return PYNTERP_ERR_ARG;
    *out = 0;
    pynterp_status status = pynterp_value_read(value, &n);
    if (status != PYNTERP_OK) return status;
    if (n.kind == PYNTERP_FLOAT) *out = n.real;
    else if (n.kind == PYNTERP_INT || n.kind == PYNTERP_BOOL) *out = (double)n.integer;
    else return PYNTERP_ERR_KIND;
    return PYNTERP_OK;
}

pynterp_status pynterp_value_complex(pynterp_value value, double *real, double *imag) {
    pynterp_node n;
    if (!real || !imag) return PYNTERP_ERR_ARG;
    pynterp_status status = pynterp_value_read(value, &n);
    *real = n.real;
    *imag = n.imag;
    return status == PYNTERP_OK && n.kind != PYNTERP_COMPLEX ? PYNTERP_ERR_KIND : status;
}

pynterp_status pynterp_value_text(pynterp_value value, const char **data, size_t *size) {
    pynterp_node n;
    if (!data) return PYNTERP_ERR_ARG;
    *data = NULL;
    if (size) *size = 0;
    pynterp_status status = pynterp_value_read(value, &n);
    if (status != PYNTERP_OK) return status;
    if (n.kind != PYNTERP_STR && n.kind != PYNTERP_BYTES && n.kind != PYNTERP_BYTEARRAY) return PYNTERP_ERR_KIND;
    *data = n.data;
    if (size) *size = n.size;
    return PYNTERP_OK;
}

pynterp_status pynterp_value_decimal(pynterp_value value, char **out) {
    ENTER_OUT(out);
    if (!out) return PYNTERP_ERR_ARG;
    *out = NULL;
    return pynterpgo_value_decimal(value, out);
}

pynterp_status pynterp_value_size(pynterp_value value, size_t *out) {
    pynterp_node n;
    if (!out) return PYNTERP_ERR_ARG;
    *out = 0;
    pynterp_status status = pynterp_value_read(value, &n);
    if (status != PYNTERP_OK) return status;
    if (n.kind < PYNTERP_LIST || n.kind > PYNTERP_FROZENSET) return PYNTERP_ERR_KIND;
    *out = n.size;
    return PYNTERP_OK;
}

pynterp_status pynterp_value_item(pynterp_value value, size_t index, pynterp_value *out) {
    ENTER_OUT(out);
    if (!out) return PYNTERP_ERR_ARG;
    *out = 0;
    return pynterpgo_value_item(value, index, NULL, out, 0);
}

pynterp_status pynterp_value_pair(pynterp_value value, size_t index, pynterp_value *key, pynterp_value *item) {
    ENTER();
    if (key) *key = 0;
    if (item) *item = 0;
    return pynterpgo_value_item(value, index, key, item, 1);
}

pynterp_status pynterp_value_get(pynterp_value value, const char *key, pynterp_value *out) {
    ENTER_OUT(out);
    if (!key || !out) return PYNTERP_ERR_ARG;
    *out = 0;
    return pynterpgo_value_get(value, TEXT(key), out);
}

pynterp_status pynterp_value_same(pynterp_value a, pynterp_value b, int *out) {
    ENTER_OUT(out);
    if (!out) return PYNTERP_ERR_ARG;
    *out = 0;
    return pynterpgo_value_same(a, b, out);
}

pynterp_status pynterp_value_free(pynterp_value value) {
    ENTER();
    return pynterpgo_value_free(value);
}

/* ---- Host functions ---- */

pynterp_status pynterp_value_new_function(const char *name, const char *doc, pynterp_function fn, void *user_data,
                                          pynterp_value *out) {
    ENTER_OUT(out);
    return pynterpgo_value_new_function(TEXT(name), TEXT(doc), fn, (uintptr_t)user_data, out);
}

pynterp_status pynterp_value_new_class(const pynterp_class_def *def, pynterp_value *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_value_new_class((pynterp_class_def *)def, out, error);
}

pynterp_status pynterp_value_new_instance(pynterp_value cls, void *object, pynterp_value *out) {
    ENTER_OUT(out);
    pynterp_node node = {.kind = PYNTERP_INSTANCE, .object = cls, .integer = (int64_t)(intptr_t)object};
    return pynterpgo_value_from_nodes(&node, 1, out, NULL);
}

pynterp_status pynterp_value_instance(pynterp_value value, void **object) {
    uintptr_t pointer = 0;
    ENTER();
    if (!object) return PYNTERP_ERR_ARG;
    pynterp_status status = pynterpgo_value_instance(value, &pointer);
    *object = (void *)pointer;
    return status;
}

pynterp_status pynterp_call_self(pynterp_call call, void **object) {
    uintptr_t pointer = 0;
    ENTER();
    if (!object) return PYNTERP_ERR_ARG;
    pynterp_status status = pynterpgo_call_self(call, &pointer);
    *object = (void *)pointer;
    return status;
}

pynterp_status pynterp_call_arguments(pynterp_call call, pynterp_value *args, pynterp_value *kwargs) {
    ENTER();
    if (args) *args = 0;
    if (kwargs) *kwargs = 0;
    return pynterpgo_call_arguments(call, args, kwargs);
}

pynterp_status pynterp_call_return(pynterp_call call, pynterp_value value) {
    ENTER();
    return pynterpgo_call_return(call, value);
}

pynterp_status pynterp_call_raise(pynterp_call call, const char *type, const char *message) {
    ENTER();
    return pynterpgo_call_raise(call, TEXT(type), TEXT(message), message ? strlen(message) : 0);
}

pynterp_status pynterp_call_raise_text(pynterp_call call, const char *type, const char *message, size_t size) {
    ENTER();
    return pynterpgo_call_raise(call, TEXT(type), TEXT(message), size);
}

/* ---- Environments ---- */

pynterp_status pynterp_env_new(pynterp_sandbox sandbox, pynterp_env *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_env_new(self(), sandbox, 0, out, error);
}

pynterp_status pynterp_env_new_empty(pynterp_sandbox sandbox, pynterp_env *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_env_new(self(), sandbox, 1, out, error);
}

pynterp_status pynterp_env_free(pynterp_env env) {
    ENTER();
    return pynterpgo_env_free(env);
}

pynterp_status pynterp_env_set(pynterp_env env, const char *name, pynterp_value value, char **error) {
    ENTER_WITH(error);
    return pynterpgo_env_set(self(), env, TEXT(name), value, error);
}

pynterp_status pynterp_env_set_function(pynterp_env env, const char *name, pynterp_function fn, void *user_data,
                                        const char *doc, char **error) {
    ENTER_WITH(error);
    return pynterpgo_env_set_function(self(), env, TEXT(name), fn, (uintptr_t)user_data, TEXT(doc), error);
}

pynterp_status pynterp_env_set_builtins(pynterp_env env, char **error) {
    ENTER_WITH(error);
    return pynterpgo_env_set_builtins(self(), env, error);
}

pynterp_status pynterp_env_get(pynterp_env env, const char *name, pynterp_value *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_env_get(self(), env, TEXT(name), 0, out, error);
}

pynterp_status pynterp_env_get_object(pynterp_env env, const char *name, pynterp_value *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_env_get(self(), env, TEXT(name), 1, out, error);
}

pynterp_status pynterp_env_delete(pynterp_env env, const char *name, char **error) {
    ENTER_WITH(error);
    return pynterpgo_env_delete(self(), env, TEXT(name), error);
}

pynterp_status pynterp_env_names(pynterp_env env, pynterp_value *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_env_names(self(), env, out, error);
}

pynterp_status pynterp_env_repr(pynterp_env env, const char *name, char **out, size_t *size, char **error) {
    ENTER_OUT_WITH(out, error);
    if (size) *size = 0;
    return pynterpgo_env_repr(self(), env, TEXT(name), out, size, error);
}

/* ---- Programs and runs ---- */

pynterp_status pynterp_program_compile(const char *source, size_t size, const char *filename, pynterp_program *out,
                                       char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_program_compile(TEXT(source), size, TEXT(filename), out, error);
}

pynterp_status pynterp_program_free(pynterp_program program) {
    ENTER();
    return pynterpgo_program_free(program);
}

pynterp_status pynterp_run_program(pynterp_env env, pynterp_program program, pynterp_result *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_run_program(self(), env, program, out, error);
}

pynterp_status pynterp_run_source(pynterp_env env, const char *source, size_t size, const char *filename,
                                  pynterp_result *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_run_source(self(), env, TEXT(source), size, TEXT(filename), out, error);
}

pynterp_status pynterp_object_call(pynterp_value object, pynterp_value args, pynterp_value kwargs,
                                   pynterp_result *out, char **error) {
    ENTER_OUT_WITH(out, error);
    return pynterpgo_object_call(self(), object, args, kwargs, out, error);
}

pynterp_status pynterp_result_value(pynterp_result result, pynterp_value *out) {
    ENTER_OUT(out);
    return pynterpgo_result_value(result, out);
}

pynterp_status pynterp_result_read(pynterp_result result, pynterp_outcome *out) {
    ENTER_OUT(out);
    return pynterpgo_result_read(result, out);
}

pynterp_status pynterp_result_argument(pynterp_result result, pynterp_text *out) {
    ENTER_OUT(out);
    return pynterpgo_result_argument(result, out);
}

pynterp_status pynterp_result_exit_code(pynterp_result result, pynterp_value *out) {
    ENTER_OUT(out);
    return pynterpgo_result_exit_code(result, out);
}

pynterp_status pynterp_result_free(pynterp_result result) {
    ENTER();
    return pynterpgo_result_free(result);
}
