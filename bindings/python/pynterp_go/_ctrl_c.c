/*
 * Ctrl-C. While the main thread is in a run, Python cannot act on a signal: its
 * handler only takes a note. So for that time ours is in front of it, and wakes a
 * thread that ends the run; then the run's caller lets Python act. Go's calls are
 * not allowed in a signal handler, sem_post is. Tests: tests/processes_test.py.
 */
#include "_core.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <time.h>

static sem_t ctrl_c;
static struct sigaction python_action;
volatile sig_atomic_t ctrl_c_seen;
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

/* Interrupts the run that is under way, whose handle is returned; 0 if the signal
   is none of its. */
static pynterp_sandbox interrupt_running(pynterp_sandbox only) {
    pthread_mutex_lock(&running_lock);
    pynterp_sandbox s = ctrl_c_seen && (!only || running == only) ? running : 0;
    if (s) pynterp_sandbox_interrupt(s);
    pthread_mutex_unlock(&running_lock);
    return s;
}

#define PAUSE (10 * 1000 * 1000)
#define LONGEST (20 * PAUSE)

/* The run may be about to begin, when there is nothing yet to interrupt: so the
   thread looks again until it has ended. */
static void *wait_for_ctrl_c(void *none) {
    (void)none;
    for (;;) {
        if (sem_wait(&ctrl_c) != 0) continue;
        struct timespec pause = {0, PAUSE};
        for (pynterp_sandbox s = interrupt_running(0); s; s = interrupt_running(s)) {
            nanosleep(&pause, NULL);
            if (pause.tv_nsec < LONGEST) pause.tv_nsec += PAUSE;
        }
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

int begin_watch(Watch *w, pynterp_sandbox s, int interrupts) {
    *w = (Watch){.interrupts = 0};
    /* In the child of a fork nothing runs, and the lock may be held for ever. */
    if (!interrupts || pynterp_value_free(0) != PYNTERP_OK) return 0;
    w->interrupts = 1;
    w->watching = watch_ctrl_c();
    w->outer = set_running(s);
    if (w->watching && ctrl_c_seen) sem_post(&ctrl_c); /* the thread found nothing running */
    if (PyErr_CheckSignals() == 0) return 0;           /* of those that came before */
    end_watch(*w);
    return -1;
}

void end_watch(Watch w) {
    if (w.watching) unwatch_ctrl_c();
    if (w.interrupts) set_running(w.outer);
}
