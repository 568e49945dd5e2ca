// Opening, closing and stepping aside.
#include "CNcurses.h"
#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

static SCREEN *screen;
static bool is_utf8;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static void send_text(const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t written = write(STDOUT_FILENO, text, left);
        if (written <= 0) return;
        text += written;
        left -= (size_t)written;
    }
}

/// Whether the description has this string; needed before we trust it to draw anything.
static const char *capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 || value == NULL || *value == '\0' ? NULL : value;
}

/// Whether the terminal is of a kind that knows private modes such as bracketed paste.
static bool knows_private_modes(void) {
    const char *cursor = capability("civis");
    return cursor != NULL && strstr(cursor, "\033[?") != NULL;
}

static void set_modes(void) {
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    meta(stdscr, TRUE);
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    set_escdelay(25);
    keys_define();
}

static void prepare_rescue(void) {
    rescue_append(knows_private_modes() ? paste_off : NULL);
    rescue_append(capability("sgr0"));
    rescue_append(capability("rmkx"));
    rescue_append(capability("cnorm"));
    rescue_append(capability("clear"));
    rescue_append(capability("rmcup"));
    rescue_append("\r\n");
}

/// Empties the screen before it is left: not every terminal has a second screen to hide what was on it.
static void leave_screen(void) {
    if (isendwin()) return;
    if (knows_private_modes()) send_text(paste_off);
    cnc_wipe();
    endwin();
}

/// Follows a change of size that happened while somebody else had the terminal.
static void fit_window(void) {
    struct winsize window;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_row == 0 || window.ws_col == 0) return;
    if (is_term_resized(window.ws_row, window.ws_col)) resizeterm(window.ws_row, window.ws_col);
}

static cnc_result check_terminal(void) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CNC_NO_TERMINAL;
    const char *name = getenv("TERM");
    if (name == NULL || *name == '\0') return CNC_UNKNOWN_TERMINAL;
    return strcmp(name, "dumb") == 0 ? CNC_DUMB_TERMINAL : CNC_OPENED;
}

cnc_result cnc_open(const char *error_log) {
    if (screen != NULL) return CNC_OPENED;
    cnc_result result = check_terminal();
    if (result != CNC_OPENED) return result;
    setlocale(LC_ALL, "");
    is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    rescue_prepare();
    int error = 0;
    if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return CNC_UNKNOWN_TERMINAL;
    bool moves_cursor = capability("cup") != NULL;
    del_curterm(cur_term);
    if (!moves_cursor) return CNC_DUMB_TERMINAL;
    unsetenv("LINES");  // exported, they would make ncurses keep to a size that the window no longer has
    unsetenv("COLUMNS");
    screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return CNC_UNKNOWN_TERMINAL;
    set_modes();
    if (has_colors() && start_color() == OK) use_default_colors();
    prepare_rescue();
    rescue_redirect_errors(error_log);
    rescue_install();
    signals_install();
    if (knows_private_modes()) send_text(paste_on);
    return CNC_OPENED;
}

void cnc_close(void) {
    if (screen == NULL) return;
    leave_screen();
    signals_remove();
    rescue_remove();
    rescue_restore_modes();
    rescue_restore_errors();
    delscreen(screen);
    screen = NULL;
}

void cnc_suspend(void) {
    if (screen == NULL) return;
    leave_screen();
    rescue_restore_modes();
    signals_stop_process_group();
    cnc_resume();
}

void cnc_resume(void) {
    if (screen == NULL) return;
    if (!isendwin()) endwin();
    reset_prog_mode();
    fit_window();
    cnc_forget();
    refresh();
    if (knows_private_modes()) send_text(paste_on);
}

const char *cnc_terminal_name(void) { return getenv("TERM"); }

bool cnc_is_utf8(void) { return is_utf8; }
