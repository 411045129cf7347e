#pragma once
#include <curl/curl.h>
#include <stdint.h>
/* curl_easy_setopt, curl_easy_getinfo and curl_multi_setopt are variadic: Swift cannot call them.
   One stand-in for each type of argument; the caller checks the code. */
static inline CURLcode ccurl_set_long(CURL *h, CURLoption o, int64_t v) { return curl_easy_setopt(h, o, (long)v); }
static inline CURLcode ccurl_set_offset(CURL *h, CURLoption o, int64_t v) { return curl_easy_setopt(h, o, (curl_off_t)v); }
static inline CURLcode ccurl_set_string(CURL *h, CURLoption o, const char *v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode ccurl_set_pointer(CURL *h, CURLoption o, void *v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode ccurl_set_blob(CURL *h, CURLoption o, const void *bytes, size_t count) {
    struct curl_blob blob = {(void *)bytes, count, CURL_BLOB_COPY};
    return curl_easy_setopt(h, o, &blob);
}
static inline CURLcode ccurl_set_list(CURL *h, CURLoption o, struct curl_slist *v) { return curl_easy_setopt(h, o, v); }

/* CURLOPT_WRITEFUNCTION, HEADERFUNCTION and READFUNCTION share one shape. */
typedef size_t (*ccurl_transfer_callback)(char *, size_t, size_t, void *);
static inline CURLcode ccurl_set_transfer_callback(CURL *h, CURLoption o, ccurl_transfer_callback f) { return curl_easy_setopt(h, o, f); }
static inline CURLcode ccurl_set_socket_callback(CURL *h, curl_opensocket_callback f) { return curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, f); }
static inline CURLcode ccurl_set_request_callback(CURL *h, curl_prereq_callback f) { return curl_easy_setopt(h, CURLOPT_PREREQFUNCTION, f); }
static inline CURLcode ccurl_set_resolver_callback(CURL *h, curl_resolver_start_callback f) { return curl_easy_setopt(h, CURLOPT_RESOLVER_START_FUNCTION, f); }
static inline CURLcode ccurl_set_progress_callback(CURL *h, curl_xferinfo_callback f) { return curl_easy_setopt(h, CURLOPT_XFERINFOFUNCTION, f); }

static inline CURLcode ccurl_get_long(CURL *h, CURLINFO i, int64_t *v) { long t = 0; CURLcode r = curl_easy_getinfo(h, i, &t); *v = t; return r; }
static inline CURLcode ccurl_get_offset(CURL *h, CURLINFO i, int64_t *v) { curl_off_t t = 0; CURLcode r = curl_easy_getinfo(h, i, &t); *v = t; return r; }
static inline CURLcode ccurl_get_socket(CURL *h, CURLINFO i, curl_socket_t *v) { return curl_easy_getinfo(h, i, v); }
static inline CURLMcode ccurl_multi_set_long(CURLM *m, CURLMoption o, int64_t v) { return curl_multi_setopt(m, o, (long)v); }

/* A member of a C union. */
static inline CURLcode ccurl_message_result(CURLMsg *m) { return m->data.result; }
/* A macro with a cast. */
static inline CURLcode ccurl_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }
/* SOCK_CLOEXEC is an enumerator Swift imports with a type of its own. */
#include <sys/socket.h>
static inline int ccurl_socket(int family, int type, int protocol) { return socket(family, type | SOCK_CLOEXEC, protocol); }
