// CLD2 has no C interface; this is one.
#include "CCLD2.h"
#include <cstdio>  // encodings.h uses it without including it
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <cstring>

static ccld2_answer detect(const char *utf8, int length, const char *hint, int *valid) {
    CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    ccld2_answer answer = {};
    CLD2::Language best = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        utf8, length, true, &hints, 0, languages, percents, scores, nullptr, &answer.letters,
        &answer.is_reliable, valid);
    std::strncpy(answer.code, CLD2::LanguageCode(best), sizeof answer.code - 1);
    // The best is not always the first: English that fills a foreign text is passed over.
    for (int place = 0; place < 3; place++)
        if (languages[place] == best) answer.percent = percents[place];
    return answer;
}

ccld2_answer ccld2_detect(const char *utf8, int length, const char *hint) {
    int valid = length;
    ccld2_answer answer = detect(utf8, length, hint, &valid);
    return valid < length ? detect(utf8, valid, hint, &valid) : answer;
}
