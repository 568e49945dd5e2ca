// Keys: what ncurses calls them, what we call them.
#include "CNcurses.h"
#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

// Far above KEY_MAX, because ncurses numbers a terminal's own extra keys from there.
enum { PASTE_BEGINS = 0x2000, PASTE_ENDS, WORD_LEFT, WORD_RIGHT };

/// What most terminals send, whatever TERM says; only used where the description does not know the sequence.
static const struct {
    const char *sequence;
    int code;
} usual[] = {
    {"\033[A", KEY_UP},         {"\033[B", KEY_DOWN},       {"\033[C", KEY_RIGHT},      {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP},         {"\033OB", KEY_DOWN},       {"\033OC", KEY_RIGHT},      {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME},       {"\033[F", KEY_END},        {"\033OH", KEY_HOME},       {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME},      {"\033[4~", KEY_END},       {"\033[7~", KEY_HOME},      {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC},        {"\033[3~", KEY_DC},        {"\033[5~", KEY_PPAGE},     {"\033[6~", KEY_NPAGE},
    {"\033OP", KEY_F(1)},       {"\033OQ", KEY_F(2)},       {"\033OR", KEY_F(3)},       {"\033OS", KEY_F(4)},
    {"\033[11~", KEY_F(1)},     {"\033[12~", KEY_F(2)},     {"\033[13~", KEY_F(3)},     {"\033[14~", KEY_F(4)},
    {"\033[[A", KEY_F(1)},      {"\033[[B", KEY_F(2)},      {"\033[[C", KEY_F(3)},      {"\033[[D", KEY_F(4)},
    {"\033[15~", KEY_F(5)},     {"\033[17~", KEY_F(6)},     {"\033[18~", KEY_F(7)},     {"\033[19~", KEY_F(8)},
    {"\033[20~", KEY_F(9)},     {"\033[21~", KEY_F(10)},    {"\033[23~", KEY_F(11)},    {"\033[24~", KEY_F(12)},
    {"\033[Z", KEY_BTAB},       {"\033OM", KEY_ENTER},      {"\033[1;5D", WORD_LEFT},   {"\033[1;5C", WORD_RIGHT},
    {"\033Od", WORD_LEFT},      {"\033Oc", WORD_RIGHT},
};

/// Makes every single control byte arrive as text: some descriptions call it a key (`kspd=^Z` on the Linux console).
static void free_controls(void) {
    char control[2] = {0, 0};
    for (control[0] = 1; control[0] < 0x20; control[0]++) define_key(control, 0);
    control[0] = 0x7F;
    define_key(control, 0);
}

void keys_define(void) {
    free_controls();
    define_key("\033[200~", PASTE_BEGINS);
    define_key("\033[201~", PASTE_ENDS);
    const char *extra[] = {tigetstr("kLFT5"), tigetstr("kRIT5")};
    for (int index = 0; index < 2; index++) {
        if (extra[index] != NULL && extra[index] != (const char *)-1) define_key(extra[index], WORD_LEFT + index);
    }
    for (size_t index = 0; index < sizeof usual / sizeof usual[0]; index++) {
        if (key_defined(usual[index].sequence) == 0) define_key(usual[index].sequence, usual[index].code);
    }
}

static uint32_t translate(int code) {
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
    if (code > KEY_F(0) && code <= KEY_F(63)) return CNC_KEY_FUNCTION + (uint32_t)(code - KEY_F(0));
    return CNC_KEY_UNKNOWN;
}

cnc_input cnc_next(void) {
    cnc_input input = {.kind = CNC_NOTHING, .value = 0};
    int code = getch();
    if (code >= KEY_MIN) {
        input.kind = CNC_KEY;
        input.value = translate(code);
    } else if (code != ERR) {
        input.kind = CNC_BYTE;
        input.value = (uint32_t)code & 0xFF;
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
