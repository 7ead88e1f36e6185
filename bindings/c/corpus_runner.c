/*
 * Runs corpus cases through the C interface. On standard input, a case is a list
 * of fields, each a line "name length" and so many bytes and a newline, closed
 * by the line "end"; the outcome on standard output has the same form.
 *
 *   in:  source, filename, policy, imports (roots, one a line; absent: all),
 *        steps, memory, depth, output, timeout (milliseconds), modules (a folder
 *        to import from), env (entries of the environment, one a line), canary
 *        (the secret text of a security case)
 *   out: stdout, and one of result (repr of RESULT; absent without it), raises,
 *        limit, error; leak where the case reached a canary
 *
 * bindings/corpusdoors writes the cases and compares the outcomes.
 */
#include "bindings/c/corpus_env.h"
#include "bindings/c/pynterp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct buffer {
    char *data;
    size_t size, capacity;
} buffer;

static void die(const char *what) {
    fprintf(stderr, "corpus_runner: %s\n", what);
    exit(2);
}

static int append(void *user_data, const char *data, size_t size) {
    buffer *b = user_data;
    while (b->size + size > b->capacity) {
        b->capacity = b->capacity ? 2 * b->capacity : 4096;
        b->data = realloc(b->data, b->capacity);
        if (!b->data) die("out of memory");
    }
    if (size) memcpy(b->data + b->size, data, size);
    b->size += size;
    return 0;
}

typedef struct field {
    char name[32];
    char *data; /* with a zero byte after it */
    size_t size;
} field;

typedef struct request {
    field fields[16];
    int count;
} request;

/* Reads a case; 0 at the end of the input. */
static int read_request(request *r) {
    char line[64];
    for (r->count = 0; fgets(line, sizeof line, stdin);) {
        field *f = &r->fields[r->count];
        if (!strcmp(line, "end\n")) return 1;
        if (r->count == 16 || sscanf(line, "%31s %zu", f->name, &f->size) != 2) die("bad field line");
        f->data = malloc(f->size + 1);
        if (!f->data || fread(f->data, 1, f->size, stdin) != f->size || getchar() != '\n') die("short field");
        f->data[f->size] = 0;
        r->count++;
    }
    return 0;
}

static const field *get(const request *r, const char *name) {
    for (int i = 0; i < r->count; i++)
        if (!strcmp(r->fields[i].name, name)) return &r->fields[i];
    return NULL;
}

static const char *text(const request *r, const char *name) {
    const field *f = get(r, name);
    return f ? f->data : NULL;
}

static int64_t number(const request *r, const char *name) {
    const char *s = text(r, name);
    return s ? strtoll(s, NULL, 10) : 0;
}

static void reply(const char *name, const char *data, size_t size) {
    printf("%s %zu\n", name, size);
    fwrite(data, 1, size, stdout);
    putchar('\n');
}

/* Writes how a run ended. */
static void reply_outcome(pynterp_env env, pynterp_result result) {
    pynterp_outcome o;
    if (pynterp_result_read(result, &o) != PYNTERP_OK) die("a result cannot be read");
    if (o.kind == PYNTERP_LIMIT) {
        reply("limit", o.limit.data, o.limit.size);
    } else if (o.kind == PYNTERP_INTERNAL_ERROR) {
        reply("error", o.message.data, o.message.size);
    } else if (o.kind == PYNTERP_RAISED) {
        buffer b = {0};
        append(&b, o.type.data, o.type.size);
        if (o.message.size) append(&b, ": ", 2);
        append(&b, o.message.data, o.message.size);
        reply("raises", b.data, b.size);
        free(b.data);
    } else {
        char *repr;
        size_t size;
        if (pynterp_env_repr(env, "RESULT", &repr, &size, NULL) == PYNTERP_OK) reply("result", repr, size);
        pynterp_text_free(repr);
    }
}

/* Says where a canary's secret turned up. */
static void look_for(const canary *c, const char *where, const char *text, size_t size) {
    if (c->secret && canary_in(c, text, size)) reply("leak", where, strlen(where));
}

static void reply_leaks(const canary *c, pynterp_env env, pynterp_result result, const buffer *out, const buffer *err) {
    pynterp_outcome o;
    char *name;
    if (!c->secret) return;
    look_for(c, "stdout", out->data, out->size);
    look_for(c, "stderr", err->data, err->size);
    if (pynterp_result_read(result, &o) == PYNTERP_OK) {
        look_for(c, "exception", o.message.data, o.message.size);
        look_for(c, "traceback", o.traceback.data, o.traceback.size);
    }
    if (env && (name = canary_in_env(c, env))) {
        reply("leak", name, strlen(name));
        free(name);
    }
    if (c->called) reply("leak", "a call of the function that was not granted", 43);
}

/* Puts into the environment what the case asks for. */
static case_host *make_env(const request *r, canary *c, pynterp_env env, char **error) {
    char *names = (char *)text(r, "env");
    if (!names) return NULL;
    if (canary_grant(c, env, names)) return NULL;
    return case_host_new(env, names, error);
}

static void run_case(const request *r) {
    pynterp_config c;
    pynterp_sandbox sandbox = 0;
    pynterp_env env = 0;
    pynterp_result result = 0;
    buffer out = {0}, err = {0};
    canary planted = {0};
    case_host *host = NULL;
    char *error = NULL, *roots[64];
    const char *modules = text(r, "modules");
    const field *source = get(r, "source");
    if (!source) die("a case without source");
    pynterp_config_init(&c);
    c.policy = text(r, "policy");
    char *imports = (char *)text(r, "imports");
    if (imports) {
        c.allowed_imports = (const char *const *)roots;
        for (char *s = strtok(imports, "\n"); s && c.allowed_import_count < 64; s = strtok(NULL, "\n"))
            roots[c.allowed_import_count++] = s;
    }
    c.max_steps = number(r, "steps");
    c.max_memory = number(r, "memory");
    c.max_depth = (int32_t)number(r, "depth");
    c.max_output = number(r, "output");
    c.timeout_ms = number(r, "timeout");
    if (modules) {
        c.module_paths = &modules;
        c.module_path_count = 1;
        c.allow_relative_imports = 1;
    }
    c.write_stdout = append;
    c.stdout_data = &out;
    c.write_stderr = append;
    c.stderr_data = &err;
    if (pynterp_sandbox_new(&c, &sandbox, &error) == PYNTERP_OK && pynterp_env_new(sandbox, &env, &error) == PYNTERP_OK) {
        canary_plant(&planted, sandbox, text(r, "canary"));
        host = make_env(r, &planted, env, &error);
    }
    if (!error && pynterp_run_source(env, source->data, source->size, text(r, "filename"), &result, &error) == PYNTERP_OK)
        reply_outcome(env, result);
    else
        reply("error", error, strlen(error));
    reply_leaks(&planted, env, result, &out, &err);
    reply("stdout", out.data, out.size);
    puts("end");
    fflush(stdout);
    pynterp_text_free(error);
    pynterp_result_free(result);
    pynterp_env_free(env);
    canary_free(&planted);
    pynterp_sandbox_free(sandbox);
    case_host_free(host);
    free(out.data);
    free(err.data);
}

int main(void) {
    request r;
    while (read_request(&r)) {
        run_case(&r);
        for (int i = 0; i < r.count; i++) free(r.fields[i].data);
    }
    return 0;
}
