package org.tocsin.formats.internal.stix;

import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.vocabulary.Crosswalk;
import org.tocsin.vocabulary.Term;

/** The STIX values and the titles of the codes, read once from the code lists. */
final class StixCodes {

    private final Crosswalk core = Crosswalk.of("stix");
    private final Crosswalk criticality = Crosswalk.of("stix-criticality");

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
        return Stream.concat(core.names(list, code).stream(), criticality.names(list, code).stream())
                .findFirst();
    }

    /** Whether no other code of the list has the same STIX value. */
    boolean isExact(String list, String code) {
        return core.isExact(list, code) || criticality.isExact(list, code);
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
