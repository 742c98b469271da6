package org.tocsin.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.code.IncidentKind;
import org.tocsin.vocabulary.Aspect;
import org.tocsin.vocabulary.Term;

/** Kinds of incident in their order, and as people find them. */
final class IncidentKindsTest {

    @Test
    void thePrimaryKindIsTheFirstOfTheList() {
        List<IncidentKind> kinds = new ArrayList<>(IncidentKind.list().codes());
        kinds.add(IncidentKind.of("x-xa-haunting"));
        List<IncidentKind> turned = new ArrayList<>(kinds);
        Collections.reverse(turned);
        assertEquals(kinds, turned.stream().sorted(IncidentKinds.precedence()).toList());
    }

    @Property
    void theOrderIsThatOfTheAspects(@ForAll("kinds") IncidentKind one, @ForAll("kinds") IncidentKind other) {
        Optional<Aspect> first = IncidentKinds.term(one).map(Term::aspect);
        Optional<Aspect> second = IncidentKinds.term(other).map(Term::aspect);
        if (first.isPresent() && second.isPresent() && first.get() != second.get()) {
            assertEquals(
                    Integer.signum(first.get().compareTo(second.get())),
                    Integer.signum(IncidentKinds.precedence().compare(one, other)));
        }
    }

    @Provide
    Arbitrary<IncidentKind> kinds() {
        return Arbitraries.of(IncidentKind.list().codes());
    }

    @Test
    void kindsAreFoundByWords() {
        assertEquals(
                IncidentKind.TELECOM_FRAUD, IncidentKinds.search("sim swap").get(0));
        assertEquals(List.of(), IncidentKinds.search("haunting"));
        assertEquals(Optional.empty(), IncidentKinds.term(IncidentKind.of("x-xa-haunting")));
    }
}
