package org.tocsin.formats.internal.stix.map;

import java.util.Optional;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.vocabulary.Term;
import org.tocsin.vocabulary.Vocabulary;

/** Names in STIX of schemes and of whoever gave an identifier. */
final class References {

    private References() {}

    /** A code of a list, as it is. */
    static <C extends Code> Values<C> known(CodeList<C> list) {
        return Values.text(
                "code of " + list.name(),
                Optional::of,
                word -> Vocabulary.of(list.name()).term(word).map(Term::code));
    }

    /** Whoever gave an identifier; not those whose references have forms of their own, not a taxonomy, and not we. */
    static <V> Values<V> source(int most) {
        Values<V> line = Values.line(most);
        return Values.text(
                "one line, no taxonomy and not Tocsin, CVE or CAPEC",
                name -> Optional.of(name).filter(text -> !text.equals("cve") && !text.equals("capec")),
                name -> Optional.of(name)
                        .filter(text -> !text.startsWith("tocsin") && !CategoryMap.isScheme(text))
                        .flatMap(line.read())
                        .map(Object::toString));
    }
}
