package org.tocsin.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.tocsin.Tocsin;
import org.tocsin.code.CrossBorderState;
import org.tocsin.message.Message;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.Problem;

/** A validator that Spring makes runs the rules over messages. */
final class ValidationTest {

    private static final Message<IncidentReport> VALID = Samples.valid();

    /** A host that sets up its validator by itself. */
    @Configuration(proxyBeanMethods = false)
    @Import({TocsinAutoConfiguration.class, TocsinValidationAutoConfiguration.class})
    static class Host {

        @Bean
        LocalValidatorFactoryBean validator() {
            LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
            validator.setValidationPropertyMap(Map.of());
            return validator;
        }
    }

    record Ticket(@Valid Message<IncidentReport> report) {}

    @AfterEach
    void usualLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static List<HibernateConstraintViolation<?>> violations(Object validated) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Host.class)) {
            return context.getBean(Validator.class).validate(validated).stream()
                    .<HibernateConstraintViolation<?>>map(each -> each.unwrap(HibernateConstraintViolation.class))
                    .toList();
        }
    }

    private static Message<IncidentReport> withoutParties() {
        IncidentReport body = VALID.body().toBuilder()
                .crossBorder(
                        CrossBorder.builder().state(CrossBorderState.CONFIRMED).build())
                .build();
        return new Message<>(VALID.header(), body, VALID.extensions());
    }

    @Test
    void whatKeepsTheRulesIsValid() {
        assertEquals(List.of(), violations(VALID));
        assertEquals(List.of(), violations(new Ticket(null)));
    }

    @Test
    void aRuleIsAConstraintWithCodePointerAndSentence() {
        Problem problem = Tocsin.standard().check(withoutParties()).errors().get(0);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            LocaleContextHolder.setLocale(locale);
            HibernateConstraintViolation<?> violation =
                    violations(new Ticket(withoutParties())).get(0);
            assertEquals("TOC-INC-005 /body/crossBorder/parties: " + problem.message(locale), violation.getMessage());
            assertEquals("report", violation.getPropertyPath().toString());
            assertEquals(problem, violation.getDynamicPayload(Problem.class));
        }
    }

    @Test
    void everyErrorIsAViolation() {
        Message<IncidentReport> untold = new Message<>(
                VALID.header().toBuilder().clearTitle().revision(-1L).build(), VALID.body(), VALID.extensions());
        List<Problem> payloads = violations(untold).stream()
                .map(violation -> violation.getDynamicPayload(Problem.class))
                .filter(Objects::nonNull)
                .toList();
        assertEquals(Set.copyOf(Tocsin.standard().check(untold).errors()), Set.copyOf(payloads));
        assertEquals(2, payloads.size());
    }

    @Test
    void aBodyAloneIsHeldToItsConstraintsOnly() {
        assertEquals(List.of(), violations(withoutParties().body()));
    }

    @Test
    void whatASentenceQuotesIsNotATemplate() {
        String hostile = "${1+1} {validatedValue} \\ $ }";
        assertEquals(
                hostile,
                new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator()
                        .interpolate(KeepsRulesValidator.literal(hostile), null));
    }
}
