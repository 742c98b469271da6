// Generated from java.json and members.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.IncidentId;
import org.tocsin.message.SeriesId;
import org.tocsin.message.SurveyId;

/** Reads identifiers, each as the type that stands for what it identifies. */
final class Identifiers {

    private Identifiers() {}

    static ExerciseId exerciseId(JsonInput in) {
        String text = in.text(1, 36);
        try {
            return ExerciseId.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw in.otherForm("uuid", "UUID in lower case", text);
        }
    }

    static EntryId entryId(JsonInput in) {
        String text = in.text(1, 36);
        try {
            return EntryId.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw in.otherForm("uuid", "UUID in lower case", text);
        }
    }

    static List<EntryId> entryIds(JsonInput in, int most) {
        List<EntryId> all = new ArrayList<>(4);
        for (boolean more = in.enterArray(most); more; more = in.nextElement(all.size(), most)) {
            all.add(entryId(in));
        }
        return all;
    }

    static CheckCampaignId checkCampaignId(JsonInput in) {
        String text = in.text(1, 36);
        try {
            return CheckCampaignId.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw in.otherForm("uuid", "UUID in lower case", text);
        }
    }

    static IncidentId incidentId(JsonInput in) {
        String text = in.text(1, 238);
        try {
            return IncidentId.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw in.otherForm("uuid-or-urn", "UUID or URN", text);
        }
    }

    static List<IncidentId> incidentIds(JsonInput in, int most) {
        List<IncidentId> all = new ArrayList<>(4);
        for (boolean more = in.enterArray(most); more; more = in.nextElement(all.size(), most)) {
            all.add(incidentId(in));
        }
        return all;
    }

    static SurveyId surveyId(JsonInput in) {
        String text = in.text(1, 238);
        try {
            return SurveyId.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw in.otherForm("uuid-or-urn", "UUID or URN", text);
        }
    }

    static SeriesId seriesId(JsonInput in) {
        String text = in.text(1, 238);
        try {
            return SeriesId.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw in.otherForm("uuid-or-urn", "UUID or URN", text);
        }
    }
}
