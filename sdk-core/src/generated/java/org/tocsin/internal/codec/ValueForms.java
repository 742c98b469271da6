// Generated from java.json and common/strings.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.function.Function;
import org.tocsin.message.Amount;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.IncidentId;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.SeriesId;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WrittenValue;

/**
 * The form of a type of values.
 *
 * @param form its name in the schemas
 * @param max how many code points its texts have at the most
 * @param expected its title, with examples or not, for people
 * @param make gives the value of any text
 */
record ValueForms(
        String form,
        int max,
        String expected,
        Function<String, ? extends WrittenValue> make) {

    /** Whether a text has the form. */
    boolean takes(String text) {
        return make.apply(text).isWellFormed();
    }

    /** The form that the text of a value should have. */
    static ValueForms of(WrittenValue value) {
        return switch (value.getClass().getSimpleName()) {
            case "Amount" ->
                new ValueForms("amount", 37, "Decimal amount (11200000, 49.90)", Amount::asWritten);
            case "CheckCampaignId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)", CheckCampaignId::asWritten);
            case "EntryId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)", EntryId::asWritten);
            case "ExerciseId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)", ExerciseId::asWritten);
            case "FormatVersion" ->
                new ValueForms("version", 7, "Version number (1.0)", FormatVersion::asWritten);
            case "IncidentId" ->
                new ValueForms("uuid-or-urn", 238, "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)", IncidentId::asWritten);
            case "MessageId" ->
                new ValueForms("uuid", 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)", MessageId::asWritten);
            case "PartialTimestamp" ->
                new ValueForms("partial-timestamp", 35, "Partial instant (2026, 2026-05, 2026-05-12, 2026-05-12T09:40:00Z)", PartialTimestamp::asWritten);
            case "PartyCode" ->
                new ValueForms("party-code", 33, "Party code (XA, x-forum)", PartyCode::asWritten);
            case "SeriesId" ->
                new ValueForms("uuid-or-urn", 238, "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)", SeriesId::asWritten);
            case "SurveyId" ->
                new ValueForms("uuid-or-urn", 238, "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)", SurveyId::asWritten);
            case "Timestamp" ->
                new ValueForms("timestamp", 35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)", Timestamp::asWritten);
            default -> throw new IllegalStateException("no value of a message: " + value.getClass());
        };
    }
}
