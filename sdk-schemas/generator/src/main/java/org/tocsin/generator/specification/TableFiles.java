package org.tocsin.generator.specification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.version.Since;

/** The tables of the specification that tell what the format and its register of rules say, each by the name of its file. */
public final class TableFiles {

    private TableFiles() {}

    /** {@code sentences} is the folder of the files of problem texts. */
    public static SortedMap<String, String> of(Format format, Register register, Since since, Path sentences)
            throws IOException {
        SortedMap<String, String> tables = new TreeMap<>(Tables.values(format));
        tables.put("codes.adoc", Tables.codes(format.codeLists(), since));
        tables.put("members.adoc", Tables.members(format.objects()));
        tables.put("rules.adoc", RuleTables.rules(register.rules()));
        tables.put("blocking.adoc", RuleTables.blocking(register.rules()));
        tables.put("types.adoc", MeaningTables.types(format));
        tables.put("meanings.adoc", MeaningTables.meanings(format));
        tables.put("sentences.adoc", SentenceTable.of(sentences));
        return tables;
    }
}
