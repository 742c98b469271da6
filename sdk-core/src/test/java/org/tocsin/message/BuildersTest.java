package org.tocsin.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Tlp;
import org.tocsin.internal.member.Member;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.message.incident.CrossBorder;

/** The rule of what the methods of builders take, held by all of them: whatever is in hand, and nothing throws. */
final class BuildersTest {

    private static final Set<Class<?>> DATES = Set.of(Instant.class, OffsetDateTime.class, LocalDate.class);
    private static final Set<Class<?>> MOMENTS = Set.of(Instant.class, OffsetDateTime.class);

    /** What is taken besides the type itself and, for what is a string in JSON, String. */
    private static final Map<Class<?>, Set<Class<?>>> TAKEN = taken();

    private static Map<Class<?>, Set<Class<?>>> taken() {
        Map<Class<?>, Set<Class<?>>> taken = new HashMap<>();
        taken.put(Timestamp.class, MOMENTS);
        taken.put(PartialTimestamp.class, DATES);
        taken.put(PartyCode.class, Set.of());
        taken.put(FormatVersion.class, Set.of());
        taken.put(Amount.class, Set.of(BigDecimal.class));
        for (Class<?> id : List.of(
                MessageId.class,
                ExerciseId.class,
                EntryId.class,
                CheckCampaignId.class,
                IncidentId.class,
                SurveyId.class,
                SeriesId.class)) {
            taken.put(id, Set.of(UUID.class));
        }
        return taken;
    }

    /** What is taken for an object that one member mostly says. */
    private static final Map<Class<?>, Set<Class<?>>> SHORTHANDS = Map.of(
            PartialTime.class,
                    Set.of(PartialTimestamp.class, String.class, Instant.class, OffsetDateTime.class, LocalDate.class),
            Recipient.class, Set.of(PartyCode.class, String.class),
            Handling.class, Set.of(Tlp.class),
            Category.class, Set.of(IncidentKind.class),
            CrossBorder.class, Set.of(CrossBorderState.class),
            SeverityAssessment.class, Set.of(IncidentSeverity.class));

    private static List<Class<?>> records() {
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(Header.class, TextEntry.class));
        Arrays.stream(Body.class.getPermittedSubclasses())
                .filter(type -> type != UnrecognisedBody.class)
                .forEach(waiting::add);
        Set<Class<?>> seen = new LinkedHashSet<>(waiting);
        while (!waiting.isEmpty()) {
            for (Member member : RecordMembers.of(waiting.pop()).all()) {
                if (member.below() != null && seen.add(member.type())) {
                    waiting.add(member.type());
                }
            }
        }
        assertTrue(seen.size() > 180, () -> "records met: " + seen.size());
        return List.copyOf(seen);
    }

    private static Class<?> builder(Class<?> record) {
        return Arrays.stream(record.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyBuilderTakesWhatIsInHandAndHasNoOtherMethod() {
        for (Class<?> record : records()) {
            Set<String> expected = new TreeSet<>(Set.of("build()"));
            for (RecordComponent component : record.getRecordComponents()) {
                expected.addAll(methods(component));
            }
            Set<String> found = new TreeSet<>();
            methods(builder(record)).map(BuildersTest::signature).forEach(found::add);
            assertEquals(expected, found, record::getName);
        }
    }

    private static Stream<Method> methods(Class<?> builder) {
        return Stream.of(builder.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static String signature(Method method) {
        return signature(method.getName(), method.getParameterTypes());
    }

    private static String signature(String name, Class<?>... parameters) {
        return Arrays.stream(parameters).map(Class::getSimpleName).collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static Set<String> methods(RecordComponent component) {
        String name = component.getName();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Class<?> type = component.getType();
        Set<String> methods = new TreeSet<>(Set.of(signature(name, type)));
        if (type == List.class) {
            Class<?> item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            methods.add(signature(name, item.arrayType()));
            methods.add(signature("add" + capital, item.arrayType()));
            for (Class<?> each : others(component, item)) {
                methods.add(signature(name, each, each.arrayType()));
                methods.add(signature("add" + capital, each, each.arrayType()));
            }
            return methods;
        }
        Set<Class<?>> others = others(component, type);
        others.forEach(each -> methods.add(signature(name, each)));
        if (type == Text.class) {
            methods.add(signature(name, String.class, String.class));
        }
        boolean several = type == Text.class || others.stream().anyMatch(each -> !each.isPrimitive());
        if (several) {
            methods.add(signature("clear" + capital));
        }
        return methods;
    }

    private static Set<Class<?>> others(RecordComponent component, Class<?> type) {
        Set<Class<?>> others = new LinkedHashSet<>();
        if (type == Integer.class || type == Long.class) {
            others.add(type == Long.class ? long.class : int.class);
        } else if (SHORTHANDS.containsKey(type)) {
            others.addAll(SHORTHANDS.get(type));
        } else if (TAKEN.containsKey(type)) {
            others.addAll(TAKEN.get(type));
            others.add(String.class);
        } else if (type == String.class && isDay(component)) {
            others.add(LocalDate.class);
        } else {
            assertTrue(!WrittenValue.class.isAssignableFrom(type), () -> "nothing is said of " + type);
        }
        return others;
    }

    private static boolean isDay(RecordComponent component) {
        String constraints = component.getAnnotatedType().toString();
        return constraints.contains("max=10") && constraints.contains("12][0-9]|3[01])$");
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(NotNull.class)
                || component.isAnnotationPresent(NotNull.class)
                || component.isAnnotationPresent(NotEmpty.class);
    }

    /** The parameters of what is required are no place for null; all others but primitive ones are. */
    @Test
    void whatIsOptionalMayBeNullAndWhatIsRequiredMayNot() {
        for (Class<?> record : records()) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean list = component.getType() == List.class;
                for (Method method : methods(builder(record)).toList()) {
                    if (method.getName().equals(component.getName()) && method.getParameterCount() == 1 && !list) {
                        boolean nullable = method.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class);
                        boolean wanted = !isRequired(component) && !method.getParameterTypes()[0].isPrimitive();
                        assertEquals(wanted, nullable, () -> record + " " + method);
                    }
                }
            }
        }
    }

    @Test
    void noMethodOfABuilderThrows() throws ReflectiveOperationException {
        for (Class<?> record : records()) {
            for (Method method : methods(builder(record)).toList()) {
                for (String text : new String[] {"", "nonsense", "\uD800", null}) {
                    Object builder = record.getMethod("builder").invoke(null);
                    Object[] arguments = arguments(method, text);
                    try {
                        method.invoke(builder, arguments);
                        builder(record).getMethod("build").invoke(builder);
                    } catch (InvocationTargetException thrown) {
                        throw new AssertionError(method + " of " + Arrays.deepToString(arguments), thrown.getCause());
                    }
                }
            }
        }
    }

    private static Object[] arguments(Method method, @Nullable String text) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            arguments.add(argument(type, text));
        }
        return arguments.toArray();
    }

    private static @Nullable Object argument(Class<?> type, @Nullable String text) {
        if (type.isPrimitive()) {
            return type == int.class ? (Object) Integer.MIN_VALUE : (Object) Long.MIN_VALUE;
        }
        if (text == null) {
            return null;
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 2);
            Array.set(array, 1, argument(type.getComponentType(), text));
            return array;
        }
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "Instant" -> Instant.MAX;
            case "OffsetDateTime" -> OffsetDateTime.MIN.withOffsetSameLocal(ZoneOffset.ofTotalSeconds(1));
            case "LocalDate" -> LocalDate.MIN;
            case "UUID" -> new UUID(0, 0);
            case "List" -> Arrays.asList(null, null);
            default -> null;
        };
    }

    @Test
    void literalsAndWhatIsInHandAreTaken() {
        Long unknown = null;
        Integer few = 3;
        UUID uuid = UUID.randomUUID();
        Instant now = Instant.parse("2026-05-12T02:00:00Z");
        Header.Builder header = Header.builder()
                .revision(2)
                .revision(2L)
                .revision(few)
                .revision(unknown)
                .revision(null)
                .id(uuid)
                .id(uuid.toString())
                .thread(uuid)
                .clearThread()
                .sentAt(now)
                .sentAt(now.atOffset(ZoneOffset.UTC))
                .sentAt("2026-05-12T02:00:00Z")
                .title("en", "A title");
        assertEquals(uuid, header.build().id().uuid());
        assertEquals("2026-05-12T02:00:00Z", header.build().sentAt().toString());
        assertEquals(null, header.build().revision());
    }

    @Test
    void listsAreSetAndAddedTo() {
        assertEquals(
                List.of("XB", "XC"), parties(CrossBorder.builder().parties("XA").parties("XB", "XC")));
        assertEquals(
                List.of("XA", "XB", "XC"),
                parties(CrossBorder.builder().parties(PartyCode.of("XA")).addParties("XB", "XC")));
        assertEquals(List.of(), parties(CrossBorder.builder().parties("XA").parties()));
    }

    private static List<String> parties(CrossBorder.Builder builder) {
        return builder.build().parties().stream().map(PartyCode::toString).toList();
    }
}
