// RE2 has no C interface; this is one.
#include "CRE2.h"
#include <algorithm>
#include <cstring>
#include <new>
#include <re2/re2.h>

struct cre2_pattern {
    RE2 re2;
    cre2_pattern(const re2::StringPiece &text, const RE2::Options &options) : re2(text, options) {}
};

// RE2's numbers differ from version to version.
static cre2_code code(RE2::ErrorCode code) {
    switch (code) {
    case RE2::NoError: return CRE2_OK;
    case RE2::ErrorBadEscape: return CRE2_BAD_ESCAPE;
    case RE2::ErrorBadCharClass: return CRE2_BAD_CLASS;
    case RE2::ErrorBadCharRange: return CRE2_BAD_RANGE;
    case RE2::ErrorMissingBracket: return CRE2_UNCLOSED_BRACKET;
    case RE2::ErrorMissingParen: return CRE2_UNCLOSED_PARENTHESIS;
    case RE2::ErrorUnexpectedParen: return CRE2_STRAY_PARENTHESIS;
    case RE2::ErrorTrailingBackslash: return CRE2_ENDS_IN_BACKSLASH;
    case RE2::ErrorRepeatArgument: return CRE2_STRAY_REPETITION;
    case RE2::ErrorRepeatSize: return CRE2_BAD_REPETITION;
    case RE2::ErrorRepeatOp: return CRE2_DOUBLED_REPETITION;
    case RE2::ErrorBadPerlOp:
    case RE2::ErrorBadNamedCapture: return CRE2_BAD_GROUP;
    default: return CRE2_TOO_LARGE;
    }
}

cre2_pattern *cre2_compile(
    const char *utf8, size_t length, bool ignores_case, int64_t max_memory, cre2_fault *fault) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_never_capture(true);
    options.set_case_sensitive(!ignores_case);
    options.set_max_mem(max_memory);
    *fault = cre2_fault{};
    auto *pattern = new (std::nothrow) cre2_pattern(re2::StringPiece(utf8, length), options);
    if (pattern == nullptr) {
        fault->code = CRE2_TOO_LARGE;
        return nullptr;
    }
    if (pattern->re2.ok()) return pattern;
    fault->code = code(pattern->re2.error_code());
    const std::string &argument = pattern->re2.error_arg();
    std::memcpy(
        fault->argument, argument.data(), std::min(argument.size(), sizeof fault->argument - 1));
    delete pattern;
    return nullptr;
}

void cre2_free(cre2_pattern *pattern) { delete pattern; }

int cre2_size(const cre2_pattern *pattern) {
    return std::max(pattern->re2.ProgramSize(), pattern->re2.ReverseProgramSize());
}

bool cre2_find(
    const cre2_pattern *pattern, const char *utf8, size_t length, size_t from, size_t *start,
    size_t *end) {
    const re2::StringPiece text(utf8, length);
    re2::StringPiece match;
    if (from > length || !pattern->re2.Match(text, from, length, RE2::UNANCHORED, &match, 1))
        return false;
    *start = static_cast<size_t>(match.data() - utf8);
    *end = *start + match.size();
    return true;
}
