/*
 * pynterp.h: the C interface of pynterp, an in-process sandbox for untrusted
 * Python 3.14.
 *
 * HANDLES. A sandbox, program, environment, value or result is a number that
 * stands for an object of the library; 0 is none. The library checks each handle
 * that it is given: one that was freed, was never handed out, is 0 or is of
 * another kind gives PYNTERP_ERR_HANDLE, never a crash. What a function stores
 * in an out parameter of a handle type is a new handle, which the caller frees
 * with the _free function of its kind, once. Freeing 0 does nothing.
 *
 * TEXTS. Sources, names and strs are UTF-8. Where a length is passed, bytes of
 * value 0 are allowed inside; texts that the library hands out have a zero byte
 * after their end, which the length does not count.
 *   - const char * in a node or an outcome is borrowed: it is valid until the
 *     handle that it was read from is freed.
 *   - char * in an out parameter is the caller's: free it with pynterp_text_free.
 *
 * ERRORS. Functions return PYNTERP_OK or an error code. Those with the parameter
 * `char **error` also store a text there that says what went wrong, NULL on
 * success; the caller frees it. `error` may be NULL. Other out parameters are
 * set to 0 on failure. An exception that the guest raised is no error: it is
 * the outcome of the run.
 *
 * THREADS. All functions may be called from any thread. A sandbox does one thing
 * at a time: a call waits for the one before it, except that
 *   - pynterp_sandbox_interrupt and the functions for values, results and
 *     programs never wait;
 *   - a callback (a host function, or a function that takes output) that uses
 *     the sandbox it was called from gets PYNTERP_ERR_BUSY; a host function may
 *     call objects of the guest with pynterp_object_call. It may use others;
 *   - a call that waits while the sandbox is inside one and the same callback
 *     for longer than busy_timeout_ms gets PYNTERP_ERR_BUSY: the callback may be
 *     waiting for it.
 * Callbacks come on the thread that called the library.
 *
 * One thread's calls of the library and its callbacks return in the order in which
 * they nest: a callback must not longjmp, nor switch to another stack (coroutines)
 * on which a callback is under way.
 *
 * SIGNALS. Handlers that the program installs after the library was loaded must
 * have SA_ONSTACK: a signal can come while a thread is on a stack of the library's,
 * which is small. The library handles SIGSEGV, SIGBUS and SIGFPE of its own code
 * and passes on those of others; it uses SIGURG.
 *
 * FORK. In the child of a fork() the library does not work: every function
 * returns PYNTERP_ERR_FORKED. exec() after the fork is fine. A callback that forks
 * must not return in the child: the process is aborted then.
 *
 * LOADING. The library stays in the process once it was loaded: dlclose() does
 * nothing, and dlopen() gives the same library again, with its handles. Other copies
 * of it, such as the one in the Python extension, have handles of their own.
 *
 * Tests: capi_test.c; the whole corpus runs through corpus_runner.c.
 */
#ifndef PYNTERP_H
#define PYNTERP_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Errors ---- */

typedef enum pynterp_status {
    PYNTERP_OK = 0,
    PYNTERP_ERR_ARG = 1,       /* an argument is NULL, too large or malformed */
    PYNTERP_ERR_HANDLE = 2,    /* a handle is 0, freed, or of another kind */
    PYNTERP_ERR_KIND = 3,      /* the value is of another kind than the function wants */
    PYNTERP_ERR_NOT_FOUND = 4, /* no such name, key, item, policy or folder */
    PYNTERP_ERR_SYNTAX = 5,    /* the source is no valid Python */
    PYNTERP_ERR_EXCEPTION = 6, /* guest code raised where a run has no result to say so */
    PYNTERP_ERR_LIMIT = 7,     /* a limit has ended the sandbox's life */
    PYNTERP_ERR_BUSY = 8,      /* the sandbox is inside a callback, which this call comes
                                  from, or has waited for in vain */
    PYNTERP_ERR_CONVERT = 9,   /* the value cannot be copied: it contains itself, is too
                                  deep, or is of another sandbox */
    PYNTERP_ERR_FORKED = 10,   /* this process is the child of a fork */
    PYNTERP_ERR_INTERNAL = 11  /* a bug in pynterp; the sandbox is unusable from now on */
} pynterp_status;

/* The version of the library, such as "0.1.0". Static; works after a fork. */
const char *pynterp_version(void);

/* What a status means, in a few words. Static; works after a fork. */
const char *pynterp_status_text(pynterp_status status);

/* Frees a text that the library handed out as char *. NULL is allowed. */
void pynterp_text_free(char *text);

/* ---- Handles ---- */

typedef uint64_t pynterp_sandbox; /* one guest: its policy, limits and state */
typedef uint64_t pynterp_program; /* compiled source; immutable */
typedef uint64_t pynterp_env;     /* a namespace that programs run in */
typedef uint64_t pynterp_value;   /* a copy of a guest value; immutable */
typedef uint64_t pynterp_result;  /* how a run ended */
typedef uint64_t pynterp_call;    /* a call of a host function, while it lasts */

/* ---- Sandboxes ---- */

/*
 * Takes a piece of the guest's output, which ends at a character's end. data is
 * valid during the call. Returns 0, or anything else to end the run as at the
 * output limit.
 */
typedef int (*pynterp_write_fn)(void *user_data, const char *data, size_t size);

/*
 * What a sandbox allows. Fill it with pynterp_config_init, then change what you
 * want to: zero and NULL stand for the defaults. Nothing in it has to outlive
 * pynterp_sandbox_new, except the user_data of the output functions.
 */
typedef struct pynterp_config {
    size_t struct_size;  /* set by pynterp_config_init: the caller's sizeof */

    /* "strict" (NULL), "compat", or a profile of one's own, made of another, as JSON:
       {"base": "strict", "add": ["attribute:__mro__"], "remove": ["builtin:print"]}.
       A name is attribute:NAME, builtin:NAME or module:NAME; to add an attribute
       opens it, to remove one blocks it. What "compat" has open can be added. */
    const char *policy;

    /* Roots of the library modules that may be imported. NULL: all that the
       policy has; not NULL and a count of 0: none. */
    const char *const *allowed_imports;
    size_t allowed_import_count;

    /* Folders with pure-Python modules that the guest may import, run inside the
       sandbox. Nothing outside the folders can be reached. */
    const char *const *module_paths;
    size_t module_path_count;
    int32_t allow_relative_imports; /* `from . import x` in such packages */

    /* Bounds of all runs of the sandbox together, 0 for the default. */
    int32_t max_depth;  /* nested calls; default 1000 */
    int64_t max_steps;  /* loop iterations, calls, units of native work; default none */
    int64_t max_memory; /* bytes of live objects, estimated; default 1 GiB */
    int64_t max_output; /* bytes printed; default 64 MiB */
    int64_t timeout_ms; /* wall clock of each run; default none */

    pynterp_write_fn write_stdout; /* NULL: output is dropped */
    void *stdout_data;
    pynterp_write_fn write_stderr;
    void *stderr_data;

    int64_t busy_timeout_ms; /* how long calls wait for a callback; default 5000 */
} pynterp_config;

/* Fills config with the defaults. */
#define pynterp_config_init(config) pynterp_config_init_sized((config), sizeof(pynterp_config))
pynterp_status pynterp_config_init_sized(pynterp_config *config, size_t size);

/* Makes a sandbox. config may be NULL for all defaults. */
pynterp_status pynterp_sandbox_new(const pynterp_config *config, pynterp_sandbox *out, char **error);

/*
 * Frees a sandbox. Its environments become invalid, but their handles still have
 * to be freed; a run that is under way goes on to its end. After the last run
 * has returned, no callback of the sandbox is called any more.
 */
pynterp_status pynterp_sandbox_free(pynterp_sandbox sandbox);

/*
 * Ends the calls that are under way in the sandbox or wait for it, from any thread
 * or a callback. Runs return the result kind PYNTERP_LIMIT with the limit
 * "canceled", and the sandbox cannot run any more, even if none of them had begun.
 * Without such calls it does nothing.
 */
pynterp_status pynterp_sandbox_interrupt(pynterp_sandbox sandbox);

/* What the sandbox has used so far. Either pointer may be NULL. */
pynterp_status pynterp_sandbox_usage(pynterp_sandbox sandbox, int64_t *steps, int64_t *memory);

/*
 * The guest's own builtin of that name, as an OBJECT to be passed in: one that the
 * policy has, or "eval" or "exec", which run in the guest's scopes.
 */
pynterp_status pynterp_sandbox_builtin(pynterp_sandbox sandbox, const char *name, pynterp_value *out);

/*
 * Makes the folder importable. package NULL: the modules and packages in it;
 * otherwise the folder itself is the package of that name.
 */
pynterp_status pynterp_sandbox_add_path(pynterp_sandbox sandbox, const char *folder, const char *package,
                                        char **error);

/* ---- Values ----
 *
 * Values cross the boundary by copy. Only exact built-in types are copied out
 * of a sandbox: an object of any other type, of a guest's subclass included, is
 * an opaque handle, and none of its code runs while it is outside.
 */

typedef enum pynterp_kind {
    PYNTERP_NONE = 0,
    PYNTERP_BOOL = 1,      /* integer: 0 or 1 */
    PYNTERP_INT = 2,       /* integer */
    PYNTERP_BIGINT = 3,    /* data: hexadecimal text such as "-0x1f"; beyond int64 */
    PYNTERP_FLOAT = 4,     /* real */
    PYNTERP_COMPLEX = 5,   /* real, imag */
    PYNTERP_STR = 6,       /* data, size: UTF-8; a lone surrogate as its three-byte form */
    PYNTERP_BYTES = 7,     /* data, size */
    PYNTERP_BYTEARRAY = 8, /* data, size */
    PYNTERP_LIST = 9,      /* size items */
    PYNTERP_TUPLE = 10,    /* size items */
    PYNTERP_DICT = 11,     /* size pairs of key and value, in insertion order */
    PYNTERP_SET = 12,      /* size items */
    PYNTERP_FROZENSET = 13,
    PYNTERP_OBJECT = 14,   /* an opaque guest object; data: its type's name; integer: a
                              number that is its own as long as it lives */
    PYNTERP_FUNCTION = 15, /* a host function, also when it comes back; data: its name;
                              integer: its user_data */
    PYNTERP_CLASS = 16,    /* a host class; data: its name; integer: its user_data */
    PYNTERP_INSTANCE = 17  /* an object of the host; integer: its pointer; data: its class's name */
} pynterp_kind;

/*
 * One value as plain data; the comments above say which members a kind uses.
 *
 * A whole value is an array of nodes: a container's node, then the nodes of its
 * items (for a dict, of key and value in turn), each with its own items after
 * it. That is the fast way in and out for bindings; for a few values the
 * functions below are handier.
 */
typedef struct pynterp_node {
    int32_t kind;
    int32_t reserved; /* 0 */
    size_t size;      /* bytes of data, or number of items or pairs */
    int64_t integer;
    double real;
    double imag;
    const char *data;
    pynterp_value object; /* from OBJECT to INSTANCE. Out: owned by the value that was read.
                             In, for INSTANCE: either an instance, or its class, with the
                             pointer in integer */
} pynterp_node;

/* Makes a value of an array of nodes, which must be one whole value. */
pynterp_status pynterp_value_from_nodes(const pynterp_node *nodes, size_t count, pynterp_value *out, char **error);

/*
 * Stores the value as an array of nodes. The array, its texts and the handles in
 * it belong to the value.
 */
pynterp_status pynterp_value_nodes(pynterp_value value, const pynterp_node **nodes, size_t *count, char **error);

/* Fills node with the value itself, without a container's items. */
pynterp_status pynterp_value_read(pynterp_value value, pynterp_node *node);

pynterp_status pynterp_value_new_none(pynterp_value *out);
pynterp_status pynterp_value_new_bool(int b, pynterp_value *out);
pynterp_status pynterp_value_new_int(int64_t i, pynterp_value *out);
/* An int of any size from decimal text ("-12"), or hexadecimal ("0x1f"). */
pynterp_status pynterp_value_new_bigint(const char *text, pynterp_value *out);
pynterp_status pynterp_value_new_float(double d, pynterp_value *out);
pynterp_status pynterp_value_new_complex(double real, double imag, pynterp_value *out);
pynterp_status pynterp_value_new_str(const char *text, size_t size, pynterp_value *out);
pynterp_status pynterp_value_new_bytes(const void *data, size_t size, pynterp_value *out);
pynterp_status pynterp_value_new_bytearray(const void *data, size_t size, pynterp_value *out);
/* A container of the given kind with copies of the items, which stay the caller's. More
   than 1000 containers inside each other are an error. */
pynterp_status pynterp_value_new_container(pynterp_kind kind, const pynterp_value *items, size_t count,
                                           pynterp_value *out);
/* A dict of count pairs. */
pynterp_status pynterp_value_new_dict(const pynterp_value *keys, const pynterp_value *values, size_t count,
                                      pynterp_value *out);

/* Each fails with PYNTERP_ERR_KIND where the value is of another kind. */
pynterp_status pynterp_value_kind(pynterp_value value, pynterp_kind *out);
pynterp_status pynterp_value_bool(pynterp_value value, int *out);
pynterp_status pynterp_value_int(pynterp_value value, int64_t *out); /* BOOL too */
pynterp_status pynterp_value_float(pynterp_value value, double *out); /* BOOL and INT too */
pynterp_status pynterp_value_complex(pynterp_value value, double *real, double *imag);
/* STR, BYTES, BYTEARRAY. Borrowed. size may be NULL. */
pynterp_status pynterp_value_text(pynterp_value value, const char **data, size_t *size);
/* The decimal digits of an INT or BIGINT; the caller frees them. */
pynterp_status pynterp_value_decimal(pynterp_value value, char **out);
/* The number of items of a container, of pairs of a dict. */
pynterp_status pynterp_value_size(pynterp_value value, size_t *out);
/* A new handle of an item of a list, tuple, set or frozenset. */
pynterp_status pynterp_value_item(pynterp_value value, size_t index, pynterp_value *out);
/* New handles of a pair of a dict, in insertion order. Either pointer may be NULL. */
pynterp_status pynterp_value_pair(pynterp_value value, size_t index, pynterp_value *key, pynterp_value *item);
/* A new handle of a dict's item under a str key. */
pynterp_status pynterp_value_get(pynterp_value value, const char *key, pynterp_value *out);
/* Whether two OBJECTs, FUNCTIONs, CLASSes or INSTANCEs are one and the same. */
pynterp_status pynterp_value_same(pynterp_value a, pynterp_value b, int *out);

pynterp_status pynterp_value_free(pynterp_value value);

/* ---- Host functions ---- */

/*
 * A function of the host that guest code can call. It reads its arguments from
 * call, and either sets a result with pynterp_call_return, or an exception with
 * pynterp_call_raise; without either the result is None. It must return, not
 * longjmp. call is valid until it returns.
 */
typedef void (*pynterp_function)(void *user_data, pynterp_call call);

/*
 * Makes a value of a host function. The guest sees name and doc, which may be
 * NULL, and nothing else. fn and user_data must stay valid until each sandbox
 * that got the value is freed and none of its runs is under way.
 */
pynterp_status pynterp_value_new_function(const char *name, const char *doc, pynterp_function fn, void *user_data,
                                          pynterp_value *out);

/* The arguments: args is a tuple, kwargs a dict. New handles; either pointer may be NULL. */
pynterp_status pynterp_call_arguments(pynterp_call call, pynterp_value *args, pynterp_value *kwargs);

/* Sets a copy of the value as the result. */
pynterp_status pynterp_call_return(pynterp_call call, pynterp_value value);

/*
 * Makes the call raise an exception of the built-in type, such as "ValueError";
 * NULL and names of no exception type mean RuntimeError. message may be NULL.
 */
pynterp_status pynterp_call_raise(pynterp_call call, const char *type, const char *message);

/*
 * The same with a text of any bytes: NULs arrive as they are, what is no UTF-8 as
 * U+FFFD. The exception is what type(message) makes, type() where size is 0: for
 * a KeyError pass the key, not what str() shows of it. An exception of the guest is
 * raised again as it was with the text of pynterp_result_argument.
 */
pynterp_status pynterp_call_raise_text(pynterp_call call, const char *type, const char *message, size_t size);

/* ---- Host classes ----
 *
 * A class of the host is to the guest a class with the members that are listed
 * and no others; its instances stand for objects of the host, which the library
 * knows as pointers and does not look at. The guest cannot change the class or
 * its instances, except through members.
 */

typedef enum pynterp_member_kind {
    PYNTERP_METHOD = 0,        /* call, with the object from pynterp_call_self */
    PYNTERP_STATIC_METHOD = 1, /* call, without an object */
    PYNTERP_ATTRIBUTE = 2,     /* call reads it, without arguments; set, which may be NULL,
                                  sets it to its one argument */
    PYNTERP_CONSTANT = 3       /* value */
} pynterp_member_kind;

typedef struct pynterp_member {
    int32_t kind;
    int32_t reserved;    /* 0 */
    const char *name;    /* an identifier that does not begin with an underscore */
    const char *doc;     /* may be NULL */
    pynterp_function call;
    pynterp_function set;
    void *user_data;     /* of both functions */
    pynterp_value value; /* plain; a copy is taken */
} pynterp_member;

typedef struct pynterp_class_def {
    const char *name;
    const char *doc;            /* may be NULL */
    int32_t subclassable;       /* guest classes may extend it: their instances are OBJECTs to the
                                   host, except as the object of a call */
    int32_t reserved;           /* 0 */
    pynterp_function construct; /* returns a new INSTANCE of the class; NULL: the guest can make none */
    void *user_data;            /* of construct */
    const pynterp_value *bases; /* CLASSes that it extends */
    size_t base_count;
    const pynterp_member *members;
    size_t member_count;
} pynterp_class_def;

/*
 * Makes a value of a class. Nothing of def is kept but copies; functions and
 * user_data must stay valid as those of pynterp_value_new_function must. A sandbox
 * refuses a class whose names are not as described.
 */
pynterp_status pynterp_value_new_class(const pynterp_class_def *def, pynterp_value *out, char **error);

/*
 * Makes a value of an object of the class. In a sandbox the same pointer of the
 * same class is the same guest object. It must stay valid until the value is
 * freed, each sandbox that got it is freed, and none of its runs is under way.
 */
pynterp_status pynterp_value_new_instance(pynterp_value cls, void *object, pynterp_value *out);

/* The pointer of an INSTANCE. */
pynterp_status pynterp_value_instance(pynterp_value value, void **object);

/* The object whose method or attribute is called; PYNTERP_ERR_NOT_FOUND for others. */
pynterp_status pynterp_call_self(pynterp_call call, void **object);

/* ---- Environments ---- */

/* An environment with the policy's builtins, and __name__ set to "__main__". */
pynterp_status pynterp_env_new(pynterp_sandbox sandbox, pynterp_env *out, char **error);

/* An environment with nothing in it: no builtins either. */
pynterp_status pynterp_env_new_empty(pynterp_sandbox sandbox, pynterp_env *out, char **error);

pynterp_status pynterp_env_free(pynterp_env env);

/* Sets a name to a copy of the value. */
pynterp_status pynterp_env_set(pynterp_env env, const char *name, pynterp_value value, char **error);

/* Sets a name to a host function; see pynterp_value_new_function. */
pynterp_status pynterp_env_set_function(pynterp_env env, const char *name, pynterp_function fn, void *user_data,
                                        const char *doc, char **error);

/* Sets __builtins__ to the policy's builtins, as pynterp_env_new does. */
pynterp_status pynterp_env_set_builtins(pynterp_env env, char **error);

/* Copies a name's value out of the environment. */
pynterp_status pynterp_env_get(pynterp_env env, const char *name, pynterp_value *out, char **error);

/* The same as an opaque OBJECT, whatever the value is. */
pynterp_status pynterp_env_get_object(pynterp_env env, const char *name, pynterp_value *out, char **error);

/* Removes a name; PYNTERP_ERR_NOT_FOUND if it was not there. */
pynterp_status pynterp_env_delete(pynterp_env env, const char *name, char **error);

/* The names as a list of strs, in the order they were set. */
pynterp_status pynterp_env_names(pynterp_env env, pynterp_value *out, char **error);

/* repr() of a name's value, made by guest code within the limits. size may be NULL. */
pynterp_status pynterp_env_repr(pynterp_env env, const char *name, char **out, size_t *size, char **error);

/* ---- Programs and runs ---- */

/*
 * Compiles a module; filename is what tracebacks show (NULL: "<string>"). The
 * program can run in any number of sandboxes, in several at once.
 */
pynterp_status pynterp_program_compile(const char *source, size_t size, const char *filename, pynterp_program *out,
                                       char **error);

pynterp_status pynterp_program_free(pynterp_program program);

/*
 * Runs a program in an environment. PYNTERP_OK means that there is a result,
 * which the caller frees, whatever came of the program.
 */
pynterp_status pynterp_run_program(pynterp_env env, pynterp_program program, pynterp_result *out, char **error);

/* Compiles and runs source; invalid source is the guest's SyntaxError, in the result. */
pynterp_status pynterp_run_source(pynterp_env env, const char *source, size_t size, const char *filename,
                                  pynterp_result *out, char **error);

/*
 * Calls an OBJECT with a tuple or list of arguments and a dict of keyword
 * arguments; 0 stands for an empty one. Inside a host function of the same sandbox
 * the call is part of the run and has its limits.
 */
pynterp_status pynterp_object_call(pynterp_value object, pynterp_value args, pynterp_value kwargs,
                                   pynterp_result *out, char **error);

typedef enum pynterp_result_kind {
    PYNTERP_FINISHED = 0,      /* the program ended normally */
    PYNTERP_RAISED = 1,        /* an exception that it did not catch, SystemExit included */
    PYNTERP_LIMIT = 2,         /* a limit ended it: the sandbox cannot run any more */
    PYNTERP_INTERNAL_ERROR = 3 /* a bug in pynterp ended it; the same */
} pynterp_result_kind;

/* A text with its length; data is "" where there is none. */
typedef struct pynterp_text {
    const char *data;
    size_t size;
} pynterp_text;

/* How a run ended. Its texts belong to the result. */
typedef struct pynterp_outcome {
    pynterp_result_kind kind;
    int32_t is_exit;         /* RAISED: it is SystemExit */
    int32_t exit_status;     /* RAISED: what a process would exit with; 0 to 255 */
    pynterp_text type;       /* RAISED: the exception's type, such as "ValueError" */
    pynterp_text message;    /* str(exception), or what the limit says */
    pynterp_text traceback;  /* RAISED: as Python prints it, with a newline at the end */
    pynterp_text limit;      /* LIMIT: "steps", "memory", "output", "time" or "canceled" */
} pynterp_outcome;

pynterp_status pynterp_result_read(pynterp_result result, pynterp_outcome *out);

/*
 * RAISED: the text that the exception's type makes an exception of that reads the
 * same, for pynterp_call_raise_text. That is the message, but for a KeyError of a
 * str the str itself, which the message shows in quotes. It belongs to the result.
 * PYNTERP_ERR_NOT_FOUND after others than PYNTERP_RAISED.
 */
pynterp_status pynterp_result_argument(pynterp_result result, pynterp_text *out);

/* The code that SystemExit was raised with; PYNTERP_ERR_NOT_FOUND if it was not. */
pynterp_status pynterp_result_exit_code(pynterp_result result, pynterp_value *out);

/* What the called object returned, None for programs; PYNTERP_ERR_NOT_FOUND after others
   than PYNTERP_FINISHED. */
pynterp_status pynterp_result_value(pynterp_result result, pynterp_value *out);

pynterp_status pynterp_result_free(pynterp_result result);

#ifdef __cplusplus
}
#endif
#endif
