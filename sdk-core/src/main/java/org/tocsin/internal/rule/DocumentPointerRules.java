package org.tocsin.internal.rule;

import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.References;
import org.tocsin.validation.CoreProblem;

/** Family SHP: the documents to which a body refers exist. */
final class DocumentPointerRules {

    private DocumentPointerRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Meaning.DOCUMENT, String.class, DocumentPointerRules::check);
    }

    private static void check(String pointer, Place place, Findings findings) {
        if (References.isAstray(pointer, place.message().header())) {
            findings.add(CoreProblem.DOCUMENT_NOT_THERE, place.pointer(), pointer);
        }
    }
}
