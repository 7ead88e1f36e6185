/*
 * Env, a namespace in a sandbox, and what runs in one: programs, and guest objects
 * that the host calls. Tests: ../tests/interpreter_test.py, ../tests/calls_test.py.
 */
#include "_core.h"

#include <string.h>

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
    if (status != PYNTERP_OK) return raise_inside(e->sandbox, status, error);
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

/* Whether what is raised says that a value cannot be copied: keys collide, or an
   object of the host's that is a key has no hash. The guest's data must not make a
   run fail. */
static int cannot_be_copied(void) {
    if (!PyErr_ExceptionMatches(PyExc_Exception)) return 0;
    PyErr_Clear();
    return 1;
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
    PyObject *out = from_value(e->sandbox, v);
    if (out || !cannot_be_copied()) return out;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_env_get_object(e->handle, name, &v, &error);
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
    if (status != PYNTERP_OK) return raise_inside(e->sandbox, status, error);
    PyObject *out = PyUnicode_DecodeUTF8(text, (Py_ssize_t)size, "surrogatepass");
    pynterp_text_free(text);
    return out;
}

static PyObject *decode(pynterp_text t) {
    return PyUnicode_DecodeUTF8(t.data, (Py_ssize_t)t.size, "surrogatepass");
}

/* The value that get stores; what cannot be copied, or is not there, is otherwise. */
static PyObject *part(Sandbox *s, pynterp_result result, pynterp_status (*get)(pynterp_result, pynterp_value *),
                      PyObject *otherwise) {
    pynterp_value v;
    if (get(result, &v) == PYNTERP_OK) {
        PyObject *out = from_value(s, v);
        if (out || !cannot_be_copied()) return out;
    }
    Py_INCREF(otherwise);
    return otherwise;
}

/* A result as the tuple (kind, type, message, traceback, limit, is exit, argument,
   value): argument is what pynterp_result_argument says, the value what a called
   object returned, or the code of a SystemExit. */
static PyObject *read_result(Sandbox *s, pynterp_result result) {
    pynterp_outcome o;
    pynterp_text argument = {"", 0};
    pynterp_status status = pynterp_result_read(result, &o);
    if (status != PYNTERP_OK) return raise_status(status, NULL);
    PyObject *value = o.is_exit ? part(s, result, pynterp_result_exit_code, Py_True)
                                : part(s, result, pynterp_result_value, Py_None);
    if (!value) return NULL;
    if (o.kind == PYNTERP_RAISED) pynterp_result_argument(result, &argument);
    return Py_BuildValue("iNNNNNNN", (int)o.kind, decode(o.type), decode(o.message), decode(o.traceback), decode(o.limit),
                         PyBool_FromLong(o.is_exit), decode(argument), value);
}

/* What a run came to, or the exception of the host that ended it. */
static PyObject *finish(Sandbox *s, pynterp_status status, pynterp_result result, char *error) {
    if (status != PYNTERP_OK) return raise_inside(s, status, error);
    PyObject *out = NULL;
    if (s->failure[0] && s->running == 0) { /* the outermost run raises it */
        PyErr_Restore(s->failure[0], s->failure[1], s->failure[2]);
        memset(s->failure, 0, sizeof s->failure);
    } else if (!ctrl_c_seen || PyErr_CheckSignals() == 0) {
        out = read_result(s, result);
    }
    pynterp_result_free(result);
    return out;
}

/* run(source, filename, interrupts): the first two bytes; interrupts says that
   this is the main thread and that Python handles Ctrl-C. */
static PyObject *Env_run(Env *e, PyObject *args) {
    const char *filename;
    char *source;
    PyObject *text;
    Py_ssize_t size;
    int interrupts;
    char *error = NULL;
    pynterp_result result = 0;
    pynterp_status status;
    Sandbox *s = e->sandbox;
    /* No '#' in a format: with headers of 3.13 it does not work in the versions before. */
    if (!PyArg_ParseTuple(args, "Syp:run", &text, &filename, &interrupts) || PyBytes_AsStringAndSize(text, &source, &size) < 0)
        return NULL;
    Watch watch;
    if (begin_watch(&watch, s->handle, interrupts) < 0) return NULL;
    s->running++;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_run_source(e->handle, source, (size_t)size, filename, &result, &error);
    Py_END_ALLOW_THREADS
    end_watch(watch);
    s->running--;
    return finish(s, status, result, error);
}

PyObject *call_object(PyObject *self, PyObject *args) {
    PyObject *object, *pos, *kwargs;
    int interrupts;
    char *error = NULL;
    pynterp_result result = 0;
    pynterp_status status;
    (void)self;
    if (!PyArg_ParseTuple(args, "OO!O!p:call", &object, &PyTuple_Type, &pos, &PyDict_Type, &kwargs, &interrupts)) return NULL;
    if ((PyObject *)Py_TYPE(object) != object_type) {
        PyErr_SetString(PyExc_TypeError, "only a GuestObject can be called");
        return NULL;
    }
    Sandbox *s = ((GuestObject *)object)->sandbox;
    pynterp_value pos_value = to_value(s, pos), kwargs_value = pos_value ? to_value(s, kwargs) : 0;
    if (!kwargs_value) {
        pynterp_value_free(pos_value);
        return NULL;
    }
    Watch watch;
    if (begin_watch(&watch, s->handle, interrupts) < 0) {
        pynterp_value_free(pos_value);
        pynterp_value_free(kwargs_value);
        return NULL;
    }
    s->running++;
    Py_BEGIN_ALLOW_THREADS
    status = pynterp_object_call(((GuestObject *)object)->handle, pos_value, kwargs_value, &result, &error);
    Py_END_ALLOW_THREADS
    end_watch(watch);
    s->running--;
    pynterp_value_free(pos_value);
    pynterp_value_free(kwargs_value);
    return finish(s, status, result, error);
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

PyType_Spec env_spec = {
    "pynterp_go._core.Env", sizeof(Env), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, env_slots,
};
