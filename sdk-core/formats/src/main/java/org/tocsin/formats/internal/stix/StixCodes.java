package org.tocsin.formats.internal.stix;

import java.util.Optional;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.vocabulary.Crosswalk;
import org.tocsin.vocabulary.Term;

/** The STIX values and the titles of the codes, read once from the code lists. */
final class StixCodes {

    private final Crosswalk core = Crosswalk.of("stix");

    private StixCodes() {}

    /** The codes of this version of the format. */
    static StixCodes standard() {
        return Standard.CODES;
    }

    /** Reads the lists at the first conversion. */
    private static final class Standard {
        private static final StixCodes CODES = new StixCodes();
    }

    /** The STIX value for a code of a list, the first that the list names. */
    Optional<String> stix(String list, String code) {
        return core.names(list, code).stream().findFirst();
    }

    /** The title of the code; the code itself where this version does not define it. */
    String title(String list, String code) {
        return term(list, code).map(Term::title).orElse(code);
    }

    /** Whether this version defines the code, and it carries information, unlike {@code unknown}. */
    boolean isTelling(String list, String code) {
        return term(list, code).isPresent() && !Codes.SILENT.contains(code);
    }

    private static Optional<Term> term(String list, String code) {
        return org.tocsin.vocabulary.Vocabulary.of(list).term(code);
    }
}
