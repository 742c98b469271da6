package org.tocsin.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The digests of FIPS 180-4's own example, {@code abc}. */
final class DigestTest {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "SHA_256, sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "SHA_384, sha-384:cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
        "SHA_512, sha-512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
    })
    void digestOfTheStandard(Digest.Algorithm algorithm, String expected) {
        assertEquals(expected, Digest.of(algorithm, ABC).toString());
        assertEquals(Digest.of(algorithm, ABC), Digest.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha-256:",
                "sha-256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "sha-1:a9993e364706816aba3e25717850c26c9cd0d89d",
                "sha-512:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            })
    void anythingElseIsNoDigest(String text) {
        assertThrows(IllegalArgumentException.class, () -> Digest.of(text));
    }

    @Test
    void anotherByteHasAnotherDigest() {
        assertEquals(
                "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Digest.of(Digest.Algorithm.SHA_256, new byte[0]).toString());
    }
}
