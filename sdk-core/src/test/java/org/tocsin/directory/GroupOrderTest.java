package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.id;
import static org.tocsin.directory.DirectoryMessages.policy;
import static org.tocsin.directory.GroupMessages.CODE;
import static org.tocsin.directory.GroupMessages.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.GroupChange;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.testing.Coverage;

/** The laws of groups: who belongs to one does not depend on the order in which the directory heard of it. */
final class GroupOrderTest {

    private static final PartyCode XC = PartyCode.of("XC");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int DAYS = 20;

    /** Something said of the group: by whom, on which day, of which party or with which convener, in an open group or not. */
    private record Said(PartyCode speaker, GroupChange change, int day, PartyCode other, boolean closed) {

        Message<GroupEntry> message(int number) {
            GroupEntry.Builder entry = switch (change) {
                case FORM, AMEND -> group(other, XA, other).change(change).closed(closed);
                case JOIN, LEAVE -> GroupMessages.change(change, speaker);
                case DISSOLVE -> GroupMessages.change(change);
            };
            String sentAt = Timestamp.of(instant(day).plusSeconds(number)).toString();
            return DirectoryMessages.message(
                    policy(speaker, sentAt).id(id(1000 + number)),
                    membersOnce(entry).build());
        }

        private static GroupEntry.Builder membersOnce(GroupEntry.Builder entry) {
            return entry.members(entry.build().members().stream().distinct().toList());
        }
    }

    private static Instant instant(int day) {
        return START.plusSeconds(day * 86_400L);
    }

    @Provide
    Arbitrary<List<Said>> statements() {
        Arbitrary<PartyCode> parties = Arbitraries.of(XA, XB, XC);
        Arbitrary<GroupChange> changes = Arbitraries.of(GroupChange.class);
        return Combinators.combine(
                        parties, changes, Arbitraries.integers().between(0, DAYS), parties, Arbitraries.of(true, false))
                .as(Said::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<String> told(List<Message<GroupEntry>> messages) {
        Directory.Builder builder = Directory.builder().keptBy(FORUM);
        messages.forEach(builder::add);
        Directory directory = builder.build();
        return IntStream.rangeClosed(0, DAYS + 1)
                .mapToObj(day -> directory
                        .group(CODE)
                        .map(formed -> formed.entryAt(instant(day)) + " " + formed.membersAt(instant(day)) + " "
                                + formed.convenerAt(instant(day)))
                        .orElse("no group"))
                .toList();
    }

    /** Tried less often than others: each try asks two directories about every day. */
    @Property(tries = 300)
    void theOrderOfArrivalDoesNotMatter(@ForAll("statements") List<Said> statements, @ForAll Random random) {
        List<Message<GroupEntry>> messages = new ArrayList<>();
        statements.forEach(said -> messages.add(said.message(messages.size())));
        List<Message<GroupEntry>> shuffled = new ArrayList<>(messages);
        Collections.shuffle(shuffled, random);
        List<String> told = told(messages);
        assertEquals(told, told(shuffled));
        Coverage.assertSome("a group", !told.contains("no group"));
    }

    @Property
    void nobodyIsAMemberAgainstItsWill(@ForAll("statements") List<Said> statements) {
        Directory.Builder builder = Directory.builder();
        for (int i = 0; i < statements.size(); i++) {
            builder.add(statements.get(i).message(i));
        }
        Directory directory = builder.build();
        Set<PartyCode> members = directory.members(CODE, instant(DAYS + 1));
        Set<PartyCode> gone = Stream.of(XA, XB, XC)
                .filter(party -> lastOwn(statements, party) == GroupChange.LEAVE)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), members.stream().filter(gone::contains).collect(Collectors.toSet()));
        Coverage.assertSome("members, and some who left", !members.isEmpty() && !gone.isEmpty());
    }

    /** What a party said last of itself; null where it said nothing. */
    private static @Nullable GroupChange lastOwn(List<Said> statements, PartyCode party) {
        GroupChange last = null;
        int day = -1;
        for (Said said : statements) {
            boolean own = said.change() == GroupChange.JOIN || said.change() == GroupChange.LEAVE;
            if (own && said.speaker().equals(party) && said.day() >= day) {
                last = said.change();
                day = said.day();
            }
        }
        return last;
    }
}
