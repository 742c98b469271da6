package org.tocsin.internal.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member that all records of a class have.
 *
 * @param name its name, in Java as in JSON
 * @param accessor reads it, as a method of an object that gives an object
 * @param isList whether it is a list
 * @param type the type of its value, or of its elements where it is a list
 */
public record RecordMember(String name, MethodHandle accessor, boolean isList, Class<?> type) {

    private static final ClassValue<List<RecordMember>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<RecordMember> computeValue(Class<?> record) {
            return look(record);
        }
    };

    /** The members of a public record class, in the order of the record; looked up once for each class. */
    public static List<RecordMember> all(Class<?> record) {
        return OF_CLASS.get(record);
    }

    private static List<RecordMember> look(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(RecordMember::of).toList();
    }

    private static RecordMember of(RecordComponent component) {
        boolean list = component.getType() == List.class;
        Class<?> type = list ? elementType(component) : component.getType();
        return new RecordMember(component.getName(), accessor(component), list, type);
    }

    private static Class<?> elementType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException notOurs) {
            throw new IllegalStateException("a record of the format is public: " + component, notOurs);
        }
    }

    /** The value in a record of the class. */
    public @Nullable Object in(Object holder) {
        try {
            return (Object) accessor.invokeExact(holder);
        } catch (RuntimeException | Error passedOn) {
            throw passedOn;
        } catch (Throwable impossible) {
            throw new IllegalStateException("an accessor of a record declares no exception", impossible);
        }
    }
}
