package org.tocsin.internal.context;

import org.tocsin.code.DirectoryChange;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.validation.CoreProblem;

/** Family DIR: which party may nominate and remove a contact. */
@Checks(CoreProblem.NOMINATION_NOT_AUTHORISED)
final class NominationRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        if (message.body() instanceof DirectoryEntry entry
                && isFormalAct(entry.change())
                && message.header().signatures().isEmpty()
                && !(hasReference(entry) && checkContext.isOfDirectoryManager())) {
            findings.add(CoreProblem.NOMINATION_NOT_AUTHORISED, "/signatures");
        }
    }

    private static boolean isFormalAct(DirectoryChange change) {
        return change == DirectoryChange.NOMINATE || change == DirectoryChange.REMOVE;
    }

    private static boolean hasReference(DirectoryEntry entry) {
        return entry.nomination() != null && entry.nomination().reference() != null;
    }
}
