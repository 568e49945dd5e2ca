// Signals become bytes in a pipe: the loop reads them when it is ready, and none is lost between two polls.
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static const int watched[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { WATCHED = sizeof watched / sizeof watched[0], LAST = WATCHED - 1 };

static struct sigaction previous[WATCHED];
static int reading_end = -1;
static int writing_end = -1;
static bool installed;
static volatile sig_atomic_t stopping;

static void pass_on(int signal_number, siginfo_t *info, void *context) {
    int saved = errno;
    // After our own stop the terminal is taken again anyway; only the size may be another.
    unsigned char byte = (unsigned char)(signal_number == SIGCONT && stopping ? SIGWINCH : signal_number);
    ssize_t ignored = write(writing_end, &byte, 1);
    (void)ignored;
    // ncurses' own handler of SIGWINCH only sets a flag that makes the next read return KEY_RESIZE.
    const struct sigaction *old = &previous[LAST];
    if (signal_number == SIGWINCH && !(old->sa_flags & SA_SIGINFO) && old->sa_handler != SIG_DFL
        && old->sa_handler != SIG_IGN) {
        old->sa_handler(signal_number);
    }
    (void)info;
    (void)context;
    errno = saved;
}

static bool make_pipe(void) {
    int ends[2];
    if (reading_end >= 0) return true;
    if (pipe(ends) != 0) return false;
    for (int index = 0; index < 2; index++) {
        fcntl(ends[index], F_SETFL, O_NONBLOCK);
        fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    }
    reading_end = ends[0];
    writing_end = ends[1];
    return true;
}

bool signals_install(void) {
    if (installed || !make_pipe()) return installed;
    struct sigaction action = {.sa_flags = SA_SIGINFO};
    action.sa_sigaction = pass_on;
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < WATCHED; index++) sigaction(watched[index], &action, &previous[index]);
    installed = true;
    return true;
}

void signals_remove(void) {
    if (!installed) return;
    for (int index = 0; index < WATCHED; index++) sigaction(watched[index], &previous[index], NULL);
    installed = false;
}

void signals_stop_process_group(void) {
    struct sigaction standard = {.sa_flags = 0};
    struct sigaction ours;
    standard.sa_handler = SIG_DFL;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, &standard, &ours);
    stopping = 1;
    kill(0, SIGTSTP);
    stopping = 0;
    sigaction(SIGTSTP, &ours, NULL);
}

int cnc_signal_descriptor(void) { return reading_end; }

cnc_signal cnc_next_signal(void) {
    unsigned char byte = 0;
    if (reading_end < 0 || read(reading_end, &byte, 1) != 1) return CNC_NO_SIGNAL;
    switch (byte) {
        case SIGHUP: return CNC_SIGNAL_HANG_UP;
        case SIGTSTP: return CNC_SIGNAL_STOP;
        case SIGCONT: return CNC_SIGNAL_CONTINUE;
        case SIGWINCH: return CNC_SIGNAL_WINDOW;
        default: return CNC_SIGNAL_TERMINATE;
    }
}
