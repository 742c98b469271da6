package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/** Where a string stands for a text, or a text for a string, the remedy is the JSON to write. */
final class TextForStringTest {

    private static final String TITLE = "[{\"lang\":\"en\",\"text\":\"Received\"}]";

    private static Problem only(String text) {
        List<Problem> errors = Tocsin.standard().check(Messages.bytes(text)).errors();
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    private static String remedy(Problem problem) {
        return problem.remedy(Locale.ENGLISH);
    }

    @Test
    void aStringIsShownAsTheTextThatItShouldBe() {
        Problem problem = only(Messages.with(TITLE, "\"Got \\\"it\\\"\""));
        assertEquals("TOC-SHP-003", problem.code().id());
        assertEquals("/title", problem.pointer());
        assertEquals(ProblemVariant.TEXT, problem.variant());
        assertTrue(remedy(problem).contains("[{\"lang\": \"en\", \"text\": \"Got \\\"it\\\"\"}]"), remedy(problem));
    }

    @Test
    void aLongStringIsNotRepeated() {
        Problem problem = only(Messages.with(TITLE, "\"" + "a".repeat(5000) + "\""));
        assertTrue(remedy(problem).contains("[{\"lang\": \"en\", \"text\": \"...\"}]"), remedy(problem));
    }

    @Test
    void aTextIsShownAsTheStringThatItShouldBe() {
        Problem problem = only(Messages.with(
                "\"handling\":{\"tlp\":\"amber\"}",
                "\"handling\":{\"tlp\":\"amber\",\"community\":[{\"lang\":\"en\", \"text\" : \"Banks\"}]}"));
        assertEquals("/handling/community", problem.pointer());
        assertEquals(ProblemVariant.UNTRANSLATED, problem.variant());
        assertTrue(remedy(problem).contains("Write \"Banks\""), remedy(problem));
    }

    @Test
    void anyOtherListIsNotTakenForAText() {
        Problem problem = only(Messages.with(
                "\"handling\":{\"tlp\":\"amber\"}", "\"handling\":{\"tlp\":\"amber\",\"community\":[\"Banks\"]}"));
        assertEquals(ProblemVariant.STRING, problem.variant());
    }
}
