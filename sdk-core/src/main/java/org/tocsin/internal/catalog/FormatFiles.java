package org.tocsin.internal.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.FormatVersion;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;

/** The data files of the format, parsed at each call. */
public final class FormatFiles {

    private FormatFiles() {}

    /** The files of a folder, for example {@code codes}. */
    public static List<Node> of(String folder) {
        return names(folder).stream().map(FormatFiles::file).toList();
    }

    /** The names of the files of a folder, sorted. */
    public static List<String> names(String folder) {
        return catalog().names(folder);
    }

    /** One file, for example {@code codes/tlp.json}. */
    public static Node file(String name) {
        return JsonDocument.read(catalog().read(name).getBytes(StandardCharsets.UTF_8), Limits.standard())
                .orElseThrow();
    }

    private static SchemaCatalog catalog() {
        return SchemaCatalog.of(FormatVersion.CURRENT.toString());
    }

    /** The strings of an array. */
    public static List<String> texts(Node array) {
        return array.elements().stream().flatMap(each -> each.text().stream()).toList();
    }

    /** The string; empty where there is none. */
    public static String text(Node member) {
        return member.text().orElse("");
    }
}
