package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of every version, and what looks like one. */
final class CvssVectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AV:N/AC:L/Au:N/C:P/I:P/A:P",
                "AV:L/AC:H/Au:M/C:N/I:N/A:C/E:POC/RL:OF/RC:UC/CDP:LM/TD:ND/CR:H/IR:M/AR:L",
                "CVSS:3.0/AV:P/AC:H/PR:L/UI:R/S:C/C:L/I:N/A:H",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "CVSS:3.1/S:U/AV:N/AC:L/PR:H/UI:N/C:L/I:L/A:N/E:F/RL:X/MAV:A",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
                "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N/E:A/MSI:S/S:P/AU:Y/R:A/V:D/RE:L/U:Red"
            })
    void aVectorHasTheMetricsOfItsVersion(String vector) {
        assertTrue(CvssVector.isSound(vector), vector);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CVSS:3.1/",
                "CVSS:3.1",
                "CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P",
                "CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "AV:N/AC:L/C:P/I:P/A:P",
                "AV:N/AC:L/AU:N/C:P/I:P/A:P",
                "AB:X/CD:Y",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:H",
                "CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/:X",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A",
                "CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:S"
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertFalse(CvssVector.isSound(text), text);
    }
}
