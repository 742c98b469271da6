package org.tocsin.internal.context;

import java.util.List;
import org.tocsin.code.Organisation;
import org.tocsin.directory.Directory;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.validation.CoreProblem;

/** Family PTY: the parties of a message are in the directory, keep it, or are registered organisations. */
@Checks(CoreProblem.UNKNOWN_PARTY)
final class KnownPartyRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        checkContext.directory().ifPresent(known -> check(message.header(), known, findings));
    }

    private static void check(Header header, Directory known, Findings findings) {
        PartyCode originator = header.originator().party();
        if (!isKnown(originator, known)) {
            findings.add(CoreProblem.UNKNOWN_PARTY, "/originator/party", originator.toString());
        }
        List<Recipient> recipients = header.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            PartyCode party = recipients.get(i).party();
            if (party != null && !isKnown(party, known)) {
                findings.add(CoreProblem.UNKNOWN_PARTY, "/recipients/" + i + "/party", party.toString());
            }
        }
    }

    private static boolean isKnown(PartyCode party, Directory directory) {
        return directory.knows(party)
                || directory.keepers().contains(party)
                || Organisation.list()
                        .find(party.toString())
                        .filter(Organisation::isKnown)
                        .isPresent();
    }
}
