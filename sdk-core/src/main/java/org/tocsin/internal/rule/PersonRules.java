package org.tocsin.internal.rule;

import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.PersonalDataNotice;
import org.tocsin.validation.CoreProblem;

/** Family DIR: a message that names persons says that it holds personal data. */
final class PersonRules {

    private PersonRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Meaning.PERSON, String.class, PersonRules::check);
    }

    private static void check(String name, Place place, Findings findings) {
        if (PersonalDataNotice.isMissing(place.message().header())) {
            findings.add(CoreProblem.PERSON_NAMED_WITHOUT_NOTICE, place.pointer());
        }
    }
}
