package org.tocsin.internal.explain;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tocsin.internal.codec.ShapeCodes;
import org.tocsin.internal.form.Form;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.internal.text.Pointers;
import org.tocsin.message.Message;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.WrittenValue;
import org.tocsin.validation.Problem;

/** Explains what is wrong with the shape of a message object, by the constraints on its records. */
final class ObjectExplainer {

    /** Above the longest list that a schema allows. */
    private static final int MAX_ITEMS = 1_000;

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /**
     * Every problem of shape; empty where the constraints find none.
     *
     * @throws IllegalStateException for a list far longer than any may be: the engine's time grows with its square
     */
    List<Problem> explain(Message<?> message) {
        if (ListSizes.longest(message) > MAX_ITEMS) {
            throw new IllegalStateException("a list has more than " + MAX_ITEMS + " items");
        }
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<?> violation : validator.validate(message)) {
            problems.add(problem(violation, problems.size() < ShapeCodes.MOST_IN_FULL));
        }
        problems.sort(Comparator.comparing(Problem::pointer)
                .thenComparing(p -> p.code().id()));
        return problems;
    }

    private static Problem problem(ConstraintViolation<?> violation, boolean inFull) {
        String pointer = pointer(violation);
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof NotNull || constraint instanceof NotEmpty) {
            return missing(violation, pointer);
        }
        if (constraint instanceof Size size) {
            boolean none = ((List<?>) violation.getInvalidValue()).isEmpty();
            return none
                    ? missing(violation, pointer)
                    : ShapeCodes.otherSize(pointer, String.valueOf(size.max()), false);
        }
        if (constraint instanceof TextLength length) {
            String text = String.valueOf(violation.getInvalidValue());
            return ShapeCodes.otherLength(
                    pointer,
                    String.valueOf(length.min()),
                    String.valueOf(length.max()),
                    text.codePointCount(0, text.length()),
                    text);
        }
        if (constraint instanceof Min || constraint instanceof Max) {
            return ShapeCodes.otherRange(
                    pointer,
                    bound(constraint, true),
                    bound(constraint, false),
                    String.valueOf(violation.getInvalidValue()));
        }
        if (violation.getInvalidValue() instanceof WrittenValue value) {
            return ShapeCodes.illFormed(pointer, value, true);
        }
        Form form = Form.of(constraint instanceof Pattern pattern ? pattern.regexp() : "");
        return ShapeCodes.otherForm(
                pointer,
                "",
                violation.getMessage(),
                String.valueOf(violation.getInvalidValue()),
                form::matches,
                inFull);
    }

    private static Problem missing(ConstraintViolation<?> violation, String pointer) {
        Optional<RecordMembers> holder =
                RecordMembers.find(violation.getLeafBean().getClass());
        String name = name(pointer);
        if (Character.isDigit(name.charAt(0))) {
            boolean object = holder.stream()
                    .flatMap(record -> record.all().stream())
                    .anyMatch(each -> each.name().equals(name(Pointers.parent(pointer))) && each.below() != null);
            return ShapeCodes.wrongType(pointer, object ? "object" : "string", "null");
        }
        return ShapeCodes.missing(pointer, holder.map(RecordMembers::definition).orElse(""), name);
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static String bound(Annotation constraint, boolean least) {
        if (constraint instanceof Min min) {
            return least ? String.valueOf(min.value()) : "...";
        }
        return least ? "..." : String.valueOf(((Max) constraint).value());
    }

    /**
     * The JSON pointer of a violation. In JSON the members of the header are in the message itself, and a text is its
     * list of entries.
     */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        boolean outermost = true;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean named = node.getKind() == ElementKind.PROPERTY
                    && !(outermost && node.getName().equals("header"))
                    && !isEntriesOfText(node);
            if (named) {
                pointer.append('/').append(Pointers.escape(node.getName()));
            }
            outermost = false;
        }
        return pointer.toString();
    }

    private static boolean isEntriesOfText(Path.Node node) {
        return node.getName().equals(Text.class.getRecordComponents()[0].getName());
    }
}
