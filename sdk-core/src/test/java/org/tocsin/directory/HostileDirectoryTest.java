package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.deskAtAllHours;
import static org.tocsin.directory.DirectoryMessages.stated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.EntryId;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Timestamp;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.testing.HangGuard;

/** A directory bears what a party may send that means no good: long chains, crowds, and identifiers made to collide. */
@HangGuard
final class HostileDirectoryTest {

    private static final int MANY = 100_000;
    private static final String SENT = "2026-02-01T08:00:00Z";
    private static final Instant AT = at("2026-05-12T20:00:00Z");
    private static final Message<DirectoryEntry> DESK = stated(deskAtAllHours(XB, 1), SENT);

    /** Numbers that differ alike in both halves, so that the hashes of all of these are the same. */
    private static UUID colliding(int number) {
        long half = (long) (number & 0x3FFF_FFFF) << 32;
        return new UUID(half | 0x4000, half | Long.MIN_VALUE);
    }

    private static EntryId entry(int number) {
        return EntryId.of(colliding(number));
    }

    /** Another message of the same kind, which is made without a check, as there are so many. */
    private static <B extends Body> Message<B> another(Message<B> message, int number, B body) {
        Header header =
                message.header().toBuilder().id(MessageId.of(colliding(number))).build();
        return new Message<>(header, body, message.extensions());
    }

    private static Directory directory(IntFunction<DirectoryEntry.Builder> entries) {
        return DirectoryMessages.directory(IntStream.range(0, MANY)
                .mapToObj(i -> another(DESK, i, entries.apply(i).build()))
                .toList());
    }

    private static DirectoryEntry.Builder desk() {
        return DESK.body().toBuilder();
    }

    @Test
    void aCircleOfEscalationsEnds() {
        CountedDirectory directory =
                new CountedDirectory(directory(i -> desk().entry(entry(i)).escalation(entry((i + 1) % MANY))));
        ContactAnswer answer = directory.find(ContactQuery.of(XB, AT));
        assertEquals(MANY, answer.toTry().size());
        assertEquals(MANY, directory.lookUps(), "each escalation is looked up once");
        assertEquals(MANY, Staleness.allIn(directory, List.of(), AT).size());
    }

    @Test
    void escalationsThatLeadNowhereAreListed() {
        CountedDirectory directory =
                new CountedDirectory(directory(i -> desk().entry(entry(i)).escalation(entry(-1 - i))));
        assertEquals(MANY, directory.find(ContactQuery.of(XB, AT)).unresolved().size());
        assertEquals(2 * MANY, directory.lookUps(), "as an entry of the party, and as one of anybody");
    }

    @Test
    void anEntryThatIsAnnouncedToChangeEveryDayStaysQuickToRead() {
        LocalDate first = LocalDate.parse("2026-01-01");
        Instant sent = at(SENT);
        Directory directory = DirectoryMessages.directory(IntStream.range(0, MANY)
                .mapToObj(i -> {
                    Message<DirectoryEntry> change = another(
                            DESK,
                            i,
                            desk().validFrom(first.plusDays(i).toString()).build());
                    Header header = change.header().toBuilder()
                            .sentAt(Timestamp.of(sent.plusSeconds(i)))
                            .build();
                    return new Message<>(header, change.body(), change.extensions());
                })
                .toList());
        for (int i = 0; i < MANY; i++) {
            assertEquals(1, directory.find(ContactQuery.of(XB, AT)).toTry().size());
        }
    }

    @Test
    void aCampaignWithManyChecksAndManyAnswersToOneOfThemIsMeasured() {
        Message<CommunicationCheck> check = CheckMessages.check(1, XB);
        Message<Acknowledgement> answer = CheckMessages.answer(1, XB, SENT, CheckMessages.right());
        PartyRole other = answer.header().originator().toBuilder().party(XA).build();
        CheckCampaign.Builder campaign = CheckCampaign.builder(FORUM, CheckMessages.SERIES, Realm.TEST);
        campaign.add(check);
        for (int i = 0; i < MANY; i++) {
            Message<Acknowledgement> mine = another(answer, i, answer.body());
            campaign.add(another(check, -1 - i, check.body()));
            campaign.add(mine);
            campaign.add(
                    new Message<>(mine.header().toBuilder().originator(other).build(), mine.body(), mine.extensions()));
        }
        CheckTotals totals = campaign.measure(AT).totals();
        assertEquals(MANY + 1, totals.asked());
        assertEquals(1, totals.answered());
        assertEquals(MANY, totals.count(CheckFinding.MISSING));
    }

    @Test
    void aCrowdOfPartiesIsOneGroup() {
        Directory directory = DirectoryMessages.directory(IntStream.range(0, MANY)
                .mapToObj(i -> ofParty(PartyCode.of("x-" + i)))
                .toList());
        assertEquals(MANY, directory.members("forum-all", AT).size());
    }

    @Test
    void aFloodOfClaimsToAGroupLeavesItToItsConvener() {
        Message<GroupEntry> claim = GroupMessages.said(XB, "2026-03-01T08:00:00Z", GroupMessages.group(XB, XB));
        Directory.Builder builder = Directory.builder();
        builder.add(GroupMessages.said(XA, SENT, GroupMessages.group(XA, XA)));
        for (int i = MANY; i > 0; i--) {
            Header header = claim.header().toBuilder()
                    .id(MessageId.of(colliding(i)))
                    .sentAt(Timestamp.of(claim.sentAt().plusSeconds(i)))
                    .build();
            builder.add(new Message<>(header, claim.body(), claim.extensions()));
        }
        assertEquals(Set.of(XA), builder.build().members(GroupMessages.CODE, AT));
    }

    private static Message<DirectoryEntry> ofParty(PartyCode party) {
        Header header = DESK.header().toBuilder()
                .originator(DESK.header().originator().toBuilder().party(party).build())
                .build();
        DirectoryEntry entry = desk().party(
                        DESK.body().party().toBuilder().code(party).build())
                .build();
        return new Message<>(header, entry, DESK.extensions());
    }
}
