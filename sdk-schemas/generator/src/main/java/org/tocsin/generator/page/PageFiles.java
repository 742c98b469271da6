package org.tocsin.generator.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.generator.record.MemberRules;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.specification.SentenceTable;
import org.tocsin.generator.version.Since;

/** The generated pages of the specification, each by the name of its file. */
public final class PageFiles {

    private PageFiles() {}

    /**
     * All pages.
     *
     * @param source the folder of the format
     * @param chapters the folder of what people write
     * @param sentences the folder of the files of problem texts
     */
    public static SortedMap<String, String> of(
            Format format, Register register, Since since, Path source, Path chapters, Path sentences)
            throws IOException {
        TypePages types = new TypePages(format, register.rules(), new MemberRules(format, register), since, chapters);
        SortedMap<String, String> pages = new TreeMap<>(types.all());
        pages.putAll(types.common());
        pages.put("forms.adoc", Forms.table(format));
        pages.putAll(ListPages.all(format, since));
        pages.merge("codes/" + CrosswalkTable.LIST + ".adoc", CrosswalkTable.of(format, source), String::concat);
        pages.putAll(FamilyPages.rules(register.rules()));
        pages.putAll(FamilyPages.sentences(SentenceTable.of(sentences)));
        return pages;
    }
}
