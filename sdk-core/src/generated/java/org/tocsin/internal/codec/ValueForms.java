// Generated from java.json and common/strings.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.tocsin.message.WrittenValue;

/**
 * The form of a type of values.
 *
 * @param form its name in the schemas
 * @param max how many code points its texts have at the most
 * @param expected its title, with examples or not, for people
 */
record ValueForms(String form, int max, String expected) {

    /** The form that the text of a value should have. */
    static ValueForms of(WrittenValue value) {
        return switch (value.getClass().getSimpleName()) {
            case "CheckCampaignId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
            case "EntryId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
            case "ExerciseId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
            case "FormatVersion" ->
                new ValueForms("version", 7, "Version number (1.0)");
            case "IncidentId" ->
                new ValueForms("uuid-or-urn", 238, "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)");
            case "MessageId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
            case "PartialTimestamp" ->
                new ValueForms("partial-timestamp", 35, "Partial instant (2026, 2026-05, 2026-05-12, 2026-05-12T09:40:00Z)");
            case "PartyCode" ->
                new ValueForms("party-code", 33, "Party code (XA, x-forum)");
            case "SeriesId" ->
                new ValueForms("uuid-or-urn", 238, "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)");
            case "SurveyId" ->
                new ValueForms("uuid-or-urn", 238, "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)");
            case "Timestamp" ->
                new ValueForms("timestamp", 35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
            default -> throw new IllegalStateException("no value of a message: " + value.getClass());
        };
    }
}
