/*
 * The module pynterp_go._core and its type Sandbox; _core.h says what is where.
 * Tests: ../tests.
 */
#include "_core.h"

#include <stdlib.h>
#include <string.h>

PyObject *sandbox_type, *env_type, *object_type, *exposed_type, *refused;
PyObject *limit_reached, *internal_error, *method_type;

/* ---- Errors ---- */

PyObject *raise_status(pynterp_status status, char *error) {
    PyObject *type = PyExc_RuntimeError, *text;
    const char *what = error ? error : pynterp_status_text(status);
    switch (status) {
    case PYNTERP_ERR_ARG:
    case PYNTERP_ERR_CONVERT: type = PyExc_ValueError; break;
    case PYNTERP_ERR_NOT_FOUND: type = PyExc_LookupError; break;
    case PYNTERP_ERR_LIMIT: type = limit_reached; break;
    case PYNTERP_ERR_INTERNAL: type = internal_error; break;
    default: break;
    }
    text = PyUnicode_DecodeUTF8(what, (Py_ssize_t)strlen(what), "replace");
    if (text) PyErr_SetObject(type, text);
    Py_XDECREF(text);
    pynterp_text_free(error);
    return NULL;
}

PyObject *raise_inside(Sandbox *s, pynterp_status status, char *error) {
    if (!s->failure[0] || s->running > 0) return raise_status(status, error);
    pynterp_text_free(error);
    PyErr_Restore(s->failure[0], s->failure[1], s->failure[2]);
    memset(s->failure, 0, sizeof s->failure);
    return NULL;
}

PyObject *no_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)args;
    (void)kwargs;
    PyErr_Format(PyExc_TypeError, "cannot create instances of %R", (PyObject *)type);
    return NULL;
}

/* ---- Sandbox ---- */

/* Passes output to a Python function. An exception there ends the run. */
static int write_output(Sandbox *s, PyObject *write, const char *data, size_t size) {
    PyGILState_STATE gil = begin_callback(s);
    PyObject *text = PyUnicode_DecodeUTF8(data, (Py_ssize_t)size, "replace");
    PyObject *result = text ? PyObject_CallFunctionObjArgs(write, text, NULL) : NULL;
    Py_XDECREF(text);
    Py_XDECREF(result);
    int failed = !result || PyErr_CheckSignals() < 0;
    if (failed) end_run(s);
    end_callback(s, gil);
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
   timeout_ms, busy_timeout_ms, write_stdout, write_stderr): allowed_imports is None or a tuple of
   bytes, the write functions take a str. */
static PyObject *Sandbox_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *imports, *out, *err;
    long long steps, memory, output, timeout, busy;
    int relative, depth;
    const char *policy;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "sOpLLiLLLOO:Sandbox", &policy, &imports, &relative, &steps, &memory, &depth, &output,
                          &timeout, &busy, &out, &err))
        return NULL;
    pynterp_config c;
    pynterp_config_init(&c);
    const char **roots = NULL;
    if (imports != Py_None) {
        roots = texts(imports, &c.allowed_import_count);
        if (!roots) return NULL;
    }
    Sandbox *s = (Sandbox *)PyType_GenericAlloc(type, 0);
    if (!s || !(s->functions = PyDict_New()) || !(s->classes = PyDict_New()) || !(s->objects = PyDict_New())) {
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
    c.busy_timeout_ms = busy;
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
    Py_VISIT(s->classes);
    Py_VISIT(s->objects);
    Py_VISIT(s->write_stdout);
    Py_VISIT(s->write_stderr);
    for (int i = 0; i < 3; i++) Py_VISIT(s->failure[i]);
    return 0;
}

/* What the guest knows of the host goes, so the guest has to go first. */
static int Sandbox_clear(Sandbox *s) {
    pynterp_sandbox_free(s->handle);
    s->handle = 0;
    Py_CLEAR(s->functions);
    Py_CLEAR(s->classes);
    Py_CLEAR(s->objects);
    Py_CLEAR(s->write_stdout);
    Py_CLEAR(s->write_stderr);
    for (int i = 0; i < 3; i++) Py_CLEAR(s->failure[i]);
    return 0;
}

/* No run is under way: an Env, which holds the sandbox, takes part in each. */
static void Sandbox_dealloc(Sandbox *s) {
    PyTypeObject *type = Py_TYPE(s);
    PyObject_GC_UnTrack(s);
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

/* add_class(exposed): makes a class known, so that its instances can be passed in. */
static PyObject *Sandbox_add_class(Sandbox *s, PyObject *exposed) {
    if (!exposed_type || (PyObject *)Py_TYPE(exposed) != exposed_type) {
        PyErr_Format(PyExc_TypeError, "expose_class makes what is wanted here, not %R", exposed);
        return NULL;
    }
    if (!class_value(s, exposed)) return NULL;
    Py_RETURN_NONE;
}

/* in_callback(): for how many seconds the guest has been in one and the same
   callback; 0 if it is in none. */
static PyObject *Sandbox_in_callback(Sandbox *s, PyObject *none) {
    (void)none;
    return PyFloat_FromDouble(s->calls > 0 ? monotonic_seconds() - s->since : 0);
}

/* owns(object): whether a GuestObject is this sandbox's. */
static PyObject *Sandbox_owns(Sandbox *s, PyObject *x) {
    return PyBool_FromLong((PyObject *)Py_TYPE(x) == object_type && ((GuestObject *)x)->sandbox == s);
}

/* builtin(name): the guest's own builtin; LookupError if there is none. */
static PyObject *Sandbox_builtin(Sandbox *s, PyObject *args) {
    const char *name;
    pynterp_value v;
    if (!PyArg_ParseTuple(args, "s:builtin", &name)) return NULL;
    pynterp_status status = pynterp_sandbox_builtin(s->handle, name, &v);
    if (status != PYNTERP_OK) return raise_status(status, NULL);
    return from_value(s, v);
}

static PyMethodDef sandbox_methods[] = {
    {"builtin", (PyCFunction)Sandbox_builtin, METH_VARARGS, NULL},
    {"owns", (PyCFunction)Sandbox_owns, METH_O, NULL},
    {"add_class", (PyCFunction)Sandbox_add_class, METH_O, NULL},
    {"in_callback", (PyCFunction)Sandbox_in_callback, METH_NOARGS, NULL},
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

/* ---- Module ---- */

/* references(x): how many there are to x, this call's own included. */
static PyObject *references(PyObject *self, PyObject *x) {
    (void)self;
    return PyLong_FromSsize_t(Py_REFCNT(x));
}

/* Callbacks find their way back to the first interpreter only, and what the module
   knows is one for all: another one, which may get the module without PyInit__core,
   has to do without. */
static int in_main_interpreter(void) {
    if (PyInterpreterState_GetID(PyInterpreterState_Get()) == 0) return 1;
    PyErr_SetString(PyExc_ImportError, "pynterp_go works in the main interpreter of a process only");
    return 0;
}

/* set_exposed_type(cls): says what class describes exposed classes. The package
   calls it when it is imported. */
static PyObject *set_exposed_type(PyObject *self, PyObject *cls) {
    (void)self;
    if (!in_main_interpreter()) return NULL;
    Py_INCREF(cls);
    Py_XDECREF(exposed_type);
    exposed_type = cls;
    Py_RETURN_NONE;
}

/* set_refused(functions): says which functions cannot be passed in. */
static PyObject *set_refused(PyObject *self, PyObject *functions) {
    (void)self;
    PyObject *set = PyFrozenSet_New(functions);
    if (!set) return NULL;
    Py_XDECREF(refused);
    refused = set;
    Py_RETURN_NONE;
}

static PyMethodDef module_methods[] = {
    {"set_refused", set_refused, METH_O, NULL},
    {"call", call_object, METH_VARARGS, NULL},
    {"set_exposed_type", set_exposed_type, METH_O, NULL},
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

static PyObject *type_of_methods(void) {
    PyObject *types = PyImport_ImportModule("types");
    PyObject *type = types ? PyObject_GetAttrString(types, "MethodType") : NULL;
    Py_XDECREF(types);
    return type;
}

static PyObject *add_exception(PyObject *m, const char *full, const char *name) {
    PyObject *type = PyErr_NewException(full, PyExc_RuntimeError, NULL);
    if (!type) return NULL;
    Py_INCREF(type);
    return PyModule_AddObject(m, name, type) < 0 ? NULL : type;
}

PyMODINIT_FUNC PyInit__core(void) {
    if (!in_main_interpreter()) return NULL;
    PyObject *m = PyModule_Create(&module);
    if (!m) return NULL;
    method_type = type_of_methods();
    sandbox_type = add_type(m, &sandbox_spec, "Sandbox");
    env_type = add_type(m, &env_spec, "Env");
    object_type = add_type(m, &object_spec, "GuestObject");
    limit_reached = add_exception(m, "pynterp_go._core.LimitReached", "LimitReached");
    internal_error = add_exception(m, "pynterp_go.InternalError", "InternalError");
    if (!method_type || !sandbox_type || !env_type || !object_type || !limit_reached || !internal_error ||
        PyModule_AddStringConstant(m, "version", pynterp_version()) < 0) {
        Py_DECREF(m);
        return NULL;
    }
    return m;
}
