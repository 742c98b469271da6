package org.tocsin.examples.quickstart;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.stix.Stix21;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.Context;

/** The desk of party XB, which is told. */
final class Receiver {

    private final Tocsin tocsin;

    Receiver(Tocsin tocsin) {
        this.tocsin = tocsin;
    }

    /** What becomes of a text that came in. */
    String receive(byte[] json, Realm realm) {
        ReadResult result = tocsin.reader(realm).read(json);
        if (result instanceof ReadResult.Accepted accepted) {
            return "accepted: " + accepted.message().header().title().in(Locale.ENGLISH);
        } else if (result instanceof ReadResult.OtherRealm other) {
            return "put aside, unopened: it is of the realm " + other.realm();
        } else {
            return "refused:\n" + result.problems();
        }
    }

    /** The answer to a text that came in, as text; empty where nothing is to be answered. */
    Optional<byte[]> answer(byte[] json) {
        // tag::answer[]
        ReadResult result = tocsin.reader(Realm.ACTUAL).read(json);
        if (!(result instanceof ReadResult.Accepted accepted)) {
            return Optional.empty(); // result.problems() says why
        }
        Acknowledgement body = Acknowledgement.builder()
                .level(AcknowledgementLevel.ACCEPTED_FOR_ACTION)
                .receivedAt("2026-05-12T03:03:04Z")
                .nextBy("2026-05-12T09:00:00Z")
                .build();
        return Optional.of(tocsin.write(tocsin.message(replyTo(accepted.message()), body)));
        // end::answer[]
    }

    /** The envelope of an answer: it goes back to the office that wrote, under the same label. */
    private static Header.Builder replyTo(Message<?> received) {
        Header about = received.header();
        return Header.builder()
                .realm(about.realm())
                .id("c7f3a8e4-0d21-4e6b-8b95-3a1f7e2d4c60")
                .thread(about.id())
                .inReplyTo(InReplyTo.builder().id(about.id()).type(about.type()).build())
                .originator(PartyRole.builder()
                        .party("XB")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder()
                        .party(about.originator().party())
                        .role(about.originator().role())
                        .build())
                .sentAt("2026-05-12T03:09:00Z")
                .handling(Handling.builder().tlp(about.handling().tlp()).build())
                .title("en", "Received: file-encrypting worm in two hospitals");
    }

    /** Whether a person should look at a message before anything is done, for what was said before and for who sent it. */
    boolean needsAPerson(Message<?> message, Correspondence correspondence, Directory directory) {
        // tag::among[]
        Context known = Context.builder()
                .correspondence(correspondence) // what was said before: in memory, or in a store of yours
                .directory(directory) // who is who, from the entries and profiles that parties sent
                .clock(Clock.systemUTC())
                .build();
        Appraisal appraisal = tocsin.check(message, known);
        // end::among[]
        return appraisal.stops() || !appraisal.correspondence().isEmpty();
    }

    /** The report as other tools read it, with the account of what that cost. */
    Conversion<byte[]> stix(Message<?> report) {
        // tag::stix[]
        Conversion<byte[]> stix = tocsin.convert(report, Stix21.target());
        // end::stix[]
        return stix;
    }
}
