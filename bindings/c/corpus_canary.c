/*
 * Canaries: what is planted beside a security case, and the search for it in what
 * the case left behind. corpus_env.h describes them; corpus/README.md says what
 * they are for. Tests: bindings/corpusdoors.
 */
#include "bindings/c/corpus_env.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void must(pynterp_status status) {
    if (status == PYNTERP_OK) return;
    fprintf(stderr, "corpus_canary: %s\n", pynterp_status_text(status));
    exit(2);
}

static pynterp_value secret_text(const canary *c) {
    pynterp_value v;
    must(pynterp_value_new_str(c->secret, strlen(c->secret), &v));
    return v;
}

static void ungranted(void *user_data, pynterp_call call) {
    canary *c = user_data;
    pynterp_value v = secret_text(c);
    c->called++;
    must(pynterp_call_return(call, v));
    pynterp_value_free(v);
}

static void set_secret(const canary *c, pynterp_env env) {
    pynterp_value key, v = secret_text(c), dict;
    must(pynterp_value_new_str("key", 3, &key));
    must(pynterp_value_new_dict(&key, &v, 1, &dict));
    must(pynterp_env_set(env, "SECRET", dict, NULL));
    pynterp_value_free(dict);
    pynterp_value_free(key);
    pynterp_value_free(v);
}

void canary_plant(canary *c, pynterp_sandbox sandbox, const char *secret) {
    memset(c, 0, sizeof *c);
    if (!secret) return;
    c->secret = secret;
    must(pynterp_env_new(sandbox, &c->env, NULL));
    must(pynterp_sandbox_new(NULL, &c->sandbox, NULL));
    must(pynterp_env_new(c->sandbox, &c->other, NULL));
    set_secret(c, c->env);
    set_secret(c, c->other);
    must(pynterp_env_set_function(c->env, "ungranted", ungranted, c, NULL, NULL));
}

int canary_in(const canary *c, const char *text, size_t size) {
    size_t n = strlen(c->secret);
    for (; size >= n; text++, size--)
        if (*text == *c->secret && !memcmp(text, c->secret, n)) return 1;
    return 0;
}

char *canary_in_env(const canary *c, pynterp_env env) {
    pynterp_value names, name, v;
    const pynterp_node *nodes;
    const char *text;
    size_t count, length, n;
    char *found = NULL;
    must(pynterp_env_names(env, &names, NULL));
    must(pynterp_value_size(names, &count));
    for (size_t i = 0; i < count && !found; i++) {
        must(pynterp_value_item(names, i, &name));
        must(pynterp_value_text(name, &text, &length));
        if (canary_in(c, text, length)) found = strdup(text);
        /* What is too large to be copied is not looked at. */
        if (!found && pynterp_env_get(env, text, &v, NULL) == PYNTERP_OK) {
            must(pynterp_value_nodes(v, &nodes, &n, NULL));
            for (size_t k = 0; k < n && !found; k++)
                if (nodes[k].data && nodes[k].kind < PYNTERP_LIST && canary_in(c, nodes[k].data, nodes[k].size)) found = strdup(text);
            pynterp_value_free(v);
        }
        pynterp_value_free(name);
    }
    pynterp_value_free(names);
    return found;
}

int canary_grant(canary *c, pynterp_env env, const char *name) {
    pynterp_value v;
    if (!c->secret) return 0;
    if (!strcmp(name, "ungranted")) {
        must(pynterp_env_set_function(env, name, ungranted, c, NULL, NULL));
        return 1;
    }
    if (strcmp(name, "secret")) return 0;
    v = secret_text(c);
    must(pynterp_env_set(env, name, v, NULL));
    pynterp_value_free(v);
    return 1;
}

void canary_free(canary *c) {
    pynterp_env_free(c->env);
    pynterp_env_free(c->other);
    pynterp_sandbox_free(c->sandbox);
}
