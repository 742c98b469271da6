package org.tocsin.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Identifiers of each type take what has their form, and keep it as it is written. */
final class IdentifierFormTest {

    private static final String UUID_TEXT = "6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11";
    private static final String URN = "urn:example:Case:2026-17%2F";

    /** A type of identifiers. */
    private record Kind<I extends WrittenValue & Comparable<I>>(
            String name,
            Function<String, I> of,
            Function<UUID, I> ofUuid,
            Function<String, I> asWritten,
            Supplier<I> random,
            boolean takesUrns) {

        void compares(String less, String more) {
            assertTrue(of.apply(less).compareTo(of.apply(more)) < 0);
            assertTrue(of.apply(more).compareTo(of.apply(less)) > 0);
            assertEquals(0, of.apply(less).compareTo(of.apply(less)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>("message", MessageId::of, MessageId::of, MessageId::asWritten, MessageId::random, false),
                new Kind<>(
                        "exercise", ExerciseId::of, ExerciseId::of, ExerciseId::asWritten, ExerciseId::random, false),
                new Kind<>("entry", EntryId::of, EntryId::of, EntryId::asWritten, EntryId::random, false),
                new Kind<>(
                        "check campaign",
                        CheckCampaignId::of,
                        CheckCampaignId::of,
                        CheckCampaignId::asWritten,
                        CheckCampaignId::random,
                        false),
                new Kind<>("incident", IncidentId::of, IncidentId::of, IncidentId::asWritten, IncidentId::random, true),
                new Kind<>("survey", SurveyId::of, SurveyId::of, SurveyId::asWritten, SurveyId::random, true),
                new Kind<>("series", SeriesId::of, SeriesId::of, SeriesId::asWritten, SeriesId::random, true));
    }

    private static String sentence(Kind<?> kind, String text) {
        return assertThrows(IllegalArgumentException.class, () -> kind.of().apply(text), text)
                .getMessage();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatHasTheFormIsKeptAsItIsWritten(Kind<?> kind) {
        assertEquals(UUID_TEXT, kind.of().apply(UUID_TEXT).toString());
        if (kind.takesUrns()) {
            assertEquals(URN, kind.of().apply(URN).toString());
        } else {
            assertEquals("not a UUID in lower case, with a version: " + URN, sentence(kind, URN));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatHasAnotherFormIsRefused(Kind<?> kind) {
        String start = kind.takesUrns()
                ? "neither a UUID in lower case, with a version, nor a URN: "
                : "not a UUID in lower case, with a version: ";
        for (String text : List.of("", "?", UUID_TEXT.toUpperCase(Locale.ROOT), UUID_TEXT + "0", " " + URN)) {
            assertEquals(start + text, sentence(kind, text));
        }
    }

    /** A UUID is one identifier however it is given, and no identifier where it has no version or another variant. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aUuidThatIdentifiesNothingIsNotWellFormed(Kind<?> kind) {
        assertTrue(kind.ofUuid().apply(UUID.fromString(UUID_TEXT)).isWellFormed());
        for (String text : List.of(
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "6f1f3a52-7c0e-0a8e-9b0b-0d5f0c9e7a11",
                "6f1f3a52-7c0e-9a8e-9b0b-0d5f0c9e7a11",
                "6f1f3a52-7c0e-4a8e-7b0b-0d5f0c9e7a11",
                "6f1f3a52-7c0e-4a8e-cb0b-0d5f0c9e7a11")) {
            assertThrows(IllegalArgumentException.class, () -> kind.of().apply(text), text);
            WrittenValue written = kind.ofUuid().apply(UUID.fromString(text));
            assertFalse(written.isWellFormed(), text);
            assertEquals(kind.asWritten().apply(text), written);
            assertEquals(text, written.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void versionsOneToEightIdentify(Kind<?> kind) {
        for (int version = 1; version <= 8; version++) {
            String text = "6f1f3a52-7c0e-" + version + "a8e-bb0b-0d5f0c9e7a11";
            assertEquals(text, kind.of().apply(text).toString());
            assertEquals(kind.of().apply(text), kind.ofUuid().apply(UUID.fromString(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void twoAreEqualWhereTheyAreWrittenAlike(Kind<?> kind) {
        Object one = kind.of().apply(UUID_TEXT);
        assertEquals(one, kind.of().apply(UUID_TEXT));
        assertEquals(one.hashCode(), kind.of().apply(UUID_TEXT).hashCode());
        assertNotEquals(one, kind.random().get());
        kind.compares("00000000-0000-4000-8000-000000000001", UUID_TEXT);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thoseOfTwoTypesAreNeverEqual(Kind<?> kind) {
        long equal = kinds().filter(
                        other -> kind.of().apply(UUID_TEXT).equals(other.of().apply(UUID_TEXT)))
                .count();
        assertEquals(1, equal);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewOneIsAUuid(Kind<?> kind) {
        String text = kind.random().get().toString();
        assertEquals(text, UUID.fromString(text).toString());
    }
}
