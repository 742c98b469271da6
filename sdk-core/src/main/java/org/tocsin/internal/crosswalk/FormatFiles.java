package org.tocsin.internal.crosswalk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.internal.codec.NodeReader;
import org.tocsin.internal.text.Node;
import org.tocsin.message.FormatVersion;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;

/** The parsed data files of the format that conversions use. */
final class FormatFiles {

    private FormatFiles() {}

    /** The files of a folder, for example {@code codes}. */
    static List<Node> of(String folder) {
        SchemaCatalog catalog = SchemaCatalog.of(FormatVersion.CURRENT.toString());
        return catalog.names(folder).stream()
                .map(name -> catalog.read(name).getBytes(StandardCharsets.UTF_8))
                .map(json -> NodeReader.read(json, Limits.standard()))
                .toList();
    }

    /** The strings of an array. */
    static List<String> texts(Node array) {
        return array.elements().stream().flatMap(each -> each.text().stream()).toList();
    }

    /** The string that every file of the kind has. */
    static String text(Node member) {
        return member.text().orElse("");
    }
}
