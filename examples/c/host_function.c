/*
 * A host function that guest code calls: lookup(key) reads a table of the host's.
 * The guest sees its result, or an exception, and nothing else of the host.
 */
#include <stdio.h>
#include <string.h>

#include "pynterp.h"

typedef struct entry {
    const char *key, *value;
} entry;

static void lookup(void *user_data, pynterp_call call) {
    const entry *table = user_data;
    pynterp_value args = 0, key = 0, value = 0;
    const char *name;
    if (pynterp_call_arguments(call, &args, NULL) != PYNTERP_OK || pynterp_value_item(args, 0, &key) != PYNTERP_OK ||
        pynterp_value_text(key, &name, NULL) != PYNTERP_OK) {
        pynterp_call_raise(call, "TypeError", "lookup() takes a str");
    } else {
        while (table->key && strcmp(table->key, name)) table++;
        if (!table->key) {
            pynterp_call_raise(call, "KeyError", name);
        } else if (pynterp_value_new_str(table->value, strlen(table->value), &value) == PYNTERP_OK) {
            pynterp_call_return(call, value);
        }
    }
    pynterp_value_free(value);
    pynterp_value_free(key);
    pynterp_value_free(args);
}

int main(void) {
    static entry table[] = {{"red", "#ff0000"}, {"blue", "#0000ff"}, {NULL, NULL}};
    const char *source = "found = {}\n"
                         "for name in ['red', 'green', 'blue']:\n"
                         "    try:\n"
                         "        found[name] = lookup(name)\n"
                         "    except KeyError as e:\n"
                         "        found[name] = f'no {e}'\n";
    pynterp_sandbox sandbox = 0;
    pynterp_env env = 0;
    pynterp_result result = 0;
    pynterp_outcome outcome = {0};
    char *error = NULL, *repr = NULL;

    int ok = pynterp_sandbox_new(NULL, &sandbox, &error) == PYNTERP_OK &&
             pynterp_env_new(sandbox, &env, &error) == PYNTERP_OK &&
             pynterp_env_set_function(env, "lookup", lookup, table, "The colour of a name.", &error) == PYNTERP_OK &&
             pynterp_run_source(env, source, strlen(source), "colours.py", &result, &error) == PYNTERP_OK &&
             pynterp_result_read(result, &outcome) == PYNTERP_OK;
    if (ok && outcome.kind != PYNTERP_FINISHED) {
        fprintf(stderr, "%s\n", outcome.message.data);
        ok = 0;
    }
    ok = ok && pynterp_env_repr(env, "found", &repr, NULL, &error) == PYNTERP_OK;
    if (ok) puts(repr);
    if (error) fprintf(stderr, "%s\n", error);

    pynterp_text_free(repr);
    pynterp_text_free(error);
    pynterp_result_free(result);
    pynterp_env_free(env);
    pynterp_sandbox_free(sandbox);
    return !ok;
}
