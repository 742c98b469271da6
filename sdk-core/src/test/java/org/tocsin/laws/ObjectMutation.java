package org.tocsin.laws;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.message.WrittenValue;

/** Spoils one component of one record of a message, by the canonical constructors, which check nothing. */
final class ObjectMutation {

    private final Random random;

    ObjectMutation(Random random) {
        this.random = random;
    }

    /** A spoilt copy; empty where the change can't even be constructed, such as null in place of a list. */
    Optional<Message<?>> spoil(Message<?> message) {
        try {
            return Optional.of((Message<?>) changed((Record) message));
        } catch (IllegalArgumentException | NullPointerException refused) {
            return Optional.empty();
        }
    }

    /** Goes down to a record at random and changes one of its components. */
    private Record changed(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        int chosen = random.nextInt(components.length);
        Object[] values =
                Arrays.stream(components).map(each -> get(each, record)).toArray();
        values[chosen] = changed(components[chosen], values[chosen], record instanceof Message);
        return construct(record.getClass(), components, values);
    }

    private Object changed(RecordComponent component, Object value, boolean outermost) {
        boolean down = outermost || random.nextInt(5) > 0;
        if (down && isPart(value)) {
            return changed((Record) value);
        }
        if (down && value instanceof List<?> list && !list.isEmpty() && isPart(list.get(0))) {
            List<Object> copy = new ArrayList<>(list);
            int at = random.nextInt(copy.size());
            copy.set(at, changed((Record) copy.get(at)));
            return copy;
        }
        return spoilt(component.getType(), value);
    }

    private static boolean isPart(Object value) {
        return value instanceof Record;
    }

    private Object spoilt(Class<?> type, Object value) {
        if (WrittenValue.class.isAssignableFrom(type)) {
            return written(type, value);
        }
        if (type == String.class) {
            return text(value == null ? "x" : (String) value);
        }
        if (type == Long.class || type == Integer.class || type == int.class) {
            return number(type, value == null ? 1 : ((Number) value).longValue());
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof Extensions || value instanceof Boolean ? value : null;
    }

    /** A value whose text has, as often as not, another form. */
    private Object written(Class<?> type, Object value) {
        String text = text(value == null ? "2026-05-12T02:00:00" : value.toString());
        try {
            return text == null
                    ? null
                    : type.getMethod("asWritten", String.class).invoke(null, text);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String text) {
        int most = List.of(3, 16, 32, 35, 64, 128, 256, 1024, 2048, 4096).get(random.nextInt(10));
        return switch (random.nextInt(7)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> "a".repeat(most + random.nextInt(3) - 1);
            case 3 -> "\uD83D\uDD14".repeat(most + random.nextInt(3) - 1);
            case 4 -> Characters.text(random, random.nextInt(6));
            default -> Characters.nearly(random, text);
        };
    }

    private Object number(Class<?> type, long value) {
        long other = switch (random.nextInt(7)) {
            case 0 -> -1;
            case 1 -> 0;
            case 2 -> value + 1;
            case 3 -> -value;
            case 4 -> 1L << 53;
            case 5 -> (1L << 53) - 1;
            default -> Long.MIN_VALUE;
        };
        return type == Long.class ? (Object) other : (Object) (int) other;
    }

    private List<Object> list(List<?> list) {
        if (list.isEmpty() || random.nextInt(3) == 0) {
            return List.of();
        }
        if (random.nextInt(3) == 0) {
            List<Object> changed = new ArrayList<>(list);
            int at = random.nextInt(changed.size());
            Object element = changed.get(at);
            changed.set(
                    at,
                    element instanceof WrittenValue || element instanceof String
                            ? spoilt(element.getClass(), element)
                            : null);
            return changed;
        }
        int size = List.of(4, 8, 16, 32, 64, 128, 200, 256).get(random.nextInt(8)) + random.nextInt(3) - 1;
        return new ArrayList<>(Collections.nCopies(size, list.get(0)));
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Record construct(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
