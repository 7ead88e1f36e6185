/*
 * What a corpus case may ask of the host, as corpus/README.md describes it, and
 * the canaries that are planted beside security cases.
 */
#ifndef CORPUS_ENV_H
#define CORPUS_ENV_H

#include "bindings/c/pynterp.h"

/* The host of one case. */
typedef struct case_host case_host;

/* Sets the entries whose names are given, one a line; fails for a name that is none. */
case_host *case_host_new(pynterp_env env, const char *names, char **error);
void case_host_free(case_host *h);

/* What was planted beside a case. */
typedef struct canary {
    const char *secret;
    pynterp_env env;         /* another environment of the case's sandbox */
    pynterp_sandbox sandbox; /* another sandbox */
    pynterp_env other;
    int called; /* how often the function that was not granted was */
} canary;

/* Plants the secret; all zero and NULL for none. */
void canary_plant(canary *c, pynterp_sandbox sandbox, const char *secret);
/* Whether the secret is in a text. */
int canary_in(const canary *c, const char *text, size_t size);
/* The name in env below which the secret is, NULL if there is none; the caller frees it. */
char *canary_in_env(const canary *c, pynterp_env env);
void canary_free(canary *c);

/* Grants a canary's secret and function under their names, to see it sing. */
int canary_grant(canary *c, pynterp_env env, const char *name);

#endif
