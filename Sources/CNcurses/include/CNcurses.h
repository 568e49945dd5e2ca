#pragma once
// The only door to ncurses. It hides ncurses.h, whose macros Swift cannot import and whose wide-character
// declarations depend on the defines of this target. One thread owns everything here; one screen at a time.
#include <stdbool.h>
#include <stdint.h>

// MARK: Opening and closing

typedef enum {
    CNC_OPENED,
    CNC_NO_TERMINAL,       // standard input or output is not a terminal
    CNC_DUMB_TERMINAL,     // TERM=dumb, or no way to move the cursor
    CNC_UNKNOWN_TERMINAL,  // TERM is not set or has no description
} cnc_result;

/// Takes the terminal: alternate screen, raw keys, bracketed paste, signal pipe, handlers for fatal signals.
/// `error_log` (may be NULL) is a file that receives standard error while the terminal is open, created 0600.
cnc_result cnc_open(const char *error_log);

/// Gives the terminal back as it was. May be called at any time and any number of times.
void cnc_close(void);

/// Leaves the terminal, stops the process group as Ctrl-Z would, and takes the terminal again when continued.
void cnc_suspend(void);

/// Takes the terminal again after somebody else stopped and continued the process (SIGSTOP, SIGCONT).
void cnc_resume(void);

/// Whether the locale of the user says that text is UTF-8. Known after `cnc_open`.
bool cnc_is_utf8(void);

/// What TERM says; NULL when it is not set.
const char *cnc_terminal_name(void);

// MARK: Reading

enum { CNC_KEYBOARD_DESCRIPTOR = 0 };

typedef enum {
    CNC_NOTHING,  // nothing more to read now
    CNC_BYTE,     // `value` is a byte of text in UTF-8, controls included
    CNC_KEY,      // `value` is a `cnc_key`
} cnc_kind;

typedef enum {
    CNC_KEY_UNKNOWN,
    CNC_KEY_UP,
    CNC_KEY_DOWN,
    CNC_KEY_LEFT,
    CNC_KEY_RIGHT,
    CNC_KEY_WORD_LEFT,
    CNC_KEY_WORD_RIGHT,
    CNC_KEY_HOME,
    CNC_KEY_END,
    CNC_KEY_PAGE_UP,
    CNC_KEY_PAGE_DOWN,
    CNC_KEY_BACKSPACE,
    CNC_KEY_DELETE,
    CNC_KEY_INSERT,
    CNC_KEY_ENTER,
    CNC_KEY_BACK_TAB,
    CNC_KEY_RESIZED,
    CNC_KEY_PASTE_BEGINS,
    CNC_KEY_PASTE_ENDS,
    CNC_KEY_FUNCTION = 0x100,  // F1 is CNC_KEY_FUNCTION + 1
} cnc_key;

typedef struct {
    cnc_kind kind;
    uint32_t value;
} cnc_input;

/// The next key, never waiting for one (25 ms at most, to tell Esc from the start of an arrow key).
///
/// Text comes byte by byte: `get_wch` loses a character whose bytes arrive in two pieces, and everything behind a
/// byte that the locale cannot read.
cnc_input cnc_next(void);

/// Whether the keyboard is gone. Ask only after `cnc_next` said that there is nothing.
bool cnc_keyboard_ended(void);

/// The descriptor to poll beside the keyboard: it is readable when a signal came in. Changes of size come in there
/// too, so that no signal can slip between reading and waiting.
int cnc_signal_descriptor(void);

typedef enum {
    CNC_NO_SIGNAL,
    CNC_SIGNAL_HANG_UP,    // SIGHUP
    CNC_SIGNAL_TERMINATE,  // SIGTERM, SIGINT
    CNC_SIGNAL_STOP,       // SIGTSTP
    CNC_SIGNAL_CONTINUE,   // SIGCONT, unless we stopped ourselves
    CNC_SIGNAL_WINDOW,     // SIGWINCH; the new size comes with `cnc_next`
} cnc_signal;

/// The next signal that came in.
cnc_signal cnc_next_signal(void);

// MARK: Drawing

typedef struct {
    int rows;
    int columns;
} cnc_size;

typedef struct {
    short pair;
    bool bold;
    bool underline;
    bool reverse;
} cnc_style;

cnc_size cnc_current_size(void);

/// How many colours the terminal has; 0 or below when it has none.
int cnc_colours(void);

/// Whether the user asks for no colour (`NO_COLOR` is set and not empty, no-color.org).
bool cnc_refuses_colour(void);

/// Gives a pair its colours; -1 is the terminal's own.
void cnc_define_pair(short pair, short foreground, short background);

/// Scalars that fit in one cell: a base and its marks.
enum { CNC_SCALARS_PER_CELL = 5 };

/// Puts one character on its own cell: CNC_SCALARS_PER_CELL scalars, filled up with zeros. Draws nothing yet.
void cnc_put(int row, int column, const uint32_t *scalars, cnc_style style);

/// Empties the picture. Draws nothing yet.
void cnc_erase(void);

/// Empties the screen itself at once.
void cnc_wipe(void);

/// Forgets what the terminal shows, so that the next flush sends everything.
void cnc_forget(void);

/// Sends the picture and leaves the hardware cursor there; a negative row hides it.
void cnc_flush(int cursor_row, int cursor_column);
