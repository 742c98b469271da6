package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.message.Message;
import org.tocsin.message.Text;
import org.tocsin.testing.HostMapper;
import org.tocsin.testing.Jackson2;
import org.tocsin.testing.Jackson3;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The law of mappers: a mapper of the host, however it is set, writes messages and parts of them as the SDK does. */
final class HostMapperLawTest {

    private final JsonMapper trees = new JsonMapper();
    private final MessageMaker maker = new MessageMaker(new Schemas());
    private final Verdicts verdicts = new Verdicts();
    private final List<HostMapper> plain = List.of(Jackson2.plain(), Jackson3.plain());
    private final Map<String, HostMapper> configured = new LinkedHashMap<>();

    HostMapperLawTest() {
        configured.putAll(Jackson2.configured());
        configured.putAll(Jackson3.configured());
    }

    @Example
    void theSamplesAreWrittenAsTheSdkWritesThem() throws Exception {
        for (var file : ProjectFiles.samples()) {
            Message<?> message = verdicts.read(ProjectFiles.bytes(file));
            assertPlainlyWritten(message);
            for (String settings : configured.keySet()) {
                assertWrittenAlike(message, settings);
            }
        }
    }

    // Few tries: each writes a whole message with two mappers, and a thousand take seconds.
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyMessageIsWrittenAsTheSdkWritesIt(@ForAll(supplier = Seeds.class) long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, Object> made = maker.message(random);
        // One of a newer version is refused without its text.
        made.put("tocsin", "1.0");
        String json = Spelling.of(made, random);
        Message<?> message = verdicts.read(json.getBytes(StandardCharsets.UTF_8));
        assertPlainlyWritten(message);
        List<String> settings = new ArrayList<>(configured.keySet());
        Collections.shuffle(settings, random);
        for (String some : settings.subList(0, 4)) {
            assertWrittenAlike(message, some);
        }
    }

    private void assertWrittenAlike(Message<?> message, String settings) throws Exception {
        HostMapper mapper = configured.get(settings);
        JsonNode tree = trees.readTree(MessageCodec.write(message));
        assertEquals(tree, trees.readTree(mapper.write(message)), settings);
        assertEquals(tree, trees.readTree(mapper.tree(message)), settings + ", as a tree");
    }

    private void assertPlainlyWritten(Message<?> message) throws Exception {
        byte[] ours = MessageCodec.write(message);
        JsonNode tree = trees.readTree(ours);
        for (HostMapper mapper : plain) {
            byte[] theirs = mapper.write(message);
            assertEquals(tree.toString(), trees.readTree(theirs).toString(), "in the same order");
            if (mapper instanceof Jackson3 && message.extensions().isEmpty()) {
                // Jackson 2 escapes characters beyond the basic plane; spaces within extensions are nobody's members.
                assertArrayEquals(ours, theirs);
            }
            assertEquals(tree, trees.readTree(mapper.tree(message)), "as a tree");
            assertEquals(tree, trees.readTree(trees.writeValueAsBytes(mapper.map(message))), "as a map");
            assertPartsWrittenAlike(tree.get("body"), message.body(), mapper);
            assertHeaderWrittenAlike(tree, message, mapper);
        }
    }

    private void assertHeaderWrittenAlike(JsonNode tree, Message<?> message, HostMapper mapper) throws Exception {
        JsonNode written = trees.readTree(mapper.write(message.header()));
        Map<String, JsonNode> members = new LinkedHashMap<>();
        tree.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        members.remove("body");
        members.remove("extensions");
        assertEquals(trees.valueToTree(members), written);
        assertPartsWrittenAlike(written, message.header(), mapper);
    }

    /** Each part by itself: a mapper knows no more of it than its class. */
    private void assertPartsWrittenAlike(JsonNode ours, Object value, HostMapper mapper) throws Exception {
        assertEquals(ours, trees.readTree(mapper.write(value)), value::toString);
        List<?> elements =
                value instanceof Text text ? text.entries() : value instanceof List<?> list ? list : List.of();
        for (int i = 0; i < elements.size(); i++) {
            assertPartsWrittenAlike(ours.get(i), elements.get(i), mapper);
        }
        if (ours.isObject() && value instanceof Record part) {
            for (RecordComponent member : part.getClass().getRecordComponents()) {
                if (ours.has(member.getName())) {
                    assertPartsWrittenAlike(
                            ours.get(member.getName()), member.getAccessor().invoke(part), mapper);
                }
            }
        }
    }
}
