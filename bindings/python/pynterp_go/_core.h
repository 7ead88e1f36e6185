/*
 * What the files of pynterp_go._core share: the C interface of pynterp as a Python
 * extension, for the stable ABI of Python 3.9 and later.
 *
 *   _core.c    the module, errors, and the type Sandbox: a sandbox, with the Python
 *              objects that its callbacks need
 *   _values.c  values on their way between Python and the library, and the type
 *              GuestObject: an opaque handle of an object in a sandbox
 *   _host.c    functions and classes of the host: what the guest's calls come to
 *   _env.c     the type Env, a namespace in a sandbox: set, get, run
 *   _ctrl_c.c  Ctrl-C during a run
 *
 * What Python programs see is built on it in the package's Python files. No
 * exception passes between the worlds by itself: errors of the library become
 * Python exceptions in raise_status, exceptions of host functions become a type's
 * name and a message in raise_in_guest.
 *
 * The GIL is released wherever guest code may run or a sandbox be waited for,
 * and taken again in callbacks. Tests: bindings/python/tests.
 */
#ifndef PYNTERP_GO_CORE_H
#define PYNTERP_GO_CORE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <signal.h>
#include <stdint.h>

#include "bindings/c/pynterp.h"

/* Headers of Python 3.12 and later do not count references to None, which is wrong
   in the versions before, where the same binary runs. */
#undef Py_RETURN_NONE
#define Py_RETURN_NONE return Py_INCREF(Py_None), Py_None

#define MAX_DEPTH 200 /* of nested containers, as in the library */

/* A sandbox keeps alive what its guest knows of the host. */
typedef struct {
    PyObject_HEAD
    pynterp_sandbox handle;
    PyObject *functions; /* identity of a callable -> (callable, capsule of its Function) */
    PyObject *classes;   /* identity of a class -> (ExposedClass, capsule of its HostClass) */
    PyObject *objects;   /* identity of an instance -> the instance */
    PyObject *write_stdout, *write_stderr;
    PyObject *failure[3]; /* type, value, traceback: what ended the run on the host's side */
    int running;          /* runs, each inside the one before */
    int calls;            /* callbacks, the same */
    double since;         /* when the outermost of them began, in seconds of the monotonic clock */
} Sandbox;

typedef struct {
    PyObject_HEAD
    pynterp_env handle;
    Sandbox *sandbox;
} Env;

typedef struct {
    PyObject_HEAD
    pynterp_value handle;
    Sandbox *sandbox;
    PyObject *type_name;
    int64_t number; /* its own as long as it lives */
} GuestObject;

/* A host function as its sandbox knows it: what user_data points at. */
typedef struct {
    Sandbox *sandbox;   /* borrowed: the sandbox owns the function */
    PyObject *callable; /* borrowed from Sandbox.functions, or Sandbox.classes */
    pynterp_value value;
} Function;

extern PyObject *sandbox_type, *env_type, *object_type;
extern PyObject *exposed_type;  /* ExposedClass of _expose.py, or NULL */
extern PyObject *refused;       /* functions of Python's that no guest gets, or NULL */
extern PyObject *limit_reached; /* exceptions, see PyInit__core */
extern PyObject *internal_error;
extern PyObject *method_type; /* types.MethodType */

extern PyType_Spec env_spec, object_spec;

/* Raises the Python exception for a status; error is freed. Returns NULL. */
PyObject *raise_status(pynterp_status status, char *error);

/* The same after something that may have called the host: what ended that on the
   host's side comes first. */
PyObject *raise_inside(Sandbox *s, pynterp_status status, char *error);

/* The __new__ of types whose objects only these files make. */
PyObject *no_new(PyTypeObject *type, PyObject *args, PyObject *kwargs);

/* Makes a value of the library of x; 0 with an exception on failure. */
pynterp_value to_value(Sandbox *s, PyObject *x);

/* Copies a value of the library, which is freed. */
PyObject *from_value(Sandbox *s, pynterp_value v);

/* The library's value of a callable, the same each time; owned by the sandbox. */
pynterp_value function_value(Sandbox *s, PyObject *callable);

/* The library's value of an ExposedClass; owned by the sandbox. */
pynterp_value class_value(Sandbox *s, PyObject *exposed);

/* The class of x, if x is exactly of an exposed class that the sandbox knows; 0,
   without an exception, otherwise. */
pynterp_value instance_class(Sandbox *s, PyObject *x);

/* What the library hands back of the host. */
PyObject *read_function(Sandbox *s, const pynterp_node *n);
PyObject *read_class(Sandbox *s, const pynterp_node *n);

/* Ends the sandbox's run; the exception that is set is raised when it has ended. */
void end_run(Sandbox *s);

/* Callbacks begin and end with these; they hold the GIL in between. */
PyGILState_STATE begin_callback(Sandbox *s);
void end_callback(Sandbox *s, PyGILState_STATE gil);
double monotonic_seconds(void);

/* call(object, args, kwargs, interrupts) of the module. */
PyObject *call_object(PyObject *self, PyObject *args);

/* A run on the main thread, Ctrl-C included; see _ctrl_c.c. begin_watch returns -1,
   with an exception, where a signal has ended the run before it began. */
typedef struct {
    int interrupts, watching;
    pynterp_sandbox outer;
} Watch;
int begin_watch(Watch *w, pynterp_sandbox s, int interrupts);
void end_watch(Watch w);
extern volatile sig_atomic_t ctrl_c_seen;

#endif
