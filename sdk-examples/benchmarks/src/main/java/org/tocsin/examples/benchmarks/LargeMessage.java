package org.tocsin.examples.benchmarks;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report of about 256 kB, as many indicators and recipients as the format allows, and long texts in many languages. */
final class LargeMessage {

    static final int INDICATORS = 500;
    static final int RECIPIENTS = 200;

    private static final int SENTENCES = 150;
    private static final List<String> SENTENCES_BY_LANGUAGE = List.of(
            "en The worm entered through a file service that was open to the Internet. ",
            "fr Le ver est entré par un service de fichiers exposé à Internet. ",
            "de Der Wurm drang über einen öffentlich erreichbaren Dateidienst ein. ",
            "es El gusano entró por un servicio de archivos expuesto a Internet. ",
            "pl Robak dostał się przez usługę plików otwartą na Internet. ",
            "el Το σκουλήκι μπήκε από μια ανοιχτή υπηρεσία αρχείων. ",
            "fi Mato pääsi sisään avoimen tiedostopalvelun kautta. ",
            "ja ワームは公開されたファイルサービスから侵入した。 ");

    private LargeMessage() {}

    /** The report. */
    static byte[] json() {
        ObjectNode tree = Samples.tree("incident-report-final");
        recipients((ArrayNode) tree.get("recipients"), RECIPIENTS);
        ObjectNode body = (ObjectNode) tree.get("body");
        indicators((ArrayNode) body.get("indicators"), INDICATORS);
        texts((ArrayNode) body.get("summary"));
        texts((ArrayNode) body.get("advice"));
        return Samples.compact(tree);
    }

    /** Makes the array one of that many recipients, all different, each with all that a recipient can have. */
    static void recipients(ArrayNode recipients, int count) {
        recipients.removeAll();
        for (int i = 0; i < count; i++) {
            recipients
                    .addObject()
                    .put("party", "x-desk-" + i)
                    .put("role", "national-technical")
                    .put("copy", i > 0);
        }
    }

    /** Makes the array one of that many indicators, all different. */
    static void indicators(ArrayNode indicators, int count) {
        indicators.removeAll();
        for (int i = 0; i < count; i++) {
            ObjectNode indicator = indicators.addObject();
            if (i % 2 == 0) {
                indicator.put("kind", "sha-256").put("value", String.format("%064x", 0x5eed_0000L + i));
            } else {
                indicator.put("kind", "domain").put("value", "host-" + i + ".worm.example");
            }
            indicator.put("use", "block");
            indicator.putObject("firstSeen").put("at", "2026-05-12T09:12:00Z");
            indicator.put("confidence", "high");
        }
    }

    private static void texts(ArrayNode text) {
        text.removeAll();
        for (String sentence : SENTENCES_BY_LANGUAGE) {
            ObjectNode entry = text.addObject()
                    .put("lang", sentence.substring(0, 2))
                    .put("text", sentence.substring(3).repeat(SENTENCES).strip());
            if (text.size() > 1) {
                entry.put("origin", "courtesy");
            }
        }
    }
}
