#pragma once
#include <sqlite3.h>
/* SQLITE_TRANSIENT is a cast to a function pointer: not imported. */
static inline int csql_bind_text(sqlite3_stmt *s, int i, const char *p, int n) { return sqlite3_bind_text(s, i, p, n, SQLITE_TRANSIENT); }
static inline int csql_bind_blob(sqlite3_stmt *s, int i, const void *p, int n) { return sqlite3_bind_blob(s, i, p, n, SQLITE_TRANSIENT); }
/* variadic */
static inline int csql_db_config_bool(sqlite3 *db, int op, int v, int *out) { return sqlite3_db_config(db, op, v, out); }
/* Macros with operators in them: not imported. */
static const int csql_ioerr_write = SQLITE_IOERR_WRITE;
static const int csql_ioerr_fsync = SQLITE_IOERR_FSYNC;
static const int csql_ioerr_dir_fsync = SQLITE_IOERR_DIR_FSYNC;
static const int csql_ioerr_shmsize = SQLITE_IOERR_SHMSIZE;
