#pragma once
// Shared by the files of this target only.
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

// rescue.c: what must happen when nothing can be trusted any more.

/// Remembers how the terminal is given back: its modes now, and the bytes that leave the screen.
void rescue_prepare(void);
/// Adds a terminal string to the bytes that leave the screen; delays in it are dropped.
void rescue_append(const char *sequence);
/// Installs the handlers of fatal signals. They only write, set the modes and raise the signal again.
void rescue_install(void);
/// Puts the old handlers back.
void rescue_remove(void);
/// Sends standard error to a file; does nothing when it cannot be opened.
void rescue_redirect_errors(const char *path);
/// Sends standard error where it went before.
void rescue_restore_errors(void);
/// Sets the modes the terminal had before it was opened.
void rescue_restore_modes(void);

// signals.c: signals as bytes in a pipe.

/// Installs the handlers; false when there is no pipe to be had, and then signals keep their old meaning.
bool signals_install(void);
/// Puts the old handlers back.
void signals_remove(void);
/// Lets Ctrl-Z's signal stop the process group once.
void signals_stop_process_group(void);

// keys.c

/// Names the keys that ncurses does not know: paste, Ctrl with arrows, and sequences that descriptions lack.
void keys_define(void);
