package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.english;

import java.util.Arrays;
import java.util.List;
import org.tocsin.code.GroupChange;
import org.tocsin.code.PocRole;
import org.tocsin.code.Tlp;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;

/** What is said of the working groups. */
final class GroupActs {

    static final String BOTNET = "x-botnet-group";
    static final String TRAINING = "x-training";

    static final Office XA = Office.of("XA", PocRole.NATIONAL_TECHNICAL);
    static final Office XB = Office.of("XB", PocRole.NATIONAL_TECHNICAL);
    static final Office XC = Office.of("XC", PocRole.NATIONAL_TECHNICAL);
    static final Office XD = Office.of("XD", PocRole.NATIONAL_TECHNICAL);
    static final Office XE = Office.of("XE", PocRole.NATIONAL_TECHNICAL);

    private GroupActs() {}

    /** The beginning of a message to the whole forum. */
    static Header.Builder toEverybody(Narrator narrator, String sentAt, Office sender, String title) {
        return Envelope.of(narrator, sentAt, sender, Tlp.GREEN, title).recipients(Envelope.EVERYBODY);
    }

    static GroupMember member(Office office) {
        return GroupMember.builder().party(office.party()).roles(office.role()).build();
    }

    /** The closed group on the botnet, as its convener states it. */
    static GroupEntry.Builder botnetGroup(GroupChange change, Office convener, Office... members) {
        return GroupEntry.builder()
                .group(BOTNET)
                .change(change)
                .name("en", "Working group on the router botnet")
                .purpose("en", "Finds and takes down the servers that control the router botnet.")
                .convener(convener.asOriginator())
                .members(Arrays.stream(members).map(GroupActs::member).toList());
    }

    /** The open group on training, which the secretariat keeps. */
    static GroupEntry trainingGroup() {
        return GroupEntry.builder()
                .group(TRAINING)
                .change(GroupChange.FORM)
                .name("en", "Training of duty desks")
                .purpose("en", "Exchanges material for the training of new staff at duty desks.")
                .convener(Envelope.SECRETARIAT.asOriginator())
                .members(List.of(member(XA)))
                .closed(false)
                .basis(english("Decision 7 of the forum's second meeting; the secretariat convenes and takes no part."))
                .build();
    }

    /** That a party joins a group, or leaves it. */
    static GroupEntry own(GroupChange change, String group, PartyCode party) {
        return GroupEntry.builder()
                .group(group)
                .change(change)
                .members(GroupMember.builder().party(party).build())
                .build();
    }
}
