// Keys: what ncurses calls them, what we call them.
#include "CNcurses.h"
#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Far above KEY_MAX, because ncurses numbers a terminal's own extra keys from there.
enum { PASTE_BEGINS = 0x2000, PASTE_ENDS, WORD_LEFT, WORD_RIGHT };

/// Gives a key a code of ours: by the sequence the terminal's description has for it, and by the usual one.
static void define(const char *capability, const char *usual, int code) {
    const char *sequence = capability == NULL ? NULL : tigetstr(capability);
    if (sequence != NULL && sequence != (const char *)-1) define_key(sequence, code);
    define_key(usual, code);
}

void keys_define(void) {
    define(NULL, "\033[200~", PASTE_BEGINS);
    define(NULL, "\033[201~", PASTE_ENDS);
    define("kLFT5", "\033[1;5D", WORD_LEFT);
    define("kRIT5", "\033[1;5C", WORD_RIGHT);
    define_key("\033[H", KEY_HOME);
    define_key("\033[F", KEY_END);
    define_key("\033[Z", KEY_BTAB);
}

static uint32_t translate(wint_t code) {
    switch (code) {
        case KEY_UP: return CNC_KEY_UP;
        case KEY_DOWN: return CNC_KEY_DOWN;
        case KEY_LEFT: return CNC_KEY_LEFT;
        case KEY_RIGHT: return CNC_KEY_RIGHT;
        case WORD_LEFT: return CNC_KEY_WORD_LEFT;
        case WORD_RIGHT: return CNC_KEY_WORD_RIGHT;
        case KEY_HOME: case KEY_FIND: return CNC_KEY_HOME;
        case KEY_END: case KEY_SELECT: return CNC_KEY_END;
        case KEY_PPAGE: return CNC_KEY_PAGE_UP;
        case KEY_NPAGE: return CNC_KEY_PAGE_DOWN;
        case KEY_BACKSPACE: return CNC_KEY_BACKSPACE;
        case KEY_DC: return CNC_KEY_DELETE;
        case KEY_IC: return CNC_KEY_INSERT;
        case KEY_ENTER: return CNC_KEY_ENTER;
        case KEY_BTAB: return CNC_KEY_BACK_TAB;
        case KEY_RESIZE: return CNC_KEY_RESIZED;
        case PASTE_BEGINS: return CNC_KEY_PASTE_BEGINS;
        case PASTE_ENDS: return CNC_KEY_PASTE_ENDS;
        default: break;
    }
    if (code > (wint_t)KEY_F(0) && code <= (wint_t)KEY_F(63)) return CNC_KEY_FUNCTION + (code - KEY_F(0));
    return CNC_KEY_UNKNOWN;
}

cnc_input cnc_next(void) {
    wint_t code = 0;
    cnc_input input = {.kind = CNC_NOTHING, .value = 0};
    switch (get_wch(&code)) {
        case OK:
            input.kind = CNC_CHARACTER;
            input.value = (uint32_t)code;
            break;
        case KEY_CODE_YES:
            input.kind = CNC_KEY;
            input.value = translate(code);
            break;
        default: break;
    }
    return input;
}

bool cnc_keyboard_ended(void) {
    struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&keyboard, 1, 0) <= 0) return false;
    if (keyboard.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
    int waiting = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0;
}
