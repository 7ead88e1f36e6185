/*
 * Values on their way between Python and the library. In: by exact type, so that
 * no code of a subclass runs and nothing of it gets lost unseen. Out: what the
 * library hands over is plain data of built-in types; guest objects become
 * handles, and what the host lent comes back as itself. Tests:
 * ../tests/values_test.py.
 */
#include "_core.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

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

/* Adds a node that stands for an object; 0 is a failure with an exception. */
static int add_object(Writer *w, int kind, pynterp_value v) {
    pynterp_node *n = v ? add_node(w, kind) : NULL;
    if (!n) return -1;
    n->object = v;
    return 0;
}

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
    if (exposed_type && (PyObject *)Py_TYPE(x) == exposed_type) return add_object(w, PYNTERP_CLASS, class_value(w->sandbox, x));
    if (PyType_Check(x)) {
        PyErr_Format(PyExc_TypeError, "cannot pass the host class %R to the guest: use expose_class", x);
        return -1;
    }
    pynterp_value cls = instance_class(w->sandbox, x);
    if (cls) {
        if (add_object(w, PYNTERP_INSTANCE, cls) < 0) return -1;
        w->nodes[w->count - 1].integer = (int64_t)(intptr_t)x;
        return 0;
    }
    if (PyErr_Occurred()) return -1;
    if (refused && Py_TYPE(x) == &PyCFunction_Type) {
        int is_refused = PySet_Contains(refused, x);
        if (is_refused > 0)
            PyErr_Format(PyExc_TypeError, "cannot pass %R to the guest: it would work on the host; the guest's own is had in __builtins__", x);
        if (is_refused) return -1;
    }
    if (PyCallable_Check(x)) return add_object(w, PYNTERP_FUNCTION, function_value(w->sandbox, x));
    PyObject *name = PyObject_GetAttrString((PyObject *)Py_TYPE(x), "__qualname__");
    if (name) {
        PyErr_Format(PyExc_TypeError, "cannot pass a value of type %U to the guest: only objects of classes that "
                     "expose_class has made known", name);
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

pynterp_value to_value(Sandbox *s, PyObject *x) {
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

/* Dicts and sets are built anew here, outside of the guest's limits. Keys that the
 * guest made to collide would make that quadratic, so it has a bound: processor
 * time, many times what other keys take.
 */
typedef struct {
    Sandbox *sandbox;
    const pynterp_node *next, *end;
    double hashing; /* seconds that are left for it */
} Reader;

#define HASHING_BASE 0.05 /* seconds */
#define HASHING_PER_NODE 5e-7
#define HASHING_PER_BYTE 4e-9
#define HASHING_CHECK 64     /* small keys between two looks at the clock */

static double thread_seconds(void) {
    struct timespec t;
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) != 0) return 0;
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Whether comparing x to an equal one takes a bounded time. */
static int is_small(PyObject *x) {
    int overflow = 0;
    if (PyUnicode_CheckExact(x)) return PyUnicode_GetLength(x) <= 64;
    if (PyLong_CheckExact(x)) return PyLong_AsLongLongAndOverflow(x, &overflow), !overflow;
    return x == Py_None || PyBool_Check(x) || PyFloat_CheckExact(x);
}

/* Adds keys, which get the values or are a set's elements, to a container. */
static int add_keys(Reader *r, PyObject *container, PyObject *keys, PyObject *values) {
    double start = thread_seconds();
    Py_ssize_t size = PyList_Size(keys), unchecked = 0;
    for (Py_ssize_t i = 0; i < size; i++) {
        PyObject *key = PyList_GetItem(keys, i);
        int failed = values ? PyDict_SetItem(container, key, PyList_GetItem(values, i)) : PySet_Add(container, key);
        if (failed) return -1;
        if (++unchecked < HASHING_CHECK && is_small(key)) continue;
        unchecked = 0;
        if (thread_seconds() - start > r->hashing) {
            PyErr_SetString(PyExc_ValueError, "too many keys of a dict or set collide: it cannot be copied");
            return -1;
        }
    }
    r->hashing -= thread_seconds() - start;
    return 0;
}

static PyObject *read_value(Reader *r);

/* An owned handle of an object that the library lends. */
static pynterp_value keep(pynterp_value lent) {
    pynterp_node n = {.kind = PYNTERP_OBJECT, .object = lent};
    pynterp_value v = 0;
    pynterp_value_from_nodes(&n, 1, &v, NULL);
    return v;
}

static PyObject *new_object(Sandbox *s, pynterp_value handle, const pynterp_node *n) {
    PyObject *name = PyUnicode_DecodeUTF8(n->data, (Py_ssize_t)n->size, "replace");
    GuestObject *o = name && handle ? (GuestObject *)PyType_GenericAlloc((PyTypeObject *)object_type, 0) : NULL;
    if (!o) {
        Py_XDECREF(name);
        pynterp_value_free(handle);
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_RuntimeError, "an object of the guest is gone");
        return NULL;
    }
    o->handle = handle;
    o->type_name = name;
    o->number = n->integer;
    Py_INCREF(s);
    o->sandbox = s;
    return (PyObject *)o;
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
    PyObject *keys = PyList_New(0), *values = PyList_New(0), *dict = PyDict_New();
    int failed = !keys || !values || !dict;
    for (size_t i = 0; !failed && i < size; i++) {
        PyObject *key = read_value(r);
        PyObject *value = key ? read_value(r) : NULL;
        failed = !value || PyList_Append(keys, key) < 0 || PyList_Append(values, value) < 0;
        Py_XDECREF(key);
        Py_XDECREF(value);
    }
    if (failed || add_keys(r, dict, keys, values) < 0) Py_CLEAR(dict);
    Py_XDECREF(keys);
    Py_XDECREF(values);
    return dict;
}

/* A set or frozenset; nobody else has the empty one that make gives. */
static PyObject *read_set(Reader *r, size_t size, PyObject *(*make)(PyObject *)) {
    PyObject *items = read_list(r, size);
    PyObject *set = items ? make(NULL) : NULL;
    if (set && add_keys(r, set, items, NULL) < 0) Py_CLEAR(set);
    Py_XDECREF(items);
    return set;
}

static PyObject *read_tuple(Reader *r, size_t size) {
    PyObject *list = read_list(r, size);
    PyObject *out = list ? PyList_AsTuple(list) : NULL;
    Py_XDECREF(list);
    return out;
}

/* An object of the host that comes back: the sandbox still has it. */
static PyObject *read_instance(Sandbox *s, const pynterp_node *n) {
    PyObject *key = PyLong_FromLongLong(n->integer);
    PyObject *x = key && s->objects ? PyDict_GetItemWithError(s->objects, key) : NULL;
    Py_XDECREF(key);
    Py_XINCREF(x);
    if (!x && !PyErr_Occurred()) PyErr_SetString(PyExc_RuntimeError, "an object that is not the sandbox's");
    return x;
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
    case PYNTERP_TUPLE: return read_tuple(r, n->size);
    case PYNTERP_DICT: return read_dict(r, n->size);
    case PYNTERP_SET: return read_set(r, n->size, PySet_New);
    case PYNTERP_FROZENSET: return read_set(r, n->size, PyFrozenSet_New);
    case PYNTERP_OBJECT: return new_object(r->sandbox, keep(n->object), n);
    case PYNTERP_FUNCTION: return read_function(r->sandbox, n);
    case PYNTERP_CLASS: return read_class(r->sandbox, n);
    case PYNTERP_INSTANCE: return read_instance(r->sandbox, n);
    }
    PyErr_SetString(PyExc_RuntimeError, "a value of the guest is of an unknown kind");
    return NULL;
}

static size_t text_size(const pynterp_node *n) { return n->data ? n->size : 0; }

PyObject *from_value(Sandbox *s, pynterp_value v) {
    const pynterp_node *nodes;
    size_t count;
    char *error = NULL;
    PyObject *out;
    pynterp_status status = pynterp_value_nodes(v, &nodes, &count, &error);
    if (status != PYNTERP_OK) {
        out = raise_status(status, error);
    } else {
        Reader r = {.sandbox = s, .next = nodes, .end = nodes + count, .hashing = HASHING_BASE};
        for (size_t i = 0; i < count; i++) r.hashing += HASHING_PER_NODE + HASHING_PER_BYTE * (double)text_size(&nodes[i]);
        out = read_value(&r);
    }
    pynterp_value_free(v);
    return out;
}

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

/* The object's number counts up in its sandbox: it tells nothing of the host. */
static Py_hash_t GuestObject_hash(GuestObject *o) { return (Py_hash_t)(o->number & 0x7fffffffffffffff); }

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
                "Interpreter it is the same object again, and Interpreter.call calls it. Handles\n"
                "of one object are equal."},
    {Py_tp_new, no_new},
    {Py_tp_dealloc, GuestObject_dealloc},
    {Py_tp_traverse, GuestObject_traverse},
    {Py_tp_repr, GuestObject_repr},
    {Py_tp_richcompare, GuestObject_richcompare},
    {Py_tp_hash, GuestObject_hash},
    {Py_tp_getset, object_getset},
    {0, NULL},
};

PyType_Spec object_spec = {
    "pynterp_go.GuestObject", sizeof(GuestObject), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, object_slots,
};
