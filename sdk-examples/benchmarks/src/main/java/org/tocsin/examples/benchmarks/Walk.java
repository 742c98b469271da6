package org.tocsin.examples.benchmarks;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Extensions;
import org.tocsin.message.OriginalText;

/**
 * A use of everything a record holds: it calls every accessor down to the last leaf and looks into each, so that no work
 * of a reader can be put off until after the measurement.
 *
 * <p>A hash would not do: {@code Message} hashes its identifier alone. Accessors are called through functions made once
 * for each class ({@link LambdaMetafactory}), not by reflection, but there are hundreds. So the figures of reading leave
 * out what the same walk costs over a message that was walked before ({@link Ours#readAndUseOthers}); what is left is
 * reading, and whatever reading put off.
 */
final class Walk {

    private final ClassValue<Step> steps = new ClassValue<>() {
        @Override
        protected Step computeValue(Class<?> type) {
            return type.isRecord() ? new Components(type) : leaf(type);
        }
    };
    private int content;

    /** What is done with a value of one class; the number of leaves in it. */
    @FunctionalInterface
    private interface Step {
        int over(Object value);
    }

    /** Uses everything in this value; null has nothing. The number of leaves: strings, numbers, codes, times. */
    int over(@Nullable Object value) {
        return value == null ? 0 : steps.get(value.getClass()).over(value);
    }

    /** Something that follows from all that was seen. */
    int content() {
        return content;
    }

    private Step leaf(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return value -> elements((List<?>) value);
        }
        if (Map.class.isAssignableFrom(type)) {
            return value -> elements(new ArrayList<>(((Map<?, ?>) value).values()));
        }
        if (type == Optional.class) {
            return value -> over(((Optional<?>) value).orElse(null));
        }
        if (type == Extensions.class) {
            return value -> texts((Extensions) value);
        }
        if (type == OriginalText.class) {
            // No part of what a message says.
            return value -> 0;
        }
        if (Number.class.isAssignableFrom(type) || type == Boolean.class || type == UUID.class) {
            return value -> seen(value.hashCode());
        }
        return Enum.class.isAssignableFrom(type)
                ? value -> seen(((Enum<?>) value).name().length())
                : value -> seen(value.toString().length());
    }

    private int seen(int leaf) {
        content += leaf;
        return 1;
    }

    /** By index: an iterator would be charged to the readers. */
    private int elements(List<?> values) {
        int leaves = 0;
        for (int i = 0; i < values.size(); i++) {
            leaves += over(values.get(i));
        }
        return leaves;
    }

    private int texts(Extensions extensions) {
        int leaves = 0;
        for (String key : extensions.keys()) {
            leaves += over(extensions.json(key));
        }
        return leaves;
    }

    /** The components of a record. */
    private final class Components implements Step {

        private final List<Component> components;

        Components(Class<?> type) {
            components = Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(function(component)))
                    .toList();
        }

        @Override
        public int over(Object value) {
            int leaves = 0;
            for (int i = 0; i < components.size(); i++) {
                leaves += components.get(i).over(value);
            }
            return leaves;
        }

        @SuppressWarnings("unchecked") // a function from object to object is what is asked for
        private static Function<Object, @Nullable Object> function(RecordComponent component) {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            try {
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.methodType(Object.class, Object.class),
                                accessor,
                                accessor.type().wrap())
                        .getTarget()
                        .invoke();
            } catch (Throwable impossible) { // an accessor of a public record can be called
                throw new IllegalStateException(component.toString(), impossible);
            }
        }
    }

    /** A component, with the class that its value had last: nearly always the only one. */
    private final class Component {

        private final Function<Object, @Nullable Object> accessor;
        private Class<?> type = Object.class;
        private Step step = value -> 0;

        Component(Function<Object, @Nullable Object> accessor) {
            this.accessor = accessor;
        }

        int over(Object owner) {
            Object value = accessor.apply(owner);
            if (value == null) {
                return 0;
            }
            if (value instanceof String text) {
                return seen(text.length());
            }
            if (value.getClass() != type) {
                type = value.getClass();
                step = steps.get(type);
            }
            return step.over(value);
        }
    }
}
