/*
 * pynterp_go._core: the C interface of pynterp as a Python extension, for the
 * stable ABI of Python 3.9 and later. It has three types:
 *
 *   Sandbox      a sandbox, with the Python objects that its callbacks need
 *   Env          a namespace in it: set, get, delete, names, run, repr
 *   GuestObject  an opaque handle of an object in it
 *
 * and the conversion of values between the two worlds (below). What Python
 * programs see is built on it in the package's Python files. No exception
 * passes between the worlds by itself: errors of the library become Python
 * exceptions in raise_status, exceptions of host functions become a type's name
 * and a message in call_host.
 *
 * The GIL is released wherever guest code may run or a sandbox be waited for,
 * and taken again in callbacks. Tests: bindings/python/tests.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bindings/c/pynterp.h"

#define MAX_DEPTH 200 /* of nested containers, as in the library */

static PyObject *sandbox_type, *env_type, *object_type;
static PyObject *limit_reached; /* exceptions, see PyInit__core */
static PyObject *internal_error;

typedef struct {
    PyObject_HEAD
    pynterp_sandbox handle;
    PyObject *functions; /* identity of a callable -> (callable, capsule of its Function) */
    PyObject *write_stdout, *write_stderr;
    PyObject *failure[3]; /* type, value, traceback: what ended the run on the host's side */
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
} GuestObject;

/* A host function as its sandbox knows it: what user_data points at. */
typedef struct {
    Sandbox *sandbox;   /* borrowed: the sandbox owns the function */
    PyObject *callable; /* borrowed from Sandbox.functions */
    pynterp_value value;
} Function;

/* ---- Errors ---- */

/* Raises the Python exception for a status; error is freed. Returns NULL. */
static PyObject *raise_status(pynterp_status status, char *error) {
    PyObject *type = PyExc_RuntimeError;
    switch (status) {
    case PYNTERP_ERR_ARG:
    case PYNTERP_ERR_CONVERT: type = PyExc_ValueError; break;
    case PYNTERP_ERR_NOT_FOUND: type = PyExc_LookupError; break;
    case PYNTERP_ERR_LIMIT: type = limit_reached; break;
    case PYNTERP_ERR_INTERNAL: type = internal_error; break;
    default: break;
    }
    PyErr_SetString(type, error ? error : pynterp_status_text(status));
    pynterp_text_free(error);
    return NULL;
}

/* ---- Python to guest ----
 *
 * A value is copied by its exact type into an array of nodes. Objects that own
 * the bytes which nodes point at are kept in `owners` until the array was used.
 */

typedef struct {
    Sandbox *sandbox;
    pynterp_node *nodes;
    size_t count, capacity;
    PyObject *owners;
} Writer;

static int write_value(Writer *w, PyObject *x, int depth);

static pynterp_node *add_node(Writer *w, int kind) {
    if (w->count == w->capacity) {
        size_t capacity = w->capacity ? 2 * w->capacity : 16;
        pynterp_node *nodes = realloc(w->nodes, capacity * sizeof *nodes);
        if (!nodes) {
            PyErr_NoMemory();
            return NULL;
        }
        w->nodes = nodes;
        w->capacity = capacity;
    }
    pynterp_node *n = &w->nodes[w->count++];
    memset(n, 0, sizeof *n);
    n->kind = kind;
    return n;
}

/* Adds a node with the bytes of owner, a reference to which is taken over. */
static int add_bytes(Writer *w, int kind, PyObject *owner) {
    char *data;
    Py_ssize_t size;
    if (!owner) return -1;
    int failed = PyBytes_AsStringAndSize(owner, &data, &size) < 0 || PyList_Append(w->owners, owner) < 0;
    Py_DECREF(owner);
    pynterp_node *n = failed ? NULL : add_node(w, kind);
    if (!n) return -1;
    n->data = data;
    n->size = (size_t)size;
    return 0;
}

static int write_int(Writer *w, PyObject *x) {
    int overflow;
    long long i = PyLong_AsLongLongAndOverflow(x, &overflow);
    if (!overflow) {
        if (i == -1 && PyErr_Occurred()) return -1;
        pynterp_node *n = add_node(w, PYNTERP_INT);
        if (!n) return -1;
        n->integer = i;
        return 0;
    }
    PyObject *hex = PyNumber_ToBase(x, 16);
    PyObject *bytes = hex ? PyUnicode_AsASCIIString(hex) : NULL;
    Py_XDECREF(hex);
    return add_bytes(w, PYNTERP_BIGINT, bytes);
}

static int write_float(Writer *w, PyObject *x) {
    pynterp_node *n = add_node(w, PYNTERP_FLOAT);
    if (!n) return -1;
    n->real = PyFloat_AsDouble(x);
    return 0;
}

static int write_complex(Writer *w, PyObject *x) {
    pynterp_node *n = add_node(w, PYNTERP_COMPLEX);
    if (!n) return -1;
    n->real = PyComplex_RealAsDouble(x);
    n->imag = PyComplex_ImagAsDouble(x);
    return 0;
}

/* Any finite iterable of a built-in type, none of whose code is the user's. */
static int write_items(Writer *w, int kind, PyObject *x, int depth) {
    PyObject *items = PySequence_List(x); /* a copy: nobody changes it meanwhile */
    if (!items) return -1;
    Py_ssize_t size = PyList_Size(items);
    pynterp_node *n = add_node(w, kind);
    int failed = !n || PyList_Append(w->owners, items) < 0;
    Py_DECREF(items);
    if (failed) return -1;
    n->size = (size_t)size;
    for (Py_ssize_t i = 0; i < size; i++)
        if (write_value(w, PyList_GetItem(items, i), depth + 1) < 0) return -1;
    return 0;
}

static int write_dict(Writer *w, PyObject *x, int depth) {
    PyObject *copy = PyDict_Copy(x);
    if (!copy) return -1;
    pynterp_node *n = add_node(w, PYNTERP_DICT);
    int failed = !n || PyList_Append(w->owners, copy) < 0;
    Py_DECREF(copy);
    if (failed) return -1;
    n->size = (size_t)PyDict_Size(copy);
    PyObject *key, *value;
    for (Py_ssize_t at = 0; PyDict_Next(copy, &at, &key, &value);)
        if (write_value(w, key, depth + 1) < 0 || write_value(w, value, depth + 1) < 0) return -1;
    return 0;
}

static pynterp_value function_value(Sandbox *s, PyObject *callable);

static int write_other(Writer *w, PyObject *x) {
    if ((PyObject *)Py_TYPE(x) == object_type) {
        GuestObject *o = (GuestObject *)x;
        if (o->sandbox != w->sandbox) {
            PyErr_SetString(PyExc_ValueError, "a GuestObject can only be passed to the Interpreter that it came from");
            return -1;
        }
        pynterp_node *n = add_node(w, PYNTERP_OBJECT);
        if (!n) return -1;
        n->object = o->handle;
        return PyList_Append(w->owners, x);
    }
    if (PyType_Check(x)) {
        PyErr_Format(PyExc_TypeError, "cannot pass the host class %R to the guest: use expose_class", x);
        return -1;
    }
    if (PyCallable_Check(x)) {
        pynterp_value v = function_value(w->sandbox, x);
        pynterp_node *n = v ? add_node(w, PYNTERP_FUNCTION) : NULL;
        if (!n) return -1;
        n->object = v;
        return 0;
    }
    PyObject *name = PyObject_GetAttrString((PyObject *)Py_TYPE(x), "__qualname__");
    if (name) {
        PyErr_Format(PyExc_TypeError, "cannot pass a value of type %U to the guest", name);
        Py_DECREF(name);
    }
    return -1;
}

static int write_value(Writer *w, PyObject *x, int depth) {
    if (depth > MAX_DEPTH) {
        PyErr_SetString(PyExc_ValueError, "value is nested too deeply, or contains itself");
        return -1;
    }
    if (x == Py_None) return add_node(w, PYNTERP_NONE) ? 0 : -1;
    if (x == Py_True || x == Py_False) {
        pynterp_node *n = add_node(w, PYNTERP_BOOL);
        if (!n) return -1;
        n->integer = x == Py_True;
        return 0;
    }
    if (PyLong_CheckExact(x)) return write_int(w, x);
    if (PyUnicode_CheckExact(x))
        return add_bytes(w, PYNTERP_STR, PyUnicode_AsEncodedString(x, "utf-8", "surrogatepass"));
    if (PyFloat_CheckExact(x)) return write_float(w, x);
    if (PyList_CheckExact(x)) return write_items(w, PYNTERP_LIST, x, depth);
    if (PyDict_CheckExact(x)) return write_dict(w, x, depth);
    if (PyTuple_CheckExact(x)) return write_items(w, PYNTERP_TUPLE, x, depth);
    if (PyBytes_CheckExact(x)) {
        Py_INCREF(x);
        return add_bytes(w, PYNTERP_BYTES, x);
    }
    if (PyByteArray_CheckExact(x))
        return add_bytes(w, PYNTERP_BYTEARRAY,
                         PyBytes_FromStringAndSize(PyByteArray_AsString(x), PyByteArray_Size(x)));
    if ((PyObject *)Py_TYPE(x) == (PyObject *)&PySet_Type) return write_items(w, PYNTERP_SET, x, depth);
    if (PyFrozenSet_CheckExact(x)) return write_items(w, PYNTERP_FROZENSET, x, depth);
    if (PyComplex_CheckExact(x)) return write_complex(w, x);
    return write_other(w, x);
}

/* Makes a value of the library of x; 0 with an exception on failure. */
static pynterp_value to_value(Sandbox *s, PyObject *x) {
    Writer w = {.sandbox = s, .owners = PyList_New(0)};
    pynterp_value v = 0;
    if (w.owners && write_value(&w, x, 0) == 0) {
        char *error = NULL;
        pynterp_status status = pynterp_value_from_nodes(w.nodes, w.count, &v, &error);
        if (status != PYNTERP_OK) raise_status(status, error);
    }
    free(w.nodes);
    Py_XDECREF(w.owners);
    return v;
}

/* ---- Guest to Python ---- */

typedef struct {
    Sandbox *sandbox;
    const pynterp_node *next, *end;
} Reader;

static PyObject *read_value(Reader *r);

/* An owned handle of an object that the library lends. */
static pynterp_value keep(pynterp_value lent) {
    pynterp_node n = {.kind = PYNTERP_OBJECT, .object = lent};
    pynterp_value v = 0;
    pynterp_value_from_nodes(&n, 1, &v, NULL);
    return v;
}

static PyObject *new_object(Sandbox *s, pynterp_value handle, const char *type_name) {
    PyObject *name = PyUnicode_DecodeUTF8(type_name, (Py_ssize_t)strlen(type_name), "replace");
    GuestObject *o = name && handle ? (GuestObject *)PyType_GenericAlloc((PyTypeObject *)object_type, 0) : NULL;
    if (!o) {
        Py_XDECREF(name);
        pynterp_value_free(handle);
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_RuntimeError, "an object of the guest is gone");
        return NULL;
    }
    o->handle = handle;
    o->type_name = name;
    Py_INCREF(s);
    o->sandbox = s;
    return (PyObject *)o;
}

/* The Python callable of a host function that comes back. */
static PyObject *read_function(Sandbox *s, const pynterp_node *n) {
    PyObject *key, *pair;
    for (Py_ssize_t at = 0; PyDict_Next(s->functions, &at, &key, &pair);) {
        Function *f = PyCapsule_GetPointer(PyTuple_GetItem(pair, 1), NULL);
        int same = 0;
        if (f && pynterp_value_same(f->value, n->object, &same) == PYNTERP_OK && same) {
            Py_INCREF(f->callable);
            return f->callable;
        }
    }
    PyErr_SetString(PyExc_RuntimeError, "a host function that is not the sandbox's");
    return NULL;
}

static PyObject *read_list(Reader *r, size_t size) {
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < size; i++) {
        PyObject *item = read_value(r);
        if (!item || PyList_Append(list, item) < 0) Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

static PyObject *read_dict(Reader *r, size_t size) {
    PyObject *dict = PyDict_New();
    for (size_t i = 0; dict && i < size; i++) {
        PyObject *key = read_value(r);
        PyObject *value = key ? read_value(r) : NULL;
        if (!value || PyDict_SetItem(dict, key, value) < 0) Py_CLEAR(dict);
        Py_XDECREF(key);
        Py_XDECREF(value);
    }
    return dict;
}

/* Makes a container by way of a list of its items, which is taken over. */
static PyObject *from_list(PyObject *list, PyObject *(*make)(PyObject *)) {
    PyObject *out = list ? make(list) : NULL;
    Py_XDECREF(list);
    return out;
}

static PyObject *read_value(Reader *r) {
    if (r->next == r->end) {
        PyErr_SetString(PyExc_RuntimeError, "a value of the guest ends early");
        return NULL;
    }
    const pynterp_node *n = r->next++;
    switch (n->kind) {
    case PYNTERP_NONE: Py_INCREF(Py_None); return Py_None;
    case PYNTERP_BOOL: return PyBool_FromLong(n->integer != 0);
    case PYNTERP_INT: return PyLong_FromLongLong(n->integer);
    case PYNTERP_BIGINT: return PyLong_FromString(n->data, NULL, 16);
    case PYNTERP_FLOAT: return PyFloat_FromDouble(n->real);
    case PYNTERP_COMPLEX: return PyComplex_FromDoubles(n->real, n->imag);
    case PYNTERP_STR: return PyUnicode_DecodeUTF8(n->data, (Py_ssize_t)n->size, "surrogatepass");
    case PYNTERP_BYTES: return PyBytes_FromStringAndSize(n->data, (Py_ssize_t)n->size);
    case PYNTERP_BYTEARRAY: return PyByteArray_FromStringAndSize(n->data, (Py_ssize_t)n->size);
    case PYNTERP_LIST: return read_list(r, n->size);
    case PYNTERP_TUPLE: return from_list(read_list(r, n->size), PyList_AsTuple);
    case PYNTERP_DICT: return read_dict(r, n->size);
    case PYNTERP_SET: return from_list(read_list(r, n->size), PySet_New);
    case PYNTERP_FROZENSET: return from_list(read_list(r, n->size), PyFrozenSet_New);
    case PYNTERP_OBJECT: return new_object(r->sandbox, keep(n->object), n->data);
    case PYNTERP_FUNCTION: return read_function(r->sandbox, n);
    }
    PyErr_SetString(PyExc_RuntimeError, "a value of the guest is of an unknown kind");
    return NULL;
}

/* Copies a value of the library, which is freed. */
static PyObject *from_value(Sandbox *s, pynterp_value v) {
    const pynterp_node *nodes;
    size_t count;
    char *error = NULL;
    PyObject *out;
    pynterp_status status = pynterp_value_nodes(v, &nodes, &count, &error);
    if (status != PYNTERP_OK) {
        out = raise_status(status, error);
    } else {
        Reader r = {.sandbox = s, .next = nodes, .end = nodes + count};
        out = read_value(&r);
    }
    pynterp_value_free(v);
    return out;
}

/* ---- Host functions ---- */

/* Ends the sandbox's run; the exception that is set is raised when it has ended. */
static void end_run(Sandbox *s) {
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    if (s->failure[0]) { /* the first one counts */
        Py_XDECREF(type);
        Py_XDECREF(value);
        Py_XDECREF(traceback);
    } else {
        s->failure[0] = type;
        s->failure[1] = value;
        s->failure[2] = traceback;
    }
    pynterp_sandbox_interrupt(s->handle);
}

/* Tells the guest of the Python exception that is set: its type's name and its
   text, nothing else. Types that Python does not have built in are RuntimeError. */
static void raise_in_guest(pynterp_call call) {
    PyObject *type, *value, *traceback, *name = NULL, *text = NULL;
    const char *name_text = NULL, *text_text = NULL;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    PyObject *str = type ? PyObject_GetAttrString(type, "__name__") : NULL;
    name = str ? PyUnicode_AsEncodedString(str, "utf-8", "replace") : NULL;
    Py_XDECREF(str);
    str = value ? PyObject_Str(value) : NULL;
    text = str ? PyUnicode_AsEncodedString(str, "utf-8", "replace") : NULL;
    Py_XDECREF(str);
    PyErr_Clear();
    if (name) name_text = PyBytes_AsString(name);
    if (text) text_text = PyBytes_AsString(text);
    pynterp_call_raise(call, name_text, text_text);
    Py_XDECREF(name);
    Py_XDECREF(text);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
}

/* Calls the Python function behind a guest's call. */
static void call_host(void *user_data, pynterp_call call) {
    Function *f = user_data;
    PyGILState_STATE gil = PyGILState_Ensure();
    pynterp_value args_value = 0, kwargs_value = 0, result_value = 0;
    PyObject *args = NULL, *kwargs = NULL, *result = NULL;
    /* A signal that came while the guest ran may raise here. */
    if (PyErr_CheckSignals() == 0 &&
        pynterp_call_arguments(call, &args_value, &kwargs_value) == PYNTERP_OK) {
        args = from_value(f->sandbox, args_value);
        kwargs = from_value(f->sandbox, kwargs_value);
        if (args && kwargs) result = PyObject_Call(f->callable, args, kwargs);
        if (result) result_value = to_value(f->sandbox, result);
    }
    if (PyErr_Occurred() && PyErr_ExceptionMatches(PyExc_KeyboardInterrupt)) end_run(f->sandbox);
    else if (PyErr_Occurred()) raise_in_guest(call);
    else pynterp_call_return(call, result_value);
    pynterp_value_free(result_value);
    Py_XDECREF(args);
    Py_XDECREF(kwargs);
    Py_XDECREF(result);
    PyGILState_Release(gil);
}

static void free_function_now(Function *f) {
    pynterp_value_free(f->value);
    PyMem_Free(f);
}

static void free_function(PyObject *capsule) { free_function_now(PyCapsule_GetPointer(capsule, NULL)); }

/* The UTF-8 text of an attribute that is a str; NULL, without an exception,
   otherwise. The caller owns the bytes. */
static PyObject *text_attribute(PyObject *x, const char *name) {
    PyObject *value = PyObject_GetAttrString(x, name), *out = NULL;
    if (value && PyUnicode_Check(value)) out = PyUnicode_AsEncodedString(value, "utf-8", "replace");
    Py_XDECREF(value);
    PyErr_Clear();
    return out;
}

static Function *new_function(Sandbox *s, PyObject *callable) {
    Function *f = PyMem_Malloc(sizeof *f);
    if (!f) {
        PyErr_NoMemory();
        return NULL;
    }
    PyObject *name = text_attribute(callable, "__name__"), *doc = text_attribute(callable, "__doc__");
    f->sandbox = s;
    f->callable = callable;
    pynterp_status status = pynterp_value_new_function(name ? PyBytes_AsString(name) : "host_function",
                                                       doc ? PyBytes_AsString(doc) : NULL, call_host, f, &f->value);
    Py_XDECREF(name);
    Py_XDECREF(doc);
    if (status == PYNTERP_OK) return f;
    PyMem_Free(f);
    raise_status(status, NULL);
    return NULL;
}

/* The library's value of a callable, the same each time; owned by the sandbox.
   Callables are told apart by identity, but bound methods, which Python makes
   anew at each access, by what they are bound to. */
static pynterp_value function_value(Sandbox *s, PyObject *callable) {
    if (!s->functions) {
        PyErr_SetString(PyExc_RuntimeError, "the Interpreter is being destroyed");
        return 0;
    }
    PyObject *key = NULL, *self = PyObject_GetAttrString(callable, "__self__");
    PyErr_Clear();
    PyObject *func = self ? PyObject_GetAttrString(callable, "__func__") : NULL;
    PyErr_Clear();
    if (func) key = Py_BuildValue("(NN)", PyLong_FromVoidPtr(self), PyLong_FromVoidPtr(func));
    else key = PyLong_FromVoidPtr(callable);
    Py_XDECREF(self);
    Py_XDECREF(func);
    if (!key) return 0;
    Function *f = NULL;
    PyObject *pair = PyDict_GetItemWithError(s->functions, key);
    if (pair) {
        f = PyCapsule_GetPointer(PyTuple_GetItem(pair, 1), NULL);
    } else if (!PyErr_Occurred() && (f = new_function(s, callable))) {
        PyObject *capsule = PyCapsule_New(f, NULL, free_function);
        pair = capsule ? PyTuple_Pack(2, callable, capsule) : NULL;
        if (!capsule) free_function_now(f);
        if (!pair || PyDict_SetItem(s->functions, key, pair) < 0) f = NULL;
        Py_XDECREF(capsule);
        Py_XDECREF(pair);
    }
    Py_DECREF(key);
    return f ? f->value : 0;
}

/* Env and GuestObject are made by this file only. */
static PyObject *no_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)args;
    (void)kwargs;
    PyErr_Format(PyExc_TypeError, "cannot create instances of %R", (PyObject *)type);
    return NULL;
}

/* ---- Sandbox ---- */

/* Passes output to a Python function. An exception there ends the run. */
static int write_output(Sandbox *s, PyObject *write, const char *data, size_t size) {
    PyGILState_STATE gil = PyGILState_Ensure();
    PyObject *text = PyUnicode_DecodeUTF8(data, (Py_ssize_t)size, "replace");
    PyObject *result = text ? PyObject_CallFunctionObjArgs(write, text, NULL) : NULL;
    Py_XDECREF(text);
    Py_XDECREF(result);
    int failed = !result || PyErr_CheckSignals() < 0;
    if (failed) end_run(s);
    PyGILState_Release(gil);
    return failed;
}

static int sandbox_stdout(void *user_data, const char *data, size_t size) {
    return write_output(user_data, ((Sandbox *)user_data)->write_stdout, data, size);
}

static int sandbox_stderr(void *user_data, const char *data, size_t size) {
    return write_output(user_data, ((Sandbox *)user_data)->write_stderr, data, size);
}

/* Turns a tuple of bytes into an array of texts, which point into them. */
static const char **texts(PyObject *tuple, size_t *count) {
    Py_ssize_t size = PyTuple_Size(tuple);
    if (size < 0) return NULL;
    const char **out = calloc((size_t)size + 1, sizeof *out);
    if (!out) {
        PyErr_NoMemory();
        return NULL;
    }
    for (Py_ssize_t i = 0; i < size; i++) {
        out[i] = PyBytes_AsString(PyTuple_GetItem(tuple, i));
        if (!out[i]) {
            free(out);
            return NULL;
        }
    }
    *count = (size_t)size;
    return out;
}

/* Sandbox(policy, allowed_imports, relative, steps, memory, depth, output,
   timeout_ms, write_stdout, write_stderr): allowed_imports is None or a tuple of
   bytes, the write functions take a str. */
static PyObject *Sandbox_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *imports, *out, *err;
    long long steps, memory, output, timeout;
    int relative, depth;
    const char *policy;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "sOpLLiLLOO:Sandbox", &policy, &imports, &relative, &steps, &memory, &depth, &output,
                          &timeout, &out, &err))
        return NULL;
    pynterp_config c;
    pynterp_config_init(&c);
    const char **roots = NULL;
    if (imports != Py_None) {
        roots = texts(imports, &c.allowed_import_count);
        if (!roots) return NULL;
    }
    Sandbox *s = (Sandbox *)PyType_GenericAlloc(type, 0);
    if (!s || !(s->functions = PyDict_New())) {
        free(roots);
        Py_XDECREF(s);
        return NULL;
    }
    Py_INCREF(out);
    s->write_stdout = out;
    Py_INCREF(err);
    s->write_stderr = err;
    c.policy = policy;
    c.allowed_imports = roots;
    c.allow_relative_imports = relative;
    c.max_steps = steps;
    c.max_memory = memory;
    c.max_depth = depth;
    c.max_output = output;
    c.timeout_ms = timeout;
    c.write_stdout = sandbox_stdout;
    c.write_stderr = sandbox_stderr;
    c.stdout_data = c.stderr_data = s;
    char *error = NULL;
    pynterp_status status = pynterp_sandbox_new(&c, &s->handle, &error);
    free(roots);
    if (status == PYNTERP_OK) return (PyObject *)s;
    Py_DECREF(s);
    if (status == PYNTERP_ERR_NOT_FOUND) status = PYNTERP_ERR_ARG; /* a policy's name: ValueError */
    return raise_status(status, error);
}

static int Sandbox_traverse(Sandbox *s, visitproc visit, void *arg) {
    Py_VISIT(s->functions);
    Py_VISIT(s->write_stdout);
    Py_VISIT(s->write_stderr);
    for (int i = 0; i < 3; i++) Py_VISIT(s->failure[i]);
    return 0;
}

static int Sandbox_clear(Sandbox *s) {
    Py_CLEAR(s->functions);
    Py_CLEAR(s->write_stdout);
    Py_CLEAR(s->write_stderr);
    for (int i = 0; i < 3; i++) Py_CLEAR(s->failure[i]);
    return 0;
}

/* No run is under way: an Env, which holds the sandbox, takes part in each. */
static void Sandbox_dealloc(Sandbox *s) {
    PyTypeObject *type = Py_TYPE(s);
    PyObject_GC_UnTrack(s);
    pynterp_sandbox_free(s->handle);
    Sandbox_clear(s);
    PyObject_GC_Del(s);
    Py_DECREF(type);
}

static PyObject *Sandbox_interrupt(Sandbox *s, PyObject *none) {
    (void)none;
    pynterp_status status = pynterp_sandbox_interrupt(s->handle);
    if (status != PYNTERP_OK) return raise_status(status, NULL);
    Py_RETURN_NONE;
}

static PyObject *Sandbox_usage(Sandbox *s, PyObject *none) {
    int64_t steps, memory;
    pynterp_status status;
    (void)none;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_sandbox_usage(s->handle, &steps, &memory);
    Py_END_ALLOW_THREADS
    if (status != PYNTERP_OK) return raise_status(status, NULL);
    return Py_BuildValue("LL", (long long)steps, (long long)memory);
}

static PyObject *Sandbox_add_path(Sandbox *s, PyObject *args) {
    const char *folder, *package;
    char *error = NULL;
    if (!PyArg_ParseTuple(args, "yz:add_path", &folder, &package)) return NULL;
    pynterp_status status = pynterp_sandbox_add_path(s->handle, folder, package, &error);
    if (status != PYNTERP_OK) return raise_status(status, error);
    Py_RETURN_NONE;
}

static PyObject *Sandbox_new_env(Sandbox *s, PyObject *none) {
    char *error = NULL;
    pynterp_env handle;
    pynterp_status status;
    (void)none;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_new_empty(s->handle, &handle, &error);
    Py_END_ALLOW_THREADS
    if (status != PYNTERP_OK) return raise_status(status, error);
    Env *e = (Env *)PyType_GenericAlloc((PyTypeObject *)env_type, 0);
    if (!e) {
        pynterp_env_free(handle);
        return NULL;
    }
    e->handle = handle;
    Py_INCREF(s);
    e->sandbox = s;
    return (PyObject *)e;
}

static PyMethodDef sandbox_methods[] = {
    {"interrupt", (PyCFunction)Sandbox_interrupt, METH_NOARGS, NULL},
    {"usage", (PyCFunction)Sandbox_usage, METH_NOARGS, NULL},
    {"add_path", (PyCFunction)Sandbox_add_path, METH_VARARGS, NULL},
    {"new_env", (PyCFunction)Sandbox_new_env, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot sandbox_slots[] = {
    {Py_tp_new, Sandbox_new},
    {Py_tp_dealloc, Sandbox_dealloc},
    {Py_tp_traverse, Sandbox_traverse},
    {Py_tp_clear, Sandbox_clear},
    {Py_tp_methods, sandbox_methods},
    {0, NULL},
};

static PyType_Spec sandbox_spec = {
    "pynterp_go._core.Sandbox", sizeof(Sandbox), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, sandbox_slots,
};

/* ---- Env ---- */

static void Env_dealloc(Env *e) {
    PyTypeObject *type = Py_TYPE(e);
    PyObject_GC_UnTrack(e);
    pynterp_env_free(e->handle);
    Py_CLEAR(e->sandbox);
    PyObject_GC_Del(e);
    Py_DECREF(type);
}

static int Env_traverse(Env *e, visitproc visit, void *arg) {
    Py_VISIT(e->sandbox);
    return 0;
}

static PyObject *Env_set(Env *e, PyObject *args) {
    const char *name;
    PyObject *x;
    char *error = NULL;
    pynterp_status status;
    if (!PyArg_ParseTuple(args, "yO:set", &name, &x)) return NULL;
    pynterp_value v = to_value(e->sandbox, x);
    if (!v) return NULL;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_set(e->handle, name, v, &error);
    Py_END_ALLOW_THREADS
    pynterp_value_free(v);
    if (status != PYNTERP_OK) return raise_status(status, error);
    Py_RETURN_NONE;
}

static PyObject *Env_set_builtins(Env *e, PyObject *none) {
    char *error = NULL;
    pynterp_status status;
    (void)none;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_set_builtins(e->handle, &error);
    Py_END_ALLOW_THREADS
    if (status != PYNTERP_OK) return raise_status(status, error);
    Py_RETURN_NONE;
}

/* get(name): a copy; a GuestObject where the value cannot be copied. */
static PyObject *Env_get(Env *e, PyObject *args) {
    const char *name;
    char *error = NULL;
    pynterp_value v;
    pynterp_status status;
    if (!PyArg_ParseTuple(args, "y:get", &name)) return NULL;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_get(e->handle, name, &v, &error);
    if (status == PYNTERP_ERR_CONVERT) {
        pynterp_text_free(error);
        status = pynterp_env_get_object(e->handle, name, &v, &error);
    }
    Py_END_ALLOW_THREADS
    if (status != PYNTERP_OK) return raise_status(status, error);
    return from_value(e->sandbox, v);
}

static PyObject *Env_delete(Env *e, PyObject *args) {
    const char *name;
    char *error = NULL;
    pynterp_status status;
    if (!PyArg_ParseTuple(args, "y:delete", &name)) return NULL;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_delete(e->handle, name, &error);
    Py_END_ALLOW_THREADS
    if (status != PYNTERP_OK) return raise_status(status, error);
    Py_RETURN_NONE;
}

static PyObject *Env_names(Env *e, PyObject *none) {
    char *error = NULL;
    pynterp_value v;
    pynterp_status status;
    (void)none;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_names(e->handle, &v, &error);
    Py_END_ALLOW_THREADS
    if (status != PYNTERP_OK) return raise_status(status, error);
    return from_value(e->sandbox, v);
}

static PyObject *Env_repr(Env *e, PyObject *args) {
    const char *name;
    char *error = NULL, *text;
    size_t size;
    pynterp_status status;
    if (!PyArg_ParseTuple(args, "y:repr", &name)) return NULL;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_repr(e->handle, name, &text, &size, &error);
    Py_END_ALLOW_THREADS
    if (status != PYNTERP_OK) return raise_status(status, error);
    PyObject *out = PyUnicode_DecodeUTF8(text, (Py_ssize_t)size, "surrogatepass");
    pynterp_text_free(text);
    return out;
}

static PyObject *decode(pynterp_text t) {
    return PyUnicode_DecodeUTF8(t.data, (Py_ssize_t)t.size, "surrogatepass");
}

/* A result as the tuple (kind, type, message, traceback, limit, is exit, exit code). */
static PyObject *read_result(Sandbox *s, pynterp_result result) {
    pynterp_outcome o;
    pynterp_value code;
    PyObject *exit_code = NULL;
    pynterp_status status = pynterp_result_read(result, &o);
    if (status != PYNTERP_OK) return raise_status(status, NULL);
    if (o.is_exit && pynterp_result_exit_code(result, &code) == PYNTERP_OK) {
        exit_code = from_value(s, code);
        if (!exit_code) return NULL;
    } else {
        Py_INCREF(Py_None);
        exit_code = Py_None;
    }
    return Py_BuildValue("iNNNNNN", (int)o.kind, decode(o.type), decode(o.message), decode(o.traceback), decode(o.limit),
                         PyBool_FromLong(o.is_exit), exit_code);
}

/* Ctrl-C. While the main thread is in a run, Python cannot act on a signal: its
   handler only takes a note. So for that time ours is in front of it, and wakes a
   thread that ends the run; then Env_run lets Python act. Go's calls are not allowed
   in a signal handler, sem_post is. */

static sem_t ctrl_c;
static struct sigaction python_action;
static volatile sig_atomic_t ctrl_c_seen;
static pynterp_sandbox running; /* by the main thread; guarded by running_lock */
static pthread_mutex_t running_lock = PTHREAD_MUTEX_INITIALIZER;

static void on_ctrl_c(int number, siginfo_t *info, void *context) {
    int saved = errno;
    ctrl_c_seen = 1;
    sem_post(&ctrl_c);
    if (python_action.sa_flags & SA_SIGINFO) python_action.sa_sigaction(number, info, context);
    else if (python_action.sa_handler != SIG_DFL && python_action.sa_handler != SIG_IGN) python_action.sa_handler(number);
    errno = saved;
}

static void *wait_for_ctrl_c(void *none) {
    (void)none;
    for (;;) {
        if (sem_wait(&ctrl_c) != 0) continue;
        pthread_mutex_lock(&running_lock);
        if (running) pynterp_sandbox_interrupt(running);
        pthread_mutex_unlock(&running_lock);
    }
    return NULL;
}

static int start_waiting(void) {
    static int started;
    pthread_t thread;
    sigset_t all, old;
    if (started) return 1;
    if (sem_init(&ctrl_c, 0, 0) != 0) return 0;
    sigfillset(&all); /* signals are for the other threads */
    pthread_sigmask(SIG_SETMASK, &all, &old);
    started = pthread_create(&thread, NULL, wait_for_ctrl_c, NULL) == 0;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    if (started) pthread_detach(thread);
    return started;
}

static pynterp_sandbox set_running(pynterp_sandbox now) {
    pthread_mutex_lock(&running_lock);
    pynterp_sandbox before = running;
    running = now;
    pthread_mutex_unlock(&running_lock);
    return before;
}

/* Puts our handler in front of Python's; false where there is nothing to do. A
   run inside a run finds it in place. */
static int watch_ctrl_c(void) {
    struct sigaction ours = {.sa_sigaction = on_ctrl_c, .sa_flags = SA_SIGINFO | SA_ONSTACK}, before;
    sigemptyset(&ours.sa_mask);
    if (!start_waiting() || sigaction(SIGINT, NULL, &before) != 0) return 0;
    if ((before.sa_flags & SA_SIGINFO) && before.sa_sigaction == on_ctrl_c) return 0;
    python_action = before;
    ctrl_c_seen = 0;
    return sigaction(SIGINT, &ours, NULL) == 0;
}

static void unwatch_ctrl_c(void) {
    struct sigaction now;
    /* A host function may have set another handler meanwhile: leave it. */
    if (sigaction(SIGINT, NULL, &now) == 0 && (now.sa_flags & SA_SIGINFO) && now.sa_sigaction == on_ctrl_c)
        sigaction(SIGINT, &python_action, NULL);
}

/* run(source, filename, interrupts): the first two bytes; interrupts says that
   this is the main thread and that Python handles Ctrl-C. */
static PyObject *Env_run(Env *e, PyObject *args) {
    const char *source, *filename;
    Py_ssize_t size;
    int interrupts, watching = 0;
    char *error = NULL;
    pynterp_result result;
    pynterp_status status;
    pynterp_sandbox outer = 0;
    Sandbox *s = e->sandbox;
    if (!PyArg_ParseTuple(args, "y#yp:run", &source, &size, &filename, &interrupts)) return NULL;
    if (interrupts) {
        outer = set_running(s->handle);
        watching = watch_ctrl_c();
    }
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_run_source(e->handle, source, (size_t)size, filename, &result, &error);
    Py_END_ALLOW_THREADS
    if (watching) unwatch_ctrl_c();
    if (interrupts) set_running(outer);
    if (status != PYNTERP_OK) return raise_status(status, error);
    PyObject *out = NULL;
    if (s->failure[0]) {
        PyErr_Restore(s->failure[0], s->failure[1], s->failure[2]);
        memset(s->failure, 0, sizeof s->failure);
    } else if (!ctrl_c_seen || PyErr_CheckSignals() == 0) {
        out = read_result(s, result);
    }
    pynterp_result_free(result);
    return out;
}

static PyMethodDef env_methods[] = {
    {"set", (PyCFunction)Env_set, METH_VARARGS, NULL},
    {"set_builtins", (PyCFunction)Env_set_builtins, METH_NOARGS, NULL},
    {"get", (PyCFunction)Env_get, METH_VARARGS, NULL},
    {"delete", (PyCFunction)Env_delete, METH_VARARGS, NULL},
    {"names", (PyCFunction)Env_names, METH_NOARGS, NULL},
    {"repr", (PyCFunction)Env_repr, METH_VARARGS, NULL},
    {"run", (PyCFunction)Env_run, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot env_slots[] = {
    {Py_tp_new, no_new},
    {Py_tp_dealloc, Env_dealloc},
    {Py_tp_traverse, Env_traverse},
    {Py_tp_methods, env_methods},
    {0, NULL},
};

static PyType_Spec env_spec = {
    "pynterp_go._core.Env", sizeof(Env), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, env_slots,
};

/* ---- GuestObject ---- */

static void GuestObject_dealloc(GuestObject *o) {
    PyTypeObject *type = Py_TYPE(o);
    PyObject_GC_UnTrack(o);
    pynterp_value_free(o->handle);
    Py_CLEAR(o->sandbox);
    Py_CLEAR(o->type_name);
    PyObject_GC_Del(o);
    Py_DECREF(type);
}

static int GuestObject_traverse(GuestObject *o, visitproc visit, void *arg) {
    Py_VISIT(o->sandbox);
    return 0;
}

static PyObject *GuestObject_repr(GuestObject *o) {
    return PyUnicode_FromFormat("<GuestObject of type %R>", o->type_name);
}

static PyObject *GuestObject_richcompare(PyObject *a, PyObject *b, int op) {
    int same = a == b;
    if ((op != Py_EQ && op != Py_NE) || (PyObject *)Py_TYPE(a) != object_type || (PyObject *)Py_TYPE(b) != object_type) {
        Py_INCREF(Py_NotImplemented);
        return Py_NotImplemented;
    }
    if (!same) pynterp_value_same(((GuestObject *)a)->handle, ((GuestObject *)b)->handle, &same);
    return PyBool_FromLong(op == Py_EQ ? same : !same);
}

/* Handles of the same object are equal, so the hash can use its type only. */
static Py_hash_t GuestObject_hash(GuestObject *o) { return PyObject_Hash(o->type_name); }

static PyObject *GuestObject_type_name(GuestObject *o, void *closure) {
    (void)closure;
    Py_INCREF(o->type_name);
    return o->type_name;
}

static PyGetSetDef object_getset[] = {
    {"guest_type", (getter)GuestObject_type_name, NULL, "The name of the object's type.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot object_slots[] = {
    {Py_tp_doc, "An opaque handle of an object inside an Interpreter.\n\n"
                "Nothing of the object can be used from outside; passed back to the same\n"
                "Interpreter it is the same object again. Handles of one object are equal."},
    {Py_tp_new, no_new},
    {Py_tp_dealloc, GuestObject_dealloc},
    {Py_tp_traverse, GuestObject_traverse},
    {Py_tp_repr, GuestObject_repr},
    {Py_tp_richcompare, GuestObject_richcompare},
    {Py_tp_hash, GuestObject_hash},
    {Py_tp_getset, object_getset},
    {0, NULL},
};

static PyType_Spec object_spec = {
    "pynterp_go.GuestObject", sizeof(GuestObject), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, object_slots,
};

/* ---- Module ---- */

/* references(x): how many there are to x, this call's own included. */
static PyObject *references(PyObject *self, PyObject *x) {
    (void)self;
    return PyLong_FromSsize_t(Py_REFCNT(x));
}

static PyMethodDef module_methods[] = {
    {"references", references, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "_core", NULL, -1, module_methods, NULL, NULL, NULL, NULL,
};

static PyObject *add_type(PyObject *m, PyType_Spec *spec, const char *name) {
    PyObject *type = PyType_FromSpec(spec);
    if (!type) return NULL;
    Py_INCREF(type);
    if (PyModule_AddObject(m, name, type) < 0) {
        Py_DECREF(type);
        Py_DECREF(type);
        return NULL;
    }
    return type;
}

static PyObject *add_exception(PyObject *m, const char *full, const char *name) {
    PyObject *type = PyErr_NewException(full, PyExc_RuntimeError, NULL);
    if (!type) return NULL;
    Py_INCREF(type);
    return PyModule_AddObject(m, name, type) < 0 ? NULL : type;
}

PyMODINIT_FUNC PyInit__core(void) {
    PyObject *m = PyModule_Create(&module);
    if (!m) return NULL;
    sandbox_type = add_type(m, &sandbox_spec, "Sandbox");
    env_type = add_type(m, &env_spec, "Env");
    object_type = add_type(m, &object_spec, "GuestObject");
    limit_reached = add_exception(m, "pynterp_go._core.LimitReached", "LimitReached");
    internal_error = add_exception(m, "pynterp_go.InternalError", "InternalError");
    if (!sandbox_type || !env_type || !object_type || !limit_reached || !internal_error ||
        PyModule_AddStringConstant(m, "version", pynterp_version()) < 0) {
        Py_DECREF(m);
        return NULL;
    }
    return m;
}
