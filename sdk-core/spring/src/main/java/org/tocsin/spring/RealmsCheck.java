package org.tocsin.spring;

import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tocsin.Reader;
import org.tocsin.message.Message;

/** Sees to it, at the start, that a program whose controllers take messages has said for which realms. */
record RealmsCheck(ObjectProvider<Reader> reader, ObjectProvider<RequestMappingHandlerMapping> mappings)
        implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        if (reader.stream().findAny().isEmpty()) {
            mappings.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                    .filter(RealmsCheck::takesMessage)
                    .findFirst()
                    .ifPresent(RealmsCheck::refuse);
        }
    }

    private static void refuse(HandlerMethod method) {
        throw SetupException.noRealm("The controller method " + method.getShortLogMessage()
                + " takes a message, and no realm is named whose messages this program reads.");
    }

    private static boolean takesMessage(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(RealmsCheck::isMessage);
    }

    private static boolean isMessage(MethodParameter parameter) {
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        boolean entity = HttpEntity.class.isAssignableFrom(parameter.getParameterType());
        return (entity || parameter.hasParameterAnnotation(RequestBody.class))
                && (entity ? type.as(HttpEntity.class).getGeneric(0) : type).toClass() == Message.class;
    }
}
