package org.tocsin.generator.specification;

import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.source.Format;

/** The tables that the chapters of the specification include, each by the name of its file. */
public final class TableFiles {

    private TableFiles() {}

    public static SortedMap<String, String> of(Format format, Register register) {
        SortedMap<String, String> tables = new TreeMap<>(ValueTables.all(format));
        tables.put("blocking.adoc", RuleTables.blocking(register.rules()));
        tables.put("meanings.adoc", MeaningTables.meanings(format));
        return tables;
    }
}
