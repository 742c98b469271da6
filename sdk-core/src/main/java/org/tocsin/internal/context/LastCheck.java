package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.directory.CheckResult;
import org.tocsin.directory.Contact;
import org.tocsin.directory.Directory;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.directory.CommunicationCheck;

/** The last communication check of a contact that the correspondence knows, of those that belong to a campaign. */
final class LastCheck {

    private LastCheck() {}

    /** The result of the last check that was sent before now; empty where there was none. */
    static Optional<CheckResult> of(Contact contact, CheckContext checkContext, Instant now) {
        Correspondence correspondence = checkContext.context().correspondence();
        Optional<Directory> directory = checkContext.directory();
        if (correspondence == null || directory.isEmpty()) {
            return Optional.empty();
        }
        return correspondence.about(Topic.entry(contact.id()), Correspondence.EVERY_REALM).stream()
                .flatMap(message -> message.narrowTo(CommunicationCheck.class).stream())
                .filter(check -> check.sentAt().isBefore(now))
                .max(Comparator.comparing(Message::sentAt))
                .flatMap(check -> measure(check, correspondence, directory.get(), now).stream()
                        .filter(result -> contact.equals(result.contact()))
                        .findFirst());
    }

    private static List<CheckResult> measure(
            Message<CommunicationCheck> check, Correspondence correspondence, Directory directory, Instant now) {
        Header header = check.header();
        if (check.body().campaign() == null) {
            return List.of();
        }
        CheckCampaign.Builder campaign = CheckCampaign.builder(
                        header.originator().party(), check.body().campaign(), header.realm(), Realm.values())
                .directory(directory);
        campaign.add(check);
        correspondence
                .about(Topic.message(header.id()), Correspondence.EVERY_REALM)
                .forEach(campaign::add);
        return campaign.measure(now).results();
    }
}
