package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.testing.FormatRules;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** Rules that look at the type alone, for types whose bodies this version can't read. */
final class HeaderRulesTest {

    private static List<ProblemCode> found(MessageType type, MessageType answered) {
        Header early = Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(ProjectFiles.sample("incident-report-early"))
                .orElseThrow()
                .header();
        Header header = early.toBuilder()
                .type(type)
                .withoutPrejudice(false)
                .inReplyTo(InReplyTo.builder()
                        .id("0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02")
                        .type(answered)
                        .build())
                .build();
        Body body = new UnrecognisedBody(type, "{}");
        return FormatRules.alone().check(new Message<>(header, body, Extensions.none()), true).all().stream()
                .map(Problem::code)
                .filter(code -> code != CoreProblem.UNREGISTERED_CODE)
                .toList();
    }

    @Test
    void aResponseToAClarificationRequestIsSignedAndWithoutPrejudice() {
        assertEquals(
                List.of(CoreProblem.PREJUDICE_NOT_RESERVED, CoreProblem.SIGNATURE_MISSING),
                found(MessageType.RESPONSE, MessageType.CLARIFICATION_REQUEST));
    }

    @Test
    void aResponseToAnotherRequestNeedsNeither() {
        assertEquals(List.of(), found(MessageType.RESPONSE, MessageType.MITIGATION_REQUEST));
    }

    @Test
    void flashWakesPeopleForFewTypes() {
        assertEquals(List.of(CoreProblem.FLASH_ON_UNFIT_TYPE), found(MessageType.GUIDANCE, MessageType.SURVEY));
    }
}
