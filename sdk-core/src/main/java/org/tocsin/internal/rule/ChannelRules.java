package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.internal.value.ChannelAddresses;
import org.tocsin.message.Message;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: the addresses of an entry can be used, and the keys of its channels are there. */
@Checks({CoreProblem.UNFIT_CHANNEL_ADDRESS, CoreProblem.UNFIT_CHANNEL_KEY})
final class ChannelRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof DirectoryEntry entry) {
            checkWebPage(entry, findings);
            Set<String> keys = ids(entry.keys());
            List<ContactChannel> channels = entry.channels();
            for (int i = 0; i < channels.size(); i++) {
                check(channels.get(i), "/body/channels/" + i, keys, findings);
            }
        }
    }

    private static void checkWebPage(DirectoryEntry entry, Findings findings) {
        String page = entry.webPage();
        if (page != null && !ChannelAddresses.isSecureLink(page)) {
            findings.add(ProblemVariant.LINK, CoreProblem.UNFIT_CHANNEL_ADDRESS, "/body/webPage", page);
        }
    }

    private static Set<String> ids(List<ContactKey> keys) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            ids.add(keys.get(i).id());
        }
        return ids;
    }

    private static void check(ContactChannel channel, String pointer, Set<String> keys, Findings findings) {
        Optional<ProblemVariant> defect = ChannelAddresses.defect(channel.kind(), channel.address());
        if (defect.isPresent()) {
            findings.add(defect.get(), CoreProblem.UNFIT_CHANNEL_ADDRESS, pointer + "/address", channel.address());
        }
        for (int i = 0; i < channel.keys().size(); i++) {
            String id = channel.keys().get(i);
            if (!keys.contains(id)) {
                findings.add(CoreProblem.UNFIT_CHANNEL_KEY, pointer + "/keys/" + i, id);
            }
        }
    }
}
