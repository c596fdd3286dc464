// The inner loop of SHA-256, which is several times faster in the processor's own instructions than in any code.
#ifndef CHASHING_H
#define CHASHING_H

#include <stddef.h>
#include <stdint.h>

/// Takes whole blocks of 64 bytes into the eight words of a SHA-256 state (FIPS 180-4, section 6.2.2).
void dossier_sha256_blocks(uint32_t *state, const uint8_t *bytes, size_t blocks);

#endif
