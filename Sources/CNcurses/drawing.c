// Cells, colours and the cursor.
#include "CNcurses.h"

#include <curses.h>
#include <stdlib.h>
#include <wchar.h>

cnc_size cnc_current_size(void) {
    cnc_size size = {.rows = LINES, .columns = COLS};
    return size;
}

int cnc_colours(void) { return has_colors() ? COLORS : 0; }

bool cnc_refuses_colour(void) {
    const char *wish = getenv("NO_COLOR");
    return wish != NULL && *wish != '\0';
}

void cnc_define_pair(short pair, short foreground, short background) {
    if (has_colors() && pair < COLOR_PAIRS) init_pair(pair, foreground, background);
}

static attr_t attributes(cnc_style style) {
    attr_t result = A_NORMAL;
    if (style.bold) result |= A_BOLD;
    if (style.underline) result |= A_UNDERLINE;
    if (style.reverse) result |= A_REVERSE;
    return result;
}

_Static_assert(CNC_SCALARS_PER_CELL == CCHARW_MAX, "a cell of ncurses holds another number of scalars");

void cnc_put(int row, int column, const uint32_t *scalars, cnc_style style) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (int index = 0; index < CCHARW_MAX; index++) text[index] = (wchar_t)scalars[index];
    cchar_t cell;
    if (setcchar(&cell, text, attributes(style), style.pair, NULL) == OK) mvadd_wch(row, column, &cell);
}

void cnc_erase(void) { erase(); }

void cnc_wipe(void) {
    erase();
    clearok(stdscr, TRUE);
    refresh();
}

void cnc_forget(void) { clearok(curscr, TRUE); }

void cnc_flush(int cursor_row, int cursor_column) {
    curs_set(cursor_row < 0 ? 0 : 1);
    move(cursor_row < 0 ? 0 : cursor_row, cursor_row < 0 ? 0 : cursor_column);
    refresh();
}
