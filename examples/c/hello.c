/* Runs a program in a sandbox and reads a result. README.md says how to build it. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "pynterp.h"

static int show(void *user_data, const char *data, size_t size) {
    (void)user_data;
    return fwrite(data, 1, size, stdout) != size;
}

int main(void) {
    const char *source = "print('hello from', __name__)\n"
                         "answer = sum(n * n for n in range(limit))\n";
    pynterp_config config;
    pynterp_sandbox sandbox = 0;
    pynterp_env env = 0;
    pynterp_value limit = 0, answer = 0;
    pynterp_result result = 0;
    pynterp_outcome outcome = {0};
    int64_t number;
    char *error = NULL;

    pynterp_config_init(&config);
    config.max_steps = 1000000;
    config.timeout_ms = 60 * 1000;
    config.write_stdout = show;

    int ok = pynterp_sandbox_new(&config, &sandbox, &error) == PYNTERP_OK &&
             pynterp_env_new(sandbox, &env, &error) == PYNTERP_OK &&
             pynterp_value_new_int(5, &limit) == PYNTERP_OK &&
             pynterp_env_set(env, "limit", limit, &error) == PYNTERP_OK &&
             pynterp_run_source(env, source, strlen(source), "hello.py", &result, &error) == PYNTERP_OK &&
             pynterp_result_read(result, &outcome) == PYNTERP_OK;
    if (ok && outcome.kind != PYNTERP_FINISHED) {
        fprintf(stderr, "%s%s\n", outcome.traceback.data, outcome.kind == PYNTERP_RAISED ? "" : outcome.message.data);
        ok = 0;
    }
    ok = ok && pynterp_env_get(env, "answer", &answer, &error) == PYNTERP_OK &&
         pynterp_value_int(answer, &number) == PYNTERP_OK;
    if (ok) printf("answer = %" PRId64 "\n", number);
    if (error) fprintf(stderr, "%s\n", error);

    pynterp_text_free(error);
    pynterp_value_free(answer);
    pynterp_result_free(result);
    pynterp_value_free(limit);
    pynterp_env_free(env);
    pynterp_sandbox_free(sandbox);
    return !ok;
}
