package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.formats.Addressed;
import org.tocsin.message.Message;

/** Markings of parts of objects, in each way in which they stand in a bundle: the whole is as strict, or they travel along. */
final class StixMarkingsTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final String DATES =
            "'spec_version':'2.1','created':'2026-05-12T10:00:00.000Z','modified':'2026-05-12T10:00:00.000Z'";
    private static final String AMBER = "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82";
    private static final String STATEMENT = "marking-definition--00000000-0000-4000-8000-000000000007";
    private static final String INDICATOR = "indicator--00000000-0000-4000-8000-000000000003";

    /** What a granular marking may select: a member, an element, all of a list, a member of an element, an extension. */
    static Stream<String> selectors() {
        return Stream.of(
                "name",
                "labels",
                "labels.[0]",
                "external_references.[0]",
                "external_references.[0].url",
                "extensions.x_tool.depth",
                "not_there",
                "labels.[7]");
    }

    private static String incident(String more) {
        return "{'type':'incident','id':'incident--b0e7e6a5-6e2c-4a0b-8d5a-8a5e92a5a5bc'," + DATES
                + ",'name':'Mail server','labels':['one','two'],'external_references':[{'source_name':'a','url':'https://a.example/'}],"
                + "'extensions':{'x_tool':{'depth':1}}" + more + "}";
    }

    private static Conversion<Message<?>> convert(String... objects) {
        String bundle = "{'type':'bundle','id':'bundle--00000000-0000-4000-8000-000000000009','objects':["
                + String.join(",", objects) + "]}";
        return TOCSIN.convert(
                        bundle.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                        new StixSource(),
                        Addressed.with(Tlp.CLEAR, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
    }

    private static Message<?> message(Conversion<Message<?>> conversion) {
        return conversion.result().orElseThrow(() -> new AssertionError(conversion.problems()));
    }

    private static Tlp label(String... objects) {
        return message(convert(objects)).header().handling().tlp();
    }

    private static String granular(String mark, String selector) {
        return ",'granular_markings':[{" + mark + ",'selectors':['" + selector + "']}]";
    }

    @ParameterizedTest
    @MethodSource("selectors")
    void aPartThatIsMarkedMakesTheWholeAsStrict(String selector) {
        assertEquals(Tlp.AMBER, label(incident(granular("'marking_ref':'" + AMBER + "'", selector))));
    }

    @Test
    void oneOfSeveralIsEnoughAndALooserOneLoosensNothing() {
        String green = "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da";
        String both = ",'object_marking_refs':['" + AMBER + "'],'granular_markings':[{'marking_ref':'" + green
                + "','selectors':['name']},{'marking_ref':'" + green + "','selectors':['labels.[0]','labels.[1]']}]";
        assertEquals(Tlp.AMBER, label(incident(both)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'indicator','id':'" + INDICATOR + "'," + DATES
                        + ",'pattern_type':'stix','pattern':'[file:size = 5]','valid_from':'2026-05-01T00:00:00Z'",
                "{'type':'file','id':'file--00000000-0000-5000-8000-000000000004','spec_version':'2.1','name':'a'",
                "{'type':'relationship','id':'relationship--00000000-0000-4000-8000-000000000005'," + DATES
                        + ",'relationship_type':'related-to','source_ref':'incident--b0e7e6a5-6e2c-4a0b-8d5a-8a5e92a5a5bc','target_ref':'"
                        + INDICATOR + "'",
                "{'type':'language-content','id':'language-content--00000000-0000-4000-8000-000000000006'," + DATES
                        + ",'object_ref':'incident--b0e7e6a5-6e2c-4a0b-8d5a-8a5e92a5a5bc','contents':{'fr':{'name':'b'}}",
                "{'type':'x-unknown','id':'x-unknown--00000000-0000-4000-8000-000000000008'," + DATES,
                "{'type':'threat-actor','id':'threat-actor--00000000-0000-4000-8000-000000000008'," + DATES
                        + ",'name':'a'",
            })
    void aPartOfAnyObjectCounts(String object) {
        assertEquals(Tlp.AMBER, label(incident(""), object + granular("'marking_ref':'" + AMBER + "'", "id") + "}"));
    }

    @Test
    void aMarkingThatIsNoLabelTravelsAlong() {
        String statement = "{'type':'marking-definition','id':'" + STATEMENT
                + "','spec_version':'2.1','created':'2026-05-12T10:00:00.000Z','definition_type':'statement','definition':{'statement':'Copyright X'}}";
        Conversion<Message<?>> conversion =
                convert(incident(granular("'marking_ref':'" + STATEMENT + "'", "name")), statement);
        assertEquals(Tlp.CLEAR, message(conversion).header().handling().tlp());
        assertResidue(conversion, "/objects/0/granular_markings");
        assertResidue(conversion, "/objects/1/definition");
    }

    @Test
    void aLabelThatNobodyKnowsTravelsAlong() {
        Conversion<Message<?>> conversion = convert(
                incident(granular("'marking_ref':'marking-definition--00000000-0000-4000-8000-00000000000a'", "name")));
        assertResidue(conversion, "/objects/0/granular_markings");
    }

    @Test
    void whatIsMarkedWithALanguageIsNoLabelAndTravelsAlong() {
        Conversion<Message<?>> conversion = convert(incident(granular("'lang':'fr'", "labels.[1]")));
        assertEquals(Tlp.CLEAR, message(conversion).header().handling().tlp());
        assertResidue(conversion, "/objects/0/granular_markings");
    }

    /** Which parts were marked with what is not in the message, so it goes along, and the account says that it is coarser. */
    @Test
    void whichPartsWereMarkedTravelsAlong() {
        Conversion<Message<?>> conversion =
                convert(incident(granular("'marking_ref':'" + AMBER + "'", "external_references.[0].url")));
        assertResidue(conversion, "/objects/0/granular_markings/0/selectors");
        assertTrue(new String(TOCSIN.write(message(conversion)), StandardCharsets.UTF_8)
                .contains("\\\"marking_ref\\\":\\\"" + AMBER
                        + "\\\",\\\"selectors\\\":[\\\"external_references.[0].url\\\"]"));
        assertTrue(conversion.losses().stream()
                .anyMatch(loss ->
                        loss.kind() == Loss.Kind.COARSENED && loss.pointer().endsWith("/marking_ref")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'granular_markings':'" + AMBER + "'",
                "'granular_markings':{'marking_ref':'" + AMBER + "','selectors':['name']}",
                "'granular_markings':[{'marking_ref':['" + AMBER + "'],'selectors':['name']}]",
                "'granular_markings':['" + AMBER + "']",
                "'granular_markings':[{'marking_ref':'" + AMBER + "'}]",
                "'granular_markings':[{'marking_ref':'" + AMBER + "','selectors':'name'}]",
                "'object_marking_refs':'" + AMBER + "'",
                "'object_marking_refs':[['" + AMBER + "']]",
            })
    void aLabelInAWrongFormIsNotOverlooked(String wrong) {
        assertEquals(Tlp.AMBER, label(incident("," + wrong)));
    }

    /** A label in capitals, in a nested definition or in the extension of TLP 2.0 of a marking that only a part names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'name':'tlp:amber'",
                "'name':'TLP AMBER'",
                "'definition_type':'tlp','definition':{'tlp':'amber'}",
                "'definition_type':'tlp','definition':{'tlp':'AMBER'}",
                "'extensions':{'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d':{'extension_type':'property-extension','tlp_2_0':'amber'}}",
                "'definition_type':'statement','definition':{'statement':'TLP:AMBER'}",
            })
    void aLabelIsTakenFromItsDefinition(String definition) {
        String marking = "{'type':'marking-definition','id':'" + STATEMENT
                + "','spec_version':'2.1','created':'2026-05-12T10:00:00.000Z'," + definition + "}";
        assertEquals(Tlp.AMBER, label(incident(granular("'marking_ref':'" + STATEMENT + "'", "name")), marking));
    }

    private static void assertResidue(Conversion<Message<?>> conversion, String pointer) {
        message(conversion);
        List<Coverage.Leaf> leaves = conversion
                .coverage()
                .leaves()
                .filter(leaf -> leaf.pointer().startsWith(pointer))
                .toList();
        assertTrue(!leaves.isEmpty(), pointer);
        leaves.forEach(leaf -> assertEquals(Carriage.RESIDUE, leaf.carriage(), leaf.pointer()));
    }
}
