package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tocsin.context.Context;
import org.tocsin.directory.Directory;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problems;

/** The languages that recipients read. */
final class TitleRulesTest {

    private static Message<IncidentReport> to(Recipient... recipients) {
        Message<IncidentReport> report = Scene.sample("incident-report-early", IncidentReport.class);
        return new Message<>(
                report.header().toBuilder().recipients(recipients).build(), report.body(), report.extensions());
    }

    private static boolean isChecked(Message<?> message) {
        Context context =
                Context.builder().directory(Directory.builder().build()).build();
        Problems problems = ContextRules.check(message, context);
        return !problems.notChecked().contains(CoreProblem.TITLE_NOT_READABLE_BY_RECIPIENT);
    }

    @Test
    void itIsNotCheckedForARecipientOfWhomNothingIsKnown() {
        Recipient party = Recipient.builder().party("XB").build();
        Recipient group = Recipient.builder().group("forum-all").build();
        assertEquals(false, isChecked(to(party)));
        assertEquals(false, isChecked(to(group, party)));
        assertEquals(true, isChecked(to(group)), "a group has no languages");
    }
}
