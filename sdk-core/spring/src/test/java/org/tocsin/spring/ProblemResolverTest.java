package org.tocsin.spring;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.client.RestClientException;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** What is no fault of who asked is left to others; what is, the service among the examples shows. */
final class ProblemResolverTest {

    private static final InvalidMessageException INVALID =
            new InvalidMessageException(Problems.of(List.of(Problem.of(CoreProblem.NOT_AN_OBJECT, ""))));

    private static final HttpInputMessage NOTHING = new HttpInputMessage() {
        @Override
        public InputStream getBody() {
            return InputStream.nullInputStream();
        }

        @Override
        public HttpHeaders getHeaders() {
            return new HttpHeaders();
        }
    };

    static Stream<Exception> notTheCallers() {
        return Stream.of(
                INVALID,
                new HttpMessageNotWritableException("made here", INVALID),
                new RestClientException("from another service", unreadable(INVALID)),
                unreadable(new IOException("the line is gone")),
                unreadable(null));
    }

    private static HttpMessageNotReadableException unreadable(Exception cause) {
        return new HttpMessageNotReadableException("no message", cause, NOTHING);
    }

    @ParameterizedTest
    @MethodSource("notTheCallers")
    void isLeftToOthers(Exception thrown) {
        assertNull(new ProblemResolver().resolveException(null, null, null, thrown));
    }
}
