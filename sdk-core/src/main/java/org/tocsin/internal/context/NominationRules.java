package org.tocsin.internal.context;

import java.util.Optional;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.directory.Directory;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.Nomination;
import org.tocsin.validation.CoreProblem;

/** Family DIR: which party may nominate and remove a contact. */
@Checks(CoreProblem.NOMINATION_NOT_AUTHORISED)
final class NominationRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Optional<Directory> directory = checkContext.directory();
        if (directory.isPresent()
                && message.body() instanceof DirectoryEntry entry
                && isFormalAct(entry.change())
                && message.header().signatures().isEmpty()
                && !isOfTheManager(message, entry, directory.get())) {
            findings.add(CoreProblem.NOMINATION_NOT_AUTHORISED, "/signatures");
        }
    }

    private static boolean isFormalAct(DirectoryChange change) {
        return change == DirectoryChange.NOMINATE || change == DirectoryChange.REMOVE;
    }

    /**
     * Whether the directory manager sent the message. The role in the message is only a claim, so the directory must
     * confirm it, or the caller must have named the party as a keeper.
     */
    private static boolean isOfTheManager(Message<?> message, DirectoryEntry entry, Directory directory) {
        Nomination nomination = entry.nomination();
        return nomination != null
                && nomination.reference() != null
                && message.header().originator().role().equals(PocRole.DIRECTORY_MANAGER)
                && (directory.keepers().contains(message.party())
                        || directory
                                .contact(message.party(), PocRole.DIRECTORY_MANAGER, message.sentAt())
                                .isPresent());
    }
}
