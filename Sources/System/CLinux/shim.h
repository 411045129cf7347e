#pragma once
/* Parts of glibc missing from Swift's Glibc module. Never define _GNU_SOURCE (or any feature macro)
   in a shim: glibc structs such as fd_set then differ between Clang modules and the build stops. */
#include <glob.h>
#include <malloc.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <time.h>
/* prctl is variadic; pthread_setname_np hides behind _GNU_SOURCE. */
static inline void clinux_thread_name(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }
/* ioctl is variadic. 0 where the descriptor is no terminal. */
static inline int clinux_terminal_columns(int fd) {
    struct winsize size;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
/* struct timespec is declared by several Clang modules; Swift then asks to import the wrong one.
   Milliseconds since 1970. */
static inline long long clinux_wall_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
