#pragma once
/* Parts of glibc missing from Swift's Glibc module. Never define _GNU_SOURCE (or any feature macro)
   in a shim: glibc structs such as fd_set then differ between Clang modules and the build stops. */
#include <glob.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
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
/* pthread_cond_timedwait(3) with so many seconds from now; ETIMEDOUT when they are over. */
static inline int clinux_wait_at_most(pthread_cond_t *condition, pthread_mutex_t *mutex, int seconds) {
    struct timespec end;
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_sec += seconds;
    return pthread_cond_timedwait(condition, mutex, &end);
}
/* Killed when the thread that started it ends: PR_SET_PDEATHSIG in prctl(2), variadic. */
static inline int clinux_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }
/* Neither dumped nor traced by equals. */
static inline int clinux_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
/* Soft and hard limit in one; the type of `resource` differs with feature macros. */
static inline int clinux_set_limit(int resource, unsigned long long value) {
    struct rlimit limit = {value, value};
    return setrlimit(resource, &limit);
}
/* The same of setitimer(2). Milliseconds of processor time until SIGPROF; 0: none. */
static inline int clinux_set_processor_timer(long milliseconds) {
    struct itimerval timer = {{0, 0}, {milliseconds / 1000, milliseconds % 1000 * 1000}};
    return setitimer(ITIMER_PROF, &timer, 0);
}
/* Both hide behind _GNU_SOURCE. */
int pipe2(int descriptors[2], int flags);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
