package org.tocsin.spring;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tocsin.MessageReader;
import org.tocsin.message.Body;
import org.tocsin.message.Message;

/** Checks at the start of a program that its controllers can read the messages that they take. */
record ControllerCheck(ObjectProvider<MessageReader> reader, ObjectProvider<RequestMappingHandlerMapping> mappings)
        implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        refuseFirst(Body.class, method -> {
            throw new SetupException(
                    method + " takes the body of a message alone, and the rules speak about messages.",
                    "Let it take a Message of that body, such as @RequestBody Message<IncidentReport>.");
        });
        if (reader.stream().findAny().isEmpty()) {
            refuseFirst(Message.class, method -> {
                throw SetupException.noRealm(
                        method + " takes a message, and no realm is named whose messages this program reads.");
            });
        }
    }

    private void refuseFirst(Class<?> type, Consumer<String> refusal) {
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(method -> contents(method).anyMatch(type::isAssignableFrom))
                .findFirst()
                .map(method -> "The controller method " + method.getShortLogMessage())
                .ifPresent(refusal);
    }

    /** The types that a method wants to have made of the content of a request. */
    private static Stream<Class<?>> contents(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).flatMap(ControllerCheck::content);
    }

    private static Stream<Class<?>> content(MethodParameter parameter) {
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        if (HttpEntity.class.isAssignableFrom(type.toClass())) {
            return Stream.of(type.as(HttpEntity.class).getGeneric(0).toClass());
        }
        return parameter.hasParameterAnnotation(RequestBody.class) ? Stream.of(type.toClass()) : Stream.of();
    }
}
