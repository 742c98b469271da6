package org.tocsin.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.tocsin.validation.InvalidMessageException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request whose body is no message that this program reads with 400 and all problems.
 *
 * <p>It stands before exception handlers, and looks at nothing else: a message that the program itself got wrong, or got from
 * another service, is no fault of who asked. An exception handler can't tell these apart, as it is called for a cause at any
 * depth.
 */
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Before the resolver that asks exception handlers. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        return refusal(thrown)
                .map(refusal -> {
                    ProblemDetail detail =
                            MessageProblemDetail.of(refusal.problems(), RequestContextUtils.getLocale(request));
                    write(detail, response);
                    return new ModelAndView();
                })
                .orElse(null);
    }

    private static Optional<InvalidMessageException> refusal(Exception thrown) {
        return Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
                .filter(cause -> thrown instanceof HttpMessageNotReadableException)
                .filter(InvalidMessageException.class::isInstance)
                .map(InvalidMessageException.class::cast)
                .findFirst();
    }

    private static void write(ProblemDetail detail, HttpServletResponse response) {
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(MAPPER.writeValueAsBytes(members(detail)));
        } catch (IOException gone) {
            throw new UncheckedIOException("the answer can't be sent", gone);
        }
    }

    /** A map and no object: to look into one, Jackson 3 needs more of its annotations than a host may have. */
    private static Map<String, Object> members(ProblemDetail detail) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", detail.getTitle());
        members.put("status", detail.getStatus());
        members.put("detail", detail.getDetail());
        members.putAll(Objects.requireNonNullElse(detail.getProperties(), Map.of()));
        return members;
    }
}
