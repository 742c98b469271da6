package org.tocsin.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
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
 * <p>It is asked before exception handlers, and handles nothing else: a message that the program itself built wrongly,
 * or received from another service, is not an error of the client. An exception handler can't tell these apart, as it
 * is called for a cause at any depth.
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
        InvalidMessageException refusal = refusal(thrown);
        if (refusal == null) {
            return null;
        }
        try {
            write(MessageProblemDetail.of(refusal.problems(), RequestContextUtils.getLocale(request)), response);
        } catch (IOException gone) {
            LoggerFactory.getLogger(ProblemResolver.class).debug("nobody waits for the answer", gone);
        }
        return new ModelAndView();
    }

    private static @Nullable InvalidMessageException refusal(Exception thrown) {
        return thrown instanceof HttpMessageNotReadableException
                ? Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                        .filter(InvalidMessageException.class::isInstance)
                        .map(InvalidMessageException.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static void write(ProblemDetail detail, HttpServletResponse response) throws IOException {
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(MAPPER.writeValueAsBytes(members(detail)));
    }

    /** A map instead of an object: to serialise an object, Jackson 3 needs newer annotations than a host may have. */
    private static Map<String, Object> members(ProblemDetail detail) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", detail.getTitle());
        members.put("status", detail.getStatus());
        members.put("detail", detail.getDetail());
        members.putAll(Objects.requireNonNullElse(detail.getProperties(), Map.of()));
        return members;
    }
}
