package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a bundle says of who is responsible, for those who ask for it. */
final class AttributionDraftsTest {

    private static final String TIMES =
            "\"spec_version\":\"2.1\",\"created\":\"2026-05-12T10:00:00.000Z\",\"modified\":\"2026-05-12T10:00:00.000Z\"";
    private static final String INCIDENT = "incident--b0e7e6a5-6e2c-4a0b-8d5a-8a5e92a5a5bc";
    private static final String ACTOR = "threat-actor--0b5d2a3c-1f57-4f43-9d55-2f4f7b7f3f01";

    private static final String BUNDLE =
            "{\"type\":\"bundle\",\"id\":\"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\",\"objects\":["
                    + "{\"type\":\"incident\",\"id\":\"" + INCIDENT + "\"," + TIMES + ",\"name\":\"Mail server\"},"
                    + "{\"type\":\"threat-actor\",\"id\":\"" + ACTOR + "\"," + TIMES + ",\"name\":\"Grey Heron\"},"
                    + "{\"type\":\"relationship\",\"id\":\"relationship--9b7d64ae-5c33-4f0c-a2cb-2d5a6a3ddc02\","
                    + TIMES
                    + ",\"relationship_type\":\"attributed-to\",\"source_ref\":\"" + INCIDENT + "\",\"target_ref\":\""
                    + ACTOR
                    + "\"}]}";

    private static final String TO_TOCSIN =
            "--from stix-2.1 --to tocsin --from-party XA --to-party XB --tlp green --realm actual --lines";

    private static Run convert(String arguments) {
        return Run.with(BUNDLE, (Object[]) ("convert " + arguments + " -").split(" "));
    }

    @Test
    void theyComeBehindTheMessagesWhereTheyAreAskedFor() {
        Run plain = convert(TO_TOCSIN);
        assertEquals(0, plain.exit(), plain.err());
        assertFalse(plain.out().contains("Grey Heron"), plain.out());
        Run asked = convert(TO_TOCSIN + " --attribution-drafts");
        assertEquals(0, asked.exit(), asked.err());
        assertTrue(asked.out().startsWith(plain.out().strip()), asked.out());
        String draft = asked.out().substring(plain.out().strip().length());
        assertTrue(draft.contains("\"realm\":\"draft\"") && draft.contains("Grey Heron"), draft);
    }

    @Test
    void aMessageHasItsOwn() {
        Run run = convert("--from tocsin --to stix-2.1 --attribution-drafts");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--attribution-drafts are for other formats than tocsin"), run.err());
    }
}
