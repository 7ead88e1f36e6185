/*
 * Functions and classes of the host: values of the library for them, and what is
 * called when the guest calls. A class is described by an ExposedClass of
 * _expose.py, whose members are Python functions that get the object first. Tests:
 * ../tests/functions_test.py, ../tests/classes_test.py.
 */
#include "_core.h"

#include <stddef.h>
#include <string.h>
#include <time.h>

void end_run(Sandbox *s) {
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

double monotonic_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

PyGILState_STATE begin_callback(Sandbox *s) {
    PyGILState_STATE gil = PyGILState_Ensure();
    if (s->calls++ == 0) s->since = monotonic_seconds();
    return gil;
}

void end_callback(Sandbox *s, PyGILState_STATE gil) {
    s->calls--;
    PyGILState_Release(gil);
}

/* ---- Exceptions ---- */

/* Whether the class is the built-in one of its name. */
static int is_builtin(PyObject *builtins, PyObject *cls, PyObject *name) {
    PyObject *found = PyObject_GetAttr(builtins, name);
    int same = found == cls;
    Py_XDECREF(found);
    PyErr_Clear();
    return same;
}

/* The name of the nearest built-in class of an exception class. Exception itself
   says too little: NULL, without an exception, for what has nothing nearer. */
static PyObject *builtin_name(PyObject *type) {
    PyObject *builtins = PyImport_ImportModule("builtins"), *mro = PyObject_GetAttrString(type, "__mro__"), *out = NULL;
    Py_ssize_t size = builtins && mro && PyTuple_Check(mro) ? PyTuple_Size(mro) : 0;
    for (Py_ssize_t i = 0; i < size && !out; i++) {
        PyObject *cls = PyTuple_GetItem(mro, i), *name = PyObject_GetAttrString(cls, "__name__");
        if (i > 0 && (cls == PyExc_Exception || cls == PyExc_BaseException)) size = 0;
        else if (name && is_builtin(builtins, cls, name)) out = PyUnicode_AsEncodedString(name, "utf-8", "replace");
        Py_XDECREF(name);
    }
    Py_XDECREF(builtins);
    Py_XDECREF(mro);
    PyErr_Clear();
    return out;
}

/* The key of a KeyError that shows it as one does; NULL, without an exception,
   for other exceptions and keys that are no plain str. */
static PyObject *plain_key(PyObject *type, PyObject *value) {
    if (!PyErr_GivenExceptionMatches(value, PyExc_KeyError)) return NULL;
    PyObject *shows = PyObject_GetAttrString(type, "__str__"), *usual = PyObject_GetAttrString(PyExc_KeyError, "__str__");
    PyObject *args = shows && shows == usual ? PyObject_GetAttrString(value, "args") : NULL, *key = NULL;
    if (args && PyTuple_Check(args) && PyTuple_Size(args) == 1 && PyUnicode_CheckExact(PyTuple_GetItem(args, 0))) {
        key = PyTuple_GetItem(args, 0);
        Py_INCREF(key);
    }
    Py_XDECREF(shows);
    Py_XDECREF(usual);
    Py_XDECREF(args);
    PyErr_Clear();
    return key;
}

/* The text of an exception: what its type is called with to make one that reads the
   same. That is str(), but the guest's KeyError adds quotes of its own. NULL, with an
   exception, if str() failed. */
static PyObject *message(PyObject *type, PyObject *value) {
    PyObject *text = plain_key(type, value);
    if (!text) text = PyObject_Str(value);
    PyObject *out = text ? PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass") : NULL;
    Py_XDECREF(text);
    return out;
}

/* Tells the guest of the Python exception that is set: the name of its built-in
   type and its text, nothing else. */
static void raise_in_guest(Sandbox *s, pynterp_call call) {
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    PyObject *name = type ? builtin_name(type) : NULL, *text = value ? message(type, value) : NULL;
    if (PyErr_Occurred() && PyErr_ExceptionMatches(PyExc_KeyboardInterrupt)) end_run(s);
    PyErr_Clear();
    if (text) pynterp_call_raise_text(call, name ? PyBytes_AsString(name) : NULL, PyBytes_AsString(text), (size_t)PyBytes_Size(text));
    else pynterp_call_raise(call, name ? PyBytes_AsString(name) : NULL, "<exception str() failed>");
    Py_XDECREF(name);
    Py_XDECREF(text);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
}

/* ---- Functions ---- */

/* The arguments as a tuple, self in front if it is not NULL. */
static PyObject *arguments(Sandbox *s, pynterp_value value, PyObject *self) {
    PyObject *args = from_value(s, value), *front, *all;
    if (!args || !self) return args;
    front = PyTuple_Pack(1, self);
    all = front ? PySequence_Concat(front, args) : NULL;
    Py_XDECREF(front);
    Py_DECREF(args);
    return all;
}

/* Calls the Python function behind a guest's call. */
static void call_python(Function *f, pynterp_call call, PyObject *self) {
    PyGILState_STATE gil = begin_callback(f->sandbox);
    pynterp_value args_value = 0, kwargs_value = 0, result_value = 0;
    PyObject *args = NULL, *kwargs = NULL, *result = NULL;
    /* A signal that came while the guest ran may raise here. */
    if (PyErr_CheckSignals() == 0 &&
        pynterp_call_arguments(call, &args_value, &kwargs_value) == PYNTERP_OK) {
        args = arguments(f->sandbox, args_value, self);
        kwargs = args ? from_value(f->sandbox, kwargs_value) : NULL;
        if (!args) pynterp_value_free(kwargs_value);
        if (args && kwargs) result = PyObject_Call(f->callable, args, kwargs);
        if (result) result_value = to_value(f->sandbox, result);
    }
    if (PyErr_Occurred() && PyErr_ExceptionMatches(PyExc_KeyboardInterrupt)) end_run(f->sandbox);
    else if (PyErr_Occurred()) raise_in_guest(f->sandbox, call);
    else pynterp_call_return(call, result_value);
    pynterp_value_free(result_value);
    Py_XDECREF(args);
    Py_XDECREF(kwargs);
    Py_XDECREF(result);
    end_callback(f->sandbox, gil);
}

static void call_function(void *user_data, pynterp_call call) { call_python(user_data, call, NULL); }

/* The setter of an attribute: its function is behind the getter's. */
static void set_member(void *user_data, pynterp_call call) {
    void *self = NULL;
    if (pynterp_call_self(call, &self) == PYNTERP_OK) call_python((Function *)user_data + 1, call, self);
}

/* A method or attribute: the object, which the sandbox owns, is the first argument. */
static void call_member(void *user_data, pynterp_call call) {
    void *self = NULL;
    if (pynterp_call_self(call, &self) == PYNTERP_OK) call_python(user_data, call, self);
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
                                                       doc ? PyBytes_AsString(doc) : NULL, call_function, f, &f->value);
    Py_XDECREF(name);
    Py_XDECREF(doc);
    if (status == PYNTERP_OK) return f;
    PyMem_Free(f);
    raise_status(status, NULL);
    return NULL;
}

/* Callables are told apart by identity, but bound methods, which Python makes
   anew at each access, by what they are bound to. Other objects may say anything of
   what they are bound to. */
static PyObject *function_key(PyObject *callable) {
    if ((PyObject *)Py_TYPE(callable) != method_type) return PyLong_FromVoidPtr(callable);
    PyObject *self = PyObject_GetAttrString(callable, "__self__"), *func = PyObject_GetAttrString(callable, "__func__");
    PyObject *key = self && func ? Py_BuildValue("(NN)", PyLong_FromVoidPtr(self), PyLong_FromVoidPtr(func)) : NULL;
    Py_XDECREF(self);
    Py_XDECREF(func);
    return key;
}

/* The Function under the key; NULL, with an exception if there was one. */
static Function *known_function(Sandbox *s, PyObject *key) {
    if (!s->functions) {
        PyErr_SetString(PyExc_RuntimeError, "the Interpreter is being destroyed");
        return NULL;
    }
    PyObject *pair = PyDict_GetItemWithError(s->functions, key);
    return pair ? PyCapsule_GetPointer(PyTuple_GetItem(pair, 1), NULL) : NULL;
}

pynterp_value function_value(Sandbox *s, PyObject *callable) {
    PyObject *key = function_key(callable), *pair;
    Function *f = key ? known_function(s, key) : NULL, *made;
    if (key && !f && !PyErr_Occurred() && (made = new_function(s, callable))) {
        PyObject *capsule = PyCapsule_New(made, NULL, free_function);
        if (!capsule) free_function_now(made);
        /* Reading its name may have run code that passed it in: then that counts. */
        f = capsule ? known_function(s, key) : NULL;
        if (capsule && !f && !PyErr_Occurred()) {
            pair = PyTuple_Pack(2, callable, capsule);
            if (pair && PyDict_SetItem(s->functions, key, pair) == 0) f = made;
            Py_XDECREF(pair);
        }
        Py_XDECREF(capsule);
    }
    Py_XDECREF(key);
    return f ? f->value : 0;
}

/* The Python callable of a host function that comes back. Its Function is there:
   the sandbox, which knows the guest's functions, has all that it passed in. */
PyObject *read_function(Sandbox *s, const pynterp_node *n) {
    Function *f = (Function *)(intptr_t)n->integer;
    if (!s->functions || !f || f->sandbox != s) {
        PyErr_SetString(PyExc_RuntimeError, "a host function that is not the sandbox's");
        return NULL;
    }
    Py_INCREF(f->callable);
    return f->callable;
}

/* ---- Classes ---- */

/* A class as its sandbox knows it. */
typedef struct {
    pynterp_value value;
    PyObject *exposed; /* borrowed from Sandbox.classes */
    Function functions[]; /* the constructor, and two a member; callables of the ExposedClass */
} HostClass;

static void free_class_now(HostClass *c) {
    pynterp_value_free(c->value);
    PyMem_Free(c);
}

static void free_class(PyObject *capsule) { free_class_now(PyCapsule_GetPointer(capsule, NULL)); }

/* What an ExposedClass says of itself: (class, name, doc, subclassable, constructor
   or None, bases, members). A member is (kind, name, doc, function,
   setter or None), or (PYNTERP_CONSTANT, name, None, value, None). */
typedef struct {
    PyObject *cls, *construct, *bases, *members;
    const char *name, *doc;
    int subclassable;
} Description;

static int describe(PyObject *exposed, Description *d) {
    PyObject *spec = PyObject_GetAttrString(exposed, "_spec");
    if (!spec) return -1;
    int ok = PyArg_ParseTuple(spec, "OszpOO!O!", &d->cls, &d->name, &d->doc, &d->subclassable, &d->construct,
                              &PyTuple_Type, &d->bases, &PyTuple_Type, &d->members);
    Py_DECREF(spec); /* the ExposedClass has it */
    return ok ? 0 : -1;
}

static pynterp_function callback(Function *f, Sandbox *s, PyObject *callable, pynterp_function fn) {
    if (callable == Py_None) return NULL;
    f->sandbox = s;
    f->callable = callable;
    return fn;
}

/* Fills in a member; functions has room for two. */
static int fill_member(Sandbox *s, pynterp_member *m, PyObject *from, Function *functions) {
    PyObject *call, *set;
    if (!PyArg_ParseTuple(from, "iszOO", &m->kind, &m->name, &m->doc, &call, &set)) return -1;
    if (m->kind == PYNTERP_CONSTANT) {
        m->value = to_value(s, call);
        return m->value ? 0 : -1;
    }
    m->call = callback(&functions[0], s, call, m->kind == PYNTERP_STATIC_METHOD ? call_function : call_member);
    m->user_data = &functions[0];
    if (set != Py_None) {
        /* Both functions get the same user_data: the setter is the next one. */
        m->set = callback(&functions[1], s, set, set_member);
    }
    return 0;
}

/* PyMem_Calloc, which headers of 3.9 keep from the stable ABI. */
static void *zeroed(size_t size) {
    void *p = PyMem_Malloc(size);
    if (p) memset(p, 0, size);
    return p;
}

static HostClass *new_class(Sandbox *s, Description *d, pynterp_value *bases) {
    Py_ssize_t count = PyTuple_Size(d->members);
    HostClass *c = zeroed(sizeof *c + (size_t)(1 + 2 * count) * sizeof(Function));
    pynterp_member *members = zeroed(((size_t)count + 1) * sizeof *members);
    int failed = !c || !members;
    if (failed) PyErr_NoMemory();
    for (Py_ssize_t i = 0; !failed && i < count; i++)
        failed = fill_member(s, &members[i], PyTuple_GetItem(d->members, i), &c->functions[1 + 2 * i]) < 0;
    if (!failed) {
        char *error = NULL;
        pynterp_class_def def = {
            .name = d->name, .doc = d->doc, .subclassable = d->subclassable,
            .construct = callback(&c->functions[0], s, d->construct, call_function), .user_data = &c->functions[0],
            .bases = bases, .base_count = (size_t)PyTuple_Size(d->bases),
            .members = members, .member_count = (size_t)count,
        };
        pynterp_status status = pynterp_value_new_class(&def, &c->value, &error);
        failed = status != PYNTERP_OK;
        if (failed) raise_status(status, error);
    }
    for (Py_ssize_t i = 0; members && i < count; i++) pynterp_value_free(members[i].value);
    PyMem_Free(members);
    if (!failed) return c;
    PyMem_Free(c);
    return NULL;
}

/* The classes that it extends come first. */
static HostClass *new_class_with_bases(Sandbox *s, Description *d) {
    Py_ssize_t count = PyTuple_Size(d->bases);
    pynterp_value *bases = zeroed(((size_t)count + 1) * sizeof *bases);
    if (!bases) {
        PyErr_NoMemory();
        return NULL;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        bases[i] = class_value(s, PyTuple_GetItem(d->bases, i));
        if (!bases[i]) {
            PyMem_Free(bases);
            return NULL;
        }
    }
    HostClass *c = new_class(s, d, bases);
    PyMem_Free(bases);
    return c;
}

/* What the sandbox knows of a class, by its identity: a class of the host's may
   compare and hash as it likes. NULL, with an exception if there was one. */
static HostClass *known_class(Sandbox *s, PyObject *cls) {
    PyObject *key = PyLong_FromVoidPtr(cls), *pair = key ? PyDict_GetItemWithError(s->classes, key) : NULL;
    Py_XDECREF(key);
    return pair ? PyCapsule_GetPointer(PyTuple_GetItem(pair, 1), NULL) : NULL;
}

pynterp_value class_value(Sandbox *s, PyObject *exposed) {
    Description d;
    if (!s->classes) {
        PyErr_SetString(PyExc_RuntimeError, "the Interpreter is being destroyed");
        return 0;
    }
    if (describe(exposed, &d) < 0) return 0;
    HostClass *c = known_class(s, d.cls);
    if (c && c->exposed == exposed) return c->value;
    if (c) PyErr_Format(PyExc_ValueError, "the class %R is exposed to this Interpreter in another way already", d.cls);
    if (PyErr_Occurred()) return 0;
    c = new_class_with_bases(s, &d);
    if (!c) return 0;
    c->exposed = exposed;
    PyObject *key = PyLong_FromVoidPtr(d.cls), *capsule = PyCapsule_New(c, NULL, free_class);
    PyObject *pair = key && capsule ? PyTuple_Pack(2, exposed, capsule) : NULL;
    if (!capsule) free_class_now(c);
    int failed = !pair || PyDict_SetItem(s->classes, key, pair) < 0;
    Py_XDECREF(key);
    Py_XDECREF(capsule);
    Py_XDECREF(pair);
    return failed ? 0 : c->value;
}

pynterp_value instance_class(Sandbox *s, PyObject *x) {
    HostClass *c = s->classes ? known_class(s, (PyObject *)Py_TYPE(x)) : NULL;
    if (!c) return 0;
    PyObject *key = PyLong_FromVoidPtr(x);
    int failed = !key || PyDict_SetItem(s->objects, key, x) < 0;
    Py_XDECREF(key);
    return failed ? 0 : c->value;
}

/* The ExposedClass of a class that comes back: user_data is its constructor's. */
PyObject *read_class(Sandbox *s, const pynterp_node *n) {
    Function *construct = (Function *)(intptr_t)n->integer;
    if (!s->classes || !construct) {
        PyErr_SetString(PyExc_RuntimeError, "a host class that is not the sandbox's");
        return NULL;
    }
    PyObject *exposed = ((HostClass *)((char *)construct - offsetof(HostClass, functions)))->exposed;
    Py_INCREF(exposed);
    return exposed;
}
