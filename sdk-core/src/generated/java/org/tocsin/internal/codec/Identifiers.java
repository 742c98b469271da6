// Generated from java.json and members.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.IncidentId;
import org.tocsin.message.SeriesId;
import org.tocsin.message.SurveyId;

/** Reads identifiers, each as the type that stands for what it identifies. */
final class Identifiers {

    private Identifiers() {}

    static @Nullable ExerciseId exerciseId(JsonInput in) {
        String text = in.text(1, 36);
        try {
            return text == null ? null : ExerciseId.of(text);
        } catch (IllegalArgumentException otherForm) {
            in.otherForm("uuid", "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)", text, ExerciseId::asWritten);
            return null;
        }
    }

    static @Nullable EntryId entryId(JsonInput in) {
        String text = in.text(1, 36);
        try {
            return text == null ? null : EntryId.of(text);
        } catch (IllegalArgumentException otherForm) {
            in.otherForm("uuid", "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)", text, EntryId::asWritten);
            return null;
        }
    }

    static List<EntryId> entryIds(JsonInput in, int most) {
        List<EntryId> all = new ArrayList<>(4);
        int read = 0;
        for (boolean more = in.enterArray(most); more; more = in.nextElement(++read, most)) {
            JsonInput.add(all, read, entryId(in));
        }
        return all;
    }

    static @Nullable CheckCampaignId checkCampaignId(JsonInput in) {
        String text = in.text(1, 36);
        try {
            return text == null ? null : CheckCampaignId.of(text);
        } catch (IllegalArgumentException otherForm) {
            in.otherForm("uuid", "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)", text, CheckCampaignId::asWritten);
            return null;
        }
    }

    static @Nullable IncidentId incidentId(JsonInput in) {
        String text = in.text(1, 238);
        try {
            return text == null ? null : IncidentId.of(text);
        } catch (IllegalArgumentException otherForm) {
            in.otherForm("uuid-or-urn", "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)", text, IncidentId::asWritten);
            return null;
        }
    }

    static List<IncidentId> incidentIds(JsonInput in, int most) {
        List<IncidentId> all = new ArrayList<>(4);
        int read = 0;
        for (boolean more = in.enterArray(most); more; more = in.nextElement(++read, most)) {
            JsonInput.add(all, read, incidentId(in));
        }
        return all;
    }

    static @Nullable SurveyId surveyId(JsonInput in) {
        String text = in.text(1, 238);
        try {
            return text == null ? null : SurveyId.of(text);
        } catch (IllegalArgumentException otherForm) {
            in.otherForm("uuid-or-urn", "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)", text, SurveyId::asWritten);
            return null;
        }
    }

    static @Nullable SeriesId seriesId(JsonInput in) {
        String text = in.text(1, 238);
        try {
            return text == null ? null : SeriesId.of(text);
        } catch (IllegalArgumentException otherForm) {
            in.otherForm("uuid-or-urn", "UUID or URN (0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02, urn:example:case:2026-17)", text, SeriesId::asWritten);
            return null;
        }
    }
}
