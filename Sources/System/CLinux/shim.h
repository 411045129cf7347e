#pragma once
/* Parts of glibc missing from Swift's Glibc module. Never define _GNU_SOURCE (or any feature macro)
   in a shim: glibc structs such as fd_set then differ between Clang modules and the build stops. */
#include <glob.h>
#include <malloc.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
/* prctl is variadic; pthread_setname_np hides behind _GNU_SOURCE. */
static inline void clinux_thread_name(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }
/* ioctl is variadic. 0 where the descriptor is no terminal. */
static inline int clinux_terminal_columns(int fd) {
    struct winsize size;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
