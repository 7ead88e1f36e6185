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

Watch begin_watch(pynterp_sandbox s, int interrupts) {
    Watch w = {.interrupts = interrupts};
    if (interrupts) {
        w.outer = set_running(s);
        w.watching = watch_ctrl_c();
    }
    return w;
}

void end_watch(Watch w) {
    if (w.watching) unwatch_ctrl_c();
    if (w.interrupts) set_running(w.outer);
}
