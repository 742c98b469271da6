package org.tocsin.directory;

import java.time.Instant;
import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.code.Availability;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.Body;
import org.tocsin.message.EntryId;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;
import org.tocsin.message.directory.ListedParty;

/** Messages about contacts, as the tests need them; all of them are valid. */
final class DirectoryMessages {

    static final PartyCode XA = PartyCode.of("XA");
    static final PartyCode XB = PartyCode.of("XB");
    static final PartyCode FORUM = PartyCode.of("x-forum");

    private DirectoryMessages() {}

    /** The identifier of the message of this number. */
    static MessageId id(int number) {
        return MessageId.of(entry(number).uuid());
    }

    /** The identifier of the entry of this number. */
    static EntryId entry(int number) {
        return EntryId.of(String.format("00000000-0000-4000-8000-%012d", number));
    }

    /** A moment as in {@code 2026-05-12T10:03:00Z}. */
    static Instant at(String text) {
        return Instant.parse(text);
    }

    /** An envelope to all, with an identifier that nobody else has. */
    static Header.Builder header(PartyCode speaker, PocRole role, String sentAt) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id(MessageId.random())
                .originator(PartyRole.builder().party(speaker).role(role).build())
                .recipients(Recipient.builder().group(Directory.ALL_PARTIES).build())
                .sentAt(sentAt)
                .handling(Handling.builder().tlp(Tlp.GREEN).build())
                .title("en", "Directory of contacts");
    }

    /** The envelope of a party's own authority. */
    static Header.Builder policy(PartyCode speaker, String sentAt) {
        return header(speaker, PocRole.NATIONAL_POLICY, sentAt);
    }

    static <B extends Body> Message<B> message(Header.Builder header, B body) {
        return Tocsin.standard().message(header, body);
    }

    /** An entry, stated by the party that it belongs to. */
    static Message<DirectoryEntry> stated(DirectoryEntry.Builder entry, String sentAt) {
        DirectoryEntry body = entry.build();
        return message(policy(body.party().code(), sentAt), body);
    }

    /** A technical desk in office hours, from Monday to Sunday, seven hours before UTC, with a mailbox and a telephone. */
    static DirectoryEntry.Builder desk(PartyCode party, int number) {
        return DirectoryEntry.builder()
                .entry(entry(number))
                .change(DirectoryChange.NOMINATE)
                .party(ListedParty.builder().code(party).build())
                .roles(PocRole.NATIONAL_TECHNICAL)
                .office("en", "Duty desk")
                .availability(Availability.BUSINESS_HOURS)
                .timeZone("Etc/GMT-7")
                .dutyHours(DutyHours.builder().hours("08:00-17:00").build())
                .languages("en")
                .channels(mailbox().build(), telephone().build());
    }

    /** A desk that somebody answers at all hours. */
    static DirectoryEntry.Builder deskAtAllHours(PartyCode party, int number) {
        return desk(party, number)
                .availability(Availability._24X7)
                .channels(
                        mailbox().hours("00:00-24:00").build(),
                        telephone().hours("00:00-24:00").build());
    }

    static DirectoryEntry.Builder removal(PartyCode party, int number) {
        return DirectoryEntry.builder()
                .entry(entry(number))
                .change(DirectoryChange.REMOVE)
                .party(ListedParty.builder().code(party).build())
                .roles(PocRole.NATIONAL_TECHNICAL);
    }

    static ContactChannel.Builder mailbox() {
        return ContactChannel.builder().kind(ChannelKind.EMAIL).address("desk@csirt.example");
    }

    static ContactChannel.Builder telephone() {
        return ContactChannel.builder().kind(ChannelKind.DUTY_MOBILE).address("+999-555-0100");
    }

    /** The directory of these messages, which are of the realm {@code actual}. */
    static Directory directory(Message<?>... messages) {
        return directory(List.of(messages));
    }

    static Directory directory(Iterable<? extends Message<?>> messages) {
        Directory.Builder builder = Directory.builder();
        messages.forEach(builder::add);
        return builder.build();
    }
}
