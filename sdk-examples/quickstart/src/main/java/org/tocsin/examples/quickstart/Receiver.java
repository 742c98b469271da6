package org.tocsin.examples.quickstart;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.conversion.Conversion;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.validation.Appraisal;

/** The desk of party XB, which is told. */
final class Receiver {

    private final PartyRole desk =
            PartyRole.builder().party("XB").role(PocRole.NATIONAL_TECHNICAL).build();
    private final Tocsin tocsin;

    Receiver(Tocsin tocsin) {
        this.tocsin = tocsin;
    }

    /** What becomes of a text that came in. */
    String receive(byte[] json, Realm realm) {
        ReadResult result = tocsin.reader(realm).read(json);
        if (result instanceof ReadResult.Accepted accepted) {
            return "accepted: " + accepted.message().header().title().wordsIn(Locale.ENGLISH);
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
        Acknowledgement receipt = Acknowledgement.builder()
                .level(AcknowledgementLevel.ACCEPTED_FOR_ACTION)
                .receivedAt("2026-05-12T03:03:04Z")
                .build();
        // To whom, in which thread and realm, naming what by its digest: all that follows from the question.
        return tocsin.followUp(accepted)
                .answer(desk)
                .map(draft -> draft.repeatingNothing().header())
                .map(header -> header.sentAt("2026-05-12T03:09:00Z").title("en", "Received"))
                .map(header -> tocsin.write(tocsin.message(header, receipt)));
        // end::answer[]
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
        return tocsin.convert(report, new StixTarget());
    }
}
