package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.laws.Schemas.Schema;
import org.tocsin.message.Amount;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.IncidentId;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;

/** Value types and code lists take exactly the strings that their schemas take, and write them as they came. */
final class ValueLawTest {

    private static final String LAW = "values";
    private static final int STRINGS = 30;
    private static final int FORMS = 7;

    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final Map<Schema, Function<String, Object>> types = new LinkedHashMap<>();

    ValueLawTest() {
        types.put(schemas.string("timestamp"), Timestamp::of);
        types.put(schemas.string("partial-timestamp"), PartialTimestamp::of);
        types.put(schemas.string("party-code"), PartyCode::of);
        types.put(schemas.string("uuid"), MessageId::of);
        types.put(schemas.string("uuid-or-urn"), IncidentId::of);
        types.put(schemas.string("version"), FormatVersion::of);
        types.put(schemas.string("amount"), text -> Amount.of(text));
        for (String list : schemas.codeLists()) {
            types.put(schemas.codeList(list), codeList(list)::of);
        }
    }

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aTypeTakesWhatItsSchemaTakes(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        List<Schema> all = List.copyOf(types.keySet());
        for (int i = 0; i < STRINGS; i++) {
            Schema schema = random.nextBoolean() ? all.get(random.nextInt(FORMS)) : all.get(random.nextInt(all.size()));
            String sound = maker.string(schema, random);
            assertLaw(schema, sound);
            assertLaw(schema, Characters.nearly(random, sound));
            assertLaw(schema, sound + "a".repeat(random.nextInt(140)));
            assertLaw(schema, Characters.text(random, random.nextInt(4)));
        }
    }

    private void assertLaw(Schema schema, String text) {
        String taken;
        try {
            taken = types.get(schema).apply(text).toString();
        } catch (IllegalArgumentException refused) {
            taken = null;
        }
        Tally.string(LAW, schema.isCodeList() ? "code" : schema.name(), taken == null);
        assertEquals(accepts(schema).test(text) ? text : null, taken, () -> schema.name() + ": " + text);
    }

    private static Predicate<String> accepts(Schema schema) {
        if (schema.node().get("enum") != null) {
            return Json.array(schema.node().get("enum"))::contains;
        }
        Pattern form = Pattern.compile(String.valueOf(schema.node().get("pattern")));
        int most = schema.number("maxLength").orElseThrow();
        return text -> text.codePointCount(0, text.length()) <= most
                && form.matcher(text).matches();
    }

    /** The generated type of a list, found by the name that the list has. */
    private static CodeList<?> codeList(String list) {
        StringBuilder name = new StringBuilder("org.tocsin.code.");
        Arrays.stream(list.split("-"))
                .forEach(word ->
                        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        try {
            Method method =
                    Class.forName(name.toString()).asSubclass(Code.class).getMethod("list");
            CodeList<?> found = (CodeList<?>) method.invoke(null);
            assertEquals(list, found.name());
            return found;
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException("no type for the code list " + list, none);
        }
    }
}
