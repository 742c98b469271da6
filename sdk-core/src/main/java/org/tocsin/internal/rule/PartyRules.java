package org.tocsin.internal.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family PTY: originator and recipients. */
@Checks({CoreProblem.RECIPIENT_NOT_ONE, CoreProblem.REPEATED_RECIPIENT, CoreProblem.ORIGINATOR_AMONG_RECIPIENTS})
final class PartyRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        checkRecipients(message.header(), findings);
    }

    private static void checkRecipients(Header header, Findings findings) {
        List<Recipient> recipients = header.recipients();
        Set<List<@Nullable Object>> earlier = new HashSet<>();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            boolean repeats = !earlier.add(addressed(recipient));
            if (!isOne(recipient)) {
                ProblemVariant variant = recipient.party() == null ? ProblemVariant.NEITHER : ProblemVariant.BOTH;
                findings.add(variant, CoreProblem.RECIPIENT_NOT_ONE, pointer(i));
            } else if (repeats) {
                findings.add(CoreProblem.REPEATED_RECIPIENT, pointer(i), addressee(recipient));
            } else if (isOriginator(recipient, header.originator())) {
                findings.add(CoreProblem.ORIGINATOR_AMONG_RECIPIENTS, pointer(i));
            }
        }
    }

    private static String pointer(int index) {
        return "/recipients/" + index;
    }

    private static boolean isOne(Recipient recipient) {
        return (recipient.party() == null) != (recipient.group() == null);
    }

    /** The members by which two recipients are compared. */
    private static List<@Nullable Object> addressed(Recipient recipient) {
        return Arrays.asList(recipient.party(), recipient.group(), recipient.role());
    }

    /**
     * The name of a recipient in a problem. A group is marked as one, because group codes and party codes that begin
     * with {@code x-} look alike.
     */
    private static String addressee(Recipient recipient) {
        return recipient.party() == null
                ? "group " + recipient.group()
                : recipient.party().toString();
    }

    private static boolean isOriginator(Recipient recipient, PartyRole originator) {
        return originator.party().equals(recipient.party()) && originator.role().equals(recipient.role());
    }
}
