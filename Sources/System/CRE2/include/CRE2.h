#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
/* Why RE2 takes no pattern, and the part of the pattern it means. */
enum cre2_code {
    CRE2_OK, CRE2_BAD_ESCAPE, CRE2_BAD_CLASS, CRE2_BAD_RANGE, CRE2_UNCLOSED_BRACKET,
    CRE2_UNCLOSED_PARENTHESIS, CRE2_STRAY_PARENTHESIS, CRE2_STRAY_REPETITION,
    CRE2_BAD_REPETITION, CRE2_DOUBLED_REPETITION, CRE2_ENDS_IN_BACKSLASH, CRE2_BAD_GROUP,
    CRE2_TOO_LARGE
};
typedef struct {
    enum cre2_code code;
    char argument[64]; /* cut; not ended within a scalar's bytes by us */
} cre2_fault;
typedef struct cre2_pattern cre2_pattern;
/* NULL, and a fault, for what is no pattern or needs more than max_memory bytes. */
cre2_pattern *cre2_compile(
    const char *utf8, size_t length, bool ignores_case, int64_t max_memory, cre2_fault *fault);
void cre2_free(cre2_pattern *pattern);
/* Instructions, the longer of both directions. */
int cre2_size(const cre2_pattern *pattern);
/* The first match in text[from, length): true, and its place. What stands before from is seen by \b. */
bool cre2_find(
    const cre2_pattern *pattern, const char *utf8, size_t length, size_t from, size_t *start,
    size_t *end);
#ifdef __cplusplus
}
#endif
