// A crash must leave a clean shell: no names on the screen, keys that echo, and the message where it can be read.
// Everything a handler calls here is async-signal-safe (POSIX.1-2017, 2.4.3).
#include "internal.h"

#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGTRAP};
enum { FATAL = sizeof fatal / sizeof fatal[0] };
enum { ERROR_TAIL = 2048 };

static struct sigaction previous[FATAL];
static struct termios modes;
static bool has_modes;
static char leaving[256];
static size_t leaving_length;
static int errors_before = -1;
static off_t log_start;
static char handler_stack[65536];

void rescue_prepare(void) {
    has_modes = tcgetattr(STDIN_FILENO, &modes) == 0;
    leaving_length = 0;
}

void rescue_append(const char *sequence) {
    if (sequence == NULL) return;
    while (*sequence != '\0' && leaving_length < sizeof leaving) {
        const char *end = sequence[0] == '$' && sequence[1] == '<' ? strchr(sequence, '>') : NULL;
        if (end != NULL) {
            sequence = end + 1;
        } else {
            leaving[leaving_length++] = *sequence++;
        }
    }
}

void rescue_restore_modes(void) {
    if (has_modes) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

/// Shows what this run wrote to the log, at most the last 2 KiB.
static void show_errors(void) {
    if (errors_before < 0) return;
    char tail[ERROR_TAIL];
    off_t end = lseek(STDERR_FILENO, 0, SEEK_END);
    off_t start = end - (off_t)sizeof tail > log_start ? end - (off_t)sizeof tail : log_start;
    if (end <= start || lseek(STDERR_FILENO, start, SEEK_SET) < 0) return;
    ssize_t count = read(STDERR_FILENO, tail, sizeof tail);
    if (count > 0) write_all(errors_before, tail, (size_t)count);
}

static void on_fatal(int signal_number) {
    write_all(STDOUT_FILENO, leaving, leaving_length);
    if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    show_errors();
    raise(signal_number);  // SA_RESETHAND brought the default back
}

void rescue_install(void) {
    stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_flags = (int)(SA_RESETHAND | SA_ONSTACK)};
    action.sa_handler = on_fatal;
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < FATAL; index++) sigaction(fatal[index], &action, &previous[index]);
}

void rescue_remove(void) {
    for (int index = 0; index < FATAL; index++) sigaction(fatal[index], &previous[index], NULL);
}

void rescue_redirect_errors(const char *path) {
    if (path == NULL) return;
    int log = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (log < 0) return;
    errors_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    log_start = lseek(log, 0, SEEK_END);
    if (errors_before >= 0) dup2(log, STDERR_FILENO);
    close(log);
}

void rescue_restore_errors(void) {
    if (errors_before < 0) return;
    dup2(errors_before, STDERR_FILENO);
    close(errors_before);
    errors_before = -1;
}
