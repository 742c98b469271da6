package org.tocsin.spring;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.tocsin.validation.ProblemReport;
import org.tocsin.validation.Problems;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The problems of a message as problem details (RFC 9457), for an answer over HTTP. */
public final class MessageProblemDetail {

    private static final JsonMapper MAPPER = new JsonMapper();

    private MessageProblemDetail() {}

    /**
     * Problem details with status 400, the sentence about the first error as detail, and as further members those of {@code
     * problem-report.schema.json}: {@code valid}, {@code problems} with all of them, {@code notChecked}.
     *
     * @param problems what is wrong with the message
     * @param locale the language of the sentences; English where there are none in that language
     */
    public static ProblemDetail of(Problems problems, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problems.errors().stream().findFirst().ifPresent(error -> detail.setDetail(error.message(locale)));
        Map<String, Object> report = MAPPER.readValue(
                ProblemReport.of(problems, locale).json(), new TypeReference<Map<String, Object>>() {});
        report.forEach(detail::setProperty);
        return detail;
    }
}
