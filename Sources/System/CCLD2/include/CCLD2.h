#pragma once
#include <stdbool.h>
#ifdef __cplusplus
extern "C" {
#endif
/* What CLD2 says of a text; `code` is its own name of the language ("de", "zh-Hant", "un"). */
typedef struct {
    char code[16];
    int percent;  /* of the text that is in it */
    int letters;  /* bytes of letters that were looked at */
    bool is_reliable;
} ccld2_answer;
/* hint: a language tag, or NULL. Text after a scalar that is none for interchange is not looked at. */
ccld2_answer ccld2_detect(const char *utf8, int length, const char *hint);
#ifdef __cplusplus
}
#endif
