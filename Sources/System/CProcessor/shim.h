#pragma once
/* What a processor does in one instruction, and Swift has no word for. */
#include <stdint.h>
typedef unsigned char cprocessor_bytes __attribute__((ext_vector_type(16)));
/* The top bits of sixteen bytes, that of the first byte lowest. */
static inline uint32_t cprocessor_top_bits(cprocessor_bytes bytes) {
#if defined(__SSE2__)
    typedef char signed_bytes __attribute__((vector_size(16)));
    return (uint32_t)__builtin_ia32_pmovmskb128((signed_bytes)bytes);
#else
    /* Multiplying moves the top bits of eight bytes beside one another. */
    typedef uint64_t halves __attribute__((ext_vector_type(2)));
    const halves tops = (halves)bytes & 0x8080808080808080u;
    const uint64_t gather = 0x0002040810204081u;
    return (uint32_t)(tops[0] * gather >> 56) | (uint32_t)(tops[1] * gather >> 56) << 8;
#endif
}
