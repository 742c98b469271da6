package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/** Of every zone that is no name of a place the reader is told what is made of it, and what to write. */
final class TimeZoneRulesTest {

    private static List<Problem> found(String zone) {
        String entry = new String(ProjectFiles.sample("directory-entry-nominate"), StandardCharsets.UTF_8)
                .replace("\"Etc/GMT-7\"", "\"" + zone + "\"");
        return Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(entry.getBytes(StandardCharsets.UTF_8))
                .problems()
                .all();
    }

    @ParameterizedTest
    @CsvSource({
        "UTC+7, OFFSET, Etc/GMT-7",
        "+05:30, OFFSET,",
        "Asia/Calcutta, RENAMED, Asia/Kolkata",
        "WIB, SHORT_NAME,",
        "Asia/Jakart, , Asia/Jakarta",
        "asia/jakarta, , Asia/Jakarta",
        "Nowhere/Atlantis-of-Old, ,"
    })
    void whatIsNoNameOfAPlaceIsTold(String zone, @Nullable ProblemVariant variant, @Nullable String meant) {
        List<Problem> found = found(zone);
        assertEquals(1, found.size(), found::toString);
        assertEquals(CoreProblem.UNKNOWN_TIME_ZONE, found.get(0).code());
        assertEquals(variant, found.get(0).variant());
        assertEquals(
                meant == null ? List.of() : List.of(meant),
                found.get(0).suggestions().stream().limit(1).toList());
    }

    @Test
    void theFixedOffsetIsNamed() {
        Problem offset = found("GMT-3").get(0);
        assertTrue(offset.message(Locale.ENGLISH).contains("UTC-03:00"), offset::toString);
        Problem renamed = found("Asia/Calcutta").get(0);
        assertTrue(renamed.message(Locale.ENGLISH).contains("Asia/Kolkata"), renamed::toString);
    }

    @Test
    void theNameOfAPlaceIsRight() {
        assertEquals(List.of(), found("Asia/Jakarta"));
    }
}
