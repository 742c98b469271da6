package org.tocsin.spring;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tocsin.Tocsin;
import org.tocsin.message.Message;
import org.tocsin.validation.Problem;

/**
 * Runs the rules over a message: one violation for each error, whose text has code, pointer and sentence, and whose
 * dynamic payload is the {@link Problem}. Spring creates it with the {@code Tocsin} bean of the program.
 */
final class KeepsRulesValidator implements ConstraintValidator<KeepsRules, Message<?>> {

    private final Tocsin tocsin;

    KeepsRulesValidator(Tocsin tocsin) {
        this.tocsin = tocsin;
    }

    @Override
    public boolean isValid(@Nullable Message<?> message, ConstraintValidatorContext context) {
        List<Problem> errors =
                message == null ? List.of() : tocsin.check(message).errors();
        context.disableDefaultConstraintViolation();
        errors.forEach(error -> context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(error)
                .buildConstraintViolationWithTemplate(literal(sentence(error, LocaleContextHolder.getLocale())))
                .addConstraintViolation());
        return errors.isEmpty();
    }

    private static String sentence(Problem error, Locale locale) {
        String place = error.pointer().replaceAll("\\p{C}", "\uFFFD");
        return error.code().id() + " " + place + ": " + error.message(locale);
    }

    /** The sentence as a message template without expressions: it may quote text that somebody else sent. */
    static String literal(String sentence) {
        return sentence.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
